"""Eurostat's status by hand, for growth, decline and floors, and the agreement of the three views."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from latgale.trajectories import Target, build
from latgale.trajectories.eurostat import EurostatStatus, agreement, eurostat_status, grade, growth_rate
from latgale.trajectories.path import Position, path_of


def status(kind: str, goal: float, values: list[float], breaks: tuple[int, ...] = ()) -> EurostatStatus:
    data = build((str(2020 + i), v, 2020 + i in breaks) for i, v in enumerate(values))
    target = Target(kind, goal, 2030)  # type: ignore[arg-type]
    return eurostat_status(data, path_of(data, target), target)


def test_growth_rate_by_hand() -> None:
    assert growth_rate(100, 121, 2) == pytest.approx(10.0)
    assert growth_rate(100, 50, 1) == pytest.approx(-50.0)
    assert math.isnan(growth_rate(0, 5, 2))
    assert math.isnan(growth_rate(-1, 5, 2))


@given(st.floats(1, 1e6), st.floats(-20, 20), st.integers(1, 30))
def test_growth_rate_undoes_compounding(value: float, rate: float, years: int) -> None:
    assert growth_rate(value, value * (1 + rate / 100) ** years, years) == pytest.approx(rate, abs=1e-6)


@pytest.mark.parametrize(
    ("ratio", "word"),
    [
        (95, "significant"),
        (94.9, "moderate"),
        (60, "moderate"),
        (59.9, "insufficient"),
        (0, "insufficient"),
        (-0.1, "away"),
        (math.nan, "none"),
    ],
)
def test_grades_of_eurostat(ratio: float, word: str) -> None:
    assert grade(ratio) == word


@pytest.mark.parametrize(
    ("kind", "goal", "now", "word"),
    [
        ("reach", 200, 100 * 2**0.2, "significant"),
        ("reach", 200, 100 * 2**0.15, "moderate"),
        ("reach", 200, 100 * 2**0.1, "insufficient"),
        ("reach", 200, 99, "away"),
        ("reach", 200, 201, "significant"),
        ("reduce_to", 50, 100 * 0.5**0.2, "significant"),
        ("reduce_to", 50, 100 * 0.5**0.15, "moderate"),
        ("reduce_to", 50, 101, "away"),
        ("keep_above", 50, 100 * 0.5**0.2, "significant"),
        ("keep_above", 50, 100 * 0.5**0.3, "moderate"),
        ("keep_above", 50, 100 * 0.5**0.5, "insufficient"),
        ("keep_above", 50, 45, "away"),
        ("keep_above", 50, 120, "significant"),
        ("keep_above", 200, 99, "away"),
    ],
)
def test_status_after_two_of_ten_years(kind: str, goal: float, now: float, word: str) -> None:
    assert status(kind, goal, [100, 100, now]).status == word


@pytest.mark.parametrize(
    ("kind", "goal", "values"), [("reach", 40, [45, 44, 38]), ("reduce_to", 40, [35, 37, 41])]
)
def test_a_target_that_was_met_and_is_lost_is_movement_away(
    kind: str, goal: float, values: list[float]
) -> None:
    found = status(kind, goal, values)
    assert (found.status, math.isnan(found.ratio)) == ("away", True)


def test_ratio_of_rates_by_hand() -> None:
    found = status("reach", 200, [100, 104, 110.25])
    assert found.actual == pytest.approx(5.0)
    assert found.required == pytest.approx(100 * (2**0.1 - 1))
    assert found.ratio == pytest.approx(100 * 5 / 7.177346253629313)
    assert found.status == "moderate"


def test_over_a_break_only_changes_inside_segments_count() -> None:
    found = status("reach", 200, [100, 110, 500, 550], breaks=(2022,))
    assert found.inside_segments
    assert found.actual == pytest.approx(10.0)
    assert status("reach", 200, [100, 500], breaks=(2021,)).reason == "only_across_break"


def test_a_target_of_the_past_is_measured_up_to_its_year() -> None:
    """100 in 2020, 121 in 2022, then a crash: required and actual are both 10 % a year up to 2022."""
    rows = [("2020", 100.0, False), ("2021", 110.0, False), ("2022", 121.0, False), ("2024", 50.0, False)]
    data, target = build(rows), Target("reach", 121, 2022, 100, 2020)
    found = eurostat_status(data, path_of(data, target), target)
    assert (found.status, found.met) == ("significant", True)
    assert found.actual == found.required == pytest.approx(10.0)
    missing = Target("reach", 121, 2023, 100, 2020)
    assert eurostat_status(data, path_of(data, missing), missing).reason == "no_value_then"


def test_a_target_of_the_past_looks_at_no_change_after_its_year() -> None:
    rows = [("2020", 100.0, False), ("2021", 50.0, True), ("2022", 55.0, False), ("2023", 550.0, False)]
    data, target = build(rows), Target("reach", 200, 2022, 100, 2020)
    assert eurostat_status(data, path_of(data, target), target).actual == pytest.approx(10.0)


@pytest.mark.parametrize(
    ("values", "reason"),
    [([], "no_data"), ([5], "no_time_passed"), ([0, 3, 5], "not_positive"), ([-2, 3], "not_positive")],
)
def test_no_status_has_a_reason(values: list[float], reason: str) -> None:
    found = status("reach", 200, values)
    assert (found.status, found.reason) == ("none", reason)


def test_agreement_names_the_conflicts() -> None:
    ahead, behind = Position("ok", standing="ahead"), Position("ok", standing="behind")
    assert agreement(ahead, "likely", EurostatStatus("significant")).state == "agree"
    found = agreement(ahead, "unlikely", EurostatStatus("insufficient"))
    assert found.state == "disagree"
    assert found.conflicts == (("position", "outlook"), ("position", "eurostat"))
    assert agreement(behind, "uncertain", EurostatStatus("moderate")).state == "undecided"
    assert agreement(behind, "none", EurostatStatus("away")).state == "agree"
