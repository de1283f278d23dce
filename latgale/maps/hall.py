"""The map of municipalities as it lies in the pictures of slides: places, areas, circles, legend.

What is written and where is for each picture to say: ``latgale.maps.wide``, ``latgale.maps.narrow``.
"""

from typing import Any

import geopandas as gpd
import shapely
from matplotlib.axes import Axes
from matplotlib.patches import Circle, Rectangle

from latgale.canvas import put
from latgale.geography import DEGREES, METRES, background
from latgale.maps.figure import HATCH, area_patch, patch
from latgale.maps.picture import MapPicture
from latgale.theme import Palette

# In pixels of a screen of 1280 × 720: the height of the map, its room from left to right, free edge.
HEIGHT = 435
MIDDLE = (280.0, 610.0)
_ROOM = 6.0


class HallMap:
    """Where things are in the picture, and how they are drawn there."""

    def __init__(self, axes: Axes, picture: MapPicture, units: gpd.GeoDataFrame, palette: Palette):
        self.axes, self.picture, self.palette = axes, picture, palette
        plain = units.to_crs(METRES)
        self.box = plain.total_bounds
        west, south, east, north = self.box
        left, right = MIDDLE
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

    def draw_areas(self) -> None:
        """The country around, then the areas, a chosen one on top."""
        left, right = MIDDLE
        for shape in background().to_crs(METRES).geometry:
            near = shapely.clip_by_rect(self._placed(shape), left - 14, 0, right + 14, HEIGHT)
            if not near.is_empty:
                self.axes.add_patch(patch(near, self.palette.empty, self.palette.line, 0.8))
        hatch = HATCH if self.picture.absent else ""
        for area in sorted(self.picture.areas, key=lambda area: area.chosen):
            shape = self.shapes[area.code]
            self.axes.add_patch(area_patch(area, shape, self.palette, (1.2, 3.5), hatch))

    def draw_circles(self, largest: float, smallest: float, edge: float) -> None:
        """Circles whose area is the amount, the small ones on the large ones; sizes are radii."""
        most = max((spot.amount for spot in self.picture.spots), default=0.0)
        style: dict[str, Any] = {"facecolor": self.palette.accent, "edgecolor": self.palette.background}
        for spot in sorted(self.picture.spots, key=lambda spot: -spot.amount):
            size = max(largest * (spot.amount / most) ** 0.5, smallest)
            self.axes.add_patch(Circle(self.points[spot.code], size, linewidth=edge, **style))

    def square(self, at: tuple[float, float], side: float, colour: str, hatch: str, edge: float) -> None:
        """A square of the legend from the middle of its left side."""
        style: dict[str, Any] = {"edgecolor": self.palette.muted, "linewidth": edge, "hatch": hatch}
        self.axes.add_patch(Rectangle((at[0], at[1] - side / 2), side, side, facecolor=colour, **style))

    def write(self, x: float, y: float, text: str, **style: Any) -> None:
        """A text in the colour of texts, if ``style`` names no other."""
        put(self.axes, x, y, text, **{"color": self.palette.text, **style})
