"""Targets, indicators and passports: every address gives a whole, worded page."""

import json
import re
from itertools import product

import duckdb
import pytest

from latgale.i18n import LANGUAGES, texts
from tests.pages.test_page_views import Balance
from tests.pages.visiting import Seen, Visit

TARGETS = (
    "strategy2030-population",
    "strategy2030-private-sector",
    "strategy2030-gross-pay",
    "programme2027-population",
    "programme2027-gdp",
    "programme2027-electricity",
)
RUBBISH = (
    {"year": "abc"},
    {"year": "2027.9"},
    {"year": "1e9"},
    {"value": "1e400"},
    {"value": "-1e11"},
    {"value": "0"},
    {"change": "nan"},
    {"change": "-inf"},
    {"change": "1e11"},
    {"year": "<script>", "value": "²", "change": "1_0"},
)
each_language = pytest.mark.parametrize("lang", LANGUAGES)
each_target = pytest.mark.parametrize("target", TARGETS)


def check(seen: Seen) -> None:
    """One headline, nothing broken, nothing of Python's or of the codes on the screen."""
    assert len(seen.headlines) == 1
    checker = Balance()
    checker.feed(seen.html)
    assert not checker.wrong
    assert not checker.open
    shown = re.sub("|".join(map(re.escape, seen.notices)) or "^$", "", seen.words)
    assert not re.search(r"\b(None|nan|NaN|inf|NaT)\b", shown)
    assert not re.search(r"\b(keep_above|reduce_to|floor_held|no_data|LV00\d{5})\b", shown)


@each_language
@each_target
@pytest.mark.parametrize("variant", ["", "pps"])
def test_every_target(visit: Visit, target: str, variant: str, lang: str) -> None:
    seen = visit("merki", target=target, variant=variant, lang=lang)
    check(seen)
    assert not seen.notices


@each_target
@pytest.mark.parametrize("asked", RUBBISH, ids=lambda asked: "&".join(asked.values()))
def test_what_if_takes_any_rubbish(visit: Visit, target: str, asked: dict[str, str]) -> None:
    seen = visit("merki", target=target, **asked)
    check(seen)
    for notice in seen.notices:
        assert "<" not in notice.replace("<script>", "")


@each_language
def test_what_if_moves_the_answer_and_says_so(visit: Visit, lang: str) -> None:
    plain = visit("merki", target="programme2027-population", lang=lang)
    moved = visit("merki", target="programme2027-population", value="240000", lang=lang)
    assert moved.headlines != plain.headlines
    assert len(moved.notices) == 1
    assert "/merki?target=programme2027-population" in moved.html
    for year in ("2015", "2030"):
        check(visit("merki", target="programme2027-gdp", year=year, change="2", lang=lang))


@each_language
def test_targets_without_data_say_what_to_upload(visit: Visit, lang: str) -> None:
    seen = visit("merki", target="programme2027-electricity", lang=lang)
    assert "nama_10r_3gdp" in seen.words
    assert not seen.run.get("plotly_chart")
    assert "DSV04x" in visit("merki", target="strategy2030-gross-pay", lang=lang).words
    assert "IKR010" in visit("merki", target="strategy2030-private-sector", lang=lang).words


@each_language
@pytest.mark.parametrize("page", ["parskats", "merki"])
def test_cards_lead_to_targets_and_sources(visit: Visit, page: str, lang: str) -> None:
    seen = visit(page, lang=lang)
    check(seen)
    for target in TARGETS:
        assert f"target={target}" in seen.html
    assert seen.html.count("view=observation") == 5
    assert texts(lang)("no-data") in seen.words
    order = [seen.html.index(f"target={target}") for target in TARGETS]
    assert min(order) == order[0], "the target with the slimmest chance stands first"
    assert max(order) == order[3], "the target that holds stands last"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_cards_say_where_the_document_has_no_baseline(
    visit: Visit, newest: duckdb.DuckDBPyConnection, lang: str
) -> None:
    """GDP and electricity have none; what stands in the table is checked against the document elsewhere."""
    without = newest.execute("SELECT id FROM target WHERE baseline_value IS NULL ORDER BY id").fetchall()
    assert without == [("programme2027-electricity",), ("programme2027-gdp",)]
    cards = visit("parskats", lang=lang).html.split("<li>")
    found = {
        match[1]
        for card in cards
        if texts(lang)("card-no-baseline") in card and (match := re.search(r"target=([\w-]+)", card))
    }
    assert found == {name for (name,) in without}


def test_the_overview_says_in_a_line_what_the_programme_has(visit: Visit) -> None:
    words = visit("parskats").words
    said = "Programmā ir 4 virzieni, 15 prioritātes un 44 bloki."
    assert words.index("Stratēģija 2030") < words.index(said) < words.index("iedzīvotāj", words.index(said))
    assert (
        "The programme has 4 directions, 15 priorities and 44 blocks." in visit("parskats", lang="en").words
    )
    assert said not in visit("merki").words


