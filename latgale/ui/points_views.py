"""The points behind a chart: every one with its source, to look at and to take away."""

from typing import Any

from latgale.ui.amounts import Amounts
from latgale.ui.origins import names_of, origin
from latgale.ui.outlook_table import AheadRow, show_ahead
from latgale.ui.periods import named
from latgale.ui.points_files import show_points_downloads
from latgale.ui.view import View


def show_points(
    view: View,
    indicator: Any,
    territory: str,
    rows: list[Any],
    *,
    ahead: list[AheadRow] | None = None,
    assumed: str = "",
) -> None:
    """Every point of a series, the newest first, each with a link to its passport; path and fan below."""
    amounts = Amounts(view.t, indicator)
    shown = [
        (
            row,
            named(view.t, row.period),
            amounts.value(row.value) if row.value is not None else "",
            origin(view, row),
        )
        for row in reversed(rows)
    ]
    unit = view.t.pick(indicator, "unit")
    view.show("target_points.html", rows=shown, indicator=indicator.id, territory=territory, unit=unit)
    show_ahead(view, indicator, ahead or [])
    show_points_downloads(view, indicator, {territory: rows}, ahead, assumed)


def show_origins(view: View, rows: dict[str, list[Any]], breaks: dict[str, str], axis: str) -> None:
    """The sources of what is drawn, a word on its axis, and what parts it."""
    names = names_of(view, (row for found in rows.values() for row in found))
    view.show("origins.html", names=names, breaks=breaks, axis=axis)
