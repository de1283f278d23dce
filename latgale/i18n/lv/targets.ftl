# Mērķi: stāvoklis, temps, izredzes, kā būtu, ja.
page-merki = Mērķi
no-data = nav datu
percent = { $number } %
points = { $n ->
    [one] { $number } procentpunkts
   *[other] { $number } procentpunkti
    }
by-points = { $n ->
    [one] { $number } procentpunktu
   *[other] { $number } procentpunktiem
    }
range-below-zero = no { $lower } līdz { $upper }
in-year = { $year }. gadā
at-beginning = { $year }. gada sākumā
in-half-year = { $year }. gada { $n }. pusgadā
in-week = { $year }. gada { $n }. nedēļā
in-quarter = { $year }. gada { $quarter }. ceturksnī
in-month = { $year }. gada { $month ->
        [1] janvārī
        [2] februārī
        [3] martā
        [4] aprīlī
        [5] maijā
        [6] jūnijā
        [7] jūlijā
        [8] augustā
        [9] septembrī
        [10] oktobrī
        [11] novembrī
       *[other] decembrī
    }
in-school-year = { $year }./{ $next }. mācību gadā
named-half-year = { $year }. gada { $n }. pusgads
named-week = { $year }. gada { $n }. nedēļa
on-day = { $year }. gada { $day }. { $month ->
        [1] janvārī
        [2] februārī
        [3] martā
        [4] aprīlī
        [5] maijā
        [6] jūnijā
        [7] jūlijā
        [8] augustā
        [9] septembrī
        [10] oktobrī
        [11] novembrī
       *[other] decembrī
    }
named-quarter = { $year }. gada { $quarter }. ceturksnis
named-month = { $year }. gada { $month ->
        [1] janvāris
        [2] februāris
        [3] marts
        [4] aprīlis
        [5] maijs
        [6] jūnijs
        [7] jūlijs
        [8] augusts
        [9] septembris
        [10] oktobris
        [11] novembris
       *[other] decembris
    }
named-school-year = { $year }./{ $next }. mācību gads

# Viens teikums par visiem mērķiem.
count =
    { $n ->
        [0] neviens
        [1] viens
        [2] divi
        [3] trīs
        [4] četri
        [5] pieci
        [6] seši
       *[other] { $n }
    }
count-of =
    { $n ->
        [1] viena mērķa
        [2] diviem mērķiem
        [3] trim mērķiem
        [4] četriem mērķiem
        [5] pieciem mērķiem
        [6] sešiem mērķiem
       *[other] { $n } mērķiem
    }
targets-headline =
    { $n ->
        [one] No { $all } šodien izmērāms ir { $measured }: { $states }
       *[other] No { $all } šodien izmērāmi ir { $measured }: { $states }
    }
targets-none-measured = No { $all } šodien nevar izmērīt nevienu
targets-good =
    { $n ->
        [one] { $count } pildās
       *[other] { $count } pildās
    }
targets-unclear =
    { $n ->
        [one] { $count } ir neskaidrs
       *[other] { $count } ir neskaidri
    }
targets-bad =
    { $n ->
        [one] { $count } atpaliek
       *[other] { $count } atpaliek
    }
targets-worst-chance = ; vismazākās izredzes ir mērķim „{ $name }”
targets-worst-place = ; vispirms jāpievēršas mērķim „{ $name }”
targets-lead = Cik tālu esam, cik ātri virzāmies un kādas ir izredzes nonākt galā. Vispirms tie mērķi, kam jāpievērš uzmanība.
plan-programme2027 = Programma 2021–2027
plan-strategy2030 = Stratēģija 2030
plan-of-programme2027 = Programmas
plan-of-strategy2030 = Stratēģijas 2030
plan-of-assumed = Pieņemtais
aim-keep_above = mērķis { $year }. gadā: vismaz { $value }
aim-reach = mērķis { $year }. gadā: { $value }
aim-reduce_to = mērķis { $year }. gadā: ne vairāk kā { $value }
card-no-baseline = dokumentā sākuma vērtības nav
card-upload = Kādi dati vajadzīgi

