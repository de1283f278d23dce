# Prezentācija: darba kārtība, slaidi, ko skati saka auditorijai.
page-prezentacija = Prezentācija
exhibit-targets = Visi mērķi
exhibit-table-alt = Tabula „{ $title }”: { $rows }
exhibit-index = indekss, { $base } = 100
exhibit-block = { $title }: { $counts }
exhibit-serves = { $goals } valsts stratēģijās
exhibit-matrix = Atbilstība { $framework }
exhibit-sources =
    { $n ->
        [0] Reģistrētu avotu nav
        [one] Visi dati nāk no { $n } reģistrēta avota
       *[other] Visi dati nāk no { $n } reģistrētiem avotiem
    }
source-short = Latgales Attīstības programma 2021.–2027. gadam
table-target = Mērķis
table-plan = Plāns
table-target-value = Mērķa vērtība
table-target-year = Mērķa gads
table-path = Nepieciešamais ceļš
table-fan-lower = Iespējams, zemākais
table-fan-upper = Iespējams, augstākais
table-kind = Kas
table-text = Teksts
table-code = Kods
table-block = Bloks
table-priority = Prioritāte
table-role = Loma
table-one-name = Vienādotais nosaukums
table-printed = Dokumentā
table-note = Piezīme
table-title = Nosaukums
legend-short-link = saite
legend-short-uncertain = neskaidra saite
legend-short-mismatch = pretruna dokumentā
legend-short-total = saites

# Rādīšana.
present-title = Prezentācija
present-add = Pievienot prezentācijai
present-this = Rādīt lielajā ekrānā
present-return = Atpakaļ uz slaidu
present-return-note = Dati ir tie paši, kas prezentācijā: laidiens { $date }.
present-slide = { $n }. slaids no { $all }
present-controls = Slaidu šķiršana
present-previous = Iepriekšējais slaids
present-next = Nākamais slaids
present-tools = Prezentācijas rīki
present-data = Datos
present-words = Runātāja vārdi
present-theme = Gaišs vai tumšs
present-black = Melns ekrāns
present-leave = Beigt
present-is-black = Ekrāns ir melns; jebkurš taustiņš atgriež slaidu.
present-more = Redzama tabulas daļa; visa tabula ir skatā „Datos” (taustiņš D).
present-nothing = Šim skatam nav nekā, ko rādīt lielajā ekrānā. Atveriet to pašu ar taustiņu D.
present-unknown = Šā skata adresē ir ieraksts, kura izvēlētajā laidienā nav. Atveriet skatu ar taustiņu D un izvēlieties citu.
present-no-page = Šādas lapas nav. Izņemiet šo skatu no darba kārtības.
present-no-release = Šā datu laidiena vairs nav vai tas veidots ar agrākām tabulām. Atgriezieties darba kārtībā un sāciet ar jaunākajiem datiem.
present-failed = Šo skatu neizdevās parādīt; pārējie slaidi darbojas. Ja tas atkārtojas, pastāstiet uzturētājam.
present-lost = Savienojuma nav: dati atvērsies, kad tas atgriezīsies. Slaidi darbojas.

# Darba kārtība.
agenda-headline =
    { $n ->
        [0] Salieciet skatus prezentācijā
        [one] { $title }: { $n } skats
       *[other] { $title }: { $n } skati
    }
agenda-untitled = Darba kārtība
agenda-lead = Katras lapas beigās ir saite „Pievienot prezentācijai”. Te skatus pārkārto, pieraksta runātāja vārdus un sāk rādīt. Viss ir adresē; šis pārlūks atceras arī pēdējo darba kārtību.
agenda-start = Sākt prezentāciju
agenda-start-note = Visi slaidi rādīs viena laidiena datus ({ $date }), arī ja pa vidu publicē jaunākus.
agenda-keys = Taustiņi: bultas, Page Down un atstarpe šķir; skaitlis un Enter lec; B – melns ekrāns; T – gaišs vai tumšs; N – runātāja vārdi; D – datos un atpakaļ; Esc – beigt.
agenda-list = Skati pēc kārtas
agenda-lost-view = Skats, ko nevar parādīt
agenda-open-view = Atvērt skatu
agenda-again = Turpināt pēdējo darba kārtību
agenda-new = Sākt jaunu
agenda-link = Saite uz šo darba kārtību
agenda-link-long = Saite ir gara ({ $length } zīmes), un saziņas programmas to var apraut. Drošāk nosūtīt failu.
agenda-title = Darba kārtības nosaukums
agenda-edit = Labot
agenda-choose = Kuru skatu labot
agenda-none = Neviens
agenda-item-title = Slaida virsraksts
agenda-item-title-hint = ja tukšs, virsrakstu dod skats
agenda-item-words = Runātāja vārdi
agenda-save-item = Saglabāt
agenda-unsaved = Slaida virsraksts vai runātāja vārdi nav saglabāti. Doties prom un zaudēt izmaiņas?
agenda-up = Agrāk
agenda-down = Vēlāk
agenda-remove = Izņemt
agenda-add-address = Pievienot skatu pēc adreses
agenda-add-hint = piemēram, /merki?target=programme2027-gdp
agenda-files = Fails
agenda-download = Saglabāt failā
agenda-upload = Atvērt darba kārtību no faila
agenda-open-file = Atvērt „{ $title }”
agenda-ready = Gatava darba kārtība
agenda-ready-note =
    { $n ->
        [one] { $n } skats
       *[other] { $n } skati
    }
