"""Tables written as PxWeb and Eurostat write them, and read again cell by cell with the csv module."""

import csv
import io
import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product

from latgale.extracts import Extract

ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1257")


@dataclass(frozen=True)
class Table:
    """Stub and heading variables with their categories, and the texts of the cells, row by row."""

    stubs: dict[str, tuple[str, ...]]
    headings: dict[str, tuple[str, ...]]
    cells: tuple[str, ...]

    @property
    def rows(self) -> list[tuple[str, ...]]:
        return list(product(*self.stubs.values()))

    @property
    def columns(self) -> list[str]:
        return [" ".join(each) for each in product(*self.headings.values())]

    @property
    def title(self) -> str:
        *names, last = [*self.stubs, *self.headings]
        return f"Skaits - {', '.join(names)} un {last}" if names else f"Skaits - {last}"


def quote(text: str) -> str:
    return f'"{text}"'


def wide(table: Table, delimiter: str = ",", *, title: bool = True, end: str = "\r\n") -> str:
    """As PCAxis.Serializers.CsvSerializer: texts in quotes that are not escaped, figures without."""
    width = len(table.columns)
    lines = [quote(table.title), ""] if title else []
    lines.append(delimiter.join(map(quote, [*table.stubs, *table.columns])))
    for number, row in enumerate(table.rows):
        figures = table.cells[number * width : (number + 1) * width]
        lines.append(delimiter.join([*map(quote, row), *figures]))
    return end.join([*lines, ""])


def long(table: Table, delimiter: str = ",", *, quoted: bool = True, end: str = "\n") -> str:
    """As csv2, csv3 (``quoted``) and the relational .txt: every variable a column."""
    write = quote if quoted else str
    lines = [delimiter.join(map(write, [*table.stubs, *table.headings, "Iedzīvotāji"]))]
    keys = product(*table.stubs.values(), *table.headings.values())
    lines += [delimiter.join([*map(write, key), cell]) for key, cell in zip(keys, table.cells, strict=True)]
    return end.join([*lines, ""])


def tsv(table: Table) -> str:
    """As Eurostat: keys with commas, cells with a space behind."""
    [(heading, periods)] = table.headings.items()
    lines = ["\t".join([f"{','.join(table.stubs)}\\{heading}", *(f"{each} " for each in periods)])]
    for number, row in enumerate(table.rows):
        figures = table.cells[number * len(periods) : (number + 1) * len(periods)]
        lines.append("\t".join([",".join(row), *(f"{each} " for each in figures)]))
    return "\n".join([*lines, ""])


Found = dict[tuple[str, ...], tuple[str, str, int, int]]


def read_back(extract: Extract) -> dict[tuple[str, ...], list[str]]:
    """Raw texts by the labels of the cell's dimensions (a list, since a key may be there twice)."""
    found: dict[tuple[str, ...], list[str]] = {}
    labels = [dimension.labels for dimension in extract.dimensions]
    for position, raw in zip(extract.cells.positions.tolist(), extract.cells.raw.to_pylist(), strict=True):
        key = tuple(labels[number][index] for number, index in enumerate(position))
        found.setdefault(key, []).append(raw)
    return found


def slowly(text: str, delimiter: str = ",", skip: int = 0) -> list[list[str]]:
    """Rows by Python's own csv module."""
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))[skip:]


def checked_values(extract: Extract, texts: Sequence[str]) -> None:
    """Values are those of Python's own float, symbols have none (but "-", which is zero)."""
    for text, value in zip(texts, extract.cells.values.tolist(), strict=True):
        if text == "-":
            assert value == 0
        elif any(character.isdigit() for character in text):
            assert value == float(text.replace(",", ".").replace(" ", "")), text
        else:
            assert math.isnan(value), text
