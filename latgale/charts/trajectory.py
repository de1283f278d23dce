"""One calm chart a series: observed, required path, outlook, target; labels on the lines themselves.

Figures are plain dicts in plotly's format. Labels are broken into short lines and stand in a margin of a
fixed width, so that the same figure fits a phone and a desk.
"""

from dataclasses import dataclass, field
from typing import Any

from latgale.charts.axes import Ticks, year_ticks
from latgale.theme import Palette

Figure = dict[str, Any]
Trace = dict[str, Any]
FONT = "Source Sans, Source Sans Pro, sans-serif"
_SMALL = 12
_LINE = 15


@dataclass(frozen=True)
class Dot:
    """One observation: time in years, value, the text that a hover shows."""

    year: float
    value: float
    text: str
    derived: bool = False


@dataclass(frozen=True)
class Line:
    """An observed series in segments; no line is drawn across a break. ``label`` names its last point."""

    segments: tuple[tuple[Dot, ...], ...]
    label: str = ""
    muted: bool = False


@dataclass(frozen=True)
class Mark:
    """A place in the chart with the lines of its label."""

    year: float
    value: float
    lines: tuple[str, ...]


@dataclass(frozen=True)
class TrajectoryPicture:
    """What a chart shows; texts are ready and safe as HTML. ``fan`` rows are (year, lower, upper).

    ``breaks`` are a time in years with a name. ``years`` and ``values`` are the ends of the axes.
    """

    lines: tuple[Line, ...]
    years: tuple[float, float]
    values: Ticks
    breaks: tuple[tuple[float, str], ...] = ()
    path: tuple[tuple[float, float], ...] = ()
    path_label: tuple[str, ...] = ()
    fan: tuple[tuple[float, float, float], ...] = ()
    fan_label: tuple[str, ...] = ()
    target: Mark | None = None
    height: int = 420
    margin: int = 76
    marker: int = field(default=6)


def trajectory_figure(picture: TrajectoryPicture, palette: Palette) -> Figure:
    """The chart as a plotly figure."""
    traces: list[Trace] = []
    if picture.fan:
        traces.append(_fan(picture, palette))
    if picture.path:
        traces.append(_path(picture, palette))
    for line in picture.lines:
        traces += _observed(line, palette, picture.marker)
    if picture.target:
        traces.append(_target(picture.target, palette))
    return {"data": traces, "layout": _layout(picture, palette)}


def _trace(mode: str, x: list[float], y: list[float], **more: Any) -> Trace:
    return {"type": "scatter", "mode": mode, "x": x, "y": y, "showlegend": False, **more}


def _fan(picture: TrajectoryPicture, palette: Palette) -> Trace:
    years = [year for year, _, _ in picture.fan]
    ends = [upper for _, _, upper in picture.fan] + [lower for _, lower, _ in picture.fan][::-1]
    style = {"fill": "toself", "fillcolor": transparent(palette.accent, 0.2), "line": {"width": 0}}
    return _trace("lines", years + years[::-1], ends, hoverinfo="skip", **style)


def _path(picture: TrajectoryPicture, palette: Palette) -> Trace:
    x, y = [year for year, _ in picture.path], [value for _, value in picture.path]
    return _trace("lines", x, y, hoverinfo="skip", line={"color": palette.muted, "width": 1.5, "dash": "dot"})


def _observed(line: Line, palette: Palette, marker: int) -> list[Trace]:
    colour = palette.muted if line.muted else palette.accent
    return [
        _trace(
            "lines+markers",
            [dot.year for dot in segment],
            [dot.value for dot in segment],
            text=[dot.text for dot in segment],
            hovertemplate="%{text}<extra></extra>",
            line={"color": colour, "width": 1.5 if line.muted else 2.5},
            marker=_markers(segment, colour, palette, 4 if line.muted else marker),
        )
        for segment in line.segments
    ]


def _markers(segment: tuple[Dot, ...], colour: str, palette: Palette, size: int) -> dict[str, Any]:
    """Computed figures are hollow."""
    fills = [palette.background if dot.derived else colour for dot in segment]
    return {"color": fills, "size": size, "line": {"color": colour, "width": 1.5}}


def _target(target: Mark, palette: Palette) -> Trace:
    marker = {
        "color": palette.text,
        "symbol": "line-ew",
        "size": 22,
        "line": {"width": 3, "color": palette.text},
    }
    text = [" ".join(target.lines)]
    return _trace(
        "markers",
        [target.year],
        [target.value],
        text=text,
        hovertemplate="%{text}<extra></extra>",
        marker=marker,
        cliponaxis=False,
    )


