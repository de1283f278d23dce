"""Checks before publishing: each finds its defect with the cells, is silent on good figures, and is said."""

from collections.abc import Iterable
from datetime import date
from itertools import pairwise
from statistics import median, quantiles

import pytest
from hypothesis import given
from hypothesis import strategies as st

from latgale.extracts.recognise import Context, Finding, Found, Published, check, updated_of
from latgale.extracts.recognise.changes import Change, is_beyond, z_score
from latgale.extracts.recognise.findings import frequency, series_of, steps_between
from latgale.i18n import LANGUAGES, texts
from tests.unit.extract_tables import DATA, KNOWN, rows_of

CONTEXT = Context(KNOWN.territories, KNOWN.indicators, date(2026, 11, 22))
NINE = [
    t.code
    for t in KNOWN.territories
    if t.parent_code == "LV005" and t.level in ("state_city", "municipality")
]


def found(  # noqa: PLR0917
    value: float | None,
    period: str = "2024",
    territory: str = "LV005",
    indicator: str = "population",
    symbol: str = "",
    raw: str | None = None,
) -> Found:
    text = raw if raw is not None else "" if value is None else f"{value:.12g}"
    return Found(indicator, territory, period, value, symbol, text, 2, 1)


def published(
    values: Iterable[tuple[str, float]], territory: str = "LV005", indicator: str = "population"
) -> list[Published]:
    return [Published(indicator, territory, period, value) for period, value in values]


def keys(findings: tuple[Finding, ...]) -> list[tuple[str, str]]:
    """What was found; and every sentence can be said."""
    for one in findings:
        assert all(texts(lang)(one.key, **one.values) for lang in LANGUAGES)
    return [(one.severity, one.key) for one in findings]


def yearly(first: int, *values: float) -> list[tuple[str, float]]:
    return [(str(first + i), value) for i, value in enumerate(values)]


def test_nothing_is_found_where_nothing_is() -> None:
    assert check([], [], CONTEXT) == ()
    assert check([found(250_000.0)], [], CONTEXT) == ()


# --- Duplicates, future, vintage --------------------------------------------------------------------


def test_a_key_with_two_figures_is_an_error_with_one_a_warning() -> None:
    twice = [found(1.0), found(2.0), found(3.0, "2023"), found(3.0, "2023"), found(4.0, "2022")]
    findings = check(twice, [], CONTEXT)
    assert keys(findings) == [("error", "check-duplicate-differing"), ("warning", "check-duplicate-equal")]
    assert [[cell.value for cell in one.cells] for one in findings] == [[1.0, 2.0], [3.0, 3.0]]


def test_a_number_and_a_symbol_under_one_key_differ() -> None:
    assert keys(check([found(None, symbol="…"), found(1.0)], [], CONTEXT)) == [
        ("error", "check-duplicate-differing")
    ]


@pytest.mark.parametrize(
    ("period", "later"),
    [
        *(("2026", False), ("2027", True), ("2026H2", False), ("2026Q4", False), ("2026M11", False)),
        *(
            ("2026M12", True),
            ("2026-11-22", False),
            ("2026-11-23", True),
            ("2026W47", False),
            ("2026W48", True),
        ),
        *(("2026/2027", False), ("2027/2028", True)),
    ],
)
def test_a_period_that_has_not_begun(period: str, later: bool) -> None:
    findings = check([found(1.0, period), found(None, "2030", symbol="…")], [], CONTEXT)
    assert keys(findings) == ([("error", "check-future")] if later else [])
    if later:
        assert (findings[0].values, len(findings[0].cells)) == ({"n": 1, "period": period}, 1)


def test_an_older_table_than_the_published_one() -> None:
    older = Context((), (), date(2026, 11, 22), date(2025, 6, 1), date(2026, 6, 2))
    assert keys(check([], [], older)) == [("warning", "check-older-vintage")]
    for mine, theirs in (
        (date(2026, 6, 2), date(2026, 6, 2)),
        (None, date(2026, 1, 1)),
        (date(2020, 1, 1), None),
    ):
        assert check([], [], Context((), (), date(2026, 11, 22), mine, theirs)) == ()


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("20260602 09:00", date(2026, 6, 2)),
        ("2026-06-02T06:00:00Z", date(2026, 6, 2)),
        ("Pēdējo reizi atjaunināts: 02.06.2026", date(2026, 6, 2)),
        ("02/06/22 23:00:00", date(2022, 6, 2)),
        ("31/12/2024", date(2024, 12, 31)),
        ("2026-13-02", None),
        ("nesen", None),
        ("", None),
    ],
)
def test_dates_of_updates(text: str, day: date | None) -> None:
    assert updated_of(text) == day


