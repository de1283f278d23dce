"""A map in a wide, low place, for a screen in a hall: names and figures stand in columns beside it.

Latgale is taller than wide: drawn into such a place it has no room for type that is read from eight metres.
So nothing is written on the map; a thin line leads from each place to its name and figure.
"""

import io
import textwrap
from collections.abc import Sequence
from typing import Any

import geopandas as gpd
import shapely
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Circle, PathPatch, Rectangle

from latgale.geography import DEGREES, METRES, background
from latgale.maps.figure import HATCH, patch
from latgale.maps.picture import Area, MapPicture
from latgale.theme import HALL, Palette, picture_font

# In pixels of a screen of 1280 × 720; type of 22 is read from eight metres.
WIDTH, HEIGHT = 1180, 435
_TYPE = 22.5
_LINE = 26.0
_LABEL = 62.0
_NAMES, _MIDDLE, _BESIDE = 252.0, (280.0, 610.0), 890.0
_LETTERS = 28
_LARGEST = 28.0
_ROOM = 6.0


def draw_wide(picture: MapPicture, units: gpd.GeoDataFrame, format: str, theme: str) -> bytes:
    """PNG (twice the pixels) or SVG of a map; ``theme`` is 'light' or 'dark'.

    ``units`` are the municipalities as ``latgale.geography`` has them at the time that the map is of. The
    first line of an area's label is its name, the second its figure.
    """
    palette = HALL[theme]
    figure = Figure(figsize=(WIDTH / 72, HEIGHT / 72), facecolor=palette.background)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_xlim(0, WIDTH)
    axes.set_ylim(HEIGHT, 0)
    axes.axis("off")
    _Wide(axes, picture, units, palette).draw()
    buffer = io.BytesIO()
    metadata = {"Date": None} if format == "svg" else None
    figure.savefig(buffer, format=format, dpi=144, metadata=metadata)
    return buffer.getvalue()


class _Wide:
    """Where things are in the picture, and what is drawn there."""

    def __init__(self, axes: Axes, picture: MapPicture, units: gpd.GeoDataFrame, palette: Palette):
        self.axes, self.picture, self.palette = axes, picture, palette
        plain = units.to_crs(METRES)
        self.box = plain.total_bounds
        west, south, east, north = self.box
        left, right = _MIDDLE
        self.scale = min((right - left) / (east - west), (HEIGHT - 2 * _ROOM) / (north - south))
        self.corner = (left + right - self.scale * (east - west)) / 2, _ROOM
        self.shapes = {str(code): self._placed(shape) for code, shape in plain.geometry.items()}
        spots = {spot.code: (spot.lon, spot.lat) for spot in picture.spots}
        known = units[["label_lon", "label_lat"]].itertuples()
        self.points = self._points({str(row[0]): spots.get(str(row[0]), tuple(row[1:])) for row in known})

    def _placed(self, shape: shapely.Geometry) -> shapely.Geometry:
        """A shape in metres, in the pixels of the picture."""
        west, north, (x0, y0) = self.box[0], self.box[3], self.corner
        small = shapely.simplify(shape, 120)
        return shapely.transform(
            small, lambda at: (at - (west, north)) * (self.scale, -self.scale) + (x0, y0)
        )

    def _points(self, degrees: dict[str, tuple[float, float]]) -> dict[str, tuple[float, float]]:
        lon, lat = zip(*degrees.values(), strict=True)
        placed = [self._placed(at) for at in gpd.points_from_xy(lon, lat, crs=DEGREES).to_crs(METRES)]
        return {code: (at.x, at.y) for code, at in zip(degrees, placed, strict=True)}

    def draw(self) -> None:
        """The whole picture."""
        left, right = _MIDDLE
        for shape in background().to_crs(METRES).geometry:
            near = shapely.clip_by_rect(self._placed(shape), left - 14, 0, right + 14, HEIGHT)
            if not near.is_empty:
                self.axes.add_patch(patch(near, self.palette.empty, self.palette.line, 0.8))
        for area in sorted(self.picture.areas, key=lambda area: area.chosen):
            self.axes.add_patch(self._area(area))
        self._spots()
        self._names()
        self._beside()

    def _area(self, area: Area) -> PathPatch:
        palette = self.palette
        line = palette.attention if area.chosen else palette.muted
        drawn = patch(self.shapes[area.code], self._fill(area), line, 3.5 if area.chosen else 1.2)
        if area.colour is None and self.picture.absent:
            drawn.set_hatch(HATCH)
        return drawn

    def _fill(self, area: Area) -> str:
        return self.palette.surface if area.colour is None else self.palette.classes[area.colour]

    def _spots(self) -> None:
        """Circles whose area is the amount, the small ones on the large ones."""
        largest = max((spot.amount for spot in self.picture.spots), default=0.0)
        for spot in sorted(self.picture.spots, key=lambda spot: -spot.amount):
            size = max(_LARGEST * (spot.amount / largest) ** 0.5, 3.0)
            style = {"facecolor": self.palette.accent, "edgecolor": self.palette.background, "linewidth": 1.5}
            self.axes.add_patch(Circle(self.points[spot.code], size, **style))

    def _names(self) -> None:
        """The western half of the places on the left, the others on the right, each from north to south."""
        order = sorted(self.picture.areas, key=lambda area: self.points[area.code][0])
        half = len(order) // 2
        for areas, edge, side in ((order[:half], _NAMES, "right"), (order[half:], _MIDDLE[1] + 28, "left")):
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
            dot = {"facecolor": self._fill(area), "edgecolor": self.palette.text, "linewidth": 1.8}
            self.axes.add_patch(Circle((x, at), 6, zorder=3, **dot))
        self._text(edge, y - _LINE / 2, name, ha=side, weight="bold" if area.chosen else "normal")
        self._text(edge, y + _LINE / 2, figure, ha=side, weight="bold")

    def _beside(self) -> None:
        """Unit and legend, or what a map of circles says beside."""
        y = self._lines(self.picture.unit, _LINE, self.palette.muted) + 10
        for colour, text in self.picture.legend:
            y = self._square(y, self.palette.classes[colour], "", text)
        if self.picture.absent and any(area.colour is None for area in self.picture.areas):
            y = self._square(y, self.palette.surface, HATCH, self.picture.absent)
        for name, said in self.picture.beside:
            y = self._lines(said, self._lines(name, y, self.palette.muted), self.palette.text, "bold") + 6

    def _lines(self, text: str, y: float, colour: str, weight: str = "normal") -> float:
        """A text in lines from a height down; returns where the next may begin."""
        for line in (line for part in text.splitlines() for line in textwrap.wrap(part, _LETTERS)):
            self._text(_BESIDE, y, line, ha="left", color=colour, weight=weight)
            y += _LINE
        return y

    def _square(self, y: float, fill: str, hatch: str, text: str) -> float:
        style: dict[str, Any] = {"facecolor": fill, "edgecolor": self.palette.muted, "linewidth": 1.2}
        self.axes.add_patch(Rectangle((_BESIDE, y - 13), 26, 26, hatch=hatch, **style))
        self._text(_BESIDE + 38, y, text, ha="left")
        return y + _LINE + 10

    def _text(self, x: float, y: float, text: str, **style: Any) -> None:
        usual: dict[str, Any] = {"fontsize": _TYPE, "family": picture_font(), "va": "center"}
        self.axes.text(x, y, text, parse_math=False, **{**usual, "color": self.palette.text, **style})


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
