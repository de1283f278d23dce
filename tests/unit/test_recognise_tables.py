"""Tables: recipes, names, totals, questions, answers; the real files give the figures of the store."""

import csv
import json
from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from latgale.extracts import Cells, Dimension, Extract
from latgale.extracts.recognise import (
    Indicator,
    Known,
    Recipe,
    Recognised,
    answers_as_recipe,
    recognise,
    selection_text,
)
from latgale.extracts.recognise.tables import table_of
from latgale.extracts.recognise.totals import is_total, totals
from latgale.i18n import LANGUAGES, texts
from tests.unit.extract_tables import DATA, KNOWN, SHARED, coded, dim, rows_of, shared_csv, shared_tsv, table

YEARS = dim("TIME", "2023", "2024")
AREA = coded(
    "AREA", {"LV": "Latvija", "LV005": "Latgales statistiskais reģions", "LV0021000": "Alūksnes novads"}
)


def figures(found: Recognised) -> dict[tuple[str, str, str], float | None]:
    assert len({one[:3] for one in found.found}) == len(found.found)
    return {one[:3]: one.value for one in found.found}


def stored(source: str) -> dict[tuple[str, str, str], float]:
    """What the store has of a source, read by its makers from the same file."""
    path = DATA / f"statistics/observation/{source}.csv"
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["derived"] == "false" and row["value"]]
    return {(row["indicator"], row["territory"], row["period"]): float(row["value"]) for row in rows}


def everything_said(found: Recognised) -> None:
    """Every sentence can be said in both languages."""
    said = [*found.indicators, *found.problems, *found.said, *(role.why for role in found.roles)]
    for one in (*said, *(question.said for question in found.questions)):
        assert all(texts(lang)(one.key, **one.values) for lang in LANGUAGES)


# --- Real files -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("csv_csp/IRS031_20251113-180224.csv", "csp-irs031-2025"),
        ("csv_csp/TRS020_20251218-012055.csv", "csp-trs020"),
        ("eurostat_tsv/bd_size_r3_LV005_subset.tsv", "eurostat-bd_size_r3"),
        ("eurostat_tsv/demo_r_pjangrp3_LV005_subset.tsv", "eurostat-demo_r_pjangrp3"),
        ("eurostat_tsv/demo_r_pjanind3_LV005_subset.tsv", "eurostat-demo_r_pjanind3"),
        ("eurostat_tsv/nama_10r_3gdp_LV_subset.tsv", "eurostat-nama_10r_3gdp"),
    ],
)
def test_real_files_give_the_figures_of_the_store(name: str, source: str) -> None:
    extract = shared_csv(name) if name.endswith(".csv") else shared_tsv(name)
    found = recognise(extract, KNOWN, file_name=name)
    expected, read = stored(source), figures(found)
    assert {key: read.get(key) for key in expected} == expected
    assert len(expected) > 8
    assert not found.questions
    assert not found.problems
    assert sum(vars(found.counts).values()) == len(extract.cells)
    everything_said(found)


def test_a_real_file_without_the_dimension_of_surfaces_is_its_total() -> None:
    name = "csv_csp/TRS020_20251218-165232.csv"
    found = recognise(shared_csv(name), KNOWN, file_name=name)
    assert {one.indicator for one in found.found} == {"roads_and_streets_km"}
    assert figures(found).items() <= stored("csp-trs020").items()
    assert len(found.found) == 7


def test_a_real_table_that_nothing_names_is_asked_about() -> None:
    extract = shared_tsv("eurostat_tsv/live_births_demo_r_gind3_like_LV_subset.tsv")
    found = recognise(extract, KNOWN)
    assert [(question.kind, question.required) for question in found.questions] == [("indicator", True)]
    assert (found.found, found.counts.other_categories) == ((), 96)
    everything_said(found)
    answered = recognise(extract, KNOWN, {"indicator": "live_births"})
    assert not answered.questions
    expected = stored("eurostat-demo_r_births")
    assert {key: figures(answered)[key] for key in expected} == expected


