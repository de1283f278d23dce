# Checks before publishing. The page puts in the names of indicator and territory.
check-duplicate-differing = { $n ->
    [one] { $n } set of indicator, territory and period is in the file more than once, with different figures
   *[other] { $n } sets of indicator, territory and period are in the file more than once, with different figures
    }, and it cannot be told which is right. Download the table again or choose one category.
check-duplicate-equal = { $n ->
    [one] { $n } figure stands twice or more in the file, with one value.
   *[other] { $n } figures stand twice or more in the file, each with one value.
    } The first is published.
check-unit-larger = “{ $indicator }”: the figures of the file are about { $factor } times the published ones ({ $n ->
    [one] { $n } cell compared
   *[other] { $n } cells compared
    }). Is the unit the same?
check-unit-smaller = “{ $indicator }”: the published figures are about { $factor } times those of the file ({ $n ->
    [one] { $n } cell compared
   *[other] { $n } cells compared
    }). Is the unit the same, and not thousands, for example?
check-change = “{ $indicator }”: { $n ->
    [one] { $n } figure differs
   *[other] { $n } figures differ
    } from the period before by more than the published series ever did, both absolutely and in per cent. Compare with the source.
check-parts = “{ $indicator }”, { $period }: the municipalities ({ $n }) add up to { $sum }, but “{ $territory }” has { $total }. The difference is larger than rounding.
upload-of-figure = { $territory }, { $period }: { $text }
check-frequency = “{ $indicator }” is a yearly indicator, but the file has quarters, months or other shorter periods ({ $period }). Choose the yearly table.
check-gone = { $n ->
    [one] For { $n } published figure the file has only the symbol “{ $symbol }”; publishing would lose the figure. Make sure that the source has really withdrawn it.
   *[other] For { $n } published figures the file has only the symbol “{ $symbol }”; publishing would lose the figures. Make sure that the source has really withdrawn them.
    }
check-decimals = All figures have three digits after the comma or point (“{ $text }”, for example). If that parts thousands, download the table without it.
check-break-flag = { $n ->
    [one] { $n } figure carries
   *[other] { $n } figures carry
    } the source’s flag “b”: there is a break in the series, first at { $period }. Publishing will mark it; write into the reason what changed.
break-flagged-name = Break marked by the source
break-flagged-text = The source put the flag “b” (break) to this figure: figures before this period and from it on are not one series.
check-vintages-joined = In { $n ->
    [one] { $n } series
   *[other] { $n } series
    } revised figures will meet figures of an earlier vintage that the file does not have; the first place is { $period }. Download all years; if that is not possible, write into the reason what changed.
check-future = { $n ->
    [one] { $n } figure is of a period that has not begun
   *[other] { $n } figures are of periods that have not begun
    } (from { $period }). Forecasts are not published as observations.
check-older-vintage = The table of the file was updated on { $updated }, the published one on { $published }. The file is older than what is published.
