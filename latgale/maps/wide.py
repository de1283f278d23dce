"""A map in a wide, low place, for a screen in a hall: names and figures stand in columns beside it.

Latgale is taller than wide: drawn into such a place it has no room for type that is read from eight metres.
So nothing is written on the map; a thin line leads from each place to its name and figure.
"""

import textwrap
from collections.abc import Sequence
from typing import Any

import geopandas as gpd
from matplotlib.patches import Circle

from latgale.canvas import plane, saved
from latgale.maps.figure import fill, keys
from latgale.maps.hall import HEIGHT, MIDDLE, HallMap
from latgale.maps.picture import Area, MapPicture
from latgale.theme import HALL

# In pixels of a screen of 1280 × 720; type of 22 is read from eight metres.
WIDTH = 1180
_TYPE = 22.5
_LINE = 26.0
_LABEL = 62.0
_NAMES, _BESIDE = 252.0, 890.0
_LETTERS = 28
_LARGEST = 28.0


def draw_wide(picture: MapPicture, units: gpd.GeoDataFrame, format: str, theme: str) -> bytes:
    """PNG (twice the pixels) or SVG of a map; ``theme`` is 'light' or 'dark'.

    ``units`` are the municipalities as ``latgale.geography`` has them at the time that the map is of. The
    first line of an area's label is its name, the second its figure.
    """
    palette = HALL[theme]
    figure, axes = plane(0, WIDTH, HEIGHT, palette.background)
    _Wide(axes, picture, units, palette).draw()
    return saved(figure, format)


class _Wide(HallMap):
    """Names in two columns beside the map, then unit and legend."""

    def draw(self) -> None:
        """The whole picture."""
        self.draw_areas()
        self.draw_circles(_LARGEST, 3.0, 1.5)
        self._names()
        self._beside()

    def _names(self) -> None:
        """The western half of the places on the left, the others on the right, each from north to south."""
        order = sorted(self.picture.areas, key=lambda area: self.points[area.code][0])
        half = len(order) // 2
        for areas, edge, side in ((order[:half], _NAMES, "right"), (order[half:], MIDDLE[1] + 28, "left")):
            lined = sorted(areas, key=lambda area: self.points[area.code][1])
            places = spread([self.points[area.code][1] for area in lined], _LABEL, HEIGHT)
            for area, y in zip(lined, places, strict=True):
                self._name(area, edge, y, side)

    def _name(self, area: Area, edge: float, y: float, side: str) -> None:
        name, _, figure = area.label.partition("\n")
        x, at = self.points[area.code]
        away = 8 if side == "right" else -8
        for colour, width in ((self.palette.background, 4.0), (self.palette.text, 1.4)):
            self.axes.plot([edge + away, x], [y, at], color=colour, linewidth=width, solid_capstyle="round")
        if self.picture.legend:
            # In the colour of its class: a city is hardly larger than its dot.
            dot = {"facecolor": fill(area, self.palette), "edgecolor": self.palette.text, "linewidth": 1.8}
            self.axes.add_patch(Circle((x, at), 6, zorder=3, **dot))
        self._text(edge, y - _LINE / 2, name, ha=side, weight="bold" if area.chosen else "normal")
        self._text(edge, y + _LINE / 2, figure, ha=side, weight="bold")

    def _beside(self) -> None:
        """Unit and legend, or what a map of circles says beside."""
        y = self._lines(self.picture.unit, _LINE, self.palette.muted) + 10
        for colour, hatch, text in keys(self.picture, self.palette):
            self.square((_BESIDE, y), 26, colour, hatch, 1.2)
            self._text(_BESIDE + 38, y, text, ha="left")
            y += _LINE + 10
        for name, said in self.picture.beside:
            y = self._lines(said, self._lines(name, y, self.palette.muted), self.palette.text, "bold") + 6

    def _lines(self, text: str, y: float, colour: str, weight: str = "normal") -> float:
        """A text in lines from a height down; returns where the next may begin."""
        for line in (line for part in text.splitlines() for line in textwrap.wrap(part, _LETTERS)):
            self._text(_BESIDE, y, line, ha="left", color=colour, weight=weight)
            y += _LINE
        return y

    def _text(self, x: float, y: float, text: str, **style: Any) -> None:
        self.write(x, y, text, fontsize=_TYPE, **style)


def spread(wished: Sequence[float], apart: float, end: float) -> list[float]:
    """Middles of labels in their order, as near to the wished ones as they may stand from 0 to ``end``."""
    placed: list[float] = []
    for wish in wished:
        placed.append(max(wish, placed[-1] + apart if placed else apart / 2))
    ceiling = end - apart / 2
    for n in range(len(placed) - 1, -1, -1):
        placed[n] = min(placed[n], ceiling)
        ceiling = placed[n] - apart
    return placed
