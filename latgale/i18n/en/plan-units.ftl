# What the Action Plan counts: the unit beside a number.
counted-centres =
    { $n ->
        [one] centre
       *[other] centres
    }
counted-sites =
    { $n ->
        [one] site
       *[other] sites
    }
counted-jobs =
    { $n ->
        [one] job
       *[other] jobs
    }
counted-bases =
    { $n ->
        [one] base
       *[other] bases
    }
counted-soldiers =
    { $n ->
        [one] soldier
       *[other] soldiers
    }
counted-enterprises =
    { $n ->
        [one] enterprise
       *[other] enterprises
    }
counted-people-a-year =
    { $n ->
        [one] person a year
       *[other] people a year
    }
counted-solutions =
    { $n ->
        [one] solution
       *[other] solutions
    }
counted-vehicles =
    { $n ->
        [one] vehicle
       *[other] vehicles
    }
counted-homes =
    { $n ->
        [one] home
       *[other] homes
    }
counted-farms =
    { $n ->
        [one] farm
       *[other] farms
    }
counted-households-enterprises-institutions-and-buildings =
    { $n ->
        [one] household, enterprise, institution or building
       *[other] households, enterprises, institutions and buildings
    }
counted-study-programmes =
    { $n ->
        [one] study programme
       *[other] study programmes
    }
counted-schools =
    { $n ->
        [one] school
       *[other] schools
    }
counted-young-people =
    { $n ->
        [one] young person
       *[other] young people
    }
