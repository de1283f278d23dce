"""The intervals that ours stand beside: random walk with drift, plain damped ETS, Theil–Sen with residuals.

Each takes the values on their scale and gives (lower, upper) at 80 % for 1 to 5 years ahead, on that scale.
"""

import warnings

import numpy as np
from scipy.special import ndtri, stdtrit
from scipy.stats import theilslopes

from latgale.trajectories.models import HORIZON, Smoothing, ets_shape, line
from latgale.trajectories.scale import Array

Interval = tuple[Array, Array]
TAIL = 0.9


def drift_fan(y: Array) -> Interval:
    """Random walk with drift, Student t, the drift's own uncertainty in it."""
    changes, years = np.diff(y), np.arange(1, HORIZON + 1)
    centre = y[-1] + years * changes.mean()
    width = changes.std(ddof=1) * np.sqrt(years + years**2 / len(changes))
    half = float(stdtrit(len(changes) - 1, TAIL)) * width
    return centre - half, centre + half


def plain_ets(y: Array) -> Interval:
    """statsmodels' ETS(A,Ad,N) by maximum likelihood with its own normal interval, nothing calibrated."""
    from statsmodels.tsa.exponential_smoothing.ets import ETSModel  # noqa: PLC0415

    intercept, slope = line(y[:10])
    size = float(np.std(y))
    level = (intercept - slope - y[0]) / size
    model = ETSModel(
        (y - y[0]) / size,
        trend="add",
        damped_trend=True,
        initialization_method="known",
        initial_level=level,
        initial_trend=slope / size,
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        fitted = model.fit(disp=False)
    found = Smoothing(fitted.alpha, fitted.beta, fitted.phi, (0.0, 0.0), (0.0, 0.0))
    half = float(ndtri(TAIL)) * np.sqrt(fitted.mse) * ets_shape(found, HORIZON)
    centre = np.asarray(fitted.forecast(HORIZON), dtype=np.float64)
    return (centre - half) * size + y[0], (centre + half) * size + y[0]


def theil_sen_residuals(y: Array) -> Interval:
    """The Theil–Sen line carried on, plus the 10th and 90th percentile of its residuals."""
    years = np.arange(len(y), dtype=np.float64)
    slope, intercept = theilslopes(y, years)[:2]
    low, high = np.quantile(y - intercept - slope * years, [1 - TAIL, TAIL])
    ahead = intercept + slope * (len(y) - 1 + np.arange(1, HORIZON + 1))
    return ahead + low, ahead + high


PEERS = {"drift": drift_fan, "ets": plain_ets, "theil_sen": theil_sen_residuals}
