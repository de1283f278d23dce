"""Bars by name, the first at the top; the value stands at the end of each."""

import math
from collections.abc import Callable
from typing import Any

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from latgale.exhibits import Exhibit
from latgale.exports import fonts
from latgale.theme import LIGHT, picture_font

Box = tuple[float, float, float, float]
_NAME = 10.5
_MOST = 230.0


def draw_bars(figure: Figure, exhibit: Exhibit, write: Callable[[float], str], box: Box) -> Axes:
    """Draw into ``box`` (left, bottom, right, top in points); bar k of series n has the id ``bar-n-k``."""
    left, bottom, right, top = box
    names = list(dict.fromkeys(str(x) for series in exhibit.series for x in series.x))
    labels = ["\n".join(fonts.wrap(name, _NAME, _MOST)) for name in names]
    room = max((fonts.width(line, _NAME) for label in labels for line in label.split("\n")), default=0) + 10
    width, height = (72 * side for side in figure.get_size_inches())
    corner = (left + room) / width, bottom / height
    axes = figure.add_axes((*corner, (right - left - room - 70) / width, (top - bottom) / height))
    thick = 0.8 / len(exhibit.series)
    for n, series in enumerate(exhibit.series):
        for k, (x, y) in enumerate(zip(series.x, series.y, strict=True)):
            if y is not None and math.isfinite(y):
                at = names.index(str(x)) - 0.4 + thick * (n + 0.5)
                colour = LIGHT.accent if n == 0 else LIGHT.muted
                axes.barh(at, y, thick * 0.9, color=colour)[0].set_gid(f"bar-{n}-{k}")
                _value(axes, (y, at), write(y))
    axes.set_yticks(range(len(names)), labels, fontsize=_NAME, family=picture_font(), parse_math=False)
    _calm(axes, len(names))
    return axes


def _value(axes: Axes, end: tuple[float, float], text: str) -> None:
    """The value beside the end of its bar."""
    style: dict[str, Any] = {
        "fontsize": _NAME,
        "family": picture_font(),
        "color": LIGHT.text,
        "parse_math": False,
    }
    side: dict[str, Any] = (
        {"ha": "right", "xytext": (-4, 0)} if end[0] < 0 else {"ha": "left", "xytext": (4, 0)}
    )
    axes.annotate(text, end, textcoords="offset points", va="center", **side, **style)


def _calm(axes: Axes, bars: int) -> None:
    axes.set_ylim(bars - 0.4, -0.6)
    axes.set_xticks([])
    axes.tick_params(length=0, colors=LIGHT.text)
    axes.axvline(0, color=LIGHT.muted, linewidth=0.8)
    for spine in axes.spines.values():
        spine.set_visible(False)
