"""Exhibits of municipalities, projects and the Action Plan hold what their pages show, and nothing twice."""

import csv
import html
import math
import re
from typing import Any

import duckdb
import pytest

from latgale import formats
from latgale.config import ROOT
from latgale.exhibits import Exhibit
from latgale.geography import areas
from latgale.i18n import LANGUAGES, texts
from latgale.queries import project, projects
from latgale.theme import HALL
from latgale.ui import presenting
from latgale.ui.exhibits.cells import shown_table
from latgale.ui.exhibits.projects import BUCKETS
from latgale.ui.project_words import euros, exact
from tests.pages.visiting import Releases, Visit
from tests.queries.printed import rows

each_language = pytest.mark.parametrize("lang", LANGUAGES)


def exhibit(place: str, lang: str, release: str) -> Exhibit:
    found, key = presenting.exhibit_at(place, lang, release)
    assert found is not None, (place, key)
    return found


def drawn(found: Exhibit, theme: str = "light") -> list[str]:
    """The texts of a picture, which stand beside their letters as comments."""
    assert found.picture is not None
    svg = found.picture("svg", theme).decode()
    return [html.unescape(each).strip() for each in re.findall(r"<!--(.*?)-->", svg, re.S)]


def ranked(page: str) -> dict[str, str]:
    found = re.findall(r'<li value="\d+"[^>]*><a[^>]*>(.*?)</a> <b>(.*?)</b>', page)
    return {html.unescape(name): html.unescape(value) for name, value in found}


# --- Municipalities -------------------------------------------------------------------------------


@each_language
@pytest.mark.parametrize("asked", ["", "indicator=public_libraries", "indicator=median_age&period=2026"])
def test_the_map_shows_the_figures_of_the_page(
    visit: Visit, releases: Releases, asked: str, lang: str
) -> None:
    found = exhibit(f"/pasvaldibas?{asked}", lang, releases.newest)
    page = ranked(visit("pasvaldibas", **dict(p.split("=") for p in asked.split("&") if p), lang=lang).html)
    said = drawn(found)
    assert len(page) >= 7
    for name, figure in page.items():
        assert said[said.index(name) + 1] == figure
        assert f"{name}: {figure}" in found.alt
    table = dict(zip(found.table.iloc[:, 0], found.table[texts(lang)("column-value")], strict=True))
    assert len(table) == 9
    for name, value in table.items():
        shown = page.get(name, texts(lang)("no-data"))
        if name in page:
            assert shown == formats.number(
                round(value, _decimals(shown, lang)), lang, decimals=_decimals(shown, lang)
            )
        else:
            assert value == texts(lang)("no-data")
            assert said[said.index(name) + 1] == shown


def test_density_on_the_map_is_worked_out_by_hand(
    releases: Releases, newest: duckdb.DuckDBPyConnection
) -> None:
    people = newest.execute(
        "SELECT t.name_lv, t.code, o.value FROM observation o JOIN territory t ON t.code = o.territory "
        "WHERE indicator = 'population' AND period = '2026'"
    ).fetchall()
    by_hand = {name: value / areas()[code] for name, code, value in people if code in areas()}
    table = exhibit("/pasvaldibas", "lv", releases.newest).table.set_index("Pašvaldība")
    assert len(by_hand) == 9
    assert {name: table.loc[name, "Vērtība"] for name in by_hand} == pytest.approx(by_hand, abs=1e-4)
    assert set(table["Avots"]) == {"CSP, IRS031"} or all("CSP" in each for each in table["Avots"])
    assert set(table["Periods"]) == {"2026"}


def test_the_legend_of_the_map_has_its_numbers(releases: Releases) -> None:
    found = exhibit("/pasvaldibas", "lv", releases.newest)
    said = drawn(found)
    assert found.unit == "iedzīvotāji uz km²"
    assert found.unit in said
    assert len([each for each in said if re.fullmatch(r"[\d,\xa0]+(–[\d,\xa0]+)?", each)]) >= 9 + 2


@pytest.mark.parametrize("theme", HALL)
def test_the_map_is_in_the_colours_of_the_hall(releases: Releases, theme: str) -> None:
    found = exhibit("/pasvaldibas", "lv", releases.newest)
    assert found.picture is not None
    svg = found.picture("svg", theme).decode().lower()
    palette = HALL[theme]
    for colour in (*palette.classes, palette.text, palette.background):
        assert colour.lower() in svg


