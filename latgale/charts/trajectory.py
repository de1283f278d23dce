"""One calm chart a target: observed, required path, outlook, target; labels on the lines themselves.

Figures are plain dicts in plotly's format: building its objects takes longer than the whole page.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from latgale.theme import Palette

Figure = dict[str, Any]


@dataclass(frozen=True)
class Dot:
    """One observation: time in years, value, the text that a hover shows."""

    year: float
    value: float
    text: str
    derived: bool = False


@dataclass(frozen=True)
class Line:
    """An observed series in segments; no line is drawn across a break."""

    name: str
    segments: Sequence[Sequence[Dot]]
    label: str
    muted: bool = False


@dataclass(frozen=True)
class TrajectoryPicture:
    """What a target's chart shows; texts are ready. ``fan`` rows are (year, lower, upper)."""

    lines: Sequence[Line]
    breaks: Sequence[tuple[float, str]] = ()
    path: Sequence[tuple[float, float]] = ()
    path_label: str = ""
    fan: Sequence[tuple[float, float, float]] = ()
    fan_label: str = ""
    target: tuple[float, float] | None = None
    target_label: str = ""
    separators: str = ", "


def trajectory_figure(picture: TrajectoryPicture, palette: Palette, height: int = 430) -> Figure:
    """The chart as a plotly figure."""
    traces: list[dict[str, Any]] = []
    if picture.fan:
        traces.append(_fan(picture, palette))
    if picture.path:
        traces.append(_path(picture, palette))
    for line in picture.lines:
        traces += _observed(line, palette)
    if picture.target:
        traces.append(_target(picture, palette))
    return {"data": traces, "layout": _layout(picture, palette, height)}


def _fan(picture: TrajectoryPicture, palette: Palette) -> dict[str, Any]:
    years = [year for year, _, _ in picture.fan]
    return {
        "type": "scatter",
        "mode": "lines",
        "x": years + years[::-1],
        "y": [upper for _, _, upper in picture.fan] + [lower for _, lower, _ in picture.fan][::-1],
        "fill": "toself",
        "fillcolor": _transparent(palette.accent, 0.18),
        "line": {"width": 0},
        "hoverinfo": "skip",
        "showlegend": False,
    }


def _path(picture: TrajectoryPicture, palette: Palette) -> dict[str, Any]:
    return {
        "type": "scatter",
        "mode": "lines",
        "x": [year for year, _ in picture.path],
        "y": [value for _, value in picture.path],
        "line": {"color": palette.muted, "width": 1.5, "dash": "dot"},
        "name": picture.path_label,
        "hoverinfo": "name",
        "showlegend": False,
    }


def _observed(line: Line, palette: Palette) -> list[dict[str, Any]]:
    colour = palette.muted if line.muted else palette.accent
    return [
        {
            "type": "scatter",
            "mode": "lines+markers",
            "x": [dot.year for dot in segment],
            "y": [dot.value for dot in segment],
            "text": [dot.text for dot in segment],
            "hovertemplate": "%{text}<extra></extra>",
            "line": {"color": colour, "width": 1.5 if line.muted else 2.5},
            "marker": {
                "color": colour,
                "size": 6 if line.muted else 7,
                "symbol": ["circle-open" if dot.derived else "circle" for dot in segment],
            },
            "name": line.name,
            "showlegend": False,
        }
        for segment in line.segments
    ]


def _target(picture: TrajectoryPicture, palette: Palette) -> dict[str, Any]:
    year, value = picture.target or (0.0, 0.0)
    return {
        "type": "scatter",
        "mode": "markers",
        "x": [year],
        "y": [value],
        "text": [picture.target_label],
        "hovertemplate": "%{text}<extra></extra>",
        "marker": {"color": palette.text, "symbol": "line-ew", "size": 26, "line": {"width": 3}},
        "name": picture.target_label,
        "showlegend": False,
    }


def _layout(picture: TrajectoryPicture, palette: Palette, height: int) -> dict[str, Any]:
    return {
        "height": height,
        "margin": {"l": 10, "r": 150, "t": 30, "b": 30},
        "separators": picture.separators,
        "hoverlabel": {"align": "left"},
        "dragmode": False,
        "xaxis": {"showgrid": False, "tickformat": "d", "color": palette.text, "fixedrange": True},
        "yaxis": {
            "gridcolor": palette.line,
            "color": palette.text,
            "tickformat": ",~f",
            "automargin": True,
            "zeroline": False,
            "fixedrange": True,
        },
        "shapes": [_break(year, palette) for year, _ in picture.breaks],
        "annotations": _labels(picture, palette),
        "font": {"color": palette.text, "size": 14},
    }


def _break(year: float, palette: Palette) -> dict[str, Any]:
    line = {"color": palette.muted, "width": 1, "dash": "dash"}
    return {"type": "line", "x0": year, "x1": year, "y0": 0, "y1": 1, "yref": "paper", "line": line}


def _labels(picture: TrajectoryPicture, palette: Palette) -> list[dict[str, Any]]:
    notes = [
        _label(year, 1.0, text, palette.muted, yref="paper", yanchor="bottom", size=12)
        for year, text in picture.breaks
    ]
    for line in picture.lines:
        if line.segments:
            last = line.segments[-1][-1]
            colour = palette.muted if line.muted else palette.accent
            notes.append(_label(last.year, last.value, f"<b>{line.label}</b>", colour, yanchor="bottom", yshift=8))
    if picture.target:
        year, value = picture.target
        notes.append(_label(year, value, picture.target_label, palette.text, xanchor="left", xshift=18))
    if picture.fan:
        year, lower, upper = picture.fan[-1]
        middle = (lower + upper) / 2
        notes.append(_label(year, middle, picture.fan_label, palette.muted, xanchor="left", xshift=18, size=12))
    return notes


def _label(x: float, y: float, text: str, colour: str, **place: Any) -> dict[str, Any]:
    font = {"color": colour, "size": place.pop("size", 14)}
    return {"x": x, "y": y, "text": text, "showarrow": False, "font": font, **place}


def _transparent(colour: str, share: float) -> str:
    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return f"rgba({red},{green},{blue},{share})"
