"""One assessment: the worked example of docs/methods, every edge case, and what-if."""

import math
import re
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from latgale.trajectories import Assessment, Target, assess, build
from latgale.trajectories.outlook import Outlook
from latgale.trajectories.scale import Scale

DOCS = Path(__file__).resolve().parents[2] / "docs"
POPULATION = {
    2008: 331614, 2009: 323016, 2010: 314074, 2011: 304986, 2012: 298176, 2013: 292674, 2014: 286238,
    2015: 281581, 2016: 276538, 2017: 270211, 2018: 264857, 2019: 260226, 2020: 255968, 2021: 252682,
    2022: 247220, 2026: 235172,
}  # fmt: skip
FLOOR = Target("keep_above", 220_000, 2027, 255_968, 2020)


def population(scale: Scale = "count", target: Target = FLOOR, **options: float) -> Assessment:
    data = build((str(year), value, year == 2026) for year, value in POPULATION.items())
    return assess(data, target, scale=scale, **options)


def test_the_worked_example_of_the_methods() -> None:
    found = population()
    assert round(found.position.required) == 225_138
    assert round(found.position.gap) == 10_034
    assert (found.position.side, found.position.standing) == ("above", "ahead")
    assert found.pace.change == pytest.approx((247_220 - 270_211) / 5)
    assert found.catch_up.state == "floor_safe"
    assert found.catch_up.needed == 220_000 - 235_172
    assert found.catch_up.crossing_year == pytest.approx(2026 + 15_172 / 4_598.2)
    assert found.eurostat.required == pytest.approx(100 * ((220_000 / 255_968) ** (1 / 7) - 1))
    assert found.eurostat.actual == pytest.approx(100 * ((247_220 / 255_968) ** (1 / 2) - 1))
    assert (found.verdict, found.eurostat.status, found.agreement.state) == ("likely", "significant", "agree")
    assert {"break", "across_break"} <= set(found.notes)


def test_the_worked_example_by_arithmetic_alone() -> None:
    found = population()
    pace = math.log(247_220 / 331_614) / 14
    assert found.outlook.model == "drift"
    assert found.fan[0].centre == pytest.approx(235_172 * math.exp(pace))


@pytest.mark.parametrize("language", ["lv", "en"])
def test_the_methods_print_the_numbers_that_the_code_gives(language: str) -> None:
    text = re.sub(r"[\s\u00a0,]", "", (DOCS / f"methods.{language}.md").read_text(encoding="utf-8"))
    found = population()
    point = found.fan[0]
    numbers = (found.position.required, found.position.gap, point.centre, point.lower, point.upper)
    for number in numbers:
        assert str(round(number)) in text


def test_the_older_floor_stands_against_it() -> None:
    found = population(target=Target("keep_above", 300_000, 2030, 255_968, 2020))
    assert (found.position.standing, found.verdict) == ("behind", "unlikely")
    assert (found.catch_up.state, found.eurostat.status) == ("wrong_way", "away")
    assert "floor_broken" in found.notes


CASES: dict[str, tuple[list[float | None], str]] = {
    "no data": ([], "no_data"),
    "only missing": ([None, math.nan, None], "no_data"),
    "one point": ([5], "too_few_points"),
    "gap": ([5, None, None, 6, 8, 7, 9, 8], "indicative"),
    "all equal": ([5] * 9, "no_spread"),
    "negative": ([-5, -4, -6, -3, -2, -4, 1, 0, -1], "ok"),
    "zero baseline": ([0, 1, 3, 2, 5, 4], "indicative"),
    "already met": ([50, 52, 51, 55, 54, 58], "indicative"),
}


@pytest.mark.parametrize("kind", ["reach", "keep_above", "reduce_to"])
@pytest.mark.parametrize("scale", ["raw", "count", "share"])
@pytest.mark.parametrize("name", CASES)
def test_edges_have_a_state_and_never_an_exception(name: str, scale: Scale, kind: str) -> None:
    values, state = CASES[name]
    data = build((str(2015 + i), v, False) for i, v in enumerate(values))
    for year in (2010, 2015, 2018, 2030, 2060):
        found = assess(data, Target(kind, 40, year), scale=scale)  # type: ignore[arg-type]
        last = data.last.year if data.last else math.inf
        assert found.outlook.state == ("target_year_past" if year <= last < math.inf else state)
        assert math.isnan(found.probability) == (found.verdict == "none")
        assert all(math.isfinite(point.lower + point.upper) for point in found.fan)


ROWS = st.lists(
    st.tuples(
        st.integers(1995, 2026),
        st.none() | st.floats(-1e6, 1e6) | st.integers(0, 3).map(float),
        st.booleans(),
    ),
    max_size=25,
    unique_by=lambda row: row[0],
)


@settings(deadline=None, derandomize=True, max_examples=80)
@given(
    rows=ROWS,
    kind=st.sampled_from(["reach", "keep_above", "reduce_to"]),
    scale=st.sampled_from(["raw", "count", "share"]),
    goal=st.floats(-1e6, 1e6),
    year=st.integers(1990, 2040),
    change=st.none() | st.floats(-100, 100),
)
def test_any_series_with_breaks_and_gaps_has_an_answer(
    *,
    rows: list[tuple[int, float | None, bool]],
    kind: str,
    scale: Scale,
    goal: float,
    year: int,
    change: float | None,
) -> None:
    data = build((str(when), value, broken) for when, value, broken in rows)
    found = assess(data, Target(kind, goal, year), scale=scale, yearly_change=change)  # type: ignore[arg-type]
    assert math.isnan(found.probability) or 0 <= found.probability <= 1
    assert all(p.lower <= p.centre <= p.upper for p in found.fan)
    assert found.outlook.covered <= found.outlook.trials


