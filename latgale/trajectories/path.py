"""Required path, position on it, pace, and the catch-up factor. All in the indicator's unit and in years.

A state is a word for pages to translate, never an exception: see the Literal types below.
"""

import math
from dataclasses import dataclass
from typing import Literal

from latgale.trajectories.series import Change, Point, Series
from latgale.trajectories.target import Target

Baseline = Literal["document", "observation", "first_observation"]
CatchUpState = Literal[
    "no_data",
    "no_pace",
    "target_year_past",
    "met",
    "floor_held",
    "floor_safe",
    "floor_at_risk",
    "standstill",
    "wrong_way",
    "pace_enough",
    "faster_needed",
]
_TINY = 1e-9


@dataclass(frozen=True)
class Path:
    """The straight line from the baseline to the target, level after the target year.

    ``state`` 'no_path': nothing to start from, or the start is not before the target year.
    ``baseline`` says where the start comes from; 'first_observation' when the document gives none.
    """

    state: Literal["ok", "no_path"]
    start_year: float = math.nan
    start_value: float = math.nan
    end_year: float = math.nan
    end_value: float = math.nan
    baseline: Baseline | None = None

    def at(self, year: float) -> float:
        """The value the path requires at this time; NaN without a path or before its start."""
        if self.state != "ok" or year < self.start_year:
            return math.nan
        share = min(1.0, (year - self.start_year) / (self.end_year - self.start_year))
        return self.start_value + share * (self.end_value - self.start_value)


@dataclass(frozen=True)
class Position:
    """Where the newest value stands: ``gap`` = value - required; 'ahead' is the good side of the path.

    ``across_break``: the baseline and the newest value belong to different segments of the series.
    """

    state: Literal["ok", "no_data", "no_path", "before_baseline"]
    year: float = math.nan
    value: float = math.nan
    required: float = math.nan
    gap: float = math.nan
    side: Literal["above", "below", "on"] | None = None
    standing: Literal["ahead", "behind", "on"] | None = None
    across_break: bool = False


@dataclass(frozen=True)
class Pace:
    """Average change a year inside segments: ``change`` in the unit, ``percent`` (NaN unless all positive).

    ``start``..``end`` is the time it was taken from, ``years`` the steps counted in it (breaks left out).
    """

    state: Literal["ok", "no_data", "one_point", "no_change_inside_segments", "assumed"]
    change: float = math.nan
    percent: float = math.nan
    start: float = math.nan
    end: float = math.nan
    years: float = 0.0


@dataclass(frozen=True)
class CatchUp:
    """Change a year still ``needed`` beside the one ``had``; ``factor`` = needed / had where it has a
    meaning.

    For a floor that holds ``needed`` is the change a year that would just reach it: 'floor_safe' where the
    pace had leaves it standing in the target year, 'floor_at_risk' where it does not (``factor`` = had /
    needed: how many times too fast the fall is), 'floor_held' without a pace. ``crossing_year``: when the
    value would stand at the target at the pace had (NaN: never).
    """

    state: CatchUpState
    needed: float = math.nan
    had: float = math.nan
    factor: float = math.nan
    crossing_year: float = math.nan


def path_of(series: Series, target: Target) -> Path:
    """The required path. Without a baseline in the document it starts at an observation, and says so.

    That is the last one known when the plan began (``baseline_year``), else the first one.
    """
    start, source = _start(series, target)
    if start is None or start.year >= target.year:
        return Path("no_path", baseline=source)
    return Path("ok", start.year, start.value, target.year, target.value, source)


def _start(series: Series, target: Target) -> tuple[Point | None, Baseline | None]:
    if target.baseline_year is not None and target.baseline_value is not None:
        return Point(target.baseline_year, target.baseline_value, ""), "document"
    began = -math.inf if target.baseline_year is None else target.baseline_year
    if known := [point for point in series.points if point.year <= began]:
        return known[-1], "observation"
    first = series.points[0] if series.points else None
    return first, "first_observation" if first else None


