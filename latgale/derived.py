"""Derived indicators: the formulas, and figures computed from published ones. Pure functions.

A published figure always wins over a computed one; a figure is computed only where every part of
it is there. Nothing computed is used to compute further.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

Key = tuple[str, str, str]
EU = "EU27_2020"
SEVERAL = "computed"


@dataclass(frozen=True)
class Figure:
    """A figure that is there."""

    indicator: str
    territory: str
    period: str
    value: float
    source: str

    @property
    def key(self) -> Key:
        """What the figure is of."""
        return self.indicator, self.territory, self.period


@dataclass(frozen=True)
class Formula:
    """How an indicator is reckoned from two figures of the same period.

    ``second_territory`` says where the second figure is taken from: the same territory if empty.
    """

    indicator: str
    inputs: tuple[str, str]
    apply: Callable[[float, float], float | None]
    text_lv: str
    text_en: str
    sign: str
    second_territory: str = ""


@dataclass(frozen=True)
class Computed:
    """A computed figure with its parts, the formula in words and the sign that stands between parts."""

    figure: Figure
    parts: tuple[Figure, ...]
    text_lv: str
    text_en: str
    sign: str


def ratio(value: float, reference: float) -> float | None:
    """``value`` as a percentage of ``reference``, to one decimal; none of a reference of 0."""
    return round(100 * value / reference, 1) if reference else None


def per_thousand_euro(value: float, million_euro: float) -> float | None:
    """``value`` per 1,000 euro of an amount in millions, to one decimal; none of an amount of 0."""
    return round(value / (1000 * million_euro), 1) if million_euro else None


def monthly_ratio(month: float, year: float) -> float | None:
    """Pay of a month as a percentage of a twelfth of that of a year, to one decimal."""
    return ratio(month, year / 12)


def difference(first: float, second: float) -> float:
    """``first`` less ``second``."""
    return first - second


FORMULAS = (
    Formula(
        "gdp_per_capita_eu_ratio_eur",
        ("gdp_per_capita_eur", "gdp_per_capita_eur"),
        ratio,
        "IKP uz iedzīvotāju eiro, dalīts ar ES-27 IKP uz iedzīvotāju eiro, reiz 100",
        "GDP per inhabitant in euro divided by that of the EU27, times 100",
        "/",
        EU,
    ),
    Formula(
        "private_value_added_share",
        ("private_value_added_keur", "value_added_keur"),
        ratio,
        "privātā sektora pievienotā vērtība, dalīta ar visu pievienoto vērtību, reiz 100",
        "value added of the private sector divided by all value added, times 100",
        "/",
    ),
    Formula(
        "gross_pay_eu_ratio",
        ("average_gross_wage_eur", "average_full_time_pay_eur_year"),
        monthly_ratio,
        "mēneša bruto darba samaksa, dalīta ar divpadsmito daļu no ES-27 gada darba samaksas, reiz 100",
        "monthly gross wage divided by a twelfth of the yearly pay in the EU27, times 100",
        "/",
        EU,
    ),
    Formula(
        "electricity_per_gdp",
        ("electricity_kwh", "gdp_mio_eur"),
        per_thousand_euro,
        "patērētās kWh, dalītas ar IKP tūkstošos eiro",
        "kWh used divided by GDP in thousands of euro",
        "/",
    ),
    Formula(
        "natural_increase",
        ("live_births", "deaths"),
        difference,
        "dzīvi dzimušie mīnus mirušie",
        "live births less deaths",
        "−",
    ),
)


def computed(
    figures: Iterable[Figure], additive: Iterable[str], wholes: Mapping[str, Sequence[Sequence[str]]]
) -> list[Computed]:
    """All that can be computed and is not published.

    ``additive`` names the indicators that may be summed; ``wholes`` gives for a territory the
    sets of parts that make it up, the first complete set is summed.
    """
    known = {figure.key: figure for figure in figures}
    made = [*_by_formula(known), *_sums(known, set(additive), wholes)]
    return [item for item in made if item.figure.key not in known]


def _by_formula(known: Mapping[Key, Figure]) -> Iterator[Computed]:
    for formula in FORMULAS:
        first, second = formula.inputs
        for figure in known.values():
            other = known.get((second, formula.second_territory or figure.territory, figure.period))
            value = formula.apply(figure.value, other.value) if other else None
            if figure.indicator == first and other and value is not None:
                made = _made(formula.indicator, figure.territory, value, (figure, other))
                yield Computed(made, (figure, other), formula.text_lv, formula.text_en, formula.sign)


def _sums(
    known: Mapping[Key, Figure], additive: set[str], wholes: Mapping[str, Sequence[Sequence[str]]]
) -> Iterator[Computed]:
    times = sorted({(f.indicator, f.period) for f in known.values() if f.indicator in additive})
    for indicator, period in times:
        for territory, sets in wholes.items():
            parts = next(filter(None, (_complete(known, indicator, period, names) for names in sets)), None)
            if parts:
                figure = _made(indicator, territory, round(sum(part.value for part in parts), 6), parts)
                texts = f"{len(parts)} teritoriju summa", f"sum of {len(parts)} territories"
                yield Computed(figure, parts, *texts, "+")


def _complete(
    known: Mapping[Key, Figure], indicator: str, period: str, names: Sequence[str]
) -> tuple[Figure, ...] | None:
    """The figures of all the named territories, if all are there and come from one source."""
    parts = [known.get((indicator, name, period)) for name in names]
    found = tuple(part for part in parts if part)
    return found if len(found) == len(names) > 1 and len({part.source for part in found}) == 1 else None


def _made(indicator: str, territory: str, value: float, parts: tuple[Figure, ...]) -> Figure:
    """The computed figure: of the source of its parts if they have one in common."""
    sources = {part.source for part in parts}
    source = sources.pop() if len(sources) == 1 else SEVERAL
    return Figure(indicator, territory, parts[0].period, value, source)