# Stāvoklis.
figure-position = Stāvoklis
word-above = par { $gap } virs nepieciešamā ceļa
word-below = par { $gap } zem nepieciešamā ceļa
word-above-reduce = par { $gap } vairāk, nekā drīkstētu
word-below-reduce = par { $gap } mazāk, nekā drīkstētu
word-on = tieši uz nepieciešamā ceļa
word-broken = par { $gap } zem robežas
word-met = mērķis sasniegts
word-missed = mērķis nav sasniegts
word-unknown = mērķa gada vērtība nav zināma
word-one-point = zināma tikai viena vērtība
word-no-path = ceļam nav sākumpunkta
word-no-data = reģiona datu nav
position-required = nepieciešamais ceļš { $when }: { $required }

finding-floor-ahead-falling = { $name } sarūk lēnāk, nekā pieļauj mērķis: { $when } { $value }, par { $gap } virs nepieciešamā ceļa
finding-floor-ahead-rising = { $name } ir par { $gap } virs nepieciešamā ceļa: { $when } { $value }
finding-floor-behind-falling = { $name } sarūk straujāk, nekā pieļauj mērķis: { $when } { $value }, par { $gap } zem nepieciešamā ceļa
finding-floor-behind-rising = { $name } ir par { $gap } zem nepieciešamā ceļa: { $when } { $value }
finding-floor-broken = { $name } jau ir zem mērķa: { $when } { $value }, mērķis ir vismaz { $target }
finding-reach-ahead = { $name } ir virs nepieciešamā ceļa: { $when } { $value }, pietiktu ar { $required }
finding-reach-behind = { $name } atpaliek no nepieciešamā ceļa: { $when } { $value }, vajadzēja būt { $required }
finding-reduce_to-ahead = { $name }: { $when } { $value }, mazāk, nekā šobrīd prasa mērķis ({ $required })
finding-reduce_to-behind = { $name }: { $when } { $value }, vairāk, nekā šobrīd pieļauj mērķis ({ $required })
finding-on = { $name } ir tieši uz nepieciešamā ceļa: { $when } { $value }
finding-already = { $name }: mērķis jau sasniegts, { $when } { $value } (mērķis { $target })
finding-met = { $name }: mērķis ir sasniegts, { $when } { $value } (mērķis { $target })
finding-missed = { $name }: mērķis nav sasniegts, { $when } { $value } (mērķis { $target })
finding-unknown = { $name }: mērķa gads pagājis, bet nav zināms, cik bija { $when } (mērķis { $target })
finding-one-point = { $name }: zināma tikai viena vērtība, { $when } { $value }
finding-no-path = { $name }: { $when } { $value }; ceļam uz mērķi nav sākumpunkta
finding-no-data = { $name }: Latgalei datu nav
meaning-keep_above = { $plan } mērķis { $when }: vismaz { $value }. Tā ir robeža, zem kuras nedrīkst nokrist, nevis skaits, līdz kuram jāpieaug.
meaning-floor-broken = { $plan } mērķis { $when }: vismaz { $value }. Tā bija iecerēta kā robeža, zem kuras nedrīkst nokrist, bet skaits jau ir zem tās.
meaning-reach = { $plan } mērķis { $when }: { $value }.
meaning-reduce_to = { $plan } mērķis { $when }: ne vairāk kā { $value }.

# Temps.
figure-pace = Temps
catch-met = mērķis jau sasniegts
catch-floor_held = robeža noturēta
catch-faster_needed =
    { $n ->
        [one] jāaug { $factor } reizi straujāk
       *[other] jāaug { $factor } reizes straujāk
    }
catch-pace_enough = ar šādu tempu pietiek
catch-wrong_way = temps ir pretējā virzienā
catch-standstill = pārmaiņu nav
catch-target_year_past = mērķa gads jau pagājis
catch-no_pace = tempu aprēķināt nevar
catch-no_data = datu nav
catch-floor_safe = robeža { $year }. gadā netiks pārkāpta, ja temps nemainīsies
catch-floor_at_risk =
    { $n ->
        [one] pagaidām virs robežas, bet krītas { $factor } reizi straujāk, nekā pieļaujams
       *[other] pagaidām virs robežas, bet krītas { $factor } reizes straujāk, nekā pieļaujams
    }
catch-floor_on_edge = tieši uz robežas un krītas
catch-faster_needed-reduce =
    { $n ->
        [one] jāsamazina { $factor } reizi straujāk
       *[other] jāsamazina { $factor } reizes straujāk
    }
