"""Which kind of JSON a file is: a table that is read, or something else that is refused by its name."""

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager

from latgale.extracts.jsonstat import cube, pxweb
from latgale.extracts.jsonstat.text import tree
from latgale.extracts.model import Extract, ExtractError


def read(data: bytes) -> Extract:
    """The table of a JSON-stat file (1.x with one dataset, 2.0) or of ``json`` of the PxWeb API.

    Raises ExtractError for everything else, with the reason.
    """
    with _without_collection():
        return _read(tree(data))


@contextmanager
def _without_collection() -> Iterator[None]:
    """A tree of a million lists has no cycles, yet Python would look for them again and again as it grows."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _read(root: object) -> Extract:
    if not isinstance(root, dict):
        raise ExtractError("json-unknown")
    if "columns" in root and "data" in root:
        return pxweb.read_table(root)
    if "class" in root or _is_dataset(root):
        return _second(root)
    datasets = [each for each in root.values() if isinstance(each, dict) and _is_dataset(each)]
    if len(datasets) > 1:
        raise ExtractError("json-several-tables", n=len(datasets))
    if not datasets:
        raise ExtractError("json-metadata" if "variables" in root else "json-unknown")
    return cube.read_cube(datasets[0], "json-stat")


def _is_dataset(found: Mapping[str, object]) -> bool:
    return isinstance(found.get("dimension"), dict) and ("value" in found or "id" in found)


def _second(root: dict[str, object]) -> Extract:
    if root.get("class") == "collection":
        raise ExtractError("json-collection")
    if root.get("class", "dataset") != "dataset" or "dimension" not in root:
        raise ExtractError("json-unknown")
    return cube.read_cube(root, "json-stat2" if "id" in root else "json-stat")
