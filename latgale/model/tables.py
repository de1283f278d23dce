"""All public tables. Contract: design section 5; docs/data-dictionary.md is made from this."""

from latgale.model.programme import LINE, POSITION, PROGRAMME_TABLES, SOURCE, TEXT
from latgale.model.projects import PROJECT_MADE, PROJECT_TABLES
from latgale.model.schema import Column, Table
from latgale.model.statistics import MADE_TABLES, STATISTICS_TABLES, TERRITORY_TABLES

FRAMEWORK = Column("framework", choices=("LIAS2030", "NAP2027"))
ROW = Column("row", "INTEGER")
NOTE_KINDS = (
    "count",
    "numbering",
    "empty_item",
    "broken_reference",
    "duplicate",
    "unit_missing",
    "contradiction",
    "spelling",
    "footnote",
    "outdated_name",
    "ambiguous",
    "series_break",
    "missing",
    "comparability",
    "vintage",
    "secondary",
    "derivation",
    "other",
)

INPUTS: tuple[Table, ...] = (
    Table(
        "source",
        ("id",),
        (
            Column("id"),
            Column("publisher"),
            Column("title"),
            Column("title_en"),
            Column("table_code", required=False),
            Column("url", required=False),
            Column("licence"),
            Column("licence_en"),
            Column("retrieved", "DATE"),
            Column("vintage", required=False),
            Column("vintage_en", required=False),
            Column("taken_from", required=False),
            Column("file", required=False),
            Column("sha256", required=False),
        ),
        "sources",
    ),
    *TERRITORY_TABLES,
    *STATISTICS_TABLES,
    *PROGRAMME_TABLES,
    Table(
        "framework_goal",
        ("framework", "row"),
        (
            FRAMEWORK,
            ROW,
            Column("priority_lv"),
            Column("priority_en"),
            Column("direction_lv"),
            Column("direction_en"),
            Column("goal_lv"),
            LINE,
            SOURCE,
        ),
        "alignment",
    ),
    Table(
        "alignment",
        ("framework", "row", "priority_code"),
        (
            FRAMEWORK,
            ROW,
            Column("priority_code", ref="priority"),
            Column("certain", "BOOLEAN"),
            LINE,
            SOURCE,
        ),
        "alignment",
    ),
    Table(
        "alignment_direction",
        ("framework", "row", "direction_code"),
        (
            FRAMEWORK,
            ROW,
            Column("direction_code", ref="direction"),
            Column("certain", "BOOLEAN"),
            LINE,
            SOURCE,
        ),
        "alignment",
    ),
    Table(
        "data_note",
        ("id",),
        (
            Column("id"),
            Column("severity", choices=("error", "warning", "info")),
            Column("kind", choices=NOTE_KINDS),
            Column("subject"),
            Column("subpriority_code", required=False, ref="subpriority"),
            TEXT,
            Column("text_en"),
            Column("source_line", "INTEGER", required=False),
            SOURCE,
        ),
        "notes",
    ),
    *PROJECT_TABLES,
)

DERIVED: tuple[Table, ...] = (
    *MADE_TABLES,
    *PROJECT_MADE,
    Table(
        "upload",
        ("id",),
        (
            Column("id"),
            Column("kind", choices=("extract", "projects", "boundaries", "result")),
            Column("file"),
            Column("sha256"),
            Column("by"),
            Column("at", "TIMESTAMP"),
            Column("reason"),
            Column("answers"),
            SOURCE,
        ),
    ),
    Table("source_text", ("source", "line"), (SOURCE, Column("line", "INTEGER"), Column("text"))),
    Table(
        "search_text",
        ("scope", "code", "kind", "position"),
        (
            Column("scope", choices=("block", "priority", "target", "goal")),
            Column("code"),
            Column("kind"),
            POSITION,
            Column("text"),
            Column("folded"),
            Column("rank", "INTEGER"),
            LINE,
            SOURCE,
        ),
    ),
    Table(
        "release",
        ("id",),
        (
            Column("id"),
            Column("created", "TIMESTAMP"),
            Column("by"),
            Column("reason"),
            Column("parent", required=False),
            Column("fingerprint"),
            Column("schema"),
        ),
    ),
)

TABLES = (*INPUTS, *DERIVED)
_BY_NAME = {table.name: table for table in TABLES}


def table(name: str) -> Table:
    """The declaration of one table. Raises KeyError for a name that is not public."""
    return _BY_NAME[name]