agenda-progress = Programmas gaita
agenda-words-overview = Pusgada pārskats: sāciet ar to, cik mērķu var izmērīt un kuri atpaliek. Par mērķiem bez datiem vai ar vienu vērtību pasakiet, ka to gaitu vēl nevar novērtēt. Nākamie slaidi rāda mērķus, kurus var izmērīt.
agenda-words-target = Nosauciet jaunāko vērtību un to, cik tālu tā ir no nepieciešamā ceļa. Ja jautā par avotu, atveriet datus (D).
agenda-words-end = Ar šo noslēdziet: nosauciet nacionālā plāna mērķi ar visvairāk un ar vismazāk saitēm. Kas avotos ir neskaidrs, ir atrodams lapā „Dati”.
agenda-words-programme = Atgādiniet četrus virzienus un to prioritātes: ar šiem numuriem tās ir apzīmētas nākamo slaidu tabulās.
agenda-words-pillar = Nosauciet vienu vai divus solījumus, kas klātesošajiem ir tuvākie, un to, kas par tiem jau ir ziņots.
agenda-words-alignment = Katrs kvadrāts ir saite, kas nodrukāta programmā; skaitlis rindas galā ir saišu skaits. Pretrunas ir dokumentā, nevis šajā vietnē.

# Kas darba kārtībā nav kārtībā.
agenda-empty = Darba kārtība ir tukša: pievienojiet tai vismaz vienu skatu.
agenda-link-broken = Saite uz darba kārtību ir bojāta vai aprauta. Palūdziet to nosūtīt vēlreiz vai atveriet failu.
agenda-too-long = Darba kārtība ir pārāk gara adresei ({ $length } zīmes, drīkst { $most }), tāpēc nekas nav mainīts. Saīsiniet runātāja vārdus vai sadaliet to divās; jau salikto varat saglabāt failā.
agenda-too-many = Darba kārtībā ir { $n } skati, drīkst būt ne vairāk kā { $most }. Sadaliet to vairākās.
agenda-version = Darba kārtības versija ir „{ $version }”, bet šī vietne pazīst { $known }. versiju. Atveriet to ar jaunāku vietni vai saglabājiet vēlreiz.
agenda-views = Darba kārtībā nav skatu saraksta („views”).
agenda-view = Darba kārtības { $number }. skats nav pareizi uzrakstīts: tam vajag lauku „address” un drīkst būt „title” un „words”.
agenda-text = Darba kārtības { $number }. skata lauks „{ $name }” nav teksts vai ir garāks par { $most } zīmēm (0 ir pati darba kārtība).
agenda-address = „{ $address }” nav šīs vietnes adrese. Nokopējiet to no adreses joslas, piemēram, /merki?target=programme2027-gdp.
agenda-other-host = „{ $address }” ir citas vietnes adrese. Pievienot var tikai šīs vietnes skatus, piemēram, /merki?target=programme2027-gdp.
agenda-file-large = Fails ir lielāks par { $most } kB; darba kārtība tik liela nav. Pārbaudiet, vai izvēlēts pareizais fails.
agenda-file-not-json = Fails nav darba kārtība: tā { $line }. rinda nav JSON teksts. Izvēlieties failu, kas saglabāts šajā lapā.
agenda-file-other = Fails ir JSON, bet nav darba kārtība: tajā nav „format”: „{ $format }”. Izvēlieties failu, kas saglabāts šajā lapā.
agenda-file-missing = Darba kārtības failā trūkst: { $names }. Saglabājiet to šajā lapā vēlreiz.
