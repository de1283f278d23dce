"""Series made by a known process, to see what the intervals reach. Seeds are fixed."""

from collections.abc import Iterator

import numpy as np

from latgale.trajectories.models import HORIZON
from latgale.trajectories.scale import Array

PROCESSES = ("trend", "walk", "break")
SIZES = range(5, 19)


def simulate(process: str, n: int, chance: np.random.Generator) -> Array:
    """``n`` values that are known and five that are to come.

    trend: a straight line (slope 0, 0.1, 0.3 or 1) with independent noise of standard deviation 1.
    walk: a random walk with drift 0, 0.3 or 1 and steps of standard deviation 1.
    break: a line whose slope (standard normal) is drawn again at one year between a third of the known years
    and the last but one; noise of standard deviation 0.5.
    """
    years = np.arange(n + HORIZON)
    if process == "trend":
        return np.asarray(chance.choice([0.0, 0.1, 0.3, 1.0]) * years + chance.normal(0, 1, len(years)))
    if process == "walk":
        return np.cumsum(chance.normal(chance.choice([0.0, 0.3, 1.0]), 1, len(years)))
    turn = int(chance.integers(max(2, n // 3), n - 1))
    before, after = chance.normal(0, 1, 2)
    line = np.where(years < turn, before * years, before * turn + after * (years - turn))
    return np.asarray(line + chance.normal(0, 0.5, len(years)))


def simulations(runs: int, seed: int = 20261122) -> Iterator[tuple[str, int, Array]]:
    """Process, number of known points, and values: ``runs`` of each pair, from one fixed seed."""
    chance = np.random.default_rng(seed)
    for process in PROCESSES:
        for n in SIZES:
            for _ in range(runs):
                yield process, n, simulate(process, n, chance)
