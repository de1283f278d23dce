"""Required path, position, pace, catch-up and Theil–Sen, by hand and against slow second implementations."""

import math
from statistics import median

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import theilslopes

from latgale.trajectories import Series, Target, build
from latgale.trajectories.path import catch_up_of, pace_of, path_of, position_of
from latgale.trajectories.slope import theil_sen

VALUES = st.lists(st.integers(-1000, 1000).map(float), min_size=2, max_size=12)


def series(*values: float, start: int = 2015, breaks: tuple[int, ...] = ()) -> Series:
    return build((str(start + i), v, start + i in breaks) for i, v in enumerate(values))


def test_required_path_by_hand() -> None:
    path = path_of(series(10, 11), Target("reach", 40, 2027, 24, 2019))
    assert [path.at(year) for year in (2019, 2023, 2027, 2030)] == [24, 32, 40, 40]
    assert math.isnan(path.at(2018))


def test_path_without_baseline_starts_at_the_first_observation_and_says_so() -> None:
    path = path_of(series(10, 11, 13), Target("reach", 40, 2027))
    assert (path.start_year, path.start_value, path.baseline) == (2015, 10, "first_observation")
    seen = path_of(series(10, 11, 13), Target("reach", 40, 2027, baseline_year=2017))
    assert (seen.start_value, seen.baseline) == (13, "observation")


def test_path_without_baseline_starts_at_what_was_known_when_the_plan_began() -> None:
    gap = build([("2008", 27.0, False), ("2019", 24.0, False), ("2021", 26.0, False)])
    path = path_of(gap, Target("reach", 40, 2027, baseline_year=2020))
    assert (path.start_year, path.start_value, path.baseline) == (2019, 24, "observation")
    late = path_of(series(10, 11, start=2022), Target("reach", 40, 2027, baseline_year=2020))
    assert (late.start_year, late.baseline) == (2022, "first_observation")


@pytest.mark.parametrize(
    ("kind", "side", "standing"),
    [("reach", "below", "behind"), ("keep_above", "below", "behind"), ("reduce_to", "below", "ahead")],
)
def test_below_the_path_is_good_only_where_less_is_wanted(kind: str, side: str, standing: str) -> None:
    target = Target(kind, 30, 2020, 10, 2015)  # type: ignore[arg-type]
    data = series(10, 12, 17)
    found = position_of(data, path_of(data, target), target)
    assert (found.required, found.gap, found.side, found.standing) == (18, -1, side, standing)


def test_exactly_on_the_path() -> None:
    target, data = Target("reach", 0.6, 2018, 0.3, 2015), series(0.3, 0.4, 0.5)
    found = position_of(data, path_of(data, target), target)
    assert (found.side, found.standing, found.gap) == ("on", "on", 0.0)


def test_pace_is_the_mean_of_the_newest_changes_inside_segments() -> None:
    data = series(0, 100, 110, 125, 500, 530, breaks=(2019,))
    pace = pace_of(data, 3)
    assert pace.change == pytest.approx((30 + 15 + 10) / 3)
    assert (pace.start, pace.end, pace.years) == (2016, 2020, 3)


def test_pace_counts_a_gap_as_its_years_and_percent_compounds() -> None:
    data = build([("2010", 100, False), ("2014", 146.41, False)])
    pace = pace_of(data, 5)
    assert pace.change == pytest.approx(46.41 / 4)
    assert pace.percent == pytest.approx(10.0)
    assert math.isnan(pace_of(series(-5, 5)).percent)


