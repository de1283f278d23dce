"""Where a sheet has its title, headings, labels, numbers and the lines below them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from latgale.extracts.model import ExtractError
from latgale.extracts.numbers import parse_cells
from latgale.extracts.xlsx.footer import is_field
from latgale.extracts.xlsx.grid import Cell, Sheet, is_blank, is_number, written
from latgale.extracts.xlsx.naming import TIME_WORDS, is_period

Rows = list[list[Cell]]


@dataclass(frozen=True)
class Layout:
    """Rows and columns are 0-based ranges of the sheet.

    ``plain``: the labels have headings of their own (PxWeb leaves the corner blank).
    """

    sheet: Sheet
    title: str
    head: range
    body: range
    stub: range
    columns: range
    plain: bool

    @property
    def below(self) -> Rows:
        """What follows the table."""
        return self.sheet.rows[self.body.stop :]


def find(sheet: Sheet) -> Layout | None:
    """The table of a sheet; None where it holds none. Raises ExtractError where it is not clear."""
    rows = sheet.rows
    filled = [index for index, row in enumerate(rows) if not _is_empty(row)]
    left = min((_first(rows[index]) for index in filled), default=0)
    top = next((index for index in filled if not _is_line(rows[index], left)), None)
    if top is None:
        return None
    head, body = _head_and_body(rows, top, left)
    if not body:
        return None
    columns = range(left, 1 + max(_last(rows[index]) for index in (*head, *body)))
    plain = not is_blank(rows[top][left])
    stub = _stub(rows, head, body, columns)
    numbers = range(stub.stop, columns.stop)
    if not _has_numbers(rows, body, numbers):
        return None
    title = written(rows[filled[0]][left]).strip() if filled[0] < top else ""
    found = Layout(sheet, title, head, body, stub, numbers, plain)
    _check(found)
    return found


def _is_empty(row: Sequence[Cell]) -> bool:
    return all(map(is_blank, row))


def _first(row: Sequence[Cell]) -> int:
    return next(index for index, cell in enumerate(row) if not is_blank(cell))


def _last(row: Sequence[Cell]) -> int:
    return max((index for index, cell in enumerate(row) if not is_blank(cell)), default=-1)


def _is_line(row: Sequence[Cell], left: int) -> bool:
    """A line of text: a title, a note."""
    return not is_blank(row[left]) and _last(row) == left


def _head_and_body(rows: Rows, top: int, left: int) -> tuple[range, range]:
    """Headings go on while the corner is blank; the table goes on to the first blank row or "Source:"."""
    bottom = top + 1
    while bottom < len(rows) and is_blank(rows[bottom][left]) and not _is_empty(rows[bottom]):
        bottom += 1
    start = next((index for index in range(bottom, len(rows)) if not _is_empty(rows[index])), len(rows))
    stop = start
    while stop < len(rows) and not _is_empty(rows[stop]) and not is_field(rows[stop]):
        stop += 1
    return range(top, bottom), range(start, stop)


def _stub(rows: Rows, head: range, body: range, columns: range) -> range:
    """Columns of labels: up to the first heading or, where labels have headings too, the first numbers."""
    if is_blank(rows[head.start][columns.start]):
        return range(columns.start, min(_first(rows[index]) for index in head))
    if len(head) > 1:
        return range(columns.start, min(_first(rows[index]) for index in head[1:]))
    kinds = [_kind(rows, head, body, column) for column in columns]
    stop = 0
    # One column of periods is the time of a long table; what looks like years after it are its numbers.
    while kinds[stop] == "labels" or (kinds[stop] == "periods" and "periods" not in kinds[:stop]):
        stop += 1
        if stop == len(columns) - 1:
            break
    # Codes are often numbers; they are labels where names stand beside them.
    stop = 2 if not stop and kinds[1:2] == ["labels"] else stop
    return range(columns.start, columns.start + stop)


def _kind(rows: Rows, head: range, body: range, column: int) -> str:
    """Whether a column under a heading holds 'labels', 'periods' (the heading is none), or neither ('')."""
    heading = written(rows[head.start][column]).strip()
    cells = [rows[index][column] for index in body]
    if heading.casefold() in TIME_WORDS:
        return "periods"
    if any(map(_is_label, cells)):
        return "labels"
    return "periods" if not is_period(heading) and all(is_period(written(cell)) for cell in cells) else ""


def _is_label(cell: Cell) -> bool:
    """A text with letters that is no symbol of a table."""
    if not isinstance(cell, str) or not re.search(r"[^\W\d_]", cell):
        return False
    return bool(len(parse_cells([cell]).rejected))


def _has_numbers(rows: Rows, body: range, columns: range) -> bool:
    return any(_is_figure(rows[row][column]) for row in body for column in columns)


def _is_figure(cell: Cell) -> bool:
    """A number by type, or written as text."""
    if isinstance(cell, str):
        return bool(re.match(r"\s*[-−–+]?\d", cell)) and not len(parse_cells([cell]).rejected)
    return is_number(cell)


def _check(layout: Layout) -> None:
    rows, head = layout.sheet.rows, layout.head[-1]
    if not layout.stub:
        raise ExtractError("xlsx-no-labels", row=layout.body.start + 1)
    if layout.plain and _continues(layout):
        raise ExtractError("xlsx-no-headings", row=head + 1)
    figures = [column for column in layout.columns if is_number(rows[head][column])]
    if layout.plain and any(not is_period(written(rows[head][column])) for column in figures):
        raise ExtractError("xlsx-no-headings", row=head + 1, column=figures[0] + 1)
    for column in layout.columns:
        if is_blank(rows[head][column]):
            _refuse_gap(layout, column)
    start = layout.stub.start
    for index, row in enumerate(layout.below, layout.body.stop):
        if not is_field(row) and any(map(_is_figure, row[start + 1 :])):
            raise ExtractError("xlsx-two-tables", row=index + 1)


def _continues(layout: Layout) -> bool:
    """Whether the first row is one of the table: its label comes again, or its periods go on below."""
    rows, head = layout.sheet.rows, layout.head.start
    first = layout.stub.start
    if any(rows[row][first] == rows[head][first] for row in layout.body):
        return True
    for column in layout.columns:
        cells = [rows[row][column] for row in (head, *layout.body)]
        if all(isinstance(cell, str) and is_period(cell) for cell in cells):
            return True
    return False


def _refuse_gap(layout: Layout, column: int) -> None:
    """A blank heading over blank cells separates two tables; over numbers, it was lost."""
    rows = layout.sheet.rows
    used = next((row for row in layout.body if not is_blank(rows[row][column])), None)
    if used is None:
        raise ExtractError("xlsx-two-tables", row=layout.head.start + 1, column=column + 2)
    raise ExtractError("xlsx-no-heading", row=used + 1, column=column + 1)
