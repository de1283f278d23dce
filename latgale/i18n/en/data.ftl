# Data: sources, notes, tables, release.
data-headline =
    { $notes ->
        [0] Everything here comes from { $sources } registered sources
        [one] { $notes } place of the document needs a note; { $errors } of them changes the meaning
       *[other] { $notes } places of the document need a note; { $errors } of them change the meaning
    }
data-lead = The document is shown as printed; nothing is repaired in silence. Here are the sources, the notes on errors and contradictions, all tables, and the release.
data-sections = Sections
view-notes = Notes
view-sources = Sources
view-tables = Tables
view-release = Release
filter-severity = Weight
severity-error = changes meaning
severity-warning = may mislead
severity-info = slip of print
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
source-url = Address
source-none = not given
source-read = Read the source
source-view-title = { $title }: lines { $from } to { $to }
source-view-lead = The source as text, line by line. Empty lines are left out.
source-earlier = Earlier lines
source-later = Later lines
source-unknown = There is no such place in the source. Choose a source from the list.
english-note = English names of directions, priorities, blocks, indicators, targets and of the national strategies are our translation, not text of the document.
table-choose = Table
table-about = These are the tables of the release, which can be read with DuckDB too.
table-size = { $rows }, { $columns } columns
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
