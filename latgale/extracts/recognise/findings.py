"""What a check finds, and series of figures by period."""

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise
from typing import NamedTuple, Protocol, TypeVar

from latgale.extracts.recognise.known import Severity
from latgale.extracts.recognise.recognised import Found
from latgale.trajectories import PeriodError, year_of

_A_YEAR = {"Q": 4, "M": 12, "H": 2, "W": 53}
# (indicator, territory, length of its periods): years and months of one indicator are two series.
Series = tuple[str, str, str]


class Published(NamedTuple):
    """A figure that is published; ``series_break``: it begins a new segment; ``derived``: we computed it."""

    indicator: str
    territory: str
    period: str
    value: float | None
    series_break: bool = False
    derived: bool = False


@dataclass(frozen=True)
class Finding:
    """A sentence (message key and values) with the cells it speaks of. An error stops publishing; a
    warning asks for a word of reason; a note is only said.
    """

    severity: Severity
    key: str
    values: Mapping[str, str | int | float] = field(default_factory=dict)
    cells: tuple[Found, ...] = ()


class _Figure(Protocol):
    @property
    def indicator(self) -> str: ...
    @property
    def territory(self) -> str: ...
    @property
    def period(self) -> str: ...
    @property
    def value(self) -> float | None: ...


F = TypeVar("F", bound=_Figure)


def series_of(figures: Iterable[F]) -> dict[Series, dict[str, F]]:
    """Figures by series and period, in order of time; the first of those that stand twice."""
    series: dict[Series, dict[str, F]] = {}
    for one in sorted(figures, key=lambda figure: figure.period):
        key = (one.indicator, one.territory, frequency(one.period))
        series.setdefault(key, {}).setdefault(one.period, one)
    return series


def frequency(period: str) -> str:
    """The mark in the period that tells its length; '' for years."""
    return next((mark for mark in "HQMW/-" if mark in period), "")


def merged(new: Mapping[str, object], old: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Neighbouring periods of a series as it would be after publishing."""
    return pairwise(sorted(new.keys() | old.keys()))


def is_equal(one: float | None, other: float | None) -> bool:
    """Equal to what a file can write: 12 digits."""
    if one is None or other is None:
        return one is other
    return math.isclose(one, other, rel_tol=1e-12, abs_tol=1e-12)


def steps_between(before: str, after: str) -> float:
    """2021 → 2024 is 3 steps, 2023Q4 → 2024Q1 one; days count in years, at least a day."""
    try:
        years = year_of(after) - year_of(before)
    except PeriodError:
        return max((date.fromisoformat(after) - date.fromisoformat(before)).days, 1) / 365.25
    return years * next((n for mark, n in _A_YEAR.items() if mark in after), 1)
