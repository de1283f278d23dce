# Rīcības plāns 2025–2027: solītais, ziņotais, saites ar programmu.
page-ricibas_plans = Rīcības plāns
source-title-plan = Rīcības plāna kopsavilkums, { $line }. rinda
source-note-plan = Rīcības plāns Latvijas Austrumu pierobežai 2025.–2027. gadam, kopsavilkums
plan-printed-language = Rīcības plāna teksti ir tādi, kādi tie ir dokumentā.
plan-headline =
    { $reported ->
        [0] Rīcības plāns sola { $results } ar skaitli; vēl nav ziņots ne par vienu
       *[other] Rīcības plāns sola { $results } ar skaitli; ziņots par { $reported }
    }
n-results-promised =
    { $n ->
        [0] { $n } rezultātu
        [one] { $n } rezultātu
       *[other] { $n } rezultātus
    }
n-results =
    { $n ->
        [0] { $n } rezultātu
        [one] { $n } rezultāts
       *[other] { $n } rezultāti
    }
plan-version = Dokuments: { $title } ({ $vintage }, saņemts { $date }). Plānu vēlāk varēja apstiprināt ar citiem skaitļiem.
plan-results-word =
    { $n ->
        [0] rezultātu ar skaitli
        [one] rezultāts ar skaitli
       *[other] rezultāti ar skaitli
    }
plan-reported-of = Ziņots par { $reported } no { $results }
plan-summary = Šis ir plāna kopsavilkums. Tā { $points } punkti nav tie paši { $measures } pasākumi, un naudu starp punktiem sadalīt nevar. Piešķirto un vēl nepiešķirto naudu nesaskaita.
plan-promised = Solīts
plan-qualifier = Precizējums
plan-reported = Ziņots
plan-not-reported = nav ziņots
plan-when = Uz kuru dienu
plan-who = Kas ierakstījis
plan-percent = { $percent } % no solītā
plan-earlier = { $value } ({ $date })
plan-at-least = vismaz
plan-more-than = vairāk kā
plan-points =
    { $n ->
        [0] Punktu nav
        [one] { $n } punkts, kā nodrukāts, un tā saites ar programmu
       *[other] Visi { $n } punkti, kā nodrukāti, un to saites ar programmu
    }
plan-uncertain = neskaidra saite
plan-unlinked = Ar programmas prioritātēm nav saistīts.
plan-after = Prioritātes pēc 2027. gada
plan-rules = Ar programmas prioritātēm saistīti { $linked } no { $points } punktiem
plan-unlinked-list =
    { $n ->
        [0] Nesaistītu punktu nav.
        [one] Nav saistīts { $n } punkts:
       *[other] Nav saistīti { $n } punkti:
    }
