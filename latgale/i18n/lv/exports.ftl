# Paņemt līdzi: faili, slaidi, adrese.
take-away = Paņemt līdzi
take-away-lead = { $picture ->
    [yes] Šā skata galvenie dati ({ $rows }) un attēls ar tiem pašiem skaitļiem.
   *[no] Šā skata galvenie dati ({ $rows }).
} Programmā Excel ar latviešu iestatījumiem atveriet XLSX; CSV ar komatiem der citām programmām.
take-away-pinned = Adresē ir laidiena numurs, tāpēc tā arī vēlāk atvērs šos pašus skaitļus.
about-view = Skats
about-statement = Secinājums
about-unit = Mērvienība
about-address = Adrese
slide-live = Atvērt skatu vietnē
slide-rows-cut =
    { $shown ->
        [one] Parādīta { $shown } no { $all }; visas ir skatā vietnē.
       *[other] Parādītas { $shown } no { $all }; visas ir skatā vietnē.
    }
slide-columns-cut = Parādītas pirmās { $shown } ailes no { $all }.
slides-subject = Latgales plānošanas reģiona attīstības programma, datu laidiens { $release }
slide-breaks = Līnija pārtraukta, jo skaitļi nav salīdzināmi: { $names }
slide-figures-cut = Parādīti pirmie { $shown } skaitļi no { $all }.
about-sheet = Avoti un piezīmes
slides-lower = { $name }, zemākais
slides-upper = { $name }, augstākais
slides-make = Sagatavot PPTX
slides-help = Slaidi ar labojamām diagrammām un tabulām, runas vārdiem un saitēm uz skatiem.
slides-waiting = Gaida savu kārtu …
slides-progress = Sagatavo slaidus: { $n } no { $of } soļiem
slides-download = Lejupielādēt PPTX
