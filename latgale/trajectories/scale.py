"""The scale on which a series is forecast: counts on the log, shares on the logit, the rest as they are.

On the log a fan never falls below zero, on the logit it stays between 0 and 100 %.
"""

from collections.abc import Sequence
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Scale = Literal["share", "count", "raw"]


def usable(scale: Scale, values: Sequence[float]) -> Scale:
    """The wanted scale, or 'raw' when the values do not allow it (a count of 0, a share of 100 %)."""
    if scale == "count" and min(values, default=1.0) > 0:
        return "count"
    if scale == "share" and min(values, default=1.0) > 0 and max(values, default=1.0) < 100:
        return "share"
    return "raw"


def forward(scale: Scale, values: Sequence[float] | Array) -> Array:
    """Values of the unit to the scale. Outside its range: minus or plus infinity (never met, always met)."""
    x = np.asarray(values, dtype=np.float64)
    with np.errstate(divide="ignore"):
        if scale == "count":
            return np.log(np.maximum(x, 0.0))
        if scale == "share":
            share = np.clip(x / 100.0, 0.0, 1.0)
            return np.log(share) - np.log1p(-share)
    return x


def backward(scale: Scale, values: Sequence[float] | Array) -> Array:
    """Back to the unit; the inverse of ``forward`` inside the range."""
    y = np.asarray(values, dtype=np.float64)
    if scale == "count":
        return np.exp(np.minimum(y, 700.0))
    if scale == "share":
        return 100.0 / (1.0 + np.exp(np.clip(-y, -700.0, 700.0)))
    return y
