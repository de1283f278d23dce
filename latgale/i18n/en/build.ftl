# Building a release and the command line.
build-read = read { $file }: { $rows }
build-check = checking the tables
build-done = Release { $id } is published ({ $seconds } s).
build-same = The data have not changed; release { $id } stays served.
build-broken =
    { $n ->
        [one] No release was made: { $n } problem. The served release stays as it was.
       *[other] No release was made: { $n } problems. The served release stays as it was.
    }
build-more = … and { $n } more
build-reason = from the data folder
place-line = { $file }, line { $line }
place-cell = { $file }, line { $line }, column “{ $column }”
store-busy = Another process is making a release. Wait and try again; nothing was changed.
store-empty = There is no release yet. Make one: python -m latgale build
input-missing = the file is not there. Restore it from version history.
input-not-utf8 = the file is not in UTF-8. Save it as “CSV UTF-8”.
input-csv = the CSV is broken ({ $detail }). Check quotes and commas in this line.
input-column-missing = a required column is missing. Add it to the header and to every line.
input-column-unknown = unknown column. Take it out or mend its name; known ones: { $known }.
input-column-twice = the column stands twice in the header. Leave one.
input-cells = the line has { $found } cells, { $expected } are needed. Check commas and quotes.
input-spaces = the cell “{ $cell }” begins or ends with a space. Take it out.
input-line-break = the cell holds a line break. Write the text in one line.
input-empty = the cell is empty but a value is required. Write it.
input-choice = “{ $cell }” is not an allowed value. Allowed: { $choices }.
input-type-integer = “{ $cell }” is not a whole number.
input-type-double = “{ $cell }” is not a number (the decimal mark is a point).
input-type-boolean = “{ $cell }” is not true or false.
input-type-date = “{ $cell }” is not a date such as 2026-11-22.
input-duplicate = “{ $cell }” already stands in line { $first }. Leave one or change the key.
input-duplicate-elsewhere = “{ $cell }” already stands in line { $first } of { $file }. Leave one, as a rule the newer.
input-reference = “{ $cell }” is not found in { $target }. Mend the value or add a row there.
input-source-missing = the source file “{ $cell }” is not in the folder sources. Put it there or take the name out.
input-source-changed = the source file “{ $cell }” has changed since it was registered. Restore the file or, if the new one is right, update its SHA-256.
input-source-line = { $cell } is beyond the { $lines } lines of the source. Mend the number.
input-no-folder = the folder is not there. Mend LATGALE_DATA or make the folder with the data files.
input-unreadable = it cannot be opened as a file: a folder, a link to itself or a file that may not be read stands there. Restore the file from version history.
store-no-folder = The store “{ $folder }” is not a folder: “{ $file }” is a file. Mend LATGALE_STORE; nothing was changed.
check-positions = { $place }: the list numbers are not 1, 2, 3 … in order. Number them anew.
check-block-empty =
    no row for { $many ->
        [yes] blocks
       *[no] block
    } { $place }: { $what ->
        [task] a task
        [programme_indicator] an indicator
        [subpriority_actor] an implementer
       *[subpriority_funding] a funding source
    } is missing. Add it.
check-block-parent = code, level or section of block { $place } does not agree with its priority. Mend subpriority.csv.
check-priority-empty = priority { $place } has no block. Add one.
check-goal-missing = a link names goal { $place }, which is not there. Mend alignment.csv or framework_goal.csv.
check-period = period { $place } is not written as 2024, 2024H1, 2024Q2, 2024M05, 2024W05, 2024-05-31 or 2024/2025. Mend it.
check-observation-origin = observation { $place } lacks its printed text, the description of its calculation or the sign of a missing value. Add it.
check-recipe = the selection of table and indicator { $place } is not a JSON object as those of the other rows are. Mend recipe.csv.
check-target-data = target { $place } has no row in target_data.csv. Write what data it has and what to upload.
check-reference = { $place } – there is no such row in the table that it points to.
check-action-measure = a result or link of the Action Plan names point { $place }, which is not there. Mend action_result.csv or action_priority.csv.
