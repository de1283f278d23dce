# Municipalities: map and profile.
page-pasvaldibas = Municipalities
places-title = Map of municipalities
places-lead = The nine municipalities of Latgale on a map and in order.
places-lead-link = A name leads to the profile of the municipality.
places-finding = { $what } { $when }: highest in { $top } ({ $high }), lowest in { $low } ({ $least })
places-only = { $what } { $when }: there are data for one municipality only, { $name } ({ $value })
places-same =
    { $n ->
        [one] { $what } { $when }: the value of { $n } municipality is { $value }
       *[other] { $what } { $when }: the value is the same in all { $n } municipalities, { $value }
    }
places-period = Period
places-one-period = Municipalities have data for one period only: { $period }.
places-scale = Show
places-scale-inhabitants = per 1,000 inhabitants
places-scale-area = per km²
places-scale-total = the total
per-inhabitants = { $unit } per 1,000 inhabitants
per-area = { $unit } per km²
by-inhabitants = { $name } per 1,000 inhabitants
by-area = { $name } per km²
places-legend = Colours: { $unit }
places-classes = Classes
places-classes-quantiles = equal numbers of municipalities
places-classes-natural = natural breaks
places-classes-own = limits of your own
places-limits = Limits of classes, with semicolons
places-limits-example = for example 10; 20; 50
places-ranking = In order, { $unit }
places-region = Latgale region
places-country = Latvia
places-by-area = Shown is how densely people live: the number divided by the area of the municipality. The number itself would mainly show how large a municipality is.
places-by-start = Reckoned: the figure divided by the population at the beginning of { $year }, times 1,000. The figure itself would mainly show how large a municipality is.
places-by-average = Reckoned: the figure divided by the average population of { $year }, times 1,000. The figure itself would mainly show how large a municipality is.
places-other-start = Divided by the population at the beginning of the year, as the average is not known: { $names }.
places-other-average = Divided by the average population, as that of the beginning of the year is not known: { $names }.
places-no-base = There is a total, but no population of { $year } to divide it by: { $names }.
places-old-only = There are only figures of the municipalities before the reform of 2021, which cannot be added up: { $names }. They are in the table below the map.
places-absent = No data: { $names }.
places-boundaries = boundaries are simplified and not legally binding (copy in the package apache-superset 6.1.0)
places-boundaries-short = boundaries: apache-superset 6.1.0
places-compare = Compare two or three
places-compare-lead = Click a municipality on the map or choose it here.
places-pick = Municipalities
places-pick-none = Choose up to three municipalities
places-rank = rank { $rank } of { $n }
places-open-profile = Profile of the municipality
places-table = Table: { $what } { $when }
places-column-name = Municipality
places-column-rank = Rank
places-column-total = Total
places-column-base = Inhabitants
places-old =
    { $n ->
        [one] Table: { $n } municipality before the reform of 2021
       *[other] Table: { $n } municipalities before the reform of 2021
    }
places-old-lead = These municipalities no longer exist; the same name may mean another territory.
places-old-column = Municipality of that time
places-old-today = Today part of
places-profiles = Profiles of the municipalities

# Profile.
place-headline =
    { $n ->
        [one] { $name }: { $value } inhabitant { $when }
       *[other] { $name }: { $value } inhabitants { $when }
    }
place-level = Level
place-area = Area
place-area-of = { $area } km², { $share } % of the region
place-neighbours = Neighbours in Latgale
place-since = Boundaries
place-since-of = Since the municipal reform ({ $day }), which merged:
place-unchanged = The reform of 2021 did not change them.
place-part = a part
place-parishes = Parishes
place-source-units = list of the municipal reform
place-map-alt = Map: { $name } in Latvia
place-few =
    { $n ->
        [0] There are no data on the population yet.
        [one] Only { $n } value is known, so no course over the years can be seen.
       *[other] Only { $n } values are known, too few to judge the course.
    }
place-figures =
    { $n ->
        [0] No indicators yet
        [one] { $n } indicator beside the region and Latvia
       *[other] { $n } indicators beside the region and Latvia
    }
place-figures-lead = The newest known value; region and Latvia in the same period. Rank 1 is the highest value, ranks are among the municipalities with data. A dash: no data.
place-figures-lead-link = The name of an indicator leads to the map, a figure to its origin.
place-rank = Rank from the highest
place-rank-of = { $rank } of { $n }
place-programme = In the programme: goal, tasks and indicators (section { $section })
place-programme-more = Implementers, partners and funding:
place-takes-part =
    { $n ->
        [one] The municipality is named in { $n } block of the programme
       *[other] The municipality is named in { $n } blocks of the programme
    }
places-press = Press a municipality to see its figure here and the way to its profile.
places-few = { $name } ({ $places } of { $n })
places-periods = There are data of: { $names }.
places-periods-from =
    { $n ->
        [one] From { $first } to { $last }, { $n } period.
       *[other] From { $first } to { $last }, { $n } periods.
    }
place-start-and-average = The title has the population at the beginning of the year. Here is the average of the year, as it is known of more years; the two figures differ.
