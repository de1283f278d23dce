# Programme: tree, block, participants, search.
programme-headline =
    { $shown ->
        [0] None of the { $all } blocks meets the selection
       *[other] { $filtered ->
            [yes] { $shown } of { $all } blocks meet the selection
           *[no] The whole programme: { $all } blocks in four directions
        }
    }
programme-lead = A block is a sub-priority or a priority of direction 4: goal, tasks, implementers, indicators. Choose a block or search all texts.
programme-empty = Take a condition away.
programme-municipality-note = You see the block of this municipality and the blocks that name it among their implementers or partners. The other blocks are not here: neither those for the whole region nor those of other municipalities.
search-label = Search all texts of the programme
search-placeholder = for example roads or pasvaldibas
search-headline =
    { $hits ->
        [0] “{ $query }” was not found in the programme
        [one] “{ $query }”: { $hits } place, { $places }
       *[other] “{ $query }”: { $hits } places, { $places }
    }
search-help = The texts are Latvian; names are searched in English too. The beginning of a word is enough and marks above or below letters may be left out. Several words are looked for in one text; where a hyphen or a stop joins them, texts that hold them together come first.
search-none = Try a shorter beginning or fewer words.
search-more = { $n } more
filters = Filters
filter-direction = Direction
filter-implementer = Implementer
filter-partner = Partner
filter-funding_source = Funding source
filter-municipality = Municipality
filter-clear = Clear all conditions
tree-directory = Who takes part
tree-actors = All implementers and partners
tree-funding = All funding sources
tree-abbreviations = Abbreviations of the document
crumbs = Path
crumb-all = Programme
block-tasks = Tasks
block-benefits = Benefits
block-indicators = Indicators
block-implementers = Implementers
block-partners = Partners
block-funding = Funding sources
block-spatial = Where
block-rationale = Rationale
block-past = What was done before
block-projects = Named projects
block-serves = Goals of the national strategies that priority { $priority } supports
block-serves-none = The programme links no goal of LIAS 2030 or NAP 2027 with this priority.
block-notes = Notes on this block
block-section = Section { $section } of the document
indicator-unit = Unit
indicator-target = Target value
indicator-no-unit = no unit given
indicator-no-target = not in the document
project-title = Project
project-place = Place
project-fund = Fund
project-period = Period
projects-note = Projects that the text of the programme names; some of them are planned, not completed.
not-named = —
kind-title = name
kind-section = section of the document
kind-goal = goal
kind-task = task
kind-indicator = indicator
kind-benefit = benefit
kind-implementer = implementer
kind-partner = partner
kind-funding = funding
kind-spatial = where
kind-past_project = named project
kind-rationale = rationale
kind-past_action = what was done before
priority-blocks = Blocks
priority-compare = Compare the two strategies
actor-headline = { $name }: implementer { $implements }, partner { $partners }
actor-in-blocks =
    { $n ->
        [0] in no block
        [one] in { $n } block
       *[other] in { $n } blocks
    }
actor-lead = Every block that names this participant, with the printed name. A participant named together with others counts too.
funding-headline =
    { $n ->
        [0] { $name }: no block
        [one] { $name }: a funding source of { $n } block
       *[other] { $name }: a funding source of { $n } blocks
    }
funding-lead = Every block whose list of funding sources names it. The programme names no amounts.
actors-headline = The document names { $n } implementers, partners and groups of them; most often { $top }
actors-lead = Normalised names; each block also shows the printed one. Figures are numbers of blocks.
actors-name = Participant
actors-implements = Implementer
actors-partners = Partner
fundings-headline = The programme names { $n } funding sources but no amount
fundings-lead = Normalised names and the number of blocks that name each.
fundings-name = Funding source
fundings-blocks = Blocks
role-implementer = Implementer
role-partner = Partner
printed-as = in the document: “{ $name }”
n-places =
    { $n ->
        [one] { $n } entry
       *[other] { $n } entries
    }
kind-english = in English
kind-description = description
kind-target = target in numbers
indicator-name = Indicator
