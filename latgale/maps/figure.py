"""A choropleth as a figure for print: title, legend with numbers, names, source; PNG or SVG."""

import textwrap
from collections.abc import Sequence
from typing import Any, Literal

import geopandas as gpd
import shapely
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import PathPatch, Rectangle
from matplotlib.path import Path

from latgale.canvas import saved, sheet
from latgale.geography import METRES, background, municipalities
from latgale.maps.picture import Area, MapPicture
from latgale.theme import LIGHT, Palette, drawing

Ending = Literal["png", "svg"]
_WIDTH, _HEIGHT = 9.0, 8.4
_MARGIN = 12_000
HATCH = "////"


def draw(picture: MapPicture, ending: Ending) -> bytes:
    """The figure as a file. PNG has 200 dots an inch; the letters of an SVG stay letters."""
    with drawing(svg_fonttype="none", hatch_linewidth=0.6):
        figure = sheet(72 * _WIDTH, 72 * _HEIGHT)
        axes = figure.add_axes((0.02, 0.07, 0.74, 0.79))
        _draw(axes, picture)
        title = textwrap.fill(picture.title, 68)
        figure.text(0.03, 0.97, title, fontsize=15, weight="bold", color=LIGHT.text, va="top")
        source = textwrap.fill(picture.source, 120)
        figure.text(0.03, 0.015, source, fontsize=9, color=LIGHT.muted, va="bottom")
        _legend(figure, picture)
        return saved(figure, ending, dpi=200)


def _draw(axes: Axes, picture: MapPicture) -> None:
    units = municipalities().to_crs(METRES)
    for shape in background().to_crs(METRES).geometry:
        axes.add_patch(patch(shape, LIGHT.empty, LIGHT.line, 0.6))
    for area in sorted(picture.areas, key=lambda area: area.chosen):
        axes.add_patch(area_patch(area, units.geometry[area.code], LIGHT, (0.8, 2.2)))
    for area in picture.areas:
        _name(axes, units, area)
    west, south, east, north = units.total_bounds
    axes.set_xlim(west - _MARGIN, east + _MARGIN)
    axes.set_ylim(south - _MARGIN, north + _MARGIN)
    axes.set_aspect("equal")
    axes.axis("off")


def area_patch(
    area: Area, shape: shapely.Geometry, palette: Palette, edges: tuple[float, float], hatch: str = HATCH
) -> PathPatch:
    """An area in the colour of its class; ``edges`` are the widths of a plain and of a chosen one's line."""
    line = palette.attention if area.chosen else palette.muted
    drawn = patch(shape, fill(area, palette), line, edges[area.chosen])
    drawn.set_hatch(hatch if area.colour is None else "")
    return drawn


def fill(area: Area, palette: Palette) -> str:
    """The colour of its class, that of the ground without a figure."""
    return palette.surface if area.colour is None else palette.classes[area.colour]


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
    style: dict[str, Any] = {"edgecolor": LIGHT.muted, "linewidth": 0.6}
    for y, (colour, hatch, text) in enumerate(keys(picture, LIGHT)):
        axes.add_patch(Rectangle((0, y - 0.35), 1.1, 0.7, facecolor=colour, hatch=hatch, **style))
        axes.text(1.5, y, text, fontsize=10, color=LIGHT.text, va="center")


def keys(picture: MapPicture, palette: Palette) -> list[tuple[str, str, str]]:
    """The legend as colour, hatch, words; areas without a figure last, where there are any."""
    found = [(palette.classes[colour], "", text) for colour, text in picture.legend]
    absent = picture.absent and any(area.colour is None for area in picture.areas)
    return [*found, (palette.surface, HATCH, picture.absent)] if absent else found


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
