"""Native tables and rows of figures; what has no room is left out, and the slide says how much."""

from dataclasses import replace
from typing import Any

import pandas as pd
from lxml import etree
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.util import Emu, Inches, Pt

from latgale import formats
from latgale.exhibits import Exhibit
from latgale.exports import fonts
from latgale.exports.slides.layout import (
    Box,
    Fitted,
    add_text,
    colour_of,
    describe,
    fit,
    height_of,
    lines_of,
    one_line,
)
from latgale.i18n import texts
from latgale.theme import LIGHT

_SIZES = (14, 12, 11, 10)
_MOST_COLUMNS = 8
_MOST_FIGURES = 8
_MOST_ROWS = 60
_PAD = 0.06
_PLAIN = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}"  # a table style of PowerPoint: no fill, no lines
_YEARS = (1900, 2100)


def add_table(slide: Any, exhibit: Exhibit, box: Box, lang: str) -> str:
    """As many rows and columns as fit. Returns a note on what was left out, empty for nothing."""
    shown = replace(exhibit, table=exhibit.audience, columns=())
    frame = shown.table.iloc[:_MOST_ROWS, :_MOST_COLUMNS]
    cells = [[one_line(str(name)) for name in frame.columns], *cell_texts(frame, lang)]
    size = next((n for n in _SIZES if _fitting(cells, n, box) == len(cells)), _SIZES[-1])
    kept = cells[: max(_fitting(cells, size, box), 2)]
    _draw(slide, shown, kept, size, box)
    return _left_out(shown.table, len(kept) - 1, lang)


def cell_texts(frame: pd.DataFrame, lang: str) -> list[list[str]]:
    """Every cell as a reader writes it; missing ones empty."""
    years = [_are_years(frame.iloc[:, n]) for n in range(frame.shape[1])]
    return [
        [_cell(value, lang, year=year) for value, year in zip(row, years, strict=True)]
        for row in frame.itertuples(index=False)
    ]


def _cell(value: Any, lang: str, *, year: bool) -> str:
    if pd.isna(value):
        return ""
    if _is_number(value) and not year:
        return formats.number(value, lang)
    return one_line(str(value))


def _is_number(value: Any) -> bool:
    return pd.api.types.is_number(value) and not isinstance(value, bool)


def _are_years(column: Any) -> bool:
    """Whole numbers between 1900 and 2100 alone are years, which have no space in them."""
    known = [value for value in column if not pd.isna(value)]
    return bool(known) and all(_is_number(v) and _YEARS[0] <= v <= _YEARS[1] and v == int(v) for v in known)


def _widths(cells: list[list[str]], size: float, width: float) -> list[float]:
    """What the longest word of each column needs; the rest by the longest cells: long texts wrap."""
    columns = [[row[n] for row in cells] for n in range(len(cells[0]))]
    words = [{word for text in column for word in text.split(" ")} for column in columns]
    longest = [max(_width(word, size) for word in found) for found in words]
    least = [min(each + 4 * _PAD, width / 3) for each in longest]
    wished = [max(len(text) for text in column) ** 0.6 + 1 for column in columns]
    spare = width - sum(least)
    if spare < 0:
        return [width * each / sum(least) for each in least]
    return [each + spare * wish / sum(wished) for each, wish in zip(least, wished, strict=True)]


def _width(word: str, size: float) -> float:
    return fonts.width(word, size, bold=True, anywhere=True) / 72 + 0.02


def _row_height(row: list[str], widths: list[float], size: float) -> float:
    lines = max(
        lines_of(text, size, width - 4 * _PAD, bold=True) for text, width in zip(row, widths, strict=True)
    )
    return height_of(lines, size) + 2 * _PAD


def _fitting(cells: list[list[str]], size: float, box: Box) -> int:
    """How many lines, the head included, fit into the height."""
    widths, room = _widths(cells, size, box.width), box.height
    for n, row in enumerate(cells):
        room -= _row_height(row, widths, size)
        if room < 0:
            return n
    return len(cells)


def _draw(slide: Any, exhibit: Exhibit, cells: list[list[str]], size: float, box: Box) -> None:
    sides = (Inches(side) for side in (box.left, box.top, box.width, 0.1))
    shape = slide.shapes.add_table(len(cells), len(cells[0]), *sides)
    describe(shape, exhibit.title, exhibit.alt)
    table = shape.table
    table._tbl.tblPr.find(qn("a:tableStyleId")).text = _PLAIN
    table.horz_banding = False
    columns = [exhibit.table.iloc[:_MOST_ROWS, n] for n in range(len(cells[0]))]
    numbers = [_are_numbers(column) and not _are_years(column) for column in columns]
    widths = _widths(cells, size, box.width)
    for n, width in enumerate(widths):
        table.columns[n].width = Inches(width)
    for n, row in enumerate(cells):
        table.rows[n].height = Inches(_row_height(row, widths, size))
        for k, text in enumerate(row):
            _set(table.cell(n, k), text, size, head=n == 0, right=numbers[k])
    shape.height = Emu(sum(row.height for row in table.rows))


