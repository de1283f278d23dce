"""The outlook: forecast with an interval that keeps its promise, and the probability of meeting a target.

Fewer than 5 points: none. 5–7: random walk with drift, Student t, the drift's own uncertainty in it, marked
indicative. 8 and more: naive, drift, damped ETS and Theta compared by rolling origin. What counts as points
are the changes inside segments plus one; level from the newest segment, changes from all. docs/methods,
"Outlook".
"""

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import numpy as np
from scipy.special import bdtrc, stdtr, stdtrit

from latgale.trajectories import statsmodels_runs
from latgale.trajectories.models import HORIZON, Model
from latgale.trajectories.rolling import (
    FULL,
    NOMINAL,
    Track,
    apart,
    choose,
    covered,
    fans,
    roll,
    track_of,
    variance,
)
from latgale.trajectories.scale import Array, Scale, backward, forward, usable
from latgale.trajectories.series import Series
from latgale.trajectories.target import Kind, Verdict

FEWEST = 5
State = Literal["ok", "indicative", "no_data", "too_few_points", "no_spread", "target_year_past"]


@dataclass(frozen=True)
class FanPoint:
    """One year of the fan in the unit: median and the ends of the interval."""

    year: float
    centre: float
    lower: float
    upper: float


@dataclass(frozen=True)
class Outlook:
    """A forecast: Student t with ``freedom`` degrees around ``centre`` with ``spread``, on ``scale``, by
    year.

    ``state`` 'ok' or 'indicative' (5–7 points), else why there is none. ``model`` 'assumed': a yearly change
    was given. ``trials``, ``covered``: rolling-origin forecasts and how many the 80 % interval held (0 of 0
    where there are too few points). ``scores``: mean interval score of each model compared, on the scale.
    ``calibrated_to``: the last year for which the rolling origin could check the width.
    """

    state: State
    model: Model | Literal["assumed"] | None = None
    scale: Scale = "raw"
    points: int = 0
    years: tuple[float, ...] = ()
    centre: tuple[float, ...] = ()
    spread: tuple[float, ...] = ()
    freedom: float = math.nan
    trials: int = 0
    covered: int = 0
    scores: tuple[tuple[Model, float], ...] = ()
    calibrated_to: float = math.nan

    @property
    def coverage(self) -> float:
        """Share of the rolling-origin trials that the 80 % interval covered; NaN without trials."""
        return self.covered / self.trials if self.trials else math.nan

    @property
    def too_wide(self) -> bool:
        """Did the 80 % interval hold clearly more of the past than it promises?

        Clearly: an interval that keeps its promise would hold so many of the trials in fewer than 1 of 100
        cases (binomial distribution).
        """
        return self.trials > 0 and float(bdtrc(self.covered - 1, self.trials, NOMINAL)) < 0.01

    def fan(self, level: float = 0.8) -> tuple[FanPoint, ...]:
        """Median and interval at ``level`` (0–1), a year each, in the unit; empty without forecast."""
        if not self.years:
            return ()
        centre, half = np.array(self.centre), np.array(self.spread) * stdtrit(self.freedom, (1 + level) / 2)
        ends = [backward(self.scale, part).tolist() for part in (centre, centre - half, centre + half)]
        return tuple(FanPoint(*row) for row in zip(self.years, *ends, strict=True))

    def probability(self, kind: Kind, value: float, year: float) -> float:
        """Probability that this year's value is at least (reduce_to: at most) ``value``; NaN if not forecast.

        For a floor too it is the value in the target year that counts. With a fan that falls all the way
        that is the year in which the floor is most at risk; a dip in between and a recovery are not in the
        number.
        """
        if year not in self.years:
            return math.nan
        i = self.years.index(year)
        goal = float(forward(self.scale, [value])[0])
        below = float(stdtr(self.freedom, (goal - self.centre[i]) / self.spread[i]))
        return below if kind == "reduce_to" else 1.0 - below


def within(fan: tuple[FanPoint, ...], series: Series, scale: Scale) -> tuple[FanPoint, ...]:
    """The fan cut where the indicator ends: a count at 0, a share at 0 and 100.

    Needed where the forecast could not be made on the scale. Left as it is when the values themselves lie
    outside, for then it is no count and no share.
    """
    low, high = {"count": (0.0, math.inf), "share": (0.0, 100.0), "raw": (-math.inf, math.inf)}[scale]
    if not all(low <= point.value <= high for point in series.points):
        return fan
    cut = [[min(max(end, low), high) for end in (p.centre, p.lower, p.upper)] for p in fan]
    return tuple(FanPoint(point.year, *ends) for point, ends in zip(fan, cut, strict=True))


