"""Cells of formats that keep a number and its symbol apart (JSON-stat's status, Parquet's ``_symbol``)."""

from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from latgale.extracts.model import Cells, ExtractError, Rejected
from latgale.extracts.numbers import ZEROS, Parsed, parse_cells

# A table with more cells that are no numbers is no table of numbers; and with more symbols, they are none.
REJECTED = 10_000
SYMBOLS = 1_000


@dataclass(frozen=True)
class Table:
    """Cells of a table with the symbols they point to and the texts that are neither."""

    cells: Cells
    symbols: tuple[str, ...]
    rejected: tuple[Rejected, ...]


@dataclass(frozen=True)
class Statuses:
    """A symbol beside each cell: ``names[0]`` is '', ``codes`` has one index a cell."""

    names: tuple[str, ...]
    codes: NDArray[np.int32]


def statuses(texts: pa.Array) -> Statuses:
    """Texts beside cells as codes; null and blank are no symbol. Raises ExtractError for too many."""
    encoded = texts if pa.types.is_dictionary(texts.type) else pc.dictionary_encode(texts)
    stripped = [(name or "").strip() for name in encoded.dictionary.to_pylist()]
    names = ("", *dict.fromkeys(name for name in stripped if name))
    if len(names) > SYMBOLS:
        raise ExtractError("json-too-many-symbols", n=len(names), limit=SYMBOLS)
    place = {name: number for number, name in enumerate(names)}
    codes = np.array([*(place[name] for name in stripped), 0], dtype=np.int32)
    index = pc.fill_null(encoded.indices.cast(pa.int32()), len(stripped))
    return Statuses(names, codes[index.to_numpy(zero_copy_only=False)])


def assemble(
    positions: NDArray[np.int32],
    raw: pa.StringArray,
    place: tuple[NDArray[np.int32], NDArray[np.int32]],
    beside: Statuses | None = None,
) -> Table:
    """Read ``raw`` and put the symbols beside it to it. ``place``: row and column of each cell."""
    raw = pc.fill_null(raw, "")
    parsed = parse_cells(raw)
    rows, columns = place
    texts = raw.take(pa.array(parsed.rejected[: REJECTED + 1])).to_pylist()
    if len(texts) > REJECTED:
        where = parsed.rejected[0]
        key = "json-not-numbers"
        raise ExtractError(
            key, row=int(rows[where]), column=int(columns[where]), n=len(parsed.rejected), text=texts[0][:60]
        )
    rejected = [
        Rejected(int(rows[where]), int(columns[where]), text)
        for where, text in zip(parsed.rejected, texts, strict=True)
    ]
    values, symbols, names = (
        _joined(parsed, raw, beside) if beside else (parsed.values, parsed.symbols, parsed.names)
    )
    return Table(Cells(positions, values, symbols, raw, rows, columns), names, tuple(rejected))


def _joined(
    parsed: Parsed, raw: pa.StringArray, beside: Statuses
) -> tuple[NDArray[np.float64], NDArray[np.int16], tuple[str, ...]]:
    """Symbols of both: "-" beside an empty cell is a true zero, "p" beside ":" makes ": p"."""
    zero = np.isin(np.array(beside.names), ZEROS)[beside.codes]
    empty = pc.equal(raw, "").to_numpy(zero_copy_only=False)
    values = np.where(zero & empty, 0.0, parsed.values)
    width = len(beside.names)
    pairs = parsed.symbols.astype(np.int64) * width + beside.codes
    used = np.flatnonzero(np.bincount(pairs, minlength=1))
    texts = [_together(parsed.names[pair // width], beside.names[pair % width]) for pair in used]
    names = ("", *dict.fromkeys(text for text in texts if text))
    if len(names) > SYMBOLS:
        raise ExtractError("json-too-many-symbols", n=len(names), limit=SYMBOLS)
    places = {name: number for number, name in enumerate(names)}
    lookup = np.zeros(len(parsed.names) * width, dtype=np.int16)
    lookup[used] = [places[text] for text in texts]
    return values, lookup[pairs], names


def _together(symbol: str, beside: str) -> str:
    return symbol if symbol == beside else f"{symbol} {beside}".strip()
