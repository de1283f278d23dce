# Projects: the list, its filter, one project.
page-projekti = Projects
projects-headline =
    { $n ->
        [0] There are no projects
        [one] { $n } project is known; the total is published of { $priced }: { $money }
       *[other] { $n } projects are known; the total is published of { $priced } of them: { $money } in all
    }
projects-headline-filtered =
    { $n ->
        [0] No project meets the selection
        [one] { $n } project meets the selection; its published total is { $money }
       *[other] { $n } projects meet the selection; the total is published of { $priced } of them: { $money } in all
    }
projects-headline-unpriced =
    { $n ->
        [0] No project meets the selection
        [one] { $n } project meets the selection; its total is not published
       *[other] { $n } projects meet the selection; the total of none of them is published
    }
projects-headline-none = No project meets the selection
projects-lead = Projects collected from public sources or named in the programme. The list is not complete: it shows what is known, not all that is done.
projects-search = Search the projects
projects-search-placeholder = Name, number, beneficiary or place
projects-filter = Filter
projects-every = All
projects-fund = Fund
projects-programme = Programme
projects-period = Planning period
projects-status = Status
projects-municipality = Municipality
projects-priority = Priority
projects-year = Year of the start
projects-from = Total from, EUR
projects-to = Total up to, EUR (0: no limit)
projects-without-municipality = Place not known
projects-without-priority = Linked to no priority
projects-figures = Counts and sums
projects-count = Projects
projects-total = Total cost
projects-support = Public support
projects-linked = Linked to a priority
projects-placed = Place known: { $n }
projects-known-of = Known of { $n } out of { $all } projects
projects-unlinked = Not linked: { $n }
projects-places = Where the projects are
projects-places-note = A project in several municipalities counts in each of them, so the counts do not add up. Every euro is counted once.
projects-own-money = Money spent in the municipality (without shared projects)
projects-no-sum = not published
projects-undivided = Money not divided by municipality
projects-where = Where
projects-undivided-note = The total of one project is never shown as the money of each municipality. Where a source names the share of a municipality, the share stands there and the rest stands here.
bucket-several = In several municipalities
bucket-region = For the whole region
bucket-abroad = With partners abroad
bucket-unplaced = Place not known
projects-list = The list
projects-list-note = The dearest first; those without a published total come last.
projects-parts = Parts of the list
projects-part = Part { $part } of { $parts }
projects-earlier = Previous part
projects-later = Next part
projects-nothing = Nothing meets the selection.
projects-clear = Show all projects
projects-groups = By fund, status, period and year
projects-rules = How projects are linked to priorities
projects-rules-lead = Links come from these rules alone. In the selection { $linked } projects are linked to a priority and { $n } are not. Where the rules point to several priorities, all are shown.
projects-reason = Reason
projects-all = All projects
projects-millions = EUR{"\u00A0"}{ $number }{"\u00A0"}million
projects-euros = EUR{"\u00A0"}{ $number }
project-translated = The name is a machine translation; language: { $language }. The source does not hold the original name.
project-money = Money
project-scope = The amounts cover: { $scope }.
project-support = Public support: { $kind }.
project-converted = The amounts were published in lats ({ $printed }) and are converted at the fixed rate of 0.702804 lats a euro.
project-no-money = The source publishes no amounts.
project-places = Places
project-no-place = The source names no place.
project-former = in the source: { $name }
project-printed = published as: { $text }
project-share = share { $amount }
project-undivided = The total of the project belongs to all its places together.
project-partners = Partners in Latgale
project-priorities = Priorities of the programme
project-unlinked = No rule links this project to a priority.
project-named = Named in the programme
project-notes = Remarks
project-facts = About the project
project-time = Time
project-name = Another name
project-outside = Open the page of the source (in a new tab)
project-line = Line { $line } of the source
amount-total_eur = Total cost
amount-eligible_eur = Eligible costs
amount-public_support_eur = Public support
amount-state_eur = State budget
amount-municipal_eur = Municipal share
basis-site = the address is known
basis-parish = the parish is known
basis-municipality = only the municipality is known
basis-region = the whole region, not divided
subject-projects = projects
projects-size = On the map
projects-size-count = number of projects
projects-map-count = Map: number of projects by municipality. The same figures stand in the table below it.
projects-map-money = Map: money per inhabitant by municipality. The same figures stand in the table below it.
projects-bubble =
    { $n ->
        [one] { $name }: { $count } project, money without shared projects: { $money }
       *[other] { $name }: { $count } projects, money without shared projects: { $money }
    }
