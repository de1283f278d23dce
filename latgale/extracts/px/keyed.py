"""DATA of a table with KEYS: rows that begin with a key for each variable of the stub."""

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from latgale.extracts import limits
from latgale.extracts.model import Dimension, ExtractError
from latgale.extracts.px import variables
from latgale.extracts.px.cells import Tokens
from latgale.extracts.px.keywords import Keywords

Indices = NDArray[np.int64]


def is_keyed(file: Keywords) -> bool:
    """Whether the file has KEYS."""
    return any(True for _ in file.every("KEYS"))


def cells(file: Keywords, found: tuple[Dimension, ...], tokens: Tokens) -> tuple[Tokens, NDArray[np.int32]]:
    """The tokens that are cells, and their positions: shape (cells, dimensions).

    Raises ExtractError: px-row-length, px-key-expected, px-keys-missing, px-unknown-key, px-row-twice.
    """
    stub = len(variables.names(file)[0])
    heading = variables.grid(found[stub:])
    rows = _rows(tokens, stub, len(heading))
    keys = [_index(file, found[axis], tokens, rows[:, axis]) for axis in range(stub)]
    lines = np.column_stack(keys) if keys else np.empty((len(rows), 0), dtype=np.int32)
    _check_rows(lines, tokens.rows[rows[:, 0]])
    positions = np.hstack([np.repeat(lines, len(heading), axis=0), np.tile(heading, (len(rows), 1))])
    return tokens.take(rows[:, stub:].ravel()), positions


def _rows(tokens: Tokens, stub: int, wide: int) -> Indices:
    """Indices of the tokens: shape (rows, keys and cells)."""
    width = stub + wide
    if not len(tokens) or len(tokens) % width:
        raise ExtractError("px-row-length", found=len(tokens), width=width)
    rows = np.arange(len(tokens)).reshape(-1, width)
    limits.check_cells(len(rows) * wide)
    bare = np.flatnonzero(~tokens.quoted[rows[:, :stub]].all(axis=1))
    if len(bare):
        raise ExtractError("px-key-expected", row=int(tokens.rows[rows[bare[0], 0]]))
    return rows


def _index(file: Keywords, dimension: Dimension, tokens: Tokens, at: Indices) -> NDArray[np.int32]:
    """Each row's place among the codes or values of a variable, as its KEYS says."""
    kind = file.text("KEYS", dimension.name).upper()
    if kind not in ("CODES", "VALUES"):
        raise ExtractError("px-keys-missing", variable=dimension.name)
    among = (kind == "CODES" and file.items("CODES", dimension.name)) or dimension.labels
    variables.check_unique(dimension.name, among)
    written = tokens.texts.take(pa.array(at))
    index = pc.index_in(written, value_set=pa.array(among, pa.string()))
    unknown = np.flatnonzero(index.is_null().to_numpy(zero_copy_only=False))
    if len(unknown):
        row, name = int(tokens.rows[at[unknown[0]]]), written[int(unknown[0])].as_py()[:80]
        raise ExtractError("px-unknown-key", row=row, name=name, variable=dimension.name)
    return np.asarray(index.to_numpy(zero_copy_only=False), dtype=np.int32)


def _check_rows(keys: NDArray[np.int32], rows: NDArray[np.int32]) -> None:
    _, first, counts = np.unique(keys, axis=0, return_index=True, return_counts=True)
    if (counts > 1).any():
        raise ExtractError("px-row-twice", row=int(rows[first[np.argmax(counts > 1)]]))
