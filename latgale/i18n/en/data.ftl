# Data: sources, notes, tables, release.
data-headline =
    { $notes ->
        [0] Everything here comes from registered sources
       *[other] The sources hold { $notes } unclear or faulty places; { $errors } are important
    }
data-lead = The sources are shown as they are; nothing is corrected silently.
data-sections = Sections
view-notes = Notes
view-sources = Sources
view-tables = Tables
view-release = Release
view-methods = Method
filter-severity = Importance
severity-error = important
severity-warning = may mislead
severity-info = minor
notes-shown =
    { $n ->
        [0] There are no such notes.
        [one] { $n } note.
       *[other] { $n } notes.
    }
source-publisher = Publisher
source-licence = Licence
source-retrieved = Received
source-vintage = Vintage
source-taken-from = Copy taken from
source-hash = SHA-256 of the file
source-hash-page = none: the source is a page, not a file
source-hash-computed = none: the figures are computed from the files of other sources
source-url = Address
source-none = not given
source-read = Read the source line by line
source-view-title = { $title }: lines { $from } to { $to }
source-view-lead = The source as text, line by line. Empty lines are left out.
source-earlier = Earlier lines
source-later = Later lines
source-unknown = There is no such place in the source. Choose a source from the list.
english-note = English names (of directions, priorities, blocks, indicators, targets, national strategies, participants and funding sources) and the short glosses of the priorities are ours, not text of the document.
table-choose = Table
table-about = These are the tables of the release, which can be read with DuckDB too.
table-size = { $rows }, { $columns } columns
table-sources-many = given in the column “{ $column }”
release-label = Release
release-id = Release number
release-created = Made
release-age =
    { $days ->
        [0] today
        [one] { $days } day ago
       *[other] { $days } days ago
    }
release-by = Made by
release-reason = Reason
release-parent = Release before
release-first = this is the first one
release-fingerprint = SHA-256 of the tables’ content
release-lead = A release is an unchanging set of data. This link will always show these very data.
release-permalink = Permanent link to this release
release-others = All releases
head-sources = Where the data come from
head-tables = All tables, to look at and to take away
head-release = Which release of the data this is
severity-all = all
notes-numbering = The notes call sub-priorities by the section number of the document: its 3.2.4.1 is 2.4.1 on this site.
source-download = Download the file