def verdict_of(probability: float) -> Verdict:
    """Above 66 % likely, below 33 % unlikely, between too uncertain to say; 'none' without a probability."""
    if math.isnan(probability):
        return "none"
    return "likely" if probability > 0.66 else "unlikely" if probability < 0.33 else "uncertain"


def outlook_of(
    series: Series, horizon: int, scale: Scale = "raw", yearly_change: float | None = None
) -> Outlook:
    """Forecast of a yearly series for ``horizon`` years after its newest point.

    ``scale`` falls back to 'raw' where the values do not allow it. ``yearly_change`` (unit a year) replaces
    the pace for a what-if: a random walk around that change, with the spread of the past changes.
    """
    points = series.effective_points
    if series.last is None or horizon < 1 or points < FEWEST:
        state: State = (
            "no_data" if series.last is None else "target_year_past" if horizon < 1 else "too_few_points"
        )
        return Outlook(state, points=points)
    return _forecast(series, horizon, scale, yearly_change)


@lru_cache(maxsize=512)
def _forecast(series: Series, horizon: int, wanted: Scale, yearly_change: float | None) -> Outlook:
    scale = usable(wanted, [point.value for point in series.points])
    track = track_of(series, scale)
    if _is_still(track):
        return Outlook("no_spread", scale=scale, points=series.effective_points)
    if yearly_change is not None:
        return _assumed(series, horizon, scale, yearly_change)
    made = _indicative if series.effective_points < FULL else _compared
    return made(series, track, horizon, scale)


def _is_still(track: Track) -> bool:
    """Changes that are all alike (no change at all, or a ruler-straight line) tell nothing of the spread."""
    size = max(float(np.abs(values).max()) for values in track.values)
    return track.now.spread <= 1e-12 * max(size, 1e-300)


def _years(series: Series, horizon: int) -> tuple[float, ...]:
    last = series.points[-1].year
    return tuple(last + i for i in range(1, horizon + 1))


def _indicative(series: Series, track: Track, horizon: int, scale: Scale) -> Outlook:
    """Random walk with drift: Hyndman & Athanasopoulos, 5.5, with Student t."""
    now = track.now
    fan = fans(("drift",), now, horizon)[0]
    spread, years = now.spread * fan.shape, _years(series, horizon)
    return Outlook(
        "indicative",
        "drift",
        scale,
        series.effective_points,
        years,
        _tuple(fan.centre),
        _tuple(spread),
        len(now.amounts) - 1,
    )


def _compared(series: Series, track: Track, horizon: int, scale: Scale) -> Outlook:
    now, trials = track.now, roll(track)
    if not len(trials.origin):
        return _indicative(series, track, horizon, scale)
    freedom = len(now.amounts) - 1
    row, found = choose(trials, freedom)
    made = fans(trials.models, now, horizon)
    misses = float(np.mean((trials.error[row] / trials.shape[row]) ** 2))
    disagreement = apart(np.array([fan.centre for fan in made]), found)
    spread = np.sqrt(variance(misses, now.spread, made[row].shape, disagreement))
    model = trials.models[row]
    centre = statsmodels_runs.centre(model, now.values, horizon, made[row].centre)
    return Outlook(
        "ok",
        model,
        scale,
        series.effective_points,
        _years(series, horizon),
        _tuple(centre),
        _tuple(spread),
        freedom,
        len(trials.origin),
        covered(trials, row, found, freedom),
        tuple(zip(trials.models, _tuple(found), strict=True)),
        series.points[-1].year + HORIZON,
    )


def _assumed(series: Series, horizon: int, wanted: Scale, change: float) -> Outlook:
    last = series.points[-1].value
    ahead = [last + change * i for i in range(1, horizon + 1)]
    scale = wanted if usable(wanted, ahead) == wanted else "raw"
    now = track_of(series, scale).now
    spread = now.spread * np.sqrt(np.arange(1, horizon + 1))
    centre, years = forward(scale, ahead), _years(series, horizon)
    points = series.effective_points
    return Outlook(
        "ok" if points >= FULL else "indicative",
        "assumed",
        scale,
        points,
        years,
        _tuple(centre),
        _tuple(spread),
        len(now.amounts) - 1,
    )


def _tuple(values: Array) -> tuple[float, ...]:
    return tuple(values.tolist())
