# Programma: koks, bloks, dalībnieki, meklēšana.
programme-headline =
    { $shown ->
        [0] Neviens no { $all } blokiem neatbilst izvēlei
       *[other] { $filtered ->
            [yes] Izvēlei atbilst { $shown } no { $all } blokiem
           *[no] Visa programma: { $all } bloki četros virzienos
        }
    }
programme-lead = Bloks ir apakšprioritāte vai 4. virziena prioritāte: mērķis, uzdevumi, ieviesēji, rādītāji. Izvēlieties bloku vai meklējiet visos tekstos.
programme-empty = Noņemiet kādu no nosacījumiem.
programme-municipality-note = Atlasīts šīs pašvaldības bloks un bloki, kuru ieviesēju vai partneru sarakstā tā nosaukta. Pārējo bloku te nav: ne to, kas attiecas uz visu reģionu, ne citu pašvaldību bloku.
search-label = Meklēt visos programmas tekstos
search-placeholder = piemēram, pasvaldibas vai ceļi
search-headline =
    { $hits ->
        [0] „{ $query }” programmā nav atrasts
        [one] „{ $query }”: { $hits } vieta, { $places }
       *[other] „{ $query }”: { $hits } vietas, { $places }
    }
search-help = Pietiek ar vārda sākumu; garumzīmes un mīkstinājuma zīmes var nelikt. Vairāki vārdi tiek meklēti vienā tekstā; ja tos savieno defise vai punkts, vispirms ir teksti, kuros tie stāv kopā.
search-none = Pamēģiniet īsāku vārda sākumu vai mazāk vārdu.
search-more = Vēl { $n }
filters = Filtri
filter-direction = Virziens
filter-implementer = Ieviesējs
filter-partner = Sadarbības partneris
filter-funding_source = Finansējuma avots
filter-municipality = Pašvaldība
filter-clear = Noņemt visus nosacījumus
tree-directory = Kas piedalās
tree-actors = Visi ieviesēji un partneri
tree-funding = Visi finansējuma avoti
tree-abbreviations = Dokumenta saīsinājumi
crumbs = Ceļš
crumb-all = Programma
block-tasks = Uzdevumi
block-benefits = Ieguvumi
block-indicators = Rādītāji
block-implementers = Ieviesēji
block-partners = Sadarbības partneri
block-funding = Finansējuma avoti
block-spatial = Telpiskā piesaiste
block-rationale = Pamatojums
block-past = Līdzšinējās darbības
block-projects = Nosauktie projekti
block-serves = Valsts stratēģiju mērķi, kurus balsta prioritāte { $priority }
block-serves-none = Ar šo prioritāti programma nesaista nevienu LIAS 2030 vai NAP 2027 mērķi.
block-notes = Piezīmes par šo bloku
block-section = Dokumenta { $section }. sadaļa
indicator-unit = Mērvienība
indicator-target = Mērķa vērtība
indicator-no-unit = mērvienība nav norādīta
indicator-no-target = nav dokumentā
project-title = Projekts
project-place = Vieta
project-fund = Fonds
project-period = Periods
projects-note = Projekti, kurus nosauc programmas teksts; daži no tiem ir plānoti, nevis pabeigti.
not-named = —
kind-title = nosaukums
kind-section = dokumenta sadaļa
kind-goal = mērķis
kind-task = uzdevums
kind-indicator = rādītājs
kind-benefit = ieguvums
kind-implementer = ieviesējs
kind-partner = partneris
kind-funding = finansējums
kind-spatial = telpiskā piesaiste
kind-past_project = nosaukts projekts
kind-rationale = pamatojums
kind-past_action = līdzšinējā darbība
priority-blocks = Bloki
priority-compare = Salīdzināt abas stratēģijas
actor-headline = { $name }: ieviesējs { $implements }, partneris { $partners }
actor-in-blocks =
    { $n ->
        [0] nevienā blokā
        [one] { $n } blokā
       *[other] { $n } blokos
    }
actor-lead = Visi bloki, kuros nosaukts šis dalībnieks, un kā tas rakstīts dokumentā. Dalībnieks, kas minēts kopā ar citiem, ir ieskaitīts.
funding-headline =
    { $n ->
        [0] { $name }: neviens bloks
        [one] { $name }: finansējuma avots { $n } blokā
       *[other] { $name }: finansējuma avots { $n } blokos
    }
funding-lead = Visi bloki, kuru finansējuma avotu sarakstā tas nosaukts. Summas programma nenosauc.
actors-headline = Dokumentā ir { $n } ieviesēju, partneru un to grupu nosaukumi; visbiežāk — { $top }
actors-lead = Vienādotie nosaukumi; katrā blokā redzams arī tas, kā dokumentā rakstīts. Skaitļi ir bloki.
actors-name = Dalībnieks
actors-implements = Ieviesējs
actors-partners = Partneris
fundings-headline = Programma nosauc { $n } finansējuma avotus, bet nevienu summu
fundings-lead = Vienādotie nosaukumi un bloku skaits, kuros katrs nosaukts.
fundings-name = Finansējuma avots
fundings-blocks = Bloki
role-implementer = Ieviesējs
role-partner = Partneris
printed-as = dokumentā: „{ $name }”
n-places =
    { $n ->
        [0] { $n } ierakstu
        [one] { $n } ieraksts
       *[other] { $n } ieraksti
    }
kind-english = angliski
kind-description = apraksts
kind-target = skaitlisks mērķis
indicator-name = Rādītājs
