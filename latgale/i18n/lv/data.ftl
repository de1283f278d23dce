# Dati: avoti, piezīmes, tabulas, laidiens.
data-headline =
    { $notes ->
        [0] Viss šeit redzamais nāk no reģistrētiem avotiem
       *[other] Avotos atrastas { $notes } neskaidras vai kļūdainas vietas; svarīgas ir { $errors }
    }
data-lead = Avoti rādīti tādi, kādi tie ir; nekas nav klusi labots.
data-sections = Sadaļas
view-notes = Piezīmes
view-sources = Avoti
view-tables = Tabulas
view-release = Laidiens
view-methods = Metode
filter-severity = Svarīgums
severity-error = svarīga
severity-warning = var maldināt
severity-info = sīkums
notes-shown =
    { $n ->
        [0] Tādu piezīmju nav.
        [one] { $n } piezīme.
       *[other] { $n } piezīmes.
    }
source-publisher = Izdevējs
source-licence = Licence
source-retrieved = Saņemts
source-vintage = Datu versija
source-taken-from = Kopija ņemta no
source-hash = Faila SHA-256
source-hash-page = nav: avots ir lapa, nevis fails
source-hash-computed = nav: skaitļi aprēķināti no citu avotu failiem
source-url = Adrese
source-none = nav norādīta
source-read = Lasīt avotu pa rindām
source-view-title = { $title }: { $from }.–{ $to }. rinda
source-view-lead = Avots kā teksts, rindu pa rindai. Tukšās rindas izlaistas.
source-earlier = Iepriekšējās rindas
source-later = Nākamās rindas
source-unknown = Šādas vietas avotā nav. Izvēlieties avotu sarakstā.
english-note = Angliskie nosaukumi (virzienu, prioritāšu, bloku, rādītāju, mērķu, valsts stratēģiju, dalībnieku un finansējuma avotu) un prioritāšu īsie skaidrojumi ir mūsu, nevis dokumenta teksts.
table-choose = Tabula
table-about = Tās ir laidiena tabulas, kādas tās var lasīt arī ar DuckDB. Kolonnu nosaukumi datubāzē ir angliski.
table-size = { $rows }, { $columns } kolonnas
table-sources-many = norādīts ailē „{ $column }”
release-label = Laidiens
release-id = Laidiena numurs
release-created = Izveidots
release-age =
    { $days ->
        [0] šodien
        [one] pirms { $days } dienas
       *[other] pirms { $days } dienām
    }
release-by = Kas izveidoja
release-reason = Iemesls
release-parent = Iepriekšējais laidiens
release-first = šis ir pirmais
release-fingerprint = Tabulu satura SHA-256
release-lead = Laidiens ir nemainīgs datu kopums. Šī saite vienmēr rādīs tieši šos datus.
release-permalink = Pastāvīgā saite uz šo laidienu
release-others = Visi laidieni
head-sources = No kurienes nāk dati
head-tables = Visas tabulas, ko skatīt un lejupielādēt
head-release = Kāds datu laidiens te redzams
severity-all = visas
notes-numbering = Piezīmēs apakšprioritātes sauktas ar dokumenta sadaļas numuru: 3.2.4.1 dokumentā ir 2.4.1 šajā vietnē.
source-download = Lejupielādēt failu
