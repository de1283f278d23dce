"""One model for every statistical extract: dimensions, and cells in columns of equal length."""

import math
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeAlias, TypeVar

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray


class ExtractError(Exception):
    """A file that cannot be read. ``key`` is a message key, ``values`` what its sentence names.

    ``row`` and ``column`` (1-based, as an editor or Excel counts them) say where, 0 for nowhere.
    """

    def __init__(self, key: str, /, *, row: int = 0, column: int = 0, **values: str | int):
        super().__init__(f"{key} {values}")
        self.key = key
        self.row = row
        self.column = column
        self.values = values


@dataclass(frozen=True)
class Dimension:
    """A variable of the table with its categories in the order of the file.

    ``codes`` or ``texts`` may be empty, never both; where both are there they have equal length.
    ``others`` holds the texts in the file's other languages ({'en': (...)}). Texts are as printed,
    leading dots included.
    """

    name: str
    code: str = ""
    codes: tuple[str, ...] = ()
    texts: tuple[str, ...] = ()
    others: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    # What the format itself says: 'time', 'measure' (contents) or 'territory'; empty where it does not.
    role: str = ""

    @property
    def size(self) -> int:
        """Number of categories."""
        return max(len(self.codes), len(self.texts))

    @property
    def labels(self) -> tuple[str, ...]:
        """Texts, or the codes where the file gives no texts."""
        return self.texts or self.codes


Column = TypeVar("Column")
Given: TypeAlias = Column | Callable[[], Column]


def _made(given: Given[Column]) -> Column:
    return given() if callable(given) else given


@dataclass(frozen=True)
class Cells:
    """Cells in columns. Order is that of the file.

    values: float64, NaN where the cell holds no number.
    symbols: int16 index into ``Extract.symbols``; 0 is "no symbol".
    The others, first to last as their properties, may be given as functions that make them from what the
    reader has: few users of a million cells ask for all.
    """

    _positions: Given[NDArray[np.int32]]
    values: NDArray[np.float64]
    symbols: NDArray[np.int16]
    _raw: Given[pa.StringArray]
    _rows: Given[NDArray[np.int32]]
    _columns: Given[NDArray[np.int32]]

    @cached_property
    def positions(self) -> NDArray[np.int32]:
        """Shape (cells, dimensions): index into each dimension's categories."""
        return _made(self._positions)

    @cached_property
    def raw(self) -> pa.StringArray:
        """The text of the cell as it stands in the file."""
        return _made(self._raw)

    @cached_property
    def rows(self) -> NDArray[np.int32]:
        """Line or row of the file, 1-based."""
        return _made(self._rows)

    @cached_property
    def columns(self) -> NDArray[np.int32]:
        """Column of the file, 1-based."""
        return _made(self._columns)

    def __len__(self) -> int:
        return len(self.values)


@dataclass(frozen=True)
class Rejected:
    """A cell that is neither a number nor a known symbol."""

    row: int
    column: int
    text: str


@dataclass(frozen=True)
class Extract:
    """A table as its file tells it.

    ``format``: 'pxweb-csv', 'pxweb-txt', 'px', 'pxweb-xlsx', 'xlsx', 'pxweb-json', 'pxweb-parquet',
    'json-stat', 'json-stat2', 'eurostat-tsv', 'sdmx-csv', 'csv'. ``table_code`` is the publisher's (IRS031,
    nama_10r_3gdp), empty where the file does not say. ``updated`` and ``source`` are as printed.
    ``symbols[0]`` is ''.
    """

    format: str
    dimensions: tuple[Dimension, ...]
    cells: Cells
    symbols: tuple[str, ...] = ("",)
    title: str = ""
    table_code: str = ""
    source: str = ""
    updated: str = ""
    unit: str = ""
    language: str = ""
    notes: tuple[str, ...] = ()
    rejected: tuple[Rejected, ...] = ()

    @property
    def numbers(self) -> int:
        """How many cells hold a number, true zeros included."""
        return int(np.count_nonzero(~np.isnan(self.cells.values)))

    @property
    def total(self) -> float:
        """Sum of all numbers, exact to the last digit: a checksum of the reader. NaN beyond all numbers."""
        try:
            return math.fsum(self.cells.values[~np.isnan(self.cells.values)].tolist())
        except (OverflowError, ValueError):
            return math.nan

    def symbol_counts(self) -> dict[str, int]:
        """Each symbol with the number of its cells."""
        counts = Counter(self.cells.symbols.tolist())
        return {self.symbols[index]: n for index, n in sorted(counts.items()) if index}
