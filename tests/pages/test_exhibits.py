"""Every view's exhibit says what its page says, in the same release."""

import math
import re

import duckdb
import pandas as pd
import pytest

from latgale.exhibits import Exhibit
from latgale.i18n import LANGUAGES, texts
from latgale.ui import presenting
from latgale.ui.exhibits import EXHIBITS
from latgale.ui.pages import NOT_PRESENTED, PAGES
from tests.pages.visiting import Releases, Visit

each_language = pytest.mark.parametrize("lang", LANGUAGES)
# Address, page and parameters, and whether the statement is the page's headline word by word.
SHOWN: list[tuple[str, str, dict[str, str], bool]] = [
    ("/", "parskats", {}, True),
    ("/merki", "merki", {}, True),
    ("/merki?target=programme2027-population", "merki", {"target": "programme2027-population"}, True),
    ("/merki?target=programme2027-electricity", "merki", {"target": "programme2027-electricity"}, True),
    ("/merki?target=strategy2030-population", "merki", {"target": "strategy2030-population"}, True),
    (
        "/merki?indicator=population&territory=LV0002000",
        "merki",
        {"indicator": "population", "territory": "LV0002000"},
        True,
    ),
    ("/programma", "programma", {}, True),
    ("/programma?direction=2", "programma", {"direction": "2"}, True),
    ("/programma?block=3.2.1", "programma", {"block": "3.2.1"}, False),
    ("/programma?priority=3.2", "programma", {"priority": "3.2"}, False),
    ("/programma?funding=Valsts+finans%C4%93jums", "programma", {"funding": "Valsts finansējums"}, True),
    ("/atbilstiba", "atbilstiba", {}, True),
    ("/atbilstiba?framework=NAP2027", "atbilstiba", {"framework": "NAP2027"}, True),
    ("/atbilstiba?level=direction", "atbilstiba", {"level": "direction"}, True),
    ("/dati", "dati", {}, True),
    ("/pasvaldibas", "pasvaldibas", {}, True),
    (
        "/pasvaldibas?indicator=public_libraries",
        "pasvaldibas",
        {"indicator": "public_libraries"},
        True,
    ),
    ("/projekti", "projekti", {}, True),
    ("/projekti?municipality=LV0043000", "projekti", {"municipality": "LV0043000"}, True),
    ("/projekti?project=LG022", "projekti", {"project": "LG022"}, True),
    ("/ricibas-plans", "ricibas_plans", {}, True),
    ("/ricibas-plans?pillar=economy", "ricibas_plans", {"pillar": "economy"}, True),
]


def exhibit(place: str, lang: str, release: str) -> Exhibit:
    found, key = presenting.exhibit_at(place, lang, release)
    assert found is not None, (place, key)
    return found


def test_every_page_to_be_shown_has_exhibits() -> None:
    assert set(EXHIBITS) == {page.name for page in PAGES} - set(NOT_PRESENTED)


@each_language
@pytest.mark.parametrize(("place", "page", "asked", "same"), SHOWN, ids=lambda part: str(part)[:40])
def test_the_statement_is_the_headline_of_the_page(  # noqa: PLR0917
    visit: Visit, releases: Releases, place: str, page: str, asked: dict[str, str], same: bool, lang: str
) -> None:
    found = exhibit(place, lang, releases.newest)
    headline = visit(page, lang=lang, **asked).headlines[0]
    statement = " ".join(found.statement.split())
    assert (statement == headline) if same else statement.startswith(headline)
    assert f"release={releases.newest}" in found.address
    assert ("lang=en" in found.address) == (lang == "en")
    assert found.alt
    assert len(found.table)
    assert texts(lang)("release-line", date="").strip() in found.source


def test_the_chart_of_a_target_holds_the_observations(
    releases: Releases, newest: duckdb.DuckDBPyConnection
) -> None:
    found = exhibit("/merki?target=programme2027-population", "lv", releases.newest)
    rows = newest.execute(
        "SELECT period, value, series_break FROM observation "
        "WHERE indicator = 'population' AND territory = 'LV005' AND value IS NOT NULL ORDER BY period"
    ).fetchall()
    observed = next(series for series in found.series if series.role == "observed")
    points = [(x, y) for x, y in zip(observed.x, observed.y, strict=True) if y is not None]
    assert points == [(int(period), value) for period, value, _ in rows]
    assert observed.y.count(None) == sum(bool(each) for _, _, each in rows[1:])
    target = next(series for series in found.series if series.role == "target")
    assert (target.x, target.y) == ((2027.0,), (220000.0,))
    path = next(series for series in found.series if series.role == "path")
    assert (path.x[0], path.y[0]) == (2020.0, 255968.0), "the baseline as printed"
    assert [year for year, _ in found.breaks] == sorted(year for year, _ in found.breaks)


