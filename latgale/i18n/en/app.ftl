# Shared: menu, notices, small words.
app-title = Latgale 2027
app-noscript = Please switch JavaScript on in your browser to use this site.
menu = Main menu
language-lv = Latviski
language-en = English
page-parskats = Overview
page-programma = Programme
page-atbilstiba = Alignment
page-dati = Data
notice-language = That language is not available here; the page is shown in Latvian.
notice-release = There is no such release, or it was made with earlier tables; the newest one is shown.
notice-pinned = You are looking at an earlier release: { $date }, { $time }.
notice-pinned-leave = Show the newest
notice-known = No release was known on that day: “{ $value }”. The newest one is shown.
notice-unknown = The address says “{ $value }”, but there is no such entry here.
notice-page = There is no page “{ $value }”; this is the overview.
notice-unusable = The address says “{ $value }”, but such a value cannot be used here.
error-sorry = This view could not be shown. No data were changed. Open the page again or begin with the overview; if it happens again, tell the maintainer what the address bar showed.
source-title = Text of the programme, line { $line }
sources = Source
source-note = Development Programme of the Latgale planning region 2021–2027, Strategic part
release-line = Release of { $date }
printed-language = Texts of the programme stand in Latvian, as in the document; English names are ours.
every = All
download-csv = Download CSV
download-xlsx = Download XLSX
download-png = Download PNG
download-svg = Download SVG
as-table = Table
framework-LIAS2030 = LIAS 2030
framework-NAP2027 = NAP 2027
framework-full-LIAS2030 = Sustainable Development Strategy of Latvia until 2030
framework-full-NAP2027 = National Development Plan of Latvia 2021–2027
n-tasks =
    { $n ->
        [one] { $n } task
       *[other] { $n } tasks
    }
n-indicators =
    { $n ->
        [one] { $n } indicator
       *[other] { $n } indicators
    }
n-blocks =
    { $n ->
        [one] { $n } block
       *[other] { $n } blocks
    }
n-priorities =
    { $n ->
        [one] { $n } priority
       *[other] { $n } priorities
    }
n-directions =
    { $n ->
        [one] { $n } direction
       *[other] { $n } directions
    }
n-links =
    { $n ->
        [one] { $n } link
       *[other] { $n } links
    }
n-goals =
    { $n ->
        [one] { $n } goal
       *[other] { $n } goals
    }
n-rows =
    { $n ->
        [one] { $n } row
       *[other] { $n } rows
    }
source-explained = The small number after a text is its line in the source; press it to see the source.
