"""The map of municipalities and their profiles, without a browser."""

import html
import io
import re
from types import SimpleNamespace
from typing import Any

import duckdb
import openpyxl  # type: ignore[import-untyped]
import pytest

from latgale.geography import areas
from latgale.i18n import LANGUAGES, texts
from latgale.ui import place_map, place_measure
from tests.pages.visiting import Seen, Visit

PAGE = "pasvaldibas"
NINE = sorted(areas())


def ranked(seen: Seen) -> list[tuple[str, str]]:
    """Names and figures of the ranking, in its order."""
    found = re.findall(r'<li value="\d+"[^>]*><a[^>]*>(.*?)</a> <b>(.*?)</b>', seen.html)
    return [(html.unescape(name), html.unescape(value).replace("\xa0", " ")) for name, value in found]


def test_density_by_hand(visit: Visit, newest: duckdb.DuckDBPyConnection) -> None:
    """Population of 2026 by the areas of geo/PROVENANCE.md: Rēzekne 25 986 / 17.51, and so on."""
    people = dict(
        newest.execute(
            "SELECT territory, value FROM observation WHERE indicator = 'population' AND period = '2026'"
        ).fetchall()
    )
    order = sorted(NINE, key=lambda code: -people[code] / areas()[code])
    names = dict(newest.execute("SELECT code, name_lv FROM territory").fetchall())
    seen = visit(PAGE)
    assert [name for name, _ in ranked(seen)] == [names[code] for code in order]
    figures = dict(ranked(seen))
    assert float(figures["Balvu novads"].replace(",", ".")) == pytest.approx(
        people["LV0024000"] / 2386.85, abs=0.005
    )
    assert seen.headlines[0].startswith("Iedzīvotāju skaits uz km² 2026. gada sākumā")
    assert names[order[0]] in seen.headlines[0]
    assert names[order[-1]] in seen.headlines[0]


def test_totals_when_they_are_asked_for(visit: Visit) -> None:
    figures = ranked(visit(PAGE, indicator="public_libraries", show="total"))
    assert figures[0] == ("Rēzeknes novads", "29")
    assert len(figures) == 9


def test_by_the_inhabitant_as_a_rule_and_said_how(visit: Visit) -> None:
    seen = visit(PAGE, indicator="public_libraries")
    assert ranked(seen)[0] == ("Ludzas novads", "1,36")
    assert "2024. gada vidējo iedzīvotāju skaitu" in seen.words
    assert (
        "Dalīts ar iedzīvotāju skaitu gada sākumā, jo gada vidējais nav zināms: Latvija, Daugavpils."
        in seen.words
    )
    assert "nav 2024. gada iedzīvotāju skaita, ar ko dalīt: Rēzekne." in seen.words


def test_rates_and_shares_stay_as_they_are(visit: Visit) -> None:
    seen = visit(PAGE, indicator="registered_unemployment_share")
    assert "kopskaitu" not in seen.words
    assert ranked(seen)[0] == ("Līvānu novads", "16,6 %")


def test_before_the_reform_it_says_why_places_are_empty(visit: Visit) -> None:
    seen = visit(PAGE, indicator="registered_unemployment_share", period="2010")
    assert len(ranked(seen)) == 3
    assert "kuri bija pirms 2021. gada reformas" in seen.words
    assert "18 novadi pirms 2021. gada reformas" in seen.words
    assert seen.words.count("(līdz 01.07.2021)") == 18


@pytest.mark.parametrize(
    ("kind", "ident", "aggregation"),
    [
        ("area", "population", "sum"),
        ("area", "population_register", "sum"),
        ("inhabitants", "pupils_general_schools", "sum"),
        ("inhabitants", "live_births", "sum"),
        ("plain", "median_age", "none"),
        ("plain", "area_km2", "sum"),
    ],
)
def test_way_of_measuring(kind: str, ident: str, aggregation: str) -> None:
    assert place_measure.kind_of(SimpleNamespace(id=ident, aggregation=aggregation)) == kind


def test_small_rates_keep_two_decimals() -> None:
    rates = place_measure.Rates(texts("lv"), SimpleNamespace(scale="amount", unit_en="x", unit_lv="x"))
    assert [rates.plain(value) for value in (0.6827, 1.0, 9.999, 112.607, -0.5)] == [
        "0,68",
        "1,00",
        "10,00",
        "112,6",
        "\N{MINUS SIGN}0,50",
    ]


