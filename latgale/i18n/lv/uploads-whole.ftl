# Projektu saraksti un robežas: ko fails mainītu, kur to redz.
upload-headline-projects =
    { $changed ->
        [0] { $new ->
            [0] Fails projektus nemainītu
            [one] Nāktu klāt { $new } jauns projekts, esošie nemainītos
           *[other] Nāktu klāt { $new } jauni projekti, esošie nemainītos
        }
        [one] { $new ->
            [0] Mainītos { $changed } projekts
           *[other] Jauni projekti: { $new }; mainītos { $changed } projekts
        }
       *[other] { $new ->
            [0] Mainītos { $changed } projekti
           *[other] Jauni projekti: { $new }; mainītos { $changed } projekti
        }
    }
upload-headline-boundaries =
    { $n ->
        [0] Fails robežas nemainītu
        [one] Mainītos { $n } pašvaldības robežas
       *[other] Mainītos { $n } pašvaldību robežas
    }
upload-what-figure = Skaitlis
upload-what-project = Projekts
upload-what-boundary = Pašvaldība
upload-same-figure =
    { $n ->
        [0] Nemainītu ierakstu nav.
        [one] { $n } ieraksts paliktu nemainīgs.
       *[other] { $n } ieraksti paliktu nemainīgi.
    }
upload-same-project =
    { $n ->
        [0] Nemainītu projektu nav.
        [one] { $n } projekts paliktu nemainīgs.
       *[other] { $n } projekti paliktu nemainīgi.
    }
upload-same-boundary =
    { $n ->
        [0] Nemainītu robežu nav.
        [one] { $n } pašvaldības robežas paliktu nemainīgas.
       *[other] { $n } pašvaldību robežas paliktu nemainīgas.
    }
upload-area = { $area } km²
upload-boundaries-area = { $name }: platība failā ir { $area } km², bet zināmā ir { $known } km² (atšķirība { $percent } %). Tāda ir robežu precizitāte failā, vai arī robežas ir mainījušās.
upload-wants-reason-file = Pirms publicēšanas ir brīdinājumi; ierakstiet iemeslu, kāpēc fails tomēr publicējams.
upload-see-parskats = Skatīt pārskatu
upload-see-projekti = Skatīt projektus
upload-see-pasvaldibas = Skatīt pašvaldības
history-counts = skaitļi: jauni { $new }, mainīti { $changed }, nav vairs { $gone }
history-counts-projects = projekti: jauni { $new }, mainīti { $changed }, nav vairs { $gone }
history-counts-boundaries = robežas: jaunas { $new }, mainītas { $changed }, nav vairs { $gone }
history-counts-none = skaitļi, projekti un robežas nav mainījušies
places-boundaries-uploaded = robežas: { $file }, augšupielādētas { $date }
upload-quoted = „{ $text }”
