"""PX: one million cells read by us and by pyaxis, each in a process of its own, with the memory at its peak.

Ours gives numbers, symbols, codes and places of the cells; pyaxis a table of texts without codes.
"""

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np

from latgale.config import ROOT

SIZES = {"Teritorija": 100, "Rādītāji": 100, "Gads": 100}
RUNS = 3
READERS = {
    "ours": "from latgale.extracts.px import read\nread(path.read_bytes())",
    "pyaxis": "from pyaxis import pyaxis\npyaxis.parse(str(path), encoding='windows-1257')",
}
# Importing is not reading, so the clock starts after it. Peak memory is that of the whole process.
_PROCESS = """
import json, resource, sys, time
from pathlib import Path
path = Path(sys.argv[1])
{imported}
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
began = time.perf_counter()
{call}
seconds = time.perf_counter() - began
print(json.dumps([seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, before / 1024]))
"""


def listed(texts: Iterable[str]) -> str:
    return ",".join(f'"{text}"' for text in texts)


def lines() -> Iterator[str]:
    """A file such as PxWeb writes: windows-1257, codes, one decimal, two symbols in 2 % of the cells each."""
    yield 'CHARSET="ANSI";\nAXIS-VERSION="2010";\nCODEPAGE="windows-1257";\nLANGUAGE="lv";\nDECIMALS=1;\n'
    yield 'MATRIX="BENCH";\nTITLE="Mērījums";\nCONTENTS="Mērījums";\nUNITS="skaits";\n'
    *stub, heading = SIZES
    yield f'STUB={listed(stub)};\nHEADING="{heading}";\n'
    for keyword, prefix in (("VALUES", "Vērtība "), ("CODES", "C")):
        for name, size in SIZES.items():
            yield f'{keyword}("{name}")={listed(f"{prefix}{n:05d}" for n in range(size))};\n'
    yield "DATA=\n"
    random = np.random.default_rng(2026)
    cells = np.round(random.lognormal(8, 2, size=int(np.prod(list(SIZES.values())))), 1).astype(object)
    for symbol in ('".."', '"-"'):
        cells[random.random(len(cells)) < 0.02] = symbol
    for row in cells.reshape(-1, SIZES[heading]):
        yield " ".join(map(str, row)) + " \n"
    yield ";\n"


def measure(reader: str, path: Path) -> tuple[float, float]:
    """Seconds of reading, and MB of memory at the peak over what the imports took."""
    imported, call = READERS[reader].split("\n")
    code = _PROCESS.format(imported=imported, call=call)
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)], cwd=ROOT, check=True, capture_output=True, text=True
    )
    seconds, peak, before = json.loads(done.stdout)
    return seconds, peak - before


def reading_px() -> dict[str, tuple[float, float]]:
    """Best seconds and smallest peak of each reader; they take turns, so that both meet the same machine."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "million.px"
        path.write_text("".join(lines()), encoding="windows-1257")
        runs = [{reader: measure(reader, path) for reader in READERS} for _ in range(RUNS)]
    return {
        reader: (min(run[reader][0] for run in runs), min(run[reader][1] for run in runs))
        for reader in READERS
    }


def print_reading_px() -> None:
    """The table of both, and how many times faster ours is."""
    best = reading_px()
    print("\n| PX, 1,000,000 cells | seconds | peak memory, MB |\n|---|---:|---:|")
    for reader, (seconds, memory) in best.items():
        print(f"| {reader} | {seconds:.2f} | {memory:.0f} |")
    print(f"\npyaxis takes {best['pyaxis'][0] / best['ours'][0]:.1f} times as long as ours.")


if __name__ == "__main__":
    print_reading_px()
