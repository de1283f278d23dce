# Pārskats.
overview-headline =
    Dokumentā ir { $targets ->
        [6] seši skaitliski mērķi
       *[other] { $targets } skaitliski mērķi
    }; { $without ->
        [0] visiem norādīta sākuma vērtība
        [1] vienam sākuma vērtība nav norādīta
        [2] diviem sākuma vērtība nav norādīta
       *[other] { $without } sākuma vērtība nav norādīta
    }
overview-lead = Latgales Attīstības programma 2021.–2027. gadam: { $directions }, { $priorities }, { $blocks }, { $tasks }, { $indicators }. Rādītāji, kuriem norādīta arī mērķa vērtība: { $with-target }.
overview-targets = Mērķi, kā tie rakstīti dokumentā
plan-programme2027 = Programma 2021–2027
plan-strategy2030 = Stratēģija 2030
target-sign-keep_above =
    { $plan ->
        [programme2027] noturēt
       *[other] vismaz
    }
target-sign-reach = sasniegt
target-sign-reduce_to = samazināt līdz
target-by = līdz { $year }. gadam
target-baseline = Sākuma vērtība dokumentā: { $value } ({ $period }. gads)
target-no-baseline = Sākuma vērtība dokumentā nav norādīta
overview-years = Mērķa gadu dokuments pie mērķiem neraksta; 2027. un 2030. gads ir no plānu nosaukumiem.
overview-conflict = Stratēģija 2030 grib saglabāt vismaz { $strategy } iedzīvotāju, programma — noturēt { $programme }. { $year }. gada sākumā to bija { $baseline }: viens mērķis ir virs šī skaitļa, otrs zem tā.
overview-structure = No kā sastāv programma
overview-ways = Kurp tālāk
way-programme = Lasīt programmu
way-programme-text = Mērķi, uzdevumi, ieviesēji, rādītāji — pa virzieniem, ar meklēšanu visos tekstos.
way-alignment = Pārbaudīt atbilstību
way-alignment-text = Kurus LIAS 2030 un NAP 2027 mērķus balsta kura prioritāte un kur ir robi.
way-data = Ieskatīties avotos
way-data-text = Katra skaitļa izcelsme un dokumentā atrastās pretrunas.
