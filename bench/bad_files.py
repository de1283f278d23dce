"""``python -m bench.bad_files``: time and memory that each bad file takes, and what is said of it.

Each file is read in a process of its own. The same files are read by tests/unit/test_bad_files.py, which
holds what is said.
"""

import json
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from latgale.config import ROOT
from tests.unit.workbooks import ROOT_PART, Table, grid, plain, save, sheet_of, with_part, workbook

MEGABYTE = 2**20
TABLE = Table([["Latgale", "Rīga"]], [["2023", "2024"]], [1, 2, "…", 4])
CSV = '"Tabula"\n\n"Teritorija","2023","2024"\n"Latgale",1,2\n"Rīga",…,4\n'
PX = (
    'CHARSET="ANSI";\nCODEPAGE="utf-8";\nTITLE="Tabula";\nCONTENTS="Skaits";\nUNITS="skaits";\n'
    'STUB="T";\nHEADING="G";\nVALUES("T")="Latgale","Rīga";\nVALUES("G")="2023","2024";\n'
)
JSON = {
    "version": "2.0",
    "class": "dataset",
    "id": ["T", "G"],
    "size": [2, 2],
    "value": [1, 2, None, 4],
    "dimension": {
        "T": {"category": {"index": ["LV005", "LV00A"]}},
        "G": {"category": {"index": ["2023", "2024"]}},
    },
}


@dataclass(frozen=True)
class BadFile:
    """``key``: of the sentence that is said; '' where the table is read and what is wrong is told in it."""

    what: str
    key: str
    make: Callable[[], bytes]


def json_text(**changes: object) -> bytes:
    return json.dumps(JSON | changes).encode()


def px(data: str) -> bytes:
    return f"{PX}DATA=\n{data};\n".encode()


def billion_cells() -> bytes:
    """Three variables of a thousand values each, and not one cell."""
    values = ",".join(f'"v{n}"' for n in range(1000))
    head = 'CHARSET="ANSI";\nTITLE="x";\nCONTENTS="x";\nUNITS="x";\nSTUB="A","B";\nHEADING="C";\n'
    return (head + "".join(f'VALUES("{name}")={values};\n' for name in "ABC") + "DATA=\n;\n").encode()


def rubbish() -> bytes:
    return random.Random(1).randbytes(MEGABYTE)  # noqa: S311  # figures to read, not secrets


def zip_bomb() -> bytes:
    """A sheet of 400 MB of blanks in 400 KB."""
    return with_part(workbook(TABLE), lambda part: part + b" " * (400 * MEGABYTE))


def lying_zip_bomb() -> bytes:
    """The same, where the directory of the zip says that the sheet is short."""
    data = zip_bomb()
    size = (len(whole_part()) + 400 * MEGABYTE).to_bytes(4, "little")
    return data.replace(size, len(whole_part()).to_bytes(4, "little"))


def whole_part() -> bytes:
    parts: list[bytes] = []
    with_part(workbook(TABLE), lambda part: parts.append(part) or part)  # type: ignore[func-returns-value]
    return parts[0]


def entities() -> bytes:
    laughs = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10 if i else "ha"}">' for i in range(10))
    return with_part(workbook(TABLE), lambda _: f"<!DOCTYPE x [{laughs}]><x>&l9;</x>".encode(), ROOT_PART)


def far_cells() -> bytes:
    return sheet_of(
        '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'
    )


def mixed_encodings() -> bytes:
    first, second = CSV.replace("Tabula", "Iedzīvotāji").split('"Rīga"')
    return first.encode() + ('"Ķekava Šķūņi"' + second.replace("…", "3")).encode("windows-1257")


HTML = "<script>alert(1)</script><b>Latgale</b>"
ABROAD = Table([["Atlantīda", "XX999"]], [["2024"]], [1, 2])

