"""Values and statuses of a JSON-stat cube, as lists or as sparse objects."""

from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from latgale.extracts.assemble import Statuses, statuses
from latgale.extracts.jsonstat.shapes import strings
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


def listed(dataset: dict[str, object], cells: int) -> Listed:
    """The cells of a dataset whose dimensions make so many.

    Raises ExtractError when values are missing altogether, are more or fewer than ``cells``, or have an
    index outside of the cube or that is no number.
    """
    value, status = dataset.get("value"), dataset.get("status")
    if not value or not cells:
        raise ExtractError("json-no-values")
    beside = _sparse(status, cells, "status") if isinstance(status, dict) else None
    if isinstance(value, dict):
        index, raw = _spread(_sparse(value, cells, "value"), beside)
    else:
        index, raw = np.arange(cells), _dense(value, cells, "value")
    if raw.null_count == len(raw) and not status:
        raise ExtractError("json-no-values")
    return Listed(index, raw, _aligned(beside, index) if beside else _statuses(status, cells, index))


def _dense(value: object, cells: int, place: str) -> pa.StringArray:
    if not isinstance(value, list):
        raise ExtractError("json-wrong-type", place=place)
    if len(value) != cells:
        key = "json-value-count" if place == "value" else "json-status-count"
        raise ExtractError(key, n=len(value), cells=cells)
    return strings(value, place)


def _sparse(found: dict[str, object], cells: int, place: str) -> _Sparse:
    """Texts by index, ascending. Keys are canonical and unique, so no index stands twice."""
    names = strings(list(found), place)
    proper = pc.match_substring_regex(names, _WHOLE).to_numpy(zero_copy_only=False)
    if not proper.all():
        raise ExtractError("json-index", place=place, name=names[int(np.argmin(proper))].as_py()[:60])
    index = pc.cast(names, pa.int64()).to_numpy(zero_copy_only=False)
    if len(index) and index.max() >= cells:
        raise ExtractError("json-index-outside", place=place, name=int(index.max()), cells=cells)
    order = np.argsort(index, kind="stable")
    return _Sparse(index[order], strings(list(found.values()), place).take(pa.array(order)))


def _spread(value: _Sparse, beside: _Sparse | None) -> tuple[Index, pa.StringArray]:
    """Cells that have a value or a status; null where there is only a status."""
    if beside is None:
        return value.index, value.texts
    index = np.union1d(value.index, beside.index)
    where = np.full(len(index), -1)
    where[np.searchsorted(index, value.index)] = np.arange(len(value.index))
    return index, value.texts.take(pa.array(where, mask=where < 0))


def _aligned(beside: _Sparse, index: Index) -> Statuses:
    found = statuses(beside.texts)
    codes = np.zeros(len(index), dtype=np.int32)
    codes[np.searchsorted(index, beside.index)] = found.codes
    return Statuses(found.names, codes)


def _statuses(status: object, cells: int, index: Index) -> Statuses | None:
    """A list has one status a cell of the cube; one text, alone or in a list, is that of all cells."""
    if status is None or status == []:
        return None
    if isinstance(status, list) and len(status) > 1:
        return statuses(_dense(status, cells, "status").take(pa.array(index)))
    one = status[0] if isinstance(status, list) else status
    if not isinstance(one, str | None):
        raise ExtractError("json-wrong-type", place="status")
    found = statuses(strings([one], "status"))
    return Statuses(found.names, np.full(len(index), found.codes[0], dtype=np.int32))
