# Pašvaldības: karte un profils.
page-pasvaldibas = Pašvaldības
places-title = Pašvaldību karte
places-lead = Deviņas Latgales pašvaldības kartē un pēc kārtas.
places-lead-link = Nosaukums ved uz pašvaldības profilu.
places-finding = { $what } { $when }: lielākā vērtība – { $top } ({ $high }), mazākā – { $low } ({ $least })
places-only = { $what } { $when }: dati ir tikai vienai pašvaldībai – { $name } ({ $value })
places-same =
    { $n ->
        [one] { $what } { $when }: { $n } pašvaldībai vērtība ir { $value }
       *[other] { $what } { $when }: visām { $n } pašvaldībām vērtība ir vienāda – { $value }
    }
places-period = Periods
places-one-period = Pašvaldību dati ir tikai par vienu periodu: { $period }.
places-scale = Rādīt
places-scale-inhabitants = uz 1000 iedzīvotājiem
places-scale-area = uz km²
places-scale-total = kopskaitu
per-inhabitants = { $unit } uz 1000 iedzīvotājiem
per-area = { $unit } uz km²
by-inhabitants = { $name } uz 1000 iedzīvotājiem
by-area = { $name } uz km²
places-legend = Krāsas: { $unit }
places-classes = Klases
places-classes-quantiles = vienāds pašvaldību skaits
places-classes-natural = dabiskās robežas
places-classes-own = savas robežas
places-limits = Klašu robežas ar semikolu
places-limits-example = piemēram, 10; 20; 50
places-ranking = Pēc kārtas, { $unit }
places-region = Latgales reģions
places-country = Latvija
places-by-area = Rādīts, cik blīvi dzīvo: skaits dalīts ar pašvaldības platību. Pats skaits galvenokārt parādītu, cik pašvaldība ir liela.
places-by-start = Aprēķināts: skaitlis, dalīts ar iedzīvotāju skaitu { $year }. gada sākumā, reiz 1000. Pats skaits galvenokārt parādītu, cik pašvaldība ir liela.
places-by-average = Aprēķināts: skaitlis, dalīts ar { $year }. gada vidējo iedzīvotāju skaitu, reiz 1000. Pats skaits galvenokārt parādītu, cik pašvaldība ir liela.
places-other-start = Dalīts ar iedzīvotāju skaitu gada sākumā, jo gada vidējais nav zināms: { $names }.
places-other-average = Dalīts ar gada vidējo iedzīvotāju skaitu, jo skaits gada sākumā nav zināms: { $names }.
places-no-base = Kopskaits ir, bet nav { $year }. gada iedzīvotāju skaita, ar ko dalīt: { $names }.
places-old-only = Ir tikai to novadu skaitļi, kuri bija pirms 2021. gada reformas, un tos nevar saskaitīt: { $names }. Tie ir tabulā zem kartes.
places-absent = Nav datu: { $names }.
places-boundaries = robežas vienkāršotas, nav juridiskas (paketes apache-superset 6.1.0 kopija)
places-boundaries-short = robežas: apache-superset 6.1.0
places-compare = Salīdzināt divas vai trīs
places-compare-lead = Nospiediet pašvaldību kartē vai izvēlieties šeit.
places-pick = Pašvaldības
places-pick-none = Izvēlieties līdz trim pašvaldībām
places-rank = { $rank }. vieta no { $n }
places-open-profile = Pašvaldības profils
places-table = Tabula: { $what } { $when }
places-column-name = Pašvaldība
places-column-rank = Vieta
places-column-total = Kopskaits
places-column-base = Iedzīvotāji
places-old =
    { $n ->
        [one] Tabula: { $n } novads pirms 2021. gada reformas
       *[other] Tabula: { $n } novadi pirms 2021. gada reformas
    }
places-old-lead = Šo novadu vairs nav; vienāds nosaukums var nozīmēt citu teritoriju.
places-old-column = Toreizējais novads
places-old-today = Šodien ietilpst
places-profiles = Pašvaldību profili

# Profils.
place-headline =
    { $n ->
        [0] { $name }: { $when } { $value } iedzīvotāju
        [one] { $name }: { $when } { $value } iedzīvotājs
       *[other] { $name }: { $when } { $value } iedzīvotāji
    }
place-level = Līmenis
place-area = Platība
place-area-of = { $area } km², { $share } % no reģiona
place-neighbours = Kaimiņi Latgalē
place-since = Robežas
place-since-of = Tādas kopš pašvaldību reformas ({ $day }), kad apvienoja:
place-unchanged = 2021. gada reforma tās nemainīja.
place-part = daļa
place-parishes = Pagasti
place-source-units = novadu reformas saraksts
place-map-alt = Karte: { $name } Latvijā
place-few =
    { $n ->
        [0] Iedzīvotāju skaita datu vēl nav.
        [one] Zināma tikai { $n } vērtība, tāpēc gaita gadu gaitā nav redzama.
       *[other] Zināmas tikai { $n } vērtības, tāpēc par gaitu spriest ir pāragri.
    }
place-figures =
    { $n ->
        [0] Rādītāju vēl nav
        [one] { $n } rādītājs blakus reģionam un Latvijai
       *[other] { $n } rādītāji blakus reģionam un Latvijai
    }
place-figures-lead = Jaunākā zināmā vērtība, reģions un Latvija tajā pašā periodā. 1. vieta ir lielākajai vērtībai, vietas skaitītas starp pašvaldībām, kurām ir dati. Svītra – datu nav.
place-figures-lead-link = Rādītāja nosaukums ved uz karti, skaitlis – uz tā izcelsmi.
place-rank = Vieta no lielākās vērtības
place-rank-of = { $rank }. no { $n }
place-programme = Programmā: mērķis, uzdevumi un rādītāji ({ $section }. sadaļa)
place-programme-more = Ieviesēji, partneri un finansējums:
place-takes-part =
    { $n ->
        [one] Pašvaldība minēta { $n } programmas blokā
       *[other] Pašvaldība minēta { $n } programmas blokos
    }
places-press = Nospiediet pašvaldību, lai te redzētu tās skaitli un ceļu uz profilu.
places-few = { $name } ({ $places } no { $n })
places-periods = Ir dati par: { $names }.
places-periods-from =
    { $n ->
        [0] No { $first } līdz { $last }, { $n } periodu.
        [one] No { $first } līdz { $last }, { $n } periods.
       *[other] No { $first } līdz { $last }, { $n } periodi.
    }
place-start-and-average = Virsrakstā ir skaits gada sākumā. Šeit ir gada vidējais skaits, jo tas zināms par vairāk gadiem; abi skaitļi atšķiras.
