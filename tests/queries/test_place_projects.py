"""Projects of a municipality and of parishes, against a slow count over the CSV files and Projekti."""

from collections import Counter, defaultdict
from decimal import Decimal
from typing import Any

import duckdb
import pandas as pd
import pytest

from latgale.queries import place_projects, projects
from tests.queries.slow_projects import PLACES, PROJECTS, cents, slow_shares

NINE = sorted({place["territory"] for rows in PLACES.values() for place in rows} - {"LV", "LV005"})
each_place = pytest.mark.parametrize("code", NINE)


def in_place(code: str) -> list[str]:
    return [name for name, rows in PLACES.items() if any(place["territory"] == code for place in rows)]


def alone(name: str, code: str) -> bool:
    """In this municipality and nowhere else, without partners abroad: read off the files, not the shares."""
    here_only = {place["territory"] for place in PLACES[name]} == {code}
    return here_only and PROJECTS[name]["amount_scope"] != "whole_abroad"


def records(frame: pd.DataFrame) -> list[Any]:
    """Rows with None for what is missing."""
    return list(frame.astype(object).where(frame.notna(), None).itertuples())


def own(name: str, code: str) -> Decimal | None:
    return slow_shares(name).get(code)


def summed(amounts: Any) -> Decimal:
    return sum((each for each in amounts if each is not None), Decimal(0))


def euros(value: Any) -> Decimal:
    return cents("0" if pd.isna(value) else str(round(float(value), 2)))


@each_place
def test_every_sum_by_a_slow_count(connection: duckdb.DuckDBPyConnection, code: str) -> None:
    frame = place_projects.totals(connection, territory=code)
    names = in_place(code)
    groups: dict[tuple[str, str | None], list[str]] = defaultdict(list)
    for name in names:
        groups["all", None].append(name)
        row = PROJECTS[name]
        for kind, value in (("fund", row["fund"]), ("status", row["status"]), ("year", row["start"][:4])):
            groups[kind, value or None].append(name)
    rows = {(row.kind, row.value): row for row in records(frame)}
    assert set(rows) == set(groups)
    for key, found in rows.items():
        mine = groups[key]
        shared = [name for name in mine if not alone(name, code)]
        whole = [name for name in shared if PROJECTS[name]["amount_scope"] != "partner_share"]
        totals = [cents(PROJECTS[name]["total_eur"]) for name in whole if PROJECTS[name]["total_eur"]]
        assert found.projects == len(mine), key
        assert found.priced == sum(own(name, code) is not None for name in mine), key
        assert euros(found.own_eur) == summed(own(name, code) for name in mine), key
        assert (found.shared, found.shared_priced) == (len(shared), len(totals)), key
        assert euros(found.shared_eur) == summed(totals), key
        assert found.without == sum(not PROJECTS[name]["total_eur"] for name in mine), key
        assert found.converted == sum(PROJECTS[name]["converted"] == "true" for name in mine), key
        assert found.partner == sum(
            PROJECTS[name]["amount_scope"] == "partner_share" and bool(PROJECTS[name]["total_eur"])
            for name in mine
        ), key


@each_place
def test_the_profile_and_the_page_of_projects_agree(connection: duckdb.DuckDBPyConnection, code: str) -> None:
    """Count, own money and totals are those of Projekti filtered by the municipality, fund by fund too."""
    frame = place_projects.totals(connection, territory=code)
    for row in records(frame[frame["kind"].isin(["all", "fund", "status"])]):
        asked = {"territory": code} | ({str(row.kind): row.value} if row.kind != "all" else {})
        found = records(projects.found(connection, limit=0, **asked))
        [whole] = [each for each in found if each.kind == "all"]
        [place] = [each for each in found if (each.kind, each.value) == ("place", code)]
        assert (row.projects, row.without) == (whole.projects, whole.projects - whole.priced)
        assert (row.projects, row.priced) == (place.projects, place.priced)
        assert euros(row.own_eur) == euros(place.total_eur)


