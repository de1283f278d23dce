# Presentation: agenda, slides, what views say to an audience.
page-prezentacija = Presentation
exhibit-targets = All targets
exhibit-table-alt = Table “{ $title }”: { $rows }
exhibit-index = index, { $base } = 100
exhibit-block = { $title }: { $counts }
exhibit-serves = { $goals } in the national strategies
exhibit-matrix = Alignment with { $framework }
exhibit-sources =
    { $n ->
        [one] All data come from { $n } registered source
       *[other] All data come from { $n } registered sources
    }
source-short = Latgale Development Programme 2021–2027
table-target = Target
table-plan = Plan
table-target-value = Target value
table-target-year = Target year
table-path = Required path
table-fan-lower = Possible, lower end
table-fan-upper = Possible, upper end
table-kind = What
table-text = Text
table-code = Code
table-block = Block
table-priority = Priority
table-role = Role
table-one-name = Name in one form
table-printed = In the document
table-note = Note
table-title = Title
legend-short-link = link
legend-short-uncertain = uncertain link
legend-short-mismatch = contradiction in the document
legend-short-total = links

# Presenting.
present-title = Presentation
present-add = Add to the presentation
present-this = Show on the big screen
present-return = Back to the slide
present-return-note = These are the data of the presentation: release of { $date }.
present-slide = Slide { $n } of { $all }
present-controls = Turning slides
present-previous = Previous slide
present-next = Next slide
present-tools = Tools of the presentation
present-data = Into the data
present-words = Speaker’s words
present-theme = Light or dark
present-black = Black screen
present-leave = End
present-is-black = The screen is black; any key brings the slide back.
present-more = A part of the table is shown; all of it is under “Into the data” (key D).
present-nothing = This view has nothing to show on the big screen. Open the view itself with the key D.
present-unknown = The address of this view holds an entry that the chosen release does not have. Open the view with the key D and choose another.
present-no-page = There is no such page. Take this view out of the agenda.
present-no-release = This release of the data is gone or was made with earlier tables. Go back to the agenda and start with the newest data.
present-failed = This view could not be shown; the other slides work. If it happens again, tell the maintainer.
present-lost = No connection: the data will open when it is back. The slides work.

# Agenda.
agenda-headline =
    { $n ->
        [0] Put views together for a presentation
        [one] { $title }: { $n } view
       *[other] { $title }: { $n } views
    }
agenda-untitled = Agenda
agenda-lead = Every page ends with a link “Add to the presentation”. Here the views are put in order, the speaker’s words are written, and the presentation starts. All of it is in the address; this browser also remembers the last agenda.
agenda-start = Start the presentation
agenda-start-note = All slides show the data of one release ({ $date }), even if newer ones are published meanwhile.
agenda-keys = Keys: arrows, Page Down and space turn; a number and Enter jump; B is a black screen; T light or dark; N the speaker’s words; D into the data and back; Esc ends.
agenda-list = Views in order
agenda-lost-view = A view that cannot be shown
agenda-open-view = Open the view
agenda-again = Go on with the last agenda
agenda-new = Start a new one
agenda-link = Link to this agenda
agenda-link-long = The link is long ({ $length } characters) and messaging programs may cut it. Sending the file is safer.
agenda-title = Name of the agenda
agenda-edit = Edit
agenda-choose = Which view to edit
agenda-none = None
agenda-item-title = Title of the slide
agenda-item-title-hint = if empty, the view gives the title
agenda-item-words = Speaker’s words
agenda-save-item = Save
agenda-unsaved = The slide’s title or the speaker’s words are not saved. Leave and lose the changes?
agenda-up = Earlier
agenda-down = Later
agenda-remove = Take out
agenda-add-address = Add a view by its address
agenda-add-hint = for example /merki?target=programme2027-gdp
agenda-files = File
agenda-download = Save to a file
agenda-upload = Open an agenda from a file
agenda-open-file = Open “{ $title }”
agenda-ready = A ready agenda
agenda-ready-note =
    { $n ->
        [one] { $n } view
       *[other] { $n } views
    }
agenda-progress = Progress of the programme
agenda-words-overview = The half-year report: begin with how many targets can be measured and which are behind. Of targets without data or with one value say that their course cannot be judged yet. The next slides show those that can be measured.
agenda-words-target = Name the newest value and how far it is from the required path. If asked about the source, open the data (D).
agenda-words-end = End with this: name the goal of the national plan with the most links and the one with the fewest. What is unclear in the sources is on the page “Data”.
agenda-words-programme = Recall the four directions and their priorities: these numbers stand for them in the tables of the next slides.
agenda-words-pillar = Name one or two promises that matter most to those present, and what has been reported on them.
agenda-words-alignment = Every square is a link printed in the programme; the number at the end of a row counts them. Contradictions are the document’s, not this site’s.

# What is wrong with an agenda.
agenda-empty = The agenda is empty: add at least one view to it.
agenda-link-broken = The link to the agenda is damaged or cut. Ask for it to be sent again, or open the file.
agenda-too-long = The agenda is too long for an address ({ $length } characters, { $most } are allowed), so nothing was changed. Shorten the speaker’s words or split it in two; what there is can be saved to a file.
agenda-too-many = The agenda holds { $n } views, at most { $most } are allowed. Split it.
agenda-version = The agenda is of version “{ $version }”, but this site knows version { $known }. Open it with a newer site or save it again.
agenda-views = The agenda has no list of views (“views”).
agenda-view = View { $number } of the agenda is not written properly: it needs the field “address” and may have “title” and “words”.
agenda-text = The field “{ $name }” of view { $number } of the agenda is no text or is longer than { $most } characters (0 is the agenda itself).
agenda-address = “{ $address }” is no address of this site. Copy it from the address bar, for example /merki?target=programme2027-gdp.
agenda-other-host = “{ $address }” is the address of another site. Only views of this one can be added, for example /merki?target=programme2027-gdp.
agenda-file-large = The file is larger than { $most } kB; no agenda is that large. Check whether this is the right file.
agenda-file-not-json = The file is no agenda: its line { $line } is not JSON. Choose a file that was saved on this page.
agenda-file-other = The file is JSON but no agenda: it lacks “format”: “{ $format }”. Choose a file that was saved on this page.
agenda-file-missing = The agenda file lacks: { $names }. Save it on this page again.
