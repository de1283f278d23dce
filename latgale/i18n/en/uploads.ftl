# Uploads: what the file is, what it would change, what speaks against it.
upload-at-cell = row { $row }, column { $column }: { $text }
upload-at-row = row { $row }: { $text }
upload-is = “{ $title }” ({ $format })
upload-changes = New entries: { $new }; changed: { $changed }; unchanged: { $unchanged }.
upload-error = Error
upload-warning = Warning
upload-note = Note
upload-stand-good = at the target or better, { $outlook }
upload-stand-bad = behind, { $outlook }
upload-stand-unclear = unclear, { $outlook }
upload-stand-unknown = position not known, { $outlook }
upload-outlook-good = the target will probably be met
upload-outlook-bad = the target will probably be missed
upload-outlook-unclear = the outcome is open
upload-outlook-unknown = there is no forecast
upload-flips = { $target } would be judged otherwise. { $turns }.
upload-moves = { $target }: the figures would change, the judgement would not: { $after }.
upload-target = Target “{ $name }, { $value } ({ $plan }, { $year })”
upload-plan-programme2027 = Development Programme
upload-plan-strategy2030 = Strategy
upload-target-least = at least { $value }
upload-turn-position = Position: was “{ $before }”, would be “{ $after }”
upload-turn-outlook = Outlook: was “{ $before }”, would be “{ $after }”
upload-turn-eurostat = Eurostat status: was “{ $before }”, would be “{ $after }”
upload-place-good = at the target or better
upload-place-bad = behind
upload-place-unclear = unclear
upload-place-unknown = not known
upload-lost = the accepted file is no longer in the folder uploads. Restore it from a backup.
upload-wants-reason = There are warnings; write down why the figures are right all the same.
upload-has-errors = The file cannot be published while there are errors.
upload-has-questions = The file cannot be published while questions about it are open.
upload-elsewhere = The file has neither the region of Latgale nor its municipalities nor the total of Latvia: { $labels }.
store-outdated = The published data were made with an earlier version of the program. Run: python -m latgale build
upload-nothing-new = The file holds nothing that would change the data shown.
import-done = The data were published on { $date } at { $time }.
rollback-done = The release of { $date }, { $time } is shown again.
store-stale = While you were looking, { $by } published other data ({ $date }, { $time }). Nothing is lost: look at the changes again and publish.
store-unknown = There is no release “{ $id }”, or it was made with earlier tables. The list: python -m latgale releases
file-unreadable = The file “{ $file }” is not there or cannot be opened.
page-augsupielade = Upload
upload-title = New data
upload-lead = Put in a file as you downloaded it: a table of statistics, a list of projects or boundaries of municipalities. First you see what it is and what it would change; nothing changes until you press “Publish”.
upload-formats = Statistics: files of CSP and others with PxWeb (CSV, XLSX, PX, JSON, JSON-stat, Parquet), of Eurostat (TSV, SDMX-CSV, JSON-stat). Projects: lists of CFLA and of the Recovery Fund, the list of EU funds of 2016, lists of Kohesio and keep.eu (CSV, XLSX; XLS where it is a web table, as that of 2016). Boundaries: GeoJSON, GPKG or a ZIP with a shapefile. Files up to 50 MB.
upload-choose = File
upload-gone = This file is no longer here: files that are not published are kept for a week. Put it in again.
upload-unreadable-title = The file cannot be read
upload-unreadable-file = File: { $file }. The data shown have not changed.
upload-another = Put in another file
upload-preview-title = Preview: { $file }
upload-headline =
    { $changed ->
        [0] { $new ->
            [0] The file would not change the data shown
            [one] { $new } new entry would come in, none would change
           *[other] { $new } new entries would come in, none would change
        }
        [one] { $new ->
            [0] { $changed } entry would change
           *[other] New entries: { $new }; { $changed } entry would change
        }
       *[other] { $new ->
            [0] { $changed } entries would change
           *[other] New entries: { $new }; { $changed } entries would change
        }
    }
