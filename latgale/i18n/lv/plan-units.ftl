# Ko rīcības plāns skaita: mērvienība pie skaitļa.
counted-centres =
    { $n ->
        [0] centru
        [one] centrs
       *[other] centri
    }
counted-sites =
    { $n ->
        [0] vietu
        [one] vieta
       *[other] vietas
    }
counted-jobs =
    { $n ->
        [0] darba vietu
        [one] darba vieta
       *[other] darba vietas
    }
counted-bases =
    { $n ->
        [0] bāžu
        [one] bāze
       *[other] bāzes
    }
counted-soldiers =
    { $n ->
        [0] karavīru
        [one] karavīrs
       *[other] karavīri
    }
counted-enterprises =
    { $n ->
        [0] uzņēmumu
        [one] uzņēmums
       *[other] uzņēmumi
    }
counted-people-a-year =
    { $n ->
        [0] personu gadā
        [one] persona gadā
       *[other] personas gadā
    }
counted-solutions =
    { $n ->
        [0] risinājumu
        [one] risinājums
       *[other] risinājumi
    }
counted-vehicles =
    { $n ->
        [0] transportlīdzekļu
        [one] transportlīdzeklis
       *[other] transportlīdzekļi
    }
counted-homes =
    { $n ->
        [0] mājokļu
        [one] mājoklis
       *[other] mājokļi
    }
counted-farms =
    { $n ->
        [0] saimniecību
        [one] saimniecība
       *[other] saimniecības
    }
counted-households-enterprises-institutions-and-buildings =
    { $n ->
        [0] mājsaimniecību, uzņēmumu, iestāžu un ēku
        [one] mājsaimniecība, uzņēmums, iestāde vai ēka
       *[other] mājsaimniecības, uzņēmumi, iestādes un ēkas
    }
counted-study-programmes =
    { $n ->
        [0] studiju programmu
        [one] studiju programma
       *[other] studiju programmas
    }
counted-schools =
    { $n ->
        [0] skolu
        [one] skola
       *[other] skolas
    }
counted-young-people =
    { $n ->
        [0] jauniešu
        [one] jaunietis
       *[other] jaunieši
    }
