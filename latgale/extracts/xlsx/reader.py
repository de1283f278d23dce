"""A workbook into one Extract."""

import re

import numpy as np
import pyarrow as pa

from latgale.extracts.limits import check_cells, check_size
from latgale.extracts.model import Cells, Extract, ExtractError, Rejected
from latgale.extracts.numbers import Parsed, parse_cells
from latgale.extracts.xlsx.footer import Footer, read_footer
from latgale.extracts.xlsx.grid import Cell, Sheet, Unreadable, is_number, sheets, written
from latgale.extracts.xlsx.labels import Axis, column_axes, row_axes
from latgale.extracts.xlsx.layout import Layout, find
from latgale.extracts.xlsx.naming import names
from latgale.extracts.xlsx.package import OLE, ZIP, open_package

_TABLE_CODE = re.compile(r"[A-Z]{2,4}[0-9]{2,4}[a-z]?")
_WITH_CODE = re.compile(rf"({_TABLE_CODE.pattern})[.:]?\s")


def looks_like(head: bytes) -> bool:
    """A zip, or an old workbook (refused by ``read`` with its own sentence)."""
    return head.startswith((*ZIP, OLE))


def read(data: bytes) -> Extract:
    """The one table of the workbook.

    Raw text is what a person sees in a cell: 1711, not 1711.0. A cell with a formula is rejected, since
    nobody can tell from the file whether its kept result is right. Raises ExtractError.
    """
    check_size(len(data))
    layout = _only_table(sheets(open_package(data)))
    check_cells(len(layout.body) * len(layout.columns))
    along_rows, along_columns = row_axes(layout), column_axes(layout)
    axes = [*along_rows, *along_columns]
    found = names(layout.title, [axis.texts for axis in axes])
    dimensions = tuple(axis.named(name) for axis, name in zip(axes, found, strict=True))
    footer = read_footer(layout.below, {text for axis in axes for text in axis.texts})
    cells, symbols, rejected = _cells(layout, (along_rows, along_columns))
    return Extract(
        format="xlsx" if layout.plain else "pxweb-xlsx",
        dimensions=dimensions,
        cells=cells,
        symbols=symbols,
        title=layout.title,
        table_code=_table_code(layout, footer),
        source=footer.source,
        updated=footer.updated,
        unit=footer.unit,
        notes=footer.notes,
        rejected=rejected,
    )


def _only_table(found: list[Sheet]) -> Layout:
    """Sheets of notes and sources are passed over; of two tables nobody can tell which is meant."""
    tables: dict[str, Layout | ExtractError] = {}
    for sheet in found:
        try:
            layout = find(sheet)
        except ExtractError as error:
            tables[sheet.name] = error
        else:
            tables |= {sheet.name: layout} if layout else {}
    if not tables:
        _refuse_formulas(found)
        raise ExtractError("xlsx-no-table")
    if len(tables) > 1:
        raise ExtractError("xlsx-two-sheets", names=", ".join(tables))
    table = next(iter(tables.values()))
    if isinstance(table, ExtractError):
        raise table
    return table


def _refuse_formulas(found: list[Sheet]) -> None:
    """A sheet with formulas and no number of its own was never calculated into values."""
    for sheet in found:
        for row, cells in enumerate(sheet.rows, 1):
            for column, cell in enumerate(cells, 1):
                if isinstance(cell, Unreadable) and cell.startswith("="):
                    raise ExtractError("xlsx-only-formulas", row=row, column=column)


def _table_code(layout: Layout, footer: Footer) -> str:
    """As the footer says it, or the title ("IRS031. …"), or the sheet, which PxWeb names after the table."""
    in_title = _WITH_CODE.match(layout.title)
    in_name = _TABLE_CODE.fullmatch(layout.sheet.name)
    return footer.matrix or (in_title[1] if in_title else "") or (in_name[0] if in_name else "")


def _cells(
    layout: Layout, axes: tuple[list[Axis], list[Axis]]
) -> tuple[Cells, tuple[str, ...], tuple[Rejected, ...]]:
    height, width = len(layout.body), len(layout.columns)
    shown = slice(layout.columns.start, layout.columns.stop)
    found = [cell for row in layout.body for cell in layout.sheet.rows[row][shown]]
    raw = [written(cell) for cell in found]
    rows = np.repeat(np.arange(height, dtype=np.int32) + layout.body.start + 1, width)
    columns = np.tile(np.arange(width, dtype=np.int32) + layout.columns.start + 1, height)
    parsed = _parsed(found, raw)
    positions = [np.repeat(axis.positions, width) for axis in axes[0]]
    positions += [np.tile(axis.positions, height) for axis in axes[1]]
    cells = Cells(
        np.column_stack(positions), parsed.values, parsed.symbols, pa.array(raw, pa.string()), rows, columns
    )
    rejected = tuple(Rejected(int(rows[i]), int(columns[i]), raw[i]) for i in parsed.rejected.tolist())
    return cells, parsed.names, rejected


def _parsed(found: list[Cell], raw: list[str]) -> Parsed:
    """A number by type is taken as it is; texts are read as in any other format; the rest is rejected.

    Only texts have a decimal sign of their own: "1,5" beside the number 2.5 is no contradiction.
    """
    values = np.array([cell if is_number(cell) else np.nan for cell in found], dtype=np.float64)
    values[np.isinf(values)] = np.nan
    texts = np.array(
        [isinstance(cell, str) and not isinstance(cell, Unreadable) for cell in found], dtype=bool
    )
    places = np.flatnonzero(texts)
    read = parse_cells([raw[index] for index in places.tolist()])
    symbols = np.zeros(len(found), dtype=np.int16)
    values[places], symbols[places] = read.values, read.symbols
    others = np.flatnonzero(~texts & np.isnan(values))
    return Parsed(values, symbols, read.names, np.sort(np.concatenate([others, places[read.rejected]])))
