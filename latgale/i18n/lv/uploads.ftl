# Augšupielādes: ko fails ir, ko tas mainītu, kas tam traucē.
upload-at-cell = { $row }. rinda, { $column }. kolonna: { $text }
upload-at-row = { $row }. rinda: { $text }
upload-is = „{ $title }” ({ $format })
upload-changes = Jauni ieraksti: { $new }; mainīti: { $changed }; nemainīti: { $unchanged }.
upload-error = Kļūda
upload-warning = Brīdinājums
upload-note = Piezīme
upload-stand-good = mērķa līmenī vai labāk, { $outlook }
upload-stand-bad = atpaliek, { $outlook }
upload-stand-unclear = nav skaidrs, { $outlook }
upload-stand-unknown = stāvoklis nav zināms, { $outlook }
upload-outlook-good = mērķi, visticamāk, sasniegs
upload-outlook-bad = mērķi, visticamāk, nesasniegs
upload-outlook-unclear = iznākums neskaidrs
upload-outlook-unknown = prognozes nav
upload-flips = { $target } mainītu vērtējumu. { $turns }.
upload-moves = { $target }: mainītos skaitļi, vērtējums paliktu: { $after }.
upload-target = Mērķis „{ $name }, { $value } ({ $plan }, { $year })”
upload-plan-programme2027 = Attīstības programma
upload-plan-strategy2030 = Stratēģija
upload-target-least = vismaz { $value }
upload-turn-position = Stāvoklis: bija „{ $before }”, būtu „{ $after }”
upload-turn-outlook = Izredzes: bija „{ $before }”, būtu „{ $after }”
upload-turn-eurostat = Eurostat statuss: bija „{ $before }”, būtu „{ $after }”
upload-place-good = mērķa līmenī vai labāk
upload-place-bad = atpaliek
upload-place-unclear = nav skaidrs
upload-place-unknown = nav zināms
upload-lost = pieņemtais fails vairs nav atrodams mapē uploads. Atjaunojiet to no rezerves kopijas.
upload-wants-reason = Pirms publicēšanas ir brīdinājumi; ierakstiet iemeslu, kāpēc skaitļi tomēr ir pareizi.
upload-has-errors = Failu nevar publicēt, kamēr ir kļūdas.
upload-has-questions = Failu nevar publicēt, kamēr nav atbildēts uz jautājumiem par to.
upload-elsewhere = Failā nav Latgales reģiona, tā pašvaldību vai Latvijas kopskaitļa: { $labels }.
store-outdated = Publicētie dati veidoti ar agrāku programmas versiju. Palaidiet: python -m latgale build
upload-nothing-new = Failā nav nekā, kas mainītu rādītos datus.
import-done = Dati publicēti { $date } plkst. { $time }.
rollback-done = Tagad atkal rāda { $date } plkst. { $time } laidienu.
store-stale = Kamēr skatījāties, { $by } publicēja citus datus ({ $date } plkst. { $time }). Nekas nav zaudēts: aplūkojiet izmaiņas vēlreiz un publicējiet.
store-unknown = Laidiena „{ $id }” nav vai tas veidots ar agrākām tabulām. Sarakstu rāda: python -m latgale releases
file-unreadable = Faila „{ $file }” nav vai to nevar atvērt.
page-augsupielade = Augšupielāde
upload-title = Jauni dati
upload-lead = Ielieciet failu, kā to lejupielādējāt: statistikas tabulu, projektu sarakstu vai pašvaldību robežas. Vispirms redzēsiet, kas tas ir un ko tas mainītu; nekas nemainās, kamēr nenospiežat „Publicēt”.
upload-formats = Statistika: CSP un citi PxWeb faili (CSV, XLSX, PX, JSON, JSON-stat, Parquet), Eurostat faili (TSV, SDMX-CSV, JSON-stat). Projekti: CFLA un Atveseļošanas fonda saraksti, 2016. gada ES fondu saraksts, Kohesio un keep.eu saraksti (CSV, XLSX; XLS tad, ja tas ir tīmekļa tabula, kā 2016. gada sarakstam). Robežas: GeoJSON, GPKG vai ZIP ar SHP failu. Fails līdz 50 MB.
upload-choose = Fails
upload-gone = Šī faila te vairs nav: nepublicētus failus glabā nedēļu. Ielieciet to vēlreiz.
upload-unreadable-title = Failu nevar nolasīt
upload-unreadable-file = Fails: { $file }. Rādītie dati nav mainījušies.
upload-another = Ielikt citu failu
upload-preview-title = Priekšskatījums: { $file }
upload-headline =
    { $changed ->
        [0] { $new ->
            [0] Fails rādītos datus nemainītu
            [one] Nāktu klāt { $new } jauns ieraksts, esošie nemainītos
           *[other] Nāktu klāt { $new } jauni ieraksti, esošie nemainītos
        }
        [one] { $new ->
            [0] Mainītos { $changed } ieraksts
           *[other] Jauni ieraksti: { $new }; mainītos { $changed } ieraksts
        }
       *[other] { $new ->
            [0] Mainītos { $changed } ieraksti
           *[other] Jauni ieraksti: { $new }; mainītos { $changed } ieraksti
        }
    }