BAD_FILES = (
    BadFile("PDF named .csv", "extract-pdf", lambda: b"%PDF-1.7\n" + rubbish()),
    BadFile("web page named .xlsx", "extract-web-page", lambda: b"<!DOCTYPE html>" + b"<p>1</p>" * 10**5),
    BadFile("truncated, XLSX", "xlsx-damaged", lambda: workbook(TABLE)[:-500]),
    BadFile("truncated, PX", "px-truncated", f"{PX}DATA=\n1 2 3 4".encode),
    BadFile("truncated, JSON", "json-cut", lambda: json_text()[:-20]),
    BadFile("truncated, CSV", "csv-truncated", lambda: CSV.encode()[:-3]),
    BadFile("empty", "extract-empty", lambda: b""),
    BadFile("binary rubbish", "extract-binary", rubbish),
    BadFile("200 MB", "extract-too-large", lambda: b'"Latgale",1,2\n' * (200 * MEGABYTE // 14)),
    BadFile("zip bomb in XLSX", "xlsx-unpacks-too-large", zip_bomb),
    BadFile("zip bomb whose directory lies", "xlsx-damaged", lying_zip_bomb),
    BadFile("XML entities in XLSX", "xlsx-entities", entities),
    BadFile("two cells at the ends of a sheet", "xlsx-far-cells", far_cells),
    BadFile("deep JSON", "json-too-deep", lambda: b'{"a":' * 10**6),
    BadFile("PX header of a billion cells", "extract-too-many-cells", billion_cells),
    BadFile("PX, DATA too short", "px-data-short", lambda: px("1 2 3")),
    BadFile("PX, DATA too long", "px-data-long", lambda: px("1 2 3 4 5")),
    BadFile("NUL bytes, CSV", "csv-nul", lambda: CSV.replace("1", "\0").encode()),
    BadFile("NUL bytes, PX", "px-nul", lambda: px("1 2\0 3 4")),
    BadFile("NUL bytes, JSON", "json-nul", lambda: json_text() + b"\0"),
    BadFile("formula in a cell, XLSX", "", lambda: plain(["", "2023", "2024"], ["Latgale", "=B1*2", 4])),
    BadFile("formula in a label, XLSX", "xlsx-formula-in-label", lambda: plain(["", "2023"], ["=B1", 4])),
    BadFile("HTML in labels, XLSX", "", lambda: workbook(Table([[HTML]], [["2024"]], [7]))),
    BadFile("HTML in labels, CSV", "", lambda: CSV.replace("Latgale", HTML).encode()),
    BadFile(
        "duplicated columns, XLSX", "xlsx-equal-columns", lambda: plain(["", "2023", "2023"], ["A", 1, 2])
    ),
    BadFile("duplicated columns, CSV", "csv-duplicate-column", lambda: CSV.replace("2024", "2023").encode()),
    BadFile("a territory that we do not know", "", lambda: workbook(ABROAD)),
    BadFile(
        "two tables, one sheet", "xlsx-two-tables", lambda: save({"S": [*grid(TABLE), [], *grid(TABLE)[2:]]})
    ),
    BadFile("two tables, two sheets", "xlsx-two-sheets", lambda: save({"A": grid(TABLE), "B": grid(TABLE)})),
    BadFile("two tables, CSV", "csv-two-tables", (CSV + "\n" + CSV).encode),
    BadFile("two tables, PX", "px-two-tables", lambda: px("1 2 3 4") + px("1 2 3 4")),
    BadFile("mixed encodings", "csv-mixed-encodings", mixed_encodings),
)

# Importing is not reading: the clock starts after it, and the peak of memory is set back (Linux counts it in
# /proc) and taken over what the process holds then, the file itself included.
_PROCESS = """
import json, sys, time
from pathlib import Path
from latgale.extracts import ExtractError
from latgale.extracts.read import read_extract
import pyarrow.compute
data = Path(sys.argv[1]).read_bytes()
def held(what):
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(what)) / 1024
Path("/proc/self/clear_refs").write_text("5")
before = held("VmRSS")
began = time.perf_counter()
try:
    said = f"read, {len(read_extract(data).rejected)} rejected"
except ExtractError as error:
    said = error.key
seconds = time.perf_counter() - began
print(json.dumps([said, seconds, max(0, held("VmHWM") - before)]))
"""


def measure(path: Path) -> tuple[str, float, float]:
    """What is said, seconds, and MB at the peak beyond the file itself and the imports."""
    done = subprocess.run(
        [sys.executable, "-c", _PROCESS, str(path)], cwd=ROOT, check=True, capture_output=True, text=True
    )
    said, seconds, memory = json.loads(done.stdout)
    return said, seconds, memory


def print_bad_files() -> None:
    print("\n| file | MB | said | seconds | peak memory, MB |\n|---|---:|---|---:|---:|")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "file"
        for bad in BAD_FILES:
            size = path.write_bytes(bad.make()) / MEGABYTE
            said, seconds, memory = measure(path)
            print(f"| {bad.what} | {size:.1f} | `{said}` | {seconds:.3f} | {memory:.0f} |", flush=True)


if __name__ == "__main__":
    print_bad_files()
