"""Computed figures: by hand, and never more than the parts allow."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from latgale.derived import EU, Figure, computed, difference, ratio

WHOLES = {"R": [["a", "b", "c"], ["x", "y"]]}


def figures(values: dict[str, float], *, source: str = "s", period: str = "2020") -> list[Figure]:
    return [Figure("n", territory, period, value, source) for territory, value in values.items()]


def test_formulas_by_hand() -> None:
    assert ratio(8800, 32700) == 26.9
    assert ratio(8800, 0) is None
    assert difference(1808, 6121) == -4313


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
