"""Territories: by code and name, in every spelling; a contradiction is said, a stranger is not ours."""

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from latgale.extracts import Dimension
from latgale.extracts.recognise.names import code_of, place_of
from latgale.extracts.recognise.territories import Gazetteer, Places, is_territory_name, places_of
from latgale.i18n import texts
from tests.unit.extract_tables import KNOWN, SHARED, coded, dim, rows_of

GAZETTEER = Gazetteer(KNOWN)
CODES = [territory.code for territory in KNOWN.territories]


def of_texts(*labels: str) -> Places:
    return places_of(dim("AREA", *labels), GAZETTEER)


def of_codes(**categories: str) -> Places:
    return places_of(coded("AREA", categories), GAZETTEER)


@pytest.mark.parametrize(
    ("label", "code"),
    [
        ("LV005", "LV005"),
        ("LV0002000", "LV0002000"),
        ("0002000", "LV0002000"),
        ("LV_0050000", "LV0002000"),
        ("0050000", "LV0002000"),
        ("LV0050002000", "LV0002000"),
        ("EU27_2020", "EU27_2020"),
        ("LV", "LV"),
        ("LATVIJA", "LV"),
        ("Latvia", "LV"),
        ("European Union - 27 countries (from 2020)", "EU27_2020"),
        ("Latgale statistical region", "LV005"),
        ("Latgales statistiskais reģions", "LV005"),
        ("..Latgales reģions", "LV005"),
        ("LV005 Latgale planning region", "LV005"),
        ("Latgale statistical region  ", "LV005"),
        ("Latgale", "LV005"),
        ("LV0002000 Daugavpils", "LV0002000"),
        ("DAUGAVPILS", "LV0002000"),
        ("Daugavpils valstspilsēta", "LV0002000"),
        ("Daugavpils (valstspilsēta)", "LV0002000"),
        ("Daugavpils State city", "LV0002000"),
        ("Rēzekne", "LV0006000"),
        ("Rēzeknes valstspilsēta", "LV0006000"),
        ("Rezekne city", "LV0006000"),
        ("Rēzeknes novads", "LV0043000"),
        ("Rēzeknes nov.", "LV0043000"),
        ("REZEKNES NOVADS", "LV0043000"),
        ("Rēzekne municipality", "LV0043000"),
        ("  ....Rēzeknes novads", "LV0043000"),
        ("Augšdaugavas novads", "LV0022000"),
        ("Augšdaugavas novada pašvaldība", "LV0022000"),
        ("LV0024000 Balvu novads", "LV0024000"),
        ("LV0761201", "LV0036000"),
        ("Līvānu novads", "LV0036000"),
        ("Preiļu novads (no 01.07.2021.)", "LV0042000"),
        ("Preiļu novads (līdz 01.07.2021)", "LV0760202"),
        ("Preiļi municipality (before ATR in 2021)", "LV0760202"),
        ("..Ludza municipality (until 1 July 2021)", "LV0680200"),
        ("Daugavpils novads", "LV0440200"),
        ("Daugavpils municipality (before ATR in 2021)", "LV0440200"),
        ("Ciblas novads", "LV0684901"),
    ],
)
def test_spellings_of_ours(label: str, code: str) -> None:
    assert of_texts(label).codes == (code,)
    assert places_of(Dimension("AREA", codes=(label,)), GAZETTEER).codes == (code,)


@pytest.mark.parametrize(
    "label",
    [
        *(
            "LV0021000",
            "LV0021000 Alūksnes novads",
            "Alūksnes novads",
            "Alūksne municipality",
            "LV006",
            "LV00A",
        ),
        *(
            "LV006_LV007 Riga planning region",
            "LV0001000 Rīga",
            "Riga statistical region (from 01.01.2024.)",
            "Rīga",
        ),
        *(
            "Riga statistical region (Riga) (before 01.01.2024.)  ",
            "..Kubuli rural territory (before ATR in 2021)",
        ),
        *(
            "Balvi",
            "Balvu pilsēta",
            "Līvāni town",
            "Rēzeknes pagasts",
            "Lauku teritorijas",
            "Pavisam",
            "UNK",
            "",
        ),
        *("Dienvidlatgale", "Latgales priekšpilsēta", "Daugavpils ielas apkaime", "EU28", "EE", "LV0038001"),
    ],
)
def test_strangers_are_not_ours_and_nothing_is_said(label: str) -> None:
    found = of_texts(label)
    assert (found.codes, found.problems) == (("",), ())


def test_strangers_are_counted() -> None:
    found = of_texts("Latvija", "Alūksnes novads", "LV00A", "Rīgas reģions", "Pavisam", "Kubulu pagasts")
    assert (found.ours, found.elsewhere) == (1, 4)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("LV0021000", "Latgale"),
        ("LV005", "Alūksne"),
        ("LV0002000", "Daugavpils novads"),
        ("LV0043000", "Rēzekne"),
        ("LV0006000", "Rēzeknes novads"),
        ("LV0024000", "Ludzas novads"),
        ("LV0001000", "Daugavpils"),
        ("0022000", "Ogres novads"),
    ],
)
def test_a_contradiction_of_code_and_text_is_an_error(code: str, text: str) -> None:
    found = of_codes(**{code: text})
    assert found.codes == ("",)
    assert [(said.severity, said.values["text"]) for said in found.problems] == [("error", text)]
    for lang in ("lv", "en"):
        assert text in texts(lang)(found.problems[0].key, **found.problems[0].values)
    inside = of_texts(f"{code} {text}")
    assert (inside.codes, len(inside.problems)) == (("",), 1)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("LV0024000", "Balvi"),
        ("LV0760202", "Preiļu novads"),
        ("LV0042000", "Preiļu novads"),
        ("LV005", "Латгалия"),
        ("LV005", "Latgale NUTS 3"),
        ("LV", "Latvia (country)"),
    ],
)
def test_a_code_with_a_shorter_or_foreign_text_is_no_contradiction(code: str, text: str) -> None:
    found = of_codes(**{code: text})
    assert (found.codes, found.problems, found.by) == ((code,), (), "codes")


