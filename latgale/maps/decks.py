"""Maps to explore: decks of pydeck without a base map, so that nothing is asked of any tile server."""

import math
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

import geopandas as gpd
import pydeck as pdk
from shapely.geometry import mapping

from latgale.geography import background, in_use, municipalities, screen
from latgale.maps.picture import Area, MapPicture, Spot
from latgale.theme import Palette

AREAS = "municipalities"
SPOTS = "places"
NAMES = "names"
# deck.gl draws only the letters it is told of.
LETTERS = (
    " 0123456789.,-–()/%„”’\N{MINUS SIGN}\N{NO-BREAK SPACE}AĀBCČDEĒFGĢHIĪJKĶLĻMNŅOPQRSŠTUŪVWXYZŽ"
    "aābcčdeēfgģhiījkķlļmnņopqrsštuūvwxyzž"
)
_FONT = "Source Sans, Source Sans Pro, sans-serif"
_CENTRE = {"longitude": 27.1, "latitude": 56.47}
# Latgale fits a phone at this zoom; a wider place gets more room around it.
_ZOOM = 6.7
_CITIES = frozenset(("LV0002000", "LV0006000"))
# In pixels: neighbours do not touch in the first view, and the legend beside the map has the same sizes.
_WIDEST_BUBBLE = 22.0
_SMALLEST_BUBBLE = 4.0
_TALLEST_COLUMN = 60_000.0


def choropleth(picture: MapPicture, palette: Palette) -> pdk.Deck:
    """Areas in the colours of their classes; those that can be clicked are the layer ``AREAS``."""
    return _deck([*_ground(palette), _areas(picture.areas, palette), *_labels(picture.areas, palette)])


def bubbles(spots: Sequence[Spot], palette: Palette) -> pdk.Deck:
    """Circles whose area is the amount, on plain municipalities; the smallest amounts stay to be clicked.

    Names stand with the figures (``label``) above the circles, those of cities below, never across.
    """
    largest = max((spot.amount for spot in spots), default=0.0)
    rows = [
        {**_row(spot), "radius": bubble(spot.amount, largest)}
        for spot in sorted(spots, key=lambda spot: -spot.amount)
    ]
    layer = pdk.Layer(
        "ScatterplotLayer",
        rows,
        id=SPOTS,
        get_position=["lon", "lat"],
        get_radius="radius",
        radius_units=pdk.types.String("pixels"),
        get_fill_color=[*rgb(palette.accent), 200],
        get_line_color=rgb(palette.background),
        line_width_min_pixels=1,
        stroked=True,
        pickable=True,
    )
    room = {row["code"]: row["radius"] + 3 for row in rows}
    names = _labels(_figured(spots), palette, room)
    return _deck([*_ground(palette), _plain(palette), layer, *names])


def bubble(amount: float, largest: float) -> float:
    """Radius in pixels of the circle of an amount, on a map where ``largest`` is the most."""
    return max(_WIDEST_BUBBLE * math.sqrt(amount / largest), _SMALLEST_BUBBLE) if amount > 0 else 0.0


def columns(spots: Sequence[Spot], palette: Palette) -> pdk.Deck:
    """Columns whose height is the amount, seen from the south at an angle."""
    largest = max((spot.amount for spot in spots), default=0.0)
    layer = pdk.Layer(
        "ColumnLayer",
        [_row(spot) for spot in spots],
        id=SPOTS,
        get_position=["lon", "lat"],
        get_elevation="amount",
        elevation_scale=_TALLEST_COLUMN / largest if largest else 0,
        radius=2500,
        get_fill_color=[*rgb(palette.accent), 230],
        pickable=True,
        extruded=True,
    )
    # Seen at an angle, the lower half of a name would lie below the ground.
    names = _labels(_figured(spots), palette, parameters={"depthTest": False, "depthCompare": "always"})
    return _deck([*_ground(palette), _plain(palette), layer, *names], pitch=40.0)


def rgb(colour: str) -> list[int]:
    """'#1D4E89' as [29, 78, 137]."""
    return [int(colour[at : at + 2], 16) for at in (1, 3, 5)]


def _deck(layers: list[pdk.Layer], pitch: float = 0.0) -> pdk.Deck:
    state = pdk.ViewState(**_CENTRE, zoom=_ZOOM, min_zoom=5.5, max_zoom=10, pitch=pitch, max_pitch=pitch)
    return pdk.Deck(
        layers, views=None, initial_view_state=state, map_provider=None, tooltip={"text": "{text}"}
    )