def test_real_metadata_of_mixed_indicators() -> None:
    """MAA020 has kinds of households and territories in one dimension, and measures that we do not have."""
    path = SHARED / "extracts/json/CSP_MAA020_table_metadata_2025.json"
    if not path.is_file():
        pytest.skip("the shared files are not here")
    read = json.loads(path.read_text(encoding="utf-8-sig"))
    dimensions = [
        Dimension(v["text"], v["code"], tuple(v["values"]), tuple(v["valueTexts"])) for v in read["variables"]
    ]
    found = recognise(table(dimensions, title=read["title"]), KNOWN)
    assert [role.role for role in found.roles] == ["territory", "measure", "time"]
    assert found.roles[0].why.values == {"n": 2, "size": 21, "elsewhere": 9}
    assert found.found == ()
    assert [question.kind for question in found.questions] == ["measure"]
    everything_said(found)


# --- Recipes --------------------------------------------------------------------------------------


def test_shipped_recipes_can_be_read_and_agree_with_the_catalogue() -> None:
    tables = {row["table_code"] for row in rows_of("sources/source.csv")}
    tables |= {part for code in tables for part in code.split("/")}
    for row in rows_of("statistics/recipe.csv"):
        recipe = Recipe.of(row["table_code"], row["indicator"], row["selection"], float(row["factor"]))
        assert recipe.table_code in tables
        assert KNOWN.indicator(recipe.indicator) is not None
        assert recipe.factor > 0
        assert all(isinstance(wanted, str | list) and wanted for wanted in recipe.selection.values())


@pytest.mark.parametrize("text", ["[1]", "{", '"x"', "3"])
def test_a_selection_that_is_no_object(text: str) -> None:
    with pytest.raises(ValueError, match=r"JSON|Expecting"):
        Recipe.of("A", "b", text)


def test_codes_of_csp_with_texts() -> None:
    measures = coded(
        "INDICATOR",
        {
            "POP_SY": "Iedzīvotāju skaits gada sākumā",
            "LBIRTH": "Dzīvi dzimušie",
            "X": "Laulības",
            "MIGR_NET": "Saldo",
        },
    )
    found = recognise(table([measures, AREA, YEARS], table_code="IRS031"), KNOWN)
    assert Counter(one.indicator for one in found.found) == {
        "population": 4,
        "live_births": 4,
        "net_migration": 4,
    }
    assert (found.counts.other_territories, found.counts.other_categories) == (8, 4)
    assert [role.role for role in found.roles] == ["measure", "territory", "time"]
    assert texts("lv")(found.roles[1].why.key, **found.roles[1].why.values) == (
        "Teritorija: 2 no 3 kategorijām pēc kodiem."
    )
    assert {said.key for said in found.indicators} == {"recognised-by-recipe"}


def test_a_factor_multiplies_and_leaves_the_printed_text() -> None:
    known = Known(
        KNOWN.territories,
        KNOWN.aliases,
        KNOWN.indicators,
        (Recipe("T1", "population", {"M": ["POP"]}, 1000.0),),
    )
    extract = table(
        [coded("M", {"POP": "Iedzīvotāji, tūkst."}), AREA, YEARS], lambda *_: 12.5, table_code="t1"
    )
    found = recognise(extract, known).found[0]
    assert (found.value, found.raw) == (12500.0, "12.5")


def test_a_recipe_of_a_category_does_not_take_a_table_without_it() -> None:
    """Asphalt is not the whole: a table without surfaces holds no asphalt."""
    found = recognise(table([dim("Rādītāji", "Pavisam"), AREA, YEARS], table_code="TRS020"), KNOWN)
    assert {one.indicator for one in found.found} == {"roads_and_streets_km"}


def test_women_alone_are_not_the_population() -> None:
    """IRD041 with one sex: the recipe wants the total, and the only category is none."""
    dimensions = [dim("Gender", "Females", code="SEX"), dim("Age", "Total", code="AGE"), AREA, YEARS]
    found = recognise(table(dimensions, table_code="IRD041"), KNOWN)
    assert found.found == ()
    assert [question.said.key for question in found.questions] == ["recognised-ask-only"]


@pytest.mark.parametrize(
    ("name", "category"),
    [
        *(("Dzimums", "Sievietes"), ("", "Vīrieši"), ("sex", "F"), ("Vecuma grupa", "15-64"), ("", "65+")),
        *(("", "0-14 gadi"), ("Pilsētas un lauki", "Laukos"), ("", "Rural"), ("", "65 un vairāk gadu")),
    ],
)
def test_a_known_part_is_never_published_as_the_whole_unasked(name: str, category: str) -> None:
    """IRS031 with one further column: the recipe alone does not see it."""
    measures = dim("Rādītāji", "Iedzīvotāju skaits gada sākumā")
    extract = table([measures, dim(name, category), AREA, YEARS], table_code="IRS031")
    found = recognise(extract, KNOWN)
    assert found.found == ()
    (question,) = found.questions
    assert (question.kind, question.options, question.required) == ("category", (category,), True)
    everything_said(found)
    answered = recognise(extract, KNOWN, {"selection": {name: category}})
    assert len(answered.found) == 4
    assert [(each.key, each.severity) for each in answered.said] == [("recognised-only", "warning")]
    everything_said(answered)


