# Pārbaudes pirms publicēšanas. Rādītāja un teritorijas nosaukumu ievieto lapa.
check-duplicate-differing = { $n ->
    [one] Failā { $n } rādītāja, teritorijas un perioda kopa ir vairākkārt ar dažādiem skaitļiem, un nav zināms, kurš ir īstais.
   *[other] Failā { $n } rādītāja, teritorijas un perioda kopas ir vairākkārt ar dažādiem skaitļiem, un nav zināms, kurš ir īstais.
    } Lejupielādējiet tabulu vēlreiz vai izvēlieties vienu kategoriju.
check-duplicate-equal = { $n ->
    [one] { $n } skaitlis failā ir divas vai vairākas reizes ar vienu un to pašu vērtību.
   *[other] { $n } skaitļi failā ir divas vai vairākas reizes ar vienām un tām pašām vērtībām.
    } Publicēs pirmo.
check-unit-larger = „{ $indicator }”: faila skaitļi ir aptuveni { $factor } reižu lielāki par publicētajiem ({ $n ->
    [one] { $n } salīdzināta šūna
   *[other] { $n } salīdzinātas šūnas
    }). Vai mērvienība ir tā pati?
check-unit-smaller = „{ $indicator }”: faila skaitļi ir aptuveni { $factor } reižu mazāki par publicētajiem ({ $n ->
    [one] { $n } salīdzināta šūna
   *[other] { $n } salīdzinātas šūnas
    }). Vai mērvienība ir tā pati, piemēram, nevis tūkstoši?
check-change = „{ $indicator }”: { $n ->
    [one] { $n } skaitlis
   *[other] { $n } skaitļi
    } no iepriekšējā perioda atšķiras vairāk nekā jebkad publicētajā datu rindā – gan absolūti, gan procentos. Salīdziniet ar avotu.
check-parts = „{ $indicator }”, { $period }: pašvaldību ({ $n }) summa ir { $sum }, bet teritorijai „{ $territory }” norādīts { $total }. Starpība ir lielāka par noapaļojumu.
upload-of-figure = { $territory }, { $period }: { $text }
check-frequency = „{ $indicator }” ir gada rādītājs, bet failā ir ceturkšņi, mēneši vai citi īsāki periodi ({ $period }). Izvēlieties gada tabulu.
check-gone = { $n ->
    [one] { $n } publicētajam skaitlim failā ir tikai simbols „{ $symbol }”; publicējot skaitlis pazustu. Pārliecinieties, ka avots to tiešām ir atsaucis.
   *[other] { $n } publicētajiem skaitļiem failā ir tikai simbols „{ $symbol }”; publicējot skaitļi pazustu. Pārliecinieties, ka avots tos tiešām ir atsaucis.
    }
check-decimals = Visiem skaitļiem aiz komata vai punkta ir trīs cipari (piemēram, „{ $text }”). Ja tā ir tūkstošu atdalīšana, lejupielādējiet tabulu bez tās.
check-break-flag = { $n ->
    [one] { $n } skaitlim
   *[other] { $n } skaitļiem
    } ir avota atzīme „b”: datu rindā ir pārrāvums, pirmais – { $period }. Publicējot pārrāvumu atzīmēs; iemeslā pierakstiet, kas mainījās.
break-flagged-name = Avota atzīmēts pārrāvums
break-flagged-text = Avots pie šī skaitļa licis atzīmi „b” (pārrāvums): skaitļi pirms šī perioda un no tā nav viena datu rinda.
check-vintages-joined = { $n ->
    [one] { $n } datu rindā
   *[other] { $n } datu rindās
    } pārskatītie skaitļi satiksies ar agrākas redakcijas skaitļiem, kuru failā nav; pirmā vieta – { $period }. Lejupielādējiet visus gadus; ja tas nav iespējams, iemeslā pierakstiet, kas mainījās.
check-future = { $n ->
    [one] { $n } skaitlis ir par periodu, kas vēl nav sācies
   *[other] { $n } skaitļi ir par periodiem, kas vēl nav sākušies
    } (sākot ar { $period }). Prognozes kā novērojumus nepublicē.
check-older-vintage = Tabula failā atjaunināta { $updated }, bet publicētā – { $published }. Fails ir vecāks par publicēto.
