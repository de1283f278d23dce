# JSON (JSON-stat, PxWeb API) un Parquet.
json-encoding = Fails nav ne UTF-8, ne UTF-16 kodējumā, kā JSON failam jābūt. Lejupielādējiet to vēlreiz un nesaglabājiet no jauna redaktorā.
json-nul = Failā ir nulles baits: tas ir bojāts. Lejupielādējiet to vēlreiz.
json-cut = JSON apraujas pirms beigām: lejupielāde nav pabeigta. Lejupielādējiet failu vēlreiz.
json-broken = JSON pieraksts ir bojāts. Lejupielādējiet failu vēlreiz.
json-extra = Aiz pirmā JSON gabala failā seko vēl kaut kas, tāpēc tā nav viena tabula. Var nolasīt PxWeb un Eurostat JSON failus, kā tos lejupielādē, pa vienai tabulai failā; projektu sarakstus – CSV vai XLSX.
json-too-deep = JSON ligzdots dziļāk par { $limit } līmeņiem; tabulās tā nemēdz būt.
json-too-many-elements = JSON ir vairāk nekā { $limit } elementu, tātad vairāk šūnu, nekā var nolasīt. Portālā izvēlieties mazāk kategoriju vai gadu.
json-constant = Failā ir „{ $text }”, kas JSON formātā nav skaitlis. Lejupielādējiet tabulu vēlreiz vai izvēlieties citu formātu.
json-key-twice = „{ $name }” vienā JSON vietā ir divreiz, un nav zināms, kurš ir īstais. Lejupielādējiet tabulu vēlreiz.
json-wrong-type = „{ $place }” trūkst, vai tur ir kaut kas cits, nekā šajā formātā paredzēts. Lejupielādējiet tabulu vēlreiz.
json-not-text = Vietā „{ $place }” ir rakstzīmes, kas nav teksts. Lejupielādējiet tabulu vēlreiz.
json-cell = Vietā „{ $place }” kāda vērtība ir saraksts vai objekts, nevis skaitlis. Lejupielādējiet tabulu vēlreiz.
json-unknown = Tas ir JSON fails, bet ne PxWeb vai JSON-stat tabula. Portālā saglabājiet tabulu JSON-stat2 vai CSV formātā.
json-collection = Tas ir JSON-stat tabulu saraksts, kurā pašas tabulas nav. Lejupielādējiet vienu no tabulām.
json-metadata = Tas ir PxWeb tabulas apraksts (mainīgie un kategorijas) bez skaitļiem. Portālā saglabājiet pašu tabulu JSON-stat2 vai CSV formātā.
json-no-values = Tabulā nav nevienas vērtības: tas ir tikai tās apraksts. Portālā izvēlieties kategorijas un gadus un saglabājiet pašu tabulu.
json-several-tables =
    { $n ->
        [0] Failā ir { $n } tabulu. Saglabājiet katru savā failā.
        [one] Failā ir { $n } tabula. Saglabājiet katru savā failā.
       *[other] Failā ir { $n } tabulas. Saglabājiet katru savā failā.
    }
json-sizes = Tabulai nosauktas dimensijas: { $ids }, bet doti izmēri: { $sizes }. Lejupielādējiet to vēlreiz.
json-dimension-twice = Dimensija „{ $name }” nosaukta divreiz. Lejupielādējiet tabulu vēlreiz.
json-too-many-dimensions = Tabulas dimensiju skaits ir { $n }; var nolasīt tabulas, kurās to nav vairāk par { $limit }.
json-too-many-categories = Dimensijas „{ $name }” kategoriju skaits ir { $n }; var nolasīt ne vairāk par { $limit }. Portālā izvēlieties mazāk.
json-category-count = Dimensijai „{ $name }” uzskaitīto kategoriju skaits ir { $n }, bet norādītais – { $size }. Lejupielādējiet tabulu vēlreiz.
json-category-order = Dimensijai „{ $name }” nav norādīta kategoriju secība, tāpēc nav zināms, kurai kurš skaitlis pieder. Portālā izvēlieties citu formātu.
json-category-twice = Dimensijas „{ $name }” kategorija uzskaitīta divreiz. Lejupielādējiet tabulu vēlreiz.
json-category-place = Dimensijas „{ $name }” kategoriju vietas nav 0, 1, 2 …, katra vienreiz. Lejupielādējiet tabulu vēlreiz.
json-value-count = Tabulā vērtību skaits ir { $n }, bet pēc dimensijām jābūt { $cells }. Lejupielādējiet to vēlreiz.
json-status-count = Tabulā statusu skaits ir { $n }, bet pēc dimensijām jābūt { $cells }. Lejupielādējiet to vēlreiz.
json-index = „{ $name }” vietā „{ $place }” nav šūnas numurs. Lejupielādējiet tabulu vēlreiz.
json-index-outside = Vietā „{ $place }” ir šūna { $name }, bet numuriem jābūt mazākiem par { $cells }. Lejupielādējiet tabulu vēlreiz.
json-columns = Tabulā atslēgu kolonnu skaits ir { $keys }, skaitļu kolonnu skaits – { $measures }; vajag vismaz vienu skaitļu kolonnu. Lejupielādējiet to vēlreiz.
json-row = Kāda rinda neatbilst galvai: atslēgu skaitam jābūt { $keys }, vērtību skaitam – { $measures }. Lejupielādējiet tabulu vēlreiz.
json-row-twice = Kādā rindā ir tās pašas kategorijas, kas vienā no iepriekšējām, un nav zināms, kurš skaitlis ir pareizs. Lejupielādējiet tabulu vēlreiz.
json-not-numbers = Šūnas, kas nav ne skaitļi, ne zināmi simboli: { $n }; pirmajā no tām ir „{ $text }”. Tā nav skaitļu tabula.
json-too-many-symbols = Dažādo simbolu skaits pie tabulas skaitļiem ir { $n }; var nolasīt ne vairāk par { $limit }.
parquet-broken = Parquet fails ir bojāts vai nepilnīgs. Lejupielādējiet to vēlreiz.
parquet-layout = Tas ir Parquet fails, bet ne tāds, kādu veido PxWeb 2. Portālā saglabājiet tabulu CSV vai JSON-stat2 formātā.
parquet-no-rows = Parquet failā nav nevienas rindas. Portālā izvēlieties kategorijas un gadus un saglabājiet tabulu vēlreiz.
parquet-too-large = Atpakots Parquet fails aizņem { $megabytes } MB; var nolasīt līdz { $limit } MB. Portālā izvēlieties mazāk kategoriju vai gadu.
parquet-row-twice = Kādā rindā ir tās pašas kategorijas, kas vienā no iepriekšējām. Vecākas PxWeb 2 versijas tabulām ar vairākiem rādītājiem atkārto rindas un ieraksta tajās nepareizus skaitļus, tāpēc šim failam nevar uzticēties. Saglabājiet tabulu CSV vai JSON-stat2 formātā.
parquet-shifted = Skaitļi rindās atkārtojas tā, kā tos nepareizajās rindās ierakstīja vecāka PxWeb 2 versija, tāpēc šim failam nevar uzticēties. Saglabājiet tabulu CSV vai JSON-stat2 formātā.