def test_the_breakdowns_are_said_by_their_names_the_technical_ones_not_at_all() -> None:
    dimensions = [dim("Nozare", "Pavisam"), dim("", "Kopā"), dim("freq", "A"), AREA, YEARS]
    found = recognise(table(dimensions), KNOWN, {"indicator": "population"})
    said = [texts("lv")(role.why.key, **role.why.values) for role in found.roles[:2]]
    assert said == ["Cits dalījums „Nozare”: 1 kategorija.", "Cits dalījums bez nosaukuma: 1 kategorija."]
    assert [role.technical for role in found.roles] == [False, False, True, False, False]


def test_the_total_is_chosen_and_said() -> None:
    dimensions = [dim("Gender", "Males", "Females", "Total"), dim("Age", "Total", "0-4"), AREA, YEARS]
    found = recognise(table(dimensions, table_code="IRD041"), KNOWN)
    assert [(one.indicator, one.territory, one.period) for one in found.found] == [
        ("population", territory, year) for territory in ("LV", "LV005") for year in ("2023", "2024")
    ]
    assert [said.values["category"] for said in found.said] == ["Total", "Total"]


def test_one_category_that_is_no_total_is_warned_of() -> None:
    dimensions = [dim("Sektors", "Privātais"), dim("freq", "A"), AREA, YEARS]
    found = recognise(table(dimensions), KNOWN, {"indicator": "population"})
    assert len(found.found) == 4
    assert [(said.severity, said.values["category"]) for said in found.said] == [("warning", "Privātais")]
    everything_said(found)


# --- Names ----------------------------------------------------------------------------------------


def test_categories_named_as_indicators() -> None:
    extract = table([dim("Rādītāji", "Mirušie", "Migrācijas saldo", "Šķirtās laulības"), AREA, YEARS])
    found = recognise(extract, KNOWN)
    assert {one.indicator for one in found.found} == {"deaths", "net_migration"}
    assert {said.key for said in found.indicators} == {"recognised-by-name"}
    english = recognise(table([dim("Indicator", "Deaths", "Marriages"), AREA, YEARS]), KNOWN)
    assert {one.indicator for one in english.found} == {"deaths"}


@pytest.mark.parametrize(
    ("title", "unit"), [("Deaths per 1000 inhabitants", ""), ("", "tūkst."), ("Mirušie, % no kopskaita", "")]
)
def test_a_rate_is_not_the_number_of_that_name(title: str, unit: str) -> None:
    extract = table([dim("Indicator", "Deaths", "Marriages"), AREA, YEARS], title=title, unit=unit)
    found = recognise(extract, KNOWN)
    assert found.found == ()
    assert [question.kind for question in found.questions] == ["measure"]


def test_candidates_are_those_of_the_table_and_of_the_title() -> None:
    extract = table(
        [dim("Sex", "Total"), AREA, YEARS], title="Median age of the population", table_code="IRS031"
    )
    (question,) = recognise(extract, KNOWN).questions
    of_table = [indicator.id for indicator in KNOWN.indicators if indicator.table_code == "IRS031"]
    assert list(question.options) == [*of_table, "median_age"]


# --- Questions and answers ------------------------------------------------------------------------


def test_two_dimensions_of_places_are_asked_about_and_the_answer_is_remembered() -> None:
    places = {"LV005": "Latgale", "LV": "Latvija"}
    dimensions = [coded("No kurienes", places), coded("Uz kurieni", places), YEARS]
    extract = table(dimensions, table_code="IBE999")
    found = recognise(extract, KNOWN)
    assert [(q.kind, q.options) for q in found.questions if q.kind == "territory"] == [
        ("territory", ("No kurienes", "Uz kurieni"))
    ]
    assert found.found == ()
    answers = {
        "roles": {"Uz kurieni": "territory"},
        "selection": {"No kurienes": "Latvija"},
        "indicator": "net_migration",
    }
    answered = recognise(extract, KNOWN, answers)
    assert figures(answered) == {("net_migration", code, y): 1.0 for code in places for y in ("2023", "2024")}
    assert answered.questions == ()
    remembered = answers_as_recipe(extract, json.loads(json.dumps(answers)), "IBE999")
    assert figures(recognise(extract, with_recipes(remembered))) == figures(answered)


