# Laidiena veidošana un komandrinda.
build-read = nolasīts { $file }: { $rows }
build-check = pārbauda tabulas
build-done = Laidiens { $id } ir publicēts ({ $seconds } s).
build-same = Dati nav mainījušies; joprojām tiek rādīts laidiens { $id }.
build-broken =
    { $n ->
        [0] Laidiens nav izveidots: { $n } kļūdu. Rādītais laidiens palicis, kāds bija.
        [one] Laidiens nav izveidots: { $n } kļūda. Rādītais laidiens palicis, kāds bija.
       *[other] Laidiens nav izveidots: { $n } kļūdas. Rādītais laidiens palicis, kāds bija.
    }
build-more = … un vēl { $n }
build-reason = no datu mapes
place-line = { $file }, { $line }. rinda
place-cell = { $file }, { $line }. rinda, kolonna „{ $column }”
store-busy = Pašlaik laidienu veido kāds cits process. Pagaidiet un mēģiniet vēlreiz; nekas nav mainīts.
store-empty = Laidiena vēl nav. Izveidojiet to: python -m latgale build
input-missing = faila nav. Atjaunojiet to no versiju vēstures.
input-not-utf8 = fails nav UTF-8 kodējumā. Saglabājiet to kā „CSV UTF-8”.
input-csv = CSV pieraksts ir bojāts ({ $detail }). Pārbaudiet pēdiņas un komatus šajā rindā.
input-column-missing = trūkst obligātās kolonnas. Pievienojiet to virsrakstam un katrai rindai.
input-column-unknown = nezināma kolonna. Izņemiet to vai labojiet nosaukumu; zināmās: { $known }.
input-column-twice = kolonna virsrakstā ir divreiz. Atstājiet vienu.
input-cells = rindā ir { $found } šūnas, jābūt { $expected }. Pārbaudiet komatus un pēdiņas.
input-spaces = šūnas „{ $cell }” sākumā vai beigās ir atstarpe. Izņemiet to.
input-line-break = šūnā ir rindas pārrāvums. Rakstiet tekstu vienā rindā.
input-empty = šūna ir tukša, bet vērtība ir obligāta. Ierakstiet to.
input-choice = „{ $cell }” nav atļauta vērtība. Atļautās: { $choices }.
input-type-integer = „{ $cell }” nav vesels skaitlis.
input-type-double = „{ $cell }” nav skaitlis (decimālzīme ir punkts).
input-type-boolean = „{ $cell }” nav true vai false.
input-type-date = „{ $cell }” nav datums formā 2026-11-22.
input-duplicate = „{ $cell }” jau ir { $first }. rindā. Atstājiet vienu vai mainiet atslēgu.
input-duplicate-elsewhere = „{ $cell }” jau ir faila { $file } { $first }. rindā. Atstājiet vienu, parasti jaunāko.
input-reference = „{ $cell }” nav atrodams failā { $target }. Labojiet vērtību vai pievienojiet tur rindu.
input-source-missing = avota faila „{ $cell }” nav mapē sources. Ielieciet to vai izņemiet nosaukumu.
input-source-changed = avota fails „{ $cell }” ir mainījies kopš reģistrēšanas. Atjaunojiet failu vai, ja jaunais ir īstais, tā SHA-256.
input-source-line = { $cell } nav avotā: tam ir { $lines } rindas. Labojiet rindas numuru.
input-no-folder = tādas mapes nav. Labojiet LATGALE_DATA vai izveidojiet mapi ar datu failiem.
input-unreadable = to nevar atvērt kā failu: tur ir mape, saite uz sevi vai fails bez lasīšanas tiesībām. Atjaunojiet failu no versiju vēstures.
store-no-folder = Laidienu krātuve „{ $folder }” nav mape: „{ $file }” ir fails. Labojiet LATGALE_STORE; nekas nav mainīts.
check-positions = { $place }: saraksta numuri nav 1, 2, 3 … pēc kārtas. Pārnumurējiet.
check-block-empty =
    nav rindas { $many ->
        [yes] blokiem
       *[no] blokam
    } { $place }: trūkst { $what ->
        [task] uzdevuma
        [programme_indicator] rādītāja
        [subpriority_actor] ieviesēja
       *[subpriority_funding] finansējuma avota
    }. Pievienojiet.
check-block-parent = bloka { $place } kods, līmenis vai sadaļa nesader ar prioritāti. Labojiet subpriority.csv.
check-priority-empty = prioritātei { $place } nav neviena bloka. Pievienojiet bloku.
check-goal-missing = saite norāda uz mērķi { $place }, kura nav. Labojiet alignment.csv vai framework_goal.csv.
check-period = periods { $place } nav pierakstīts kā 2024, 2024H1, 2024Q2, 2024M05, 2024W05, 2024-05-31 vai 2024/2025. Labojiet to.
check-observation-origin = novērojumam { $place } trūkst nodrukātā teksta, aprēķina apraksta vai trūkstošas vērtības zīmes. Pievienojiet.
check-recipe = tabulas un rādītāja { $place } izvēle nav JSON objekts, kādi ir pārējās rindās. Labojiet recipe.csv.
check-target-data = mērķim { $place } nav rindas failā target_data.csv. Pierakstiet, kādi dati tam ir un ko augšupielādēt.
check-reference = { $place } – šāda ieraksta nav tabulā, uz kuru tas norāda.
check-action-measure = rīcības plāna rezultāts vai saite norāda uz punktu { $place }, kura nav. Labojiet action_result.csv vai action_priority.csv.
