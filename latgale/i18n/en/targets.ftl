# Targets: position, pace, outlook, what if.
page-merki = Targets
no-data = no data
percent = { $number }%
points = { $n ->
    [one] { $number } percentage point
   *[other] { $number } percentage points
    }
by-points = { $n ->
    [one] { $number } percentage point
   *[other] { $number } percentage points
    }
range-below-zero = { $lower } to { $upper }
in-year = in { $year }
at-beginning = at the beginning of { $year }
in-half-year = in half { $n } of { $year }
in-week = in week { $n } of { $year }
in-quarter = in quarter { $quarter } of { $year }
in-month = in { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[other] December
    } { $year }
in-school-year = in school year { $year }/{ $next }
named-half-year = half { $n } of { $year }
named-week = week { $n } of { $year }
on-day = on { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[other] December
    } { $year }
named-quarter = quarter { $quarter } of { $year }
named-month = { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[other] December
    } { $year }
named-school-year = school year { $year }/{ $next }

# One sentence on all targets.
count =
    { $n ->
        [0] none
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
       *[other] { $n }
    }
count-of =
    { $n ->
        [1] one target
        [2] two targets
        [3] three targets
        [4] four targets
        [5] five targets
        [6] six targets
       *[other] { $n } targets
    }
targets-headline =
    { $n ->
        [one] Of { $all }, { $measured } can be measured today: { $states }
       *[other] Of { $all }, { $measured } can be measured today: { $states }
    }
targets-none-measured = Of { $all }, none can be measured today
targets-good =
    { $n ->
        [one] { $count } holds
       *[other] { $count } hold
    }
targets-unclear =
    { $n ->
        [one] { $count } is unclear
       *[other] { $count } are unclear
    }
targets-bad =
    { $n ->
        [one] { $count } is behind
       *[other] { $count } are behind
    }
targets-worst-chance = ; the slimmest chance has “{ $name }”
targets-worst-place = ; look first at “{ $name }”
targets-lead = How far we are, how fast we move, and what the chances are of arriving. Targets that need attention come first.
plan-programme2027 = Programme 2021–2027
plan-strategy2030 = Strategy 2030
plan-of-programme2027 = Target of the programme
plan-of-strategy2030 = Target of Strategy 2030
plan-of-assumed = Assumed target
aim-keep_above = target for { $year }: at least { $value }
aim-reach = target for { $year }: { $value }
aim-reduce_to = target for { $year }: no more than { $value }
card-no-baseline = the document has no baseline
card-upload = Which data are needed

# Position.
figure-position = Position
word-above = { $gap } above the required path
word-below = { $gap } below the required path
word-above-reduce = { $gap } more than it should be
word-below-reduce = { $gap } less than allowed
word-on = exactly on the required path
word-broken = { $gap } below the floor
word-met = target met
word-missed = target missed
word-unknown = the value of the target year is not known
word-one-point = only one value is known
word-no-path = the path has no starting point
word-no-data = no data of the region
position-required = required path { $when }: { $required }

finding-floor-ahead-falling = { $name } falls more slowly than the target allows: { $value } { $when }, { $gap } above the required path
finding-floor-ahead-rising = { $name } is { $gap } above the required path: { $value } { $when }
finding-floor-behind-falling = { $name } falls faster than the target allows: { $value } { $when }, { $gap } below the required path
finding-floor-behind-rising = { $name } is { $gap } below the required path: { $value } { $when }
finding-floor-broken = { $name } is below the target already: { $value } { $when }, the target is at least { $target }
finding-reach-ahead = { $name } is above the required path: { $value } { $when }, { $required } would do
finding-reach-behind = { $name } is behind the required path: { $value } { $when }, it should have been { $required }
finding-reduce_to-ahead = { $name }: { $value } { $when }, less than the target asks for now ({ $required })
finding-reduce_to-behind = { $name }: { $value } { $when }, more than the target allows for now ({ $required })
finding-on = { $name } is exactly on the required path: { $value } { $when }
finding-already = { $name }: the target is met already, { $value } { $when } (target { $target })
finding-met = { $name }: the target was met, { $value } { $when } (target { $target })
finding-missed = { $name }: the target was missed, { $value } { $when } (target { $target })
finding-unknown = { $name }: the target year has passed, but its value { $when } is not known (target { $target })
finding-one-point = { $name }: only one value is known, { $value } { $when }
finding-no-path = { $name }: { $value } { $when }; the path to the target has no starting point
finding-no-data = { $name }: no data for Latgale
meaning-keep_above = { $plan } { $when }: at least { $value }. It is a floor that must not be broken, not a number to grow to.
meaning-floor-broken = { $plan } { $when }: at least { $value }. It was meant as a floor that must not be broken, but the number is below it already.
meaning-reach = { $plan } { $when }: { $value }.
meaning-reduce_to = { $plan } { $when }: no more than { $value }.

# Pace.
figure-pace = Pace
catch-met = the target is met already
catch-floor_held = the floor holds
catch-faster_needed =
    { $n ->
        [one] must grow { $factor } times as fast
       *[other] must grow { $factor } times as fast
    }