def test_every_figure_of_a_chart_is_in_its_table(releases: Releases) -> None:
    for name in ("programme2027-population", "programme2027-gdp", "strategy2030-gross-pay"):
        found = exhibit(f"/merki?target={name}", "lv", releases.newest)
        cells = [
            float(cell)
            for cell in found.table.to_numpy().ravel()
            if isinstance(cell, int | float) and not math.isnan(cell)
        ]
        first = {"fan_lower", "fan_upper"}  # the fan begins at the newest value
        shown = [y for s in found.series for y in s.y[s.role in first :] if y is not None]
        assert shown
        for y in shown:
            assert any(abs(y - cell) <= (0.5 if abs(y) >= 1000 else 0.051) for cell in cells), (name, y)


def test_the_index_is_worked_out_by_hand(releases: Releases) -> None:
    place = "/merki?indicator=gdp_per_capita_eur&compare=LV&mode=index"
    table = exhibit(place, "en", releases.newest).table
    index = next(name for name in table.columns if str(name).startswith("index"))
    for _, rows in table.groupby("Territory", sort=False):
        first = rows["Value"].iloc[0]
        expected = [None if value is None else round(100 * value / first, 1) for value in rows["Value"]]
        assert list(rows[index]) == expected


def test_the_matrix_counts_every_link(releases: Releases, newest: duckdb.DuckDBPyConnection) -> None:
    for framework in ("LIAS2030", "NAP2027"):
        found = exhibit(f"/atbilstiba?framework={framework}", "lv", releases.newest)
        rows = newest.execute("SELECT count(*) FROM alignment WHERE framework = ?", [framework]).fetchone()
        assert rows is not None
        assert found.table["Saites"].sum() == rows[0]
        assert found.picture is not None
        assert found.picture("svg", "dark").startswith(b"<?xml")


def test_an_own_release_is_kept(releases: Releases) -> None:
    """A view as known then stays so in a presentation of today."""
    old = exhibit(f"/programma?release={releases.older}", "lv", releases.newest)
    assert "1 Prasmes toreiz" in list(old.table.iloc[:, 0])
    assert f"release={releases.older}" in old.address
    today = exhibit("/programma", "lv", releases.newest)
    assert "1 Prasmes" in list(today.table.iloc[:, 0])


@pytest.mark.parametrize(
    ("place", "key"),
    [
        ("/nav", "present-no-page"),
        ("/augsupielade", "present-no-page"),
        ("/prezentacija", "present-no-page"),
        ("/dati?release=20200101T000000Z-00000000", "present-no-release"),
        ("/dati?release=../../etc/passwd", "present-no-release"),
        ("/dati?known=1999-01-01", "present-no-release"),
        ("/merki?list=indicators", "present-nothing"),
        ("/merki?target=nav", "present-nothing"),
        ("/programma?block=9.9.9", "present-nothing"),
        ("/programma?q=ce%C4%BCi", "present-nothing"),
        ("/atbilstiba?framework=NAP2099", "present-unknown"),
        ("/dati?severity=fatal", "present-unknown"),
        ("/pasvaldibas?territory=LV0440200", "present-nothing"),
        ("/pasvaldibas?indicator=nav", "present-unknown"),
        ("/pasvaldibas?period=1900", "present-unknown"),
        ("/projekti?project=LG999", "present-nothing"),
        ("/projekti?fund=x", "present-unknown"),
        ("/projekti?from=abc", "present-unknown"),
        ("/ricibas-plans?pillar=nav", "present-unknown"),
    ],
)
def test_views_that_cannot_be_shown_say_why(releases: Releases, place: str, key: str) -> None:
    assert presenting.exhibit_at(place, "lv", releases.newest) == (None, key)


@pytest.mark.parametrize("error", [RuntimeError, KeyError])
def test_a_view_that_fails_leaves_the_others(
    releases: Releases, monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    def broken(_: object) -> Exhibit:
        raise error("broken")

    monkeypatch.setitem(EXHIBITS, "dati", broken)
    place = f"/dati?severity=info&q={error.__name__}"  # of its own, because answers are kept
    assert presenting.exhibit_at(place, "lv", releases.newest) == (None, "present-failed")


def test_tables_hold_no_foreign_missing_marks(releases: Releases) -> None:
    for place, *_ in SHOWN:
        table = exhibit(place, "lv", releases.newest).table
        assert not re.search(r"\b(nan|NaT|None)\b", " ".join(map(str, table.columns)))
        assert isinstance(table, pd.DataFrame)


def test_the_words_of_a_matrix_name_every_link(releases: Releases, newest: duckdb.DuckDBPyConnection) -> None:
    said = exhibit("/atbilstiba?framework=NAP2027", "lv", releases.newest).alt.partition(". ")[2]
    lines = dict(line.split(" ", 1) for line in re.split(r"; (?=\d+ )", said))
    pairs = newest.execute(
        """SELECT "row", list(priority_code ORDER BY priority_code) FROM alignment
        WHERE framework = 'NAP2027' GROUP BY ALL"""
    ).fetchall()
    assert pairs
    for row, codes in pairs:
        assert lines[str(row)].endswith(f": {', '.join(codes)}"), row
