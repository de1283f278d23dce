"""Classes of a choropleth: at most five, by quantiles, natural breaks or one's own limits."""

import warnings
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

MOST = 5
Method = Literal["quantiles", "natural", "own"]
METHODS: tuple[Method, ...] = ("quantiles", "natural", "own")


@dataclass(frozen=True)
class Classes:
    """Upper ends of the classes in order; ``lowest`` is where the first begins, ``method`` how they came."""

    method: Method
    lowest: float
    ends: tuple[float, ...]

    def index(self, value: float) -> int:
        """Number of the class of a value, from 0; a class holds its upper end."""
        return min(bisect_left(self.ends, value), len(self.ends) - 1)

    @property
    def ranges(self) -> list[tuple[float, float]]:
        """Lower and upper end of each class."""
        return list(zip((self.lowest, *self.ends[:-1]), self.ends, strict=True))

    @property
    def colours(self) -> list[int]:
        """Which of five colours each class takes: spread out where there are fewer than five."""
        n = len(self.ends)
        return [round(i * (MOST - 1) / (n - 1)) if n > 1 else MOST // 2 for i in range(n)]


def classes(values: Sequence[float], method: Method = "quantiles", limits: Sequence[float] = ()) -> Classes:
    """Classes of finite values. ``limits`` are the upper ends of one's own classes but the last.

    As many classes as there are different values where those are fewer than five. One's own limits that lie
    outside of the values make no class; without any left, quantiles are taken. Raises ValueError for no
    values.

    Natural breaks are those of Fisher and Jenks: the partition with the least squared deviation from the
    means of its classes, found exactly.
    """
    if not values:
        raise ValueError("no values to make classes of")
    ends = _own(values, limits) if method == "own" else ()
    if not ends:
        method = "natural" if method == "natural" else "quantiles"
        ends = _by_mapclassify(values, method)
    return Classes(method, min(values), ends)


def _own(values: Sequence[float], limits: Sequence[float]) -> tuple[float, ...]:
    inside = sorted({limit for limit in limits if min(values) <= limit < max(values)})[: MOST - 1]
    return (*inside, max(values)) if inside else ()


def _by_mapclassify(values: Sequence[float], method: Method) -> tuple[float, ...]:
    import mapclassify  # noqa: PLC0415 -- brings scikit-learn, which takes a second to load
    import numpy as np  # noqa: PLC0415

    different = len(set(values))
    if different <= MOST:
        return tuple(sorted(set(values)))
    maker = mapclassify.FisherJenks if method == "natural" else mapclassify.Quantiles
    with warnings.catch_warnings():
        # It would be faster with numba: for nine values that does not matter.
        warnings.simplefilter("ignore", UserWarning)
        bins = maker(np.asarray(values, dtype=float), k=MOST).bins
    return tuple(sorted({float(end) for end in bins}))