upload-format = Formāts
upload-cells = Šūnas
upload-cells-text = { $cells }, no tām { $numbers } ar skaitli un { $missing } bez skaitļa
upload-symbols = Simboli
upload-errors = Kas neļauj publicēt
upload-warnings = Kam jāpievērš uzmanība
upload-recognised = Kas failā atpazīts un kāpēc
upload-dimension = Dimensija
upload-role = Kas tā ir
upload-size = Kategorijas
upload-unnamed = bez nosaukuma
role-territory = teritorija
role-time = laiks
role-measure = rādītāji
role-other = cits dalījums
upload-rejected =
    { $n ->
        [0] Failā { $n } šūnu nav ne skaitlis, ne zināms simbols.
        [one] Failā { $n } šūna nav ne skaitlis, ne zināms simbols: { $row }. rinda, { $column }. kolonna, „{ $text }”. Tā netiks publicēta.
       *[other] Failā { $n } šūnas nav ne skaitlis, ne zināms simbols; pirmā: { $row }. rinda, { $column }. kolonna, „{ $text }”. Tās netiks publicētas.
    }
upload-effects = Ko tas mainītu mērķu vērtējumā
upload-kind-changed = Mainītie: { $n }
upload-kind-new = Jaunie: { $n }
upload-kind-gone = Failā nav, bet publicēti: { $n }
upload-gone-note = Šie skaitļi ir publicēti no tās pašas tabulas, bet šajā failā to nav. Tie paliek, kā bija.
upload-before = Bija
upload-after = Būtu
upload-by = Izmaiņa
upload-more = … un vēl { $n }
change-percent = { $value } %
upload-reason = Iemesls
upload-publish = Publicēt
access-as = Publicētājs: { $name }.
access-reading-open = Datus lasīt var ikviens. Mainīt tos var tikai analītiķis.
access-sign-in = Lai publicētu, pierakstieties.
access-not-listed = Jūs esat pierakstījies, bet jūsu adreses nav analītiķu sarakstā.
access-not-configured = Šim serverim nav iestatīta pierakstīšanās, tāpēc publicēt var tikai no datora, kurā tas darbojas.
access-ask = Piekļuvi dod: { $contact }.
access-ask-keeper = Piekļuvi dod tas, kurš uztur šo serveri.
access-button = Pierakstīties
access-leave = Izrakstīties
question-open = Izvēlieties
question-new = Rādītājs, kura katalogā vēl nav
question-new-lead = Tabula: „{ $title }”. Aprakstiet rādītāju; nākamajā reizē tabulu atpazīs bez jautājumiem.
question-add = Pievienot katalogam
history-title = Kas un kad mainījies
history-lead = Katra publicēšana veido jaunu laidienu; iepriekšējie paliek, un pie tiem var atgriezties.
history-when = Kad
history-what = Kas
history-who = Kas publicēja
history-build = laidiens no datu mapes
history-upload = fails
history-rollback = atgriešanās pie agrāka laidiena
history-rollback-to = atgriešanās pie { $date } plkst. { $time } laidiena
upload-not-here = Jaunus datus ieliek, skatot jaunākos; te redzams agrāks laidiens.
upload-waiting = Lasa failu un salīdzina ar publicēto…
history-served = rāda tagad
history-look = Skatīt
history-back = Atgriezties
history-unreadable = agrākas tabulas, te nav apskatāms
history-all = Vēl { $n } agrāki ieraksti
history-back-title = Atgriezties pie laidiena: { $date }, { $time }?
history-back-lead = Zemāk redzams, kas mainītos. Nekas netiek dzēsts: arī pie tagadējā laidiena varēs atgriezties.
history-back-button = Rādīt šo laidienu
format-px = PX (PC-Axis)
format-pxweb-csv = PxWeb CSV
format-pxweb-txt = PxWeb relāciju tabula (TXT)
format-pxweb-xlsx = PxWeb XLSX
format-pxweb-json = PxWeb JSON
format-pxweb-parquet = PxWeb Parquet
format-json-stat = JSON-stat 1
format-json-stat2 = JSON-stat 2
format-eurostat-tsv = Eurostat TSV
format-sdmx-csv = SDMX-CSV
format-csv = CSV
format-xlsx = XLSX
known-on = Kā bija zināms dienā
known-example = piemēram, 22.11.2026
known-no-day = „{ $value }” nav diena. Rakstiet, piemēram, 22.11.2026.
history-kind-gone = Vairs nebūtu: { $n }
upload-boundaries-read = Failā ir robežas { $n } pašvaldībām; koordinātu sistēma: { $crs }.
format-cfla-2014-2020 = CFLA 2014–2020
format-cfla-2021-2027 = CFLA 2021–2027
format-recovery-fund = Atveseļošanas fonds (CFLA)
format-esfondi-2016 = ES fondu saraksts 2016
format-kohesio = Kohesio
format-keep-eu = keep.eu
format-projects = projektu saraksts
format-boundaries = robežas
