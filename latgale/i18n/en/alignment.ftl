# Alignment with LIAS 2030 and NAP 2027.
alignment-headline =
    { $gaps ->
        [0] { $framework }: the programme links every priority with at least one of { $goals } goals
       *[other] { $framework }: the programme links { $gap-names } with none of { $goals } goals
    }
alignment-lead = { $full }. A dark square: the programme links this goal with the priority. Press a square to see what stands behind it.
alignment-framework = Strategy
alignment-level = Columns
level-priority = Priorities
level-direction = Directions
alignment-sort = Order of rows
sort-printed = As in the document
sort-links = By number of links
filter-area = Priority of the strategy
matrix-caption = Goals of { $framework } and priorities of the programme
matrix-goal = Goal
matrix-total = Links
matrix-cell = { $goal } — { $code } { $name }: link
matrix-cell-uncertain = { $goal } — { $code } { $name }: uncertain link
matrix-cell-none = { $goal } — { $code } { $name }: no link
matrix-cell-undirected = { $goal } — { $code } { $name }: link, but direction { $direction } is not printed in the row
matrix-direction-cell =
    { $n ->
        [0] { $goal } — { $name }: no link
        [one] { $goal } — { $name }: { $n } priority
       *[other] { $goal } — { $name }: { $n } priorities
    }
matrix-direction-empty = { $goal } — direction { $name } is printed without any of its priorities
matrix-direction-undirected = { $goal } — direction { $name } is not printed although a priority of it is
legend-link = link as in the document
legend-uncertain = uncertain link: the culture row prints two lists of links, this one stands only in the second
legend-mismatch = contradiction: a direction printed without its priorities, or a priority without its direction
legend-none = no link
link-uncertain = uncertain link
matrix-counts = { $all }, of which uncertain: { $uncertain }.
gaps-title = Gaps and contradictions
gap-priority = { $code } { $name }: no { $framework } goal
mismatch-priority = { $goal }: priority { $code } { $name } is printed, but not direction { $direction }
mismatch-direction = { $goal }: direction { $direction } is printed, but none of its priorities
pair-title = { $goal } ↔ { $code } { $name }
pair-no-link = The document links this goal and this priority nowhere.
pair-uncertain = The link is uncertain: the row prints two lists of links one after the other, and this link stands only in the second.
pair-undirected = The row prints the priority, but not its direction “{ $direction }”.
pair-blocks = What the priority consists of
pair-close = Close
goal-links = Linked priorities
goal-no-direction-priority = Direction { $direction } is printed too, but none of its priorities.
compare-title = { $code } { $name } in both strategies
compare-none = No goal is linked with this priority.
table-framework = Strategy
table-row = Row
table-area = Priority of the strategy
table-goal = Goal
table-links = Links
table-yes = yes
table-uncertain = uncertain
legend-count = the number: how many priorities of the direction are linked with the goal
matrix-cell-hollow = { $goal } — { $code } { $name }: no link, although direction { $direction } is named in the row
goal-directions = Directions named in the document: { $names }.
table-no = no
table-mismatch = contradiction
table-of-LIAS2030 = Table 1
table-of-NAP2027 = Table 2
every-area = All