catch-pace_enough = this pace is enough
catch-wrong_way = the pace is the wrong way
catch-standstill = no change
catch-target_year_past = the target year has passed
catch-no_pace = no pace can be worked out
catch-no_data = no data
catch-floor_safe = the floor will not be broken in { $year } if the pace stays as it is
catch-floor_at_risk =
    { $n ->
        [one] above the floor for now, but falling { $factor } times as fast as allowed
       *[other] above the floor for now, but falling { $factor } times as fast as allowed
    }
catch-floor_on_edge = exactly at the floor and falling
catch-faster_needed-reduce =
    { $n ->
        [one] must fall { $factor } times as fast
       *[other] must fall { $factor } times as fast
    }
pace-had = so far { $had } a year ({ $start }–{ $end })
pace-assumed = assumed { $had } a year
pace-needed = ; pace needed { $needed } a year
pace-allowed = ; the floor would just be reached with { $needed } a year
pace-crossing = ; at this pace the floor would be reached in { $year }
pace-slope = Theil–Sen slope { $slope } a year ({ $level }: { $lower } … { $upper })

# Outlook.
figure-outlook = Outlook
verdict-likely = chance { $share }: will probably be met
verdict-uncertain = chance { $share }: too uncertain to say
verdict-unlikely = chance { $share }: will probably be missed
verdict-none = no forecast
share-high = over 99%
share-low = under 1%
outlook-interval = { $level } interval in { $year }: { $range }
outlook-few =
    { $points ->
        [one] there is { $points } comparable point; a forecast needs five
       *[other] there are { $points } comparable points; a forecast needs five
    }
outlook-past = the target year has passed
outlook-data = no data
outlook-still = the changes are all alike; their spread cannot be judged
outlook-title = Pace and outlook
outlook-pace = Pace: { $had }. { $slope }.
outlook-lead = If the indicator goes on moving as it has moved: { $interval }.
outlook-path-title = Table: required path and possible values by year
outlook-fan-title = Table: possible values by year
outlook-year = Year
outlook-required = Required path
outlook-lower = Lower end of the interval
outlook-centre = Middle of the interval
outlook-upper = Upper end of the interval
outlook-kind = Row
outlook-observed = observation
outlook-ahead = path and outlook
outlook-unit = Unit: { $unit }.
outlook-missing = No forecast: { $reason }.

# Eurostat.
figure-eurostat = Eurostat method
eurostat-significant = significant progress
eurostat-moderate = moderate progress
eurostat-insufficient = insufficient progress
eurostat-away = moving away from the target
eurostat-none = no verdict
eurostat-floor = fall within the limits allowed
eurostat-rates = actual pace { $actual } a year; needed { $required }
eurostat-rates-floor = actual pace { $actual } a year; allowed { $required }
eurostat-why-no_data = no data
eurostat-why-no_path = the target year is not later than the first year
eurostat-why-no_time_passed = there is no newer value since the first year
eurostat-why-no_value_then = the value of the target year is not known
eurostat-why-only_across_break = since the first year there is only a change across a break
eurostat-why-not_positive = the method needs two positive values
agreement-agree = Position, outlook and the Eurostat method say the same.
agreement-disagree = They differ: { $conflicts }. Position shows today, outlook the target year, the Eurostat method the average pace since the start.
agreement-partly = The other verdicts agree; no clear verdict: { $unclear }.
agreement-undecided = The verdicts cannot be compared: no more than one of the three is clear.
judgement-position = position
judgement-outlook = outlook
judgement-eurostat = Eurostat method
judgement-pair = { $first } and { $second }

# Notes.
notes-title = What to know when reading these figures
note-missing_dropped = Some values of the series are missing; they are not in the calculation.
note-gap = The series skips years; a change is divided by the number of years.
note-break = No difference is taken across the break: the level comes from the last segment, the pace from changes inside the segments.
note-one_season = One value a year is used, always of the same season.
note-scale_fallback = The forecast is made without a logarithm, because the values do not allow one.
note-no_baseline_in_document = The document gives no baseline, so the path begins with the first year that has data ({ $start }).
note-across_break = The baseline and the newest value stand on two sides of a break, so the position is approximate.
note-beyond_calibrated_horizon = The target year lies further ahead than the width of the forecast could be checked.
note-floor_broken = The floor is broken already: to reach it again the indicator must grow.
note-indicative = The forecast is indicative, because there are fewer than eight comparable points.
note-coverage =
    { $trials ->
        [one] Checked on past data, the 80% interval held the true value in { $covered } of { $trials } case (model: { $model }){ $wide ->
            [yes] , so up to now the fan has been wider than it should be.
           *[no] .
        }
       *[other] Checked on past data, the 80% interval held the true value in { $covered } of { $trials } cases (model: { $model }){ $wide ->
            [yes] , so up to now the fan has been wider than it should be.
           *[no] .
        }
    }
note-baseline_when_plan_began = The document gives no baseline, so the path begins with the last value before the plan began ({ $start }).
model-naive = no change
model-drift = average pace so far
model-ets = exponential smoothing with a damped trend
model-theta = Theta method
model-assumed = assumed pace