def test_a_map_keeps_the_boundaries_of_its_release(releases: Releases) -> None:
    """It is drawn later, in another thread, when other boundaries may be in use."""
    found = exhibit("/pasvaldibas", "lv", releases.newest)
    assert found.picture is not None
    before = found.picture("svg", "light")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("latgale.geography.kept._IN_USE", None)
        assert found.picture("svg", "light") == before


@each_language
def test_the_people_of_a_municipality(
    visit: Visit, releases: Releases, newest: duckdb.DuckDBPyConnection, lang: str
) -> None:
    """The statement is the headline of the chart: the page's own may be of a newer, shorter series."""
    found = exhibit("/pasvaldibas?territory=LV0036000", lang, releases.newest)
    page = visit("pasvaldibas", territory="LV0036000", lang=lang)
    assert found.statement in [
        html.unescape(each) for each in re.findall(r'<h2 class="rule">(.*?)</h2>', page.html)
    ]
    assert found.title.startswith(page.headlines[0].partition(":")[0])
    points = [
        (x, y)
        for s in found.series
        for x, y in zip(s.x, s.y, strict=True)
        if y is not None and s.role == "observed"
    ]
    series = {
        name: newest.execute(
            "SELECT period, value FROM observation WHERE indicator = ? AND territory = 'LV0036000' "
            "AND value IS NOT NULL ORDER BY period",
            [name],
        ).fetchall()
        for name in ("population", "population_annual_average")
    }
    longest = max(series.values(), key=len)
    assert [y for _, y in points] == [value for _, value in longest]
    assert list(found.table[texts(lang)("column-value")]) == [value for _, value in longest]


def _decimals(figure: str, lang: str) -> int:
    """To how many places the page rounds a figure."""
    return (
        len(figure.rpartition({"lv": ",", "en": "."}[lang])[2])
        if {"lv": ",", "en": "."}[lang] in figure
        else 0
    )


# --- Projects -------------------------------------------------------------------------------------

FILTERS: list[tuple[str, dict[str, Any]]] = [
    ("", {}),
    ("fund=erdf", {"fund": "erdf"}),
    ("municipality=LV0043000", {"territory": "LV0043000"}),
    ("priority=none&status=completed", {"priority": "none", "status": "completed"}),
    ("q=nav-neviena-tada", {"stems": ("nav-nevien", "nav")}),
]


@each_language
@pytest.mark.parametrize(("query", "asked"), FILTERS[:4], ids=lambda part: str(part)[:30])
def test_every_euro_of_the_projects_is_in_one_line(
    releases: Releases, newest: duckdb.DuckDBPyConnection, query: str, asked: dict[str, Any], lang: str
) -> None:
    found, t = exhibit(f"/projekti?{query}", lang, releases.newest), texts(lang)
    money = [each for each in found.table[t("exhibit-projects-money")] if each is not None]
    listed = projects.listed(newest, **asked)
    assert sum(money) == pytest.approx(listed["total_eur"].sum(), abs=0.01)
    assert len(found.table) == 9 + 4
    assert t("bucket-region") in list(found.table[t("projects-where")])
    notes = dict(found.notes[:4])
    assert notes[t("projects-count")] == formats.number(len(listed), lang)
    total = exact(t, listed["total_eur"].sum()) if listed["total_eur"].notna().any() else t("no-data")
    assert notes[t("projects-total")].startswith(total)
    assert "nan" not in str(found.table)


def test_counts_of_projects_by_a_second_count(releases: Releases) -> None:
    with (ROOT / "data/projects/project_location.csv").open(encoding="utf-8-sig", newline="") as file:
        places = [
            (row["territory"], row["project"]) for row in csv.DictReader(file) if row["basis"] != "region"
        ]
    found = exhibit("/projekti", "lv", releases.newest).table.set_index("Kur")
    for name, code in (("Ludzas novads", "LV0037000"), ("Rēzekne", "LV0006000"), ("Daugavpils", "LV0002000")):
        assert found.loc[name, "Projekti"] == len({number for place, number in places if place == code})


def test_nothing_found_is_a_map_without_circles(releases: Releases) -> None:
    found = exhibit("/projekti?q=qqqq", "lv", releases.newest)
    assert found.statement == "Atlasei neatbilst neviens projekts"
    assert set(found.table["Projekti"]) == {0}
    assert drawn(found).count("0 projekti") == 9
    assert found.picture is not None
    assert b"<pattern" not in found.picture("svg", "light")


