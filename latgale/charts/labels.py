"""Labels on the lines themselves, placed so that they neither overlap nor get cut at any width."""

from typing import Any

from latgale.charts.picture import Line, Mark, TrajectoryPicture
from latgale.theme import Palette

LINE = 16
TOP = 12
BOTTOM = 26
_SMALL = 13


def labels(picture: TrajectoryPicture, palette: Palette) -> list[dict[str, Any]]:
    """All labels of a chart as plotly annotations."""
    found = _break_labels(picture, palette) + _margin_labels(picture, palette)
    if picture.path and picture.path_label:
        found.append(_path_label(picture, palette))
    found += [_last(line, palette, picture) for line in picture.lines if line.segments and line.label]
    return found


def top_of(picture: TrajectoryPicture) -> int:
    """Height of the margin above, which holds the names of the breaks."""
    return max(picture.top, TOP + sum(LINE * (text.count("<br>") + 1) for _, text in picture.breaks))


def _break_labels(picture: TrajectoryPicture, palette: Palette) -> list[dict[str, Any]]:
    """Names of breaks above the chart, one below the other, on the side that has more room."""
    start, end = picture.years
    labels, shift = [], 0
    for year, text in reversed(picture.breaks):
        side = "right" if year - start > (end - start) / 2 else "left"
        place = {"yref": "paper", "yanchor": "bottom", "yshift": shift, "xanchor": side, "align": side}
        labels.append(_label(year, 1, text, palette.muted, size=_SMALL, **place))
        shift += LINE * (text.count("<br>") + 1)
    return labels


def _last(line: Line, palette: Palette, picture: TrajectoryPicture) -> dict[str, Any]:
    """The last value at its point, on the side that the line does not come from."""
    *before, dot = line.segments[-1]
    low, high = picture.values.ends
    share = (dot.value - low) / (high - low)
    # Just above the axis there is no room for it.
    edge = (LINE + 12) / (picture.height - BOTTOM - top_of(picture))
    below = bool(before) and before[-1].value > dot.value and share > edge
    colour = palette.muted if line.muted else palette.accent
    start, end = picture.years
    anchor = "left" if dot.year - start < (end - start) / 8 else "center"
    place = {"yanchor": "top" if below else "bottom", "yshift": -7 if below else 7, "xanchor": anchor}
    return _label(dot.year, dot.value, f"<b>{line.label}</b>", colour, **place)


def _path_label(picture: TrajectoryPicture, palette: Palette) -> dict[str, Any]:
    """On the side of the path away from the observed line, where the chart is empty."""
    (x0, y0), (x1, y1) = picture.path[0], picture.path[-1]
    dots = [dot for line in picture.lines for segment in line.segments for dot in segment if dot.year >= x0]
    last = dots[-1] if dots else None
    below = last is not None and last.value > y0 + (y1 - y0) * (last.year - x0) / (x1 - x0)
    left = below == (y1 < y0)
    share = 0.6 if left else 0.3
    place = {"xanchor": "right" if left else "left", "yanchor": "top" if below else "bottom"}
    shift = {"yshift": -4 if below else 4, "align": place["xanchor"], "bgcolor": palette.background}
    text = "<br>".join(picture.path_label)
    return _label(
        x0 + share * (x1 - x0), y0 + share * (y1 - y0), text, palette.muted, size=_SMALL, **place, **shift
    )


def _margin_labels(picture: TrajectoryPicture, palette: Palette) -> list[dict[str, Any]]:
    """Labels of target and fan in the right margin, moved apart where they would overlap."""
    marks = []
    if picture.fan:
        year, lower, upper = picture.fan[-1]
        marks.append((Mark(year, (lower + upper) / 2, picture.fan_label), palette.muted))
    if picture.target:
        marks.append((picture.target, palette.text))
    marks.sort(key=lambda each: each[0].value)
    bottom = picture.height - BOTTOM
    scale = (bottom - top_of(picture)) / (picture.values.ends[1] - picture.values.ends[0])
    middles = [bottom - (mark.value - picture.values.ends[0]) * scale for mark, _ in marks]
    shifts = _apart(middles, [LINE * len(mark.lines) for mark, _ in marks])
    place = {"xref": "paper", "xanchor": "left", "align": "left", "xshift": 9, "size": _SMALL}
    return [
        _label(1, mark.value, "<br>".join(mark.lines), colour, yshift=shift, **place)
        for (mark, colour), shift in zip(marks, shifts, strict=True)
    ]


def _apart(middles: list[float], heights: list[int]) -> list[float]:
    """How far to move two labels (the lower one first) so that they do not overlap."""
    if len(middles) < 2:
        return [0.0] * len(middles)
    missing = (heights[0] + heights[1]) / 2 + 4 - (middles[0] - middles[1])
    return [-max(missing, 0) / 2, max(missing, 0) / 2]


def _label(x: float, y: float, text: str, colour: str, **place: Any) -> dict[str, Any]:
    font = {"color": colour, "size": place.pop("size", 14)}
    return {"x": x, "y": y, "text": text, "showarrow": False, "font": font, **place}
