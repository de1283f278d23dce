"""Tables of the Development Programme: its tree, the lists of its blocks, its targets."""

from latgale.model.schema import Column, Table

PROGRAMME = "programme-2021-2027"
LINE = Column("source_line", "INTEGER")
SOURCE = Column("source", ref="source", default=PROGRAMME)
BLOCK = Column("subpriority_code", ref="subpriority")
POSITION = Column("position", "INTEGER")
LABEL = Column("label", required=False)
TEXT = Column("text_lv")


def names() -> tuple[Column, Column]:
    """Latvian and English name (the English ones are ours)."""
    return Column("name_lv"), Column("name_en")


def _list(name: str, *columns: Column) -> Table:
    """A printed list of a block: one row an item, with its printed letter and its line."""
    return Table(
        name,
        ("subpriority_code", "position"),
        (BLOCK, POSITION, LABEL, *columns, LINE, SOURCE),
        "programme",
    )


PROGRAMME_TABLES: tuple[Table, ...] = (
    Table(
        "direction",
        ("code",),
        (Column("code"), *names(), Column("printed_name"), LINE, SOURCE),
        "programme",
    ),
    Table(
        "priority",
        ("code",),
        (
            Column("code"),
            Column("direction_code", ref="direction"),
            *names(),
            Column("gloss_lv"),
            Column("gloss_en"),
            Column("section"),
            Column("description_lv"),
            Column("description_line", "INTEGER"),
            LINE,
            SOURCE,
        ),
        "programme",
    ),
    Table(
        "subpriority",
        ("code",),
        (
            Column("code"),
            Column("priority_code", ref="priority"),
            Column("section"),
            Column("level", choices=("subpriority", "priority")),
            Column("title_lv"),
            Column("title_en"),
            Column("goal_lv"),
            Column("goal_line", "INTEGER"),
            Column("spatial_lv"),
            Column("spatial_line", "INTEGER"),
            Column("territory", required=False, ref="territory"),
            LINE,
            SOURCE,
        ),
        "programme",
    ),
    Table(
        "actor",
        ("actor",),
        (
            Column("actor"),
            Column("name_en"),
            Column(
                "kind",
                choices=("region", "municipal", "state", "education", "business", "ngo", "foreign", "other"),
            ),
            Column("territory", required=False, ref="territory"),
            SOURCE,
        ),
        "programme",
    ),
    Table(
        "actor_part",
        ("actor", "part"),
        (Column("actor", ref="actor"), Column("part", ref="actor"), SOURCE),
        "programme",
    ),
    Table(
        "funding_source",
        ("funding_source",),
        (Column("funding_source"), Column("name_en"), SOURCE),
        "programme",
    ),
    _list("rationale", TEXT),
    _list("past_action", TEXT),
    _list("task", TEXT),
    _list("benefit", TEXT),
    _list(
        "programme_indicator",
        TEXT,
        Column("text_en"),
        Column("unit_lv", required=False),
        Column("unit_en", required=False),
        Column("target_value", "DOUBLE", required=False),
    ),
    Table(
        "subpriority_actor",
        ("subpriority_code", "role", "position"),
        (
            BLOCK,
            Column("role", choices=("implementer", "partner")),
            POSITION,
            LABEL,
            Column("name_printed"),
            Column("actor", ref="actor"),
            LINE,
            SOURCE,
        ),
        "programme",
    ),
    _list("subpriority_funding", Column("name_printed"), Column("funding_source", ref="funding_source")),
    Table(
        "past_project",
        ("subpriority_code", "position"),
        (
            BLOCK,
            POSITION,
            Column("title_lv"),
            Column("municipality", required=False),
            Column("fund", required=False),
            Column("period", required=False),
            LINE,
            SOURCE,
        ),
        "programme",
    ),
    Table(
        "abbreviation",
        ("abbreviation",),
        (Column("abbreviation"), Column("expansion_lv"), LINE, SOURCE),
        "programme",
    ),
    Table(
        "target_footnote",
        ("target", "mark"),
        (Column("target", ref="target"), Column("mark", "INTEGER"), Column("about_lv"), TEXT, LINE, SOURCE),
        "programme",
    ),
    Table(
        "target",
        ("id",),
        (
            Column("id"),
            Column("plan", choices=("strategy2030", "programme2027")),
            Column("indicator", ref="indicator"),
            Column("kind", choices=("reach", "keep_above", "reduce_to")),
            *names(),
            Column("text_lv"),
            Column("baseline_value", "DOUBLE", required=False),
            Column("baseline_period", required=False),
            Column("baseline_text_lv", required=False),
            Column("baseline_line", "INTEGER", required=False),
            Column("target_value", "DOUBLE"),
            Column("target_period"),
            LINE,
            SOURCE,
        ),
        "programme",
    ),
)
