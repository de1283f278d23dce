# Kas failā atpazīts un pēc kā.
recognised-territory-codes = Teritorija: { $n } no { $size } { $size ->
    [one] kategorijas
   *[other] kategorijām
    } pēc kodiem.
recognised-territory-names = Teritorija: { $n } no { $size } { $size ->
    [one] kategorijas
   *[other] kategorijām
    } pēc nosaukumiem.
recognised-time = Laiks: { $n } no { $size } { $size ->
    [one] kategorijas ir periods.
   *[other] kategorijām ir periodi.
    }
recognised-measure = Rādītāji { $named ->
    [0] bez nosaukuma esošā dalījumā
   *[other] dalījumā „{ $dimension }”
    }: { $n } { $n ->
    [0] kategoriju.
    [one] kategorija.
   *[other] kategorijas.
    }
recognised-other = Cits dalījums{ $named ->
    [0] {" "}bez nosaukuma
   *[other] {" "}„{ $dimension }”
    }: { $n } { $n ->
    [0] kategoriju.
    [one] kategorija.
   *[other] kategorijas.
    }
recognised-total = { $named ->
    [0] Nenosauktā dalījumā
   *[other] Dalījumā „{ $dimension }”
    } ņemta kategorija „{ $category }”.
recognised-only = { $named ->
    [0] Nenosauktā dalījumā failā ir tikai
   *[other] Failā ir tikai dalījuma „{ $dimension }”
    } kategorija „{ $category }”. Ja tā nav visa kopa, lejupielādējiet tabulu ar kopējo kategoriju.
recognised-by-recipe = Rādītājs „{ $indicator }” atpazīts pēc tabulas { $table } apraksta, kas jau ir katalogā.
recognised-by-name = Rādītājs „{ $indicator }” atpazīts pēc nosaukuma.
recognised-by-answer = Rādītāju „{ $indicator }” norādījāt jūs.

# Kas failā neskan kopā.
recognised-territory-contradiction = Kods { $code } apzīmē „{ $place }”, bet blakus rakstīts „{ $text }”, tāpēc šīs kategorijas šūnas nav ņemtas. Pārbaudiet failu vai lejupielādējiet tabulu vēlreiz.
recognised-territory-other-code = Kods { $code } nav tās teritorijas kods, kuras nosaukums ir blakus („{ $text }”), tāpēc šīs kategorijas šūnas nav ņemtas. Pārbaudiet failu vai lejupielādējiet tabulu vēlreiz.
recognised-joined-headings = Kolonnu virsrakstos ir apvienoti vairāki dalījumi (rādītāji un teritorijas). Portālā novietojiet teritorijas rindās un lejupielādējiet vēlreiz.
recognised-territory-unknown = { $n } { $n ->
    [0] kategoriju ar Latgales kodu
    [one] kategorijai ir Latgales kods,
   *[other] kategorijām ir Latgales kodi,
    } kuru panelis nepazīst: { $labels }. Šīs šūnas nav ņemtas; jaunu teritoriju pievieno failā territory.csv.

# Jautājumi par to, ko fails nepasaka.
recognised-ask-territory = { $n ->
    [0] Neviens dalījums nav teritorijas.
    [one] Vai šis dalījums ir teritorijas?
   *[other] Teritorijas var būt vairākos dalījumos. Kurā ir tās, par kurām ir skaitļi?
    }
recognised-ask-territory-of-table = Tabulā nav teritoriju. Par kuru teritoriju tā ir?
recognised-ask-time = { $n ->
    [0] Neviens dalījums nav laiks.
    [one] Vai šis dalījums ir laiks?
   *[other] Laiks var būt vairākos dalījumos. Kurā ir periods, par kuru ir skaitļi?
    }
recognised-ask-period = Tabulā nav laika. Par kuru periodu tā ir?
recognised-ask-only = { $named ->
    [0] Nenosauktā dalījumā failā ir tikai
   *[other] Failā ir tikai dalījuma „{ $dimension }”
    } kategorija „{ $category }”. Ja tā nav visa kopa, lejupielādējiet tabulu ar kopējo kategoriju; ja domāta tieši šī, izvēlieties to.
recognised-ask-category = { $named ->
    [0] Nenosauktam dalījumam
   *[other] Dalījumam „{ $dimension }”
    } nav vienas kopējās kategorijas. Kuru kategoriju ņemt?
recognised-ask-indicator = { $n ->
    [0] Šajā tabulā nav atpazīts neviens kataloga rādītājs. Kurš rādītājs tas ir?
    [one] Iespējams, tas ir šis rādītājs. Vai tā ir?
   *[other] Tabula der vairākiem rādītājiem. Kurš no tiem tas ir?
    }
recognised-ask-measure = { $named ->
    [0] Nenosauktā dalījumā
   *[other] Dalījumā „{ $dimension }”
    } ir { $n ->
    [one] { $n } kategorija
   *[other] { $n } kategorijas
    }, bet neviena nav atpazīta kā kataloga rādītājs. Kuras no tām ir kuri rādītāji?
