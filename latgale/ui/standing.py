"""Each target as the pages show it: its row, its data, and what the method says of them."""

from dataclasses import dataclass, replace
from typing import Any

from latgale.queries import programme, statistics
from latgale.trajectories import Assessment, PeriodError, Series, Target, assess, build, year_of
from latgale.trajectories.scale import Scale
from latgale.ui.view import View

REGION = "LV005"
# Counts grow and shrink by percentages, shares are held between 0 and 100 %; ratios are left as they are.
_SCALES: dict[str, Scale] = {"count": "log", "share": "logit", "amount": "raw"}
# What needs attention comes first: behind or unlikely, then unclear, then what cannot be measured.
_ATTENTION = {"bad": 0, "unclear": 1, "unknown": 2, "good": 3}


@dataclass(frozen=True)
class Standing:
    """One target today. ``data`` says which series measures it; ``observations`` are its points."""

    target: Any
    data: Any
    indicator: Any
    observations: list[Any]
    assessment: Assessment

    @property
    def newest(self) -> Any | None:
        """The newest observation that has a value."""
        known = [row for row in self.observations if row.value is not None]
        return known[-1] if known else None

    @property
    def sign(self) -> str:
        """'good', 'bad', 'unclear' or 'unknown', by position and outlook together: the worse counts."""
        signs = dict(self.assessment.agreement.signs)
        seen = {signs["position"], signs["outlook"]}
        if "floor_broken" in self.assessment.notes or "bad" in seen:
            return "bad"
        return next((sign for sign in ("unclear", "good") if sign in seen), "unknown")


def standings(view: View) -> list[Standing]:
    """All targets, those that need attention first."""
    rows = view.ask(programme.targets)
    return sorted((standing(view, row) for row in rows), key=lambda each: _ATTENTION[each.sign])


def standing(view: View, target: Any, *, variant: str = "", **what_if: float | None) -> Standing:
    """One target with its series (``variant`` takes the alternative one), and a what-if applied.

    ``what_if``: ``year``, ``value`` of the target, ``change`` a year; None leaves it as it is.
    """
    data = next(row for row in view.ask(statistics.target_data) if row.target == target.id)
    name = data.alternative if variant and data.alternative else data.indicator
    indicator = view.ask(statistics.indicator, indicator=name)[0]
    observations = view.ask(statistics.series, indicator=name, territory=REGION)
    aim = target_of(target, keep_baseline=not variant)
    aim = aim.moved(year=what_if.get("year"), value=what_if.get("value"))
    result = assess(
        series_of(observations), aim, scale=_SCALES[indicator.scale], yearly_change=what_if.get("change")
    )
    return Standing(target, data, indicator, observations, result)


def series_of(observations: list[Any]) -> Series:
    """The series of the method; a frequency that it cannot order (days) gives an empty one."""
    try:
        return build((row.period, row.value, bool(row.series_break)) for row in observations)
    except PeriodError:
        return Series()


def target_of(row: Any, *, keep_baseline: bool = True) -> Target:
    """A target of the documents for the method; another series has another baseline."""
    aim = Target(row.kind, row.target_value, year_of(row.target_period))
    if not keep_baseline or row.baseline_value is None:
        return aim
    return replace(aim, baseline_value=row.baseline_value, baseline_year=year_of(row.baseline_period))
