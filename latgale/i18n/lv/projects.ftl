# Projekti: saraksts, atlase, viens projekts.
page-projekti = Projekti
projects-headline =
    { $n ->
        [0] Nav neviena projekta
        [one] Zināms { $n } projekts; kopsumma publicēta { $priced } – { $money }
       *[other] Zināmi { $n } projekti; kopsumma publicēta { $priced } no tiem – pavisam { $money }
    }
projects-headline-filtered =
    { $n ->
        [0] Atlasei neatbilst neviens projekts
        [one] Atlasei atbilst { $n } projekts; publicētā kopsumma – { $money }
       *[other] Atlasei atbilst { $n } projekti; kopsumma publicēta { $priced } no tiem – pavisam { $money }
    }
projects-headline-unpriced =
    { $n ->
        [0] Atlasei neatbilst neviens projekts
        [one] Atlasei atbilst { $n } projekts; tā kopsumma nav publicēta
       *[other] Atlasei atbilst { $n } projekti; nevienam no tiem kopsumma nav publicēta
    }
projects-headline-none = Atlasei neatbilst neviens projekts
projects-lead = Projekti, kas savākti no publiskiem avotiem vai nosaukti programmā. Saraksts nav pilnīgs: tas rāda to, kas ir zināms, nevis visu, kas ir darīts.
projects-search = Meklēt projektos
projects-search-placeholder = Nosaukums, numurs, saņēmējs vai vieta
projects-filter = Atlasīt
projects-every = Visi
projects-fund = Fonds
projects-programme = Programma
projects-period = Plānošanas periods
projects-status = Statuss
projects-municipality = Pašvaldība
projects-priority = Prioritāte
projects-year = Sākuma gads
projects-from = Kopsumma no, EUR
projects-to = Kopsumma līdz, EUR (0 – bez ierobežojuma)
projects-without-municipality = Vieta nav zināma
projects-without-priority = Nav saistīts ne ar vienu prioritāti
projects-figures = Skaits un summas
projects-count = Projekti
projects-total = Kopējās izmaksas
projects-support = Publiskais atbalsts
projects-linked = Saistīti ar prioritāti
projects-placed = Vieta zināma: { $n }
projects-known-of = Zināmas { $n } no { $all } projektiem
projects-unlinked = Nav saistīti: { $n }
projects-places = Kur projekti notiek
projects-places-note = Projekts, kas notiek vairākās pašvaldībās, ieskaitīts katrā no tām, tāpēc skaiti nesummējas. Nauda katru reizi skaitīta vienreiz.
projects-own-money = Pašvaldībā ieguldītā nauda (bez kopīgiem projektiem)
projects-no-sum = nav publicēta
projects-undivided = Nauda, kas nav dalīta pa pašvaldībām
projects-where = Kur
projects-undivided-note = Viena projekta kopsumma nekad nav rādīta kā katras pašvaldības nauda. Ja avots nosauc pašvaldības daļu, tā ir pie pašvaldības, bet atlikums – šeit.
bucket-several = Vairākās pašvaldībās
bucket-region = Visam reģionam
bucket-abroad = Kopā ar ārvalstu partneriem
bucket-unplaced = Vieta nav zināma
projects-list = Saraksts
projects-list-note = Vispirms dārgākie; tie, kam kopsumma nav publicēta, ir beigās.
projects-parts = Saraksta daļas
projects-part = { $part }. daļa no { $parts }
projects-earlier = Iepriekšējā daļa
projects-later = Nākamā daļa
projects-nothing = Nekas neatbilst.
projects-clear = Rādīt visus projektus
projects-groups = Pa fondiem, statusiem, periodiem un gadiem
projects-rules = Kā projekti saistīti ar prioritātēm
projects-rules-lead = Saites rodas tikai pēc šīm kārtulām. Atlasē ar prioritāti saistīti { $linked } projekti; nesaistīti – { $n }. Ja kārtulas norāda uz vairākām prioritātēm, rādītas visas.
projects-reason = Pamatojums
projects-all = Visi projekti
projects-millions = { $number }{"\u00A0"}milj.{"\u00A0"}EUR
projects-euros = { $number }{"\u00A0"}EUR
project-translated = Nosaukums ir mašīntulkojums; valoda – { $language }. Oriģinālais nosaukums avotā nav atrodams.
project-money = Nauda
project-scope = Summas aptver: { $scope }.
project-support = Publiskais atbalsts: { $kind }.
project-converted = Summas publicētas latos ({ $printed }) un pārrēķinātas ar fiksēto kursu 0,702804 lati par eiro.
project-no-money = Summas avotā nav publicētas.
project-places = Vietas
project-no-place = Avots vietu nenosauc.
project-former = avotā: { $name }
project-printed = publicēts: { $text }
project-share = daļa { $amount }
project-undivided = Projekta kopsumma pieder visām vietām kopā.
project-partners = Partneri Latgalē
project-priorities = Programmas prioritātes
project-unlinked = Neviena kārtula šo projektu ar prioritāti nesaista.
project-named = Programmā nosaukts
project-notes = Piezīmes
project-facts = Dati par projektu
project-time = Laiks
project-name = Cits nosaukums
project-outside = Atvērt avota lapu (atveras jaunā cilnē)
project-line = { $line }. rinda avotā
amount-total_eur = Kopējās izmaksas
amount-eligible_eur = Attiecināmās izmaksas
amount-public_support_eur = Publiskais atbalsts
amount-state_eur = Valsts budžets
amount-municipal_eur = Pašvaldības daļa
basis-site = adrese zināma
basis-parish = pagasts zināms
basis-municipality = zināma tikai pašvaldība
basis-region = viss reģions, nav dalīts
subject-projects = projekti
projects-size = Kartē
projects-size-count = projektu skaits
projects-map-count = Karte: projektu skaits pa pašvaldībām. Tie paši skaitļi ir tabulā zem tās.
projects-map-money = Karte: nauda uz vienu iedzīvotāju pa pašvaldībām. Tie paši skaitļi ir tabulā zem tās.
projects-bubble =
    { $n ->
        [one] { $name }: { $count } projekts, bez kopīgiem ieguldīts { $money }
       *[other] { $name }: { $count } projekti, bez kopīgiem ieguldīts { $money }
    }
