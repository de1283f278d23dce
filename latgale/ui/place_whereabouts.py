"""The small map of where a municipality lies in Latvia, as an address of a picture."""

from functools import cache
from urllib.parse import quote

import geopandas as gpd
import pandas as pd

from latgale.geography import METRES, background, in_use, screen
from latgale.maps.figure import paths
from latgale.theme import DARK, LIGHT
from latgale.ui.view import View

_WIDTH = 460.0
_COARSE = 700.0


def whereabouts(view: View, code: str) -> str:
    """Latvia with Latgale in a light colour and the municipality in the accent."""
    codes, drawn, height = _latvia(in_use())
    kinds = ["far" if each not in screen().index else "own" if each == code else "near" for each in codes]
    size = {"width": _WIDTH, "height": round(height, 1)}
    svg = view.render("whereabouts.svg", light=LIGHT, dark=DARK, paths=zip(kinds, drawn, strict=True), **size)
    return "data:image/svg+xml," + quote(svg, safe=" =:/'")


@cache
def _latvia(_: str) -> tuple[list[str], list[str], float]:
    """Codes and outlines, the nine on top of the others."""
    units = pd.concat([background(), screen()])[["geometry"]].to_crs(METRES)
    shapes = gpd.GeoSeries(units.geometry.simplify(_COARSE))
    written, height = paths(shapes.to_numpy(), _WIDTH)
    return [str(code) for code in units.index], written, height
