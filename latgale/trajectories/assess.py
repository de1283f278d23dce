"""One target, one series, one answer: everything a page needs to say about it."""

import math
from dataclasses import dataclass, replace
from typing import Literal

from latgale.trajectories.eurostat import Agreement, EurostatStatus, agreement, eurostat_status
from latgale.trajectories.outlook import FanPoint, Outlook, outlook_of, verdict_of, within
from latgale.trajectories.path import (
    CatchUp,
    Pace,
    Path,
    Position,
    catch_up_of,
    pace_of,
    path_of,
    position_of,
)
from latgale.trajectories.scale import Scale
from latgale.trajectories.series import Series
from latgale.trajectories.slope import Slope, theil_sen
from latgale.trajectories.target import Target, Verdict

Outcome = Literal["open", "met", "missed", "unknown"]
Note = Literal[
    "missing_dropped",
    "gap",
    "break",
    "one_season",
    "scale_fallback",
    "no_baseline_in_document",
    "baseline_when_plan_began",
    "across_break",
    "beyond_calibrated_horizon",
    "floor_broken",
]


@dataclass(frozen=True)
class Assessment:
    """All about one target. ``series`` is the yearly series used; ``fan`` the interval at ``level``.

    ``probability`` (NaN without one) is of the value in the target year; ``outcome`` is 'open' until then,
    and 'unknown' when the target year passed without a value. ``notes`` are the words a page must not leave
    out.
    """

    series: Series
    target: Target
    path: Path
    position: Position
    pace: Pace
    slope: Slope
    catch_up: CatchUp
    outlook: Outlook
    level: float
    fan: tuple[FanPoint, ...]
    probability: float
    verdict: Verdict
    eurostat: EurostatStatus
    agreement: Agreement
    outcome: Outcome
    notes: tuple[Note, ...] = ()


def assess(
    series: Series,
    target: Target,
    *,
    scale: Scale = "raw",
    level: float = 0.8,
    pace_years: float = 5.0,
    yearly_change: float | None = None,
) -> Assessment:
    """Assess a target. What-if: pass ``target.moved(...)``, or ``yearly_change`` in the unit a year.

    Raises ValueError only for arguments that mean nothing: a level outside 0–1, a target that is not a
    number.
    """
    _check(target, level, yearly_change)
    yearly, target = series.yearly(), _whole_years(target)
    path = path_of(yearly, target)
    position = position_of(yearly, path, target)
    pace = pace_of(yearly, pace_years) if yearly_change is None else Pace("assumed", yearly_change)
    outlook = outlook_of(yearly, _horizon(yearly, target), scale, yearly_change)
    probability = outlook.probability(target.kind, target.value, target.year)
    verdict, status = verdict_of(probability), eurostat_status(yearly, path, target)
    found = Assessment(
        yearly,
        target,
        path,
        position,
        pace,
        theil_sen(yearly, level),
        catch_up_of(yearly, pace, target),
        outlook,
        level,
        within(outlook.fan(level), yearly, scale),
        probability,
        verdict,
        status,
        agreement(position, verdict, status),
        _outcome(yearly, target),
    )
    return replace(found, notes=_notes(series, scale, found))


def _check(target: Target, level: float, yearly_change: float | None) -> None:
    if not 0 < level < 1:
        raise ValueError("level must lie between 0 and 1")
    if not (math.isfinite(target.value) and math.isfinite(target.year)):
        raise ValueError("target value and year must be numbers")
    if yearly_change is not None and not math.isfinite(yearly_change):
        raise ValueError("yearly change must be a number")


def _whole_years(target: Target) -> Target:
    year, value = _known(target.baseline_year), _known(target.baseline_value)
    base = None if year is None else float(math.floor(year))
    return Target(target.kind, target.value, float(math.floor(target.year)), value, base)


def _known(value: float | None) -> float | None:
    return value if value is not None and math.isfinite(value) else None


def _horizon(series: Series, target: Target) -> int:
    return 0 if series.last is None else round(target.year - series.last.year)


def _outcome(series: Series, target: Target) -> Outcome:
    if series.last is None or target.year > series.last.year:
        return "open"
    then = series.at(target.year)
    if then is None:
        return "unknown"
    return "met" if target.met_by(then.value) else "missed"


def _notes(given: Series, scale: Scale, known: Assessment) -> tuple[Note, ...]:
    now, outlook, target = known.series.last, known.outlook, known.target
    is_open = known.outcome == "open" and now is not None
    broken = target.kind == "keep_above" and is_open and not target.met_by(known.position.value)
    start = known.path.baseline if known.path.state == "ok" else None
    found: tuple[tuple[Note, bool], ...] = (
        ("missing_dropped", given.dropped > 0),
        ("gap", bool(known.series.gaps)),
        ("break", bool(known.series.breaks)),
        ("one_season", len(known.series.points) < len(given.points)),
        ("scale_fallback", bool(outlook.years) and outlook.scale != scale),
        ("no_baseline_in_document", start == "first_observation"),
        ("baseline_when_plan_began", start == "observation"),
        ("across_break", known.position.across_break),
        ("beyond_calibrated_horizon", bool(outlook.years) and target.year > outlook.calibrated_to),
        ("floor_broken", broken),
    )
    return tuple(note for note, holds in found if holds)