@pytest.mark.parametrize(
    ("kind", "goal", "values", "state", "factor"),
    [
        ("reach", 40, (10, 12, 14), "faster_needed", 26 / 10 / 2),
        ("reach", 30, (10, 12, 14), "pace_enough", 16 / 10 / 2),
        ("reduce_to", 4, (24, 22, 20), "pace_enough", 0.8),
        ("reach", 14, (10, 12, 14), "met", None),
        ("reach", 40, (14, 12, 10), "wrong_way", None),
        ("reach", 40, (14, 14, 14), "standstill", None),
        ("keep_above", 5, (14,), "floor_held", None),
        ("keep_above", -20, (14, 12, 10), "floor_safe", None),
        ("keep_above", 5, (10, 12, 14), "floor_safe", None),
        ("keep_above", 14, (14, 14, 14), "floor_safe", None),
        # 5 left to lose in 10 years, 2 lost a year: 2 / 0.5 = 4 times too fast.
        ("keep_above", 5, (14, 12, 10), "floor_at_risk", 4.0),
        ("keep_above", 10, (14, 12, 10), "floor_at_risk", None),
        ("keep_above", 20, (14, 12, 10), "wrong_way", None),
        ("reach", 40, (14,), "no_pace", None),
        ("reach", 40, (), "no_data", None),
    ],
)
def test_catch_up_states(
    kind: str, goal: float, values: tuple[float, ...], state: str, factor: float | None
) -> None:
    data, target = series(*values), Target(kind, goal, 2027)  # type: ignore[arg-type]
    found = catch_up_of(data, pace_of(data), target)
    assert found.state == state
    assert math.isnan(found.factor) if factor is None else found.factor == pytest.approx(factor)


def test_target_year_past_and_the_year_of_crossing() -> None:
    data = series(10, 12, 14)
    assert catch_up_of(data, pace_of(data), Target("reach", 40, 2017)).state == "target_year_past"
    assert catch_up_of(data, pace_of(data), Target("reach", 40, 2027)).crossing_year == 2017 + 13


def slow_theil_sen(data: Series) -> float:
    slopes = []
    for segment in data.segments:
        for i, first in enumerate(segment):
            for second in segment[i + 1 :]:
                slopes.append((second.value - first.value) / (second.year - first.year))
    return median(slopes)


@given(VALUES)
def test_theil_sen_equals_scipy_on_one_segment(values: list[float]) -> None:
    mine, theirs = theil_sen(series(*values), 0.9), theilslopes(values, np.arange(len(values)), 0.9)
    assert mine.slope == pytest.approx(theirs.slope)
    if len(set(values)) == len(values):
        assert (mine.lower, mine.upper) == pytest.approx((theirs.low_slope, theirs.high_slope))


def test_theil_sen_interval_equals_scipy_with_ties_in_the_values() -> None:
    values = [1.0, 3, 3, 2, 5, 5, 5, 8, 7, 8]
    mine, theirs = theil_sen(series(*values), 0.95), theilslopes(values, np.arange(10), 0.95)
    assert (mine.slope, mine.lower, mine.upper) == pytest.approx(
        (theirs.slope, theirs.low_slope, theirs.high_slope)
    )


def test_theil_sen_of_the_example_of_sen_1968() -> None:
    years, values = [1, 2, 3, 4, 10, 12, 18], [9, 15, 19, 20, 45, 55, 78]
    mine = theil_sen(build((str(2000 + t), v, False) for t, v in zip(years, values, strict=True)), 0.93)
    assert mine.slope == pytest.approx(4.0)
    assert (mine.lower, mine.upper) == pytest.approx((26 / 7, 35 / 8))


@given(st.lists(VALUES, min_size=1, max_size=3))
def test_theil_sen_pools_pairs_of_the_same_segment_only(parts: list[list[float]]) -> None:
    rows, year = [], 2000
    for part in parts:
        for i, value in enumerate(part):
            rows.append((str(year), value, i == 0))
            year += 1
    assert theil_sen(build(rows)).slope == pytest.approx(slow_theil_sen(build(rows)))


@given(VALUES, st.integers(-50, 50), st.integers(1, 9))
def test_pace_and_slope_follow_shift_and_scale(values: list[float], shift: int, size: int) -> None:
    moved = series(*(size * value + shift for value in values))
    assert pace_of(moved).change == pytest.approx(size * pace_of(series(*values)).change)
    assert theil_sen(moved).slope == pytest.approx(size * theil_sen(series(*values)).slope)


def test_too_few_points_for_a_slope() -> None:
    assert theil_sen(Series()).state == "too_few_points"
    assert theil_sen(series(1, 2, breaks=(2016,))).state == "too_few_points"
