# What an audience sees of municipalities, projects and the Action Plan.
exhibit-projects =
    { $n ->
        [one] { $count } project
       *[other] { $count } projects
    }
exhibit-projects-priced = Total known (number of projects)
exhibit-projects-money = Money, EUR (every euro counted once)
exhibit-plan-pillar = Action Plan: { $pillar }
agenda-words-places = Say where the figure is highest and where it is lowest. Another indicator or year is chosen in the data (D).
agenda-words-projects = This is what public sources tell, not all that has been done. Money is counted once.
agenda-words-plan = The promises are from the summary of the plan. Do not add up money allocated and money not yet allocated.
plan-pillar-headline =
    { $reported ->
        [0] { $pillar }: the Action Plan promises { $results } in figures; none is reported yet
       *[other] { $pillar }: the Action Plan promises { $results } in figures; { $reported } reported
    }
