"""Workbooks for tests, as PxWeb writes them: title, blank row, headings, labels once for their group."""

import io
import zipfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import product
from math import prod

import xlsxwriter  # type: ignore[import-untyped]

Value = str | float | int
ROOT_PART = "xl/worksheets/sheet1.xml"


@dataclass(frozen=True)
class Table:
    """``stub`` and ``heading``: categories of each variable; ``codes``: of each stub variable, or none."""

    stub: Sequence[Sequence[str]]
    heading: Sequence[Sequence[str]]
    values: Sequence[Value]
    title: str = "Iedzīvotāju skaits"
    codes: Sequence[Sequence[str]] = ()
    below: Sequence[Sequence[Value]] = ()
    sheet: str = "Sheet1"
    extra: Mapping[str, Sequence[Sequence[Value]]] = field(default_factory=dict)


def grid(table: Table) -> list[list[Value]]:
    """The sheet of a table, as the serializer of PxWeb lays it out."""
    indent = len(table.stub) * (2 if table.codes else 1)
    width = prod(map(len, table.heading))
    rows: list[list[Value]] = [[table.title], []]
    repeat = width
    for level in table.heading:
        repeat //= len(level)
        cells = [level[(j // repeat) % len(level)] if j % repeat == 0 else "" for j in range(width)]
        rows.append([""] * indent + cells)  # type: ignore[arg-type]
    for i, _ in enumerate(product(*table.stub)):
        rows.append([*_labels(table, i), *table.values[i * width : (i + 1) * width]])
    return [*rows, [], *map(list, table.below)] if table.below else rows


def _labels(table: Table, row: int) -> list[Value]:
    labels: list[Value] = []
    interval = prod(map(len, table.stub))
    for number, level in enumerate(table.stub):
        interval //= len(level)
        at = (row // interval) % len(level)
        shown = row % interval == 0
        labels += [table.codes[number][at] if shown else ""] if table.codes else []
        labels.append(level[at] if shown else "")
    return labels


def save(sheets: Mapping[str, Sequence[Sequence[object]]]) -> bytes:
    """Texts as texts, numbers as numbers; "=A1" as a formula whose kept result is 999."""
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, {"in_memory": True, "default_date_format": "yyyy-mm-dd"})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for row, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                if isinstance(cell, str) and cell.startswith("="):
                    sheet.write_formula(row, column, cell, None, 999)
                elif isinstance(cell, str):
                    sheet.write_string(row, column, cell) if cell else None
                else:
                    sheet.write(row, column, cell)
    book.close()
    return file.getvalue()


def workbook(table: Table) -> bytes:
    return save({table.sheet: grid(table), **table.extra})


def plain(*rows: Sequence[object]) -> bytes:
    return save({"Sheet1": rows})


def with_part(data: bytes, change: Callable[[bytes], bytes], name: str = ROOT_PART) -> bytes:
    """The same package with one part passed through a function."""
    file = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(data)) as source,
        zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for entry in source.infolist():
            part = source.read(entry)
            target.writestr(entry.filename, change(part) if entry.filename == name else part)
    return file.getvalue()


def sheet_of(cells: str, before: str = "") -> bytes:
    """A workbook whose sheet is written by hand in XML."""
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    text = f'<worksheet xmlns="{space}">{before}<sheetData>{cells}</sheetData></worksheet>'
    return with_part(plain(["x"]), lambda _: text.encode())
