# Atbilstība LIAS 2030 un NAP 2027.
alignment-headline =
    { $gaps ->
        [0] { $framework }: katra prioritāte ir saistīta ar vismaz vienu no { $goals } mērķiem
       *[other] { $framework }: uz { $gap-names } nenorāda neviens no { $goals } mērķiem
    }
alignment-lead = { $full }. Katrs kvadrāts: programma apgalvo, ka prioritāte palīdz sasniegt šo mērķi. Nospiediet, lai redzētu, kas aiz tā stāv.
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
matrix-cell-undirected = { $goal } — { $code } { $name }: saite, bet virziens { $direction } rindā nav nodrukāts
matrix-direction-cell =
    { $n ->
        [0] { $goal } — { $name }: saites nav
        [one] { $goal } — { $name }: { $n } prioritāte
       *[other] { $goal } — { $name }: { $n } prioritātes
    }
matrix-direction-empty = { $goal } — virziens { $name } ir nodrukāts bez nevienas tā prioritātes
matrix-direction-undirected = { $goal } — virziens { $name } nav nodrukāts, kaut gan tā prioritāte ir
legend-link = saite, kā nodrukāta
legend-uncertain = neskaidra saite: kultūras rindā nodrukāti divi saišu saraksti, šī ir tikai otrajā
legend-mismatch = pretruna: virziens nodrukāts bez savām prioritātēm vai prioritāte bez sava virziena
legend-none = neviena saite
link-uncertain = neskaidra saite
matrix-counts = { $all }, no tām neskaidras: { $uncertain }.
gaps-title = Robi un pretrunas
gap-priority = { $code } { $name }: nav neviena { $framework } mērķa
mismatch-priority = { $goal }: nodrukāta prioritāte { $code } { $name }, bet ne virziens { $direction }
mismatch-direction = { $goal }: nodrukāts virziens { $direction }, bet neviena tā prioritāte
pair-title = { $goal } ↔ { $code } { $name }
pair-no-link = Dokumentā šim mērķim ar šo prioritāti saites nav.
pair-uncertain = Saite ir neskaidra: rindā nodrukāti divi saišu saraksti viens aiz otra, un šī saite ir tikai otrajā.
pair-undirected = Rindā nodrukāta prioritāte, bet ne tās virziens „{ $direction }”.
pair-goal = Stratēģijas mērķis
pair-area = Stratēģijas prioritāte: { $name }
pair-priority = Programmas prioritāte
pair-blocks = Kas prioritātē ietilpst
pair-close = Aizvērt
goal-links = Saistītās prioritātes
goal-no-direction-priority = Nodrukāts arī virziens { $direction }, bet neviena tā prioritāte.
compare-title = { $code } { $name } abās stratēģijās
compare-none = Neviens mērķis uz šo prioritāti nenorāda.
table-framework = Stratēģija
table-row = Rinda
table-area = Stratēģijas prioritāte
table-goal = Mērķis
table-links = Saites
table-yes = ir
table-uncertain = neskaidra
alignment-source = 1. un 2. tabula
