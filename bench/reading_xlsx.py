"""``python -m bench.reading_xlsx``: a PxWeb workbook of 100,000 cells read by us, by openpyxl and by pandas.

Each reads the same file in a process of its own; they take turns. openpyxl and pandas give a grid of
cells, ours the table: labels filled, codes, symbols, raw texts, formulas looked for.
"""

import json
import random
import subprocess
import sys
import tempfile
from pathlib import Path

from latgale.config import ROOT
from tests.unit.workbooks import Table, workbook

RUNS = 3
READERS = {
    "ours": "from latgale.extracts.xlsx import read\nread(path.read_bytes())",
    "openpyxl": "import openpyxl\n[[c.value for c in r] for r in openpyxl.load_workbook(path).active.rows]",
    "pandas": "import openpyxl, pandas\npandas.read_excel(path, header=None)",
}
_PROCESS = """
import json, resource, sys, time
from pathlib import Path
path = Path(sys.argv[1])
{imported}
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
began = time.process_time()
{call}
seconds = time.process_time() - began
print(json.dumps([seconds, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024]))
"""


def table() -> Table:
    """50 territories × 50 ages in the rows, 2 × 20 headings; every fiftieth cell a symbol."""
    chance = random.Random(1)  # noqa: S311  # figures to read, not secrets
    values = ["…" if n % 50 == 7 else round(chance.uniform(0, 9999), 1) for n in range(100_000)]
    stub = [[f"Territory {n}" for n in range(50)], [f"Age {n}" for n in range(50)]]
    return Table(stub, [["Men", "Women"], [str(2005 + n) for n in range(20)]], values)


def measure(reader: str, path: Path) -> tuple[float, float]:
    imported, call = READERS[reader].split("\n")
    code = _PROCESS.format(imported=imported, call=call)
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)], cwd=ROOT, check=True, capture_output=True, text=True
    )
    seconds, memory = json.loads(done.stdout)
    return seconds, memory


def print_reading_xlsx() -> None:
    """Best seconds and smallest peak of each, and how many times faster ours is."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "table.xlsx"
        path.write_bytes(workbook(table()))
        runs = [{reader: measure(reader, path) for reader in READERS} for _ in range(RUNS)]
    print(
        "\n| XLSX, 100,000 cells | seconds of one core | peak memory, MB | times as long as ours |\n|---|---:|---:|---:|"
    )
    ours = min(run["ours"][0] for run in runs)
    for reader in READERS:
        seconds, memory = (min(run[reader][i] for run in runs) for i in (0, 1))
        print(f"| {reader} | {seconds:.2f} | {memory:.0f} | {seconds / ours:.1f} |")


if __name__ == "__main__":
    print_reading_xlsx()
