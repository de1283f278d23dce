# Ceļi no skata uz skatu: no mērķa pie prioritātēm, no prioritātes pie pašvaldībām.
target-priorities = Ar ko programma grib to panākt
target-priorities-lead = Dokumentā mērķi un prioritātes uzskaitīti atsevišķi, un tajā nav teikts, kura prioritāte domāta tieši šim mērķim. Tāpēc te ir { $n ->
    [one] visa { $n } prioritāte
   *[other] visas { $n } prioritātes
    } pa virzieniem.
named-places = Pašvaldības
named-places-lead =
    { $n ->
        [0] Šīs prioritātes blokos neviena pašvaldība nav nosaukta: tie attiecas uz visu reģionu.
        [one] Šīs prioritātes blokos nosaukta { $n } pašvaldība. Nospiediet nosaukumu, lai atvērtu pašvaldības profilu.
       *[other] Šīs prioritātes blokos nosauktas { $n } pašvaldības. Nospiediet nosaukumu, lai atvērtu pašvaldības profilu.
    }