# --- Units ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("factor", "expected"),
    [
        *((1000.0, "check-unit-larger"), (0.001, "check-unit-smaller"), (100.0, "check-unit-larger")),
        *((0.01, "check-unit-smaller"), (10.0, "check-unit-larger"), (1e6, "check-unit-larger")),
        *((1.0, ""), (1.3, ""), (2.0, ""), (5.0, ""), (31.0, ""), (300.0, "")),
    ],
)
def test_a_jump_by_a_power_of_ten(factor: float, expected: str) -> None:
    old = published(yearly(2018, 260.0, 256.0, 252.0, 249.0))
    new = [found(value * factor, period) for _, _, period, value, *_ in old if value]
    findings = [one for one in check(new, old, CONTEXT) if one.key.startswith("check-unit")]
    assert [(one.severity, one.key) for one in findings] == ([("error", expected)] if expected else [])
    if expected:
        size = max(factor, 1 / factor)
        assert findings[0].values == {"indicator": "population", "factor": round(size), "n": 4}
        keys(tuple(findings))


def test_new_periods_are_compared_with_the_newest_published() -> None:
    old = published(yearly(2018, 260.0, 256.0))
    assert ("warning", "check-unit-larger") in keys(check([found(254_000.0, "2020")], old, CONTEXT))
    signed = [
        Published("net_migration", "LV005", "2019", -10.0),
        Published("net_migration", "LV005", "2020", 1.0),
    ]
    assert check([found(100.0, "2021", indicator="net_migration")], signed, CONTEXT) == ()


def test_one_figure_among_many_does_not_make_a_jump() -> None:
    old = [Published("population", code, "2024", 100.0) for code in NINE]
    new = [found(100_000.0 if code == NINE[0] else 100.0, "2024", code) for code in NINE]
    assert not [one for one in check(new, old, CONTEXT) if one.key.startswith("check-unit")]


# --- Changes ----------------------------------------------------------------------------------------

STEADY = yearly(2015, 1000.0, 990.0, 981.0, 970.0, 960.0, 951.0)


def test_a_change_beyond_what_the_series_has_done() -> None:
    """Changes of −9 to −11; by hand: median −10, deviations 0 0 1 1 1, MAD 1; −60 is −50·0,6745 = −33,7."""
    findings = check([found(891.0, "2021")], published(STEADY), CONTEXT)
    assert keys(findings) == [("warning", "check-change")]
    assert (findings[0].values, findings[0].cells[0].period) == ({"indicator": "population", "n": 1}, "2021")
    assert z_score(-60.0, [-10.0, -9.0, -11.0, -10.0, -9.0]) == pytest.approx(-50 * 0.6745)


@pytest.mark.parametrize("value", [941.0, 940.0, 944.0, 951.0, 957.0])
def test_an_ordinary_change(value: float) -> None:
    assert check([found(value, "2021")], published(STEADY), CONTEXT) == ()


def test_a_gap_counts_as_its_years() -> None:
    assert check([found(901.0, "2026")], published(STEADY), CONTEXT) == ()
    assert keys(check([found(801.0, "2026")], published(STEADY), CONTEXT)) == [("warning", "check-change")]


def test_few_changes_and_breaks_say_nothing() -> None:
    assert check([found(500.0, "2021")], published(STEADY[-4:]), CONTEXT) == ()
    broken = [*published(STEADY), Published("population", "LV005", "2021", 400.0, series_break=True)]
    assert check([found(405.0, "2021")], broken, CONTEXT) == ()


def test_what_is_published_already_is_not_found_again() -> None:
    jump = published([*STEADY, ("2021", 500.0), ("2022", 499.0)])
    assert check([found(500.0, "2021"), found(499.0, "2022")], jump, CONTEXT) == ()


def test_after_equal_changes_any_other_is_beyond_and_the_same_is_not() -> None:
    past = [Change(5.0, 0.1)] * 4
    assert not is_beyond(Change(5.0, 0.1), past)
    assert is_beyond(Change(6.0, 0.2), past)
    assert not is_beyond(Change(6.0, 0.2), past[:3])
    assert not is_beyond(Change(6.0, 0.05), past), "in per cent it was larger before"


@given(
    past=st.lists(st.integers(-50, 50), min_size=4, max_size=12),
    level=st.integers(1000, 2000),
    step=st.integers(-400, 400),
)
def test_changes_against_a_slow_second_way(past: list[int], level: int, step: int) -> None:
    """Levels rebuilt, every difference taken anew, quartiles for medians."""
    levels = [level]
    for one in past:
        levels.append(levels[-1] + one)
    old = published(yearly(2000, *map(float, levels)))
    period = str(2000 + len(levels))
    new = float(levels[-1] + step)
    middle = quantiles(past, n=4, method="inclusive")[1]
    deviations = sorted(abs(one - middle) for one in past)
    mad = quantiles(deviations, n=4, method="inclusive")[1]
    spread = mad / 0.6745 if mad else 1.253314 * sum(deviations) / len(deviations)
    score = abs(step - middle) / spread if spread else float("inf") if step != middle else 0.0
    beyond = (
        abs(step) > max(map(abs, past))
        and abs(step) / levels[-1] > max(abs(b - a) / a for a, b in pairwise(levels)) * (1 + 1e-9)
        and score > 3.5
    )
    findings = check([found(new, period)], old, CONTEXT)
    assert [one.key for one in findings if one.key == "check-change"] == (["check-change"] if beyond else [])
    assert median(past) == middle


