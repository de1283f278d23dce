"""Keys of long tables: columns of codes become categories and positions."""

from collections.abc import Sequence

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

Positions = NDArray[np.int32]


def coded(column: pa.Array) -> tuple[tuple[str, ...], Positions]:
    """Categories in the order in which they first appear, and the position of each row's category.

    ``column``: texts without nulls, plain or dictionary-encoded.
    """
    if pa.types.is_dictionary(column.type):
        found = pc.dictionary_encode(column.indices)
        codes = column.dictionary.take(found.dictionary).to_pylist()
    else:
        found = pc.dictionary_encode(column)
        codes = found.dictionary.to_pylist()
    return tuple(codes), found.indices.to_numpy(zero_copy_only=False).astype(np.int32)


def stacked(columns: Sequence[Positions], rows: int) -> Positions:
    """Positions of all columns side by side, shape (rows, columns)."""
    out = np.empty((rows, len(columns)), dtype=np.int32)
    for number, column in enumerate(columns):
        out[:, number] = column
    return out


def repeated(positions: Positions) -> int:
    """The first row that has the key of an earlier one, counted from 1; 0 where there is none."""
    if not positions.shape[1]:
        return 2 if len(positions) > 1 else 0
    twice = pd.DataFrame(positions).duplicated().to_numpy()
    return int(np.argmax(twice)) + 1 if twice.any() else 0
