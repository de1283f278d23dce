"""An extract of keys and figures: dimensions from columns and header cells, cells in the file's order."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from latgale.extracts.delimited.columns import are_codes
from latgale.extracts.delimited.sheet import Sheet
from latgale.extracts.delimited.titles import is_period
from latgale.extracts.limits import CATEGORIES, DIMENSIONS, check_cells
from latgale.extracts.model import Cells, Dimension, ExtractError, Rejected
from latgale.extracts.numbers import Parsed, parse_cells

# More cells that are neither numbers nor symbols are not listed: such a file is no table of figures.
_REJECTED = 1000
Ints = NDArray[np.int32]


@dataclass(frozen=True)
class Key:
    """A dimension with each row's (or header cell's) index into its categories."""

    dimension: Dimension
    index: Ints


def key_of(name: str, texts: pa.StringArray, *, coded: bool = False) -> Key:
    """Dimension of a column: codes if all look like codes (or the format says so), else texts."""
    found = texts.dictionary_encode()
    labels = tuple(found.dictionary.to_pylist())
    if len(labels) > CATEGORIES:
        raise ExtractError("csv-too-many-categories", name=name, n=len(labels), limit=CATEGORIES)
    dimension = Dimension(name, name, codes=labels) if coded else dimension_of(name, labels)
    return Key(dimension, found.indices.to_numpy(zero_copy_only=False).astype(np.int32))


def dimension_of(name: str, labels: tuple[str, ...]) -> Dimension:
    """Codes if all labels look like codes, else texts; time if all are periods."""
    if all(map(is_period, labels)):
        return Dimension(name, texts=labels, role="time")
    return Dimension(name, codes=labels) if are_codes(labels) else Dimension(name, texts=labels)


def joined(codes: Key, texts: Key) -> Key | None:
    """One dimension of a column of codes and a column of texts that say the same; None if they do not."""
    one, other = codes.dimension, texts.dimension
    if not one.codes or not other.texts or one.size != other.size or other.role:
        return None
    pairs = np.zeros(one.size, dtype=np.int32)
    pairs[codes.index] = texts.index
    if len(set(pairs.tolist())) < one.size or np.any(pairs[codes.index] != texts.index):
        return None
    ordered = tuple(other.texts[index] for index in pairs)
    return Key(replace(other, code=one.name, codes=one.codes, texts=ordered), codes.index)


def one_time(keys: Sequence[Key]) -> list[Key]:
    """The role of time stays where one dimension alone has it."""
    if sum(key.dimension.role == "time" for key in keys) < 2:
        return list(keys)
    return [replace(key, dimension=replace(key.dimension, role="")) for key in keys]


@dataclass(frozen=True)
class Body:
    """Dimensions and cells of an extract, to be joined with what its title says."""

    dimensions: tuple[Dimension, ...]
    cells: Cells
    symbols: tuple[str, ...]
    rejected: tuple[Rejected, ...]


def figures(
    sheet: Sheet, keys: Sequence[Key], across: Sequence[Key], data: Sequence[int], *, flags: bool = False
) -> Body:
    """Cells of the columns ``data`` of all rows, row by row.

    ``keys`` have an index for each row, ``across`` one for each of these columns. Raises ExtractError for
    too many cells or dimensions, for both decimal signs, and where hardly any cell is a number.
    """
    check_cells(sheet.rows * len(data))
    if len(keys) + len(across) > DIMENSIONS:
        raise ExtractError("csv-too-many-dimensions", n=len(keys) + len(across), limit=DIMENSIONS)
    numbers = sheet.cells(list(data)).ravel()
    parsed = parse_cells(sheet.fields.every, flags=flags, places=numbers * 2)
    rows = np.arange(sheet.first + 1, sheet.first + 1 + sheet.rows, dtype=np.int32)
    columns = np.asarray(data, dtype=np.int32) + 1
    cells = Cells(
        lambda: _positions(sheet.rows, len(data), keys, across),
        parsed.values,
        parsed.symbols,
        lambda: sheet.fields.texts(numbers),
        lambda: np.repeat(rows, len(columns)),
        lambda: np.tile(columns, len(rows)),
    )
    kept = one_time([*keys, *across])
    rejected = _rejected(sheet, numbers, parsed) if len(parsed.rejected) else ()
    return Body(tuple(key.dimension for key in kept), cells, parsed.names, rejected)


def _positions(rows: int, columns: int, keys: Sequence[Key], across: Sequence[Key]) -> Ints:
    """Shape (cells, dimensions); each dimension's are side by side in memory, as they are asked for."""
    found = np.empty((len(keys) + len(across), rows, columns), dtype=np.int32)
    for number, key in enumerate(keys):
        found[number] = key.index[:, None]
    for number, key in enumerate(across, len(keys)):
        found[number] = key.index
    return found.reshape(-1, rows * columns).T


def _rejected(sheet: Sheet, numbers: NDArray[np.intp], parsed: Parsed) -> tuple[Rejected, ...]:
    cells = numbers[parsed.rejected[:_REJECTED]]
    rows, columns = np.divmod(cells - sheet.fields.lines[sheet.first], sheet.width)
    found = tuple(
        Rejected(sheet.row_number(row), column + 1, text)
        for row, column, text in zip(
            rows.tolist(), columns.tolist(), sheet.fields.texts(cells).to_pylist(), strict=True
        )
    )
    if len(parsed.rejected) > _REJECTED or 2 * len(found) > len(numbers):
        first = found[0]
        raise ExtractError(
            "csv-not-figures",
            row=first.row,
            column=first.column,
            text=first.text[:80],
            n=len(parsed.rejected),
        )
    return found


def with_marks(body: Body, marks: pa.StringArray, hiding: frozenset[str] = frozenset()) -> Body:
    """Join a mark of each cell (its own column in the file) with the cell's symbol.

    A figure whose mark is one of ``hiding`` is none: what stands there is not what was counted.
    """
    found = pc.utf8_trim_whitespace(marks).dictionary_encode()
    labels = found.dictionary.to_pylist()
    index = found.indices.to_numpy(zero_copy_only=False)
    pairs, place = np.unique(body.cells.symbols * np.int64(len(labels)) + index, return_inverse=True)
    texts = [
        f"{body.symbols[pair // len(labels)]} {labels[pair % len(labels)]}".strip() for pair in pairs.tolist()
    ]
    symbols = ("", *dict.fromkeys(text for text in texts if text))
    numbers = np.array([symbols.index(text) for text in texts], dtype=np.int16)[place]
    hidden = np.array([label in hiding for label in labels], dtype=bool)[index]
    values = np.where(hidden, np.nan, body.cells.values)
    return replace(body, symbols=symbols, cells=replace(body.cells, symbols=numbers, values=values))