def test_edges_in_words() -> None:
    rows = [("2015", 0.0, False), ("2016", 1.0, False), ("2017", None, False), ("2019", 3.0, False)]
    found = assess(build(rows), Target("reach", 2.5, 2019), scale="count")
    assert (found.outcome, found.catch_up.state) == ("met", "target_year_past")
    assert found.eurostat.reason == "not_positive"
    assert {"missing_dropped", "gap", "no_baseline_in_document"} <= set(found.notes)
    assert assess(build(rows), Target("reach", 9, 2019)).outcome == "missed"
    assert assess(build(rows), Target("reach", 9, 2018)).outcome == "unknown"
    assert assess(build(rows), Target("reach", 9, 2020)).outcome == "open"


def test_no_path_says_nothing_of_where_it_begins() -> None:
    """A target year before the first value has no path, so no word on its start (it would be a nan)."""
    rows = [("2008", 27.0, False), ("2009", 28.0, False)]
    notes = assess(build(rows), Target("reach", 40, 2000)).notes
    assert not {"no_baseline_in_document", "baseline_when_plan_began"} & set(notes)
    assert "no_baseline_in_document" in assess(build(rows), Target("reach", 40, 2027)).notes
    began = assess(build(rows), Target("reach", 40, 2027, baseline_year=2008)).notes
    assert "baseline_when_plan_began" in began
    assert "no_baseline_in_document" not in began


def test_a_floor_is_broken_only_while_its_year_is_ahead() -> None:
    """300,000 was held in 2010, so the target of that year is met, whatever came later."""
    past = population(target=Target("keep_above", 300_000, 2010, 255_968, 2020))
    assert past.outcome == "met"
    assert "floor_broken" not in past.notes
    assert "floor_broken" in population(target=Target("keep_above", 300_000, 2030)).notes


def test_a_floor_that_holds_but_falls_too_fast() -> None:
    """4,598.2 lost a year, (235,172 - 220,000) / 4 = 3,793 allowed until 2030: 1.2 times too fast."""
    found = population(target=FLOOR.moved(year=2030)).catch_up
    assert found.state == "floor_at_risk"
    assert found.needed == pytest.approx(-3793)
    assert found.factor == pytest.approx(4598.2 / 3793)
    assert int(found.crossing_year) == 2029
    assumed = population(target=FLOOR.moved(year=2030), yearly_change=-6000).catch_up
    assert assumed.factor == pytest.approx(6000 / 3793)


def test_a_fan_is_cut_where_the_indicator_ends() -> None:
    counts = [("2015", 10.0), ("2016", 4.0), ("2017", 7.0), ("2018", 0.0), ("2019", 3.0), ("2020", 1.0)]
    rows = [(period, value, False) for period, value in counts]
    goal = Target("reach", 5, 2026)
    assert assess(build(rows), goal, scale="raw").fan[-1].lower < 0
    assert assess(build(rows), goal, scale="count").fan[-1].lower == 0
    shares = [(period, 100 - value, False) for period, value in counts]
    assert assess(build(shares), goal, scale="share").fan[-1].upper == 100
    negative = [(period, value - 5, False) for period, value in counts]
    assert assess(build(negative), goal, scale="count").fan[-1].lower < -5


@pytest.mark.parametrize(("covered", "trials", "wide"), [(45, 45, True), (9, 10, False), (0, 0, False)])
def test_an_interval_that_always_held_is_wider_than_promised(covered: int, trials: int, wide: bool) -> None:
    """By hand: 0.8 ** 45 is one in 23,000; nine or ten of ten come in 38 of 100 cases."""
    assert Outlook("ok", trials=trials, covered=covered).too_wide is wide


def test_before_the_baseline_there_is_no_position() -> None:
    found = assess(build([("2015", 3.0, False)]), Target("reach", 9, 2027, 5, 2020))
    assert found.position.state == "before_baseline"


def test_monthly_series_use_one_season() -> None:
    data = build(
        [(f"{y}M{m:02d}", 100.0 + y + 20 * (m == 12), False) for y in range(2015, 2024) for m in (6, 12)]
    )
    found = assess(data, Target("reach", 3000, 2027))
    assert "one_season" in found.notes
    assert found.pace.change == pytest.approx(1.0)


def test_what_if_moves_the_target_and_the_change() -> None:
    base = population()
    later = population(target=FLOOR.moved(year=2030))
    higher = population(target=FLOOR.moved(value=232_000))
    assert later.probability < base.probability
    assert higher.probability < base.probability
    slower = population(target=FLOOR.moved(year=2030), yearly_change=-1000)
    assert slower.probability > later.probability
    assert (slower.pace.state, slower.pace.change, slower.outlook.model) == ("assumed", -1000, "assumed")
    assert slower.fan[-1].centre == pytest.approx(235_172 - 4_000)


def test_a_baseline_that_is_not_a_number_is_none() -> None:
    data = build((str(2015 + i), 10.0 + i * i, False) for i in range(6))
    assert assess(data, Target("reach", 90, 2027, math.nan, math.nan)).path.baseline == "first_observation"


@pytest.mark.parametrize("level", [0, 1, -1, 2])
def test_levels_that_mean_nothing_are_refused(level: float) -> None:
    with pytest.raises(ValueError, match="level"):
        population(level=level)