pace-had = līdz šim { $had } gadā ({ $start }–{ $end })
pace-assumed = pieņemts { $had } gadā
pace-needed = ; vajadzīgais temps { $needed } gadā
pace-allowed = ; robežu tieši sasniegtu ar { $needed } gadā
pace-crossing = ; ar šādu tempu robeža tiktu sasniegta { $year }. gadā
pace-slope = Teila–Sena slīpums { $slope } gadā ({ $level }: { $lower } … { $upper })

# Izredzes.
figure-outlook = Izredzes
verdict-likely = izredzes { $share }: visdrīzāk izdosies
verdict-uncertain = izredzes { $share }: pārāk nenoteikti, lai spriestu
verdict-unlikely = izredzes { $share }: visdrīzāk neizdosies
verdict-none = prognozes nav
share-high = virs 99 %
share-low = zem 1 %
outlook-interval = { $level } intervāls { $year }. gadā: { $range }
outlook-few =
    { $points ->
        [one] ir { $points } salīdzināms punkts, prognozei vajag vismaz piecus
       *[other] ir { $points } salīdzināmi punkti, prognozei vajag vismaz piecus
    }
outlook-past = mērķa gads jau pagājis
outlook-data = datu nav
outlook-still = pārmaiņas ir pilnīgi vienādas, izkliedi novērtēt nevar
outlook-title = Temps un izredzes
outlook-pace = Temps: { $had }. { $slope }.
outlook-lead = Ja rādītājs mainīsies tāpat kā līdz šim: { $interval }.
outlook-path-title = Tabula: nepieciešamais ceļš un iespējamās vērtības pa gadiem
outlook-fan-title = Tabula: iespējamās vērtības pa gadiem
outlook-year = Gads
outlook-required = Nepieciešamais ceļš
outlook-lower = Intervāla apakša
outlook-centre = Intervāla vidus
outlook-upper = Intervāla augša
outlook-kind = Rinda
outlook-observed = novērojums
outlook-ahead = ceļš un izredzes
outlook-unit = Mērvienība: { $unit }.
outlook-missing = Prognozes nav: { $reason }.

# Eurostat.
figure-eurostat = Eurostat metode
eurostat-significant = būtisks progress
eurostat-moderate = mērens progress
eurostat-insufficient = nepietiekams progress
eurostat-away = attālinās no mērķa
eurostat-none = nav vērtējuma
eurostat-floor = samazinājums pieļaujamās robežās
eurostat-rates = faktiskais temps { $actual } gadā; vajadzīgais { $required }
eurostat-rates-floor = faktiskais temps { $actual } gadā; pieļaujamais { $required }
eurostat-why-no_data = datu nav
eurostat-why-no_path = mērķa gads nav vēlāks par sākuma gadu
eurostat-why-no_time_passed = kopš sākuma gada jaunu vērtību nav
eurostat-why-no_value_then = mērķa gada vērtība nav zināma
eurostat-why-only_across_break = kopš sākuma gada ir tikai pārmaiņa pāri pārrāvumam
eurostat-why-not_positive = metodei vajag divas pozitīvas vērtības
agreement-agree = Stāvoklis, izredzes un Eurostat metode rāda vienu un to pašu.
agreement-disagree = Nesakrīt { $conflicts }. Stāvoklis rāda šodienu, izredzes – mērķa gadu, Eurostat metode – vidējo tempu kopš sākuma.
agreement-partly = Pārējie vērtējumi sakrīt; bez skaidra vērtējuma: { $unclear }.
agreement-undecided = Vērtējumus salīdzināt nevar: skaidrs ir ne vairāk kā viens no trim.
judgement-position = stāvoklis
judgement-outlook = izredzes
judgement-eurostat = Eurostat metode
judgement-pair = { $first } un { $second }

