# Dati: avoti, piezīmes, tabulas, laidiens.
data-headline =
    { $notes ->
        [0] Viss šeit redzamais nāk no { $sources } reģistrētiem avotiem
        [one] Dokumentā atrasta { $notes } vieta, kas prasa piezīmi; { $errors } no tām maina jēgu
       *[other] Dokumentā atrastas { $notes } vietas, kas prasa piezīmi; { $errors } no tām maina jēgu
    }
data-lead = Dokuments rādīts tā, kā nodrukāts; nekas nav klusi labots. Te ir avoti, piezīmes par kļūdām un pretrunām, visas tabulas un laidiena ziņas.
data-sections = Sadaļas
view-notes = Piezīmes
view-sources = Avoti
view-tables = Tabulas
view-release = Laidiens
filter-severity = Nozīme
severity-error = maina jēgu
severity-warning = var maldināt
severity-info = drukas kļūda
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
source-url = Adrese
source-none = nav norādīta
source-read = Lasīt avotu
source-view-title = { $title }: { $from }.–{ $to }. rinda
source-view-lead = Avots kā teksts, rindu pa rindai. Tukšās rindas izlaistas.
source-earlier = Iepriekšējās rindas
source-later = Nākamās rindas
source-unknown = Šādas vietas avotā nav. Izvēlieties avotu sarakstā.
english-note = Virzienu, prioritāšu, bloku, rādītāju, mērķu un valsts stratēģiju angliskie nosaukumi ir mūsu tulkojums, nevis dokumenta teksts.
table-choose = Tabula
table-about = Tās ir laidiena tabulas, kādas tās var lasīt arī ar DuckDB. Kolonnu nosaukumi datubāzē ir angliski.
table-size = { $rows }, { $columns } kolonnas
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
