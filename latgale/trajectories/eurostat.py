"""Eurostat's status of an indicator with a target, and whether the ways of looking agree.

Source: Eurostat, "Sustainable development in the European Union – monitoring report", annex on the method:
the observed compound annual growth rate since the base year over the one required to meet the target, in %:
95 and more significant progress (on track), 60–95 moderate, 0–60 insufficient, below 0 movement away.
Floors are not in that method; how they are read here is written at ``_floor``.
"""

import math
from dataclasses import dataclass
from typing import Literal

from latgale.trajectories.path import Path, Position, compound, percent_of
from latgale.trajectories.series import Change, Point, Series
from latgale.trajectories.target import Target, Verdict

Status = Literal["significant", "moderate", "insufficient", "away", "none"]
Reason = Literal[
    "", "no_data", "no_path", "no_time_passed", "no_value_then", "only_across_break", "not_positive"
]
Sign = Literal["good", "unclear", "bad", "none"]


@dataclass(frozen=True)
class EurostatStatus:
    """``actual`` and ``required`` change in % a year, ``ratio`` in %. ``reason`` says why there is none.

    ``met``: the newest value already meets the target. ``floor``: read as a floor (our extension).
    ``inside_segments``: a break lies between, so the observed rate is that inside the segments since the
    start.
    """

    status: Status
    reason: Reason = ""
    actual: float = math.nan
    required: float = math.nan
    ratio: float = math.nan
    met: bool = False
    floor: bool = False
    inside_segments: bool = False


@dataclass(frozen=True)
class Agreement:
    """Do position, outlook and Eurostat status point the same way? ``conflicts``: the pairs that do not."""

    state: Literal["agree", "disagree", "undecided"]
    signs: tuple[tuple[str, Sign], ...]
    conflicts: tuple[tuple[str, str], ...]


def growth_rate(before: float, after: float, years: float) -> float:
    """Compound annual growth rate in %; NaN unless both values are above zero and time has passed."""
    if before <= 0 or after <= 0 or years <= 0:
        return math.nan
    return compound(math.log(after) - math.log(before), years)


def grade(ratio: float) -> Status:
    """Eurostat's word for a ratio of observed to required rate in %."""
    if math.isnan(ratio):
        return "none"
    steps: tuple[tuple[float, Status], ...] = (
        (95.0, "significant"),
        (60.0, "moderate"),
        (0.0, "insufficient"),
    )
    return next((word for least, word in steps if ratio >= least), "away")


def eurostat_status(series: Series, path: Path, target: Target) -> EurostatStatus:
    """Status at the newest value, from the start of the path; once its year is over, at that year's value."""
    now = series.last
    if now is None or path.state != "ok":
        return EurostatStatus("none", "no_data" if now is None else "no_path")
    if now.year > path.end_year:
        now = series.at(path.end_year)
        if now is None:
            return EurostatStatus("none", "no_value_then")
    if now.year <= path.start_year:
        return EurostatStatus("none", "no_time_passed", met=target.met_by(now.value))
    broken = series.broken_between(path.start_year, now.year)
    actual = _observed(series, path, now, broken)
    required = growth_rate(path.start_value, target.value, path.end_year - path.start_year)
    met, floor = target.met_by(now.value), target.kind == "keep_above" and target.value <= path.start_value
    if math.isnan(actual) or math.isnan(required):
        reason: Reason = "only_across_break" if broken and not _since(series, path, now) else "not_positive"
        return EurostatStatus("none", reason, actual, required, math.nan, met, floor, broken)
    lost = not met and target.met_by(path.start_value)
    ratio, status = _floor(actual, required, met) if floor else _rate(actual, required, met, lost)
    return EurostatStatus(status, "", actual, required, ratio, met, floor, broken)


def _since(series: Series, path: Path, now: Point) -> list[Change]:
    return [each for each in series.changes if each.start >= path.start_year and each.end <= now.year]


def _observed(series: Series, path: Path, now: Point, broken: bool) -> float:
    if not broken:
        return growth_rate(path.start_value, now.value, now.year - path.start_year)
    return percent_of(_since(series, path, now))


def _rate(actual: float, required: float, met: bool, lost: bool) -> tuple[float, Status]:
    """Target of growth or of decline. Meeting it is on track; having met it and ``lost`` it is away.

    In both cases the two rates may point the same way and their ratio would mislead, so there is none.
    """
    if met or lost:
        return math.nan, "significant" if met else "away"
    ratio = 100.0 * actual / required
    return ratio, grade(ratio)


def _floor(actual: float, required: float, met: bool) -> tuple[float, Status]:
    """A floor at or below the baseline: ``required`` <= 0 is the fall that is allowed.

    Falling no faster than allowed is on track; falling faster is graded by allowed / observed. A floor that
    is broken already is movement away.
    """
    if not met:
        return math.nan, "away"
    if actual >= required:
        return math.nan, "significant"
    ratio = 100.0 * required / actual
    return ratio, grade(ratio)


def agreement(position: Position, verdict: Verdict, status: EurostatStatus) -> Agreement:
    """Compare the three. Moderate and 'too uncertain' are unclear; fewer than two clear: undecided."""
    signs: tuple[tuple[str, Sign], ...] = (
        ("position", _STANDING[position.standing or "none"]),
        ("outlook", _VERDICT[verdict]),
        ("eurostat", _STATUS[status.status]),
    )
    clear = [(name, sign) for name, sign in signs if sign in ("good", "bad")]
    pairs = [(a, b) for i, a in enumerate(clear) for b in clear[i + 1 :] if a[1] != b[1]]
    conflicts = tuple((a[0], b[0]) for a, b in pairs)
    state: Literal["agree", "disagree", "undecided"] = "disagree" if conflicts else "agree"
    return Agreement(state if len(clear) > 1 else "undecided", signs, conflicts)


_STANDING: dict[str, Sign] = {"ahead": "good", "on": "good", "behind": "bad", "none": "none"}
_VERDICT: dict[Verdict, Sign] = {"likely": "good", "unlikely": "bad", "uncertain": "unclear", "none": "none"}
_STATUS: dict[Status, Sign] = {
    "significant": "good",
    "moderate": "unclear",
    "insufficient": "bad",
    "away": "bad",
    "none": "none",
}
