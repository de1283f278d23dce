"""Files of points: everything that says where a figure comes from, path and fan, and what was assumed."""

from typing import Any

import pytest

from latgale.i18n import texts
from latgale.queries import programme, statistics
from latgale.releases import Store
from latgale.standing import standing
from latgale.ui.outlook_table import ahead_of
from latgale.ui.points_files import points_table
from latgale.ui.view import View
from latgale.ui.what_if import assumption

LV = texts("lv")


@pytest.fixture
def view() -> View:
    release: Any = Store().describe()
    top: Any = None
    return View("merki", "lv", LV, release, False, top)


def table_of(view: View, indicator: str, *territories: str) -> Any:
    [row] = view.ask(statistics.indicator, indicator=indicator)
    rows = {code: view.ask(statistics.series, indicator=indicator, territory=code) for code in territories}
    return points_table(view, row, rows, [])


def test_every_point_says_where_it_comes_from(view: View) -> None:
    table = table_of(view, "gdp_mio_eur", "LV005", "LV", "EU27_2020")
    assert set(table[LV("points-territory-code")]) == {"LV005", "LV", "EU27_2020"}
    assert set(table[LV("points-indicator-id")]) == {"gdp_mio_eur"}
    for key in ("column-retrieved", "column-sha256", "column-licence", "column-source"):
        assert all(table[LV(key)])
    assert set(table[LV("column-sha256")].str.len()) == {64}
    assert set(table[LV("column-retrieved")]) == {"2024-05-24"}


def test_a_computed_point_names_every_table_and_the_calculation(view: View) -> None:
    table = table_of(view, "natural_increase", "LV005")
    computed = table[table[LV("column-derived")] == LV("table-yes")].iloc[0]
    assert "DEMO_R_BIRTHS" in computed[LV("column-source")]
    assert "DEMO_R_DEATHS" in computed[LV("column-source")]
    assert computed[LV("column-sha256")].count(";") == 1
    assert "dzīvi dzimušie mīnus mirušie" in computed[LV("column-derivation")]


def test_path_and_fan_stand_beside_the_points(view: View) -> None:
    """Path by hand: 255,968 in 2020, 220,000 in 2027, so 250,829.7 in 2021; no fan where there are points."""
    [target] = [row for row in view.ask(programme.targets) if row.id == "programme2027-population"]
    shown = standing(view.ask, target)
    rows = {"LV005": shown.observations}
    table = points_table(view, shown.indicator, rows, ahead_of(shown)).set_index(LV("column-period"))
    assert list(table.index) == [*map(str, range(2008, 2023)), "2026", "2023", "2024", "2025", "2027"]
    required, upper = table[LV("outlook-required")], table[LV("outlook-upper")]
    assert required["2021"] == pytest.approx(255_968 - 35_968 / 7)
    assert required["2027"] == 220_000
    assert required["2019"] is None
    assert round(upper["2027"]) == 233_962
    assert upper["2026"] is None
    assert LV("what-if") not in table


def test_an_assumption_stands_in_the_file(view: View) -> None:
    [target] = [row for row in view.ask(programme.targets) if row.id == "programme2027-population"]
    shown = standing(view.ask, target, year=2030.0, change=-6000.0)
    said = assumption(LV, shown).replace("\N{NO-BREAK SPACE}", " ")
    assert said == "mērķis 2030. gadā: vismaz 220 000; pieņemts −6 000 gadā"
    assert not assumption(LV, standing(view.ask, target))
    rows = {"LV005": shown.observations}
    table = points_table(view, shown.indicator, rows, ahead_of(shown), said)
    assert set(table[LV("what-if")]) == {said}