# Chart.
chart-path-1 = required
chart-path-2 = path
chart-fan = possible
chart-target = target
chart-hover = { $period }: { $value }
chart-hover-derived = , computed
chart-axis-note = The vertical axis does not begin at zero.
updated = The newest value is of { $period } ({ $source }; copy of { $date }).
updated-link = See where it comes from
source-several = computed from several sources

# Euro or purchasing power.
variant-label = How to measure
variant-eur = in euro
variant-pps = in purchasing power standards
variant-note = The programme does not say which measure is meant. In euro Latgale stands at { $eur }, in purchasing power standards at { $pps }: these even out prices, which are lower in Latgale than in the EU on average.
variant-change = Euro: { $place_eur }, { $chance_eur }. Purchasing power standards: { $place_pps }, { $chance_pps }.

# What if.
what-if = What if …
what-if-lead = Change the target or the change a year and see the path, the pace needed and the chances follow. No data are changed; the address of the page keeps the choice.
what-if-year = Target year
what-if-value = Target value
what-if-change = Change a year
what-if-reset = Back to the target of the document
what-if-on = This is an assumption, not the target of the document. By the assumption: { $with }; by the document: { $without }.
what-if-usual = as up to now

# Points.
points-title =
    { $n ->
        [one] Table: { $n } value with its source
       *[other] Table: { $n } values with their sources
    }
points-lead = Unit: { $unit }. Press a value to see where it comes from.
points-period = Period
points-value = Value
points-unit = Unit
points-raw = Text in the source
points-source = Source
points-derived = computed
points-break = after a break
points-indicator-id = Code of the indicator
points-territory-code = Code of the territory

# The document and the data.
data-title = Which data there are and which are missing
data-indicator = This indicator in other territories
data-other = See the related indicator “{ $name }”
printed-title = How the document words the target
target-baseline = Baseline in the document: { $value } { $when }.
target-no-baseline = The document gives no baseline.
target-year-note = The document prints no year with the target; { $year } follows from the title of the plan.
target-conflict = For the same indicator the document has another target with another number:

# Indicators.
indicators-title = All indicators
indicators-lead = Each indicator for any territory that has data, compared with others too.
indicators-open =
    { $n ->
        [one] Open the catalogue: { $n } indicator, { $with } with data
       *[other] Open the catalogue: { $n } indicators, { $with } with data
    }
indicators-headline =
    { $n ->
        [one] The catalogue has { $n } indicator; data are loaded for { $with }
       *[other] The catalogue has { $n } indicators; data are loaded for { $with } of them
    }
n-territories =
    { $n ->
        [0] { $n } territories
        [one] { $n } territory
       *[other] { $n } territories
    }
catalogue-periods = Periods
catalogue-territories = Territories
indicator-choose = Indicator
territory-choose = Territory
compare-choose = Compare with
compare-none-yet = Choose territories
compare-missing = The comparison leaves out territories without data for this indicator: { $names }.
compare-mode = Scale
compare-behind = Grey line in the other charts: { $name }.
compare-most = No more than { $most } territories can be compared at once; not shown: { $names }.
compare-left-out = The index leaves out values whose period has another length: { $periods }.
mode-level = values
mode-index = index
mode-level-note = All charts have one and the same scale.
mode-index-note = Index: { $base } = 100, the first period with data for all territories. All charts have one and the same scale; across a break the index is approximate.
mode-index-none = There is no index: no period in which all territories have a positive value. Values are shown.
series-newest = { $name }, { $territory }: { $value } { $when }
series-more = , { $by } more than { $then }
series-less = , { $by } less than { $then }
series-same = , the same as { $then }
series-not-comparable = ; no earlier value can be compared with it directly
series-none = { $name }, { $territory }: no data
series-territories = There are data for these territories:
series-upload = No data yet. Upload the CSP or Eurostat table { $table }.
series-no-table = No data yet, and no official table is known that publishes them.

# Passport of a figure.
passport-link = Where the figure comes from
passport-name = Passport of a figure: { $name }
passport-title = { $name }, { $territory }: { $value } { $when }
passport-lead = The passport of this figure: where it comes from and how the source writes it.
passport-lead-derived = This figure is computed, not published. Here are the calculation and its parts.
passport-raw = Text in the source
passport-symbol = Symbol
passport-table = Table
passport-derivation = Calculation
passport-parts = Computed from
passport-definition = What it means
passport-file = File in the project
passport-break = This value is the first after a break.
passport-unknown = There is no such figure here; all sources are below.
number-none = “{ $text }” is not a number; write for example { $example }.
number-not-whole = “{ $text }” is not a whole number; write for example { $example }.
number-outside = “{ $text }” cannot stand here; write a number from { $lowest } to { $highest }.
table-recalled = the last digit of the code is not verified
short-EU27_2020 = EU-27
age-years =
    { $n ->
        [one] { $n } year ago
       *[other] { $n } years ago
    }
methods-link = How it is worked out
chance = chance { $share }