# Piezīmes.
notes-title = Kas jāzina, lasot šos skaitļus
note-missing_dropped = Daļa vērtību datu rindā trūkst; aprēķinā tās nav iekļautas.
note-gap = Datu rindā ir izlaisti gadi; pārmaiņa dalīta ar gadu skaitu.
note-break = Pāri pārrāvumam starpības netiek rēķinātas: līmenis ņemts no pēdējā posma, temps – no pārmaiņām posmu iekšienē.
note-one_season = Izmantota viena vērtība gadā, vienmēr no tās pašas sezonas.
note-scale_fallback = Prognoze rēķināta bez logaritma, jo vērtības to neļauj.
note-no_baseline_in_document = Dokumentā sākuma vērtības nav, tāpēc ceļš sākas pirmajā gadā, kuram ir dati ({ $start }).
note-across_break = Sākuma vērtība un jaunākā vērtība ir katra savā pārrāvuma pusē, tāpēc stāvoklis ir aptuvens.
note-beyond_calibrated_horizon = Mērķa gads ir tālāk, nekā prognozes platumu izdevās pārbaudīt.
note-floor_broken = Robeža jau ir pārkāpta: lai to atkal sasniegtu, rādītājam jāpieaug.
note-indicative = Prognoze ir orientējoša, jo salīdzināmu punktu ir mazāk par astoņiem.
note-coverage =
    { $trials ->
        [one] Pārbaudē uz pagātnes datiem 80 % intervāls ietvēra patieso vērtību { $covered } no { $trials } gadījuma (modelis: { $model }){ $wide ->
            [yes] , tātad josla līdz šim bijusi platāka, nekā vajadzētu.
           *[no] .
        }
       *[other] Pārbaudē uz pagātnes datiem 80 % intervāls ietvēra patieso vērtību { $covered } no { $trials } gadījumiem (modelis: { $model }){ $wide ->
            [yes] , tātad josla līdz šim bijusi platāka, nekā vajadzētu.
           *[no] .
        }
    }
note-baseline_when_plan_began = Dokumentā sākuma vērtības nav, tāpēc ceļš sākas ar pēdējo vērtību pirms plāna sākuma ({ $start }. gads).
model-naive = bez izmaiņām
model-drift = līdzšinējais vidējais temps
model-ets = eksponenciālā izlīdzināšana ar slāpētu trendu
model-theta = Teta metode
model-assumed = pieņemtais temps

# Diagramma.
chart-path-1 = nepieciešamais
chart-path-2 = ceļš
chart-fan = iespējams
chart-target = mērķis
chart-hover = { $period }: { $value }
chart-hover-derived = , aprēķināts
chart-axis-note = Vertikālā ass nesākas ar nulli.
updated = Jaunākā vērtība ir par { $period } ({ $source }; kopija saņemta { $date }).
updated-link = Skatīt tās izcelsmi
source-several = aprēķināts no vairākiem avotiem

# Eiro vai pirktspēja.
variant-label = Kā mērīt
variant-eur = eiro
variant-pps = pirktspējas standartos
variant-note = Programmā nav teikts, kurš mērs domāts. Eiro izteiksmē Latgalē ir { $eur }, pirktspējas standartos { $pps }: tajos izlīdzinātas cenas, kas Latgalē ir zemākas nekā ES vidēji.
variant-change = Eiro: { $place_eur }, { $chance_eur }. Pirktspējas standartos: { $place_pps }, { $chance_pps }.

# Kā būtu, ja.
what-if = Kas būtu, ja …
what-if-lead = Mainiet mērķi vai pārmaiņu gadā un skatieties, kā mainās ceļš, vajadzīgais temps un izredzes. Dati netiek mainīti; izvēle saglabājas lapas adresē.
what-if-year = Mērķa gads
what-if-value = Mērķa vērtība
what-if-change = Pārmaiņa gadā
what-if-reset = Atgriezties pie dokumenta mērķa
what-if-on = Šis ir pieņēmums, nevis dokumenta mērķis. Pēc pieņēmuma: { $with }; pēc dokumenta: { $without }.
what-if-usual = kā līdz šim

# Punkti.
points-title =
    { $n ->
        [one] Tabula: { $n } vērtība ar avotu
       *[other] Tabula: { $n } vērtības ar avotiem
    }
points-lead = Mērvienība: { $unit }. Nospiediet uz vērtības, lai redzētu, no kurienes tā nāk.
points-period = Periods
points-value = Vērtība
points-unit = Mērvienība
points-raw = Teksts avotā
points-source = Avots
points-derived = aprēķināts
points-break = pēc pārrāvuma
points-indicator-id = Rādītāja kods
points-territory-code = Teritorijas kods

