"""From observations to lines of a chart, for targets and for any indicator."""

import html
import textwrap
from collections.abc import Sequence
from typing import Any

import streamlit as st

from latgale.charts.axes import Ticks
from latgale.charts.picture import Dot, Line, TrajectoryPicture
from latgale.charts.trajectory import trajectory_figure
from latgale.queries import statistics
from latgale.theme import DARK, LIGHT, Palette
from latgale.ui.amounts import Amounts
from latgale.ui.origins import origin
from latgale.ui.periods import frequency, moment, named
from latgale.ui.view import View

_CONFIG = {"displayModeBar": False, "scrollZoom": False}
_BREAK_LABEL = 22
Segments = tuple[tuple[Dot, ...], ...]


def segments(view: View, rows: Sequence[Any], amounts: Amounts, *, base: float = 0.0) -> Segments:
    """Points by segments: a break or another length of period begins a new one.

    With a ``base`` the points are percentages of it; the text of each names the value itself all the same.
    """
    found: list[list[Dot]] = []
    before = ""
    for row in rows:
        if row.value is None:
            continue
        if not found or row.series_break or frequency(row.period) != before:
            found.append([])
        before = frequency(row.period)
        value = 100 * row.value / base if base else row.value
        found[-1].append(Dot(moment(row.period), value, _hover(view, row, amounts), bool(row.derived)))
    return tuple(tuple(segment) for segment in found)


def _hover(view: View, row: Any, amounts: Amounts) -> str:
    """Period and value, and in the next line who published it in which table."""
    text = view.t("chart-hover", period=named(view.t, row.period), value=amounts.full(row.value))
    source = origin(view, row) + (view.t("chart-hover-derived") if row.derived else "")
    return "<br>".join(html.escape(line) for part in (text, source) for line in textwrap.wrap(part, 44))


def break_marks(view: View, indicator: str, territory: str) -> tuple[tuple[float, str], ...]:
    """Breaks that part a series: where, and a name in short lines."""
    return tuple(
        (year, "<br>".join(html.escape(line) for line in textwrap.wrap(name, _BREAK_LABEL)))
        for year, name in named_breaks(view, indicator, territory)
    )


def named_breaks(view: View, indicator: str, territory: str) -> tuple[tuple[float, str], ...]:
    """Breaks that part a series: where, and a name with the year."""
    rows = view.ask(statistics.breaks, indicator=indicator, territory=territory)
    return tuple(
        (_between(row.period), f"{view.t.pick(row, 'name')}, {row.period[:4]}")
        for row in rows
        if row.first_after and row.kind == "series"
    )


def _between(period: str) -> float:
    """A break 'from 2023' lies between the figures of 2022 and 2023; one of a month in that month."""
    return moment(period) - (0.5 if frequency(period) == "year" else 0.0)


def span(years: Sequence[float]) -> tuple[float, float]:
    """Ends of the time axis with some room on both sides."""
    room = max(0.6, 0.03 * (max(years) - min(years)))
    return min(years) - room, max(years) + room


def series_picture(
    lines: tuple[Line, ...], values: Ticks, years: tuple[float, float], **more: Any
) -> TrajectoryPicture:
    """A chart of series alone: no path, no target."""
    return TrajectoryPicture(lines=lines, years=years, values=values, margin=24, **more)


def show_chart(view: View, picture: TrajectoryPicture, alt: str, name: str = "") -> None:
    """A chart in the colours of the reader's theme."""
    figure = trajectory_figure(picture, palette())
    st.plotly_chart(figure, theme=None, config=_CONFIG, alt=alt, key=f"chart-{view.page}-{name}")


def axis_note(view: View, picture: TrajectoryPicture) -> str:
    """A word on an axis that leaves the zero out; none for a single point, whose height compares nothing."""
    points = sum(len(segment) for line in picture.lines for segment in line.segments)
    return "" if picture.from_zero or points < 2 else view.t("chart-axis-note")


def palette() -> Palette:
    """Colours of the theme that the browser shows."""
    return DARK if st.context.theme.type == "dark" else LIGHT