def test_series_of_one_length_are_compared_with_themselves() -> None:
    both = [found(1.0, "2024"), found(2.0, "2024M01"), found(3.0, "2024-01-01"), found(4.0, "2024H1")]
    assert [key[2] for key in series_of(both)] == ["", "-", "H", "M"]
    assert [frequency(p) for p in ("2024", "2024Q1", "2024W05", "2023/2024")] == ["", "Q", "W", "/"]
    assert steps_between("2021", "2024") == 3
    assert steps_between("2023Q4", "2024Q1") == 1
    assert steps_between("2023M11", "2024M01") == pytest.approx(2)
    assert steps_between("2013-07-01", "2018-01-01") == pytest.approx(4.5, abs=0.01)


# --- Parts ------------------------------------------------------------------------------------------


def parts(values: Iterable[float], total: float, indicator: str = "deaths", unit: float = 1.0) -> list[Found]:
    """The nine and the region, printed in a unit (1000: in thousands)."""
    pairs = [*zip(NINE, values, strict=True), ("LV005", total)]
    return [found(v, "2024", code, indicator, raw=f"{v / unit:.12g}".replace(".", ",")) for code, v in pairs]


def test_nine_municipalities_add_up() -> None:
    assert len(NINE) == 9
    assert check(parts([10.0] * 9, 90.0), [], CONTEXT) == ()
    findings = check(parts([10.0] * 9, 96.0), [], CONTEXT)
    assert keys(findings) == [("warning", "check-parts")]
    assert findings[0].values["sum"] == 90.0
    assert len(findings[0].cells) == 10


@pytest.mark.parametrize(
    ("total", "wrong"), [(90.0, False), (95.0, False), (85.0, False), (95.1, True), (84.0, True)]
)
def test_ten_rounded_figures_may_differ_by_five(total: float, wrong: bool) -> None:
    """Each of the ten is at most half off."""
    assert bool(check(parts([10.0] * 9, total), [], CONTEXT)) is wrong


def test_rounding_goes_by_the_last_printed_digit() -> None:
    assert check(parts([1.1] * 9, 10.4), [], CONTEXT) == ()
    assert keys(check(parts([1.1] * 9, 10.5), [], CONTEXT)) == [("warning", "check-parts")]
    # Thousands with one decimal: each is at most 50 off.
    assert check(parts([1100.0] * 9, 10_400.0, unit=1000.0), [], CONTEXT) == ()


def test_incomplete_parts_and_indicators_that_do_not_add_up_are_left() -> None:
    assert check(parts([10.0] * 9, 500.0)[1:], [], CONTEXT) == ()
    assert check(parts([10.0] * 9, 500.0, "median_age"), [], CONTEXT) == ()


def test_against_a_published_region_it_is_a_warning_against_a_computed_one_nothing() -> None:
    new = parts([10.0] * 9, 0.0)[:-1]
    assert keys(check(new, [Published("deaths", "LV005", "2024", 120.0)], CONTEXT)) == [
        ("warning", "check-parts")
    ]
    assert check(new, [Published("deaths", "LV005", "2024", 120.0, derived=True)], CONTEXT) == ()
    assert check(new, [Published("deaths", "LV005", "2024", 92.0)], CONTEXT) == ()


def test_with_parts_that_are_only_published_it_is_a_note() -> None:
    new = parts([10.0] * 9, 120.0)[1:]
    old = [Published("deaths", NINE[0], "2024", 10.0)]
    assert keys(check(new, old, CONTEXT)) == [("note", "check-parts")]


def test_the_roads_of_the_store_add_up() -> None:
    """CROSSCHECK: the kilometres of the nine in 2024 sum exactly to LV005."""
    assert (DATA / "statistics/observation/csp-trs020.csv").is_file()
    rows = [
        found(float(r["value"]), r["period"], r["territory"], r["indicator"], raw=r["raw"])
        for r in rows_of("statistics/observation/csp-trs020.csv")
        if r["derived"] == "false"
    ]
    assert len({row.indicator for row in rows if row.territory == "LV005"}) == 5
    assert check(rows, [], CONTEXT) == ()
    changed = [
        row._replace(value=row.value + 7) if row.territory == NINE[0] and row.value else row for row in rows
    ]
    assert {one.key for one in check(changed, [], CONTEXT)} == {"check-parts"}


