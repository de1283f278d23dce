"""``python -m bench.reading_csv``: a wide table of one million cells, ours and pandas in turns.

Ours twice: as read, and with the columns that are made when asked for (positions, raw texts, places in the
file). pandas three times: nothing told, which makes no numbers of a column that has a symbol; the symbol told
as missing, which loses it; and symbols kept as ours are, reading texts and making numbers of them. Each in
its own process for the memory, in one process by turns for the time.
"""

import io
import multiprocessing
import re
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd

from latgale.extracts.delimited import read

ROWS, YEARS, RUNS = 40_000, 25, 9


def table(rows: int = ROWS, years: int = YEARS) -> bytes:
    """A table as CSP's portal writes it: title, two key columns, years as columns, one cell in fifty "…"."""
    chance = np.random.default_rng(20261122)
    figures = np.round(chance.lognormal(8, 2, (rows, years)), 1).astype(str)
    figures[chance.random((rows, years)) < 0.02] = "…"
    header = ['"Rādītāji"', '"Teritoriālā vienība"', *(f'"{2000 + year}"' for year in range(years))]
    lines = ['"Iedzīvotāju skaits - Rādītāji, Teritoriālā vienība un Laika periods"', "", ",".join(header)]
    lines += [
        f'"Rādītājs {row % 40}","LV{row // 40:07d} Vieta",' + ",".join(figures[row]) for row in range(rows)
    ]
    return ("\r\n".join(lines) + "\r\n").encode("utf-8-sig")


def ours(data: bytes) -> Any:
    return read(data, "IRS031_20260101-000000.csv")


def ours_every_column(data: bytes) -> Any:
    cells = ours(data).cells
    return cells, cells.positions, cells.raw, cells.rows, cells.columns


def pandas_untold(data: bytes) -> Any:
    frame = pd.read_csv(io.BytesIO(data), skiprows=2)
    return frame.melt(id_vars=list(frame.columns[:2]))


def pandas_plain(data: bytes) -> Any:
    frame = pd.read_csv(io.BytesIO(data), skiprows=2, na_values=["…"])
    return frame.melt(id_vars=list(frame.columns[:2]))


def pandas_with_symbols(data: bytes) -> Any:
    frame = pd.read_csv(io.BytesIO(data), skiprows=2, dtype=str, keep_default_na=False)
    long = frame.melt(id_vars=list(frame.columns[:2]), value_name="raw")
    long["value"] = pd.to_numeric(long["raw"], errors="coerce")
    long["symbol"] = long["raw"].where(long["value"].isna(), "")
    return long


WAYS: dict[str, Callable[[bytes], Any]] = {
    "ours": ours,
    "ours, every column": ours_every_column,
    "pandas, no numbers": pandas_untold,
    "pandas, symbols lost": pandas_plain,
    "pandas, symbols kept": pandas_with_symbols,
}


def seconds(data: bytes, runs: int = RUNS) -> dict[str, list[tuple[float, float]]]:
    """Seconds, and those of all processors, of each run; the ways take turns, to meet the same machine."""
    found: dict[str, list[tuple[float, float]]] = {name: [] for name in WAYS}
    for _ in range(runs + 1):
        for name, way in WAYS.items():
            began, worked = time.perf_counter(), time.process_time()
            way(data)
            found[name].append((time.perf_counter() - began, time.process_time() - worked))
    return {name: times[1:] for name, times in found.items()}


def _peak(name: str, path: Path, answers: Any) -> None:
    data = path.read_bytes()
    before = _high_water()
    kept = WAYS[name](data)
    answers.put(_high_water() - before)
    del kept


def _high_water() -> float:
    """Megabytes at the peak of this process (``ru_maxrss`` would be that of the parent too)."""
    found = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text(encoding="ascii"))
    return int(found[1]) / 1024 if found else 0.0


def megabytes(name: str, path: Path) -> float:
    """How much the peak of a fresh process, which has the bytes of the file, grows by reading them."""
    context = multiprocessing.get_context("spawn")
    answers = context.Queue()
    process = context.Process(target=_peak, args=(name, path, answers))
    process.start()
    found = float(answers.get(timeout=120))
    process.join()
    return found


def main() -> None:
    data = table()
    print(f"Wide CSV, {ROWS * YEARS} cells, {len(data) / 2**20:.1f} MB, best and median of {RUNS}")
    times = seconds(data)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "wide.csv"
        path.write_bytes(data)
        for name, runs in times.items():
            best, worked = (min(each) * 1000 for each in zip(*runs, strict=True))
            half = statistics.median(wall for wall, _ in runs) * 1000
            ratio = half / statistics.median(wall for wall, _ in times["ours"]) / 1000
            print(
                f"{name:<22}{best:7.0f} ms {half:7.0f} ms {worked:7.0f} ms of work   "
                f"{ratio:5.1f} times ours {megabytes(name, path):7.0f} MB"
            )


if __name__ == "__main__":
    main()
