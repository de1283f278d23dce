# What was recognised in the file, and by what.
recognised-territory-codes = Territory: { $n } of { $size } { $size ->
    [one] category
   *[other] categories
    } by code.
recognised-territory-names = Territory: { $n } of { $size } { $size ->
    [one] category
   *[other] categories
    } by name.
recognised-time = Time: { $n } of { $size } { $size ->
    [one] category is a period.
   *[other] categories are periods.
    }
recognised-measure = Indicators in { $named ->
    [0] a breakdown without a name
   *[other] the breakdown “{ $dimension }”
    }: { $n } { $n ->
    [one] category.
   *[other] categories.
    }
recognised-other = Another breakdown{ $named ->
    [0] {" "}without a name
   *[other] {" "}“{ $dimension }”
    }: { $n } { $n ->
    [one] category.
   *[other] categories.
    }
recognised-total = Of { $named ->
    [0] a breakdown without a name
   *[other] the breakdown “{ $dimension }”
    }, the category “{ $category }” is taken.
recognised-only = Of { $named ->
    [0] a breakdown without a name
   *[other] the breakdown “{ $dimension }”
    }, the file has only the category “{ $category }”. If that is not the whole, download the table with the total.
recognised-by-recipe = The indicator “{ $indicator }” was recognised by the description of table { $table } that is in the catalogue.
recognised-by-name = The indicator “{ $indicator }” was recognised by its name.
recognised-by-answer = The indicator “{ $indicator }” was named by you.

# What does not agree in the file.
recognised-territory-contradiction = Code { $code } stands for “{ $place }”, but “{ $text }” is written beside it, so the cells of this category are not taken. Check the file or download the table again.
recognised-territory-other-code = Code { $code } is not the code of the territory whose name is beside it (“{ $text }”), so the cells of this category are not taken. Check the file or download the table again.
recognised-joined-headings = The column headings join several breakdowns (indicators and territories). Put the territories into rows on the portal and download again.
recognised-territory-unknown = { $n } { $n ->
    [one] category has a code of Latgale
   *[other] categories have codes of Latgale
    } that the dashboard does not know: { $labels }. These cells are not taken; a new territory is added in territory.csv.

# Questions on what the file does not say.
recognised-ask-territory = { $n ->
    [0] No breakdown is by territory.
    [one] Is this breakdown by territory?
   *[other] Territories may be in several breakdowns. In which are those that the figures are about?
    }
recognised-ask-territory-of-table = The table has no territories. Which territory is it about?
recognised-ask-time = { $n ->
    [0] No breakdown is time.
    [one] Is this breakdown time?
   *[other] Time may be in several breakdowns. In which is the period that the figures are about?
    }
recognised-ask-period = The table has no time. Which period is it about?
recognised-ask-only = Of { $named ->
    [0] a breakdown without a name
   *[other] the breakdown “{ $dimension }”
    }, the file has only the category “{ $category }”. If that is not the whole, download the table with the total; if it is what is meant, choose it.
recognised-ask-category = The breakdown { $named ->
    [0] without a name
   *[other] “{ $dimension }”
    } has no single total. Which category should be taken?
recognised-ask-indicator = { $n ->
    [0] No indicator of the catalogue was recognised in this table. Which one is it?
    [one] It may be this indicator. Is it?
   *[other] The table fits several indicators. Which one is it?
    }
recognised-ask-measure = The breakdown { $named ->
    [0] without a name
   *[other] “{ $dimension }”
    } has { $n ->
    [one] { $n } category
   *[other] { $n } categories
    }, and none was recognised as an indicator of the catalogue. Which of them are which indicators?
