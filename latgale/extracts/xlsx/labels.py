"""Labels of rows and columns of a table: blanks filled, codes beside texts, dates as periods, dimensions."""

import datetime
import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from latgale.extracts.limits import CATEGORIES, DIMENSIONS
from latgale.extracts.model import Dimension, ExtractError
from latgale.extracts.xlsx.grid import Cell, Unreadable, written
from latgale.extracts.xlsx.layout import Layout
from latgale.extracts.xlsx.naming import is_period

_ANY_CODE = re.compile(r"[^\s,;()]+")
_SURE_CODE = re.compile(r"(?=.*[0-9])[A-Z0-9_.-]{2,}")


@dataclass(frozen=True)
class Axis:
    """One dimension along the rows or columns: categories, and which of them each row or column has."""

    codes: tuple[str, ...]
    texts: tuple[str, ...]
    positions: NDArray[np.int32]
    heading: str = ""

    def named(self, name: str) -> Dimension:
        """The dimension; a heading of its own names it before the title does."""
        return Dimension(self.heading or name, codes=self.codes, texts=self.texts)


def row_axes(layout: Layout) -> list[Axis]:
    """Dimensions in the columns of labels. Raises ExtractError for rows without labels and for equal rows."""
    rows = layout.sheet.rows
    columns = [[rows[row][column] for row in layout.body] for column in layout.stub]
    labels = [
        _texts(cells, (layout.body.start, column), (1, 0))
        for cells, column in zip(columns, layout.stub, strict=True)
    ]
    _fill_rows(layout, labels)
    headings = [written(rows[layout.head.start][column]).strip() for column in layout.stub]
    axes = _paired(labels, headings, full=not layout.plain)
    _check_dimensions(axes)
    if repeated := _repeated(axes):
        index, name = repeated
        raise ExtractError("xlsx-equal-rows", row=layout.body[index] + 1, name=name)
    return axes


def column_axes(layout: Layout) -> list[Axis]:
    """Dimensions in the rows of headings. Raises ExtractError for equal columns."""
    rows = layout.sheet.rows
    heads = [[rows[row][column] for column in layout.columns] for row in layout.head]
    labels = [
        _texts(cells, (row, layout.columns.start), (0, 1))
        for cells, row in zip(heads, layout.head, strict=True)
    ]
    for row, texts in zip(layout.head, labels, strict=True):
        if not texts[0].strip():
            raise ExtractError("xlsx-no-heading", row=row + 1, column=layout.columns.start + 1)
        for index, text in enumerate(texts):
            texts[index] = text if text.strip() else texts[index - 1]
    axes = [_axis((), texts) for texts in labels]
    _check_dimensions(axes)
    if repeated := _repeated(axes):
        index, name = repeated
        raise ExtractError("xlsx-equal-columns", column=layout.columns[index] + 1, name=name)
    return axes


def _texts(cells: Sequence[Cell], start: tuple[int, int], step: tuple[int, int]) -> list[str]:
    """As printed. Excel makes dates of "2024-03": where all days are the first, months are meant."""
    for index, cell in enumerate(cells):
        if isinstance(cell, Unreadable):
            row, column = (begin + index * by + 1 for begin, by in zip(start, step, strict=True))
            raise ExtractError("xlsx-formula-in-label", row=row, column=column, text=str(cell))
    dates = [cell for cell in cells if isinstance(cell, datetime.date)]
    monthly = all(date.day == 1 for date in dates) and len({date.month for date in dates}) > 1
    return [
        f"{cell:%Y-%m}" if monthly and isinstance(cell, datetime.date) else written(cell) for cell in cells
    ]


def _fill_rows(layout: Layout, labels: list[list[str]]) -> None:
    """PxWeb prints a label once for its group. A blank is filled only where nothing to its left begins anew.

    Tables with headings over their labels are not PxWeb's: a blank there is not known to repeat anything.
    """
    for row in range(len(layout.body)):
        begun = row == 0 or layout.plain
        for column, texts in enumerate(labels):
            blank = not texts[row].strip()
            if blank and (begun or column == len(labels) - 1):
                place = {"row": layout.body[row] + 1, "column": layout.stub[column] + 1}
                raise ExtractError("xlsx-no-label", **place)
            begun = begun or not blank
            texts[row] = texts[row - 1] if blank else texts[row]


def _paired(labels: list[list[str]], headings: list[str], full: bool) -> list[Axis]:
    """A column of codes and the column of texts that it belongs to make one dimension."""
    axes = []
    while labels:
        one, other = labels[0], labels[1] if len(labels) > 1 else []
        if _are_codes(one, other, full):
            axes.append(_axis(one, other, headings[1]))
        elif not full and _are_codes(other, one, full):
            axes.append(_axis(other, one, headings[0]))
        else:
            axes.append(_axis((), one, headings[0]))
        used = 2 if axes[-1].codes else 1
        labels, headings = labels[used:], headings[used:]
    return axes


def _are_codes(codes: Sequence[str], texts: Sequence[str], full: bool) -> bool:
    """Whether each code has one text, and there are several texts.

    In a full table, as PxWeb gives it, two variables never look so: each value of one meets each of the
    other. In any other table the codes have to look like codes: LV005, 0024000.
    """
    if not codes or not texts:
        return False
    distinct = set(codes)
    one_text = len(set(zip(codes, texts, strict=True))) == len(distinct) and len(set(texts)) > 1
    pattern = _ANY_CODE if full else _SURE_CODE
    return one_text and all(
        pattern.fullmatch(code) and not (is_period(code) and not full) for code in distinct
    )


def _axis(codes: Sequence[str], texts: Sequence[str], heading: str = "") -> Axis:
    keys = list(zip(codes, texts, strict=True)) if codes else [("", text) for text in texts]
    index = {key: position for position, key in enumerate(dict.fromkeys(keys))}
    if len(index) > CATEGORIES:
        raise ExtractError("xlsx-too-many-categories", n=len(index), limit=CATEGORIES)
    positions = np.array([index[key] for key in keys], dtype=np.int32)
    return Axis(
        tuple(code for code, _ in index) if codes else (),
        tuple(text for _, text in index),
        positions,
        heading,
    )


def _check_dimensions(axes: list[Axis]) -> None:
    if len(axes) > DIMENSIONS:
        raise ExtractError("xlsx-too-many-dimensions", n=len(axes), limit=DIMENSIONS)


def _repeated(axes: list[Axis]) -> tuple[int, str] | None:
    """The first row or column whose labels have been there before, and these labels."""
    seen: set[tuple[int, ...]] = set()
    for index, positions in enumerate(zip(*(axis.positions.tolist() for axis in axes), strict=True)):
        if positions in seen:
            pairs = zip(axes, positions, strict=True)
            return index, " · ".join(axis.texts[position] for axis, position in pairs)
        seen.add(positions)
    return None
