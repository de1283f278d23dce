"""Several territories side by side: small charts with one axis, or an index of a common year."""

import math
from dataclasses import replace
from typing import Any

import streamlit as st

from latgale.charts.axes import value_ticks
from latgale.charts.labels import top_of
from latgale.charts.picture import Line, TrajectoryPicture
from latgale.queries import statistics
from latgale.ui.address import one_of
from latgale.ui.amounts import Amounts
from latgale.ui.downloads import show_points_downloads
from latgale.ui.origins import territory_name
from latgale.ui.periods import frequency, named
from latgale.ui.series_pictures import (
    Segments,
    axis_note,
    break_marks,
    segments,
    series_picture,
    show_chart,
    span,
)
from latgale.ui.view import View

_COLUMNS = 3


class Comparison:
    """The series of one indicator in the territories asked for, the first of them before the others."""

    def __init__(self, view: View, indicator: Any, codes: list[str]):
        self.view = view
        self.indicator = indicator
        self.codes = codes
        self.amounts = Amounts(view.t, indicator)
        self.rows = {
            code: view.ask(statistics.series, indicator=indicator.id, territory=code) for code in codes
        }
        self.wanted = one_of("mode", ["", "index"]) == "index"
        self.base = self._base() if self.wanted else ""

    def _base(self) -> str:
        """The first period in which every territory has a value above zero; empty for none."""
        sets = [
            {row.period for row in rows if row.value is not None and row.value > 0}
            for rows in self.rows.values()
        ]
        return min(set.intersection(*sets), default="")

    def segments(self, code: str) -> Segments:
        """The line of one territory, as values or as an index."""
        rows = self.rows[code]
        if self.base:
            kind = frequency(self.base)
            first = next(row.value for row in rows if row.period == self.base)
            rows = [row for row in rows if frequency(row.period) == kind]
            return segments(self.view, rows, self.amounts, base=first)
        return segments(self.view, rows, self.amounts)

    def write(self, value: float) -> str:
        """A value of the axis."""
        return self.amounts.plain(value) if self.base else self.amounts.value(value)


def show_comparison(found: Comparison) -> str:
    """One big chart for one territory, else a small one each with the same axes; a word on the axis."""
    drawn = {code: found.segments(code) for code in found.codes}
    drawn = {code: lines for code, lines in drawn.items() if lines}
    code = found.codes[0]
    if len(found.codes) == 1:
        show_chart(found.view, _picture(found, drawn, code), territory_name(found.view, code))
    else:
        _show_scales(found)
        _show_small(found, drawn)
    return axis_note(found.view, _picture(found, drawn, code))


def _show_scales(found: Comparison) -> None:
    """The choice between values and an index, and what the charts have in common."""
    view = found.view
    view.show(
        "comparison.html",
        wanted=found.wanted,
        base=named(view.t, found.base) if found.base else "",
        first=territory_name(view, found.codes[0]),
        here=view.here,
    )


def _show_small(found: Comparison, drawn: dict[str, Segments]) -> None:
    codes = list(drawn)
    pictures = {code: _small(_picture(found, drawn, code)) for code in codes}
    top = max(top_of(picture) for picture in pictures.values())
    for start in range(0, len(codes), _COLUMNS):
        for column, code in zip(st.columns(_COLUMNS), codes[start : start + _COLUMNS], strict=False):
            with column:
                name = territory_name(found.view, code)
                found.view.show("panel_title.html", name=name)
                show_chart(found.view, replace(pictures[code], top=top), name, code)


def _small(picture: TrajectoryPicture) -> TrajectoryPicture:
    """A small chart has room for the year of a break alone; its name stands below all of them."""
    years = tuple((year, str(math.ceil(year))) for year, _ in picture.breaks)
    return replace(picture, breaks=years, height=210, marker=4)


def _picture(found: Comparison, drawn: dict[str, Segments], code: str) -> TrajectoryPicture:
    """The line of a territory; behind it, for comparison, that of the first one."""
    dots = [dot for lines in drawn.values() for line in lines for dot in line]
    line = Line(drawn[code], found.write(drawn[code][-1][-1].value))
    behind = () if code == found.codes[0] else (Line(drawn[found.codes[0]], muted=True),)
    return series_picture(
        (*behind, line),
        value_ticks([dot.value for dot in dots], found.write),
        span([dot.year for dot in dots]),
        breaks=break_marks(found.view, found.indicator.id, code),
    )


def show_compared_points(found: Comparison) -> None:
    """A line a period and a column a territory; every value leads to its passport."""
    view, cells = found.view, {}
    for code, rows in found.rows.items():
        for row in rows:
            text = found.amounts.value(row.value) if row.value is not None else row.symbol or ""
            cells[row.period, code] = text
    periods = sorted({period for period, _ in cells}, reverse=True)
    view.show(
        "compared_points.html",
        names={code: territory_name(view, code) for code in found.codes},
        periods=[(period, named(view.t, period)) for period in periods],
        cells=cells,
        indicator=found.indicator.id,
        unit=view.t.pick(found.indicator, "unit"),
    )
    show_points_downloads(view, found.indicator, found.rows)
