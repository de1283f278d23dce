"""What coverage do the intervals reach? In backtests over the real series shipped, and in simulation.

python -m bench.coverage            prints the tables and the verdict
python -m bench.coverage --write    also puts the tables into docs/methods.*.md
python -m bench.coverage --runs 20  fewer simulations (40 take about three minutes)
"""

import argparse
import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from bench.peers import PEERS, drift_fan
from bench.report import claims, tables, write
from bench.shipped import files, shipped
from bench.simulated import simulations
from latgale.trajectories import Point, Series, build
from latgale.trajectories.models import HORIZON
from latgale.trajectories.outlook import outlook_of
from latgale.trajectories.scale import Array, Scale, forward

METHODS = ("ours", *PEERS)


@dataclass(frozen=True)
class Shot:
    """One forecast checked: of which kind, from how many points, how far ahead; hits, widths and scores.

    ``hit``, ``width`` (over the width of the random walk with drift) and ``score`` (interval score over the
    same) have one number a method, in the order of METHODS.
    """

    kind: str
    group: str
    points: int
    ahead: int
    hit: tuple[bool, ...]
    width: tuple[float, ...]
    score: tuple[float, ...]
    model: str


def ours(series: Series, scale: Scale) -> tuple[Array, Array, str] | None:
    """Our interval at 80 % on the scale, and the model chosen; None where there is no forecast."""
    outlook = outlook_of(series, HORIZON, scale)
    if not outlook.years:
        return None
    fan = outlook.fan(0.8)
    ends = [forward(outlook.scale, [getattr(point, end) for point in fan]) for end in ("lower", "upper")]
    return ends[0], ends[1], str(outlook.model)


def shots(kind: str, group: str, known: Array, future: Array, scale: Scale = "raw") -> Iterator[Shot]:
    """Every horizon of one forecast. ``known`` and ``future`` in the unit."""
    series = build((str(2000 + i), float(v), False) for i, v in enumerate(known))
    mine = ours(series, scale)
    if mine is None:
        return
    y, seen = forward(scale, known), forward(scale, future)
    ends = [mine[:2], *(peer(y) for peer in PEERS.values())]
    base = drift_fan(y)
    for i, value in enumerate(seen):
        low, high = (np.array([end[side][i] for end in ends]) for side in (0, 1))
        out = np.maximum(np.maximum(low - value, value - high), 0.0)
        unit = base[1][i] - base[0][i]
        yield Shot(
            kind,
            group,
            len(known),
            i + 1,
            tuple((out == 0).tolist()),
            tuple(((high - low) / unit).tolist()),
            tuple(((high - low + 10 * out) / unit).tolist()),
            mine[2],
        )


def simulated(runs: int) -> Iterator[Shot]:
    """Simulation: three processes, 5 to 18 points."""
    for process, n, values in simulations(runs):
        yield from shots("simulation", process, values[:n], values[n:])


def backtest() -> Iterator[Shot]:
    """Every real series, forecast from every earlier year with five points before it; all on the log."""
    for one in shipped(files()):
        values = max(([p.value for p in run] for run in _runs(one.series)), key=len)
        if len(values) < 6 or min(values) <= 0:
            continue
        for n in range(5, len(values)):
            known, future = np.array(values[:n]), np.array(values[n : n + HORIZON])
            yield from shots("backtest", one.indicator, known, future, "count")


def _runs(series: Series) -> Iterator[list[Point]]:
    """Stretches without a gap, so that the peers, which know no gaps, can stand beside."""
    run: list[Point] = []
    for point in series.points:
        if run and point.year - run[-1].year > 1:
            yield run
            run = []
        run.append(point)
    yield run


def main(arguments: Iterable[str] | None = None) -> int:
    """Print the tables; the exit code is 0 when the claim holds."""
    parser = argparse.ArgumentParser(prog="bench.coverage")
    parser.add_argument("--runs", type=int, default=40)
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args(None if arguments is None else list(arguments))
    start = time.perf_counter()
    found = [*simulated(options.runs), *backtest()]
    sys.stdout.write(tables(found, "en"))
    good, text = claims(found)
    seconds = time.perf_counter() - start
    sys.stdout.write(f"\n{text}\n{len(found)} forecasts in {seconds:.0f} s\n")
    if options.write:
        write(found)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
