# Pārskats.
overview-headline =
    Programmā ir { $targets ->
        [6] seši mērķi
       *[other] { $targets } mērķi
    } ar skaitli; { $without ->
        [0] visiem dokumentā ir sākuma vērtība
        [1] vienam no tiem dokumentā nav sākuma vērtības
        [2] diviem no tiem dokumentā nav sākuma vērtības
       *[other] { $without } no tiem dokumentā nav sākuma vērtības
    }
overview-lead = Latgales Attīstības programma 2021.–2027. gadam: { $directions }, { $priorities }, { $blocks }, { $tasks }, { $indicators }. Rādītāji, kuriem nodrukāta arī mērķa vērtība: { $with-target }.
overview-targets = Mērķi, kā tie rakstīti dokumentā
plan-programme2027 = Programma 2021–2027
plan-strategy2030 = Stratēģija 2030
target-sign-keep_above = vismaz
target-sign-reach = sasniegt
target-sign-reduce_to = samazināt līdz
target-by = līdz { $year }. gadam
target-baseline = Dokumentā: { $value } ({ $period }. gads)
target-no-baseline = Dokumentā sākuma vērtības nav
target-footnote = Zemsvītras piezīme
overview-conflict = Stratēģija 2030 grib saglabāt vismaz { $strategy } iedzīvotāju, programma — noturēt { $programme }. { $year }. gada sākumā to bija { $baseline }: viens mērķis ir virs šī skaitļa, otrs zem tā.
overview-structure = No kā sastāv programma
overview-ways = Kurp tālāk
way-programme = Lasīt programmu
way-programme-text = Mērķi, uzdevumi, ieviesēji, rādītāji — pa virzieniem, ar meklēšanu visos tekstos.
way-alignment = Pārbaudīt atbilstību
way-alignment-text = Kuri LIAS 2030 un NAP 2027 mērķi balstās uz kuru prioritāti un kur ir robi.
way-data = Ieskatīties avotos
way-data-text = Katra skaitļa izcelsme un dokumentā atrastās pretrunas.
