"""Where figures come from, in the few words that a chart or a table has room for."""

import re
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from latgale.derived import EU, SEVERAL
from latgale.queries import records, statistics
from latgale.ui.view import View


class Origin(NamedTuple):
    """Where a view's figures come from: a line of the programme (None for none), and sources of data."""

    line: int | None = None
    data: Sequence[str] = ()


def source_row(view: View, source: str) -> Any | None:
    """The source in the registry, with the date of its copy; None for one without observations."""
    return next((row for row in view.ask(statistics.freshness) if row.id == source), None)


def origins(view: View, row: Any) -> list[str]:
    """The sources of an observation: its own, or those of the parts that it was computed from."""
    if row.source != SEVERAL:
        return [row.source]
    key = {"indicator": row.indicator, "territory": row.territory, "period": row.period}
    return list(dict.fromkeys(part.source for part in view.ask(statistics.parts, **key)))


def origin(view: View, row: Any) -> str:
    """Publisher and table of an observation, of a computed one those of all its parts."""
    return "; ".join(source_name(view, each) for each in origins(view, row))


def names_of(view: View, rows: Iterable[Any]) -> list[str]:
    """Every source of the observations once, by name."""
    return list(dict.fromkeys(source_name(view, each) for row in rows for each in origins(view, row)))


def source_name(view: View, source: str) -> str:
    """Publisher and table, 'CSP, IRS031'; the title of what is no table."""
    row = source_row(view, source)
    if row is None or source == SEVERAL:
        return view.t("source-several")
    return registered_name(view, source)


def registered_name(view: View, source: str) -> str:
    """As ``source_name``, for any source of the registry."""
    row = next(row for row in view.ask(records.sources) if row.id == source)
    if row.table_code:
        return f"{publisher(row)}, {row.table_code}"
    return str(row.title if view.lang == "lv" else row.title_en)


def publisher(row: Any) -> str:
    """The publisher by the short name that stands in brackets, if there is one."""
    short = re.search(r"\(([^()]+)\)$", row.publisher)
    return short[1] if short else str(row.publisher)


def territory_name(view: View, code: str) -> str:
    """Name of a territory; the code itself is never shown."""
    row = next((row for row in view.ask(statistics.territories) if row.code == code), None)
    return view.t.pick(row, "name") if row is not None else ""


def short_name(view: View, code: str) -> str:
    """Name of a territory where there is little room."""
    return view.t("short-EU27_2020") if code == EU else territory_name(view, code)
