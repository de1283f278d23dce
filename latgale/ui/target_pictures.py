"""From a standing to what is drawn: the target's chart, the sparkline of a card."""

import math
from itertools import pairwise
from typing import Any
from urllib.parse import quote

from latgale.charts.axes import value_ticks
from latgale.charts.picture import Line, Mark, TrajectoryPicture
from latgale.standing import REGION, Standing
from latgale.theme import DARK, LIGHT
from latgale.trajectories import Assessment
from latgale.trajectories.series import Segment
from latgale.ui.series_pictures import break_marks, segments, span
from latgale.ui.target_words import Words
from latgale.ui.view import View

_WIDTH, _HEIGHT = 300, 60


def target_picture(view: View, each: Standing, words: Words) -> TrajectoryPicture:
    """The chart of one target."""
    result, t = each.assessment, view.t
    path, aim = result.path, result.target
    observed = segments(view, each.observations, words.amounts)
    fan, line = _fan(result), _path(result)
    dots = [dot for segment in observed for dot in segment]
    ends = [(dot.year, dot.value) for dot in dots] + list(line) + [(aim.year, aim.value)]
    ends += [(year, bound) for year, *bounds in fan for bound in bounds]
    return TrajectoryPicture(
        lines=(Line(observed, words.value(dots[-1].value)),),
        years=span([year for year, _ in ends]),
        values=value_ticks([value for _, value in ends], words.value),
        breaks=break_marks(view, each.indicator.id, REGION),
        path=line if path.state == "ok" else (),
        path_label=(t("chart-path-1"), t("chart-path-2")),
        fan=fan,
        fan_label=_fan_label(words),
        target=Mark(aim.year, aim.value, (t("chart-target"), words.value(aim.value))),
    )


def _path(result: Assessment) -> tuple[tuple[float, float], ...]:
    path = result.path
    return (
        ((path.start_year, path.start_value), (path.end_year, path.end_value)) if path.state == "ok" else ()
    )


def _fan(result: Assessment) -> tuple[tuple[float, float, float], ...]:
    """The interval of every year to come, beginning at the newest value."""
    last = result.series.last
    rows = [(point.year, point.lower, point.upper) for point in result.fan]
    if not rows or last is None or not all(math.isfinite(end) for _, *ends in rows for end in ends):
        return ()
    return ((last.year, last.value, last.value), *rows)


def _fan_label(words: Words) -> tuple[str, ...]:
    if not words.result.fan:
        return ()
    end = words.result.fan[-1]
    return words.t("chart-fan"), f"{words.amounts.plain(end.lower)}–", words.value(end.upper)


def sparkline(view: View, each: Standing) -> str:
    """The small line of a card as an address of a picture; empty for no data.

    Streamlit takes SVG out of HTML, but leaves pictures whose content is in their address.
    """
    series = each.assessment.series
    if not series.points:
        return ""
    svg = view.render("sparkline.svg", light=LIGHT, dark=DARK, **_spark_paths(series.segments))
    return "data:image/svg+xml," + quote(svg)


def _spark_paths(segments: tuple[Segment, ...]) -> dict[str, Any]:
    """Lines, single points and breaks, scaled to the box."""
    points = [point for segment in segments for point in segment]
    years, values = [point.year for point in points], [point.value for point in points]
    wide, tall = (max(years) - min(years)) or 1.0, max(values) - min(values)

    def across(year: float) -> float:
        return round(5 + (_WIDTH - 12) * (year - min(years)) / wide, 1)

    def down(value: float) -> float:
        return round(6 + (_HEIGHT - 12) * ((max(values) - value) / tall if tall else 0.5), 1)

    lines = [[(across(point.year), down(point.value)) for point in segment] for segment in segments]
    alone = [line[0] for line in lines if len(line) == 1]
    breaks = [across((before[-1].year + after[0].year) / 2) for before, after in pairwise(segments)]
    size = {"width": _WIDTH, "height": _HEIGHT}
    return {**size, "segments": lines, "dots": [*alone, lines[-1][-1]], "breaks": breaks}
