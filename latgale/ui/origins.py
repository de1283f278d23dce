"""Where figures come from, in the few words that a chart or a table has room for."""

import re
from typing import Any

from latgale.derived import SEVERAL
from latgale.queries import statistics
from latgale.ui.view import View


def source_row(view: View, source: str) -> Any | None:
    """The source in the registry, with the date of its copy; None for one without observations."""
    return next((row for row in view.ask(statistics.freshness) if row.id == source), None)


def source_name(view: View, source: str) -> str:
    """Publisher and table, 'CSP, IRS031'; the title of what is no table."""
    row = source_row(view, source)
    if row is None or source == SEVERAL:
        return view.t("source-several")
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
