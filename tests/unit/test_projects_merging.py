"""A listed project beside the published one: every rule with what a person would write by hand."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from latgale.model import table
from latgale.projects import merged_rows
from latgale.projects.merging import kept_facts, merged_places, merged_project

LUDZA, REZEKNE, PREILI = "LV0037000", "LV0006000", "LV0042000"
EMPTY: dict[str, Any] = dict.fromkeys(table("project").names)
FIXED = {"name_lang": "lv", "name_translated": False, "converted": False, "fund": "unstated"}
FIXED |= {"status": "unstated", "amount_scope": "unstated"}
PUBLISHED = (
    EMPTY
    | FIXED
    | {
        "id": "LG1",
        "project_no": "9.2.2.1/15/I/005",
        "name": "„Ceļi” Ludzā",
        "beneficiary": "Ludzas novada pašvaldība",
        "fund": "esf",
        "fund_printed": "Eiropas Sociālā fonda",
        "programme": "growth-employment-2014-2020",
        "period": "2014-2020",
        "measure": "9.2.2.1",
        "status": "completed",
        "status_printed": "Pabeigts",
        "start": "2015-12-01",
        "end": "2023-12-31",
        "total_eur": 100.0,
        "public_support_eur": 85.0,
        "state_eur": 5.0,
        "support_kind": "eu_share",
        "amount_scope": "whole_project",
        "currency_printed": "EUR",
        "priority_code": "3.4",
        "source_url": "https://example.lv",
        "source_line": 92,
        "source": "old",
    }
)
LISTED = EMPTY | FIXED | {"id": "LG1", "name": "Ceļi Ludzā", "source": "", "source_line": 7}


def changes(**cells: Any) -> dict[str, Any]:
    """What a listed row with these cells changes in the published one."""
    row = merged_project({**LISTED, **cells}, PUBLISHED)
    assert list(row) == list(PUBLISHED)
    return {name: value for name, value in row.items() if PUBLISHED[name] != value}


def test_a_list_without_columns_changes_nothing_not_even_the_source() -> None:
    assert merged_project(LISTED, PUBLISHED) == PUBLISHED


@pytest.mark.parametrize(
    "cells",
    [
        {"fund": "eu", "fund_printed": "ES finansējums"},
        {"fund": "other", "fund_printed": "Kāds fonds"},
        {"fund": "rrf"},
        {"status": "unstated"},
        {"start": "2015", "end": "2023-12"},
        {"measure": "9.2.2"},
        {"project_no": "9.2.2.1 / 15/I/005"},
        {"beneficiary": "Ludzas Novada pašvaldība"},
        {"total_eur": 100.004, "amount_scope": "whole_project", "currency_printed": "EUR"},
        {"programme": "cohesion-2021-2027"},
        {"name": "Roads in Ludza", "name_lang": "en"},
    ],
)
def test_poorer_values_and_other_spellings_change_nothing(cells: dict[str, Any]) -> None:
    assert changes(**cells) == {}


@pytest.mark.parametrize(
    ("cells", "changed"),
    [
        ({"fund": "erdf", "fund_printed": "ERAF"}, {"fund": "erdf", "fund_printed": "ERAF"}),
        ({"fund": "esf", "fund_printed": "ESF"}, {"fund_printed": "ESF"}),
        (
            {"status": "other", "status_printed": "Pauzēts"},
            {"status": "other", "status_printed": "Pauzēts"},
        ),
        ({"status": "terminated"}, {"status": "terminated", "status_printed": None}),
        ({"end": "2024-06-30"}, {"end": "2024-06-30"}),
        ({"total_eur": 120.0, "amount_scope": "whole_project"}, {"total_eur": 120.0}),
        ({"eligible_eur": 90.0}, {"eligible_eur": 90.0}),
        ({"measure": "9.2.3"}, {"measure": "9.2.3"}),
        ({"name": "Ielas Ludzā"}, {"name": "Ielas Ludzā"}),
    ],
)
def test_what_is_new_wins_and_brings_its_source(cells: dict[str, Any], changed: dict[str, Any]) -> None:
    assert changes(**cells) == {**changed, "source": "", "source_line": 7}


@pytest.mark.parametrize(
    ("before", "listed", "after"),
    [
        ("unstated", "eu", "eu"),
        ("eu", "unstated", "eu"),
        ("eu", "erdf", "erdf"),
        ("other", "eu", "other"),
        ("eu", "other", "other"),
        ("neighbourhood", "interreg", "neighbourhood"),
        ("unstated", "interreg", "interreg"),
    ],
)
def test_funds_that_no_cell_names(before: str, listed: str, after: str) -> None:
    row = merged_project({**LISTED, "fund": listed}, {**PUBLISHED, "fund": before})
    assert row["fund"] == after


def test_the_whole_does_not_replace_a_partners_share() -> None:
    share = {**PUBLISHED, "amount_scope": "partner_share", "total_eur": 40.0}
    whole = {**LISTED, "amount_scope": "whole_abroad", "total_eur": 100.0, "eligible_eur": 90.0}
    assert merged_project(whole, share) == share


def test_new_totals_are_in_euro_and_no_longer_converted() -> None:
    lats = {**PUBLISHED, "currency_printed": "LVL", "converted": True, "amounts_printed": "LVL 70"}
    amounts = {"total_eur": 120.0, "amount_scope": "whole_project", "currency_printed": "EUR"}
    row = merged_project({**LISTED, **amounts}, lats)
    told = [row[name] for name in ("total_eur", "currency_printed", "converted", "amounts_printed")]
    assert told == [120.0, "EUR", False, None]
    assert merged_project(LISTED, lats) == lats


def test_a_name_in_its_own_language_wins_over_a_translation() -> None:
    dutch = {**PUBLISHED, "name": "Verbetering", "name_lang": "nl", "name_translated": True}
    row = merged_project(LISTED, dutch)
    assert (row["name"], row["name_lang"], row["name_translated"]) == ("Ceļi Ludzā", "lv", False)


def test_facts_that_stay_from_the_earlier_source() -> None:
    listed = {**LISTED, "status": "terminated", "total_eur": 100.0, "fund": "eu"}
    kept = kept_facts(merged_project(listed, PUBLISHED), listed)
    wanted = ["project_no", "beneficiary", "fund", "measure", "start", "end", "public_support_eur"]
    assert kept == wanted


CELLS = st.fixed_dictionaries(
    {},
    optional={
        "project_no": st.sampled_from([None, "1", "2"]),
        "fund": st.sampled_from(["unstated", "eu", "other", "esf", "erdf"]),
        "status": st.sampled_from(["unstated", "other", "completed"]),
        "start": st.sampled_from([None, "2015", "2015-12", "2016-01-01"]),
        "total_eur": st.sampled_from([None, 1.0, 100.0]),
        "measure": st.sampled_from([None, "9.2", "9.2.2.1", "1.1.1"]),
    },
)


@given(listed=CELLS, published=CELLS)
def test_nothing_known_is_ever_lost_and_a_second_time_changes_nothing(
    listed: dict[str, Any], published: dict[str, Any]
) -> None:
    before, incoming = {**PUBLISHED, **published}, {**LISTED, **listed}
    after = merged_project(incoming, before)
    assert [name for name in ("project_no", "start", "total_eur", "measure") if after[name] is None] == [
        name
        for name in ("project_no", "start", "total_eur", "measure")
        if before[name] is None and incoming[name] is None
    ]
    assert not (after["status"] == "unstated" and before["status"] != "unstated")
    assert merged_project(incoming, after) == after


# --- Places ---------------------------------------------------------------------------------------

BARE = dict.fromkeys(table("project_location").names)


def place(territory: str, position: int = 1, **cells: Any) -> dict[str, Any]:
    row = {"project": "LG1", "territory": territory, "position": position, "basis": "municipality"}
    return {**BARE, **row, "source": "", **cells}


def where(rows: list[dict[str, Any]]) -> list[tuple[str, str | None]]:
    assert [row["position"] for row in rows] == list(range(1, len(rows) + 1))
    return [(row["territory"], row["parish"]) for row in rows]


PARISH = place(LUDZA, 1, parish="Cirmas pagasts", basis="parish", amount_eur=60.0, source="old")
TOWN = place(LUDZA, 2, place_printed="Ludza", source="old")


@pytest.mark.parametrize(
    "listed",
    [
        [place(LUDZA)],
        [place(LUDZA, parish="Cirmas pagasts")],
        [place("LV005", basis="region")],
        [],
    ],
)
def test_a_list_that_names_fewer_places_leaves_them_all(listed: list[dict[str, Any]]) -> None:
    assert merged_places(listed, [PARISH, TOWN], 100.0) == [PARISH, TOWN]


def test_places_that_are_new_stand_after_the_known_ones() -> None:
    listed = [place(LUDZA, parish="Isnaudas pagasts"), place(REZEKNE, 2)]
    found = merged_places(listed, [PARISH, TOWN], 100.0)
    known = [(LUDZA, "Cirmas pagasts"), (LUDZA, None)]
    assert where(found) == [*known, (LUDZA, "Isnaudas pagasts"), (REZEKNE, None)]
    assert found[:2] == [PARISH, TOWN]


def test_a_region_that_is_known_stays_beside_a_place() -> None:
    region = place("LV005", basis="region", source="old")
    assert where(merged_places([place(LUDZA)], [region], None)) == [("LV005", None), (LUDZA, None)]


def test_former_municipalities_of_a_new_project_are_all_kept() -> None:
    listed = [place(PREILI, former_territory="LV0766300"), place(PREILI, 2)]
    assert merged_places(listed, [], None) == listed


def test_a_point_is_added_and_shares_over_the_total_go() -> None:
    (row, _) = merged_places(
        [place(LUDZA, parish="Cirmas pagasts", lat=56.5, lon=27.7)], [PARISH, TOWN], 50.0
    )
    assert (row["lat"], row["lon"], row["amount_eur"], row["source"]) == (56.5, 27.7, None, "")


# --- Whole lists ----------------------------------------------------------------------------------


def test_names_are_kept_with_their_language_and_named_once() -> None:
    dutch = {**PUBLISHED, "name": "Verbetering", "name_lang": "nl", "name_translated": True}
    known = {"project": "LG1", "name": "Ceļu būve", "name_lang": "lv", "name_translated": False}
    known |= {"source": "old", "source_line": 1}
    told = [{**known, "name": name, "source": ""} for name in ("Verbetering", "„Ceļu būve”", "Ceļi Ludzā")]
    rows = {"project": [LISTED], "project_location": [], "project_name": told}
    before = {"project": [dutch], "project_location": [], "project_name": [known]}
    found, kept = merged_rows(rows, before)
    (name,) = found["project_name"]
    assert (name["name"], name["name_lang"], name["name_translated"]) == ("Verbetering", "nl", True)
    assert list(kept) == ["LG1"]


def test_two_listed_rows_of_one_published_project_are_one() -> None:
    rows = {"project": [{**LISTED, "end": "2024-01-01"}, {**LISTED, "status": "terminated"}]}
    rows |= {"project_location": [place(LUDZA), place(REZEKNE)], "project_name": []}
    before = {"project": [PUBLISHED], "project_location": [], "project_name": []}
    found, _ = merged_rows(rows, before)
    (row,) = found["project"]
    assert (row["end"], row["status"]) == ("2024-01-01", "terminated")
    assert where(found["project_location"]) == [(LUDZA, None), (REZEKNE, None)]
