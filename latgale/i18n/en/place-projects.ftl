# Projects in the profile of a municipality.
place-projects =
    { $n ->
        [one] { $n } project is known; money spent in the municipality, without shared projects: { $money }
       *[other] { $n } projects are known; money spent in the municipality, without shared projects: { $money }
    }
place-projects-unpriced =
    { $n ->
        [one] { $n } project is known; the money of this municipality in it is not published
       *[other] { $n } projects are known; the money of this municipality in them is not published
    }
place-projects-none = No project of this municipality is known
place-projects-none-lead = The collected lists do not name this municipality. That does not mean that there are no projects: lists are added on the page “Upload”.
place-projects-alone =
    { $n ->
        [0] none lies here alone
        [one] { $n } lies here alone
       *[other] { $n } lie here alone
    }
place-projects-each = Per inhabitant
place-projects-people = Population { $when }:
place-projects-shared = Shared with others
place-projects-shared-money = The totals of these projects: { $money } (known of { $priced }). That is not the money of this municipality alone.
place-projects-shared-unpriced = The totals of these projects are not published.
place-projects-how = Money spent in the municipality is the total cost of projects that lie only here, and the shares that a source names as this municipality’s in shared projects. The other money of shared projects is not counted here.
place-projects-without =
    { $n ->
        [one] The total cost of { $n } project is not published.
       *[other] The total cost of { $n } projects is not published.
    }
place-projects-partner =
    { $n ->
        [one] Of { $n } project only the share of a partner is known, not the whole sum.
       *[other] Of { $n } projects only the share of a partner is known, not the whole sum.
    }
place-projects-not-here = Not counted here:
place-projects-region = projects for the whole region
place-projects-list =
    { $n ->
        [one] { $n } project
       *[other] { $shown } of { $n } projects, those with the most money of this municipality first
    }
place-projects-whole = the whole project: { $money }
place-projects-all =
    { $n ->
        [one] Open this project on the page “Projects”
       *[other] All { $n } projects on a map and in a list, with filter and download
    }

# Parishes on the page of projects.
projects-parish = Parish
projects-parish-known = Parish known
projects-parish-unknown = Parish not known
projects-parishes = By parish, where it is known
projects-parishes-note = A project in several parishes counts in each. On the map it is at its municipality: the sources hold neither boundaries nor coordinates of parishes, and no place is guessed.
projects-bubble-parish =
    { $n ->
        [one] The parish of { $n } project is known
       *[other] The parish of { $n } projects is known
    }
projects-converted = converted from lats
projects-converted-count =
    { $n ->
        [one] { $n } amount is converted from lats at the fixed rate.
       *[other] { $n } amounts are converted from lats at the fixed rate.
    }

# The selection in words, for a printed page.
projects-asked-for = Selection: { $said }.
projects-asked = { $name }: { $value }
projects-least = total cost from { $amount }
projects-most = total cost up to { $amount }
projects-words = words “{ $words }”

# The mark on the map.
projects-form = Mark
projects-form-circles = circle (area)
projects-form-columns = column (height)

projects-thousands = EUR{"\u00A0"}{ $number }{"\u00A0"}thousand
# On the map and beside it.
projects-size-money = money per inhabitant
projects-size-how = The money spent in the municipality, without shared projects, divided by the newest known population. The sum itself is in the table.
projects-most-count = Most projects: { $top } ({ $high }). Fewest: { $low } ({ $least }).
projects-most-money = Most money per inhabitant: { $top } ({ $high }). Least: { $low } ({ $least }).
projects-most-same = { $names }: { $figure }.
projects-most-none = In this selection no money was spent in one municipality alone.
projects-map-press = Press a circle, and map, sums and list show the projects of that municipality only.
projects-map-press-column = Press a column, and map, sums and list show the projects of that municipality only.
projects-legend-count = Area of a circle: number of projects
projects-legend-money = Area of a circle: money per inhabitant, EUR
projects-each = { $money } per inhabitant

# Beside a name in a list.
project-name-translated = name translated by machine ({ $language })
project-name-in = language of the name: { $language }
