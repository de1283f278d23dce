"""The chosen smoothing model run by statsmodels at the newest origin.

Imported when first needed: statsmodels takes seconds to load and only series of eight points and more use it.
"""

import numpy as np

from latgale.trajectories.models import Model, smooth
from latgale.trajectories.scale import Array


def warm_up() -> None:
    """Load statsmodels now (a server at its start), so that the first forecast does not wait for it."""
    import statsmodels.tsa.exponential_smoothing.ets  # noqa: PLC0415
    import statsmodels.tsa.forecasting.theta  # noqa: F401, PLC0415


def centre(model: Model, values: Array, horizon: int, own: Array) -> Array:
    """Forecast of ``model``, one number a year; ``own`` for naive and drift, which statsmodels has not."""
    if model == "ets":
        return damped(values, horizon)
    return theta(values, horizon) if model == "theta" else own


def damped(values: Array, horizon: int) -> Array:
    """statsmodels' ETS(A,Ad,N) with the weights found by least squares on the grid."""
    from statsmodels.tsa.exponential_smoothing.ets import ETSModel  # noqa: PLC0415

    found = smooth(values)
    model = ETSModel(
        values,
        trend="add",
        damped_trend=True,
        initialization_method="known",
        initial_level=found.start[0],
        initial_trend=found.start[1],
    )
    fitted = model.smooth(np.array([found.alpha, found.beta, found.phi]))
    return np.asarray(fitted.forecast(horizon), dtype=np.float64)


def theta(values: Array, horizon: int) -> Array:
    """statsmodels' ThetaModel without season. Fitted on numbers of size one, so that units do not matter."""
    from statsmodels.tsa.forecasting.theta import ThetaModel  # noqa: PLC0415

    size = float(np.std(values)) or 1.0
    fitted = ThetaModel((values - values[0]) / size, period=1, deseasonalize=False, use_test=False).fit()
    return np.asarray(fitted.forecast(horizon) * size + values[0], dtype=np.float64)
