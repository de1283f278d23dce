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
    power = 10.0 ** math.floor(math.log10(rough))
    return next(step * power for step in _STEPS if step * power >= rough * (1 - 1e-9))


def year_ticks(start: float, end: float, *, most: int = 6) -> list[int]:
    """Whole years inside the axis, no more than ``most``."""
    years = range(math.ceil(start), math.floor(end) + 1)
    step = next((step for step in _YEARS if len(years) / step <= most), _YEARS[-1])
    return [year for year in years if year % step == 0] if step > 1 else list(years)