def _layout(picture: TrajectoryPicture, palette: Palette) -> dict[str, Any]:
    top = 12 + sum(_LINE * (label.count("<br>") + 1) for _, label in picture.breaks)
    start, end = picture.years
    years = year_ticks(start, end)
    axis = {"color": palette.text, "fixedrange": True, "tickfont": {"size": 13}, "zeroline": False}
    return {
        "height": picture.height,
        "margin": {"l": 4, "r": picture.margin, "t": top, "b": 26},
        "paper_bgcolor": "rgba(0,0,0,0)",
        "plot_bgcolor": "rgba(0,0,0,0)",
        "dragmode": False,
        "hoverlabel": {
            "align": "left",
            "bgcolor": palette.surface,
            "font": {"color": palette.text, "family": FONT},
        },
        "xaxis": {
            **axis,
            "range": [start, end],
            "showgrid": False,
            "tickvals": years,
            "ticktext": [str(year) for year in years],
            "showline": True,
            "linecolor": palette.muted,
            "linewidth": 1,
        },
        "yaxis": {
            **axis,
            "range": list(picture.values.ends),
            "gridcolor": palette.line,
            "tickvals": list(picture.values.at),
            "ticktext": list(picture.values.texts),
            "automargin": True,
        },
        "shapes": [_break(year, palette) for year, _ in picture.breaks],
        "annotations": _labels(picture, palette),
        "font": {"color": palette.text, "size": 14, "family": FONT},
    }


def _break(year: float, palette: Palette) -> dict[str, Any]:
    line = {"color": palette.muted, "width": 1, "dash": "dash"}
    return {"type": "line", "x0": year, "x1": year, "y0": 0, "y1": 1, "yref": "paper", "line": line}


def _labels(picture: TrajectoryPicture, palette: Palette) -> list[dict[str, Any]]:
    labels = _break_labels(picture, palette) + _margin_labels(picture, palette)
    if picture.path and picture.path_label:
        labels.append(_path_label(picture, palette))
    labels += [_last(line, palette, picture) for line in picture.lines if line.segments and line.label]
    return labels


def _break_labels(picture: TrajectoryPicture, palette: Palette) -> list[dict[str, Any]]:
    """Names of breaks above the chart, one below the other, on the side that has more room."""
    start, end = picture.years
    labels, shift = [], 0
    for year, text in reversed(picture.breaks):
        right = year - start > (end - start) / 2
        place = {"xanchor": "right" if right else "left", "align": "right" if right else "left"}
        labels.append(
            _label(
                year,
                1,
                text,
                palette.muted,
                yref="paper",
                yanchor="bottom",
                yshift=shift,
                size=_SMALL,
                **place,
            )
        )
        shift += _LINE * (text.count("<br>") + 1)
    return labels


def _last(line: Line, palette: Palette, picture: TrajectoryPicture) -> dict[str, Any]:
    """The last value above its point, to the left of it so that nothing is cut."""
    dot = line.segments[-1][-1]
    colour = palette.muted if line.muted else palette.accent
    start, end = picture.years
    anchor = "left" if dot.year - start < (end - start) / 8 else "center"
    return _label(
        dot.year, dot.value, f"<b>{line.label}</b>", colour, yanchor="bottom", yshift=7, xanchor=anchor
    )


def _path_label(picture: TrajectoryPicture, palette: Palette) -> dict[str, Any]:
    """On the side of the path away from the observed line, where the chart is empty."""
    (x0, y0), (x1, y1) = picture.path[0], picture.path[-1]
    dots = [dot for line in picture.lines for segment in line.segments for dot in segment if dot.year >= x0]
    last = dots[-1] if dots else None
    below = last is not None and last.value > y0 + (y1 - y0) * (last.year - x0) / (x1 - x0)
    left = below == (y1 < y0)
    share = 0.6 if left else 0.3
    place = {"xanchor": "right" if left else "left", "yanchor": "top" if below else "bottom"}
    shift = {"yshift": -4 if below else 4, "align": place["xanchor"]}
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
    bottom = picture.height - 26
    scale = (picture.height - 40) / (picture.values.ends[1] - picture.values.ends[0])
    middles = [bottom - (mark.value - picture.values.ends[0]) * scale for mark, _ in marks]
    shifts = _apart(middles, [_LINE * len(mark.lines) for mark, _ in marks])
    return [
        _label(
            1,
            mark.value,
            "<br>".join(mark.lines),
            colour,
            xref="paper",
            xanchor="left",
            align="left",
            xshift=6,
            yshift=shift,
            size=_SMALL,
        )
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


def transparent(colour: str, share: float) -> str:
    """A colour '#RRGGBB' with an opacity."""
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return f"rgba({red},{green},{blue},{share})"