def slider(seen: Seen) -> Any:
    return seen.run.select_slider[0]


def test_slider_moves_over_the_periods_that_have_data(visit: Visit) -> None:
    seen = visit(PAGE, indicator="population_annual_average")
    assert slider(seen).options == [str(year) for year in range(2012, 2025)]
    assert slider(seen).value == "2024"
    moved = slider(seen).set_value("2015").run()
    assert moved.query_params["period"] == "2015"
    back = moved.select_slider[0].set_value("2024").run()
    assert "period" not in back.query_params


def test_one_period_has_no_slider_but_a_sentence(visit: Visit) -> None:
    seen = visit(PAGE, indicator="public_libraries")
    assert not seen.run.select_slider
    assert "Pašvaldību dati ir tikai par vienu periodu: 2024." in seen.words


@pytest.mark.parametrize("classes", ["", "natural", "own"])
def test_legend_holds_every_figure(visit: Visit, classes: str) -> None:
    seen = visit(PAGE, indicator="roads_and_streets_km", classes=classes, limits="1000; 2000,5")
    entries = re.findall(r'class="swatch class-(\d)"[^>]*></span>([^<]+)', seen.html)
    assert 2 <= len(entries) <= 5
    assert [int(colour) for colour, _ in entries] == sorted(int(colour) for colour, _ in entries)
    assert len(seen.run.text_input) == (classes == "own")


def test_limits_that_are_no_numbers_are_named(visit: Visit) -> None:
    assert "vērtība" in visit(PAGE, classes="own", limits="10; abc").headlines[0]
    assert any("abc" in notice for notice in visit(PAGE, classes="own", limits="10; abc").notices)


def test_picked_places_are_compared(visit: Visit) -> None:
    seen = visit(PAGE, indicator="population_annual_average", pick="LV0036000,LV0022000")
    below, compared = seen.html.split('class="legend classes"')
    assert [part.count("Pašvaldības profils") for part in (below, compared)] == [2, 2]
    assert len(seen.run.get("plotly_chart")) == 2
    assert seen.html.count('class="picked"') == 2
    alone = visit(PAGE, indicator="population_annual_average", pick="LV0036000")
    assert len(alone.run.get("plotly_chart")) == 1


def test_a_click_picks_and_takes_away(monkeypatch: pytest.MonkeyPatch) -> None:
    """The newest three stay; a second click on a place takes it away; nothing else holds the choice."""
    address: dict[str, str] = {}
    monkeypatch.setattr("streamlit.query_params", address)
    for code in NINE[:4]:
        place_map.toggle(code)
    assert address == {"pick": ",".join(NINE[1:4])}
    place_map.toggle(NINE[2])
    assert address == {"pick": f"{NINE[1]},{NINE[3]}"}
    place_map.toggle(NINE[1])
    place_map.toggle(NINE[3])
    assert address == {}


@pytest.mark.parametrize(
    "parameters",
    [{"indicator": "nope"}, {"period": "1900"}, {"pick": "LV9"}, {"show": "x"}, {"territory": "LV0440200"}],
)
def test_unknown_values_are_said_politely(visit: Visit, parameters: dict[str, str]) -> None:
    seen = visit(PAGE, **parameters)
    assert len(seen.notices) == 1
    assert len(ranked(seen)) == 9


# --- Files ----------------------------------------------------------------------------------------


def download(seen: Seen, ending: str) -> bytes:
    from latgale.ui.downloads import _MIME

    assert ending in _MIME
    made: dict[str, Any] = {}

    def keep(view: object, name: str, makers: Any) -> None:
        made.update(makers)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("latgale.ui.place_downloads.show_file_downloads", keep)
        seen.run.run()
        content: bytes = made[ending]()
    return content


def test_table_as_csv_has_all_nine(visit: Visit) -> None:
    lines = download(visit(PAGE, indicator="public_libraries"), "csv").decode("utf-8-sig").splitlines()
    assert len(lines) == 10
    assert lines[0].startswith("Pašvaldība,Vieta,Periods,")
    assert lines[1].startswith("Ludzas novads,1,2024,1.3635,")
    assert lines[1].endswith(',28,20536,"Publiskās bibliotēkas valstspilsētās un novados; CSP, IRS031"')
    assert lines[-1].startswith("Rēzekne,,,nav datu,")


