"""The four forecast models on a yearly series: centre and the shape by which its spread grows.

naive and drift: Hyndman & Athanasopoulos, Forecasting: Principles and Practice, 3rd ed., 5.2 and 5.5.
ets: exponential smoothing with a damped trend, additive errors (same book, chapter 8; Hyndman et al. 2008,
table 6.2 for its variance). theta: Assimakopoulos & Nikolopoulos 2000, in the form of Hyndman & Billah 2003.

``shape`` is the standard deviation at horizon h in units of the one-step standard deviation of the errors.
The smoothing weights are found on a small grid by least squares: the same at every rolling origin and at the
last, no optimiser that may stop elsewhere, and thirty times faster. statsmodels runs the chosen model at the
last origin (``latgale.trajectories.outlook``) and is the oracle of these recursions in the tests.
"""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import product
from typing import Literal

import numpy as np

from latgale.trajectories.scale import Array

Model = Literal["naive", "drift", "ets", "theta"]
HORIZON = 5

_ETS_GRID = np.array(
    list(product((0.05, 0.2, 0.35, 0.5, 0.65, 0.8, 0.95), (0.02, 0.1, 0.3), (0.8, 0.9, 0.98)))
)
_SES_GRID = np.linspace(0.05, 1.0, 20)


@dataclass(frozen=True)
class Fan:
    """Forecast of one model: ``centre`` and ``shape``, one number a year ahead, on the series' scale."""

    centre: Array
    shape: Array


@dataclass(frozen=True)
class Smoothing:
    """A damped trend: weights alpha, beta (trend), phi; level and trend at the start and the end."""

    alpha: float
    beta: float
    phi: float
    start: tuple[float, float]
    end: tuple[float, float]


@dataclass(frozen=True)
class Past:
    """What is known at an origin: ``values`` of its segment, and the changes pooled over all segments so far.

    ``amounts`` are the changes on the scale, ``spans`` the years each took.
    """

    values: Array
    amounts: Array
    spans: Array

    @property
    def steps(self) -> float:
        """Years inside segments."""
        return float(self.spans.sum())

    @property
    def pace(self) -> float:
        """Mean change a year, a gap of k years counting as k steps."""
        return float(self.amounts.sum()) / self.steps

    @property
    def spread(self) -> float:
        """Standard deviation of yearly changes around the pace: root of sum (d - k pace)^2 / k / (m - 1)."""
        rest = (self.amounts - self.spans * self.pace) ** 2 / self.spans
        return float(np.sqrt(rest.sum() / (len(self.amounts) - 1)))


def line(y: Array) -> tuple[float, float]:
    """Level at the first point and slope a step of the least-squares line through ``y`` (2 or more)."""
    steps = np.arange(len(y)) - (len(y) - 1) / 2
    slope = float(steps @ y / (steps @ steps))
    return float(y.mean()) - slope * (len(y) - 1) / 2, slope


def naive(past: Past, horizon: int) -> Fan:
    """The last value stays; the spread grows with the root of the years."""
    return Fan(np.full(horizon, past.values[-1]), np.sqrt(np.arange(1, horizon + 1)))


def drift(past: Past, horizon: int) -> Fan:
    """The last value plus the mean change a year; the spread holds the drift's own uncertainty."""
    years = np.arange(1, horizon + 1)
    return Fan(past.values[-1] + years * past.pace, np.sqrt(years + years**2 / past.steps))


def smooth(y: Array) -> Smoothing:
    """Damped trend of least squares on the grid, started from the line through the first ten points."""
    alpha, share, phi = _ETS_GRID.T
    intercept, slope = line(y[:10])
    level, trend = np.full(len(alpha), intercept) - slope, np.full(len(alpha), slope)
    squares = np.zeros(len(alpha))
    for value in y:
        trend = phi * trend
        error = value - level - trend
        level = level + trend + alpha * error
        trend = trend + alpha * share * error
        squares += error**2
    best = int(np.argmin(squares))
    end = (float(level[best]), float(trend[best]))
    a, s, p = (float(x) for x in _ETS_GRID[best])
    return Smoothing(a, a * s, p, (intercept - slope, slope), end)


def ets(past: Past, horizon: int) -> Fan:
    """Exponential smoothing with a damped additive trend."""
    found = smooth(past.values)
    damping = np.cumsum(found.phi ** np.arange(1, horizon + 1))
    return Fan(found.end[0] + damping * found.end[1], ets_shape(found, horizon))


def ets_shape(found: Smoothing, horizon: int) -> Array:
    """Growth of the spread of a damped trend: root of 1 + the sum of squared weights of the past errors."""
    damping = np.cumsum(found.phi ** np.arange(1, horizon))
    weights = found.alpha + found.beta * damping
    return np.sqrt(np.concatenate(([1.0], 1.0 + np.cumsum(weights**2))))


def theta(past: Past, horizon: int) -> Fan:
    """Theta: simple smoothing plus half the slope of the line through all points."""
    y = past.values
    slope = line(y)[1]
    alpha, level = simple(y)
    years = np.arange(horizon, dtype=np.float64)
    lag = (1.0 - (1.0 - alpha) ** len(y)) / alpha
    return Fan(level + slope / 2 * (years + lag), np.sqrt(1.0 + years * alpha**2))


def simple(y: Array) -> tuple[float, float]:
    """Weight and last level of simple smoothing from the first value, of least squares on the grid."""
    level, squares = np.full(len(_SES_GRID), y[0]), np.zeros(len(_SES_GRID))
    for value in y[1:]:
        error = value - level
        level = level + _SES_GRID * error
        squares += error**2
    best = int(np.argmin(squares))
    return float(_SES_GRID[best]), float(level[best])


MODELS: dict[Model, Callable[[Past, int], Fan]] = {
    "naive": naive,
    "drift": drift,
    "ets": ets,
    "theta": theta,
}
