"""Cells of a delimited text, cut by whole-array operations on its bytes.

Neither DuckDB nor pyarrow reads quotes that are not escaped ("Centre "Rīga"";5, as PxWeb writes them), says
whether a cell was quoted (which tells the code "000" from the number 000), or keeps the cells in the order
of the file, so the cutting is ours (docs/extracts-csv.md).
"""

import functools
import re
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from latgale.extracts.limits import CELLS, check_cells
from latgale.extracts.numbers import shared

_QUOTE, _LF, _CR, _SPACE = b'"\n\r '
# A long table has several cells of keys to each number; past this many in all a file is not read.
_FIELDS = 4 * CELLS
# Bytes worked on at once: few enough to stay in the cache of a processor.
_BLOCK = 1 << 18
_CELLS = 1 << 16
# So many spaces are taken off all cells at once, more than that one cell at a time.
_SPACES = 2
_DOUBLED = re.compile(rb'(?:[^"]|"")*', re.DOTALL)

Ints = NDArray[np.int32]
Places = NDArray[np.int64]


@dataclass(frozen=True)
class Fields:
    """Cells of all lines one after another.

    borders: int32, where each cell's text begins and ends in ``text``, without quotes and outer spaces, by
    turns, and the length of ``text``. quoted: bool, whether it stood in quotes. lines: int32, the first cell
    of each line, and the end. doubled: whether a quote inside a text is written twice.
    """

    text: bytes
    borders: Ints
    quoted: NDArray[np.bool_]
    lines: Ints
    doubled: bool

    @property
    def starts(self) -> Ints:
        """Where each cell's text begins."""
        return self.borders[:-1:2]

    @property
    def ends(self) -> Ints:
        """Where each cell's text ends."""
        return self.borders[1::2]

    @property
    def widths(self) -> Ints:
        """Cells of each line; an empty line has one."""
        return np.diff(self.lines)

    @property
    def filled(self) -> Ints:
        """How many cells of each line hold a text."""
        return np.add.reduceat(self.ends > self.starts, self.lines[:-1], dtype=np.int32)

    @property
    def every(self) -> pa.StringArray:
        """Cells and what lies between them, by turns: one Arrow array over the bytes of the file."""
        return pa.StringArray.from_buffers(
            len(self.borders) - 1, pa.py_buffer(self.borders), pa.py_buffer(self.text)
        )

    def texts(self, cells: NDArray[np.integer]) -> pa.StringArray:
        """Texts of the cells with these numbers."""
        blocks = [cells[begin : begin + _CELLS] * 2 for begin in range(0, len(cells), _CELLS)] or [cells]
        every = self.every
        taken = pa.concat_arrays(shared(lambda block: every.take(pa.array(block)), blocks))
        return pc.replace_substring(taken, '""', '"') if self.doubled else taken

    def line(self, number: int) -> list[str]:
        """Texts of one line (counted from 0)."""
        return list(self.texts(np.arange(self.lines[number], self.lines[number + 1])).to_pylist())


def split(text: bytes, delimiter: str) -> Fields:
    """Cells of a text in UTF-8. Raises ExtractError when there are more than are read."""
    text = text if text.endswith(b"\n") else text + b"\n"
    if len(text) > _FIELDS and (cells := text.count(delimiter.encode())) > _FIELDS:
        check_cells(cells)
    # Lines that end outside of quotes, each block by itself; then texts of several lines; then bare quotes.
    for by_quotes, inside in ((False, _inside_escaped), (True, _inside_escaped), (False, _inside_bare)):
        cut = functools.partial(_cut, text, delimiter, inside)
        blocks = shared(cut, _blocks(text, by_quotes))
        bare = inside is _inside_bare
        if bare or all(block.is_escaped for block in blocks):
            break
    return _joined(text, blocks, doubled=not bare and any(block.has_inner_quotes for block in blocks))


def _blocks(text: bytes, by_quotes: bool) -> list[slice]:
    """Parts of a text that end with a line (and, if quotes are counted, outside of them)."""
    found, begin = [], 0
    while begin < len(text):
        end = text.find(b"\n", min(begin + _BLOCK, len(text) - 1)) + 1
        odd = by_quotes and text.count(b'"', begin, end) % 2
        while odd and end < len(text):
            after = text.find(b"\n", end) + 1
            odd ^= text.count(b'"', end, after) % 2
            end = after
        found.append(slice(begin, end))
        begin = end
    return found


@dataclass(frozen=True)
class _Block:
    """Cells of a part; ``lasts`` are those that end a line."""

    borders: Ints
    quoted: NDArray[np.bool_]
    lasts: NDArray[np.int64]
    has_inner_quotes: bool
    is_escaped: bool


_NONE = np.zeros(0, dtype=np.int32)
# A block that ends inside of quotes.
_OPEN = _Block(_NONE, np.zeros(0, dtype=bool), np.zeros(0, dtype=np.int64), True, False)


def _joined(text: bytes, blocks: list[_Block], *, doubled: bool) -> Fields:
    borders = np.concatenate([*(block.borders for block in blocks), [len(text)]], dtype=np.int32)
    quoted = np.concatenate([block.quoted for block in blocks])
    before = np.cumsum([0, *(len(block.quoted) for block in blocks)])
    lasts = [block.lasts + number + 1 for block, number in zip(blocks, before, strict=False)]
    lines = np.concatenate(([0], *lasts)).astype(np.int32)
    return Fields(text, borders, quoted, lines, doubled)


