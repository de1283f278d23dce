"""From the lines of a chart to the series of an exhibit."""

from itertools import pairwise
from typing import Literal

from latgale.charts.picture import Line
from latgale.exhibits import Series

Breaks = tuple[tuple[float, str], ...]


def line_series(
    name: str, line: Line, breaks: Breaks, role: Literal["observed", "other"] = "observed"
) -> Series:
    """One series; where its line is parted stands a point without a value, at the break if one is named."""
    x: list[float] = []
    y: list[float | None] = []
    for before, segment in pairwise(((), *line.segments)):
        if before:
            ends = before[-1].year, segment[0].year
            x.append(next((year for year, _ in breaks if ends[0] < year < ends[1]), sum(ends) / 2))
            y.append(None)
        x += [dot.year for dot in segment]
        y += [dot.value for dot in segment]
    return Series(name, tuple(number_of(each) for each in x), tuple(y), role)


def number_of(value: float | None) -> float | int | None:
    """A whole number without the ".0" of a float."""
    return int(value) if value is not None and float(value).is_integer() else value
