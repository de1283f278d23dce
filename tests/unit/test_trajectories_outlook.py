"""The outlook: tiers by number of points, intervals, probabilities, what-if."""

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.stats import t as student

from latgale.trajectories import Series, build
from latgale.trajectories.outlook import outlook_of, verdict_of
from latgale.trajectories.scale import Scale

SLOW = settings(deadline=None, max_examples=25, derandomize=True)
SHORT = st.lists(st.integers(1, 99), min_size=5, max_size=7).filter(
    lambda v: len(set(np.diff(v).tolist())) > 1
)
ANY = st.lists(st.integers(1, 99), min_size=5, max_size=14).filter(
    lambda v: len(set(np.diff(v).tolist())) > 1
)


def series(values: list[int] | list[float], breaks: tuple[int, ...] = ()) -> Series:
    return build((str(2000 + i), float(v), i in breaks) for i, v in enumerate(values))


@pytest.mark.parametrize(
    ("n", "state"),
    [
        (0, "no_data"),
        (1, "too_few_points"),
        (4, "too_few_points"),
        (5, "indicative"),
        (7, "indicative"),
        (8, "ok"),
        (12, "ok"),
    ],
)
def test_tiers_by_number_of_points(n: int, state: str) -> None:
    found = outlook_of(series([3, 5, 4, 8, 7, 9, 12, 10, 13, 15, 14, 18][:n]), 3)
    assert found.state == state
    assert bool(found.fan()) == (state in ("indicative", "ok"))
    assert (found.trials > 0) == (state == "ok")


def test_random_walk_with_drift_by_hand() -> None:
    found = outlook_of(series([10, 12, 11, 15, 17]), 2)
    changes = np.array([2, -1, 4, 2])
    half = student.ppf(0.9, 3) * changes.std(ddof=1) * math.sqrt(2 + 4 / 4)
    point = found.fan(0.8)[1]
    assert point.year == 2006
    assert point.centre == pytest.approx(17 + 2 * 1.75)
    assert (point.lower, point.upper) == pytest.approx((20.5 - half, 20.5 + half))
    chance = 1 - student.cdf((22 - 20.5) / (changes.std(ddof=1) * math.sqrt(3)), 3)
    assert found.probability("reach", 22, 2006) == pytest.approx(chance)
    assert found.probability("reduce_to", 22, 2006) == pytest.approx(1 - chance)


def test_level_of_the_newest_segment_with_the_pace_of_the_others() -> None:
    values = [100, 98, 97, 94, 93, 90, 500]
    found = outlook_of(series(values, breaks=(6,)), 1)
    assert found.points == 6
    assert found.fan()[0].centre == pytest.approx(500 - 2)


def test_eight_points_before_a_break_make_a_calibrated_drift() -> None:
    values = [100, 97, 95, 91, 90, 86, 83, 82, 78, 300]
    found = outlook_of(series(values, breaks=(9,)), 2, "count")
    assert (found.state, found.model) == ("ok", "drift")
    assert found.fan()[0].centre == pytest.approx(300 * (78 / 100) ** (1 / 8))
    assert {name for name, _ in found.scores} == {"naive", "drift"}


@pytest.mark.parametrize("values", [[5] * 6, [5] * 10, [1, 2, 3, 4, 5, 6], [0] * 9])
def test_without_variation_no_width_is_invented(values: list[int]) -> None:
    found = outlook_of(series(values), 3)
    assert found.state == "no_spread"
    assert math.isnan(found.probability("reach", 5, 2012))


def test_a_long_gap_leaves_no_trial_and_the_fan_stays_indicative() -> None:
    rows = [(str(1900 + 10 * i), float(v), False) for i, v in enumerate([3, 5, 4, 8, 7, 9, 12, 10, 13])]
    found = outlook_of(build(rows), 3)
    assert found.state == "indicative"
    assert all(math.isfinite(point.lower) for point in found.fan())


