"""Computed figures: by hand, and never more than the parts allow."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from latgale.derived import EU, Figure, computed, difference, monthly_ratio, per_thousand_euro, ratio

WHOLES = {"R": [["a", "b", "c"], ["x", "y"]]}


def figures(values: dict[str, float], *, source: str = "s", period: str = "2020") -> list[Figure]:
    return [Figure("n", territory, period, value, source) for territory, value in values.items()]


def test_formulas_by_hand() -> None:
    assert ratio(8800, 32700) == 26.9
    assert ratio(8800, 0) is None
    assert difference(1808, 6121) == -4313
    # 180 million kWh of 2,000 million euro: 180,000,000 / 2,000,000 = 90 per thousand euro.
    assert per_thousand_euro(180_000_000, 2000) == 90
    assert per_thousand_euro(1, 0) is None
    # 12,000 a year are 1,000 a month; 326 are 32.6 % of that.
    assert monthly_ratio(326, 12_000) == 32.6
    assert monthly_ratio(326, 0) is None


@pytest.mark.parametrize(
    ("target", "parts", "value"),
    [
        ("electricity_per_gdp", {("electricity_kwh", "LV005"): 2.5e8, ("gdp_mio_eur", "LV005"): 2500}, 100),
        (
            "private_value_added_share",
            {("private_value_added_keur", "LV005"): 1500, ("value_added_keur", "LV005"): 2000},
            75,
        ),
        (
            "gross_pay_eu_ratio",
            {("average_gross_wage_eur", "LV005"): 1100, ("average_full_time_pay_eur_year", EU): 36_000},
            36.7,
        ),
    ],
)
def test_the_tables_that_a_target_asks_for_give_its_series(
    target: str, parts: dict[tuple[str, str], float], value: float
) -> None:
    """1100 / (36,000 / 12) is 36.7 %; each part from a table of its own, as it would be uploaded."""
    uploaded = [Figure(name, place, "2024", part, f"upload-{name}") for (name, place), part in parts.items()]
    found = {
        item.figure.indicator: item for item in computed(uploaded, [], {}) if item.figure.territory == "LV005"
    }
    assert found[target].figure.value == value
    assert found[target].figure.period == "2024"
    assert {part.indicator for part in found[target].parts} == {name for name, _ in parts}
    assert target not in {item.figure.indicator for item in computed(uploaded[:1], [], {})}


def test_sum_of_all_parts() -> None:
    [item] = computed(figures({"a": 1, "b": 2, "c": 3.5}), ["n"], WHOLES)
    assert (item.figure.territory, item.figure.value, item.figure.source) == ("R", 6.5, "s")
    assert [part.territory for part in item.parts] == ["a", "b", "c"]
    assert item.text_en == "sum of 3 territories"


def test_second_set_of_parts_where_the_first_is_incomplete() -> None:
    [item] = computed(figures({"a": 1, "b": 2, "x": 10, "y": 20}), ["n"], WHOLES)
    assert item.figure.value == 30


@pytest.mark.parametrize("missing", ["a", "b", "c"])
def test_no_sum_without_every_part(missing: str) -> None:
    values = {"a": 1.0, "b": 2.0, "c": 3.0}
    del values[missing]
    assert computed(figures(values), ["n"], WHOLES) == []


def test_no_sum_over_two_sources() -> None:
    mixed = [*figures({"a": 1, "b": 2}), *figures({"c": 3}, source="other")]
    assert computed(mixed, ["n"], WHOLES) == []


def test_no_sum_of_what_may_not_be_summed() -> None:
    assert computed(figures({"a": 1, "b": 2, "c": 3}), [], WHOLES) == []


def test_published_figure_wins() -> None:
    assert computed(figures({"a": 1, "b": 2, "c": 3, "R": 7}), ["n"], WHOLES) == []


def test_ratio_to_the_union() -> None:
    given_figures = [
        Figure("gdp_per_capita_eur", "LV005", "2021", 8800, "e"),
        Figure("gdp_per_capita_eur", EU, "2021", 32700, "e"),
        Figure("gdp_per_capita_eur", "LV005", "2020", 7800, "e"),
    ]
    made = {item.figure.key: item.figure.value for item in computed(given_figures, [], {})}
    assert made == {
        ("gdp_per_capita_eu_ratio_eur", "LV005", "2021"): 26.9,
        ("gdp_per_capita_eu_ratio_eur", EU, "2021"): 100.0,
    }


def test_two_sources_make_a_source_of_its_own() -> None:
    births = Figure("live_births", "LV005", "2021", 1808, "births")
    deaths = Figure("deaths", "LV005", "2021", 6121, "deaths")
    [item] = computed([births, deaths], [], {})
    assert (item.figure.value, item.figure.source, item.sign) == (-4313, "computed", "−")


@given(st.lists(st.integers(-(10**9), 10**9), min_size=3, max_size=3))
def test_sum_is_exact_for_counts(values: list[int]) -> None:
    [item] = computed(
        figures(dict(zip("abc", map(float, values), strict=True))), ["n"], {"R": [["a", "b", "c"]]}
    )
    assert item.figure.value == sum(values)
