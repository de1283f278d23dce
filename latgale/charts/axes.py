"""Axes with round steps, worked out here so that labels can be placed against them."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
_YEARS = (1, 2, 4, 5, 10, 20, 50)


@dataclass(frozen=True)
class Ticks:
    """Ends of a value axis, the places of its ticks and their texts."""

    ends: tuple[float, float]
    at: tuple[float, ...]
    texts: tuple[str, ...]


def value_ticks(values: Sequence[float], write: Callable[[float], str], *, most: int = 5) -> Ticks:
    """An axis around the values with some room above and below; ticks stand at round numbers inside."""
    low, high = min(values), max(values)
    room = (high - low) or abs(high) or 1.0
    ends = low - 0.12 * room, high + 0.14 * room
    step = _round_step((ends[1] - ends[0]) / most)
    first = math.ceil(ends[0] / step)
    at = tuple(n * step + 0.0 for n in range(first, math.floor(ends[1] / step) + 1))
    return Ticks(ends, at, tuple(write(round(value, 10)) for value in at))


def _round_step(rough: float) -> float:
    """The next step of 1, 2, 5 and, where it is whole, 25."""
    power = 10.0 ** math.floor(math.log10(rough))
    steps = (step * power for step in _STEPS if step != 2.5 or power > 1)
    return next(step for step in steps if step >= rough * (1 - 1e-9))


def year_ticks(start: float, end: float, also: int | None = None, *, most: int = 6) -> list[int]:
    """Whole years inside the axis, about ``most`` at most; ``also`` is among them, without crowding."""
    years = range(math.ceil(start), math.floor(end) + 1)
    step = next((step for step in _YEARS if len(years) / step <= most), _YEARS[-1])
    found = [year for year in years if year % step == 0]
    if also is None or also in found or also not in years:
        return found
    return sorted([year for year in found if abs(year - also) >= 0.7 * step] + [also])
