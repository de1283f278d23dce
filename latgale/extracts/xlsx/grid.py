"""Cells of a sheet as calamine gives them, and the text that a person sees in each."""

import datetime
from dataclasses import dataclass

from python_calamine import CalamineError, CalamineWorkbook, SheetMetadata, SheetTypeEnum, SheetVisibleEnum

from latgale.extracts.limits import CELLS
from latgale.extracts.model import ExtractError
from latgale.extracts.xlsx.package import Package

# The rectangle of a sheet may hold labels beside the cells of the table, but no ocean of nothing.
_RECTANGLE = 2 * CELLS


class Unreadable(str):
    """Text of a cell that is neither a number nor a text of its own: a formula, an error."""

    __slots__ = ()


Cell = str | int | float | bool | datetime.date | datetime.time | datetime.timedelta


@dataclass(frozen=True)
class Sheet:
    """``rows`` of equal length, from A1; blank cells are ''."""

    name: str
    rows: list[list[Cell]]


def sheets(package: Package) -> list[Sheet]:
    """Visible worksheets. Raises ExtractError where cells stand too far apart, or a sheet cannot be read."""
    try:
        with CalamineWorkbook.from_filelike(package.clean) as book:
            shown = [sheet.name for sheet in book.sheets_metadata if _is_shown(sheet)]
            return [_sheet(book, package, name) for name in shown]
    except CalamineError as error:
        raise ExtractError("xlsx-damaged") from error


def _is_shown(sheet: SheetMetadata) -> bool:
    return sheet.typ == SheetTypeEnum.WorkSheet and sheet.visible == SheetVisibleEnum.Visible


def _sheet(book: CalamineWorkbook, package: Package, name: str) -> Sheet:
    found = package.scans.get(name)
    if found is None:
        raise ExtractError("xlsx-damaged")
    if found.rows * found.columns > _RECTANGLE:
        raise ExtractError("xlsx-far-cells", row=found.rows, column=found.columns)
    if not found.rows:
        return Sheet(name, [])
    sheet = book.get_sheet_by_name(name)
    rows = sheet.to_python(skip_empty_area=False)
    _repeat_merged(rows, sheet.merged_cell_ranges or [])
    for (row, column), text in found.marked.items():
        if row <= len(rows) and column <= len(rows[0]):
            rows[row - 1][column - 1] = Unreadable(text)
    return Sheet(name, rows)


def _repeat_merged(rows: list[list[Cell]], merged: list[tuple[tuple[int, int], tuple[int, int]]]) -> None:
    """A label merged over several rows stands for each of them. Numbers are never repeated."""
    for (top, left), (bottom, right) in merged:
        label = rows[top][left] if top < len(rows) and left < len(rows[top]) else ""
        if left == right and isinstance(label, str):
            for row in rows[top + 1 : bottom + 1]:
                row[left] = label


def is_blank(cell: Cell) -> bool:
    """Nothing to see in it."""
    return isinstance(cell, str) and not cell.strip()


def is_number(cell: Cell) -> bool:
    """A number by its type."""
    return isinstance(cell, int | float) and not isinstance(cell, bool)


def written(cell: Cell) -> str:
    """What a person sees, in the shortest form that gives the same number: 2024, 0.1, 2024-01-31, TRUE."""
    match cell:
        case str():
            return str(cell)
        case bool():
            return str(cell).upper()
        case float():
            return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
        case datetime.datetime():
            return cell.isoformat(" ")
        case datetime.date():
            return cell.isoformat()
        case _:
            return str(cell)
