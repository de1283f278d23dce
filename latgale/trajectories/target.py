"""A target as the documents set it, and what meeting it means for each kind."""

from dataclasses import dataclass, replace
from typing import Literal

Kind = Literal["reach", "keep_above", "reduce_to"]
Verdict = Literal["likely", "uncertain", "unlikely", "none"]


@dataclass(frozen=True)
class Target:
    """``value`` (indicator's unit) in ``year``; the baseline is None where the document prints none.

    'reach': at least the value in the target year. 'keep_above': a floor, not a number to grow to.
    'reduce_to': at most the value. A ``baseline_year`` without a value takes the last observation up to that
    year: what was known when the plan began.
    """

    kind: Kind
    value: float
    year: float
    baseline_value: float | None = None
    baseline_year: float | None = None

    def met_by(self, value: float) -> bool:
        """Does this value meet the target?"""
        return value <= self.value if self.kind == "reduce_to" else value >= self.value

    def moved(self, *, year: float | None = None, value: float | None = None) -> "Target":
        """The same target with another year or value, for a what-if."""
        return replace(
            self,
            year=self.year if year is None else year,
            value=self.value if value is None else value,
        )
