"""A series as the method sees it: points in segments, and no difference ever taken across a break.

Source of the rules: docs/methods, chapter "Series". No pandas: a series is a small frozen thing that can be
hashed, so that a forecast can be remembered by it.
"""

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

_PERIOD = re.compile(
    r"(?P<year>\d{4})(?:H(?P<half>[12])|Q(?P<quarter>[1-4])|M(?P<month>0[1-9]|1[0-2])"
    r"|W(?P<week>0[1-9]|[1-4]\d|5[0-3])|/(?P<next>\d{4}))?"
)


class PeriodError(ValueError):
    """A period that cannot be read, or that stands twice or mixed with another frequency in one series."""


@dataclass(frozen=True)
class Point:
    """One observation: ``year`` in years (2024Q2 is 2024.25), ``value`` in the indicator's unit."""

    year: float
    value: float
    period: str


@dataclass(frozen=True)
class Change:
    """Neighbouring points of one segment: ``start``, ``end`` in years, ``before``, ``after`` in the unit."""

    start: float
    end: float
    before: float
    after: float

    @property
    def amount(self) -> float:
        """The difference in the unit."""
        return self.after - self.before

    @property
    def steps(self) -> float:
        """Years between the two points; a gap of k years counts as k steps."""
        return self.end - self.start


Segment = tuple[Point, ...]


@dataclass(frozen=True)
class Series:
    """Points in order of time, in segments that a break parts. ``dropped`` counts the missing values."""

    segments: tuple[Segment, ...] = ()
    dropped: int = 0

    @property
    def points(self) -> Segment:
        """All points, oldest first."""
        return tuple(point for segment in self.segments for point in segment)

    @property
    def last(self) -> Point | None:
        """The newest point, None in an empty series."""
        return self.segments[-1][-1] if self.segments else None

    @property
    def breaks(self) -> tuple[str, ...]:
        """The periods with which a new segment begins."""
        return tuple(segment[0].period for segment in self.segments[1:])

    @property
    def changes(self) -> tuple[Change, ...]:
        """Differences of neighbours inside segments, oldest first; none across a break."""
        return tuple(
            Change(before.year, after.year, before.value, after.value)
            for segment in self.segments
            for before, after in pairwise(segment)
        )

    @property
    def effective_points(self) -> int:
        """Changes plus one: what the series can tell about its movement. One segment: its points."""
        return len(self.changes) + 1 if self.segments else 0

    @property
    def gaps(self) -> tuple[tuple[str, str], ...]:
        """Pairs of periods inside a segment between which more than one year passes."""
        return tuple(
            (before.period, after.period)
            for segment in self.segments
            for before, after in pairwise(segment)
            if after.year - before.year > 1 + 1e-9
        )

    def at(self, year: float) -> Point | None:
        """The observation of exactly this time, None where there is none."""
        return next((point for point in self.points if abs(point.year - year) < 1e-9), None)

    def broken_between(self, start: float, end: float) -> bool:
        """Does a segment begin after ``start`` and no later than ``end``?"""
        return any(start < segment[0].year <= end for segment in self.segments[1:])

    def yearly(self) -> "Series":
        """One point a year: of quarters or months those of the newest one's season, at whole years.

        So December stands beside December, and no season is taken for a trend. Yearly series stay as they
        are.
        """
        if self.last is None:
            return self
        season = self.last.year % 1
        kept = [[p for p in s if abs(p.year % 1 - season) < 1e-6] for s in self.segments]
        whole = (tuple(Point(float(math.floor(p.year)), p.value, p.period) for p in s) for s in kept if s)
        return Series(tuple(whole), self.dropped)


def year_of(period: str) -> float:
    """Time of a period in years: '2024' 2024.0, '2024Q2' 2024.25, '2024M05' 2024.333, '2020/2021' 2020.0.

    Halves are '2024H2', 2024.5; weeks '2024W05', 2024 and 4/53, as a year may have 53. It is the
    beginning of the period. Raises PeriodError for anything else.
    """
    match = _PERIOD.fullmatch(period)
    if match is None or (match["next"] and int(match["next"]) != int(match["year"]) + 1):
        raise PeriodError(f"not a period: {period!r}")
    parts = (("half", 2), ("quarter", 4), ("month", 12), ("week", 53))
    return int(match["year"]) + sum((int(match[name] or 1) - 1) / n for name, n in parts)


def _frequency(period: str) -> str:
    return next((mark for mark in "HQMW/" if mark in period), "A")


def build(observations: Iterable[tuple[str, float | None, bool]]) -> Series:
    """Series from (period, value, begins a new segment), in any order.

    Missing values (None, NaN, infinite) are dropped and counted; the break of a dropped one passes to the
    next. Raises PeriodError for unreadable, double or mixed periods.
    """
    rows = sorted(
        ((year_of(period), period, value, broken) for period, value, broken in observations),
        key=lambda row: row[0],
    )
    _check([row[1] for row in rows], [row[0] for row in rows])
    segments: list[list[Point]] = []
    dropped, pending = 0, True
    for year, period, value, broken in rows:
        pending = pending or broken
        if value is None or not math.isfinite(value):
            dropped += 1
            continue
        if pending:
            segments.append([])
        segments[-1].append(Point(year, float(value), period))
        pending = False
    return Series(tuple(tuple(segment) for segment in segments), dropped)


def _check(periods: list[str], years: list[float]) -> None:
    if len(set(years)) < len(years):
        raise PeriodError("a period stands twice")
    if len({_frequency(period) for period in periods}) > 1:
        raise PeriodError("periods of different length in one series")