def with_recipes(recipes: tuple[Recipe, ...]) -> Known:
    """The catalogue with recipes that went through the store's text."""
    read = tuple(Recipe.of(r.table_code, r.indicator, selection_text(r), r.factor) for r in recipes)
    return Known(KNOWN.territories, KNOWN.aliases, KNOWN.indicators, read, KNOWN.titles)


def test_answers_on_measures_are_remembered_for_both_layouts() -> None:
    measures = coded("ContentsCode", {"A1": "Bibliotēku skaits", "A2": "Krājums"})
    extract = table([measures, AREA, YEARS], table_code="KUB010")
    found = recognise(extract, KNOWN)
    (question,) = found.questions
    assert (question.kind, question.categories) == ("measure", ("Bibliotēku skaits", "Krājums"))
    answers = {"measures": {"ContentsCode": {"Bibliotēku skaits": "public_libraries"}}, "factor": 10}
    answered = recognise(extract, KNOWN, answers)
    assert {(one.indicator, one.value) for one in answered.found} == {("public_libraries", 10.0)}
    (recipe,) = answers_as_recipe(extract, answers, "KUB010")
    assert recipe.selection == {"ContentsCode": ["A1", "Bibliotēku skaits"]}
    only_texts = table(
        [dim("ContentsCode", "Krājums", "Bibliotēku skaits"), AREA, YEARS], table_code="KUB010"
    )
    assert figures(recognise(only_texts, with_recipes((recipe,)))) == figures(answered)


def test_nothing_is_remembered_without_a_table_or_an_indicator() -> None:
    extract = table([AREA, YEARS])
    assert answers_as_recipe(extract, {"indicator": "population"}, "") == ()
    assert answers_as_recipe(extract, {"roles": {"AREA": "territory"}}, "X1") == ()


def test_a_breakdown_without_a_total_is_asked_about() -> None:
    dimensions = [dim("Vecums", "0-14", "15-64"), AREA, YEARS]
    extract = table(dimensions, lambda age, *_: 1.0 if age == "0-14" else 2.0)
    found = recognise(extract, KNOWN, {"indicator": "population"})
    (question,) = found.questions
    assert (question.kind, question.dimension, question.options) == ("category", "Vecums", ("0-14", "15-64"))
    assert (found.found, question.required) == ((), True)
    answered = recognise(extract, KNOWN, {"indicator": "population", "selection": {"Vecums": "15-64"}})
    assert {one.value for one in answered.found} == {2.0}
    assert answered.questions == ()


def test_tables_without_territory_or_time_are_asked_about() -> None:
    found = recognise(table([dim("Rādītāji", "Mirušie", "Dzīvi dzimušie")]), KNOWN)
    assert {question.kind for question in found.questions} == {"territory_of_table", "period_of_table"}
    assert found.found == ()
    answers = {"territory": "LV005", "period": "2024. gads"}
    answered = recognise(table([dim("Rādītāji", "Mirušie", "Dzīvi dzimušie")]), KNOWN, answers)
    assert figures(answered) == {("deaths", "LV005", "2024"): 1.0, ("live_births", "LV005", "2024"): 1.0}
    wrong = recognise(table([dim("Rādītāji", "Mirušie")]), KNOWN, {"territory": "LV999", "period": "vakar"})
    assert {question.kind for question in wrong.questions} >= {"territory_of_table", "period_of_table"}
    everything_said(found)


def test_two_dimensions_of_years_are_asked_about() -> None:
    built = dim("Būvēts", "2019", "2020")
    years = dim("Dati", "2023", "2024")
    found = recognise(table([built, years, AREA]), KNOWN)
    assert [(q.kind, q.options) for q in found.questions if q.kind == "time"] == [
        ("time", ("Būvēts", "Dati"))
    ]
    named = recognise(table([built, dim("Laika periods", "2023", "2024"), AREA]), KNOWN)
    assert [role.role for role in named.roles] == ["other", "time", "territory"]


