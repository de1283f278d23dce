# JSON (JSON-stat, the PxWeb API) and Parquet.
json-encoding = The file is neither in UTF-8 nor in UTF-16, as JSON has to be. Download it again; do not save it anew in an editor.
json-nul = The file holds a zero byte: it is damaged. Download it again.
json-cut = The JSON breaks off before its end: the download was not completed. Download the file again.
json-broken = The JSON is broken. Download the file again.
json-extra = Something follows the first piece of JSON in the file, so it is not one table. JSON files of PxWeb and Eurostat can be read as they are downloaded, one table a file; lists of projects as CSV or XLSX.
json-too-deep = The JSON is nested deeper than { $limit } levels; no table is.
json-too-many-elements = The JSON has more than { $limit } parts, so it has more cells than are read. Choose fewer categories or years on the portal.
json-constant = The file holds “{ $text }”, which is no number of JSON. Download the table again or choose another format.
json-key-twice = “{ $name }” stands twice in one place of the JSON, and it cannot be told which is meant. Download the table again.
json-wrong-type = “{ $place }” is missing or holds something else than this format has there. Download the table again.
json-not-text = “{ $place }” holds characters that are no text. Download the table again.
json-cell = A value of “{ $place }” is a list or an object instead of a number. Download the table again.
json-unknown = This is JSON, but no table of PxWeb or JSON-stat. On the portal save the table as JSON-stat2 or CSV.
json-collection = This is a JSON-stat list of tables without a table in it. Download one of the tables.
json-metadata = This describes a table of PxWeb (its variables and categories) but holds no numbers. On the portal save the table itself, as JSON-stat2 or CSV.
json-no-values = The table holds no value: this is only its description. On the portal choose categories and years and save the table itself.
json-several-tables =
    { $n ->
        [one] There is { $n } table in the file; save it alone.
       *[other] There are { $n } tables in the file. Save each in a file of its own.
    }
json-sizes = The table names { $ids } dimensions but gives { $sizes } sizes. Download it again.
json-dimension-twice = The dimension “{ $name }” is named twice. Download the table again.
json-too-many-dimensions = The table has { $n } dimensions; tables of up to { $limit } are read.
json-too-many-categories = “{ $name }” has { $n } categories; up to { $limit } are read. Choose fewer on the portal.
json-category-count = “{ $name }” lists { $n } categories but says that it has { $size }. Download the table again.
json-category-order = “{ $name }” does not say in which order its categories stand, so it cannot be told whose the numbers are. Choose another format on the portal.
json-category-twice = A category of “{ $name }” is listed twice. Download the table again.
json-category-place = The places of the categories of “{ $name }” are not 0, 1, 2 … each once. Download the table again.
json-value-count = The table holds { $n } values, but its dimensions make { $cells } cells. Download it again.
json-status-count = The table holds { $n } statuses, but its dimensions make { $cells } cells. Download it again.
json-index = “{ $name }” in “{ $place }” is no number of a cell. Download the table again.
json-index-outside = “{ $place }” names the cell { $name }, but the last one is before { $cells }. Download the table again.
json-columns = The table has { $keys } columns of keys and { $measures } columns of numbers; at least one of numbers is needed. Download it again.
json-row = A row does not fit the header: { $keys } keys and { $measures } values are expected. Download the table again.
json-row-twice = A row has the same categories as an earlier one, and it cannot be told which number is right. Download the table again.
json-not-numbers = { $n } cells are neither numbers nor known symbols, the first of them is “{ $text }”. This is no table of numbers.
json-too-many-symbols = The table has { $n } different symbols beside its numbers; up to { $limit } are read.
parquet-broken = The Parquet file is damaged or incomplete. Download it again.
parquet-layout = This is Parquet, but not as PxWeb 2 writes it. On the portal save the table as CSV or JSON-stat2.
parquet-no-rows = The Parquet file holds no row. On the portal choose categories and years and save the table again.
parquet-too-large = Unpacked the Parquet file has { $megabytes } MB; up to { $limit } MB are read. Choose fewer categories or years on the portal.
parquet-row-twice = A row has the same categories as an earlier one. Older versions of PxWeb 2 repeat rows of tables with several measures and put wrong numbers into them, so this file cannot be trusted. Save the table as CSV or JSON-stat2.
parquet-shifted = The numbers repeat from row to row in a pattern by which an older version of PxWeb 2 put them into wrong rows, so this file cannot be trusted. Save the table as CSV or JSON-stat2.
