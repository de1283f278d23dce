"""The inputs and the source document as the tests read them: their own reading, not the build's."""

import csv
import re
from bisect import bisect_right
from functools import cache
from itertools import pairwise
from pathlib import Path

DATA = Path(__file__).resolve().parents[2] / "data"
LINES = (DATA / "sources/attistibas_programma_2021_2027.txt").read_text(encoding="utf-8").split("\n")

# All that is cut out of the document, whole lines only: the running head of a page, a number alone
# on its line (a page number or the mark of a footnote), an address alone on its line (a footnote).
_CUT = (
    r"Latgales plānošanas reģiona Attīstības programma 2021\.-2027\.gadam\. Stratēģiskā daļa +\d+",
    r"\d+",
    r"https?://\S+",
)
CUT = {n for n, line in enumerate(LINES, 1) if any(re.fullmatch(r, line.strip()) for r in _CUT)}

Row = dict[str, str]


@cache
def rows(name: str) -> list[Row]:
    """Rows of an input as texts, by the bare csv module: ``rows("programme/task")``."""
    with (DATA / f"{name}.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def of_block(name: str, code: str, **values: str) -> list[Row]:
    """Rows of one block in the order of their positions."""
    mine = [row for row in rows(f"programme/{name}") if row["subpriority_code"] == code]
    mine = [row for row in mine if all(row[column] == value for column, value in values.items())]
    return sorted(mine, key=lambda row: int(row["position"]))


def squeeze(text: str) -> str:
    """A text without white space and hyphens, which the PDF broke and the tables mended."""
    return re.sub(r"[\s\N{HYPHEN-MINUS}\N{EN DASH}\N{SOFT HYPHEN}]", "", text)


def _squeezed_lines() -> list[str]:
    return ["" if n in CUT else squeeze(line) for n, line in enumerate(LINES, 1)]


TEXT = "".join(_squeezed_lines())
_STARTS = [0]
for _line in _squeezed_lines():
    _STARTS.append(_STARTS[-1] + len(_line))


def start_of(line: int) -> int:
    """Place in TEXT where a line begins."""
    return _STARTS[line - 1]


def line_at(place: int) -> int:
    """Line that the character at a place of TEXT stands on."""
    return bisect_right(_STARTS, place)


def between(first: int, end: int) -> str:
    """TEXT of the lines from ``first`` to before ``end``."""
    return TEXT[start_of(first) : start_of(end)]


def block_ends() -> dict[str, tuple[int, int]]:
    """First line of each block and the line before which it ends, by the headings of the document."""
    heading = re.compile(r"\s*3\.[1-4]\.[\d.]*\s+\S|.*\s3\.[1-4]\.\s*$|\s*Saīsinājumu saraksts\s*$")
    begins = [n for n, line in enumerate(LINES, 1) if n > 2045 and n not in CUT and heading.match(line)]
    numbers = {n: re.match(r"\s*3\.([\d.]+?)\.\s", LINES[n - 1]) for n in begins}
    return {match[1]: (n, end) for n, end in pairwise(begins) if (match := numbers[n])}
