"""Tables of the statistics: territories, indicators, observations, breaks, what targets have."""

from latgale.model.programme import names
from latgale.model.schema import Column, Table

SOURCE = Column("source", ref="source")
INDICATOR = Column("indicator", ref="indicator")
TERRITORY = Column("territory", ref="territory")
PERIOD = Column("period")
LEVELS = ("union", "country", "region", "state_city", "municipality", "old_municipality")
THEMES = (
    "population",
    "economy",
    "income",
    "labour",
    "education",
    "culture",
    "transport",
    "finance",
    "energy",
    "land",
)
OBSERVATION_KEY = ("indicator", "territory", "period")

TERRITORY_TABLES: tuple[Table, ...] = (
    Table(
        "territory",
        ("code",),
        (
            Column("code"),
            Column("level", choices=LEVELS),
            *names(),
            Column("parent_code", required=False, ref="territory"),
            Column("valid_from", "DATE", required=False),
            Column("valid_to", "DATE", required=False),
            SOURCE,
        ),
        "territories",
    ),
    Table(
        "territory_change",
        ("old_code", "new_code"),
        (
            Column("old_code", ref="territory"),
            Column("new_code", ref="territory"),
            Column("kind", choices=("whole", "part")),
            Column("changed", "DATE"),
            Column("note_lv", required=False),
            Column("note_en", required=False),
            SOURCE,
        ),
        "territories",
    ),
    Table(
        "parish",
        ("parish",),
        (
            Column("parish"),
            Column("old_code", ref="territory"),
            Column("new_code", ref="territory"),
            Column("note_lv", required=False),
            Column("note_en", required=False),
            SOURCE,
        ),
        "territories",
    ),
    Table("territory_alias", ("alias",), (Column("alias"), TERRITORY, SOURCE), "territories"),
)

STATISTICS_TABLES: tuple[Table, ...] = (
    Table(
        "indicator",
        ("id",),
        (
            Column("id"),
            *names(),
            Column("unit_lv"),
            Column("unit_en"),
            Column("better", choices=("higher", "lower", "neither")),
            Column("aggregation", choices=("sum", "none")),
            Column("scale", choices=("count", "share", "amount")),
            Column("theme", choices=THEMES),
            Column("table_code", required=False),
            Column(
                "table_status", required=False, choices=("verified", "code_only", "recalled", "not_found")
            ),
            Column("definition_lv"),
            Column("definition_en"),
            SOURCE,
        ),
        "statistics",
    ),
    Table(
        "observation",
        OBSERVATION_KEY,
        (
            INDICATOR,
            TERRITORY,
            PERIOD,
            Column("value", "DOUBLE", required=False),
            Column("symbol", required=False),
            Column("raw", required=False),
            Column("derived", "BOOLEAN"),
            Column("derivation", required=False),
            Column("derivation_en", required=False),
            # Set by the build from the table series_break.
            Column("series_break", "BOOLEAN", default="false"),
            Column("source_line", "INTEGER", required=False),
            SOURCE,
        ),
        "statistics",
        parts=True,
    ),
    Table(
        "series_break",
        ("id",),
        (
            Column("id"),
            # 'series' parts the series itself, 'comparison' only forbids comparing it with others.
            Column("kind", choices=("series", "comparison")),
            Column("indicator", required=False, ref="indicator"),
            Column("level", required=False, choices=LEVELS),
            Column("territory", required=False, ref="territory"),
            PERIOD,
            *names(),
            Column("text_lv"),
            Column("text_en"),
            SOURCE,
        ),
        "statistics",
    ),
    Table(
        "recipe",
        ("table_code", "indicator"),
        (
            Column("table_code"),
            INDICATOR,
            Column("selection", required=False),
            Column("factor", "DOUBLE"),
            SOURCE,
        ),
        "statistics",
    ),
    Table(
        "target_data",
        ("target",),
        (
            Column("target", ref="target"),
            Column("state", choices=("published", "partly", "unpublished")),
            INDICATOR,
            Column("alternative", required=False, ref="indicator"),
            Column("table_code", required=False),
            Column("what_lv"),
            Column("what_en"),
            Column("upload_lv"),
            Column("upload_en"),
            SOURCE,
        ),
        "statistics",
    ),
)

MADE_TABLES: tuple[Table, ...] = (
    Table(
        "observation_part",
        (*OBSERVATION_KEY, "part_indicator", "part_territory", "part_period"),
        (
            INDICATOR,
            TERRITORY,
            PERIOD,
            Column("part_indicator", ref="indicator"),
            Column("part_territory", ref="territory"),
            Column("part_period"),
            SOURCE,
        ),
    ),
    Table(
        "input_file",
        ("file",),
        (Column("file"), Column("sha256"), Column("source", required=False, ref="source")),
    ),
)
