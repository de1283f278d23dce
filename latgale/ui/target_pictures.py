"""From a standing or a series to what is drawn: the target's chart, the sparkline of a card."""

import html
from collections.abc import Sequence
from typing import Any

from latgale.charts.trajectory import Dot, Line, TrajectoryPicture
from latgale.trajectories import year_of
from latgale.ui.standing import Standing
from latgale.ui.target_words import Words
from latgale.ui.view import View

_WIDTH, _HEIGHT = 300, 60


def separators(lang: str) -> str:
    """Decimal and thousands mark for plotly."""
    return ",\N{NO-BREAK SPACE}" if lang == "lv" else ".,"


def target_picture(view: View, each: Standing, words: Words) -> TrajectoryPicture:
    """The chart of one target."""
    result, t = each.assessment, view.t
    path = result.path
    newest = each.newest
    fan = [(point.year, point.lower, point.upper) for point in result.fan]
    if fan and newest is not None:
        fan.insert(0, (year_of(newest.period), newest.value, newest.value))
    return TrajectoryPicture(
        lines=[Line(words.name, segments(each.observations, words), words.value(newest.value) if newest else "")],
        breaks=[(segment[0].year - 0.5, t("points-break")) for segment in result.series.segments[1:]],
        path=[(path.start_year, path.start_value), (path.end_year, path.end_value)] if path.state == "ok" else [],
        path_label=t("chart-path"),
        fan=fan,
        fan_label=_fan_label(words),
        target=(result.target.year, result.target.value),
        target_label=t("chart-target", value=words.value(result.target.value)),
        separators=separators(view.lang),
    )


def _fan_label(words: Words) -> str:
    fan = words.result.fan
    if not fan:
        return ""
    lower, upper = words.value(fan[-1].lower), words.value(fan[-1].upper)
    return words.t("chart-fan", lower=lower, upper=upper)


def segments(observations: Sequence[Any], words: Words) -> list[list[Dot]]:
    """Points by segments; the text of each names its period, value and source."""
    found: list[list[Dot]] = []
    for row in observations:
        if row.value is None:
            continue
        if not found or row.series_break:
            found.append([])
        text = words.t("chart-hover", period=row.period, value=words.value(row.value), source=row.source)
        found[-1].append(Dot(year_of(row.period), row.value, html.escape(text), bool(row.derived)))
    return found


def sparkline(each: Standing) -> dict[str, Any]:
    """Points of the small line on a card, scaled to its box; an empty one for no data."""
    points = each.assessment.series.points
    if len(points) < 2:
        return {"width": _WIDTH, "height": _HEIGHT, "segments": [], "last": None}
    years = [point.year for point in points]
    values = [point.value for point in points]
    wide, tall = max(years) - min(years), (max(values) - min(values)) or 1.0

    def place(point: Any) -> tuple[float, float]:
        x = 4 + (_WIDTH - 12) * (point.year - min(years)) / wide
        return round(x, 1), round(6 + (_HEIGHT - 12) * (max(values) - point.value) / tall, 1)

    lines = [[place(point) for point in segment] for segment in each.assessment.series.segments]
    return {"width": _WIDTH, "height": _HEIGHT, "segments": lines, "last": lines[-1][-1]}
