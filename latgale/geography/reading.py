"""Newer boundaries that someone brings: read, placed, checked; refused with every reason found."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import shapely

from latgale.geography.defects import invalid
from latgale.geography.files import read_layers
from latgale.geography.kept import DEGREES, METRES, areas, municipalities
from latgale.geography.matching import Match, best_match
from latgale.geography.problems import BoundariesError, BoundaryProblem, Values

Shapes = Mapping[str, shapely.Geometry]
Problems = list[BoundaryProblem]

# Latgale with some room around it, in degrees.
_WEST, _SOUTH, _EAST, _NORTH = 25.4, 55.4, 28.7, 57.7
# A municipality whose area differs by more is another one of the same name (those of 2009–2021 are smaller).
_AREA = 0.2
# Common lines drawn twice overlap by slivers; more than this, in km², is a defect.
_OVERLAP = 1.0


@dataclass(frozen=True)
class Boundaries:
    """Boundaries that hold: ``units`` by code (LV0002000 …) in degrees with ``name_lv`` and ``area_km2``.

    ``crs`` is the name of the coordinates in the file; ``layout`` the publisher whose file it looks like
    ('VZD', 'CSP', 'VARAM', 'GISCO', ''); ``by`` is 'code' or 'name', ``column`` where that stood.
    """

    units: gpd.GeoDataFrame
    crs: str
    layout: str
    layer: str
    column: str
    by: str


def read_boundaries(data: bytes, name: str) -> Boundaries:
    """The nine municipalities of a file. Raises BoundariesError with every reason to refuse it."""
    match = best_match(read_layers(data, name))
    if match is None:
        raise BoundariesError([BoundaryProblem("boundaries-none-known")])
    frame = match.layer.frame
    problems = [*_missing(match), *_broken(match)]
    if frame.crs is None:
        problems.append(BoundaryProblem("boundaries-no-crs"))
    if problems:
        raise BoundariesError(problems)
    shapes = {code: shapely.union_all(rows.geometry.to_numpy()) for code, rows in match.rows.items()}
    placed = _placed(shapes, frame.crs)
    problems = [*_areas_differ(placed), *_overlaps(placed)]
    if problems:
        raise BoundariesError(problems)
    units = municipalities()[["name_lv", "name_en"]].assign(area_km2=placed.area / 1e6)
    table = gpd.GeoDataFrame(units, geometry=placed.to_crs(DEGREES))
    return Boundaries(table, frame.crs.name, match.layout, match.layer.name, match.column, match.by)


def _missing(match: Match) -> Iterator[BoundaryProblem]:
    for code in match.missing:
        yield BoundaryProblem("boundaries-missing", {"name": _name(code)})


def _broken(match: Match) -> Iterator[BoundaryProblem]:
    """Every row of a municipality that is no sound area, with the reason."""
    for code, rows in match.rows.items():
        for index, shape in rows.geometry.items():
            named: Values = {"name": _name(code), "object": int(index) + 1}
            if shape is None or shape.is_empty:
                yield BoundaryProblem("boundaries-no-shape", named)
            elif shape.geom_type not in ("Polygon", "MultiPolygon"):
                yield BoundaryProblem("boundaries-no-area", named)
            elif not np.isfinite(shapely.get_coordinates(shape)).all() or not shape.is_valid:
                yield invalid(shape, rows.crs, named)


def _placed(shapes: Shapes, crs: object) -> gpd.GeoSeries:
    """The shapes in metres. Raises BoundariesError where they do not lie in Latgale, axes swapped or not."""
    given = gpd.GeoSeries(shapes, crs=crs).reindex(municipalities().index)
    if _in_latgale(given):
        return given.to_crs(METRES)
    swapped = gpd.GeoSeries(shapely.transform(given, lambda points: points[:, ::-1]), given.index, crs=crs)
    if _in_latgale(swapped):
        raise BoundariesError([BoundaryProblem("boundaries-swapped-axes")])
    raise BoundariesError([BoundaryProblem("boundaries-elsewhere", {"crs": str(given.crs.name)})])


def _in_latgale(shapes: gpd.GeoSeries) -> bool:
    bounds = shapes.to_crs(DEGREES).total_bounds
    inside = (bounds[0] > _WEST, bounds[1] > _SOUTH, bounds[2] < _EAST, bounds[3] < _NORTH)
    return bool(np.isfinite(bounds).all() and all(inside))


def _areas_differ(placed: gpd.GeoSeries) -> Iterator[BoundaryProblem]:
    for code, known in areas().items():
        area = placed[code].area / 1e6
        if abs(area / known - 1) > _AREA:
            values = {
                "name": _name(code),
                "area": round(area),
                "known": round(known),
            }
            yield BoundaryProblem("boundaries-other-area", values)


def _overlaps(placed: gpd.GeoSeries) -> Iterator[BoundaryProblem]:
    codes = list(placed.index)
    for first, second in ((a, b) for n, a in enumerate(codes) for b in codes[n + 1 :]):
        overlap = placed[first].intersection(placed[second]).area / 1e6
        if overlap > _OVERLAP:
            values = {
                "one": _name(first),
                "other": _name(second),
                "area": round(overlap),
            }
            yield BoundaryProblem("boundaries-overlap", values)


def _name(code: str) -> str:
    return str(municipalities()["name_lv"][code])
