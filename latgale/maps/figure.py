"""A choropleth as a figure for print: title, legend with numbers, names, source; PNG or SVG."""

import io
import textwrap
from collections.abc import Sequence
from typing import Any, Literal

import geopandas as gpd
import shapely
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch, Rectangle
from matplotlib.path import Path

from latgale.geography import METRES, background, municipalities
from latgale.maps.picture import Area, MapPicture
from latgale.theme import LIGHT, drawing

Ending = Literal["png", "svg"]
_WIDTH, _HEIGHT = 9.0, 8.4
_MARGIN = 12_000
HATCH = "////"


def draw(picture: MapPicture, ending: Ending) -> bytes:
    """The figure as a file. PNG has 200 dots an inch; the letters of an SVG stay letters."""
    with drawing(svg_fonttype="none", svg_hashsalt="latgale", hatch_linewidth=0.6):
        figure = Figure(figsize=(_WIDTH, _HEIGHT), dpi=200, facecolor=LIGHT.background)
        axes = figure.add_axes((0.02, 0.07, 0.74, 0.79))
        _draw(axes, picture)
        title = textwrap.fill(picture.title, 68)
        figure.text(0.03, 0.97, title, fontsize=15, weight="bold", color=LIGHT.text, va="top")
        source = textwrap.fill(picture.source, 120)
        figure.text(0.03, 0.015, source, fontsize=9, color=LIGHT.muted, va="bottom")
        _legend(figure, picture)
        buffer = io.BytesIO()
        figure.savefig(buffer, format=ending, metadata={"Date": None} if ending == "svg" else None)
    return buffer.getvalue()


def _draw(axes: Axes, picture: MapPicture) -> None:
    units = municipalities().to_crs(METRES)
    for shape in background().to_crs(METRES).geometry:
        axes.add_patch(patch(shape, LIGHT.empty, LIGHT.line, 0.6))
    for area in sorted(picture.areas, key=lambda area: area.chosen):
        axes.add_patch(_of_area(area, units.geometry[area.code]))
    for area in picture.areas:
        _name(axes, units, area)
    west, south, east, north = units.total_bounds
    axes.set_xlim(west - _MARGIN, east + _MARGIN)
    axes.set_ylim(south - _MARGIN, north + _MARGIN)
    axes.set_aspect("equal")
    axes.axis("off")


def _of_area(area: Area, shape: shapely.Geometry) -> PathPatch:
    fill = LIGHT.surface if area.colour is None else LIGHT.classes[area.colour]
    line = LIGHT.attention if area.chosen else LIGHT.muted
    drawn = patch(shape, fill, line, 2.2 if area.chosen else 0.8)
    if area.colour is None:
        drawn.set_hatch(HATCH)
    return drawn


def patch(shape: shapely.Geometry, fill: str, line: str, width: float) -> PathPatch:
    """A shape, its holes kept open, in the coordinates of its axes."""
    rings = [ring for part in shapely.get_parts(shape) for ring in (part.exterior, *part.interiors)]
    path = Path.make_compound_path(*(Path(shapely.get_coordinates(ring)) for ring in rings))
    return PathPatch(path, facecolor=fill, edgecolor=line, linewidth=width)


def _name(axes: Axes, units: gpd.GeoDataFrame, area: Area) -> None:
    """Name and figure; beside a city, in the middle of a municipality."""
    city = units["type"][area.code] == "state_city"
    point = gpd.points_from_xy([units["label_lon"][area.code]], [units["label_lat"][area.code]], crs=4326)
    x, y = shapely.get_coordinates(point.to_crs(METRES)[0])[0]
    place: dict[str, Any] = {"ha": "left", "va": "top"} if city else {"ha": "center", "va": "center"}
    shift = 3_500 if city else 0
    ground = {"facecolor": LIGHT.background, "alpha": 0.78, "edgecolor": "none", "pad": 1.2}
    place |= {"bbox": ground, "linespacing": 1.2}
    axes.text(x + shift, y - shift, area.label, fontsize=9, color=LIGHT.text, **place)


def _legend(figure: Figure, picture: MapPicture) -> None:
    axes = figure.add_axes((0.77, 0.3, 0.22, 0.4))
    axes.set_xlim(0, 10)
    axes.set_ylim(8.5, -1.5)
    axes.axis("off")
    axes.text(0, -1.2, textwrap.fill(picture.unit, 30), fontsize=10, color=LIGHT.text, va="bottom")
    for y, (colour, text) in enumerate(picture.legend):
        _square(axes, y, LIGHT.classes[colour], "", text)
    if any(area.colour is None for area in picture.areas):
        _square(axes, len(picture.legend), LIGHT.surface, HATCH, picture.absent)


def _square(axes: Axes, y: int, fill: str, hatch: str, text: str) -> None:
    box = Rectangle((0, y - 0.35), 1.1, 0.7, facecolor=fill, edgecolor=LIGHT.muted, linewidth=0.6)
    if hatch:
        box.set_hatch(hatch)
    axes.add_patch(box)
    axes.text(1.5, y, text, fontsize=10, color=LIGHT.text, va="center")


def paths(shapes: Sequence[shapely.Geometry], width: float) -> tuple[list[str], float]:
    """Shapes in metres as SVG paths in a box of a width, and the height of the box."""
    west, south, east, north = shapely.total_bounds(shapes)
    scale = width / (east - west)

    def ring(points: shapely.LinearRing) -> str:
        placed = shapely.get_coordinates(points)
        return "M" + "L".join(f"{(x - west) * scale:.1f} {(north - y) * scale:.1f}" for x, y in placed) + "Z"

    written = [
        "".join(ring(each) for part in shapely.get_parts(shape) for each in (part.exterior, *part.interiors))
        for shape in shapes
    ]
    return written, (north - south) * scale
