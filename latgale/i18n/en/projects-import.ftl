# Reading lists of projects: what is wrong with a row or a file.
projects-empty = The file is empty.
projects-too-large = The file takes { $megabytes } MB; files of up to { $limit } MB can be read.
projects-too-many-rows = The list has { $n } rows; lists of up to { $limit } rows can be read.
projects-only-header = The file has only a header and no rows of projects.
projects-damaged = The file could not be opened: it is damaged or not what its name says. Download it again.
projects-no-header = The file has no header of a list of projects. It needs at least a column with the name of the project and one with its number or beneficiary.
projects-row-no-name = The row has no project name and was not taken.
projects-row-elsewhere = “{ $name }” – outside Latgale ({ $text }).
projects-row-place-unknown = “{ $name }” was not taken: the place “{ $text }” was not recognised. If it is in Latgale, write the municipality.
projects-row-no-place = “{ $name }” was not taken: it names no place, and neither its beneficiary nor its partners are municipalities or the planning region of Latgale.
projects-place-doubtful = “{ $text }” is not a known place. Perhaps this is meant: { $near }. If so, mend the file.
projects-place-of-beneficiary = The row names no place; it was taken from the beneficiary and the partners: { $text }.
projects-point-elsewhere = The coordinates “{ $text }” are not in Latgale (latitude and longitude may be swapped) and were not taken.
projects-person = The beneficiary seems to be a natural person, whose name was not taken.
projects-status-unknown = The status “{ $text }” is not known; it is shown as published.
projects-period-unknown = The planning period “{ $text }” is not known.
projects-date-unreadable = “{ $text }” ({ $n ->
    [one] column
   *[other] columns
    } { $columns }) is not a date and was not taken.
projects-end-before-start = The project ends ({ $end }) before it starts ({ $start }); both dates were taken as published.
projects-currency = The amount { $text } ({ $n ->
    [one] column
   *[other] columns
    } { $columns }) is in another currency ({ $currency }) and was not taken.
projects-amount-unreadable = “{ $text }” ({ $n ->
    [one] column
   *[other] columns
    } { $columns }) cannot be read as an amount with certainty and was not taken.
projects-amount-negative = The amount “{ $text }” ({ $n ->
    [one] column
   *[other] columns
    } { $columns }) is negative and was not taken.
projects-amount-absurd = The amount “{ $text }” ({ $n ->
    [one] column
   *[other] columns
    } { $columns }) is incredibly large and was not taken.
projects-support-over-total = Public support ({ $support }) exceeds the total ({ $total }); both were taken as published.
projects-amounts-differ = The same project is in row { $first } with another amount; the first was taken: { $name }.
projects-date-column-unknown = The column “{ $text }” may hold a date but is not known, so it was not taken. If it is the start or end of projects, call it “StartDate” or “EndDate”.
projects-unrecognised = The file speaks of projects but is no known list of projects: its header needs the name of the project, its number or beneficiary, and something more, such as an amount or a place. Lists of CFLA (2014–2020, 2021–2027, Recovery Fund), the 2016 list of EU funds, and downloads of Kohesio and keep.eu can be read.
projects-note-kept = The newest list says nothing better about this: { $facts }. It stays as in the source “{ $title }”.
fact-project_no = project number
fact-beneficiary = beneficiary
fact-fund = fund
fact-measure = measure
fact-status = status
fact-start = start
fact-end = end
fact-total_eur = total cost
fact-eligible_eur = eligible costs
fact-public_support_eur = public support
# What to say of a list that was read.
upload-projects-read = { $n ->
    [one] The list has { $n } row.
   *[other] The list has { $n } rows.
}
upload-projects-taken = { $n ->
    [0] No project was taken.
    [one] { $n } project of Latgale was taken.
   *[other] { $n } projects of Latgale were taken.
}
upload-projects-joined = { $n ->
    [one] { $n } row repeats a project named before.
   *[other] { $n } rows repeat projects named before.
}
upload-projects-left = { $n ->
    [one] { $n } row was not taken.
   *[other] { $n } rows were not taken.
}
upload-projects-measured = { $n ->
    [one] The measure of { $n } project comes from its number.
   *[other] The measure of { $n } projects comes from their numbers.
}
upload-projects-used = Columns used: { $text }.
upload-projects-unused = Columns not used: { $text }.
upload-projects-more = … and { $n } more
upload-projects-sum-total_eur =
    { $of ->
        [one] The total cost is known for { $n } of { $of } project, EUR { $sum } in all.
       *[other] The total cost is known for { $n } of { $of } projects, EUR { $sum } in all.
    }
upload-projects-sum-eligible_eur =
    { $of ->
        [one] The eligible costs are known for { $n } of { $of } project, EUR { $sum } in all.
       *[other] The eligible costs are known for { $n } of { $of } projects, EUR { $sum } in all.
    }
upload-projects-sum-public_support_eur =
    { $of ->
        [one] The public support is known for { $n } of { $of } project, EUR { $sum } in all.
       *[other] The public support is known for { $n } of { $of } projects, EUR { $sum } in all.
    }
projects-row-repeats =
    { $n ->
        [0] Row { $row } repeats row { $first } ({ $text }) and adds no place.
        [one] Row { $row } repeats row { $first } ({ $text }) and adds the place { $places }.
       *[other] Row { $row } repeats row { $first } ({ $text }) and adds these places: { $places }.
    }
upload-projects-elsewhere =
    { $n ->
        [one] { $n } of them is outside Latgale.
       *[other] { $n } of them are outside Latgale.
    }