def test_labels_that_are_no_period_are_counted() -> None:
    extract = table([AREA, dim("TIME", "2023", "2024", "Izmaiņas, %")])
    found = recognise(extract, KNOWN, {"indicator": "population"})
    assert (found.counts.ours, found.counts.other_periods, found.counts.other_territories) == (4, 2, 3)


def test_a_table_of_other_places_holds_nothing_and_asks_nothing() -> None:
    found = recognise(
        table([dim("region", "Oslo", "Bergen"), dim("Tid", "2023"), dim("alder", "1", "2")]), KNOWN
    )
    assert (found.found, found.questions, found.problems) == ((), (), ())
    assert found.counts.other_territories == 4
    everything_said(found)


def test_citizens_of_latvia_are_no_territory() -> None:
    citizens = coded("citizen", {"LV": "Latvija", "EE": "Igaunija", "TOTAL": "Total"})
    found = recognise(
        table([citizens, coded("geo", {"LV005": "Latgale"}), YEARS]), KNOWN, {"indicator": "population"}
    )
    assert [role.role for role in found.roles] == ["other", "territory", "time"]
    assert {one.territory for one in found.found} == {"LV005"}


def test_latvia_among_countries_is_a_question_not_a_territory() -> None:
    countries = dim("Statsborgerskap", "Norge", "Latvia", "Estland")
    found = recognise(table([countries, YEARS]), KNOWN)
    assert [role.role for role in found.roles] == ["other", "time"]
    assert [question.kind for question in found.questions] == ["territory_of_table", "category"]
    only = recognise(table([dim("Valsts", "Latvija"), YEARS]), KNOWN, {"indicator": "deaths"})
    assert {one.territory for one in only.found} == {"LV"}


def test_symbols_stay_and_blank_cells_are_no_figures() -> None:
    def value(area: str, year: str) -> object:
        return {"LV": "…", "LV005": (0.0, "-")}.get(area, 1.0) if year == "2024" else ""

    found = recognise(table([AREA, YEARS], value), KNOWN, {"indicator": "deaths"})
    assert [(one.territory, one.value, one.symbol) for one in found.found] == [
        ("LV", None, "…"),
        ("LV005", 0.0, "-"),
    ]
    assert found.counts.empty == 2
    assert (found.found[0].row, found.found[0].column) == (3, 1)


# --- Totals and codes of tables -------------------------------------------------------------------


def test_totals() -> None:
    assert totals(dim("Dzimums", "Vīrieši", "Sievietes", "Abi dzimumi")) == (2,)
    assert totals(dim("NACE", "Pavisam - visas nozares", "Būvniecība")) == (0,)
    assert totals(coded("nace", {"T": "Households", "TOTAL": "Total - all NACE activities"})) == (1,)
    assert totals(Dimension("sex", codes=("M", "F", "T"))) == (2,)
    assert totals(Dimension("nace_r2", codes=("S", "T", "U"))) == ()
    assert totals(dim("Rādītāji", "Total fertility rate", "Kopējais pieaugums", "Totals by age")) == ()
    assert totals(dim("x", "Total", "Total (other method)")) == (0, 1)
    assert all(map(is_total, ("T", "TOTAL", "Pavisam", "..Total", "kopā")))


@pytest.mark.parametrize(
    ("code", "title", "file_name", "expected"),
    [
        ("irs031", "", "", "IRS031"),
        ("nama_10r_3gdp", "", "", "NAMA_10R_3GDP"),
        ("XYZ010", "", "IRS031.csv", "XYZ010"),
        ("", "", "IRS031_20251113-180224.csv", "IRS031"),
        ("", "", "C:\\Lejupielādes\\TRS020_20251218-012055 (1).csv", "TRS020"),
        ("", "", "estat_nama_10r_3gdp.tsv", "NAMA_10R_3GDP"),
        ("", "", "MVG021_20251218-012055.csv", "MVG021"),
        ("", "", "jaunais fails.csv", ""),
        ("", "", "demo_r_pjangrp30.tsv", ""),
        ("", "Median age by Territorial unit and Time period", "", ""),
        ("", "", "", ""),
    ],
)
def test_codes_of_tables(code: str, title: str, file_name: str, expected: str) -> None:
    assert table_of(table([AREA], table_code=code, title=title), KNOWN, file_name) == expected


def test_a_title_of_two_tables_is_no_code() -> None:
    known = Known(titles={"IRS030": ("Population in regions",), "IRS031": ("Population in regions", "Cita")})
    assert table_of(table([AREA], title="Population in regions (1967-2022)"), known) == ""
    assert table_of(table([AREA], title="Cita - Teritoriālā vienība un Laika periods"), known) == "IRS031"


