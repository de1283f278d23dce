"""Series: periods, segments, gaps, missing values, one season a year."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from latgale.trajectories import PeriodError, Series, build, year_of
from latgale.trajectories.scale import backward, forward, usable


@pytest.mark.parametrize(
    ("period", "year"),
    [
        ("2024", 2024.0),
        ("2024Q2", 2024.25),
        ("2024M05", 2024 + 4 / 12),
        ("2020/2021", 2020.0),
        ("2024M12", 2024 + 11 / 12),
    ],
)
def test_periods_are_years_by_hand(period: str, year: float) -> None:
    assert year_of(period) == pytest.approx(year)


@pytest.mark.parametrize(
    "period", ["", "24", "2024Q5", "2024M13", "2024M5", "2020/2022", "2024-05", "2024 ", "٢٠٢٤x"]
)
def test_other_periods_are_refused(period: str) -> None:
    with pytest.raises(PeriodError):
        year_of(period)


def test_no_difference_is_taken_across_a_break() -> None:
    series = build([("2020", 10, False), ("2021", 12, False), ("2022", 100, True), ("2023", 103, False)])
    assert [change.amount for change in series.changes] == [2, 3]
    assert series.breaks == ("2022",)
    assert series.effective_points == 3


def test_a_gap_of_k_years_counts_as_k_steps() -> None:
    series = build([("2015", 10, False), ("2018", 16, False), ("2019", 17, False)])
    assert [change.steps for change in series.changes] == [3, 1]
    assert series.gaps == (("2015", "2018"),)


def test_missing_values_are_dropped_and_their_break_kept() -> None:
    rows = [("2020", 1.0, False), ("2021", None, True), ("2022", math.nan, False), ("2023", 5.0, False)]
    series = build(rows)
    assert series.dropped == 2
    assert series.changes == ()
    assert series.breaks == ("2023",)


def test_order_of_rows_does_not_matter() -> None:
    rows = [(str(year), float(year % 7), year == 2012) for year in range(2005, 2020)]
    assert build(rows) == build(reversed(rows))


@pytest.mark.parametrize(
    "rows", [[("2020", 1, False), ("2020", 2, False)], [("2020", 1, False), ("2021Q1", 2, False)]]
)
def test_double_and_mixed_periods_are_refused(rows: list[tuple[str, float, bool]]) -> None:
    with pytest.raises(PeriodError):
        build(rows)


def test_months_become_one_point_a_year_of_the_newest_season() -> None:
    months = [
        (f"{year}M{month:02d}", year + month, False) for year in (2022, 2023, 2024) for month in range(1, 13)
    ]
    yearly = build(months[:-1]).yearly()
    assert [(point.year, point.period) for point in yearly.points] == [
        (2022.0, "2022M11"),
        (2023.0, "2023M11"),
        (2024.0, "2024M11"),
    ]


def test_a_yearly_series_stays_and_an_empty_one_too() -> None:
    series = build([("2020", 1, False), ("2021", 2, True)])
    assert series.yearly() == series
    assert Series().yearly().last is None


@pytest.mark.parametrize("scale", ["raw", "count", "share"])
@given(value=st.floats(0.01, 99.99))
def test_scales_come_back(scale: str, value: float) -> None:
    kind = usable(scale, [value])  # type: ignore[arg-type]
    assert kind == scale
    assert backward(kind, forward(kind, [value]))[0] == pytest.approx(value, rel=1e-9)


def test_scales_fall_back_where_values_do_not_allow_them() -> None:
    assert usable("count", [0.0, 1.0]) == "raw"
    assert usable("count", [-1.0]) == "raw"
    assert usable("share", [50.0, 100.0]) == "raw"
    assert forward("share", [120.0])[0] == math.inf
    assert forward("count", [-5.0])[0] == -math.inf
