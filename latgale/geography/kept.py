"""The boundaries of the checkout, read once a process. Provenance and licence: geo/PROVENANCE.md."""

from collections.abc import Mapping
from functools import cache

import geopandas as gpd
import shapely

from latgale.config import ROOT

METRES = 3059  # LKS-92 / Latvia TM
DEGREES = 4326
_FOLDER = ROOT / "geo"
_SCREEN = 120.0
_BEHIND = 400.0


@cache
def municipalities() -> gpd.GeoDataFrame:
    """The nine municipalities by code (LV0002000 …), in degrees: names, area in km², a point for the label.

    ``area_km2`` was measured on the full lines in LKS-92, not on the simplified ones that are drawn.
    """
    return _read("latgale_municipalities_50m.geojson")


@cache
def screen() -> gpd.GeoDataFrame:
    """The nine municipalities with lines light enough for a screen; common lines stay common."""
    return _simplified(municipalities(), _SCREEN)


@cache
def background() -> gpd.GeoDataFrame:
    """The rest of Latvia since 1 July 2025, by code, for orientation only: nothing is measured on it."""
    latvia = _read("latvia_municipalities_42_from_2025-07-01_200m.geojson")
    return _simplified(latvia[latvia["region"] != "Latgale"], _BEHIND)


@cache
def neighbours() -> Mapping[str, tuple[str, ...]]:
    """Codes of the municipalities of Latgale that share a line with each."""
    units = municipalities().to_crs(METRES)
    found = {}
    for code, shape in units.geometry.items():
        common = units.geometry.intersection(shape).length
        found[str(code)] = tuple(str(other) for other in common.index[common > 1] if other != code)
    return found


def areas() -> Mapping[str, float]:
    """Area of each municipality in km²."""
    return {str(code): float(area) for code, area in municipalities()["area_km2"].items()}


def _read(name: str) -> gpd.GeoDataFrame:
    return gpd.read_file(_FOLDER / name).set_index("lau").rename_axis("code")


def _simplified(units: gpd.GeoDataFrame, metres: float) -> gpd.GeoDataFrame:
    shapes = shapely.coverage_simplify(units.geometry.to_crs(METRES).to_numpy(), metres)
    degrees = gpd.GeoSeries(shapes, index=units.index, crs=METRES).to_crs(DEGREES)
    return units.set_geometry(gpd.GeoSeries(shapely.set_precision(degrees, 1e-5), units.index, crs=DEGREES))
