"""Amounts of one indicator as a reader writes them: rounded to what they mean, with their unit."""

import math
from typing import Any

from latgale import formats
from latgale.i18n import Texts

_WHOLE_FROM = 1000


class Amounts:
    """Values, differences and ranges in the unit of an indicator."""

    def __init__(self, t: Texts, indicator: Any):
        self.t = t
        self.indicator = indicator
        self.percent = indicator.unit_en.startswith("%")
        self._counted = indicator.scale == "count"

    def plain(self, amount: float, *, signed: bool = False) -> str:
        """The figure alone: counts and thousands whole, others to one decimal."""
        if math.isnan(amount):
            return ""
        whole = self._counted or abs(amount) >= _WHOLE_FROM
        rounded = round(amount, 0 if whole else 1) + 0.0
        text = formats.number(rounded, self.t.lang)
        return f"+{text}" if signed and rounded > 0 else text

    def value(self, amount: float) -> str:
        """The figure, with its sign if it is a percentage: '27 %', '235 172'."""
        return self.t("percent", number=self.plain(amount)) if self.percent else self.plain(amount)

    def range(self, lower: float, upper: float) -> str:
        """Two ends with one sign: '21,6–32,4 %'; below zero a dash would be taken for a minus."""
        ends = f"{self.plain(lower)}–{self.plain(upper)}"
        if lower < 0:
            ends = self.t("range-below-zero", lower=self.plain(lower), upper=self.plain(upper))
        return self.t("percent", number=ends) if self.percent else ends

    def by(self, amount: float) -> str:
        """A difference after "by": of percentages in percentage points."""
        text = self.plain(abs(amount))
        return self.t("by-points", n=round(abs(amount), 1), number=text) if self.percent else text

    def change(self, amount: float) -> str:
        """A change with its sign: '+0,8 procentpunkti', '−4 598'."""
        text = self.plain(amount, signed=True)
        return self.t("points", n=round(abs(amount), 1), number=text) if self.percent else text

    def full(self, amount: float) -> str:
        """The figure with its unit: '40 % no ES vidējā', '90 kWh uz 1000 EUR'. A count goes without."""
        return self.value(amount) if self._counted else f"{self.value(amount)} {self.unit}".strip()

    @property
    def unit(self) -> str:
        """What stands after the value: the unit, of percentages the part after the sign."""
        text = self.t.pick(self.indicator, "unit")
        return text.removeprefix("%").strip() if self.percent else text
