"""What a release holds: the numbers that were established, and exactly what stands in the files."""

import math
from collections.abc import Callable
from datetime import date

import duckdb
import pytest

from latgale.model import DERIVED, INPUTS, Table
from tests.queries.printed import Row, rows

Connection = duckdb.DuckDBPyConnection

# Section 5 of the design, the tables of this issue: names and columns that other people query.
CONTRACT = {
    "direction": "code name_lv name_en",
    "priority": "code direction_code name_lv name_en",
    "subpriority": "code priority_code section level title_lv goal_lv spatial_lv source_line",
    "task": "subpriority_code position text_lv",
    "benefit": "subpriority_code position text_lv",
    "programme_indicator": "subpriority_code position text_lv unit_lv target_value",
    "subpriority_actor": "subpriority_code role position name_printed actor",
    "subpriority_funding": "subpriority_code position name_printed funding_source",
    "past_project": "subpriority_code position title_lv municipality fund period",
    "framework_goal": "framework row priority_lv direction_lv goal_lv",
    "alignment": "framework row priority_code certain",
    "alignment_direction": "framework row direction_code",
    "target": "id plan indicator kind baseline_value baseline_period target_value target_period source",
    "indicator": "id name_lv name_en unit_lv unit_en better aggregation theme",
    "territory": "code level name_lv name_en parent_code valid_from valid_to",
    "action_measure": "pillar position text_lv",
    "action_result": "pillar position text_lv value unit qualifier",
    "data_note": "id severity subject text_lv text_en source",
    "source": "id publisher title table_code url licence retrieved sha256",
    "release": "id created by reason parent",
}


def columns_of(connection: Connection, table: str) -> list[str]:
    found = connection.execute(
        "SELECT column_name FROM information_schema.columns WHERE table_name = ? ORDER BY ordinal_position",
        [table],
    ).fetchall()
    return [name for (name,) in found]


def one(connection: Connection, query: str) -> object:
    return connection.execute(query).fetchall()[0][0]


@pytest.mark.parametrize("table", CONTRACT)
def test_contract_columns_are_there(connection: Connection, table: str) -> None:
    assert set(CONTRACT[table].split()) - set(columns_of(connection, table)) == set()


def test_every_table_says_where_its_rows_come_from(connection: Connection) -> None:
    names = [name for (name,) in connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()]
    assert len(names) >= len(CONTRACT)
    known = {origin for (origin,) in connection.table("source").select("id").fetchall()}
    # The registry of sources is the origin itself; a release tells its own in reason and parent.
    for name in set(names) - {"source", "release"}:
        assert "source" in columns_of(connection, name), name
        origins = {origin for (origin,) in connection.table(name).select("source").fetchall()}
        # A file that is no figure of one source alone (the catalogue, the notes) has no source of its own.
        assert origins - ({None} if name == "input_file" else set()) <= known, name


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("FROM direction", 4),
        ("FROM priority", 15),
        ("FROM subpriority", 44),
        ("FROM subpriority WHERE level = 'subpriority'", 39),
        ("FROM subpriority WHERE level = 'priority'", 5),
        ("FROM task", 338),
        ("FROM benefit", 203),
        ("FROM rationale", 162),
        ("FROM past_action", 143),
        ("FROM programme_indicator", 77),
        ("FROM subpriority_actor", 401),
        ("FROM subpriority_actor WHERE role = 'implementer'", 160),
        ("FROM subpriority_actor WHERE role = 'partner'", 241),
        ("FROM subpriority_funding", 153),
        ("FROM past_project", 61),
        ("FROM target", 6),
        ("FROM framework_goal WHERE framework = 'LIAS2030'", 10),
        ("FROM framework_goal WHERE framework = 'NAP2027'", 18),
        ("FROM alignment WHERE framework = 'LIAS2030'", 74),
        ("FROM alignment WHERE framework = 'LIAS2030' AND NOT certain", 2),
        ("FROM alignment WHERE framework = 'NAP2027'", 126),
        ("FROM alignment WHERE framework = 'NAP2027' AND NOT certain", 0),
        ("FROM territory WHERE level IN ('state_city', 'municipality')", 9),
        ("FROM action_measure", 33),
        ("FROM action_result", 25),
        ("FROM action_report", 0),
        ("FROM release", 1),
    ],
)
def test_established_counts(connection: Connection, query: str, count: int) -> None:
    assert one(connection, f"SELECT count(*) {query}") == count


def test_only_two_indicators_have_a_target_value() -> None:
    with_value = [
        (row["subpriority_code"], row["target_value"], row["unit_lv"], row["source_line"])
        for row in rows("programme/programme_indicator")
        if row["target_value"]
    ]
    assert with_value == [("2.2.1", "45", "min.", "3719"), ("2.2.1", "30", "min.", "3721")]