def _are_numbers(column: Any) -> bool:
    known = [value for value in column if not pd.isna(value)]
    return bool(known) and all(_is_number(value) for value in known)


def _set(cell: Any, text: str, size: float, *, head: bool, right: bool) -> None:
    cell.margin_left = cell.margin_right = Inches(2 * _PAD)
    cell.margin_top = cell.margin_bottom = Inches(_PAD)
    cell.vertical_anchor = MSO_ANCHOR.TOP
    paragraph = cell.text_frame.paragraphs[0]
    paragraph.alignment = PP_ALIGN.RIGHT if right else PP_ALIGN.LEFT
    run = paragraph.add_run()
    run.text = text
    run.font.size, run.font.bold = Pt(size), head
    run.font.color.rgb = colour_of(LIGHT.muted if head else LIGHT.text)
    _line_below(cell, LIGHT.text if head else LIGHT.line)


def _line_below(cell: Any, colour: str) -> None:
    properties = cell._tc.get_or_add_tcPr()
    line = etree.Element(qn("a:lnB"), {"w": "9525", "cap": "flat", "cmpd": "sng", "algn": "ctr"})
    fill = etree.SubElement(line, qn("a:solidFill"))
    etree.SubElement(fill, qn("a:srgbClr")).set("val", colour.removeprefix("#"))
    properties.insert(0, line)


def _left_out(table: pd.DataFrame, rows: int, lang: str) -> str:
    t = texts(lang)
    notes = []
    if rows < len(table):
        notes.append(t("slide-rows-cut", shown=rows, all=t("n-rows", n=len(table))))
    if table.shape[1] > _MOST_COLUMNS:
        notes.append(t("slide-columns-cut", shown=_MOST_COLUMNS, all=table.shape[1]))
    return " ".join(notes)


def add_figures(slide: Any, exhibit: Exhibit, box: Box, lang: str) -> str:
    """Big figures in rows: the name, the value, and below it what a figure says in further lines.

    Returns a note on what had no room, empty for nothing.
    """
    found = list(exhibit.figures.items())[:_MOST_FIGURES]
    columns = min(4 if len(found) > 6 or len(found) == 4 else 3, len(found))
    rows = -(-len(found) // columns)
    width, height = box.width / columns, min(box.height / rows, 2.6)
    for n, (name, value) in enumerate(found):
        left, top = box.left + width * (n % columns), box.top + height * (n // columns)
        _figure(slide, name, value, Box(left, top, width - 0.3, height - 0.1))
    whole = len(found) == len(exhibit.figures)
    return "" if whole else texts(lang)("slide-figures-cut", shown=len(found), all=len(exhibit.figures))


def _figure(slide: Any, name: str, value: str, box: Box) -> None:
    """Name, value and further lines from the top of a box down, as large as fits."""
    big, *more = value.split("\n")
    named = fit(name, box.width, (14, 12, 10), 2)
    add_text(slide, named, Box(box.left, box.top, box.width, named.height), LIGHT.muted)
    top = box.top + named.height + 0.03
    shown = fit(big, box.width, (36, 32, 28, 24, 20, 16, 12), 1, bold=True)
    add_text(slide, shown, Box(box.left, top, box.width, shown.height), LIGHT.text, bold=True)
    top += shown.height + 0.03
    for said in _stack(more, box.width, box.bottom - top):
        add_text(slide, said, Box(box.left, top, box.width, said.height), _colour_of(said.text))
        top += said.height + 0.03


def _stack(lines: list[str], width: float, height: float) -> list[Fitted]:
    """Further lines below a figure, all of one size: the largest at which they fit whole."""
    for size, most in ((14, 2), (12, 2), (11, 2), (10, 2), (10, 1)):
        found = [fit(line, width, (size,), most) for line in lines]
        if sum(each.height + 0.03 for each in found) <= height and all(each.whole for each in found):
            return found
    return found


def _colour_of(line: str) -> str:
    """Colour by the mark that a line begins with; the mark says the same without colour."""
    return {"▲": LIGHT.ahead, "▼": LIGHT.attention, "◆": LIGHT.unclear}.get(line[:1], LIGHT.text)


def note(slide: Any, text: Fitted, box: Box) -> None:
    """A quiet line below a table or chart."""
    add_text(slide, text, box, LIGHT.muted)
