"""A map for slides that are held in a hand: names and figures on the map itself, its words below it."""

import io
import textwrap
from typing import Any

import geopandas as gpd
from matplotlib import patheffects
from matplotlib.figure import Figure
from matplotlib.patches import Circle, Rectangle

from latgale.maps.figure import HATCH
from latgale.maps.picture import Area, MapPicture
from latgale.maps.wide import HEIGHT, _Wide
from latgale.theme import HALL

# The part of the wide picture's place that holds the map, as wide as the slide of a phone of 390 pixels.
_LEFT, _RIGHT = 264.0, 626.0
_TYPE, _LINE, _LETTERS = 13.0, 19.0, 48
_LARGEST, _HALF_LETTER = 13.0, 3.7


def draw_narrow(picture: MapPicture, units: gpd.GeoDataFrame, format: str, theme: str) -> bytes:
    """PNG (twice the pixels) or SVG of the map that ``latgale.maps.wide`` draws for a screen in a hall."""
    palette, words = HALL[theme], _words(picture)
    height = HEIGHT + 10 + _LINE * len(words)
    figure = Figure(figsize=((_RIGHT - _LEFT) / 72, height / 72), facecolor=palette.background)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_xlim(_LEFT, _RIGHT)
    axes.set_ylim(height, 0)
    axes.axis("off")
    drawn = _Narrow(axes, picture, units, palette)
    drawn.draw()
    drawn.write(words)
    buffer = io.BytesIO()
    figure.savefig(buffer, format=format, dpi=144, metadata={"Date": None} if format == "svg" else None)
    return buffer.getvalue()


def _words(picture: MapPicture) -> list[tuple[int | None, str]]:
    """Lines below the map: the colour of a class, -1 for areas without a figure, None for none; the words."""
    absent = picture.absent and any(area.colour is None for area in picture.areas)
    legend: list[tuple[int | None, str]] = [*picture.legend, *([(-1, picture.absent)] if absent else [])]
    beside = [(name, said.replace("\n", " · ")) for name, said in picture.beside]
    said = [picture.unit, *(f"{name}: {figure}" for name, figure in beside)]
    lines = [line for text in said for line in textwrap.wrap(text, _LETTERS)]
    return [*((None, line) for line in lines), *legend]


class _Narrow(_Wide):
    """The same map in the same place; what stands beside the wide one is on it or below it."""

    def _names(self) -> None:
        for area in self.picture.areas:
            self._name(area, *self.points[area.code], "center")

    def _spots(self) -> None:
        """Circles whose area is the amount; no name lies on them."""
        largest = max((spot.amount for spot in self.picture.spots), default=0.0)
        for spot in self.picture.spots:
            size = max(_LARGEST * (spot.amount / largest) ** 0.5, 2.0)
            style = {"facecolor": self.palette.accent, "edgecolor": self.palette.background, "linewidth": 1}
            self.axes.add_patch(Circle(self.points[spot.code], size, **style))

    def _beside(self) -> None:
        """Stands below: see ``write``."""

    def _name(self, area: Area, edge: float, y: float, side: str) -> None:
        name, _, figure = area.label.partition("\n")
        # A city lies inside of a municipality: its name stands below it, the other above its own middle.
        y += 24 if " " not in name else -17 - _LARGEST * bool(self.picture.spots)
        # Names are shifted so far that they stay in the picture.
        edge = min(max(edge, _LEFT + _HALF_LETTER * len(name)), _RIGHT - _HALF_LETTER * len(name))
        for line, text in enumerate([name, figure]):
            self._put(edge, y + 15 * line, text, ha=side, weight="bold" if line else "normal")

    def write(self, words: list[tuple[int | None, str]]) -> None:
        """The lines below the map, with the square of their class."""
        for n, (colour, text) in enumerate(words):
            y, palette = HEIGHT + 14 + _LINE * n, self.palette
            if colour is not None:
                fill, hatch = (palette.surface, HATCH) if colour < 0 else (palette.classes[colour], "")
                style: dict[str, Any] = {"facecolor": fill, "edgecolor": palette.muted, "linewidth": 1}
                self.axes.add_patch(Rectangle((_LEFT + 1, y - 7), 14, 14, hatch=hatch, **style))
            self._put(_LEFT + (1 if colour is None else 22), y, text, ha="left", weight="normal")

    def _put(self, x: float, y: float, text: str, *, ha: str, weight: str) -> None:
        edge = patheffects.withStroke(linewidth=3, foreground=self.palette.background)
        self._text(x, y, text, ha=ha, weight=weight, fontsize=_TYPE, path_effects=[edge])