def test_headline_says_how_many_hold(visit: Visit) -> None:
    assert (
        visit("parskats").headlines[0].startswith("No sešiem mērķiem šodien izmērāmi ir trīs: viens pildās")
    )


def series(newest: duckdb.DuckDBPyConnection) -> list[tuple[str, str]]:
    return newest.execute("SELECT DISTINCT indicator, territory FROM observation ORDER BY ALL").fetchall()


def test_every_indicator_in_every_territory(visit: Visit, newest: duckdb.DuckDBPyConnection) -> None:
    """One territory an indicator, another each time, so that all territories are met."""
    ids = [row[0] for row in newest.execute("SELECT id FROM indicator ORDER BY id").fetchall()]
    there = series(newest)
    for at, indicator in enumerate(ids):
        mine = [territory for name, territory in there if name == indicator]
        asked = {"territory": mine[at % len(mine)]} if mine else {}
        seen = visit("merki", indicator=indicator, lang=LANGUAGES[at % 2], **asked)
        check(seen)
        assert not seen.notices
        assert bool(seen.run.get("plotly_chart")) == bool(mine)


@pytest.mark.parametrize(
    ("indicator", "mode"),
    list(product(["population", "natural_increase", "average_gross_wage_eur"], ["", "index"])),
)
def test_comparisons(visit: Visit, indicator: str, mode: str) -> None:
    seen = visit("merki", indicator=indicator, compare="LV,EU27_2020,LV0032000,nope", mode=mode)
    check(seen)
    assert len(seen.notices) >= 1
    assert len(seen.run.get("plotly_chart")) >= 2


def test_an_index_needs_something_to_compare_with(visit: Visit) -> None:
    alone = visit("merki", indicator="population", mode="index")
    assert "Indekss" not in alone.words
    ticks = alone.run.get("plotly_chart")[0].proto.spec
    assert "250" in ticks


def test_an_index_says_what_it_leaves_out(visit: Visit) -> None:
    """Months are compared; the year 2019 and the quarters of 2023 go, and with them their breaks."""
    seen = visit("merki", indicator="average_gross_wage_eur", compare="LV", mode="index")
    left_out = "2019, 2023. gada 1. ceturksnis, 2023. gada 2. ceturksnis"
    assert texts("lv")("compare-left-out", periods=left_out) in seen.words
    for chart in seen.run.get("plotly_chart"):
        assert not json.loads(chart.proto.spec)["layout"].get("shapes")


def test_territories_that_are_too_many_are_named(visit: Visit) -> None:
    codes = [f"LV{number:07d}" for number in (2000, 6000, 22000, 24000, 32000, 36000, 37000, 42000, 43000)]
    seen = visit("merki", indicator="population", compare=",".join(["LV", *codes, "LV0440200"]))
    assert len(seen.run.get("plotly_chart")) == 11
    assert "Vienlaikus var salīdzināt ne vairāk kā 10 teritorijas" in seen.words


def test_the_sources_are_those_of_the_figures(visit: Visit) -> None:
    """An indicator owes nothing to the programme; what was computed names the tables of its parts."""

    def foot(**asked: str) -> str:
        return visit("merki", **asked).html.partition("<footer")[2]

    indicator = foot(indicator="natural_increase")
    assert "Attīstības programma" not in indicator
    assert "DEMO_R_BIRTHS" in indicator
    assert "DEMO_R_DEATHS" in indicator
    target = foot(target="programme2027-gdp")
    assert "NAMA_10R_3GDP" in target
    assert "line=166" in target
    assert "Attīstības programma" not in foot(list="indicators")
    assert foot(target="strategy2030-gross-pay").count("Attīstības programma") == 1


def test_a_single_point_gets_no_word_on_the_axis(visit: Visit) -> None:
    note = texts("lv")("chart-axis-note")
    assert note not in visit("merki", target="strategy2030-gross-pay").words
    assert note in visit("merki", target="programme2027-gdp").words


def test_cards_say_how_old_a_value_is_and_what_is_missing(visit: Visit) -> None:
    seen = visit("parskats").words
    assert "2019, pirms 7 gadiem" in seen
    assert "2021, pirms 5 gadiem" in seen
    assert seen.count(texts("lv")("card-upload")) == 3


def test_a_day_is_said_in_its_case(visit: Visit) -> None:
    asked = {"indicator": "population_register", "territory": "LV005"}
    assert "2018. gada 1. janvārī" in visit("merki", **asked).headlines[0]
    assert "on 1 January 2018" in visit("merki", **asked, lang="en").headlines[0]