upload-format = Format
upload-cells = Cells
upload-cells-text = { $cells }, of them { $numbers } with a number and { $missing } without
upload-symbols = Symbols
upload-errors = What stops it from being published
upload-warnings = What wants attention
upload-recognised = What was recognised in the file, and why
upload-dimension = Dimension
upload-role = What it is
upload-size = Categories
upload-unnamed = without a name
role-territory = territory
role-time = time
role-measure = indicators
role-other = another breakdown
upload-rejected =
    { $n ->
        [0] { $n } cells are neither a number nor a known symbol.
        [one] { $n } cell is neither a number nor a known symbol: row { $row }, column { $column }, “{ $text }”. It will not be published.
       *[other] { $n } cells are neither a number nor a known symbol; the first: row { $row }, column { $column }, “{ $text }”. They will not be published.
    }
upload-effects = What it would change in the judgement of targets
upload-kind-changed = Changed: { $n }
upload-kind-new = New: { $n }
upload-kind-gone = Published, but not in the file: { $n }
upload-gone-note = These figures were published from the same table, but this file does not hold them. They stay as they are.
upload-before = Before
upload-after = After
upload-by = Change
upload-more = … and { $n } more
change-percent = { $value }%
upload-reason = Reason
upload-publish = Publish
access-as = You publish as { $name }.
access-reading-open = Anyone may read the data. Only an analyst may change them.
access-sign-in = Sign in to publish.
access-not-listed = You are signed in, but your address is not on the list of analysts.
access-not-configured = Signing in is not set up on this server, so publishing is possible only on the computer that it runs on.
access-ask = Access is given by { $contact }.
access-ask-keeper = Access is given by whoever keeps this server.
access-button = Sign in
access-leave = Sign out
question-open = Choose
question-new = An indicator that the catalogue does not have yet
question-new-lead = Table: “{ $title }”. Describe the indicator; next time the table is recognised without questions.
question-add = Add to the catalogue
history-title = What changed, and when
history-lead = Each publication makes a new release; the earlier ones stay, and one can go back to them.
history-when = When
history-what = What
history-who = Published by
history-build = release from the data folder
history-upload = file
history-rollback = return to an earlier release
history-rollback-to = return to the release of { $date }, { $time }
upload-not-here = New data are put in while looking at the newest; this is an earlier release.
upload-waiting = Reading the file and comparing it with what is published…
history-served = shown now
history-look = Look
history-back = Go back
history-unreadable = earlier tables, cannot be looked at here
history-all = { $n } earlier entries
history-back-title = Go back to the release of { $date }, { $time }?
history-back-lead = Below is what would change. Nothing is deleted: the present release can be returned to as well.
history-back-button = Show this release
format-px = PX (PC-Axis)
format-pxweb-csv = PxWeb CSV
format-pxweb-txt = PxWeb relational table (TXT)
format-pxweb-xlsx = PxWeb XLSX
format-pxweb-json = PxWeb JSON
format-pxweb-parquet = PxWeb Parquet
format-json-stat = JSON-stat 1
format-json-stat2 = JSON-stat 2
format-eurostat-tsv = Eurostat TSV
format-sdmx-csv = SDMX-CSV
format-csv = CSV
format-xlsx = XLSX
known-on = As known on
known-example = for example 22/11/2026
known-no-day = “{ $value }” is no day. Write, for example, 22/11/2026.
history-kind-gone = No longer there: { $n }
upload-boundaries-read = The file has the boundaries of { $n } municipalities; coordinates: { $crs }.
format-cfla-2014-2020 = CFLA 2014–2020
format-cfla-2021-2027 = CFLA 2021–2027
format-recovery-fund = Recovery Fund (CFLA)
format-esfondi-2016 = List of EU funds 2016
format-kohesio = Kohesio
format-keep-eu = keep.eu
format-projects = list of projects
format-boundaries = boundaries
