"""Old and new units: what the build adds up, against the kept mappings, read by the bare csv module."""

import csv
from collections import defaultdict

import duckdb
import pytest

from latgale.build.computing import _wholes
from tests.queries.printed import DATA

Row = dict[str, str]


def kept(name: str) -> list[Row]:
    with (DATA / "sources" / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


UNITS = kept("units_2021_mapping.csv")
PARISHES = kept("parishes_2021_mapping.csv")


def code_of(connection: duckdb.DuckDBPyConnection, name: str, level: str) -> str:
    found = connection.execute(
        "SELECT code FROM territory WHERE level = ? AND split_part(name_lv, ' (', 1) = ?", [level, name]
    ).fetchall()
    return str(found[0][0]) if found else ""


def test_every_change_of_the_mapping_is_there_and_no_other(connection: duckdb.DuckDBPyConnection) -> None:
    expected = {
        (f"LV{row['old_atvk_2010_2021']}", f"LV{new}")
        for row in UNITS
        if row["note"] != "unchanged"
        for new in row["new_atvk"].split("|")
    }
    stored = connection.execute("SELECT old_code, new_code FROM territory_change").fetchall()
    # 18 old units; Aglona went to two new ones.
    assert {(str(old), str(new)) for old, new in stored} == expected
    assert len({old for old, _ in expected}) == 18
    assert len(expected) == 19


def test_only_aglona_was_split(connection: duckdb.DuckDBPyConnection) -> None:
    parts = connection.execute(
        "SELECT DISTINCT old_code FROM territory_change WHERE kind = 'part'"
    ).fetchall()
    assert parts == [("LV0604300",)]
    split = {row["old_unit"] for row in UNITS if "|" in row["new_unit"]}
    assert split == {"Aglonas novads"}


def test_parishes_say_the_same_of_every_old_unit(connection: duckdb.DuckDBPyConnection) -> None:
    """The new units of an old one, by its parishes, are those of the reform; Aglona's are two."""
    by_parish = defaultdict(set)
    for row in PARISHES:
        by_parish[row["old_unit"]].add(f"LV{row['new_atvk']}")
    for row in UNITS:
        if row["old_unit"] in by_parish:
            assert by_parish[row["old_unit"]] == {f"LV{code}" for code in row["new_atvk"].split("|")}
    rows = connection.execute(
        "SELECT DISTINCT old_code, new_code FROM parish WHERE old_code <> new_code"
    ).fetchall()
    changes = connection.execute("SELECT old_code, new_code FROM territory_change").fetchall()
    assert set(rows) == set(changes)


def test_every_parish_is_loaded(connection: duckdb.DuckDBPyConnection) -> None:
    stored = dict(connection.execute("SELECT parish, new_code FROM parish").fetchall())
    assert stored == {row["parish"]: f"LV{row['new_atvk']}" for row in PARISHES}
    assert len(stored) == 137
    recalled = connection.execute("SELECT parish FROM parish WHERE note_lv IS NOT NULL").fetchall()
    marked = {row["parish"] for row in PARISHES if "RECALLED" in row["source"]}
    assert {name for (name,) in recalled} == marked


@pytest.mark.parametrize(
    ("parish", "old", "new"),
    [
        ("Aglonas pagasts", "Aglonas novads", "Preiļu novads"),
        ("Grāveru pagasts", "Aglonas novads", "Krāslavas novads"),
        ("Kastuļinas pagasts", "Aglonas novads", "Krāslavas novads"),
        ("Šķeltovas pagasts", "Aglonas novads", "Krāslavas novads"),
    ],
)
def test_aglona_by_hand(connection: duckdb.DuckDBPyConnection, parish: str, old: str, new: str) -> None:
    found = connection.execute("SELECT old_code, new_code FROM parish WHERE parish = ?", [parish]).fetchall()
    assert found == [(code_of(connection, old, "old_municipality"), code_of(connection, new, "municipality"))]


def test_sums_over_old_units_leave_out_what_was_split(connection: duckdb.DuckDBPyConnection) -> None:
    """Krāslava and Preiļi took parts of Aglona: no set of whole old units makes them up."""
    wholes = _wholes(connection)
    merged = {whole for whole, sets in wholes.items() if whole != "LV005" and sets}
    assert merged == {"LV0022000", "LV0024000", "LV0037000", "LV0043000"}
    expected = {
        f"LV{row['new_atvk']}": {
            f"LV{other['old_atvk_2010_2021']}" for other in UNITS if other["new_atvk"] == row["new_atvk"]
        }
        for row in UNITS
        if f"LV{row['new_atvk']}" in merged
    }
    assert {whole: set(wholes[whole][0]) for whole in merged} == expected


def test_names_that_survived_are_two_territories(connection: duckdb.DuckDBPyConnection) -> None:
    """The bare name means today's unit; figures of the old one need its code or the name with the date."""
    survived = [row["new_unit"] for row in UNITS if "name kept" in row["note"]]
    assert len(survived) == 5
    for name in survived:
        old, new = (code_of(connection, name, level) for level in ("old_municipality", "municipality"))
        assert old
        assert new
        assert old != new
        alias = connection.execute("SELECT territory FROM territory_alias WHERE alias = ?", [name]).fetchall()
        assert alias == [(new,)]


def test_daugavpils_novads_is_not_daugavpils(connection: duckdb.DuckDBPyConnection) -> None:
    alias = dict(connection.execute("SELECT alias, territory FROM territory_alias").fetchall())
    assert alias["Daugavpils novads"] == "LV0440200"
    assert alias["Daugavpils"] == "LV0002000"
    assert code_of(connection, "Daugavpils novads", "municipality") == ""


def test_sums_of_old_units_by_hand(connection: duckdb.DuckDBPyConnection) -> None:
    """Population of 2019: the four that can be summed, added here again by the kept mapping."""
    figures = connection.execute(
        "SELECT territory, value FROM observation WHERE indicator = 'population' AND period = '2019'"
        " AND derived AND territory <> 'LV005'"
    ).fetchall()
    assert {territory for territory, _ in figures} == {"LV0022000", "LV0024000", "LV0037000", "LV0043000"}
    for territory, value in figures:
        codes = [f"LV{row['old_atvk_2010_2021']}" for row in UNITS if f"LV{row['new_atvk']}" == territory]
        parts = connection.execute(
            "SELECT sum(value) FROM observation WHERE indicator = 'population' AND period = '2019'"
            " AND list_contains($codes::VARCHAR[], territory)",
            {"codes": codes},
        ).fetchone()
        assert parts == (value,)
