extract-broken = Failu neizdevās nolasīt: tajā ir kas tāds, ko lasītājs nesaprot. Lejupielādējiet tabulu citā formātā, piemēram, CSV; kļūda ir ierakstīta servera žurnālā.
extract-web-page = Šī ir saglabāta tīmekļa lapa, nevis tabulas fails. Portālā atveriet „Lejupielādēt” un izvēlieties CSV vai XLSX.
extract-pdf = Šis ir PDF dokuments. Augšupielādējiet pašu tabulu – CSV vai XLSX failu.
extract-picture = Šis ir attēls. Augšupielādējiet pašu tabulu – CSV vai XLSX failu.
extract-packed = Šis ir arhīvs. Vispirms izņemiet no tā tabulu.
extract-binary = Šis nav teksts un neviens no nolasāmajiem tabulu formātiem. Pārbaudiet, vai izvēlēts īstais fails.
extract-unknown-format = Šādu formātu nevar nolasīt. Der PxWeb (CSV, XLSX, PX, JSON, JSON-stat, Parquet) un Eurostat (TSV, SDMX-CSV, JSON-stat) faili.