def test_unknown_codes_of_our_region_are_reported_and_not_taken() -> None:
    found = of_codes(LV0043001="Rēzeknes novads", LV0021001="Alūksnes novads", LV0043000="Rēzeknes novads")
    assert found.codes == ("", "", "LV0043000")
    assert [(said.severity, said.values) for said in found.problems] == [
        ("warning", {"n": 1, "labels": "LV0043001 Rēzeknes novads"})
    ]
    alone = places_of(Dimension("AREA", codes=("LV0440999", "LV0037001", "LV0038001")), GAZETTEER)
    assert alone.problems[0].values == {"n": 2, "labels": "LV0440999, LV0037001"}


def test_parts_of_our_municipalities_are_quiet() -> None:
    found = of_codes(
        LV0024410="Baltinavas pagasts", LV0024010="Balvi", LV0036010="Līvāni", LV0022430="..Dubna parish"
    )
    assert (found.codes, found.problems, found.elsewhere) == (("", "", "", ""), (), 4)


def test_names_of_old_units_say_which_time_a_table_means() -> None:
    """A list with Aglonas novads is of before the reform, and so are its Preiļu and Rēzeknes novads."""
    old = of_texts("Daugavpils", "Aglonas novads", "Preiļu novads", "Rēzeknes novads", "Līvānu novads")
    assert old.codes == ("LV0002000", "LV0604300", "LV0760202", "LV0780200", "LV0036000")
    new = of_texts("Daugavpils", "Augšdaugavas novads", "Preiļu novads", "Aglonas novads")
    assert new.codes == ("LV0002000", "LV0022000", "LV0042000", "LV0604300")
    both = of_texts("Augšdaugavas novads", "Preiļu novads", "Preiļu novads (pirms ATR 2021. gadā)")
    assert both.codes == ("LV0022000", "LV0042000", "LV0760202")


def test_a_text_in_another_language_of_the_file_counts() -> None:
    dimension = Dimension("Omrade", texts=("Lettgallen",), others={"en": ("Latgale",)})
    assert places_of(dimension, GAZETTEER).codes == ("LV005",)


@pytest.mark.parametrize("code", CODES)
def test_every_territory_by_its_code_its_names_and_their_indentation(code: str) -> None:
    territory = next(t for t in KNOWN.territories if t.code == code)
    for name in (territory.name_lv, territory.name_en):
        for label in (
            name,
            f"..{name}",
            f"{name}  ",
            name.upper(),
            f"{code} {name}",
            f"{code} {name.upper()}",
        ):
            assert of_texts(label).codes == (code,), label
        assert of_codes(**{code: name}).codes == (code,)


@given(
    st.sampled_from(rows_of("territories/territory_alias.csv")),
    st.sampled_from(["", ".", "..", "  ", "\u00a0"]),
)
def test_every_alias_gives_its_territory(row: dict[str, str], indent: str) -> None:
    assert of_texts(f"{indent}{row['alias']} ").codes == (row["territory"],)


@given(st.text(max_size=40))
def test_any_label_is_read(label: str) -> None:
    place = place_of(label)
    assert place.era in ("", "old", "new")
    found = places_of(Dimension("AREA", codes=("x", label), texts=("LV", label)), GAZETTEER)
    assert found.codes[0] == "LV"
    assert found.codes[1] in ("", *CODES)


@given(st.from_regex(r"(LV_?)?[0-9]{7}", fullmatch=True))
def test_codes_have_one_form(code: str) -> None:
    assert code_of(code) == code_of(code_of(code)) == f"LV{code[-7:]}"


def test_names_of_the_dimension() -> None:
    names = ("AREA", "geo", "Teritoriālā vienība", "Territorial unit", "Administratīvā teritorija")
    assert all(is_territory_name(dim(name)) for name in names)
    assert not is_territory_name(dim("Rādītāji"))


def test_real_pairs_of_old_codes_and_names() -> None:
    """Eurostat's LAU list of 2019: all 22 units of Latgale by code, by name, and by both."""
    path = SHARED / "extracts/eurostat_lau/nuts_lau_2019_LV005_subset.csv"
    if not path.is_file():
        pytest.skip("the shared files are not here")
    with path.open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["lau_code"]]
    pairs = {row["lau_code"]: row["lau_name_national"] for row in rows}
    by_codes, by_both = of_texts(*pairs), of_codes(**pairs)
    by_names = of_texts(*pairs.values())
    assert by_codes.codes == by_both.codes == by_names.codes
    assert "" not in by_codes.codes
    assert len(set(by_codes.codes)) == len(pairs) == 21
    assert by_both.problems == ()
