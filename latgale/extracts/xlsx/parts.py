"""One part of a workbook read through as XML: how far its cells reach, its formulas and its errors."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from xml.parsers import expat

from latgale.extracts.model import ExtractError

# XFD1048576 is the last cell of a sheet.
_MOST_ROWS, _MOST_COLUMNS = 1_048_576, 16_384
# More of these in a sheet than anyone looks through; the table is then not what a portal gives.
_MOST_MARKED = 20_000
_LONGEST = 100
_REFERENCE = re.compile(r"([A-Za-z]{1,3})([0-9]{1,7})")


@dataclass(frozen=True)
class Scan:
    """rows, columns: how far cells with content reach. ``marked``: text of each cell whose content is a
    formula ("=A1+B1") or an error ("#N/A"), by its row and column, 1-based.
    """

    rows: int
    columns: int
    marked: Mapping[tuple[int, int], str]


@cache
def _column(letters: str) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def place(reference: str) -> tuple[int, int]:
    """Row and column of "B12", 1-based. Raises ExtractError for what is no cell of a sheet."""
    match = _REFERENCE.fullmatch(reference)
    found = (int(match[2]), _column(match[1])) if match else (0, 0)
    if not (1 <= found[0] <= _MOST_ROWS and 1 <= found[1] <= _MOST_COLUMNS):
        raise ExtractError("xlsx-damaged")
    return found


class Scanner:
    """Reads a part in pieces. Raises ExtractError for broken XML and for declared entities."""

    def __init__(self) -> None:
        # Whatever the part declares: calamine reads every part as UTF-8.
        self._parser = expat.ParserCreate("utf-8")
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._root
        self._parser.StartDoctypeDeclHandler = self._doctype
        self._row = self._column = self._rows = self._columns = 0
        self._error = False
        self._text: list[str] = []
        self._area = ""
        self._marked: dict[tuple[int, int], str] = {}

    def feed(self, piece: bytes) -> None:
        """The next bytes of the part."""
        self._parse(piece, False)

    def close(self) -> Scan:
        """What was found; all zero for a part that is no worksheet."""
        self._parse(b"", True)
        return Scan(self._rows, self._columns, self._marked)

    def _parse(self, piece: bytes, last: bool) -> None:
        try:
            self._parser.Parse(piece, last)
        except (expat.ExpatError, ValueError) as error:
            raise ExtractError("xlsx-damaged") from error

    def _doctype(self, *_: object) -> None:
        raise ExtractError("xlsx-entities")

    def _root(self, name: str, _: Mapping[str, str]) -> None:
        """Only worksheets have cells: in other parts the parser goes on without asking us."""
        inside = name.rpartition(":")[2] == "worksheet"
        self._parser.StartElementHandler = self._start if inside else None

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        kind = name.rpartition(":")[2]
        if kind == "c":
            self._cell(attributes)
        elif kind in ("v", "is"):
            self._content()
        elif kind == "f":
            self._collect(attributes.get("ref", "") if attributes.get("t") in _AREAS else "")
            self._text.append("=")
        elif kind == "row":
            self._row = int(attributes["r"]) if "r" in attributes else self._row + 1
            self._column = 0

    def _content(self) -> None:
        self._rows = max(self._rows, self._row)
        self._columns = max(self._columns, self._column)
        if self._error:
            self._collect("")

    def _cell(self, attributes: Mapping[str, str]) -> None:
        if "r" in attributes:
            self._row, self._column = place(attributes["r"])
        else:
            self._column += 1
        self._error = attributes.get("t") == "e"

    def _collect(self, area: str) -> None:
        self._text, self._area = [], area
        self._parser.CharacterDataHandler = self._text.append
        self._parser.EndElementHandler = self._end

    def _end(self, _: str) -> None:
        """A formula that fills an area stands in its first cell only; the other cells have its results."""
        self._parser.CharacterDataHandler = self._parser.EndElementHandler = None
        text = "".join(self._text)[:_LONGEST]
        ends = [place(end) for end in self._area.split(":")] if self._area else [(self._row, self._column)]
        (top, left), (bottom, right) = ends[0], ends[-1]
        if len(self._marked) + (bottom - top + 1) * (right - left + 1) > _MOST_MARKED:
            raise ExtractError("xlsx-too-many-formulas", limit=_MOST_MARKED)
        for row in range(top, bottom + 1):
            for column in range(left, right + 1):
                self._marked.setdefault((row, column), text)


# Formulas that fill an area: matrix formulas and what-if tables.
_AREAS = ("array", "dataTable")