@pytest.mark.parametrize("scale", ["count", "share"])
def test_fans_stay_inside_the_scale(scale: Scale) -> None:
    values = [5.0, 2.0, 6.0, 1.5, 4.0, 1.0, 3.0, 0.5, 2.5]
    fan = outlook_of(series(values), 8, scale).fan(0.99)
    assert min(point.lower for point in fan) > 0
    assert scale == "count" or max(point.upper for point in fan) < 100


def test_goals_outside_the_scale_are_never_or_always_met() -> None:
    found = outlook_of(series([30, 35, 33, 40, 38, 45]), 2, "share")
    assert found.probability("reach", 100, 2007) == 0
    assert found.probability("keep_above", 0, 2007) == 1


@SLOW
@given(ANY)
def test_intervals_nest(values: list[int]) -> None:
    found = outlook_of(series(values), 5)
    for inner, outer in zip(found.fan(0.5), found.fan(0.9), strict=True):
        assert outer.lower < inner.lower <= inner.centre <= inner.upper < outer.upper


@SLOW
@given(ANY, st.floats(-200, 300), st.floats(0, 100))
def test_a_higher_goal_is_never_likelier(values: list[int], goal: float, more: float) -> None:
    found = outlook_of(series(values), 3)
    year = found.years[-1]
    assert found.probability("reach", goal + more, year) <= found.probability("reach", goal, year)
    assert found.probability("reduce_to", goal + more, year) >= found.probability("reduce_to", goal, year)
    both = found.probability("reach", goal, year) + found.probability("reduce_to", goal, year)
    assert both == pytest.approx(1)


@SLOW
@given(ANY, st.integers(-64, 64), st.sampled_from([0.25, 2.0, 1024.0]))
def test_fans_follow_shift_and_scale(values: list[int], shift: int, size: float) -> None:
    fan = outlook_of(series(values), 3).fan()
    moved = outlook_of(series([size * value + shift for value in values]), 3).fan()
    for point, other in zip(fan, moved, strict=True):
        near = 1e-4 * size * (point.upper - point.lower)
        assert other.centre == pytest.approx(size * point.centre + shift, abs=near)
        assert other.upper == pytest.approx(size * point.upper + shift, abs=near)


@given(SHORT)
def test_half_of_the_chance_lies_above_the_centre(values: list[int]) -> None:
    found = outlook_of(series(values), 2, "count")
    assert found.probability("reach", found.fan()[1].centre, found.years[1]) == pytest.approx(0.5)


@pytest.mark.parametrize("level", [0.5, 0.8, 0.95])
def test_the_drift_fan_covers_its_level_on_random_walks(level: float) -> None:
    chance, hits, runs = np.random.default_rng(5), 0, 1500
    for _ in range(runs):
        walk = np.cumsum(chance.normal(0.3, 1, 9))
        point = outlook_of(series(walk[:6].tolist()), 3).fan(level)[2]
        hits += point.lower <= walk[8] <= point.upper
    assert hits / runs == pytest.approx(level, abs=0.03)


def test_the_same_question_has_the_same_answer() -> None:
    values = series([3, 5, 4, 8, 7, 9, 12, 10, 13, 15, 14, 18])
    assert outlook_of(values, 4) == outlook_of(build((p.period, p.value, False) for p in values.points), 4)


def test_an_assumed_change_replaces_the_pace() -> None:
    values = [10, 12, 11, 15, 17]
    found = outlook_of(series(values), 3, "raw", yearly_change=-1)
    assert found.model == "assumed"
    assert [point.centre for point in found.fan()] == pytest.approx([16, 15, 14])
    assert found.spread[2] == pytest.approx(np.std(np.diff(values), ddof=1) * math.sqrt(3))
    deep = outlook_of(series(values), 3, "count", yearly_change=-10)
    assert deep.scale == "raw"
    assert deep.fan()[2].centre == pytest.approx(-13)


@pytest.mark.parametrize(
    ("chance", "word"),
    [(0.661, "likely"), (0.66, "uncertain"), (0.33, "uncertain"), (0.329, "unlikely"), (math.nan, "none")],
)
def test_words_for_chances(chance: float, word: str) -> None:
    assert verdict_of(chance) == word
