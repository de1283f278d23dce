"""Numbers in wrong rows: a defect of older versions of PxWeb's Parquet that shows in the numbers."""

import numpy as np
from numpy.typing import NDArray

from latgale.extracts.keys import Positions

# So many runs of equal numbers, none broken, are no chance.
_RUNS = 3


def looks_shifted(positions: Positions, measures: int, values: NDArray[np.float64]) -> bool:
    """Whether every number stands where the old arithmetic of PCAxis.Serializers would have put it.

    That took for the stride of a variable the product of the sizes of the variables after it *but the
    next one*, so that different keys got one and the same number: a table of territories by years, for
    example, had equal numbers along its diagonals. ``positions`` has one row a row of the file,
    ``measures`` is 0 or 1 for a single one; values are those of the first measure where there are several.
    """
    if measures > 1 or not positions.shape[1]:
        return False
    sizes = [*(positions.max(axis=0) + 1).tolist(), 1]
    strides = np.array([int(np.prod(sizes[number + 2 :])) for number in range(positions.shape[1])])
    cell = positions.astype(np.int64) @ strides
    order = np.argsort(cell, kind="stable")
    cell, found = cell[order], values[order]
    same = cell[1:] == cell[:-1]
    equal = (found[1:] == found[:-1]) | (np.isnan(found[1:]) & np.isnan(found[:-1]))
    if not same.any() or not equal[same].all():
        return False
    told = found[1:][same & (found[1:] != _usual(values))]
    return len(np.unique(told[~np.isnan(told)])) >= _RUNS


def _usual(values: NDArray[np.float64]) -> float:
    """The most frequent number: equal neighbours of it tell nothing."""
    numbers, counts = np.unique(values[~np.isnan(values)], return_counts=True)
    return float(numbers[np.argmax(counts)]) if len(numbers) else np.nan
