"""Read one input CSV by its declared table; every defect is reported with line and column."""

import csv
import io
import math
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from latgale.model import Column, Table

Value = str | int | float | bool | date | None
Row = dict[str, Value]


@dataclass(frozen=True)
class Problem:
    """A defect of an input: where it is and, as a message key with its values, what to do."""

    file: str
    line: int
    column: str
    key: str
    values: dict[str, str] = field(default_factory=dict)


Read = tuple[list[tuple[int, Row]], list[Problem]]


def read_table(table: Table, folder: Path) -> Read:
    """Rows of a table's CSV as ``(line, row)`` pairs, and the problems met on the way.

    Missing optional cells are None, a column that the file lacks takes its default. Nothing is
    guessed: a cell of the wrong type is a problem, not a NULL.
    """
    rows, problems = _read_parts(table, folder) if table.parts else _read_file(table, folder)
    return rows, problems + list(_duplicates(table, rows))


def _read_parts(table: Table, folder: Path) -> Read:
    """Rows of all files of a table; the name of the file is their source."""
    names = sorted(path.stem for path in folder.glob(table.file))
    rows: list[tuple[int, Row]] = []
    problems = [] if names else [Problem(table.file, 0, "", "input-missing")]
    for name in names:
        found, broken = _read_file(table.part(name), folder)
        rows += [(line, {**row, "source": name}) for line, row in found]
        problems += broken
    return rows, problems


def _read_file(table: Table, folder: Path) -> Read:
    path = folder / table.file
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        return [], [Problem(table.file, 0, "", "input-missing")]
    except OSError:  # a folder, a link to itself, a file of somebody else
        return [], [Problem(table.file, 0, "", "input-unreadable")]
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        return [], [Problem(table.file, line, "", "input-not-utf8")]
    return _read_text(table, text)


def _read_text(table: Table, text: str) -> Read:
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    rows: list[tuple[int, Row]] = []
    problems: list[Problem] = []
    line = 1
    try:
        header = next(reader, [])
        problems += _header_problems(table, header)
        if problems:
            return [], problems
        line = reader.line_num + 1
        for cells in reader:
            row, found = _row(table, header, cells, line) if cells else ({}, [])
            problems += found
            rows += [(line, row)] if cells else []
            line = reader.line_num + 1
    except csv.Error as error:
        # Named is the line on which the broken row begins, not the one on which it was noticed.
        problems.append(Problem(table.file, line, "", "input-csv", {"detail": str(error)}))
    return rows, problems


def _header_problems(table: Table, header: list[str]) -> list[Problem]:
    known = {column.name for column in table.columns if not column.made}
    missing = [c.name for c in table.columns if c.name not in header and c.required and not c.default]
    unknown = [name for name in header if name not in known]
    twice = sorted({name for name in header if header.count(name) > 1})
    return [
        *(Problem(table.file, 1, name, "input-column-missing") for name in missing),
        *(
            Problem(table.file, 1, name, "input-column-unknown", {"known": ", ".join(table.names)})
            for name in unknown
        ),
        *(Problem(table.file, 1, name, "input-column-twice") for name in twice),
    ]


def _row(table: Table, header: list[str], cells: list[str], line: int) -> tuple[Row, list[Problem]]:
    if len(cells) != len(header):
        counts = {"found": str(len(cells)), "expected": str(len(header))}
        return {}, [Problem(table.file, line, "", "input-cells", counts)]
    texts = dict(zip(header, cells, strict=True))
    row: Row = {}
    problems: list[Problem] = []
    for column in table.columns:
        text = texts.get(column.name, column.default)
        try:
            row[column.name] = parse(text, column)
        except CellError as error:
            problems.append(Problem(table.file, line, column.name, error.key, {"cell": text, **error.values}))
    return row, problems


class CellError(ValueError):
    """A cell that its column does not take; ``key`` says why."""

    def __init__(self, key: str, **values: str):
        super().__init__(key)
        self.key = key
        self.values = values


def parse(text: str, column: Column) -> Value:
    """Value of one cell. Raises CellError for a cell that the column does not take."""
    if "\n" in text or "\r" in text:
        raise CellError("input-line-break")
    if text != text.strip():
        raise CellError("input-spaces")
    if not text:
        if column.required:
            raise CellError("input-empty")
        return None
    if column.choices and text not in column.choices:
        raise CellError("input-choice", choices=", ".join(column.choices))
    try:
        return _PARSERS.get(column.type, str)(text)
    except ValueError:
        raise CellError(f"input-type-{column.type.lower()}") from None


def _boolean(text: str) -> bool:
    if text not in ("true", "false"):
        raise ValueError(text)
    return text == "true"


def _matched(pattern: str, text: str) -> str:
    # Python reads more than people write: 1_000, Arabic digits, nan, 20261122.
    if not re.fullmatch(pattern, text, re.ASCII):
        raise ValueError(text)
    return text


def _integer(text: str) -> int:
    value = int(_matched(r"-?\d{1,10}", text))
    if abs(value) >= 2**31:
        raise ValueError(text)
    return value


def _double(text: str) -> float:
    value = float(_matched(r"-?\d{1,300}(\.\d+)?(e[+-]?\d{1,3})?", text))
    if not math.isfinite(value):
        raise ValueError(text)
    return value


def _date(text: str) -> date:
    return date.fromisoformat(_matched(r"\d{4}-\d\d-\d\d", text))


_PARSERS: dict[str, Callable[[str], Value]] = {
    "INTEGER": _integer,
    "DOUBLE": _double,
    "BOOLEAN": _boolean,
    "DATE": _date,
}


def _duplicates(table: Table, rows: list[tuple[int, Row]]) -> Iterator[Problem]:
    seen: dict[tuple[Value, ...], tuple[str, int]] = {}
    for line, row in rows:
        key = tuple(row.get(name) for name in table.key)
        file = table.file_of(row)
        if key in seen and None not in key:
            other, first = seen[key]
            message = "input-duplicate" if other == file else "input-duplicate-elsewhere"
            values = {"cell": ", ".join(map(str, key)), "first": str(first), "file": other}
            yield Problem(file, line, ", ".join(table.key), message, values)
        seen.setdefault(key, (file, line))
