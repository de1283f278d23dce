"""What of a release the recognition of extracts is told."""

from collections import defaultdict
from types import SimpleNamespace
from typing import Any

from latgale.extracts.recognise import Indicator, Known, Recipe, Territory
from latgale.queries import records
from latgale.releases import Connection
from latgale.uploads.content import Row
from latgale.uploads.effects import ask


def known_of(connection: Connection, added: Row | None = None) -> Known:
    """Territories, indicators (with one that is being ``added``) and recipes of a release."""
    indicators = [*_rows(connection, "indicator"), *([SimpleNamespace(**added)] if added else [])]
    titles: dict[str, list[str]] = defaultdict(list)
    for row in _rows(connection, "source"):
        if row.table_code:
            titles[row.table_code] += [row.title, row.title_en]
    return Known(
        tuple(
            Territory(row.code, row.level, row.name_lv, row.name_en, row.parent_code or "")
            for row in _rows(connection, "territory")
        ),
        {row.alias: row.territory for row in _rows(connection, "territory_alias")},
        tuple(_indicator(row) for row in indicators),
        tuple(
            Recipe.of(row.table_code, row.indicator, row.selection, row.factor)
            for row in _rows(connection, "recipe")
        ),
        {code: tuple(dict.fromkeys(found)) for code, found in titles.items()},
    )


def _indicator(row: Any) -> Indicator:
    names = (row.id, row.name_lv, row.name_en, row.unit_lv, row.unit_en)
    return Indicator(*names, row.aggregation, row.table_code or "")


def _rows(connection: Connection, table: str) -> list[Any]:
    return ask(connection, records.whole_table, name=table)