plan-links-title = Rīcības plāna 2025–2027 punkti, kas saistīti ar prioritāti { $priority }
plan-links-whole = Punkti saistīti ar visu prioritāti { $priority }, nevis tieši ar šo bloku.
plan-links-none = Neviens rīcības plāna punkts ar šo prioritāti nav saistīts.
overview-plan = Rīcības plāns 2025–2027 ({ $version }): { $results } ar skaitli ({ $pillars }), ziņots par { $reported }.
# Ziņotas vērtības ierakstīšana.
report-title = Ierakstīt ziņotu vērtību
report-lead = Vispirms redzēsiet, kas mainītos; nekas nemainās, kamēr nenospiežat „Publicēt”.
report-value = Ziņotā vērtība
report-url = Adrese, ja tāda ir
report-note = Piezīme, ja vajadzīga
report-look = Aplūkot izmaiņas
report-take-back = Vēsture un atgriešanās
report-file = Rīcības plāna rezultāts: { $name }
report-licence = Publiski ziņota vērtība
report-row = { $name }, { $date }
report-result-unknown = Tāda rezultāta rīcības plānā nav: „{ $text }”. Izvēlieties to sarakstā.
report-value-wrong = Vērtība „{ $text }” nav skaitlis. Rakstiet to kā 1 218 856 vai 56,9.
report-day-wrong = „{ $text }” nav datums. Rakstiet to kā 30.09.2026.
report-day-ahead = { $text } vēl nav pienācis. Rakstiet dienu, uz kuru vērtība ir zināma.
report-source-missing = Nav pateikts, kur vērtība ziņota. Ierakstiet dokumentu, tā datumu un lapu.
report-url-wrong = Adrese „{ $text }” nesākas ar http:// vai https://. Labojiet vai izdzēsiet to.
report-value-odd = Vērtība { $value } pret solīto { $promised } ir neparasta. Pārbaudiet mērvienību.
report-fell = Iepriekš ({ $day }) ziņots { $before }; tagad ir mazāk: { $value }.
report-grew = Iepriekš ({ $day }) ziņots { $before }; tagad { $value }.
format-result = Ziņota vērtība
report-unit = Ziņoto vērtību rakstiet tajā pašā mērvienībā: { $unit }.
report-day-example = piemēram, 30.09.2026.
report-day-early = { $text } ir pirms plāna sākuma (2025. gada 1. janvāris). Rakstiet dienu, uz kuru vērtība ir zināma.
report-value-negative = Vērtība „{ $text }” ir mazāka par nulli. Rakstiet, cik ir paveikts kopš plāna sākuma.
report-value-fraction = Vērtība „{ $text }” nav vesels skaitlis, bet šo rezultātu skaita pa vienam. Rakstiet veselu skaitli.
report-value-share = Vērtība „{ $text }” ir lielāka par 100 %. Rakstiet, kuru daļu no visiem tā aptver.
report-preview-title = Priekšskatījums: { $name }
report-headline = { $name }: ziņotā vērtība būtu { $said }
report-nothing-new = Tieši tāda vērtība uz šo dienu jau ir publicēta
report-none = nav
report-mend = Labot vērtību
overview-plan-money = Piešķirts: { $allocated } milj. EUR { $measures }. Jauniem pasākumiem pieprasīts, bet nav piešķirts: { $requested } milj. EUR; šīs summas nesaskaita.
n-measures-funded =
    { $n ->
        [0] { $n } pasākumiem
        [one] { $n } pasākumam
       *[other] { $n } pasākumiem
    }
plan-about = Plāna mērķis, izaicinājumi un uzraudzība, kā nodrukāts
plan-rule = Kārtula
plan-uncertain-links =
    { $points ->
        [0] Kopā { $links }, no tām neskaidras { $uncertain }; katram saistītajam punktam ir vismaz viena skaidra saite.
        [one] Kopā { $links }, no tām neskaidras { $uncertain }; { $points } punktam ir tikai neskaidras saites.
       *[other] Kopā { $links }, no tām neskaidras { $uncertain }; { $points } punktiem ir tikai neskaidras saites.
    }
plan-share = % no solītā
plan-before = Iepriekš ziņots
plan-before-when = Iepriekšējā vērtība uz dienu
plan-point = Punkts
plan-linked-to = Saistīts ar prioritātēm
plan-priority = Programmas prioritāte
plan-total = Plāna kopsumma (nesaskaita)
plan-everything = XLSX failā zem „Paņemt līdzi” ir viss, kas redzams šajā lapā: rezultāti, punkti, saites, kārtulas, kopsummas un teksti; CSV failā ir rezultāti.
plan-sheet-results = Rezultāti
plan-sheet-points = Punkti
plan-sheet-links = Saites
plan-sheet-rules = Kārtulas
plan-sheet-totals = Kopsummas
plan-sheet-texts = Teksti
report-value-missing = Nav ierakstīta vērtība.
report-day-missing = Nav ierakstīta diena, uz kuru vērtība ir zināma. Rakstiet to kā 30.09.2026.
