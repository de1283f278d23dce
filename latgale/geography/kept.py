"""The boundaries in use: those of the checkout, or newer ones that a release holds; read once a process.

Provenance and licence of the kept ones: geo/PROVENANCE.md.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache

import geopandas as gpd
import shapely

from latgale.config import ROOT

METRES = 3059  # LKS-92 / Latvia TM
DEGREES = 4326
_FOLDER = ROOT / "geo"
_SCREEN = 120.0
_BEHIND = 400.0


# Name of the boundaries in use: the id of the release that holds them, empty for the kept ones.
_IN_USE: ContextVar[str] = ContextVar("boundaries", default="")
_NEWER: dict[str, gpd.GeoDataFrame] = {}


def use(release: str, rows: Iterable[tuple[str, str, float]]) -> None:
    """From now on in this session: the boundaries of a release, given as code, WKT in degrees and km².

    Without rows the kept ones are used.
    """
    found = list(rows)
    _IN_USE.set(release if found else "")
    if found and release not in _NEWER:
        frame = municipalities_kept().copy()
        shapes = {code: shapely.from_wkt(wkt) for code, wkt, _ in found}
        frame["geometry"] = gpd.GeoSeries(shapes, crs=DEGREES).reindex(frame.index)
        frame["area_km2"] = [{code: area for code, _, area in found}[code] for code in frame.index]
        _NEWER[release] = _labelled(frame)


def _labelled(frame: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Labels stay where they were chosen by hand, unless the new lines leave that point outside."""
    chosen = gpd.GeoSeries.from_xy(frame["label_lon"], frame["label_lat"], crs=DEGREES)
    points = chosen.where(frame.geometry.contains(chosen), frame.geometry.representative_point())
    return frame.assign(label_lon=points.x, label_lat=points.y)


@contextmanager
def using(release: str, rows: Iterable[tuple[str, str, float]]) -> Iterator[None]:
    """The boundaries of a release for a while, as ``use`` takes them; then those from before again."""
    token = _IN_USE.set("")
    try:
        use(release, rows)
        yield
    finally:
        _IN_USE.reset(token)


def in_use() -> str:
    """Name of the boundaries in use, for what is kept of them; empty for those of the checkout."""
    return _IN_USE.get()


def municipalities() -> gpd.GeoDataFrame:
    """The nine municipalities by code (LV0002000 …), in degrees: names, area in km², a point for the label.

    ``area_km2`` was measured on the full lines in LKS-92, not on the simplified ones that are drawn.
    """
    return _NEWER.get(in_use(), municipalities_kept())


@cache
def municipalities_kept() -> gpd.GeoDataFrame:
    """The municipalities as the checkout has them."""
    return _read("latgale_municipalities_50m.geojson")


def screen() -> gpd.GeoDataFrame:
    """The nine municipalities with lines light enough for a screen; common lines stay common."""
    return _screen(in_use())


@cache
def _screen(_: str) -> gpd.GeoDataFrame:
    return _simplified(municipalities(), _SCREEN)


@cache
def background() -> gpd.GeoDataFrame:
    """The rest of Latvia since 1 July 2025, by code, for orientation only: nothing is measured on it."""
    latvia = _read("latvia_municipalities_42_from_2025-07-01_200m.geojson")
    return _simplified(latvia[latvia["region"] != "Latgale"], _BEHIND)


def neighbours() -> Mapping[str, tuple[str, ...]]:
    """Codes of the municipalities of Latgale that share a line with each."""
    return _neighbours(in_use())


@cache
def _neighbours(_: str) -> Mapping[str, tuple[str, ...]]:
    units = municipalities().to_crs(METRES)
    found = {}
    for code, shape in units.geometry.items():
        common = units.geometry.intersection(shape).length
        found[str(code)] = tuple(str(other) for other in common.index[common > 1] if other != code)
    return found


def areas() -> Mapping[str, float]:
    """Area of each municipality in km²."""
    return {str(code): float(area) for code, area in municipalities()["area_km2"].items()}


def kept_areas() -> Mapping[str, float]:
    """Area of each municipality in km² as geo/PROVENANCE.md states it, whatever boundaries are in use."""
    return {str(code): float(area) for code, area in municipalities_kept()["area_km2"].items()}


def _read(name: str) -> gpd.GeoDataFrame:
    return gpd.read_file(_FOLDER / name).set_index("lau").rename_axis("code")


def _simplified(units: gpd.GeoDataFrame, metres: float) -> gpd.GeoDataFrame:
    shapes = shapely.coverage_simplify(units.geometry.to_crs(METRES).to_numpy(), metres)
    degrees = gpd.GeoSeries(shapes, index=units.index, crs=METRES).to_crs(DEGREES)
    return units.set_geometry(gpd.GeoSeries(shapely.set_precision(degrees, 1e-5), units.index, crs=DEGREES))
