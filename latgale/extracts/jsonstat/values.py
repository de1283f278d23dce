"""Values and statuses of a JSON-stat cube, as lists or as sparse objects."""

from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from latgale.extracts.assemble import Statuses, statuses
from latgale.extracts.jsonstat.shapes import cells, strings
from latgale.extracts.model import ExtractError

Index = NDArray[np.int64]
_WHOLE = "^(0|[1-9][0-9]{0,8})$"


@dataclass(frozen=True)
class Listed:
    """Cells that the file names: row-major index in the cube, ascending; text; symbol beside it."""

    index: Index
    raw: pa.StringArray
    beside: Statuses | None


@dataclass(frozen=True)
class _Sparse:
    index: Index
    texts: pa.StringArray


def listed(dataset: dict[str, object], size: int) -> Listed:
    """The cells of a dataset whose dimensions make ``size`` of them.

    Raises ExtractError when values are missing altogether, are more or fewer than ``size``, or have an
    index outside of the cube or that is no number.
    """
    value, status = dataset.get("value"), dataset.get("status")
    if not value or not size:
        raise ExtractError("json-no-values")
    beside = _sparse(status, size, "status") if isinstance(status, dict) else None
    if isinstance(value, dict):
        found = _sparse(value, size, "value")
        index = _named(found, beside, status, size)
        raw = _spread(found, index)
    else:
        index, raw = np.arange(size), _dense(value, size, "value")
    if raw.null_count == len(raw) and not status:
        raise ExtractError("json-no-values")
    return Listed(index, raw, _aligned(beside, index) if beside else _statuses(status, size, index))


def _texts(values: list[object], place: str) -> pa.StringArray:
    return cells(values, place) if place == "value" else strings(values, place)


def _dense(value: object, size: int, place: str) -> pa.StringArray:
    if not isinstance(value, list):
        raise ExtractError("json-wrong-type", place=place)
    if len(value) != size:
        key = "json-value-count" if place == "value" else "json-status-count"
        raise ExtractError(key, n=len(value), cells=size)
    return _texts(value, place)


def _sparse(found: dict[str, object], size: int, place: str) -> _Sparse:
    """Texts by index, ascending. Keys are canonical and unique, so no index stands twice."""
    names = strings(list(found), place)
    proper = pc.match_substring_regex(names, _WHOLE).to_numpy(zero_copy_only=False)
    if not proper.all():
        raise ExtractError("json-index", place=place, name=names[int(np.argmin(proper))].as_py()[:60])
    index = pc.cast(names, pa.int64()).to_numpy(zero_copy_only=False)
    if len(index) and index.max() >= size:
        raise ExtractError("json-index-outside", place=place, name=int(index.max()), cells=size)
    order = np.argsort(index, kind="stable")
    return _Sparse(index[order], _texts(list(found.values()), place).take(pa.array(order)))


def _named(value: _Sparse, beside: _Sparse | None, status: object, size: int) -> Index:
    """Cells that have a value or a status of their own: a list of statuses has one for each cell."""
    if isinstance(status, list) and len(status) > 1:
        return np.arange(size)
    if beside is None:
        return value.index
    named = np.zeros(size, dtype=bool)
    named[value.index] = named[beside.index] = True
    return np.flatnonzero(named)


def _spread(value: _Sparse, index: Index) -> pa.StringArray:
    """Texts of the cells at ``index``; null where there is only a status."""
    where = np.full(len(index), -1)
    where[np.searchsorted(index, value.index)] = np.arange(len(value.index))
    return value.texts.take(pa.array(where, mask=where < 0))


def _aligned(beside: _Sparse, index: Index) -> Statuses:
    found = statuses(beside.texts)
    codes = np.zeros(len(index), dtype=np.int32)
    codes[np.searchsorted(index, beside.index)] = found.codes
    return Statuses(found.names, codes)


def _statuses(status: object, size: int, index: Index) -> Statuses | None:
    """A list has one status a cell of the cube; one text, alone or in a list, is that of all cells."""
    if status is None or status == []:
        return None
    if isinstance(status, list) and len(status) > 1:
        return statuses(_dense(status, size, "status"))
    found = statuses(strings(status if isinstance(status, list) else [status], "status"))
    return Statuses(found.names, np.full(len(index), found.codes[0], dtype=np.int32))
