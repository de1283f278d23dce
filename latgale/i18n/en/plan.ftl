# Action Plan 2025–2027: what is promised, what is reported, links to the programme.
page-ricibas_plans = Action Plan
source-title-plan = Summary of the Action Plan, line { $line }
source-note-plan = Action Plan for the eastern borderland of Latvia 2025–2027, summary
plan-printed-language = Texts of the Action Plan stand in Latvian, as in the document; English names are ours.
plan-headline =
    { $reported ->
        [0] The Action Plan promises { $results } with a number; none is reported yet
       *[other] The Action Plan promises { $results } with a number; { $reported } reported
    }
n-results-promised =
    { $n ->
        [one] { $n } result
       *[other] { $n } results
    }
n-results =
    { $n ->
        [one] { $n } result
       *[other] { $n } results
    }
plan-version = Document: { $title } ({ $vintage }, received { $date }). The plan may have been approved later with other figures.
plan-results-word =
    { $n ->
        [one] result with a number
       *[other] results with a number
    }
plan-reported-of = { $reported } of { $results } reported
plan-summary = This is a summary of the plan. Its { $points } points are not the { $measures } measures, and the money cannot be divided among them. Money allocated and money not yet allocated are never added up.
plan-promised = Promised
plan-qualifier = Qualifier
plan-reported = Reported
plan-not-reported = not reported
plan-when = As of
plan-who = Recorded by
plan-percent = { $percent }% of the promise
plan-earlier = { $value } ({ $date })
plan-at-least = at least
plan-more-than = more than
plan-points =
    { $n ->
        [one] { $n } point as printed, and its links to the programme
       *[other] All { $n } points as printed, and their links to the programme
    }
plan-uncertain = uncertain link
plan-unlinked = Not linked to a priority of the programme.
plan-after = Priorities after 2027
plan-rules = { $linked } of { $points } points are linked to priorities of the programme
plan-unlinked-list =
    { $n ->
        [0] There is no point without a link.
        [one] { $n } point is not linked:
       *[other] { $n } points are not linked:
    }
plan-links-title = Points of the Action Plan 2025–2027 linked to priority { $priority }
plan-links-whole = The points are linked to priority { $priority } as a whole, not to this block.
plan-links-none = No point of the Action Plan is linked to this priority.
overview-plan = Action Plan 2025–2027 ({ $version }): { $results } with a number ({ $pillars }), { $reported } reported.
# Recording a reported value.
report-title = Record a reported value
report-lead = You see first what would change; nothing changes until you press “Publish”.
report-value = Reported value
report-url = Address, if there is one
report-note = Note, if needed
report-look = See what would change
report-take-back = History and return
report-file = Result of the Action Plan: { $name }
report-licence = Publicly reported value
report-row = { $name }, { $date }
report-result-unknown = The Action Plan has no such result: “{ $text }”. Choose it from the list.
report-value-wrong = The value “{ $text }” is no number. Write it as 1 218 856 or 56.9.
report-day-wrong = “{ $text }” is no date. Write it as 30.09.2026.
report-day-ahead = { $text } has not come yet. Write the day that the value is known for.
report-source-missing = It is not said where the value is reported. Write the document, its date and page.
report-url-wrong = The address “{ $text }” does not begin with http:// or https://. Mend it or take it out.
report-value-odd = The value { $value } is unusual beside the promised { $promised }. Check the unit.
report-fell = Reported before ({ $day }): { $before }; now it is less: { $value }.
report-grew = Reported before ({ $day }): { $before }; now { $value }.
format-result = Reported value
report-unit = Write the reported value in the same unit: { $unit }.
report-day-example = for example, 30.09.2026
report-day-early = { $text } is before the plan began (1 January 2025). Write the day that the value is known for.
report-value-negative = The value “{ $text }” is less than zero. Write how much has been done since the plan began.
report-value-fraction = The value “{ $text }” is no whole number, but this result is counted in whole things. Write a whole number.
report-value-share = The value “{ $text }” is more than 100%. Write the share of all that it covers.
report-preview-title = Preview: { $name }
report-headline = { $name }: the reported value would be { $said }
report-nothing-new = Exactly this value for this day is published already
report-none = none
report-mend = Mend the value
overview-plan-money = Allocated: EUR { $allocated } million to { $measures }. Asked for new measures and not allocated: EUR { $requested } million; the two are never added up.
n-measures-funded =
    { $n ->
        [one] { $n } measure
       *[other] { $n } measures
    }
plan-about = Aim, challenges and follow-up of the plan as printed
plan-rule = Rule
plan-uncertain-links =
    { $points ->
        [0] { $links } in all, { $uncertain } of them uncertain; every linked point has at least one certain link.
        [one] { $links } in all, { $uncertain } of them uncertain; { $points } point has uncertain links only.
       *[other] { $links } in all, { $uncertain } of them uncertain; { $points } points have uncertain links only.
    }
plan-share = % of the promise
plan-before = Reported before
plan-before-when = Previous value as of
plan-point = Point
plan-linked-to = Linked to priorities
plan-priority = Priority of the programme
plan-total = Total of the plan (never added up)
plan-everything = The XLSX file under “Take away” holds everything on this page: results, points, links, rules, totals and texts; the CSV file holds the results.
plan-sheet-results = Results
plan-sheet-points = Points
plan-sheet-links = Links
plan-sheet-rules = Rules
plan-sheet-totals = Totals
plan-sheet-texts = Texts
report-value-missing = There is no value. Write it.
report-day-missing = There is no day that the value is known for. Write it as 30.09.2026.
