"""The rectangle of a delimited text: delimiter, title, header, body, and the lines that are none of these."""

from collections import Counter
from dataclasses import dataclass

import numpy as np
import pyarrow as pa

from latgale.extracts.delimited.split import Fields, split
from latgale.extracts.model import ExtractError

# The first of equally good ones is taken: a comma may be a decimal sign, a space may stand in any text.
DELIMITERS = "\t;, "
_HEAD = 1 << 16


@dataclass(frozen=True)
class Sheet:
    """``rows`` lines of ``width`` cells that follow each other, from line ``first`` (counted from 0).

    header: a name for each column; above: the texts of the lines above it (a title); notes: those below.
    """

    fields: Fields
    delimiter: str
    header: tuple[str, ...]
    header_line: int
    first: int
    rows: int
    width: int
    above: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    # Whether the file ends with a line end, as a file that is written to its end by a program does.
    ended: bool = True

    def cells(self, columns: "range | list[int]", rows: slice = slice(None)) -> np.ndarray:
        """Numbers of the cells, shape (rows, columns)."""
        first = int(self.fields.lines[self.first])
        lines = np.arange(self.rows)[rows] * self.width + first
        return np.asarray(lines[:, None] + np.asarray(columns))

    def column(self, number: int, rows: slice = slice(None)) -> pa.StringArray:
        """Texts of a column."""
        return self.fields.texts(self.cells([number], rows).ravel())

    def any(self, column: int) -> bool:
        """Whether any cell of a column holds a text."""
        cells = self.cells([column])
        return bool(np.any(self.fields.ends[cells] > self.fields.starts[cells]))

    def row_number(self, row: int) -> int:
        """Number of a row of the body as an editor counts lines."""
        return self.first + row + 1


def read_sheet(text: bytes) -> Sheet:
    """Find the table in a text in UTF-8. Raises ExtractError where it is not one rectangle."""
    delimiter = find_delimiter(text[:_HEAD])
    fields = split(text, delimiter)
    filled, widths = fields.filled, fields.widths
    width = _common(widths[filled > 0])
    top = _top(fields, filled, width)
    above = tuple(each.strip(f"{delimiter} ") for each in top.above)
    body = _body(fields, filled, width, top, text.endswith(b"\n"))
    sheet = Sheet(fields, delimiter, top.header, top.line, body.start, len(body), width, above)
    return _checked(sheet, _notes(fields, filled, body.stop), text.endswith(b"\n"))


def find_delimiter(head: bytes) -> str:
    """The delimiter that cuts the most lines into equally many cells. Raises ExtractError for none."""
    cut = head[: head.rfind(b"\n") + 1] or head
    best = max(DELIMITERS, key=lambda each: _share(cut, each))
    if _share(cut, best) < 0.5:
        raise ExtractError("csv-no-table")
    return best


def _share(head: bytes, delimiter: str) -> float:
    fields = split(head, delimiter)
    widths = fields.widths[fields.filled > 0]
    # One line of words is a sentence.
    enough = np.any(widths > 1) and (delimiter != " " or len(widths) > 1)
    return float(np.mean(widths == _common(widths))) if enough else 0.0


def _common(widths: np.ndarray) -> int:
    """The commonest number of cells over one."""
    counts = Counter(widths[widths > 1].tolist())
    if not counts:
        raise ExtractError("csv-no-table")
    return int(max(counts, key=lambda width: (counts[width], width)))


@dataclass(frozen=True)
class _Top:
    header: tuple[str, ...]
    line: int
    above: tuple[str, ...]


def _top(fields: Fields, filled: np.ndarray, width: int) -> _Top:
    """Header and what stands above it."""
    fits = np.flatnonzero((fields.widths == width) & (filled > 1))
    if not len(fits):
        raise ExtractError("csv-no-table")
    line = int(fits[0])
    above = np.flatnonzero(filled[:line] > 0).tolist()
    if len(above) >= width and _is_written_down(fields, above[-width:]):
        names = ("".join(fields.line(each)) for each in above[-width:])
        return _Top(tuple(names), above[-1], _texts(fields, above[:-width]))
    if width > 2 and above and fields.widths[above[-1]] == width - 1 and above[-1] == line - 1:
        # The first column has no name (as R writes row names, or a table copied from a page).
        return _Top(("", *fields.line(above[-1])), above[-1], _texts(fields, above[:-1]))
    return _Top(tuple(fields.line(line)), line, _texts(fields, above))


def _is_written_down(fields: Fields, lines: list[int]) -> bool:
    """PxWeb's newer serializer ends the line after each name of the header: ``"A"``, ``,"B"``, ``,"C"``."""
    widths = fields.widths[lines].tolist()
    return widths == [1] + [2] * (len(lines) - 1) and not any(fields.line(each)[0] for each in lines[1:])


def _texts(fields: Fields, lines: list[int]) -> tuple[str, ...]:
    """Lines as they stand: a title without quotes may hold delimiters."""
    begins, stops = fields.lines[lines], fields.lines[np.asarray(lines, dtype=int) + 1] - 1
    spans = [(fields.starts[b], max(fields.ends[b : e + 1])) for b, e in zip(begins, stops, strict=True)]
    return tuple(fields.text[b:e].decode().strip() for b, e in spans)


def _body(fields: Fields, filled: np.ndarray, width: int, top: _Top, ended: bool) -> range:
    """Lines of the body: from the first after the header to an empty line or the end."""
    after = np.flatnonzero(filled[top.line + 1 :] > 0) + top.line + 1
    if not len(after):
        raise ExtractError("csv-no-rows")
    first = int(after[0])
    empty = np.flatnonzero(filled[first:] == 0)
    stop = first + int(empty[0]) if len(empty) else len(filled)
    odd = np.flatnonzero(fields.widths[first:stop] != width)
    if len(odd):
        _refuse_row(fields, first + int(odd[0]), width, stop, ended)
    further = np.flatnonzero(filled[stop:] > 1)
    if len(further):
        raise ExtractError("csv-two-tables", row=stop + int(further[0]) + 1)
    return range(first, stop)


def _refuse_row(fields: Fields, line: int, width: int, stop: int, ended: bool) -> None:
    cells = int(fields.widths[line])
    last = line == len(fields.widths) - 1
    if last and cells < width and not ended:
        raise ExtractError("csv-truncated", row=line + 1)
    if cells == 1 and line < stop - 1:
        raise ExtractError("csv-two-tables", row=line + 1)
    key = "csv-row-short" if cells < width else "csv-row-long"
    raise ExtractError(key, row=line + 1, n=cells, needed=width)


def _notes(fields: Fields, filled: np.ndarray, stop: int) -> tuple[str, ...]:
    return _texts(fields, (np.flatnonzero(filled[stop:] > 0) + stop).tolist())


def _checked(sheet: Sheet, notes: tuple[str, ...], ended: bool) -> Sheet:
    """Take off empty columns at the end; refuse columns of one name and several lines above."""
    header = sheet.header
    while header and not header[-1] and not sheet.any(len(header) - 1):
        header = header[:-1]
    named = Counter(name for name in header if name)
    for number, name in enumerate(header, 1):
        if named[name] > 1 and name in header[: number - 1]:
            raise ExtractError("csv-duplicate-column", row=sheet.header_line + 1, column=number, name=name)
    return Sheet(**{**vars(sheet), "header": header, "notes": notes, "ended": ended})
