"""A dataset of JSON-stat: a cube of values with its dimensions."""

from math import prod

import numpy as np

from latgale.extracts import limits
from latgale.extracts.assemble import assemble
from latgale.extracts.jsonstat import about, values
from latgale.extracts.jsonstat.categories import dimension_of
from latgale.extracts.jsonstat.shapes import mapping, sequence, whole, words
from latgale.extracts.keys import Positions
from latgale.extracts.model import Dimension, Extract, ExtractError

ROLES = {"time": "time", "geo": "territory", "metric": "measure"}


def read_cube(dataset: dict[str, object], version: str) -> Extract:
    """The table of a dataset. ``version``: 'json-stat' keeps id, size and role in ``dimension``.

    A cell is every value of an array, or of a sparse object every value and status that it names.
    Raises ExtractError, also when there are dimensions but no value (PxWebApi 2 describes tables so).
    """
    dimensions = _dimensions(dataset)
    shape = [dimension.size for dimension in dimensions]
    found = values.listed(dataset, prod(shape))
    rows = (found.index + 1).astype(np.int32)
    place = (rows, np.ones(len(rows), dtype=np.int32))
    table = assemble(_positions(found.index, shape), found.raw, place, found.beside)
    told = about.told(dataset, dimensions)
    return Extract(version, dimensions, table.cells, table.symbols, rejected=table.rejected, **told)


def _dimensions(dataset: dict[str, object]) -> tuple[Dimension, ...]:
    """Names and sizes are checked, and the cells they make, before any category is looked at."""
    found = mapping(dataset["dimension"], "dimension")
    frame = dataset if "id" in dataset else found
    ids = words(frame.get("id"), "id")
    sizes = [whole(size, "size") for size in sequence(frame.get("size"), "size")]
    if len(ids) != len(sizes) or not ids:
        raise ExtractError("json-sizes", ids=len(ids), sizes=len(sizes))
    if len(ids) > limits.DIMENSIONS:
        raise ExtractError("json-too-many-dimensions", n=len(ids), limit=limits.DIMENSIONS)
    if len(set(ids)) < len(ids):
        raise ExtractError("json-dimension-twice", name=next(name for name in ids if ids.count(name) > 1))
    limits.check_cells(prod(sizes))
    roles = _roles(dataset.get("role", found.get("role") if frame is found else None))
    return tuple(
        dimension_of(name, found.get(name), size, roles.get(name, ""))
        for name, size in zip(ids, sizes, strict=True)
    )


def _roles(role: object) -> dict[str, str]:
    """The role of each dimension that has one: {'TIME': 'time'}."""
    if role is None:
        return {}
    found = mapping(role, "role")
    return {name: ours for theirs, ours in ROLES.items() for name in words(found.get(theirs) or [], "role")}


def _positions(index: values.Index, shape: list[int]) -> Positions:
    """Row-major index to positions, shape (cells, dimensions)."""
    out = np.empty((len(index), len(shape)), dtype=np.int32)
    rest = index
    for number in range(len(shape) - 1, -1, -1):
        rest, out[:, number] = np.divmod(rest, shape[number])
    return out