Inside = Callable[[NDArray[np.uint8], NDArray[np.int64], NDArray[np.uint8], int], NDArray[np.bool_]]


def _cut(text: bytes, delimiter: str, inside: Inside, block: slice) -> _Block:
    """Cells of a part of a text; ``inside`` says which delimiters and line ends stand inside of texts."""
    data = np.frombuffer(text, dtype=np.uint8)[block]
    is_special = data == ord(delimiter)
    is_special |= data == _LF
    is_special |= data == _QUOTE
    special = np.flatnonzero(is_special)
    kinds = data.take(special)
    outside = ~inside(data, special, kinds, ord(delimiter))
    if not outside[-1]:
        return _OPEN
    quotes = special[kinds == _QUOTE]
    ends = special[outside & (kinds != _QUOTE)]
    starts = np.empty_like(ends)
    starts[:1] = 0
    np.add(ends[:-1], 1, out=starts[1:])
    lasts = np.flatnonzero(data.take(ends) == _LF)
    ends[lasts] -= (ends[lasts] > starts[lasts]) & (data[ends[lasts] - 1] == _CR)
    if delimiter != " ":
        _trim(data, starts, ends)
    quoted = _unquote(data, starts, ends)
    inner = _inner_quotes(data, starts, ends, quotes, int(np.count_nonzero(quoted)))
    whole = _are_doubled(data, starts, ends, quoted, inner)
    borders = np.empty(2 * len(ends), dtype=np.int32)
    borders[::2], borders[1::2] = starts, ends
    borders += block.start
    return _Block(borders, quoted, lasts, len(inner) > 0, whole)


def _inside_escaped(
    _data: NDArray[np.uint8], _special: NDArray[np.int64], kinds: NDArray[np.uint8], _delimiter: int
) -> NDArray[np.bool_]:
    """Inside a text: an odd number of quotes stands before."""
    return np.logical_xor.accumulate(kinds == _QUOTE)


def _inside_bare(
    data: NDArray[np.uint8], special: NDArray[np.int64], kinds: NDArray[np.uint8], delimiter: int
) -> NDArray[np.bool_]:
    """Inside a text: after a quote that begins a cell, before one that ends it. A line end ends both."""
    before = np.where(special > 0, data[special - 1], _LF)
    after = data[np.minimum(special + 1, len(data) - 1)]
    quote = kinds == _QUOTE
    opens = quote & ((before == delimiter) | (before == _LF))
    closes = quote & ((after == delimiter) | (after == _LF) | (after == _CR)) | (kinds == _LF)
    number = np.arange(len(special))
    last = np.maximum.accumulate(np.where(opens | closes, number, 0))
    return np.asarray((opens & ~closes)[last] & (last < number))


def _inner_quotes(
    data: NDArray[np.uint8], starts: Places, ends: Places, quotes: Places, quoted: int
) -> Places:
    """Cells whose text holds a quote, or that have a quote at one end only."""
    if len(quotes) == 2 * quoted:
        return np.zeros(0, dtype=np.int64)
    cells = np.minimum(np.searchsorted(ends, quotes, side="right"), len(ends) - 1)
    return np.unique(cells[(starts[cells] <= quotes) & (quotes < ends[cells])])


def _are_doubled(
    data: NDArray[np.uint8], starts: Places, ends: Places, quoted: NDArray[np.bool_], cells: Places
) -> bool:
    return bool(quoted[cells].all()) and all(
        _DOUBLED.fullmatch(data[starts[cell] : ends[cell]].tobytes()) for cell in cells.tolist()
    )


def _unquote(data: NDArray[np.uint8], starts: Places, ends: Places) -> NDArray[np.bool_]:
    """Take quotes off cells that have them at both ends, in place."""
    cells = np.flatnonzero(data.take(starts) == _QUOTE)
    cells = cells[(data[ends[cells] - 1] == _QUOTE) & (ends[cells] - starts[cells] > 1)]
    starts[cells] += 1
    ends[cells] -= 1
    _trim_right(data, starts, ends, cells)
    quoted = np.zeros(len(starts), dtype=bool)
    quoted[cells] = True
    return quoted


def _trim(data: NDArray[np.uint8], starts: Places, ends: Places) -> None:
    """Take spaces off both ends of cells, in place."""
    cells = np.flatnonzero(data.take(starts) == _SPACE)
    for _ in range(_SPACES):
        cells = cells[(starts[cells] < ends[cells]) & (data[starts[cells]] == _SPACE)]
        starts[cells] += 1
    for cell in cells.tolist():
        starts[cell] = ends[cell] - len(data[starts[cell] : ends[cell]].tobytes().lstrip(b" "))
    _trim_right(data, starts, ends, np.flatnonzero(data.take(ends - 1, mode="wrap") == _SPACE))


def _trim_right(data: NDArray[np.uint8], starts: Places, ends: Places, cells: Places) -> None:
    for _ in range(_SPACES):
        cells = cells[(starts[cells] < ends[cells]) & (data[ends[cells] - 1] == _SPACE)]
        ends[cells] -= 1
    for cell in cells.tolist():
        ends[cell] = starts[cell] + len(data[starts[cell] : ends[cell]].tobytes().rstrip(b" "))
