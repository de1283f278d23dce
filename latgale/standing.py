"""Each target as it stands in a release: its row, its data, what the method says; how any series moves."""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Literal

from latgale.queries import programme, statistics
from latgale.trajectories import Assessment, PeriodError, Series, Target, assess, build, year_of
from latgale.trajectories.models import HORIZON
from latgale.trajectories.outlook import FanPoint, Outlook, outlook_of, within
from latgale.trajectories.path import Pace, pace_of
from latgale.trajectories.scale import Scale
from latgale.trajectories.slope import Slope, theil_sen

# ``ask(query, **conditions)``: rows of a query of one release.
Ask = Callable[..., list[Any]]
REGION = "LV005"
Sign = Literal["good", "bad", "unclear", "unknown"]
# Counts grow and shrink by percentages, shares are held between 0 and 100 %; ratios are left as they are.
_SCALES: dict[str, Scale] = {"count": "count", "share": "share", "amount": "raw"}
# Years with which plans begin; a path without a printed baseline starts at what was known just before.
_BEGINS = {"programme2027": 2021.0}
LEVEL = 0.8
# What needs attention comes first: behind or unlikely, then unclear, then what cannot be measured.
_ATTENTION: dict[Sign, int] = {"bad": 0, "unclear": 1, "unknown": 2, "good": 3}
_OUTCOME: dict[str, Sign] = {"met": "good", "missed": "bad", "unknown": "unknown"}
_OUTLOOK: dict[str, Sign] = {"likely": "good", "unlikely": "bad", "uncertain": "unclear", "none": "unknown"}


@dataclass(frozen=True)
class Standing:
    """One target today. ``data`` says which series measures it; ``observations`` are its points.

    ``moved``: a what-if has another target than the document.
    """

    target: Any
    data: Any
    indicator: Any
    observations: list[Any]
    assessment: Assessment
    moved: bool = False

    @property
    def assumed(self) -> bool:
        """Is anything else assumed than what the document and the data say?"""
        return self.moved or self.assessment.pace.state == "assumed"

    @property
    def newest(self) -> Any | None:
        """The newest observation that has a value."""
        return next((row for row in reversed(self.observations) if row.value is not None), None)

    @property
    def measured(self) -> bool:
        """Is there a value later than where the path begins? Only then has the position a meaning."""
        found = self.assessment
        return found.position.standing is not None and found.position.year > found.path.start_year

    @property
    def place(self) -> Sign:
        """Where the target stands today: what the position says, or the outcome once its year is over."""
        found = self.assessment
        if found.outcome != "open":
            return _OUTCOME[found.outcome]
        if "floor_broken" in found.notes:
            return "bad"
        if not self.measured:
            return "unknown"
        return "bad" if found.position.standing == "behind" else "good"

    @property
    def prospect(self) -> Sign:
        """What the outlook says."""
        return _OUTLOOK[self.assessment.verdict]

    @property
    def sign(self) -> Sign:
        """Position and outlook for the order of the cards alone: the worse of the two counts."""
        return next((s for s in ("bad", "unclear", "good") if s in (self.place, self.prospect)), "unknown")

    @property
    def urgency(self) -> tuple[int, float]:
        """What needs attention first sorts lowest: by sign, then by the probability of arriving."""
        probability = self.assessment.probability
        return _ATTENTION[self.sign], 1.0 if math.isnan(probability) else probability


def standings(ask: Ask) -> list[Standing]:
    """All targets, those that need attention first."""
    return sorted((standing(ask, row) for row in ask(programme.targets)), key=lambda each: each.urgency)


def standing(ask: Ask, target: Any, *, variant: str = "", **what_if: float | None) -> Standing:
    """One target with its series (``variant`` takes the alternative one), and a what-if applied.

    ``what_if``: ``year``, ``value`` of the target, ``change`` a year; None leaves it as it is.
    """
    data = next(row for row in ask(statistics.target_data) if row.target == target.id)
    other = alternative(ask, data) if variant else None
    indicator = other or ask(statistics.indicator, indicator=data.indicator)[0]
    name = indicator.id
    observations = ask(statistics.series, indicator=name, territory=REGION)
    document = target_of(target, keep_baseline=name == target.indicator)
    aim = document.moved(year=what_if.get("year"), value=what_if.get("value"))
    scale, change = _SCALES[indicator.scale], what_if.get("change")
    result = assess(series_of(observations), aim, scale=scale, level=LEVEL, yearly_change=change)
    return Standing(target, data, indicator, observations, result, moved=aim != document)


def alternative(ask: Ask, data: Any) -> Any | None:
    """Another indicator that the target may mean: only one in the same unit can stand against its value."""
    ids = [name for name in (data.indicator, data.alternative) if name]
    first, *others = (ask(statistics.indicator, indicator=name)[0] for name in ids)
    return next((each for each in others if each.unit_en == first.unit_en), None)


def series_of(observations: list[Any]) -> Series:
    """The series of the method, of the newest frequency; days, which it cannot order, give an empty one."""
    newest = next((row.frequency for row in reversed(observations) if row.value is not None), "")
    rows = [row for row in observations if row.frequency == newest]
    try:
        return build((row.period, row.value, bool(row.series_break)) for row in rows)
    except PeriodError:
        return Series()


def target_of(row: Any, *, keep_baseline: bool = True) -> Target:
    """A target of the documents for the method; another series has another baseline."""
    aim = Target(row.kind, row.target_value, year_of(row.target_period))
    if not keep_baseline or row.baseline_value is None:
        return replace(aim, baseline_year=_BEGINS[row.plan] - 1) if row.plan in _BEGINS else aim
    return replace(aim, baseline_value=row.baseline_value, baseline_year=year_of(row.baseline_period))


@dataclass(frozen=True)
class Movement:
    """How a series moves, without any target: ``fan`` is the interval at LEVEL for the years to come."""

    pace: Pace
    slope: Slope
    outlook: Outlook
    fan: tuple[FanPoint, ...]
    last: float


def movement(indicator: Any, observations: list[Any]) -> Movement:
    """Pace, Theil–Sen slope and outlook of an indicator, as far ahead as the width could be checked."""
    series, scale = series_of(observations).yearly(), _SCALES[indicator.scale]
    outlook = outlook_of(series, HORIZON, scale)
    fan = within(outlook.fan(LEVEL), series, scale)
    last = series.last.value if series.last else math.nan
    return Movement(pace_of(series), theil_sen(series, LEVEL), outlook, fan, last)
