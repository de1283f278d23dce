# Atbilstība LIAS 2030 un NAP 2027.
alignment-headline =
    { $gaps ->
        [0] { $framework }: katru prioritāti programma saista ar vismaz vienu no { $goals } mērķiem
       *[other] { $framework }: { $gap-names } programma nesaista ne ar vienu no { $goals } mērķiem
    }
alignment-lead = { $full }. Tumšs kvadrāts: programma saista šo mērķi ar prioritāti. Nospiediet kvadrātu, lai redzētu, kas aiz tā stāv.
alignment-framework = Stratēģija
alignment-level = Kolonnas
level-priority = Prioritātes
level-direction = Virzieni
alignment-sort = Rindu secība
sort-printed = Kā dokumentā
sort-links = Pēc saišu skaita
filter-area = Stratēģijas prioritāte
matrix-caption = { $framework } mērķi un programmas prioritātes
matrix-goal = Mērķis
matrix-total = Saites
matrix-cell = { $goal } — { $code } { $name }: saite
matrix-cell-uncertain = { $goal } — { $code } { $name }: neskaidra saite
matrix-cell-none = { $goal } — { $code } { $name }: saites nav
matrix-cell-undirected = { $goal } — { $code } { $name }: saite, bet virziens { $direction } rindā nav norādīts
matrix-direction-cell =
    { $n ->
        [0] { $goal } — { $name }: saites nav
        [one] { $goal } — { $name }: { $n } prioritāte
       *[other] { $goal } — { $name }: { $n } prioritātes
    }
matrix-direction-empty = { $goal } — virziens { $name } ir norādīts bez nevienas tā prioritātes
matrix-direction-undirected = { $goal } — virziens { $name } nav norādīts, kaut gan tā prioritāte ir
legend-link = saite, kā dokumentā
legend-uncertain = neskaidra saite: kultūras rindā ir divi saišu saraksti, šī ir tikai otrajā
legend-mismatch = pretruna: virziens norādīts bez savām prioritātēm vai prioritāte bez sava virziena
legend-none = saites nav
link-uncertain = neskaidra saite
matrix-counts = { $all }, no tām neskaidras: { $uncertain }.
gaps-title = Robi un pretrunas
gap-priority = { $code } { $name }: nav neviena { $framework } mērķa
mismatch-priority = { $goal }: norādīta prioritāte { $code } { $name }, bet ne virziens { $direction }
mismatch-direction = { $goal }: norādīts virziens { $direction }, bet neviena tā prioritāte
pair-title = { $goal } ↔ { $code } { $name }
pair-no-link = Dokumentā šim mērķim ar šo prioritāti saites nav.
pair-uncertain = Saite ir neskaidra: rindā ir divi saišu saraksti viens aiz otra, un šī saite ir tikai otrajā.
pair-undirected = Rindā ir prioritāte, bet nav tās virziena „{ $direction }”.
pair-blocks = Kas prioritātē ietilpst
pair-close = Aizvērt
goal-links = Saistītās prioritātes
goal-no-direction-priority = Virziens { $direction } ir norādīts bez nevienas tā prioritātes.
compare-title = { $code } { $name } abās stratēģijās
compare-none = Ar šo prioritāti nav saistīts neviens mērķis.
table-framework = Stratēģija
table-row = Rinda
table-area = Stratēģijas prioritāte
table-goal = Mērķis
table-links = Saites
table-yes = ir
table-uncertain = neskaidra
legend-count = skaitlis: cik šī virziena prioritāšu ar mērķi saistītas
matrix-cell-hollow = { $goal } — { $code } { $name }: saites nav, kaut gan virziens { $direction } rindā ir norādīts
goal-directions = Dokumentā norādītie virzieni: { $names }.
table-no = nav
table-mismatch = pretruna
table-of-LIAS2030 = 1. tabula
table-of-NAP2027 = 2. tabula
every-area = Visas
