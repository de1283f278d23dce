"""One calm chart a series: observed, required path, outlook, target; labels on the lines themselves.

Figures are plain dicts in plotly's format. Labels are broken into short lines and stand in a margin of a
fixed width, so that the same figure fits a phone and a desk.
"""

from typing import Any

from latgale.charts.axes import year_ticks
from latgale.charts.labels import BOTTOM, labels, top_of
from latgale.charts.picture import Dot, Line, Mark, TrajectoryPicture
from latgale.theme import Palette

Figure = dict[str, Any]
Trace = dict[str, Any]
FONT = "Source Sans, Source Sans Pro, sans-serif"


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
            marker=_markers(segment, colour, palette, 3 if line.muted else marker),
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
        "size": 18,
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
    start, end = picture.years
    years = year_ticks(start, end, round(picture.target.year) if picture.target else None, most=picture.ticks)
    axis = {"color": palette.text, "fixedrange": True, "tickfont": {"size": 13}, "zeroline": False}
    return {
        "height": picture.height,
        "margin": {"l": 4, "r": picture.margin, "t": top_of(picture), "b": BOTTOM},
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
            "tickangle": 0,
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
        "annotations": labels(picture, palette),
        "font": {"color": palette.text, "size": 14, "family": FONT},
    }


def _break(year: float, palette: Palette) -> dict[str, Any]:
    line = {"color": palette.muted, "width": 1, "dash": "dash"}
    return {"type": "line", "x0": year, "x1": year, "y0": 0, "y1": 1, "yref": "paper", "line": line}


def transparent(colour: str, share: float) -> str:
    """A colour '#RRGGBB' with an opacity."""
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return f"rgba({red},{green},{blue},{share})"
