"""Rolling origin: what each model would have said earlier, scored, and the width that follows.

The interval score is Gneiting & Raftery 2007, equation 43. Each origin is judged with the width found from
the other origins, so a model is not praised for a width that its own misses made.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.special import stdtrit

from latgale.trajectories.models import HORIZON, MODELS, Fan, Model, Past
from latgale.trajectories.scale import Array, Scale, forward
from latgale.trajectories.series import Series

FULL = 8
ORIGINS = 12
FIRST_CHANGES = 3
NOMINAL = 0.8
PREFERENCE = 0.85


@dataclass(frozen=True)
class Track:
    """A yearly series on its scale: for every segment the years and the values."""

    years: tuple[Array, ...]
    values: tuple[Array, ...]

    @property
    def models(self) -> tuple[Model, ...]:
        """All four where the newest segment has eight points without a gap, else naive and drift."""
        years = self.years[-1]
        regular = len(years) >= FULL and bool(np.all(np.diff(years) == 1))
        return ("naive", "drift", "ets", "theta") if regular else ("naive", "drift")

    def past(self, segment: int, upto: int) -> Past:
        """What was known at point ``upto - 1`` of a segment (all of it and of the segments before)."""
        years = [*self.years[:segment], self.years[segment][:upto]]
        values = [*self.values[:segment], self.values[segment][:upto]]
        amounts = np.concatenate([np.diff(v) for v in values])
        return Past(values[-1], amounts, np.concatenate([np.diff(y) for y in years]))

    @property
    def now(self) -> Past:
        """All that is known."""
        return self.past(len(self.years) - 1, len(self.years[-1]))


@dataclass(frozen=True)
class Trials:
    """Forecasts of the past, one column a trial (an origin and a horizon), one row a model.

    ``error`` and ``shape`` (models x trials), ``spread`` (of the yearly changes known at the origin),
    ``origin`` (its number); all on the scale of the series.
    """

    models: tuple[Model, ...]
    origin: Array
    error: Array
    shape: Array
    spread: Array


def track_of(series: Series, scale: Scale) -> Track:
    """The yearly series on its scale."""
    years = tuple(np.array([point.year for point in segment]) for segment in series.segments)
    values = tuple(forward(scale, [point.value for point in segment]) for segment in series.segments)
    return Track(years, values)


def fans(models: Sequence[Model], past: Past, horizon: int) -> list[Fan]:
    """The fan of each model from one origin."""
    return [MODELS[model](past, horizon) for model in models]


def apart(centres: Array, found: Array) -> Array:
    """How far the models are apart: variance of their centres (models x years), weighted by 1 / score
    ``found``.

    Errors may stand for centres, for they differ from them by the same observed value.
    """
    weights = 1.0 / np.maximum(found, 1e-300)
    weights = weights / weights.sum()
    return np.asarray(weights @ (centres - weights @ centres) ** 2, dtype=np.float64)


def roll(track: Track) -> Trials:
    """Forecast again from the newest origins, up to five years ahead and never across a break."""
    models = track.models
    columns = [_trial(track, models, *place, i) for i, place in enumerate(_origins(track, models))]
    if not columns:
        none = np.empty((len(models), 0))
        return Trials(models, none[0], none, none, none[0])
    origin, error, shape, spread = (np.concatenate(part, axis=-1) for part in zip(*columns, strict=True))
    return Trials(models, origin, error, shape, spread)


def _origins(track: Track, models: Sequence[Model]) -> list[tuple[int, int]]:
    """Segment and number of points known, at least three changes before and a point after."""
    first = len(track.years) - 1 if "ets" in models else 0
    before = sum(len(years) - 1 for years in track.years[:first])
    places = []
    for segment in range(first, len(track.years)):
        size = len(track.years[segment])
        least = max(4 if "ets" in models else 1, FIRST_CHANGES + 1 - before)
        places += [(segment, upto) for upto in range(least, size)]
        before += size - 1
    return places[-ORIGINS:]


def _trial(track: Track, models: Sequence[Model], segment: int, upto: int, number: int) -> tuple[Array, ...]:
    past, years = track.past(segment, upto), track.years[segment]
    ahead = (years[upto:] - years[upto - 1]).astype(int)
    ahead = ahead[ahead <= HORIZON]
    made = fans(models, past, HORIZON)
    centre = np.array([fan.centre for fan in made])[:, ahead - 1]
    shape = np.array([fan.shape for fan in made])[:, ahead - 1]
    seen = track.values[segment][upto : upto + len(ahead)]
    size = len(ahead)
    return np.full(size, number), seen - centre, shape, np.full(size, past.spread)


def interval_score(error: Array, half: Array, level: float = NOMINAL) -> Array:
    """Width plus 2 / (1 - level) for every unit by which the value lies outside; smaller is better."""
    return 2 * half + 2 / (1 - level) * np.maximum(np.abs(error) - half, 0.0)


def left_out(trials: Trials, row: int) -> Array:
    """Mean squared error in units of the shape, for every trial from the other origins alone."""
    squares = (trials.error[row] / trials.shape[row]) ** 2
    groups = trials.origin.astype(int)
    sums, sizes = np.bincount(groups, squares), np.bincount(groups)
    others = len(squares) - sizes[groups]
    own = np.full(len(squares), squares.mean())
    np.divide(squares.sum() - sums[groups], others, out=own, where=others > 0)
    return own


def scores(trials: Trials, freedom: float) -> Array:
    """Mean interval score of each model over the trials."""
    quantile = stdtrit(freedom, (1 + NOMINAL) / 2)
    halves = [quantile * np.sqrt(left_out(trials, i)) * trials.shape[i] for i in range(len(trials.models))]
    return np.array(
        [interval_score(error, half).mean() for error, half in zip(trials.error, halves, strict=True)]
    )


def choose(trials: Trials, freedom: float) -> tuple[int, Array]:
    """Row of the model to use, and all scores. Drift stays unless another is at least 15 % better."""
    found = scores(trials, freedom)
    best, usual = int(np.argmin(found)), trials.models.index("drift")
    return (best if found[best] < PREFERENCE * found[usual] else usual), found


def variance(misses: Array | float, spread: Array | float, shape: Array, disagreement: Array) -> Array:
    """Squared spread of the forecast: past misses, yearly changes, and how far the models are apart.

    The misses count in full where they are larger than the spread of the changes, and half where smaller:
    a few lucky years are no proof of a narrow fan.
    """
    one = np.maximum(misses, (misses + np.square(spread)) / 2)
    return np.asarray(one * shape**2 + disagreement, dtype=np.float64)


def covered(trials: Trials, row: int, found: Array, freedom: float) -> int:
    """How many trials the interval (80 %) would have covered, its width taken from the other origins."""
    squared = variance(left_out(trials, row), trials.spread, trials.shape[row], apart(trials.error, found))
    half = stdtrit(freedom, (1 + NOMINAL) / 2) * np.sqrt(squared)
    return int(np.sum(np.abs(trials.error[row]) <= half))