def test_a_code_from_memory_says_so(visit: Visit) -> None:
    for asked in ({"indicator": "average_gross_wage_eur"}, {"target": "strategy2030-gross-pay"}):
        assert "koda pēdējais cipars nav pārbaudīts" in visit("merki", **asked).words


def test_an_indicator_says_how_it_moves(visit: Visit) -> None:
    seen = visit("merki", indicator="gdp_per_capita_eu_ratio_eur")
    assert "Teila–Sena slīpums" in seen.words
    assert "intervāls 2026. gadā" in seen.words
    assert "Prognozes nav" in visit("merki", indicator="population", territory="LV0022000").words


def test_a_wrong_target_does_not_hide_a_right_indicator(visit: Visit) -> None:
    seen = visit("merki", target="nope", indicator="population")
    check(seen)
    assert seen.headlines[0].startswith("Iedzīvotāju skaits, Latgales reģions")
    assert len(seen.notices) == 1


def test_all_indicators_is_a_choice_that_leads_to_the_list(visit: Visit) -> None:
    run = visit("merki", indicator="population").run
    run.selectbox[0].set_value("").run()
    assert "indicator" not in run.query_params
    assert run.query_params["list"] in ("indicators", ["indicators"])


@each_language
def test_the_method_is_a_page(visit: Visit, lang: str) -> None:
    assert "view=methods" in visit("merki", target="programme2027-population", lang=lang).html
    seen = visit("dati", view="methods", lang=lang)
    check(seen)
    [text] = [each.value for each in seen.run.markdown]
    assert "Eurostat" in text
    assert "<!--" not in text


def test_an_index_of_negative_values_is_refused_in_words(visit: Visit) -> None:
    seen = visit("merki", indicator="natural_increase", compare="LV", mode="index")
    assert texts("lv")("mode-index-none") in seen.words


def test_a_territory_without_data_says_where_there_are(visit: Visit) -> None:
    seen = visit("merki", indicator="live_births", territory="LV0022000")
    check(seen)
    assert "datu nav" in seen.headlines[0]
    assert "territory=LV005" in seen.html


@each_language
@pytest.mark.parametrize(
    "asked",
    [
        {"target": "nope"},
        {"indicator": "nope"},
        {"indicator": "population", "territory": "LV999"},
        {"indicator": "population", "compare": "<b>"},
        {"indicator": "population", "mode": "nope"},
        {"target": "programme2027-gdp", "variant": "usd"},
        {"list": "nope"},
    ],
    ids=str,
)
def test_unknown_ids_get_a_polite_word(visit: Visit, asked: dict[str, str], lang: str) -> None:
    seen = visit("merki", **asked, lang=lang)
    check(seen)
    assert len(seen.notices) == 1


@each_language
def test_the_catalogue_names_every_indicator(
    visit: Visit, newest: duckdb.DuckDBPyConnection, lang: str
) -> None:
    seen = visit("merki", list="indicators", lang=lang)
    check(seen)
    for code, name in newest.execute(f"SELECT id, name_{lang} FROM indicator").fetchall():  # noqa: S608
        assert f"indicator={code}" in seen.html
        assert name in seen.words


def test_every_source_has_a_passport(visit: Visit, newest: duckdb.DuckDBPyConnection) -> None:
    """Of each source one published and one computed figure."""
    rows = newest.execute("""
        SELECT DISTINCT ON (source, derived) indicator, territory, period, raw
        FROM observation ORDER BY source, derived, indicator, territory, period
    """).fetchall()
    assert len(rows) > 25
    for at, (indicator, territory, period, raw) in enumerate(rows):
        lang = LANGUAGES[at % 2]
        asked = {"indicator": indicator, "territory": territory, "period": period}
        seen = visit("dati", view="observation", **asked, lang=lang)
        check(seen)
        assert not seen.notices
        assert " ".join((raw or "").split()) in seen.words


def test_a_computed_figure_leads_to_its_parts(visit: Visit) -> None:
    asked = {"indicator": "population", "territory": "LV005", "period": "2026"}
    seen = visit("dati", view="observation", **asked)
    parts = [link for link in seen.links if re.search(r"view=observation.*territory=LV00\d{5}", link)]
    assert len(parts) == 9
    check(visit("dati", view="observation", indicator="population", territory="LV0002000", period="2026"))


@each_language
def test_an_unknown_figure_gets_a_polite_word(visit: Visit, lang: str) -> None:
    for period in ("", "1900", "2026'--", "<b>"):
        seen = visit(
            "dati", view="observation", indicator="population", territory="LV", period=period, lang=lang
        )
        assert len(seen.notices) == 1
        assert len(seen.headlines) == 1


def test_every_figure_of_a_table_leads_to_its_passport(visit: Visit) -> None:
    seen = visit("merki", target="programme2027-population")
    table = seen.html.partition("<table")[2].partition("</table>")[0]
    rows = table.count("<tr>") - 1
    assert rows == table.count("view=observation") == 16