def test_workbook_says_where_it_comes_from(visit: Visit) -> None:
    data = download(visit(PAGE, indicator="public_libraries"), "xlsx")
    book = openpyxl.load_workbook(io.BytesIO(data))
    said = " ".join(str(cell.value) for row in book.worksheets[1] for cell in row)
    assert "IRS031" in said
    assert "vidējo iedzīvotāju skaitu" in said


@pytest.mark.parametrize("lang", LANGUAGES)
def test_printed_map_holds_title_figures_and_source(visit: Visit, lang: str) -> None:
    seen = visit(PAGE, indicator="public_libraries", lang=lang)
    svg = download(seen, "svg").decode()
    words = html.unescape(re.sub(r"<[^>]*>", " ", svg.replace("</text>", " ")))
    flat = " ".join(words.split())
    assert ("1,36" if lang == "lv" else "1.36") in flat
    assert texts(lang)("no-data") in flat
    assert "IRS031" in flat
    assert seen.headlines[0][:40] in flat


# --- Profiles -------------------------------------------------------------------------------------


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("code", NINE)
def test_every_profile_is_whole(
    visit: Visit, newest: duckdb.DuckDBPyConnection, code: str, lang: str
) -> None:
    seen = visit(PAGE, territory=code, lang=lang)
    [(name_lv, name_en, goal)] = newest.execute(
        "SELECT t.name_lv, t.name_en, s.goal_lv FROM territory t JOIN subpriority s ON s.title_lv = t.name_lv"
        " WHERE t.code = ? AND s.priority_code = '3.2'",
        [code],
    ).fetchall()
    assert seen.headlines[0].startswith(f"{name_lv if lang == 'lv' else name_en}: ")
    assert " ".join(goal.split()) in seen.words
    tasks = newest.execute(
        "SELECT k.text_lv FROM task k JOIN subpriority s ON s.code = k.subpriority_code"
        " JOIN territory t ON t.name_lv = s.title_lv WHERE t.code = ?",
        [code],
    ).fetchall()
    assert len(tasks) > 5
    assert all(" ".join(text.split()) in seen.words for (text,) in tasks)
    assert "data:image/svg+xml," in seen.html
    assert not seen.notices


def test_figures_of_a_profile_stand_beside_region_and_country(visit: Visit) -> None:
    """Libraries of Līvāni, 7 by 10 254 people."""
    seen = visit(PAGE, territory="LV0036000")
    row = next(each for each in re.findall(r"<tr>.*?</tr>", seen.html, re.S) if "public_libraries" in each)
    cells = [
        html.unescape(re.sub(r"<[^>]*>", "", each)).strip() for each in re.findall(r"<td.*?</td>", row, re.S)
    ]
    assert cells[:2] == ["2024", "0,68"]
    assert cells[2] == "7. no 8"


def test_a_profile_says_what_its_fan_and_its_axis_mean(visit: Visit) -> None:
    words = visit(PAGE, territory="LV0024000").words
    assert re.search(r"Ja rādītājs mainīsies tāpat kā līdz šim: 80 % intervāls \d{4}\. gadā: ", words)
    assert "Vertikālā ass nesākas ar nulli." in words


def test_what_a_place_was_before_the_reform(visit: Visit) -> None:
    words = visit(PAGE, territory="LV0042000").words
    assert "Aglonas novads (daļa), Preiļu novads, Riebiņu novads, Vārkavas novads" in words
    assert "2021. gada reforma tās nemainīja" in visit(PAGE, territory="LV0036000").words
    assert "Robežas" not in visit(PAGE, territory="LV0002000").words


def test_neighbours_lead_to_their_profiles(visit: Visit) -> None:
    links = visit(PAGE, territory="LV0006000").links
    assert "/pasvaldibas?territory=LV0043000" in links


def test_a_series_with_little_says_so(visit: Visit) -> None:
    """Everywhere at least three points are known today; two are put in here."""
    assert texts("lv")("place-few", n=2).startswith("Zināmas tikai 2 vērtības")
    assert texts("lv")("place-few", n=0) == "Iedzīvotāju skaita datu vēl nav."
