"""Cells of a file as text, whatever it is: CSV, XLS, XLSX, or a web page that is called .xls."""

import csv
import io
import re
import zipfile
from datetime import date, datetime
from html.parser import HTMLParser

import python_calamine

from latgale.projects.columns import columns_of, is_list, normal
from latgale.projects.model import ProjectListError

FILE_BYTES = 50 * 2**20
UNPACKED_BYTES = 400 * 2**20
ROWS = 500_000
_HEADER_WITHIN = 20
# What no column of statistics is called, but those of lists of projects are.
_PROJECTS = re.compile(r"^(projekta?(nosaukum|numur|nr|statuss)|project(name|title|no|number)|operationname)")
Grid = list[list[str]]


def read_grid(data: bytes) -> tuple[int, Grid]:
    """Rows of cells from the header on, and the number of the header's row (1-based).

    Raises ProjectListError for a file that is empty, too large, damaged, or has no header of projects.
    """
    _check_size(data)
    for grid in _grids(data):
        for index, row in enumerate(grid[:_HEADER_WITHIN]):
            if is_list(columns_of(row)):
                if len(grid) > ROWS:
                    raise ProjectListError("projects-too-many-rows", n=len(grid), limit=ROWS)
                return index + 1, grid[index:]
    raise ProjectListError("projects-no-header")


def tells_of_projects(data: bytes) -> bool:
    """Does a file name columns of projects in its first rows, whether it is a known list or not?"""
    try:
        rows = [row for grid in _grids(data) for row in grid[:_HEADER_WITHIN]]
    except ProjectListError:
        return False
    return any(_PROJECTS.search(normal(cell[:200])) for row in rows for cell in row)


def _check_size(data: bytes) -> None:
    if not data.strip():
        raise ProjectListError("projects-empty")
    if len(data) > FILE_BYTES:
        raise ProjectListError(
            "projects-too-large", megabytes=round(len(data) / 2**20), limit=FILE_BYTES // 2**20
        )


def _grids(data: bytes) -> list[Grid]:
    if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        return _workbook(data)
    text = _decoded(data)
    if text.lstrip()[:1] == "<":
        return _web_tables(text)
    return [_csv(text)]


def _workbook(data: bytes) -> list[Grid]:
    try:
        if data.startswith(b"PK"):
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                if sum(entry.file_size for entry in archive.infolist()) > UNPACKED_BYTES:
                    raise ProjectListError(
                        "projects-too-large", megabytes=UNPACKED_BYTES // 2**20, limit=FILE_BYTES // 2**20
                    )
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        sheets = [book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in book.sheet_names]
    except (python_calamine.CalamineError, zipfile.BadZipFile, OSError) as error:
        raise ProjectListError("projects-damaged") from error
    return [[[_text(cell) for cell in row] for row in sheet] for sheet in sheets]


def _text(cell: object) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, datetime | date):
        return cell.isoformat()[:10]
    return str(cell).strip()


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1257", errors="replace")


def _csv(text: str) -> Grid:
    """Rows by the separator that splits the first lines the most; the fields may hold line breaks."""
    head = text[:20_000].splitlines()[:_HEADER_WITHIN]
    separator = max(",;\t|", key=lambda mark: max((line.count(mark) for line in head), default=0))
    csv.field_size_limit(2**20)
    try:
        rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=separator))
    except csv.Error as error:
        raise ProjectListError("projects-damaged") from error
    return [[cell.strip() for cell in row] for row in rows]


class _Tables(HTMLParser):
    """Cells of all tables of a web page."""

    def __init__(self) -> None:
        super().__init__()
        self.grids: list[Grid] = []
        self._open = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "table":
            self.grids.append([])
        elif tag == "tr" and self.grids:
            self.grids[-1].append([])
        elif tag in ("td", "th") and self.grids and self.grids[-1]:
            self.grids[-1][-1].append("")
            self._open = True
        elif tag == "br" and self._open:
            self.grids[-1][-1][-1] += " "

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th", "tr", "table"):
            self._open = False

    def handle_data(self, data: str) -> None:
        if self._open:
            self.grids[-1][-1][-1] += data


def _web_tables(text: str) -> list[Grid]:
    tables = _Tables()
    tables.feed(text)
    return [[[" ".join(cell.split()) for cell in row] for row in grid] for grid in tables.grids]
