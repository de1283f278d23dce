# Overview.
overview-headline =
    The document has { $targets ->
        [6] six targets in numbers
       *[other] { $targets } targets in numbers
    }; { $without ->
        [0] each has a baseline
        [1] one has no baseline
        [2] two have no baseline
       *[other] { $without } have no baseline
    }
overview-lead = Latgale’s Development Programme 2021–2027: { $directions }, { $priorities }, { $blocks }, { $tasks }, { $indicators }. Indicators with a printed target value: { $with-target }.
overview-targets = The targets in the document’s own words
plan-programme2027 = Programme 2021–2027
plan-strategy2030 = Strategy 2030
target-sign-keep_above =
    { $plan ->
        [programme2027] hold
       *[other] at least
    }
target-sign-reach = reach
target-sign-reduce_to = reduce to
target-by = by { $year }
target-baseline = Baseline in the document: { $value } ({ $period })
target-no-baseline = No baseline in the document
overview-years = The document prints no year beside a target; 2027 and 2030 come from the titles of the plans.
overview-conflict = Strategy 2030 wants to keep at least { $strategy } inhabitants, the programme to hold { $programme }. At the beginning of { $year } there were { $baseline }: one target is above that number, the other below.
overview-structure = What the programme consists of
overview-ways = Where to go next
way-programme = Read the programme
way-programme-text = Goals, tasks, implementers and indicators by direction, with a search over all texts.
way-alignment = Check the alignment
way-alignment-text = Which goals of LIAS 2030 and NAP 2027 each priority supports, and where the gaps are.
way-data = Look at the sources
way-data-text = Where each figure comes from, and the contradictions found in the document.