@each_language
@pytest.mark.parametrize("size", ["", "money"])
def test_the_map_of_projects_says_what_its_table_holds(
    releases: Releases, newest: duckdb.DuckDBPyConnection, size: str, lang: str
) -> None:
    """Money of a municipality is said by the inhabitant, divided here by the population of 2026."""
    found, t = exhibit(f"/projekti?size={size}", lang, releases.newest), texts(lang)
    people = dict(
        newest.execute(
            "SELECT CASE ? WHEN 'lv' THEN name_lv ELSE name_en END, value"
            " FROM observation JOIN territory ON code = territory"
            " WHERE indicator = 'population' AND period = '2026'",
            [lang],
        ).fetchall()
    )
    said, buckets = drawn(found), {t(f"bucket-{each}") for each in BUCKETS}
    for row in found.table.itertuples(index=False):
        name, count, _, money = row
        figure, number = euros(t, money) or t("projects-no-sum"), f"{formats.number(count, lang)} "
        after = said[said.index(name) + 1 :] if name in said else [figure]
        if name in buckets:
            assert " ".join(after).startswith(number) or not count
            assert figure in " ".join(after[:2])
        else:
            each = t("projects-euros", number=formats.number(money / people[name], lang, decimals=0))
            assert after[0] == t("projects-each", money=each) if size else after[0].startswith(number)


@each_language
def test_one_project_holds_its_amounts_once(
    releases: Releases, newest: duckdb.DuckDBPyConnection, lang: str
) -> None:
    for row in projects.listed(newest)[::6].itertuples():
        found = exhibit(f"/projekti?project={row.id}", lang, releases.newest)
        [facts] = project.project(newest, project=str(row.id)).to_dict("records")
        names = ("total_eur", "eligible_eur", "public_support_eur", "state_eur", "municipal_eur")
        amounts = [facts[name] for name in names if not math.isnan(facts[name] or math.nan)]
        assert [cell for cell in found.table.iloc[:, 1] if isinstance(cell, int | float)] == amounts
        words = " ".join(str(cell) for cell in found.table.to_numpy().ravel())
        assert not re.search(r"LV00|_eur|whole_|\bNone\b|\bnan\b|eu_share", words), row.id


# --- Action Plan ----------------------------------------------------------------------------------


@each_language
@pytest.mark.parametrize("pillar", ["", "security", "economy", "people"])
def test_the_plan_holds_every_promise_as_printed(releases: Releases, pillar: str, lang: str) -> None:
    found, t = exhibit(f"/ricibas-plans?pillar={pillar}", lang, releases.newest), texts(lang)
    printed = [row for row in rows("plan/action_result") if pillar in ("", row["pillar"])]
    assert list(found.table[t("column-result")]) == [row[f"name_{lang}"] for row in printed]
    values = [float(row["value"]) for row in printed]
    assert list(found.files[t("plan-sheet-results")][t("plan-promised")]) == values
    for said, row in zip(found.table[t("plan-promised")], printed, strict=True):
        assert said.endswith(formats.number(float(row["value"]), lang))
        assert said.startswith(row["qualifier"] if lang == "lv" else ("at least", "more than", *"0123456789"))
    assert set(found.table[t("plan-reported")]) == {t("plan-not-reported")}
    assert found.kind == ("table" if pillar else "figures")


@each_language
def test_money_of_the_plan_is_no_sum_and_its_version_is_named(releases: Releases, lang: str) -> None:
    found = exhibit("/ricibas-plans", lang, releases.newest)
    everything = re.sub(r"\D", "", " ".join([*found.figures.values(), *(text for _, text in found.notes)]))
    assert "476082274" in everything
    assert "156696926" in everything
    assert "632779200" not in everything
    assert ("kopsavilkums bez datuma" if lang == "lv" else "undated summary") in found.source
    assert len(found.figures) == 3 + 3


def test_an_audience_sees_what_is_promised_and_what_is_reported(releases: Releases) -> None:
    found = exhibit("/ricibas-plans?pillar=people", "lv", releases.newest)
    shown = shown_table(found.audience, "lv")
    assert shown.columns == ["Rezultāts", "Solīts", "Mērvienība", "Ziņots"]
    assert shown.rows[1] == ["Pieejamības jeb izņēmuma skolas", "vismaz 8", "skolas", "nav ziņots"]
    assert shown.whole
