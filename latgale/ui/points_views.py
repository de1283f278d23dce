"""The points behind a chart: every one with its source, to look at and to take away."""

from typing import Any

from latgale.ui.amounts import Amounts
from latgale.ui.downloads import show_points_downloads
from latgale.ui.origins import source_name
from latgale.ui.periods import named
from latgale.ui.view import View


def show_points(view: View, indicator: Any, territory: str, rows: list[Any]) -> None:
    """Every point of a series, the newest first, each with a link to its passport."""
    amounts = Amounts(view.t, indicator)
    shown = [
        (
            row,
            named(view.t, row.period),
            amounts.value(row.value) if row.value is not None else "",
            source_name(view, row.source),
        )
        for row in reversed(rows)
    ]
    unit = view.t.pick(indicator, "unit")
    view.show("target_points.html", rows=shown, indicator=indicator.id, territory=territory, unit=unit)
    show_points_downloads(view, indicator, {territory: rows})


def show_origins(view: View, rows: dict[str, list[Any]], breaks: dict[str, str], axis: str) -> None:
    """The sources of what is drawn, a word on its axis, and what parts it."""
    names = dict.fromkeys(source_name(view, row.source) for found in rows.values() for row in found)
    view.show("origins.html", names=list(names), breaks=breaks, axis=axis)