# --- A second, slow way ---------------------------------------------------------------------------


@given(st.data())
def test_masks_choose_the_cells_that_a_loop_would(data: st.DataObject) -> None:
    """Random sparse tables of IRS031 in any order of dimensions, read cell by cell by the labels."""
    measures = coded("INDICATOR", {"POP_SY": "a", "DEATH": "b", "ZZ": "c"})
    sexes = coded("SEX", {"T": "Total", "M": "Males"})
    dimensions = data.draw(
        st.permutations([measures, sexes, AREA, coded("TIME", {"2024Q1": "", "kopā": ""})])
    )
    whole = table(dimensions, table_code="IRS031")
    kept = np.array(data.draw(st.lists(st.integers(0, len(whole.cells) - 1), unique=True)), dtype=np.int64)
    values = np.arange(len(kept), dtype=np.float64)
    extract = Extract(
        whole.format, whole.dimensions, _part(whole, kept, values), whole.symbols, table_code="IRS031"
    )
    wanted = {"POP_SY": "population", "DEATH": "deaths"}
    expected = []
    for value, position in zip(values.tolist(), whole.cells.positions[kept].tolist(), strict=True):
        label = {d.name: d.codes[i] for d, i in zip(dimensions, position, strict=True)}
        ours = label["AREA"] in ("LV", "LV005") and label["TIME"] == "2024Q1" and label["SEX"] == "T"
        if ours and label["INDICATOR"] in wanted:
            expected.append((wanted[label["INDICATOR"]], label["AREA"], "2024Q1", value))
    found = recognise(extract, KNOWN)
    assert [one[:4] for one in found.found] == expected
    assert sum(vars(found.counts).values()) == len(kept)


def _part(whole: Extract, kept: NDArray[np.int64], values: NDArray[np.float64]) -> Cells:
    cells = whole.cells
    return Cells(
        cells.positions[kept],
        values,
        cells.symbols[kept],
        cells.raw.take(kept),
        cells.rows[kept],
        cells.columns[kept],
    )


def test_an_indicator_is_known_by_its_id() -> None:
    assert Known(indicators=(Indicator("a", "A", "B"),)).indicator("b") is None


# --- Tables whose measures are not named ------------------------------------------------------------

POPULATION = "Iedzīvotāju skaits gada sākumā"


def test_measures_of_an_unnamed_dimension_are_found_by_their_texts() -> None:
    """A workbook of PxWeb does not name what stands in the rows."""
    measures = dim("", POPULATION, "Noslēgtās laulības")
    found = recognise(table([measures, dim("", *AREA.texts), YEARS], table_code="IRS031"), KNOWN)
    assert {one[:2] for one in found.found} == {("population", "LV"), ("population", "LV005")}
    assert [role.role for role in found.roles] == ["measure", "territory", "time"]
    assert not [question for question in found.questions if question.required]


@pytest.mark.parametrize(
    ("title", "found"),
    [
        (POPULATION, True),
        (f"{POPULATION} by Teritoriālā vienība, Laika periods", True),
        (f"{POPULATION} - Teritoriālā vienība un Laika periods", True),
        ("Iedzīvotāji", False),
        ("", False),
    ],
)
def test_a_table_of_one_measure_names_it_in_its_title(title: str, found: bool) -> None:
    read = recognise(table([AREA, YEARS], title=title, table_code="IRS031"), KNOWN)
    assert {one.indicator for one in read.found} == ({"population"} if found else set())


def test_headings_of_two_variables_in_one_are_told() -> None:
    places = ("Daugavpils", "Latgales statistiskais reģions", "Ludzas novads")
    headings = [f"{measure} {place}" for measure in ("Mirušie", "Dzīvi dzimušie") for place in places]
    found = recognise(table([YEARS, dim("Rādītāji Teritoriālā vienība", *headings)]), KNOWN)
    assert [(each.key, each.severity) for each in found.problems] == [("recognised-joined-headings", "error")]
    assert found.questions == ()
    everything_said(found)
    apart = recognise(table([YEARS, dim("Rādītāji", "Mirušie", "Dzīvi dzimušie Latvijā")]), KNOWN)
    assert (apart.problems, [q.kind for q in apart.questions]) == ((), ["territory_of_table"])
