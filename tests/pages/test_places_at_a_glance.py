"""What pages of municipalities and projects say at first glance: at the map, in lists, where nothing is."""

import html
import re

import duckdb
import pytest

from latgale.i18n import LANGUAGES, texts
from tests.pages.visiting import Visit

LV = texts("lv")
each_language = pytest.mark.parametrize("lang", LANGUAGES)


def words(text: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", text)).split())


def test_a_picked_place_is_said_right_below_the_map(visit: Visit) -> None:
    """Līvāni: 9,924 people on 622.6 km² are 15.9; before the legend, with the way to the profile."""
    seen = visit("pasvaldibas", pick="LV0036000")
    above = seen.html.partition('class="legend classes"')[0]
    said = words(above.partition('<ul class="plain">')[2])
    assert said.startswith("Līvānu novads: 15,9 iedzīvotāji uz km² 3. vieta no 9")
    assert 'href="/pasvaldibas?territory=LV0036000"' in above
    assert LV("places-press") in visit("pasvaldibas").words


def test_an_indicator_of_few_says_so_in_the_choice(visit: Visit) -> None:
    choices = visit("pasvaldibas").run.selectbox[0].options
    assert any(name.endswith(" (1 no 9)") for name in choices)
    assert not any("9 no 9" in name for name in choices)


def test_the_ends_of_the_slider_are_named(visit: Visit) -> None:
    assert "No 2019 līdz 2026, 8 periodi." in visit("pasvaldibas").words


def test_the_profile_begins_with_people_and_what_is_newest(visit: Visit) -> None:
    seen = visit("pasvaldibas", territory="LV0036000")
    table = seen.html.partition("figures-table")[2]
    first, *rest = re.findall(r'data-label="Periods">(\d{4})', table)
    assert first == "2026"
    assert re.findall(r"indicator=([a-z_]+)", table)[0].startswith("population")
    newest = [int(year) for year in rest[1:]]
    assert newest == sorted(newest, reverse=True)
    assert "1. vieta ir lielākajai vērtībai" in seen.words


def test_two_populations_are_told_apart(visit: Visit) -> None:
    """Līvāni: the title has the beginning of 2026, the course the averages until 2024."""
    seen = visit("pasvaldibas", territory="LV0036000")
    assert "2026. gada sākumā" in seen.headlines[0]
    assert LV("place-start-and-average") in seen.words


def test_three_years_are_figures_and_no_chart(visit: Visit, newest: duckdb.DuckDBPyConnection) -> None:
    rows = newest.execute(
        "SELECT period, value FROM observation WHERE territory = 'LV0006000' AND value IS NOT NULL"
        " AND indicator = 'population' ORDER BY period"
    ).fetchall()
    seen = visit("pasvaldibas", territory="LV0006000")
    shown = re.findall(r"<li><h3>(\d{4})</h3><p class=\"figure\"><b>(.*?)</b>", seen.html)
    assert len(rows) == 3
    assert [(year, re.sub(r"\D", "", html.unescape(figure))) for year, figure in shown] == [
        (period, str(int(value))) for period, value in rows
    ]
    assert not seen.run.get("plotly_chart")


@each_language
def test_names_in_other_languages_are_marked(visit: Visit, lang: str) -> None:
    """LG017 is in Czech, by machine: in the list of projects and in the profile of Rēzekne."""
    t = texts(lang)
    said = t("project-name-translated", language=t("choice-cs"))
    for seen in (
        visit("projekti", lang=lang, fund="erdf"),
        visit("pasvaldibas", territory="LV0006000", lang=lang),
    ):
        row = next(each for each in re.findall(r"<tr>.*?</tr>", seen.html, re.S) if "project=LG017" in each)
        assert said in words(row)
        assert 'lang="cs"' in row


def test_where_most_projects_are(visit: Visit, newest: duckdb.DuckDBPyConnection) -> None:
    counts = newest.execute(
        "SELECT t.name_lv, count(DISTINCT l.project) AS n FROM project_location l"
        " JOIN territory t ON t.code = l.territory WHERE t.level IN ('state_city', 'municipality')"
        " GROUP BY 1 ORDER BY n DESC"
    ).fetchall()
    seen = visit("projekti")
    sentence = words(seen.html.partition('<h3 class="first">')[2].partition("</h3>")[0])
    most = sorted(name for name, n in counts if n == counts[0][1])
    assert sentence.startswith(f"Visvairāk projektu: {', '.join(most)} ({counts[0][1]}).")
    assert LV("projects-map-press") in seen.words
    assert seen.html.count('<span class="circle"') >= 2


@each_language
def test_where_nothing_is_found_the_way_out_is_all_there_is(visit: Visit, lang: str) -> None:
    seen = visit("projekti", q="Balvu tilti qqq", lang=lang)
    assert texts(lang)("projects-nothing") in seen.words
    assert "<table" not in seen.html
    assert not seen.run.get("deck_gl_json_chart")
    assert "projects-figures" not in seen.html


def test_a_known_parish_is_not_said_twice(visit: Visit, newest: duckdb.DuckDBPyConnection) -> None:
    [code] = newest.execute(
        "SELECT project FROM project_location WHERE basis = 'parish' AND parish IS NOT NULL"
        " ORDER BY 1 LIMIT 1"
    ).fetchone() or [""]
    said = visit("projekti", project=code).words
    assert " pagasts" in said
    assert "pagasts pagasts" not in said
