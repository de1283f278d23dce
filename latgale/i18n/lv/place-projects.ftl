# Projekti pašvaldības profilā.
place-projects =
    { $n ->
        [one] Zināms { $n } projekts; pašvaldībā bez kopīgiem projektiem ieguldīti { $money }
       *[other] Zināmi { $n } projekti; pašvaldībā bez kopīgiem projektiem ieguldīti { $money }
    }
place-projects-unpriced =
    { $n ->
        [one] Zināms { $n } projekts; pašvaldībā ieguldītā nauda nav publicēta
       *[other] Zināmi { $n } projekti; pašvaldībā ieguldītā nauda nav publicēta
    }
place-projects-none = Nav zināms neviens šīs pašvaldības projekts
place-projects-none-lead = Savāktajos sarakstos šī pašvaldība nav nosaukta. Tas nenozīmē, ka projektu nav: sarakstus papildina lapā „Augšupielāde”.
place-projects-alone =
    { $n ->
        [0] neviens nenotiek tikai šeit
        [one] { $n } notiek tikai šeit
       *[other] { $n } notiek tikai šeit
    }
place-projects-each = Uz vienu iedzīvotāju
place-projects-people = Iedzīvotāju skaits { $when }:
place-projects-shared = Kopā ar citiem
place-projects-shared-money = Šo projektu kopsummas – { $money } (zināmas: { $priced }). Tā nav šajā pašvaldībā vien ieguldīta nauda.
place-projects-shared-unpriced = Šo projektu kopsummas nav publicētas.
place-projects-how = Pašvaldībā ieguldītā nauda ir to projektu kopējās izmaksas, kuri notiek tikai šeit, un avotā nosauktās pašvaldības daļas kopīgos projektos. Pārējā kopīgo projektu nauda te nav ieskaitīta.
place-projects-without =
    { $n ->
        [one] Kopējās izmaksas nav publicētas { $n } projektam.
       *[other] Kopējās izmaksas nav publicētas { $n } projektiem.
    }
place-projects-partner =
    { $n ->
        [one] { $n } projektam zināma tikai partnera daļa, nevis visa projekta summa.
       *[other] { $n } projektiem zināma tikai partnera daļa, nevis visa projekta summa.
    }
place-projects-not-here = Te nav ieskaitīti
place-projects-region = projekti, kas kopīgi visam reģionam
place-projects-list =
    { $n ->
        [one] { $n } projekts
       *[other] { $shown } no { $n } projektiem, vispirms tie, kuros pašvaldībā ieguldīts visvairāk
    }
place-projects-whole = viss projekts kopā: { $money }
place-projects-all =
    { $n ->
        [one] Atvērt šo projektu lapā „Projekti”
       *[other] Visi { $n } projekti kartē un sarakstā, ar atlasi un lejupielādi
    }

# Pagasti projektu lapā.
projects-parish = Pagasts
projects-parish-known = Pagasts zināms
projects-parish-unknown = Pagasts nav zināms
projects-parishes = Pa pagastiem, kur tie zināmi
projects-parishes-note = Projekts, kas notiek vairākos pagastos, ieskaitīts katrā. Kartē tas ir pie savas pašvaldības: pagastu robežu un koordinātu avotos nav, un vieta nav uzminēta.
projects-bubble-parish =
    { $n ->
        [one] Pagasts zināms { $n } projektam
       *[other] Pagasts zināms { $n } projektiem
    }
projects-converted = pārrēķināts no latiem
projects-converted-count =
    { $n ->
        [one] { $n } summa pārrēķināta no latiem pēc fiksētā kursa.
       *[other] { $n } summas pārrēķinātas no latiem pēc fiksētā kursa.
    }

# Atlase vārdos, drukātai lapai.
projects-asked-for = Atlase: { $said }.
projects-asked = { $name } – { $value }
projects-least = kopējās izmaksas no { $amount }
projects-most = kopējās izmaksas līdz { $amount }
projects-words = vārdi „{ $words }”

# Zīme kartē.
projects-form = Zīme
projects-form-circles = aplis (laukums)
projects-form-columns = stabiņš (augstums)

projects-thousands = { $number }{"\u00A0"}tūkst.{"\u00A0"}EUR
# Kartē un blakus tai.
projects-size-money = nauda uz vienu iedzīvotāju
projects-size-how = Pašvaldībā ieguldītā nauda bez kopīgiem projektiem, dalīta ar jaunāko zināmo iedzīvotāju skaitu. Pati summa ir tabulā.
projects-most-count = Visvairāk projektu: { $top } ({ $high }). Vismazāk: { $low } ({ $least }).
projects-most-money = Visvairāk naudas uz vienu iedzīvotāju: { $top } ({ $high }). Vismazāk: { $low } ({ $least }).
projects-most-same = { $names }: { $figure }.
projects-most-none = Naudas, kas ieguldīta tikai vienā pašvaldībā, šajā atlasē nav.
projects-map-press = Nospiediet apli, un karte, summas un saraksts rādīs tikai šīs pašvaldības projektus.
projects-map-press-column = Nospiediet stabiņu, un karte, summas un saraksts rādīs tikai šīs pašvaldības projektus.
projects-legend-count = Apļa laukums – projektu skaits
projects-legend-money = Apļa laukums – nauda uz vienu iedzīvotāju, EUR
projects-each = { $money } uz iedzīvotāju

# Pie nosaukuma sarakstā.
project-name-translated = mašīntulkots nosaukums ({ $language })
project-name-in = nosaukuma valoda – { $language }