def _ground(palette: Palette) -> list[pdk.Layer]:
    """The rest of Latvia, greyed."""
    style = {"get_fill_color": rgb(palette.empty), "get_line_color": rgb(palette.line)}
    return [_polygons("latvia", _others(), pickable=False, **style)]


def _plain(palette: Palette) -> pdk.Layer:
    style = {"get_fill_color": rgb(palette.surface), "get_line_color": rgb(palette.muted)}
    return _polygons("ground", _nine(in_use()), pickable=False, **style)


def _areas(areas: Sequence[Area], palette: Palette) -> pdk.Layer:
    shapes = {feature["properties"]["code"]: feature for feature in _nine(in_use())}
    features = [
        {**shapes[area.code], "code": area.code, "text": area.text, **_colours(area, palette)}
        for area in sorted(areas, key=lambda area: area.chosen)
    ]
    style = {"get_fill_color": "fill", "get_line_color": "line", "get_line_width": "width"}
    # No highlight: it paints a place in a colour of the legend, and drawing it anew loses clicks.
    return _polygons(AREAS, features, pickable=True, **style)


def _colours(area: Area, palette: Palette) -> dict[str, Any]:
    fill = palette.absent if area.colour is None else palette.classes[area.colour]
    line = palette.attention if area.chosen else palette.background
    return {"fill": rgb(fill), "line": rgb(line), "width": 3 if area.chosen else 1}


def _polygons(name: str, features: list[dict[str, Any]], **style: Any) -> pdk.Layer:
    return pdk.Layer(
        "GeoJsonLayer",
        {"type": "FeatureCollection", "features": features},
        id=name,
        filled=True,
        stroked=True,
        line_width_units=pdk.types.String("pixels"),
        line_joint_rounded=True,
        **style,
    )


def _labels(
    areas: Sequence[Area], palette: Palette, room: Mapping[str, float] | None = None, **more: Any
) -> list[pdk.Layer]:
    """Names on a ground in the colour of the page; those of cities stand below them.

    ``room`` is how far from its point, in pixels, the name of a municipality has to stay.
    """
    points = municipalities()
    rows = [
        {
            "text": area.label,
            "at": [float(points["label_lon"][area.code]), float(points["label_lat"][area.code])],
            **_beside(area.code, (room or {}).get(area.code, 0.0)),
        }
        for area in areas
    ]
    layer = pdk.Layer(
        "TextLayer",
        rows,
        id=NAMES,
        get_position="at",
        get_text="text",
        get_size=13,
        get_color=rgb(palette.text),
        get_pixel_offset="shift",
        get_alignment_baseline="side",
        font_family=pdk.types.String(_FONT),
        character_set=pdk.types.String(LETTERS),
        background=True,
        get_background_color=[*rgb(palette.background), 190],
        background_padding=[3, 0],
        pickable=False,
        **more,
    )
    return [layer]


def _beside(code: str, room: float) -> dict[str, Any]:
    """Where a name stands: on its point, or above the circle that lies there; for cities below."""
    if code in _CITIES:
        return {"shift": [0, room or 10], "side": "top"}
    return {"shift": [0, -room], "side": "bottom" if room else "center"}


def _figured(spots: Sequence[Spot]) -> list[Area]:
    """The nine named, with the figures of the spots."""
    figures = {spot.code: spot.label for spot in spots}
    names = {str(code): short_name(str(name)) for code, name in municipalities()["name_lv"].items()}
    return [Area(code, f"{name}\n{figures.get(code, '')}".strip(), "", None) for code, name in names.items()]


def short_name(name: str) -> str:
    """'Ludzas novads' as it fits a map: 'Ludzas nov.'."""
    return name.replace(" novads", " nov.")


def _row(spot: Spot) -> dict[str, Any]:
    names = ("code", "lat", "lon", "amount", "text")
    return {name: getattr(spot, name) for name in names}


@cache
def _nine(_: str) -> list[dict[str, Any]]:
    return _features(screen())


@cache
def _others() -> list[dict[str, Any]]:
    """The municipalities around, as far as the first view of the map reaches."""
    return _features(background().cx[25.0:28.8, 55.5:57.8])


def _features(units: gpd.GeoDataFrame) -> list[dict[str, Any]]:
    return [
        {"type": "Feature", "properties": {"code": code}, "geometry": mapping(shape)}
        for code, shape in units.geometry.items()
    ]