# Dokuments un dati.
data-title = Kādi dati ir un kādu trūkst
data-indicator = Šis rādītājs citās teritorijās
data-other = Skatīt saistīto rādītāju „{ $name }”
printed-title = Kā mērķis formulēts dokumentā
target-baseline = Dokumentā norādītā sākuma vērtība: { $when } { $value }.
target-no-baseline = Sākuma vērtība dokumentā nav norādīta.
target-year-note = Mērķa gads dokumentā nav norādīts; { $year }. gads secināts no plāna nosaukuma.
target-conflict = Par to pašu rādītāju dokumentā ir vēl viens mērķis ar citu skaitli:

# Rādītāji.
indicators-title = Visi rādītāji
indicators-lead = Katrs rādītājs jebkurai teritorijai, kurai ir dati, arī salīdzinājumā ar citām.
indicators-open =
    { $n ->
        [one] Atvērt katalogu: { $n } rādītājs, ar datiem – { $with }
       *[other] Atvērt katalogu: { $n } rādītāji, ar datiem – { $with }
    }
indicators-headline =
    { $n ->
        [one] Katalogā ir { $n } rādītājs; dati ir par { $with }
       *[other] Katalogā ir { $n } rādītāji; dati ir par { $with } no tiem
    }
n-territories =
    { $n ->
        [0] { $n } teritoriju
        [one] { $n } teritorija
       *[other] { $n } teritorijas
    }
catalogue-periods = Periodi
catalogue-territories = Teritorijas
indicator-choose = Rādītājs
territory-choose = Teritorija
compare-choose = Salīdzināt ar
compare-none-yet = Izvēlieties teritorijas
compare-missing = Salīdzinājumā nav teritoriju, par kurām šim rādītājam nav datu: { $names }.
compare-mode = Skala
compare-behind = Pelēkā līnija pārējās diagrammās: { $name }.
compare-most = Vienlaikus var salīdzināt ne vairāk kā { $most } teritorijas; nav rādītas: { $names }.
compare-left-out = Indeksā nav vērtību, kuru periods ir cita garuma: { $periods }.
mode-level = vērtības
mode-index = indekss
mode-level-note = Visām diagrammām ir viena un tā pati skala.
mode-index-note = Indekss: { $base } = 100, pirmais periods, kurā dati ir visām teritorijām. Visām diagrammām ir viena un tā pati skala; pāri pārrāvumam indekss ir aptuvens.
mode-index-none = Indeksu aprēķināt nevar: nav perioda, kurā visām teritorijām būtu pozitīva vērtība. Rādītas vērtības.
series-newest = { $name }, { $territory }: { $when } { $value }
series-more = , par { $by } vairāk nekā { $then }
series-less = , par { $by } mazāk nekā { $then }
series-same = , tikpat, cik { $then }
series-not-comparable = ; tieši salīdzināmu agrāku vērtību nav
series-none = { $name }, { $territory }: datu nav
series-territories = Dati ir šādām teritorijām:
series-upload = Datu vēl nav. Augšupielādējiet CSP vai Eurostat tabulu { $table }.
series-no-table = Datu vēl nav, un nav zināma neviena oficiāla tabula, kurā tie būtu publicēti.

# Skaitļa pase.
passport-link = Skaitļa izcelsme
passport-name = Skaitļa pase: { $name }
passport-title = { $name }, { $territory }: { $when } { $value }
passport-lead = Šī skaitļa pase: no kurienes tas nāk un kā tas rakstīts avotā.
passport-lead-derived = Šis skaitlis ir aprēķināts, nevis publicēts. Te ir aprēķins un tā sastāvdaļas.
passport-raw = Teksts avotā
passport-symbol = Apzīmējums
passport-table = Tabula
passport-derivation = Aprēķins
passport-parts = No kā aprēķināts
passport-definition = Ko tas nozīmē
passport-file = Fails projektā
passport-break = Šī vērtība ir pirmā pēc pārrāvuma.
passport-unknown = Tāda skaitļa šeit nav; zemāk ir visi avoti.
number-none = „{ $text }” nav skaitlis; ierakstiet, piemēram, { $example }.
number-not-whole = „{ $text }” nav vesels skaitlis; ierakstiet, piemēram, { $example }.
number-outside = „{ $text }” te nevar būt; ierakstiet skaitli no { $lowest } līdz { $highest }.
table-recalled = koda pēdējais cipars nav pārbaudīts
short-EU27_2020 = ES-27
age-years =
    { $n ->
        [one] pirms { $n } gada
       *[other] pirms { $n } gadiem
    }
methods-link = Kā to aprēķina
chance = izredzes { $share }
