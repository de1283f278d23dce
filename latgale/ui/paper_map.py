"""The map as it stands on paper in place of the one to explore, of which a printer gets no canvas."""

from base64 import b64encode
from collections.abc import Sequence
from functools import cache
from math import sqrt
from typing import Any, NamedTuple

import geopandas as gpd
import pandas as pd
import shapely

from latgale.geography import METRES, background, in_use, municipalities, screen
from latgale.maps.figure import paths
from latgale.maps.picture import Area, Spot
from latgale.theme import LIGHT
from latgale.ui.view import View

_WIDTH = 420.0
_ROOM = 12_000
_COARSE = 450.0
_WIDEST = 24.0
_CITIES = frozenset(("LV0002000", "LV0006000"))


class Ground(NamedTuple):
    """What no figure changes: outlines by code, points of names, and the height, all in pixels."""

    far: list[str]
    near: dict[str, str]
    points: dict[str, tuple[float, float]]
    height: float


def show_on_paper(
    view: View, areas: Sequence[Area], spots: Sequence[Spot] | None = None, *, alt: str
) -> None:
    """A figure that only paper shows. With bubbles areas are plain; else those without a colour hatched."""
    ground = _ground(in_use())
    plain = "absent" if spots is None else "none"
    kinds = {area.code: plain if area.colour is None else f"class-{area.colour}" for area in areas}
    kinds |= {area.code: f"{kinds[area.code]} chosen" for area in areas if area.chosen}
    svg = view.render(
        "paper_map.svg",
        ground=ground,
        width=_WIDTH,
        light=LIGHT,
        kinds=sorted(kinds.items(), key=lambda each: "chosen" in each[1]),
        circles=_circles(ground, spots or ()),
        names=[_name(ground, area) for area in areas],
    )
    picture = "data:image/svg+xml;base64," + b64encode(svg.encode()).decode()
    view.show("paper_map.html", picture=picture, alt=alt)


def _circles(ground: Ground, spots: Sequence[Spot]) -> list[tuple[float, float, float]]:
    """Middle and radius, the largest first; the area is the amount."""
    largest = max((spot.amount for spot in spots), default=1.0)
    ordered = sorted(spots, key=lambda spot: -spot.amount)
    return [(*ground.points[spot.code], max(_WIDEST * sqrt(spot.amount / largest), 2.0)) for spot in ordered]


def _name(ground: Ground, area: Area) -> dict[str, Any]:
    """Lines of a name with where they begin: in the middle of a municipality, below a city."""
    x, y = ground.points[area.code]
    lines = area.label.split("\n")
    return {"x": x, "y": y + (22 if area.code in _CITIES else 4 - 7 * (len(lines) - 1)), "lines": lines}


@cache
def _ground(_: str) -> Ground:
    """Drawn by ``latgale.maps.figure.paths``, moved so that the nine and some room around fill the width."""
    units = pd.concat([background().cx[25.0:28.8, 55.5:57.8], screen()])[["geometry"]].to_crs(METRES)
    west, south, east, north = screen().to_crs(METRES).total_bounds
    window = shapely.box(west - _ROOM, south - _ROOM, east + _ROOM, north + _ROOM)
    shapes = gpd.GeoSeries(units.geometry.simplify(_COARSE).intersection(window))
    drawn, height = paths([*shapes, window], _WIDTH)
    outlines = dict(zip(map(str, shapes.index), drawn, strict=False))
    scale = _WIDTH / (window.bounds[2] - window.bounds[0])
    named = municipalities()
    at = gpd.GeoSeries(gpd.points_from_xy(named["label_lon"], named["label_lat"], crs=4326)).to_crs(METRES)
    points = {
        str(code): ((point.x - window.bounds[0]) * scale, (window.bounds[3] - point.y) * scale)
        for code, point in zip(named.index, at, strict=True)
    }
    near = {code: outlines[code] for code in points}
    return Ground([path for code, path in outlines.items() if code not in near], near, points, height)