# --- Other lengths, figures withdrawn ---------------------------------------------------------------


@pytest.mark.parametrize("period", ["2026Q1", "2026M02", "2025H2", "2026-01-01", "2026W05"])
def test_a_quarter_in_a_yearly_series_is_an_error(period: str) -> None:
    old = published(yearly(2020, 100.0, 99.0))
    findings = check([found(98.0, "2022"), found(98.0, period)], old, CONTEXT)
    assert keys(findings) == [("error", "check-frequency")]
    assert findings[0].values == {"indicator": "population", "period": period}
    assert [cell.period for cell in findings[0].cells] == [period]


def test_quarters_beside_quarters_and_of_what_is_new_are_none() -> None:
    both = published([*yearly(2020, 100.0), ("2020Q1", 99.0)])
    assert check([found(98.0, "2020Q2")], both, CONTEXT) == ()
    assert check([found(98.0, "2020Q2", indicator="deaths")], both, CONTEXT) == ()
    assert check([found(98.0, "2022")], published(yearly(2020, 100.0)), CONTEXT) == ()


def test_published_numbers_that_would_become_symbols() -> None:
    old = published(yearly(2020, 100.0, 99.0, 98.0))
    new = [found(None, year, symbol=symbol) for year, symbol in (("2020", "…"), ("2021", ":"), ("2022", "…"))]
    findings = check([*new, found(None, "2023", symbol="…")], old, CONTEXT)
    assert keys(findings) == [("warning", "check-gone")] * 2
    assert [one.values for one in findings] == [{"n": 1, "symbol": ":"}, {"n": 2, "symbol": "…"}]
    assert check([found(0.0, "2020", symbol="-")], published(yearly(2020, 0.0)), CONTEXT) == ()


# --- Breaks -----------------------------------------------------------------------------------------


def test_the_flag_b_is_a_break() -> None:
    cells = [
        found(1.0, "2010", symbol="b"),
        found(1.0, "2011", symbol="bp"),
        found(None, "2012", symbol=": b"),
    ]
    quiet = [found(1.0, "2013", symbol="p"), found(None, "2014", symbol="…"), found(1.0, "2015", symbol="-")]
    findings = check([*cells, *quiet], [], CONTEXT)
    assert keys(findings) == [("warning", "check-break-flag")]
    assert (findings[0].cells, findings[0].values) == (tuple(cells), {"n": 3, "period": "2010"})


def test_revised_figures_beside_older_ones_are_a_join() -> None:
    old = published(yearly(2018, 100.0, 99.0, 98.0))
    findings = check([found(97.0, "2020"), found(96.0, "2021")], old, CONTEXT)
    assert keys(findings) == [("warning", "check-vintages-joined")]
    assert findings[0].values == {"n": 1, "period": "2020"}
    inside = check([found(98.5, "2019")], old, CONTEXT)
    assert inside[0].values == {"n": 1, "period": "2019"}, "after it, 2020 is of the older vintage again"
    assert inside[0].cells == (found(98.5, "2019"),)


def test_the_same_figures_or_all_years_are_no_join() -> None:
    old = published(yearly(2018, 100.0, 99.0, 98.0))
    assert check([found(98.0, "2020"), found(97.0, "2021")], old, CONTEXT) == ()
    assert check([found(v, p) for p, v in yearly(2018, 101.0, 100.0, 99.0, 98.0)], old, CONTEXT) == ()
    marked = [*old[:2], Published("population", "LV005", "2020", 98.0, series_break=True)]
    assert check([found(97.0, "2020"), found(96.0, "2021")], marked, CONTEXT) == ()


def test_errors_come_first() -> None:
    findings = check([found(1.0, "2010", symbol="b"), found(1.0), found(2.0)], [], CONTEXT)
    assert [one.severity for one in findings] == ["error", "warning"]


FIGURES = st.builds(
    found,
    value=st.none() | st.floats(-1e9, 1e9),
    period=st.sampled_from(
        ["2020", "2021", "2022", "2021Q1", "2021M02", "2021H2", "2021W05", "2021-01-01", "2020/2021"]
    ),
    territory=st.sampled_from(["LV005", *NINE]),
    indicator=st.sampled_from(["deaths", "median_age"]),
    symbol=st.sampled_from(["", "b", "…"]),
    raw=st.text(max_size=6),
)


@given(new=st.lists(FIGURES, max_size=30), old=st.lists(FIGURES, max_size=30))
def test_any_figures_are_checked_and_every_finding_can_be_said(new: list[Found], old: list[Found]) -> None:
    before = [Published(*one[:4]) for one in old]
    for finding in check(new, before, CONTEXT):
        keys((finding,))
        assert set(finding.cells) <= set(new)
