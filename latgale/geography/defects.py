"""What is wrong with the lines of an area: the reason that GEOS gives, as the key of a message."""

import re

import geopandas as gpd
import numpy as np
import shapely

from latgale.geography.problems import BoundaryProblem, Values

_DEGREES = 4326
# GEOS' words (TopologyValidationError) by what a person who mends the file has to look for.
_KINDS = {
    "Self-intersection": "crossing",
    "Ring Self-intersection": "crossing",
    "Hole lies outside shell": "hole",
    "Holes are nested": "hole",
    "Interior is disconnected": "parts",
    "Nested shells": "parts",
    "Duplicate Rings": "parts",
}
_REASON = re.compile(r"(?P<what>[^\[]+)\[(?P<x>[^ \]]+) (?P<y>[^ \]]+)")


def invalid(shape: shapely.Geometry, crs: object, values: Values) -> BoundaryProblem:
    """The problem of a shape that does not hold, with the place in degrees where that is known."""
    if not np.isfinite(shapely.get_coordinates(shape)).all():
        return BoundaryProblem("boundaries-invalid-coordinate", values)
    reason = shapely.is_valid_reason(shape)
    if reason.startswith("Too few points"):
        return BoundaryProblem("boundaries-invalid-points", values)
    found = _REASON.match(reason)
    kind = _KINDS.get(found["what"]) if found else None
    place = _degrees(float(found["x"]), float(found["y"]), crs) if found and kind else None
    if place is None:
        return BoundaryProblem("boundaries-invalid", values)
    return BoundaryProblem(f"boundaries-invalid-{kind}", {**values, "east": place[0], "north": place[1]})


def _degrees(x: float, y: float, crs: object) -> tuple[float, float] | None:
    """East and north in degrees; None where the file does not say what its numbers mean."""
    if crs is None:
        return None
    point = gpd.GeoSeries([shapely.Point(x, y)], crs=crs).to_crs(_DEGREES).iloc[0]
    return (round(point.x, 3), round(point.y, 3)) if np.isfinite([point.x, point.y]).all() else None