def test_the_six_targets(connection: Connection) -> None:
    """Paragraphs 7, 8 and 10 of the document, read by hand."""
    found = connection.execute(
        "SELECT plan, indicator, kind, target_value, target_period, baseline_value, baseline_period,"
        " source_line FROM target ORDER BY source_line"
    ).fetchall()
    assert found == [
        ("strategy2030", "population", "keep_above", 300_000, "2030", 255_968, "2020", 102),
        ("strategy2030", "private_value_added_share", "reach", 82, "2030", 73, "2017", 105),
        ("strategy2030", "gross_pay_eu_ratio", "reach", 60, "2030", 32.6, "2019", 107),
        ("programme2027", "population", "keep_above", 220_000, "2027", 255_968, "2020", 163),
        ("programme2027", "gdp_per_capita_eu_ratio_eur", "reach", 40, "2027", None, None, 166),
        ("programme2027", "electricity_per_gdp", "reduce_to", 90, "2027", None, None, 170),
    ]


def test_municipalities_of_the_region(connection: Connection) -> None:
    """Two state cities and seven municipalities since the reform of 2021, each with its own block."""
    found = connection.execute(
        "SELECT t.name_lv, s.code FROM territory t JOIN subpriority s ON s.territory = t.code ORDER BY s.code"
    ).fetchall()
    assert found == [
        ("Daugavpils", "3.2.1"),
        ("Rēzekne", "3.2.2"),
        ("Augšdaugavas novads", "3.2.3"),
        ("Balvu novads", "3.2.4"),
        ("Līvānu novads", "3.2.5"),
        ("Ludzas novads", "3.2.6"),
        ("Krāslavas novads", "3.2.7"),
        ("Preiļu novads", "3.2.8"),
        ("Rēzeknes novads", "3.2.9"),
    ]


_READ: dict[str, Callable[[str], object]] = {
    "VARCHAR": str,
    "INTEGER": int,
    "DOUBLE": float,
    "BOOLEAN": {"true": True, "false": False}.__getitem__,
    "DATE": lambda text: date(*map(int, text.split("-"))),
}


def as_stored(table: Table, row: Row) -> tuple[object, ...]:
    texts = [(column, row.get(column.name, column.default)) for column in table.columns if not column.made]
    return tuple(_READ[column.type](text) if text else None for column, text in texts)


@pytest.mark.parametrize("table", [t for t in INPUTS if not t.parts], ids=lambda table: table.name)
def test_a_table_holds_exactly_its_file(connection: Connection, table: Table) -> None:
    names = ", ".join(f'"{column.name}"' for column in table.columns if not column.made)
    stored = connection.execute(f'SELECT {names} FROM "{table.name}"').fetchall()  # noqa: S608
    expected = [as_stored(table, row) for row in rows(f"{table.folder}/{table.name}")]
    # Nothing is reported of the Action Plan until an analyst records it.
    assert len(expected) > 1 or table.name == "action_report"
    assert sorted(stored, key=repr) == sorted(expected, key=repr)


def test_no_figure_is_not_a_number(connection: Connection) -> None:
    figures = connection.execute("SELECT target_value, baseline_value FROM target").fetchall()
    assert all(math.isfinite(value) for row in figures for value in row if value is not None)


def test_derived_tables_are_the_other_public_ones(connection: Connection) -> None:
    names = {name for (name,) in connection.execute("SELECT table_name FROM duckdb_tables()").fetchall()}
    assert names == {table.name for table in (*INPUTS, *DERIVED)}


def test_registered_hashes_are_those_of_the_kept_files(connection: Connection) -> None:
    """Hashed with sha256sum when they were received."""
    kept = "SELECT id, sha256 FROM source WHERE file IS NOT NULL ORDER BY id"
    assert connection.execute(kept).fetchall() == [
        ("action-plan-2025-2027", "883fe60b2df69241fa0324e9e4f8f3b0a634b2caaea116bbd4ca51abbedc48a9"),
        ("esfondi-2016", "4c88f8db87fdd620cca67d05db2d8745d1865a53580df6bd468883ac3f919d85"),
        ("kohesio-pages", "362014750f640a743139503a3bd1aeb4c9867858d2c19607bc3ed778dd0377df"),
        ("parishes-2021", "d7ad00ef753b64a18a889c9e6f4d80011561d5022b86a7e6b48ef177ee3b537c"),
        ("programme-2021-2027", "6a25c4e17d1fa0b833c0e79e8b3ed85cc9dbe07e860ad83a306f10944dcca148"),
        ("projects-web", "362014750f640a743139503a3bd1aeb4c9867858d2c19607bc3ed778dd0377df"),
        ("units-2021", "b837f204ae2944076c54c702d780b2e56dd28970c1d0f28e0372e1525cf65d91"),
    ]


def test_codes_of_municipalities_are_those_of_the_ministry(connection: Connection) -> None:
    """Code and name as the mapping of units after the reform of 2021 gives them."""
    units = rows("sources/units_2021_mapping")
    # Aglona was split between two municipalities; both stand in rows of their own too.
    mapping = {(f"LV{unit['new_atvk']}", unit["new_unit"]) for unit in units if "|" not in unit["new_atvk"]}
    names = {(code, name.replace(" (valstspilsēta)", "")) for code, name in mapping}
    stored = connection.execute(
        "SELECT code, name_lv FROM territory WHERE level IN ('state_city', 'municipality')"
    ).fetchall()
    assert set(stored) == names
    assert {code for code, name in mapping if "valstspilsēta" in name} == {
        code
        for (code,) in connection.execute("SELECT code FROM territory WHERE level = 'state_city'").fetchall()
    }
