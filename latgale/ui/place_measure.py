"""What a map of municipalities measures: an indicator as it is, by the inhabitant or by the area."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any, Literal

from latgale import formats
from latgale.geography import areas
from latgale.queries import places
from latgale.ui.amounts import Amounts
from latgale.ui.periods import frequency
from latgale.ui.view import View

Kind = Literal["plain", "inhabitants", "area"]
LEVELS = ("state_city", "municipality")
# Populations by the inhabitant would all be 1000: what tells places apart is how densely people live.
_PEOPLE = ("population", "population_annual_average", "population_register")


def kind_of(indicator: Any) -> Kind:
    """How an indicator is shown where its total would only show the size of a place."""
    if indicator.aggregation != "sum" or indicator.id == "area_km2":
        return "plain"
    return "area" if indicator.id in _PEOPLE else "inhabitants"


class Rates(Amounts):
    """Amounts by the inhabitant or km²: small ones with two decimals."""

    def plain(self, amount: float, *, signed: bool = False) -> str:
        """The figure alone."""
        if abs(amount) >= 10:
            return super().plain(amount, signed=signed)
        text = formats.number(round(amount, 2) + 0.0, self.t.lang, decimals=2)
        return f"+{text}" if signed and amount > 0 else text


@dataclass(frozen=True)
class Placed:
    """The figure of a place in a period: as shown, and the row that it comes from."""

    code: str
    value: float
    row: Any


@dataclass
class Measure:
    """An indicator over all places and periods, in one way of showing it."""

    view: View
    indicator: Any
    kind: Kind
    rows: list[Any]
    _by_period: dict[str, dict[str, Placed]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for row in self.rows:
            value = self._value(row)
            if value is not None:
                self._by_period.setdefault(row.period, {})[row.territory] = Placed(row.territory, value, row)

    def _value(self, row: Any) -> float | None:
        if self.kind == "inhabitants":
            return None if row.per_1000 is None else float(row.per_1000)
        if self.kind == "area":
            area = _area(row.territory)
            return row.value / area if area else None
        return float(row.value)

    @property
    def periods(self) -> list[str]:
        """Periods in which a municipality has a figure, in order."""
        return sorted(period for period in self._by_period if self.of_places(period))

    def at(self, period: str) -> Mapping[str, Placed]:
        """Figures of a period by territory, the region and the country among them."""
        return self._by_period.get(period, {})

    def of_places(self, period: str) -> list[Placed]:
        """Figures of the municipalities in a period, the highest first."""
        found = [placed for placed in self.at(period).values() if placed.row.level in LEVELS]
        return sorted(found, key=lambda placed: (-placed.value, placed.code))

    def series(self, code: str) -> list[Any]:
        """The figures of one place by period, as a chart and a table of points take them."""
        found = [self._by_period[period].get(code) for period in sorted(self._by_period)]
        return [_point(placed, self.kind) for placed in found if placed]

    @property
    def shown(self) -> Any:
        """The indicator as it is shown: its unit says by what it was divided."""
        if self.kind == "plain":
            return self.indicator
        t = self.view.t
        unit = t(f"per-{self.kind}", unit=t.pick(self.indicator, "unit"))
        return SimpleNamespace(
            id=self.indicator.id,
            name_lv=self.what,
            name_en=self.what,
            unit_lv=unit,
            unit_en=unit,
            scale="amount",
        )

    @property
    def what(self) -> str:
        """The name with what it was divided by."""
        t = self.view.t
        name = t.pick(self.indicator, "name")
        return name if self.kind == "plain" else t(f"by-{self.kind}", name=name)

    @property
    def amounts(self) -> Amounts:
        """How its figures are written."""
        return Amounts(self.view.t, self.shown) if self.kind == "plain" else Rates(self.view.t, self.shown)


def measure(view: View, indicator: Any, *, total: bool = False) -> Measure:
    """An indicator as its kind asks for, or as the plain total."""
    rows = view.ask(places.figures, indicator=indicator.id)
    return Measure(view, indicator, "plain" if total else kind_of(indicator), rows)


def _area(territory: str) -> float:
    """Area in km² of a municipality, or of the region as their sum; 0 for what has no boundary here."""
    known = areas()
    return sum(known.values()) if territory == "LV005" else known.get(territory, 0.0)


def _point(placed: Placed, kind: Kind) -> Any:
    row = placed.row
    return SimpleNamespace(
        period=row.period,
        frequency=frequency(row.period),
        value=placed.value,
        symbol=None,
        raw=None,
        derived=bool(row.derived) or kind != "plain",
        series_break=bool(row.series_break),
        source=row.source,
    )
