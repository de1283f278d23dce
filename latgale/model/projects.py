"""Tables of the projects: one record a project, its places, names and links beside it."""

from latgale.model.programme import PROGRAMME, names
from latgale.model.schema import Column, Table

PROJECT = Column("project", ref="project")
POSITION = Column("position", "INTEGER")
SOURCE = Column("source", ref="source")
LINE = Column("source_line", "INTEGER", required=False)
PERIODS = ("2000-2006", "2007-2013", "2014-2020", "2021-2027")
FUNDS = (
    "erdf",
    "esf",
    "cohesion",
    "jtf",
    "rrf",
    "eafrd",
    "leader",
    "interreg",
    "neighbourhood",
    "cross_border",
    "eu",
    "national",
    "other",
    "unstated",
)
STATUSES = ("planned", "approved", "ongoing", "completed", "terminated", "other", "unstated")
# What an amount covers: the whole project, the whole with partners abroad, or one partner's share.
SCOPES = ("whole_project", "whole_abroad", "partner_share", "unstated")
BASES = ("site", "parish", "municipality", "region")
# Where money lies: in one municipality, undivided over several, over the region, with partners abroad.
BUCKETS = ("municipality", "several", "region", "abroad", "unplaced")
LANGUAGES = ("lv", "en", "cs", "nl")
AMOUNTS = tuple(
    Column(name, "DOUBLE", required=False)
    for name in ("total_eur", "eligible_eur", "public_support_eur", "state_eur", "municipal_eur")
)
NAME = (Column("name"), Column("name_lang", choices=LANGUAGES), Column("name_translated", "BOOLEAN"))

PROJECT_TABLES: tuple[Table, ...] = (
    Table(
        "funding_programme",
        ("id",),
        (
            Column("id"),
            *names(),
            Column("period", choices=PERIODS),
            Column("printed_code", required=False),
            Column("source", ref="source", default="projects-web"),
        ),
        "projects",
    ),
    Table(
        "project",
        ("id",),
        (
            Column("id"),
            Column("project_no", required=False),
            *NAME,
            Column("beneficiary", required=False),
            Column("fund", choices=FUNDS),
            Column("fund_printed", required=False),
            Column("programme", required=False, ref="funding_programme"),
            Column("period", required=False, choices=PERIODS),
            Column("measure", required=False),
            Column("status", choices=STATUSES),
            Column("status_printed", required=False),
            Column("start", required=False),
            Column("end", required=False),
            *AMOUNTS,
            Column("support_kind", required=False, choices=("eu_share", "public", "national")),
            Column("amount_scope", choices=SCOPES),
            Column("currency_printed", required=False, choices=("EUR", "LVL")),
            Column("converted", "BOOLEAN"),
            Column("amounts_printed", required=False),
            # Found by the rules when a release is made: the one priority, if there is but one.
            Column("priority_code", required=False, ref="priority", made=True),
            Column("source_url", required=False),
            LINE,
            SOURCE,
        ),
        "projects",
    ),
    Table(
        "project_location",
        ("project", "position"),
        (
            PROJECT,
            POSITION,
            Column("territory", ref="territory"),
            Column("parish", required=False, ref="parish"),
            Column("former_territory", required=False, ref="territory"),
            Column("place_printed", required=False),
            Column("lat", "DOUBLE", required=False),
            Column("lon", "DOUBLE", required=False),
            Column("basis", choices=BASES),
            Column("amount_eur", "DOUBLE", required=False),
            SOURCE,
        ),
        "projects",
    ),
    Table("project_name", ("project", "name"), (PROJECT, *NAME, LINE, SOURCE), "projects"),
    Table(
        "project_named",
        ("subpriority_code", "position"),
        (
            PROJECT,
            Column("subpriority_code", ref="subpriority"),
            POSITION,
            Column("source", ref="source", default=PROGRAMME),
        ),
        "projects",
    ),
    Table(
        "project_partner",
        ("project", "position"),
        (PROJECT, POSITION, Column("name"), AMOUNTS[0], AMOUNTS[2], SOURCE),
        "projects",
    ),
    Table(
        "project_note",
        ("project", "position"),
        (
            PROJECT,
            POSITION,
            Column(
                "kind",
                choices=(
                    "duplicate",
                    "contradiction",
                    "missing",
                    "spelling",
                    "ambiguous",
                    "other",
                ),
            ),
            Column("text_lv"),
            Column("text_en"),
            SOURCE,
        ),
        "projects",
    ),
    Table(
        "priority_rule",
        ("id",),
        (
            Column("id"),
            Column("kind", choices=("named", "measure", "text")),
            Column("pattern", required=False),
            Column("period", required=False, choices=PERIODS),
            Column("priority_code", required=False, ref="priority"),
            Column("reason_lv"),
            Column("reason_en"),
            LINE,
            SOURCE,
        ),
        "projects",
    ),
)

PROJECT_MADE: tuple[Table, ...] = (
    Table(
        "project_priority",
        ("project", "priority_code", "rule"),
        (PROJECT, Column("priority_code", ref="priority"), Column("rule", ref="priority_rule"), SOURCE),
    ),
    Table(
        "project_share",
        ("project", "position"),
        (
            PROJECT,
            POSITION,
            Column("bucket", choices=BUCKETS),
            Column("territory", required=False, ref="territory"),
            Column("total_eur", "DOUBLE", required=False),
            SOURCE,
        ),
    ),
    # What a filter asks: one narrow row a project, so that 100 000 of them answer at once. Places and
    # priorities are codes with spaces around, "none" where there is none; so are the folded words.
    Table(
        "project_index",
        ("project",),
        (
            PROJECT,
            *(
                Column(name, required=name in ("fund", "status"))
                for name in ("fund", "programme", "period", "status")
            ),
            Column("year", required=False),
            *AMOUNTS[:3],
            Column("places"),
            Column("priorities"),
            Column("folded"),
            # Where the whole of it lies; NULL where it has several rows in project_share.
            Column("bucket", required=False, choices=BUCKETS),
            Column("territory", required=False, ref="territory"),
            SOURCE,
        ),
    ),
    # The words of ``folded``, sorted, each with the projects that have it: ids with a space between them.
    Table("project_word", ("word", "source"), (Column("word"), SOURCE, Column("projects"))),
)