def test_no_euro_is_in_two_profiles(connection: duckdb.DuckDBPyConnection) -> None:
    """Own money of the nine and what is not divided make the sum of all totals."""
    profiles = [place_projects.totals(connection, territory=code) for code in NINE]
    own_money = summed(euros(frame[frame["kind"] == "all"]["own_eur"].iloc[0]) for frame in profiles)
    found = projects.places(connection)
    undivided = summed(euros(amount) for amount in found[found["bucket"] != "municipality"]["total_eur"])
    totals = summed(cents(row["total_eur"]) for row in PROJECTS.values())
    assert own_money + undivided == totals


@each_place
def test_the_list_has_each_project_once_with_its_money(
    connection: duckdb.DuckDBPyConnection, code: str
) -> None:
    frame = place_projects.listed(connection, territory=code, limit=1000)
    assert sorted(frame["id"]) == sorted(in_place(code))
    for row in records(frame):
        assert row.alone == alone(row.id, code), row.id
        assert euros(row.own_eur) == summed([own(row.id, code)]), row.id
    amounts = [-1.0 if pd.isna(each) else float(each) for each in frame["own_eur"]]
    assert amounts == sorted(amounts, reverse=True)
    assert len(place_projects.listed(connection, territory=code, limit=3)) == 3


@each_place
def test_sources_count_every_project(connection: duckdb.DuckDBPyConnection, code: str) -> None:
    frame = place_projects.sources(connection, territory=code)
    expected = Counter(PROJECTS[name]["source"] for name in in_place(code))
    assert dict(zip(frame["id"], frame["projects"], strict=True)) == expected


def test_by_hand(connection: duckdb.DuckDBPyConnection) -> None:
    """LG015 lies in four municipalities with partners abroad: 44 704 of its 520 348,94 euro are Rēzekne's."""
    frame = place_projects.listed(connection, territory="LV0006000", limit=99).set_index("id")
    row = frame.loc["LG015"]
    assert (row["own_eur"], row["total_eur"], bool(row["alone"])) == (44704.0, 520348.94, False)
    elsewhere = place_projects.listed(connection, territory="LV0032000", limit=99).set_index("id")
    assert pd.isna(elsewhere.loc["LG015"]["own_eur"])


def test_a_place_without_projects_has_a_row_of_nought(connection: duckdb.DuckDBPyConnection) -> None:
    [row] = records(place_projects.totals(connection, territory="LV0440200"))
    assert (row.kind, row.projects, row.priced, row.shared) == ("all", 0, 0, 0)
    assert place_projects.listed(connection, territory="LV0440200").empty


# --- Parishes -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "asked",
    [{}, {"territory": "LV0043000"}, {"fund": "leader"}, {"status": "completed"}, {"fund": "rrf"}],
    ids=str,
)
def test_parishes_by_a_slow_count(connection: duckdb.DuckDBPyConnection, asked: dict[str, str]) -> None:
    expected: Counter[tuple[str, str]] = Counter()
    for name, rows in PLACES.items():
        territories = {place["territory"] for place in rows}
        if "territory" in asked and asked["territory"] not in territories:
            continue
        if any(PROJECTS[name][key] != value for key, value in asked.items() if key != "territory"):
            continue
        pairs = {(place["territory"], place["parish"]) for place in rows if place["parish"]}
        expected.update(pairs)
        expected.update({(territory, "") for territory, _ in pairs})
    frame = projects.parishes(connection, **asked)
    found = {(row.bucket, row.value or ""): row.projects for row in records(frame)}
    assert found == expected


def test_a_known_parish_is_at_most_every_project(connection: duckdb.DuckDBPyConnection) -> None:
    places = projects.places(connection).set_index("value")["projects"]
    frame = projects.parishes(connection)
    for row in records(frame[frame["value"].isna()]):
        assert 0 < row.projects <= places[row.bucket]
