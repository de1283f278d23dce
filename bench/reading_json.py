"""``python -m bench.reading_json``: a JSON-stat2 table of one million cells, read by us and by pyjstat.

Each reads the same file in a process of its own, which says how long it took and its peak memory; they
take turns. pyjstat gives labels or codes but drops the status; we keep codes, labels and symbols.
"""

import json
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import warnings
from pathlib import Path

SIZES = {"ContentsCode": 4, "AREA": 125, "SEX": 2, "AGE": 50, "TIME": 20}
TIMES = 3
NEEDED = 3.0
READERS = ("ours", "pyjstat")


def table(sizes: dict[str, int] = SIZES) -> dict[str, object]:
    """Numbers with one decimal; every fiftieth cell is missing, with a symbol that says why."""
    chance = random.Random(1)  # noqa: S311  # figures to read, not secrets
    cells = 1
    for size in sizes.values():
        cells *= size
    value = [None if n % 50 == 7 else round(chance.uniform(0, 9999), 1) for n in range(cells)]
    return {
        "version": "2.0",
        "class": "dataset",
        "label": "Table of the bench",
        "id": list(sizes),
        "size": list(sizes.values()),
        "dimension": {name: _dimension(name, size) for name, size in sizes.items()},
        "role": {"time": ["TIME"], "geo": ["AREA"], "metric": ["ContentsCode"]},
        "value": value,
        "status": {str(n): ("…", ".", "..")[n % 3] for n, each in enumerate(value) if each is None},
    }


def _dimension(name: str, size: int) -> dict[str, object]:
    codes = [f"{name}{number:04}" for number in range(size)]
    return {
        "label": name.lower(),
        "category": {
            "index": {code: number for number, code in enumerate(codes)},
            "label": {code: f"Name of {code}" for code in codes},
        },
    }


def read_once(reader: str, path: Path) -> dict[str, float]:
    """Seconds from bytes to table, peak MB of memory, of these MB before reading; cells and sum."""
    from latgale.extracts import jsonstat  # noqa: PLC0415  # imports are not timed

    warnings.simplefilter("ignore")  # of pyjstat's, at each call
    from pyjstat import pyjstat  # type: ignore[import-untyped]  # noqa: PLC0415

    data = path.read_bytes()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    began = time.perf_counter()
    if reader == "ours":
        extract = jsonstat.read(data)
        seconds = time.perf_counter() - began
        cells, total = len(extract.cells), extract.total
    else:
        frame = pyjstat.Dataset.read(data.decode()).write("dataframe", naming="id")
        seconds = time.perf_counter() - began
        cells, total = len(frame), float(frame["value"].sum())
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"seconds": seconds, "peak": peak, "before": before, "cells": cells, "total": total}


def measure(path: Path) -> dict[str, list[dict[str, float]]]:
    """Runs of both readers, in turns."""
    runs: dict[str, list[dict[str, float]]] = {reader: [] for reader in READERS}
    for _ in range(TIMES):
        for reader in READERS:
            command = [sys.executable, "-m", "bench.reading_json", reader, str(path)]
            answer = subprocess.run(command, check=True, capture_output=True, text=True).stdout
            runs[reader].append(json.loads(answer.splitlines()[0]))
    return runs


def main() -> bool:
    """Measure and print; whether we are as much faster as is needed and both read the same."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "million.json"
        path.write_text(json.dumps(table()), encoding="utf-8")
        runs = measure(path)
    print(f"JSON-stat2, {runs['ours'][0]['cells']:,.0f} cells, median of {TIMES} processes")
    print(f"{'':12}{'seconds':>10}{'peak MB':>10}{'of these before':>18}")
    medians = {reader: statistics.median(run["seconds"] for run in found) for reader, found in runs.items()}
    for reader, found in runs.items():
        peak, before = max(run["peak"] for run in found), max(run["before"] for run in found)
        print(f"{reader:12}{medians[reader]:10.2f}{peak:10.0f}{before:18.0f}")
    ratio = medians["pyjstat"] / medians["ours"]
    same = all(
        run["cells"] == runs["ours"][0]["cells"] and abs(run["total"] - runs["ours"][0]["total"]) < 0.01
        for found in runs.values()
        for run in found
    )
    good = same and ratio >= NEEDED
    print(
        f"{ratio:.1f} times as fast ({NEEDED:g} are needed); {'same' if same else 'DIFFERENT'} cells and sum"
    )
    return good


if __name__ == "__main__":
    if len(sys.argv) == 3:
        print(json.dumps(read_once(sys.argv[1], Path(sys.argv[2]))), flush=True)
    else:
        sys.exit(0 if main() else 1)
