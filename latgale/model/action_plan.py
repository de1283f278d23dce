"""Tables of the Action Plan for the eastern borderland 2025–2027: what it promises, what is reported."""

from datetime import date

from latgale.model.programme import LINE, POSITION, TEXT, names
from latgale.model.schema import Column, Table

ACTION_PLAN = "action-plan-2025-2027"
# The first year of the plan begins; nothing can be reported of it from before.
PLAN_BEGAN = date(2025, 1, 1)
# Printed units of what is measured; everything else that the plan promises is counted in whole things.
MEASURED_UNITS = frozenset(
    ("milj. euro", "m2", "km", "kWh/gadā", "MWh gadā", "CO2 ekvivalenta tonnas gadā", "%")
)
SOURCE = Column("source", ref="source", default=ACTION_PLAN)
PILLAR = Column("pillar", ref="action_pillar")
AMOUNT = (
    TEXT,
    Column("raw"),
    Column("value", "DOUBLE"),
    Column("unit"),
    Column("unit_lv"),
    Column("unit_en"),
)
STATEMENT_KINDS = (
    "title",
    "basis",
    "challenge_lead",
    "challenge",
    "footnote",
    "aim",
    "scope",
    "after_2027_lead",
    "after_2027",
    "follow_up",
)

ACTION_TABLES: tuple[Table, ...] = (
    Table(
        "action_pillar",
        ("pillar",),
        (
            Column("pillar"),
            POSITION,
            *names(),
            Column("printed_name"),
            TEXT,
            Column("text_line", "INTEGER"),
            LINE,
            SOURCE,
        ),
        "plan",
    ),
    Table(
        "action_measure",
        ("pillar", "position"),
        (PILLAR, POSITION, TEXT, Column("gloss_en"), LINE, SOURCE),
        "plan",
    ),
    Table(
        "action_result",
        ("id",),
        (
            Column("id"),
            PILLAR,
            POSITION,
            Column("item", "INTEGER"),
            *names(),
            *AMOUNT,
            Column("qualifier", required=False),
            LINE,
            SOURCE,
        ),
        "plan",
    ),
    Table("action_total", ("id",), (Column("id"), *names(), *AMOUNT, LINE, SOURCE), "plan"),
    Table(
        "action_statement",
        ("kind", "position"),
        (Column("kind", choices=STATEMENT_KINDS), POSITION, TEXT, LINE, SOURCE),
        "plan",
    ),
    Table("action_rule", ("rule",), (Column("rule"), TEXT, Column("text_en"), SOURCE), "plan"),
    Table(
        "action_priority",
        ("pillar", "position", "priority_code"),
        (
            PILLAR,
            POSITION,
            Column("priority_code", ref="priority"),
            Column("rule", ref="action_rule"),
            Column("words_lv"),
            Column("programme_words_lv"),
            Column("programme_line", "INTEGER"),
            Column("certain", "BOOLEAN"),
            SOURCE,
        ),
        "plan",
    ),
    Table(
        "action_report",
        ("result", "reported"),
        (
            Column("result", ref="action_result"),
            Column("value", "DOUBLE"),
            Column("reported", "DATE"),
            Column("by", required=False),
            Column("evidence"),
            Column("url", required=False),
            Column("note", required=False),
            Column("source", ref="source"),
        ),
        "plan",
    ),
)
