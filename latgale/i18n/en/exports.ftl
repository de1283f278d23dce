# Take away: files, slides, address.
take-away = Take away
take-away-lead = { $picture ->
    [yes] The main data of this view ({ $rows }) and a picture with the same figures.
   *[no] The main data of this view ({ $rows }).
} In Excel with Latvian settings, open the XLSX; the CSV, with commas, is for other programs.
take-away-pinned = The address holds the number of the release, so it will open the same figures later too.
about-view = View
about-statement = Finding
about-unit = Unit
about-address = Address
slide-live = Open the live view
slide-rows-cut =
    { $shown ->
        [one] { $shown } of { $all } is shown; all are in the live view.
       *[other] { $shown } of { $all } are shown; all are in the live view.
    }
slide-columns-cut = The first { $shown } of { $all } columns are shown.
slides-subject = Development Programme of the Latgale Planning Region, data release { $release }
slide-breaks = The line is parted where figures are not comparable: { $names }
slide-figures-cut = The first { $shown } of { $all } figures are shown.
about-sheet = Sources and notes
slides-lower = { $name }, lower end
slides-upper = { $name }, upper end
slides-make = Make PPTX
slides-help = Slides with charts and tables to be edited, the speaker’s words and links to the views.
slides-waiting = Waiting for its turn …
slides-progress = Making slides: { $n } of { $of } steps
slides-download = Download PPTX
