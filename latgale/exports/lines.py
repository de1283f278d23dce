"""The series of an exhibit as what every way of drawing needs: times, stretches, values in words."""

import math
from collections.abc import Callable
from datetime import date
from typing import Any

from matplotlib.ticker import MaxNLocator

from latgale import formats
from latgale.exhibits import Exhibit, Series
from latgale.i18n import texts
from latgale.trajectories import PeriodError, year_of

Point = tuple[float, float]
_WHOLE_FROM = 1000


def moment(x: Any) -> float:
    """A place on the time axis in years. Raises ValueError for what is no time."""
    if isinstance(x, int | float) and not isinstance(x, bool):
        return float(x)
    try:
        return year_of(str(x))
    except PeriodError:
        day = date.fromisoformat(str(x))
        return day.year + (day.timetuple().tm_yday - 1) / 366


def is_timed(exhibit: Exhibit) -> bool:
    """Lines over time, or bars by name?"""
    try:
        return bool([moment(x) for series in exhibit.series for x in series.x])
    except ValueError:
        return False


def points(series: Series) -> list[tuple[float, float | None]]:
    """Time and value; what is not finite counts as missing."""
    return [
        (moment(x), float(y) if y is not None and math.isfinite(y) else None)
        for x, y in zip(series.x, series.y, strict=True)
    ]


def stretches(series: Series) -> list[list[Point]]:
    """The points between the gaps; no line is drawn across one."""
    found: list[list[Point]] = [[]]
    for x, y in points(series):
        if y is None:
            found.append([])
        else:
            found[-1].append((x, y))
    return [stretch for stretch in found if stretch]


def of_role(exhibit: Exhibit, *roles: str) -> list[Series]:
    """Series of these roles that have a value, in their order."""
    return [series for series in exhibit.series if series.role in roles and has_values(series)]


def has_values(series: Series) -> bool:
    """Has the series any value at all?"""
    return any(y is not None and math.isfinite(y) for y in series.y)


def fan(exhibit: Exhibit) -> list[tuple[float, float, float]]:
    """Time, lower and upper end of the interval, where both are known."""
    ends = [dict(points(s)) for role in ("fan_lower", "fan_upper") for s in of_role(exhibit, role)[:1]]
    if len(ends) < 2:
        return []
    rows = [(x, lower, ends[1].get(x)) for x, lower in ends[0].items()]
    return [(x, lower, upper) for x, lower, upper in rows if lower is not None and upper is not None]


def writer(exhibit: Exhibit, lang: str) -> Callable[[float], str]:
    """Values as the dashboard writes them: counts and thousands whole, others to one decimal."""
    percent, rounded = exhibit.unit.startswith("%"), rounder(exhibit)

    def write(value: float) -> str:
        text = formats.number(rounded(value), lang)
        return texts(lang)("percent", number=text) if percent else text

    return write


def rounder(exhibit: Exhibit) -> Callable[[float], float]:
    """To what a figure means: counts and thousands to whole ones, others to one decimal."""
    found = [y for s in of_role(exhibit, "observed", "other") for y in s.y if y is not None]
    counted = bool(found) and all(y == int(y) for y in found) and max(map(abs, found)) >= _WHOLE_FROM
    return lambda value: round(value, 0 if counted or abs(value) >= _WHOLE_FROM else 1) + 0.0


def round_steps(low: float, high: float) -> list[float]:
    """Round values inside of an axis, about five."""
    found = MaxNLocator(nbins=5, steps=[1, 2, 2.5, 5, 10]).tick_values(low, high)
    return [float(value) for value in found if low <= value <= high]


def value_ends(exhibit: Exhibit) -> tuple[float, float]:
    """Ends of the value axis: all that is drawn, with some room below and above, but none below a zero."""
    values = [y for series in exhibit.series for stretch in stretches(series) for _, y in stretch]
    room = (max(values) - min(values)) or abs(max(values)) or 1.0
    low = min(values) - 0.12 * room
    return (max(low, 0.0) if min(values) >= 0 else low), max(values) + 0.14 * room


def unit_line(exhibit: Exhibit, lang: str) -> str:
    """The unit, and for lines a word on a value axis that leaves the zero out."""
    low, high = value_ends(exhibit) if is_timed(exhibit) else (0.0, 0.0)
    note = "" if low <= 0 <= high else texts(lang)("chart-axis-note")
    return " · ".join(part for part in (exhibit.unit, note) if part)


def apart(middles: list[float], heights: list[float], bottom: float, top: float) -> list[float]:
    """Middles of labels, sorted upwards, moved so that none overlaps another or leaves the room."""
    placed, floor = [], bottom
    for middle, height in zip(middles, heights, strict=True):
        placed.append(max(middle, floor + height / 2))
        floor = placed[-1] + height / 2
    ceiling = top
    for n in range(len(placed) - 1, -1, -1):
        placed[n] = max(min(placed[n], ceiling - heights[n] / 2), bottom + heights[n] / 2)
        ceiling = placed[n] - heights[n] / 2
    return placed
