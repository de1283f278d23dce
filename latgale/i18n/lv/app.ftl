# Kopīgais: izvēlne, paziņojumi, mazie vārdi.
app-title = Latgale 2027
app-noscript = Lai lietotu šo vietni, pārlūkā jāieslēdz JavaScript.
menu = Galvenā izvēlne
language-lv = Latviski
language-en = English
page-parskats = Pārskats
page-programma = Programma
page-atbilstiba = Atbilstība
page-dati = Dati
notice-language = Šādas valodas te nav; lapa rādīta latviski.
notice-release = Šāda laidiena nav vai tas veidots ar agrākām tabulām; rādīts jaunākais.
notice-pinned = Jūs skatāt agrāku datu laidienu: { $date }, plkst. { $time }.
notice-pinned-leave = Rādīt jaunākos
notice-known = Nav laidiena, kas būtu zināms šajā dienā: „{ $value }”. Rādīts jaunākais.
notice-unknown = Adresē ir „{ $value }”, bet tāda ieraksta te nav.
notice-page = Lapas „{ $value }” nav; šis ir pārskats.
notice-unusable = Adresē ir „{ $value }”, bet šādu vērtību te nevar izmantot.
error-sorry = Šo skatu neizdevās parādīt. Dati nav mainīti. Atveriet lapu vēlreiz vai sāciet no pārskata; ja tas atkārtojas, pastāstiet uzturētājam, kas bija adreses joslā.
source-title = Programmas teksts, { $line }. rinda
sources = Avots
source-note = Latgales plānošanas reģiona Attīstības programma 2021.–2027. gadam, Stratēģiskā daļa
release-line = Laidiens { $date }
printed-language = Programmas teksti ir tādi, kādi tie ir dokumentā.
every = Visi
download-csv = Lejupielādēt CSV
download-xlsx = Lejupielādēt XLSX
download-png = Lejupielādēt PNG
download-svg = Lejupielādēt SVG
as-table = Tabula
framework-LIAS2030 = LIAS 2030
framework-NAP2027 = NAP 2027
framework-full-LIAS2030 = Latvijas ilgtspējīgas attīstības stratēģija līdz 2030. gadam
framework-full-NAP2027 = Nacionālais attīstības plāns 2021.–2027. gadam
n-tasks =
    { $n ->
        [0] { $n } uzdevumu
        [one] { $n } uzdevums
       *[other] { $n } uzdevumi
    }
n-indicators =
    { $n ->
        [0] { $n } rādītāju
        [one] { $n } rādītājs
       *[other] { $n } rādītāji
    }
n-blocks =
    { $n ->
        [0] { $n } bloku
        [one] { $n } bloks
       *[other] { $n } bloki
    }
n-priorities =
    { $n ->
        [0] { $n } prioritāšu
        [one] { $n } prioritāte
       *[other] { $n } prioritātes
    }
n-directions =
    { $n ->
        [0] { $n } virzienu
        [one] { $n } virziens
       *[other] { $n } virzieni
    }
n-links =
    { $n ->
        [0] { $n } saišu
        [one] { $n } saite
       *[other] { $n } saites
    }
n-goals =
    { $n ->
        [0] { $n } mērķu
        [one] { $n } mērķis
       *[other] { $n } mērķi
    }
n-rows =
    { $n ->
        [0] { $n } rindu
        [one] { $n } rinda
       *[other] { $n } rindas
    }
source-explained = Mazais skaitlis aiz teksta ir rinda avotā; nospiediet to, lai redzētu avota tekstu.
