extract-empty = Fails ir tukšs.
extract-too-large = Fails aizņem { $megabytes } MB; var nolasīt failus līdz { $limit } MB.
extract-too-many-cells = Tabulā ir { $n } šūnu; var nolasīt tabulas līdz { $limit } šūnām. Portālā izvēlieties mazāk kategoriju vai gadu.
extract-both-decimal-signs = Dažās šūnās ir decimālpunkts, citās – decimālkomats, tāpēc nav droši zināms, kurš no tiem domāts. Lejupielādējiet tabulu vēlreiz.