def position_of(series: Series, path: Path, target: Target) -> Position:
    """The newest value against the path."""
    now = series.last
    if now is None:
        return Position("no_data")
    if path.state != "ok":
        return Position("no_path", now.year, now.value)
    required = path.at(now.year)
    if math.isnan(required):
        return Position("before_baseline", now.year, now.value)
    return _placed(now, required, target, series.broken_between(path.start_year, now.year))


def _placed(now: Point, required: float, target: Target, across_break: bool) -> Position:
    gap = now.value - required
    if abs(gap) <= _TINY * max(abs(now.value), abs(required)):
        return Position("ok", now.year, now.value, required, 0.0, "on", "on", across_break)
    good = gap < 0 if target.kind == "reduce_to" else gap > 0
    side: Literal["above", "below"] = "above" if gap > 0 else "below"
    standing: Literal["ahead", "behind"] = "ahead" if good else "behind"
    return Position("ok", now.year, now.value, required, gap, side, standing, across_break)


def pace_of(series: Series, years: float = 5.0) -> Pace:
    """Average change a year over the newest ``years`` steps inside segments (fewer if there are no more)."""
    if not series.changes:
        state: Literal["no_data", "one_point", "no_change_inside_segments"] = "no_change_inside_segments"
        return Pace("no_data" if series.last is None else "one_point" if len(series.points) == 1 else state)
    taken = _newest(series.changes, years)
    steps = sum(change.steps for change in taken)
    amount = sum(change.amount for change in taken) / steps
    return Pace("ok", amount, percent_of(taken), taken[0].start, taken[-1].end, steps)


def _newest(changes: tuple[Change, ...], years: float) -> list[Change]:
    taken: list[Change] = []
    for change in reversed(changes):
        if taken and sum(c.steps for c in taken) + change.steps > years + _TINY:
            break
        taken.insert(0, change)
    return taken


def percent_of(changes: list[Change] | tuple[Change, ...]) -> float:
    """Compound change a year in % over the changes given; NaN unless every value is above zero."""
    if not changes or min(min(change.before, change.after) for change in changes) <= 0:
        return math.nan
    growth = sum(math.log(change.after) - math.log(change.before) for change in changes)
    return compound(growth, sum(change.steps for change in changes))


def compound(growth: float, years: float) -> float:
    """Change a year in % from a difference of logarithms over ``years``."""
    return 100.0 * math.expm1(min(growth / years, 700.0))


def catch_up_of(series: Series, pace: Pace, target: Target) -> CatchUp:
    """How much faster the indicator must move from now on than it did."""
    now, had = series.last, pace.change
    if now is None:
        return CatchUp("no_data")
    if target.year <= now.year:
        return CatchUp("target_year_past", had=had)
    needed = (target.value - now.value) / (target.year - now.year)
    ahead = (target.value - now.value) / had if had else math.nan
    crossing = now.year + ahead if ahead > 0 else math.nan
    state = _catch_up_state(now, needed, had, target)
    return CatchUp(state, needed, had, _factor(state, needed, had), crossing)


def _factor(state: CatchUpState, needed: float, had: float) -> float:
    if state == "floor_at_risk":
        return had / needed if needed else math.nan
    return needed / had if state in ("pace_enough", "faster_needed") else math.nan


def _catch_up_state(now: Point, needed: float, had: float, target: Target) -> CatchUpState:
    if target.met_by(now.value):
        return _floor_state(needed, had) if target.kind == "keep_above" else "met"
    if math.isnan(had):
        return "no_pace"
    if abs(had) <= _TINY * max(abs(now.value), abs(needed)):
        return "standstill"
    if needed * had < 0:
        return "wrong_way"
    return "pace_enough" if needed / had <= 1 + _TINY else "faster_needed"


def _floor_state(needed: float, had: float) -> CatchUpState:
    """A floor that holds today: does it still hold in the target year, if the pace stays as it is?"""
    if math.isnan(had):
        return "floor_held"
    return "floor_at_risk" if had < min(needed * (1 + _TINY), 0.0) else "floor_safe"
