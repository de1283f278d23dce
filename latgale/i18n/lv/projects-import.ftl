# Projektu sarakstu nolasīšana: kas ar rindu vai failu nav kārtībā.
projects-empty = Fails ir tukšs.
projects-too-large = Fails aizņem { $megabytes } MB; var nolasīt failus līdz { $limit } MB.
projects-too-many-rows = Sarakstā ir { $n } rindas; var nolasīt sarakstus līdz { $limit } rindām.
projects-only-header = Failā ir tikai galvene, projektu rindu nav.
projects-damaged = Failu neizdevās atvērt: tas ir bojāts vai nav tas, ko sola nosaukums. Lejupielādējiet to vēlreiz.
projects-no-header = Failā nav projektu saraksta galvenes. Vajadzīga vismaz projekta nosaukuma kolonna un numurs vai saņēmējs.
projects-row-no-name = Rindā nav projekta nosaukuma, tāpēc tā nav pārņemta.
projects-row-elsewhere = „{ $name }” – ārpus Latgales ({ $text }).
projects-row-place-unknown = „{ $name }” nav pārņemts: vieta „{ $text }” nav atpazīta. Ja tā ir Latgalē, ierakstiet novadu.
projects-row-no-place = „{ $name }” nav pārņemts: vietas nav, un arī saņēmējs un partneri nav Latgales pašvaldības vai plānošanas reģions.
projects-place-doubtful = „{ $text }” nav zināma vieta. Iespējams, domāts: { $near }. Izlabojiet failā, ja tā ir.
projects-place-of-beneficiary = Vietas rindā nav; tā ņemta pēc saņēmēja un partneriem: { $text }.
projects-point-elsewhere = Koordinātas „{ $text }” nav Latgalē (varbūt samainīts platums ar garumu), tāpēc nav pārņemtas.
projects-person = Saņēmējs, šķiet, ir fiziska persona; tās vārds nav pārņemts.
projects-status-unknown = Statuss „{ $text }” nav zināms; tas rādīts, kā publicēts.
projects-period-unknown = Plānošanas periods „{ $text }” nav zināms.
projects-date-unreadable = „{ $text }” ({ $n ->
    [one] kolonnā
   *[other] kolonnās
    } { $columns }) nav datums, tāpēc tas nav pārņemts.
projects-end-before-start = Projekta beigas ({ $end }) ir pirms sākuma ({ $start }); abi datumi pārņemti, kā publicēti.
projects-currency = Summa { $text } ({ $n ->
    [one] kolonnā
   *[other] kolonnās
    } { $columns }) ir citā valūtā ({ $currency }), tāpēc nav pārņemta.
projects-amount-unreadable = „{ $text }” ({ $n ->
    [one] kolonnā
   *[other] kolonnās
    } { $columns }) nav droši nolasāma summa, tāpēc tā nav pārņemta.
projects-amount-negative = Summa „{ $text }” ({ $n ->
    [one] kolonnā
   *[other] kolonnās
    } { $columns }) ir negatīva, tāpēc nav pārņemta.
projects-amount-absurd = Summa „{ $text }” ({ $n ->
    [one] kolonnā
   *[other] kolonnās
    } { $columns }) ir neticami liela, tāpēc nav pārņemta.
projects-support-over-total = Publiskais atbalsts ({ $support }) ir lielāks par kopsummu ({ $total }); abi pārņemti, kā publicēti.
projects-amounts-differ = Tas pats projekts ir arī { $first }. rindā ar citu summu; ņemta pirmā: { $name }.
projects-date-column-unknown = Kolonna „{ $text }” var būt datums, bet nav pazīstama, tāpēc nav pārņemta. Ja tas ir projekta sākums vai beigas, nosauciet to „SakumaDatums” vai „BeiguDatums”.
projects-unrecognised = Failā ir runa par projektiem, bet tas nav pazīstams projektu saraksts: galvenē vajadzīgs projekta nosaukums, numurs vai saņēmējs un vēl kāda ziņa, piemēram, summa vai vieta. Var nolasīt CFLA sarakstus (2014.–2020. gads, 2021.–2027. gads, Atveseļošanas fonds), ES fondu 2016. gada sarakstu, Kohesio un keep.eu lejupielādes.
projects-note-kept = Jaunākajā sarakstā nav labāku ziņu par šo: { $facts }. Tās palikušas no avota „{ $title }”.
fact-project_no = projekta numurs
fact-beneficiary = finansējuma saņēmējs
fact-fund = fonds
fact-measure = pasākums
fact-status = statuss
fact-start = sākums
fact-end = beigas
fact-total_eur = kopējās izmaksas
fact-eligible_eur = attiecināmās izmaksas
fact-public_support_eur = publiskais atbalsts
# Ko teikt par nolasīto sarakstu.
upload-projects-read = { $n ->
    [one] Sarakstā ir { $n } rinda.
   *[other] Sarakstā ir { $n } rindas.
}
upload-projects-taken = { $n ->
    [0] Neviens projekts nav pārņemts.
    [one] Pārņemts { $n } Latgales projekts.
   *[other] Pārņemti { $n } Latgales projekti.
}
upload-projects-joined = { $n ->
    [one] { $n } rinda atkārto jau minētu projektu.
   *[other] { $n } rindas atkārto jau minētus projektus.
}
upload-projects-left = { $n ->
    [one] { $n } rinda nav pārņemta.
   *[other] { $n } rindas nav pārņemtas.
}
upload-projects-measured = { $n ->
    [one] { $n } projektam pasākums noteikts pēc projekta numura.
   *[other] { $n } projektiem pasākums noteikts pēc projekta numura.
}
upload-projects-used = Izmantotās kolonnas: { $text }.
upload-projects-unused = Neizmantotās kolonnas: { $text }.
upload-projects-more = … un vēl { $n }
upload-projects-sum-total_eur =
    { $of ->
        [one] Kopējās izmaksas zināmas { $n } no { $of } projekta, pavisam { $sum } EUR.
       *[other] Kopējās izmaksas zināmas { $n } no { $of } projektiem, pavisam { $sum } EUR.
    }
upload-projects-sum-eligible_eur =
    { $of ->
        [one] Attiecināmās izmaksas zināmas { $n } no { $of } projekta, pavisam { $sum } EUR.
       *[other] Attiecināmās izmaksas zināmas { $n } no { $of } projektiem, pavisam { $sum } EUR.
    }
upload-projects-sum-public_support_eur =
    { $of ->
        [one] Publiskais atbalsts zināms { $n } no { $of } projekta, pavisam { $sum } EUR.
       *[other] Publiskais atbalsts zināms { $n } no { $of } projektiem, pavisam { $sum } EUR.
    }
projects-row-repeats =
    { $n ->
        [0] { $row }. rinda atkārto { $first }. rindu ({ $text }); jaunu vietu nav.
        [one] { $row }. rinda atkārto { $first }. rindu ({ $text }); pievienota vieta { $places }.
       *[other] { $row }. rinda atkārto { $first }. rindu ({ $text }); pievienotas vietas: { $places }.
    }
upload-projects-elsewhere = { $n } no tām ir ārpus Latgales.
