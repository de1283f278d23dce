"""The figures of an extract beside what is published: the checks of ``latgale.extracts.recognise``."""

import re
from datetime import date
from functools import partial
from typing import Any

from latgale.extracts import Extract
from latgale.extracts.recognise import Context, Found, Known, Published, Recognised, check, updated_of
from latgale.queries import records
from latgale.releases import Connection
from latgale.uploads.content import Cell, Finding
from latgale.uploads.effects import ask

_SHOWN = 20
# Their cells are numbers by type, and have no place that a person could look at.
OF_NUMBERS = ("pxweb-json", "pxweb-parquet", "json-stat", "json-stat2")
_DAY_IN_NAME = re.compile(r"_(\d{4})(\d\d)(\d\d)-\d{6}")


def checked(
    connection: Connection, extract: Extract, found: Recognised, *, known: Known, file: str, day: date
) -> list[Finding]:
    """What speaks against the figures of an extract that came in on a day, errors first."""
    indicators = {each.indicator for each in found.found}
    published = [
        Published(row.indicator, row.territory, row.period, row.value, row.series_break, row.derived)
        for row in ask(connection, records.whole_table, name="observation")
        if row.indicator in indicators
    ]
    same = [row for row in ask(connection, records.sources) if found.table and row.table_code == found.table]
    before = (updated_of(row.vintage or "") or row.retrieved for row in same)
    updated = updated_of(extract.updated) or day_in_name(file)
    context = Context(known.territories, known.indicators, day, updated, max(map(_day, before), default=None))
    cell = partial(_cell, placed=extract.format not in OF_NUMBERS)
    return [
        Finding(each.severity, each.key, each.values, tuple(map(cell, each.cells[:_SHOWN])))
        for each in check(found.found, published, context)
    ]


def day_in_name(file: str) -> date | None:
    """The day in a name that PxWeb gives: IRS031_20251113-180224.csv."""
    named = _DAY_IN_NAME.search(file)
    try:
        return date(*map(int, named.groups())) if named else None
    except ValueError:
        return None


def _day(value: Any) -> date:
    return date(value.year, value.month, value.day)


def _cell(cell: Found, placed: bool) -> Cell:
    if placed:
        return Cell(cell.raw, cell.row, cell.column)
    return Cell(cell.raw, territory=cell.territory, period=cell.period)
