"""A map for slides that are held in a hand: names and figures on the map itself, its words below it."""

import textwrap
from typing import Any

import geopandas as gpd
from matplotlib import patheffects

from latgale.canvas import plane, saved
from latgale.maps.figure import keys
from latgale.maps.hall import HEIGHT, HallMap
from latgale.maps.picture import Area, MapPicture
from latgale.theme import HALL

# The part of the wide picture's place that holds the map, as wide as the slide of a phone of 390 pixels.
_LEFT, _RIGHT = 264.0, 626.0
_TYPE, _LINE, _LETTERS = 13.0, 19.0, 48
_LARGEST, _SMALLEST, _HALF_LETTER = 13.0, 2.0, 3.7


def draw_narrow(picture: MapPicture, units: gpd.GeoDataFrame, format: str, theme: str) -> bytes:
    """PNG (twice the pixels) or SVG of the map that ``latgale.maps.wide`` draws for a screen in a hall."""
    palette, words = HALL[theme], _words(picture)
    height = HEIGHT + 10 + _LINE * (len(words) + len(keys(picture, palette)))
    figure, axes = plane(_LEFT, _RIGHT, height, palette.background)
    _Narrow(axes, picture, units, palette).draw(words)
    return saved(figure, format)


def _words(picture: MapPicture) -> list[str]:
    """Lines below the map, before its legend."""
    beside = [(name, said.replace("\n", " · ")) for name, said in picture.beside]
    said = [picture.unit, *(f"{name}: {figure}" for name, figure in beside)]
    return [line for text in said for line in textwrap.wrap(text, _LETTERS)]


class _Narrow(HallMap):
    """What stands beside the wide map is on it or below it."""

    def draw(self, words: list[str]) -> None:
        """The whole picture."""
        self.draw_areas()
        self.draw_circles(_LARGEST, _SMALLEST, 1)
        for area in self.picture.areas:
            self._name(area)
        y = HEIGHT + 14.0
        for line in words:
            self._put(_LEFT + 1, y, line, ha="left")
            y += _LINE
        for colour, hatch, text in keys(self.picture, self.palette):
            self.square((_LEFT + 1, y), 14, colour, hatch, 1)
            self._put(_LEFT + 22, y, text, ha="left")
            y += _LINE

    def _name(self, area: Area) -> None:
        name, _, figure = area.label.partition("\n")
        x, y = self.points[area.code]
        # A city lies inside of a municipality: its name stands below it, the other above its own middle.
        y += 24 if " " not in name else -17 - _LARGEST * bool(self.picture.spots)
        # Names are shifted so far that they stay in the picture.
        x = min(max(x, _LEFT + _HALF_LETTER * len(name)), _RIGHT - _HALF_LETTER * len(name))
        self._put(x, y, name)
        self._put(x, y + 15, figure, weight="bold")

    def _put(self, x: float, y: float, text: str, **style: Any) -> None:
        edge = patheffects.withStroke(linewidth=3, foreground=self.palette.background)
        self.write(x, y, text, fontsize=_TYPE, path_effects=[edge], **style)
