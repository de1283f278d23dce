"""Exhibits of indicators: one territory, or several side by side."""

from typing import Any

import pandas as pd

from latgale.charts.picture import Line
from latgale.exhibits import Exhibit
from latgale.queries import statistics
from latgale.ui.address import several
from latgale.ui.comparison import Comparison
from latgale.ui.exhibits.common import source_line
from latgale.ui.exhibits.lines import line_series
from latgale.ui.indicator_views import MOST, territories_of, territory_of
from latgale.ui.indicator_words import finding
from latgale.ui.origins import source_name, territory_name
from latgale.ui.periods import named
from latgale.ui.points_files import points_table
from latgale.ui.series_pictures import named_breaks
from latgale.ui.view import View


def indicator_exhibit(view: View, code: str) -> Exhibit | None:
    """A line a territory, the one asked for first; None for an unknown indicator or one without data."""
    found = view.ask(statistics.indicator, indicator=code)
    names = territories_of(view, code) if found else {}
    if not names:
        return None
    territory = territory_of(view, names)
    others = [each for each in several("compare", list(names)) if each != territory][:MOST]
    compared = Comparison(view, found[0], [territory, *others])
    if not compared.segments(territory):
        return None
    statement = finding(view, found[0], territory, compared.rows[territory])
    return series_exhibit(view, compared, view.t.pick(found[0], "name"), statement)


def series_exhibit(view: View, compared: Comparison, title: str, statement: str) -> Exhibit:
    """The lines of a comparison, of which the first territory has one."""
    indicator, codes = compared.indicator, compared.codes
    table = points_table(view, indicator, compared.rows, [])
    breaks = {place: name for code in codes for place, name in named_breaks(view, indicator.id, code)}
    marks = tuple(sorted(breaks.items()))
    series = [
        line_series(
            territory_name(view, code), Line(lines), marks, "observed" if code == codes[0] else "other"
        )
        for code in codes
        if (lines := compared.segments(code))
    ]
    return Exhibit(
        address=view.pinned_place,
        kind="chart",
        title=title,
        statement=statement,
        source=source_line(view, (source_name(view, row.source) for row in _rows(compared))),
        alt=f"{statement}. {', '.join(territory_name(view, code) for code in codes)}",
        table=_with_index(view, compared, table),
        notes=tuple((view.t("notes-title"), name) for name in breaks.values()),
        series=tuple(series),
        unit=_unit(view, compared),
        breaks=marks,
    )


def _rows(compared: Comparison) -> list[Any]:
    return [row for rows in compared.rows.values() for row in rows]


def _unit(view: View, compared: Comparison) -> str:
    if compared.base:
        return view.t("exhibit-index", base=named(view.t, compared.base))
    return view.t.pick(compared.indicator, "unit")


def _with_index(view: View, compared: Comparison, table: pd.DataFrame) -> pd.DataFrame:
    """The published values; beside them, where an index is shown, the index."""
    if not compared.base:
        return table
    shown = []
    for rows in compared.rows.values():
        first = next(row.value for row in rows if row.period == compared.base)
        shown += [None if row.value is None else round(100 * row.value / first, 1) for row in rows]
    return pd.concat([table, pd.Series(shown, name=_unit(view, compared), dtype=object)], axis=1)
