"""Theil–Sen: the median of all slopes between two points of the same segment, with Sen's interval.

Theil 1950; Sen 1968. Over several segments the pairs are pooled and the variances of Kendall's score added,
as Hirsch, Slack & Smith 1982 do over seasons. With one segment it gives what scipy.stats.theilslopes gives.
"""

import math
from dataclasses import dataclass
from typing import Literal

import numpy as np
from scipy.special import ndtri

from latgale.trajectories.scale import Array
from latgale.trajectories.series import Segment, Series


@dataclass(frozen=True)
class Slope:
    """Median change a year in the unit with its interval; ``pairs`` is the number of slopes behind it."""

    state: Literal["ok", "too_few_points"]
    slope: float = math.nan
    lower: float = math.nan
    upper: float = math.nan
    level: float = 0.8
    pairs: int = 0


def theil_sen(series: Series, level: float = 0.8) -> Slope:
    """Theil–Sen slope inside segments, interval at ``level`` (0–1). Needs two points in one segment."""
    slopes = np.sort(np.concatenate([np.empty(0), *(_slopes(segment) for segment in series.segments)]))
    if not len(slopes):
        return Slope("too_few_points", level=level)
    z = float(ndtri((1 + level) / 2)) * math.sqrt(sum(_score_variance(s) for s in series.segments))
    upper = min(round((len(slopes) + z) / 2), len(slopes) - 1)
    lower = max(round((len(slopes) - z) / 2) - 1, 0)
    middle = float(np.median(slopes))
    return Slope("ok", middle, float(slopes[lower]), float(slopes[upper]), level, len(slopes))


def _slopes(segment: Segment) -> Array:
    years = np.array([point.year for point in segment])
    values = np.array([point.value for point in segment])
    first, second = np.triu_indices(len(segment), 1)
    return np.asarray((values[second] - values[first]) / (years[second] - years[first]), dtype=np.float64)


def _score_variance(segment: Segment) -> float:
    _, repeats = np.unique([point.value for point in segment], return_counts=True)
    return _kendall(len(segment)) - sum(_kendall(int(k)) for k in repeats)


def _kendall(n: int) -> float:
    return n * (n - 1) * (2 * n + 5) / 18
