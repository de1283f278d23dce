"""Several territories side by side: small charts with one axis, or an index of a common year."""

import math
from dataclasses import replace
from functools import cached_property
from typing import Any

import streamlit as st

from latgale import formats
from latgale.charts.axes import value_ticks
from latgale.charts.labels import top_of
from latgale.charts.picture import Line, TrajectoryPicture
from latgale.queries import statistics
from latgale.standing import Movement, movement
from latgale.ui.address import one_of
from latgale.ui.amounts import Amounts
from latgale.ui.origins import short_name, territory_name
from latgale.ui.outlook_table import AheadRow
from latgale.ui.periods import frequency, moment, named
from latgale.ui.points_files import show_points_downloads
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
        asked = one_of("mode", ["", "index"])
        self.wanted = asked == "index" and len(codes) > 1
        self.base = self._base() if self.wanted else ""

    def _base(self) -> str:
        """The first period in which every territory has a value above zero; empty for none."""
        sets = [
            {row.period for row in rows if row.value is not None and row.value > 0}
            for rows in self.rows.values()
        ]
        return min(set.intersection(*sets), default="")

    @cached_property
    def movement(self) -> Movement:
        """How the first territory moves."""
        return movement(self.indicator, self.rows[self.codes[0]])

    @property
    def ahead(self) -> list[AheadRow]:
        """The fan of the one territory shown; empty in a comparison and where years are not whole."""
        rows = [row for row in self.rows[self.codes[0]] if row.value is not None]
        if len(self.codes) > 1 or not rows or frequency(rows[-1].period) != "year":
            return []
        return [AheadRow(int(point.year), None, point) for point in self.movement.fan]

    @property
    def left_out(self) -> list[str]:
        """Periods that have values but another length than the base of the index."""
        periods = {row.period for rows in self.rows.values() for row in rows if row.value is not None}
        other = [each for each in periods if frequency(each) != frequency(self.base)]
        return sorted(other, key=moment) if self.base else []

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

    def label(self, value: float) -> str:
        """A value at its point: an index with one decimal everywhere, so that charts can be compared."""
        return formats.number(value, self.view.lang, decimals=1) if self.base else self.write(value)


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


def show_noted(found: Comparison) -> None:
    """The charts, and below them the word on their axis."""
    if note := show_comparison(found):
        found.view.show("small.html", text=note)


def _show_scales(found: Comparison) -> None:
    """The choice between values and an index, and what the charts have in common."""
    view = found.view
    view.show(
        "comparison.html",
        wanted=found.wanted,
        base=named(view.t, found.base) if found.base else "",
        first=territory_name(view, found.codes[0]),
        left_out=[named(view.t, period) for period in found.left_out],
        here=view.here,
    )


def _show_small(found: Comparison, drawn: dict[str, Segments]) -> None:
    codes = list(drawn)
    pictures = {code: _small(_picture(found, drawn, code)) for code in codes}
    top = max(top_of(picture) for picture in pictures.values())
    # One row: the style sheet breaks it into three, two or one charts beside each other.
    with st.container(key="panels"):
        for column, code in zip(st.columns(len(codes)), codes, strict=True):
            with column:
                found.view.show("panel_title.html", name=short_name(found.view, code))
                picture, name = replace(pictures[code], top=top), territory_name(found.view, code)
                show_chart(found.view, picture, name, code)


def _small(picture: TrajectoryPicture) -> TrajectoryPicture:
    """A small chart has room for the year of a break alone; its name stands below all of them."""
    years = tuple((year, str(math.ceil(year))) for year, _ in picture.breaks)
    return replace(picture, breaks=years, height=210, marker=4, ticks=3)


def _picture(found: Comparison, drawn: dict[str, Segments], code: str) -> TrajectoryPicture:
    """The line of a territory; behind it, for comparison, that of the first one."""
    dots = [dot for lines in drawn.values() for line in lines for dot in line]
    line = Line(drawn[code], found.label(drawn[code][-1][-1].value))
    behind = () if code == found.codes[0] else (Line(drawn[found.codes[0]], muted=True),)
    fan, last = found.ahead, drawn[code][-1][-1]
    bounds = [(row.year, row.fan.lower, row.fan.upper) for row in fan if row.fan]
    values = [dot.value for dot in dots] + [end for _, *ends in bounds for end in ends]
    return series_picture(
        (*behind, line),
        value_ticks(values, found.write),
        span([dot.year for dot in dots] + [year for year, *_ in bounds]),
        breaks=_marks(found, drawn[code], code),
        fan=((last.year, last.value, last.value), *bounds) if bounds else (),
    )


def _marks(found: Comparison, lines: Segments, code: str) -> tuple[tuple[float, str], ...]:
    """Breaks between the points that are drawn; an index leaves some points out, and their breaks."""
    years = [dot.year for line in lines for dot in line]
    marks = break_marks(found.view, found.indicator.id, code)
    return tuple(mark for mark in marks if min(years) < mark[0] < max(years))


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
