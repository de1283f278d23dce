# Pārbaudes pirms publicēšanas. Rādītāja un teritorijas nosaukumu ievieto lapa.
check-duplicate-differing = { $n ->
    [one] { $n } skaitlis failā ir divas vai vairākas reizes, un vērtības ir dažādas.
   *[other] { $n } skaitļi failā ir divas vai vairākas reizes, un vērtības ir dažādas.
    } Nav zināms, kura ir īstā. Lejupielādējiet tabulu vēlreiz vai izvēlieties vienu kategoriju.
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
    } no iepriekšējā perioda atšķiras vairāk nekā jebkad publicētajā sērijā – gan absolūti, gan procentos. Salīdziniet ar avotu.
check-parts = „{ $indicator }”, { $period }: pašvaldību summa ({ $n ->
    [one] { $n } pašvaldība
   *[other] { $n } pašvaldības
    }) ir { $sum }, bet { $territory } skaitlis ir { $total }. Starpība ir lielāka par noapaļojumu.
check-break-flag = { $n ->
    [one] { $n } skaitlim
   *[other] { $n } skaitļiem
    } ir avota atzīme „b”: sērijā ir pārrāvums, pirmais – { $period }. Pirms publicēšanas pierakstiet, kas mainījās.
check-vintages-joined = { $n ->
    [one] { $n } sērijā
   *[other] { $n } sērijās
    } pārskatītie skaitļi satiksies ar agrākas redakcijas skaitļiem, kuru failā nav; pirmā vieta – { $period }. Lejupielādējiet visus gadus vai pierakstiet pārrāvumu.
check-future = { $n ->
    [one] { $n } skaitlis ir par periodu, kas vēl nav sācies
   *[other] { $n } skaitļi ir par periodiem, kas vēl nav sākušies
    } (sākot ar { $period }). Prognozes kā novērojumus nepublicē.
check-older-vintage = Tabula failā atjaunināta { $updated }, bet publicētā – { $published }. Fails ir vecāks par publicēto.
