"""The checks over finished tables: each finds its defect, names the place, and is silent on the real ones."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

from latgale.checks import failed_checks
from latgale.i18n import texts


@pytest.fixture
def tables(release: Path, tmp_path: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """A release that may be broken: a copy, open for writing."""
    path = tmp_path / "copy.duckdb"
    shutil.copy(release, path)
    with duckdb.connect(str(path)) as connection:
        yield connection


def test_the_real_tables_pass(tables: duckdb.DuckDBPyConnection) -> None:
    assert failed_checks(tables) == []


_NO_PARTNERS = {"subpriority_actor": "AND role = 'implementer'"}
LISTS = ("task", "benefit", "programme_indicator", "subpriority_funding", "rationale", "past_action")


@pytest.mark.parametrize("table", LISTS)
def test_a_gap_in_the_positions_of_a_list(tables: duckdb.DuckDBPyConnection, table: str) -> None:
    tables.table(table)
    tables.execute(f"UPDATE {table} SET position = 99 WHERE subpriority_code = '3.2.7' AND position = 1")  # noqa: S608
    assert failed_checks(tables) == [("check-positions", {"place": f"{table} 3.2.7"})]


def test_positions_of_implementers_and_partners_run_apart(tables: duckdb.DuckDBPyConnection) -> None:
    tables.execute(
        "UPDATE subpriority_actor SET position = 0 WHERE subpriority_code = '4.1' AND position = 1"
    )
    assert sorted(place["place"] for _, place in failed_checks(tables)) == [
        "subpriority_actor implementer 4.1",
        "subpriority_actor partner 4.1",
    ]


@pytest.mark.parametrize(
    ("key", "statement", "place", "words"),
    [
        (
            "check-positions",
            "UPDATE task SET position = 9 WHERE subpriority_code = '1.1.1' AND position = 8",
            "task 1.1.1",
            ("saraksta numuri nav 1, 2, 3", "the list numbers are not 1, 2, 3"),
        ),
        (
            "check-positions",
            "UPDATE past_project SET position = 7 WHERE subpriority_code = '2.1.2' AND position = 2",
            "past_project 2.1.2",
            ("saraksta numuri", "the list numbers"),
        ),
        (
            "check-block-parent",
            "UPDATE subpriority SET priority_code = '1.2' WHERE code = '1.1.1'",
            "1.1.1",
            ("nesader ar prioritāti", "does not agree with its priority"),
        ),
        (
            "check-block-parent",
            "UPDATE subpriority SET section = '3.4.9' WHERE code = '4.1'",
            "4.1",
            ("nesader", "does not agree"),
        ),
        (
            "check-block-parent",
            "UPDATE subpriority SET level = 'subpriority' WHERE code = '4.1'",
            "4.1",
            ("nesader", "does not agree"),
        ),
        (
            "check-priority-empty",
            "INSERT INTO priority SELECT '1.3', * EXCLUDE code FROM priority WHERE code = '1.1'",
            "1.3",
            ("nav neviena bloka", "has no block"),
        ),
        (
            "check-action-measure",
            "UPDATE action_priority SET position = 9 WHERE pillar = 'people' AND position = 8",
            "people 9",
            ("people 9, kura nav", "point people 9, which is not there"),
        ),
        (
            "check-positions",
            "UPDATE action_result SET item = 3 WHERE id = 'security-2-2'",
            "action_result security 2",
            ("saraksta numuri", "the list numbers"),
        ),
        (
            "check-goal-missing",
            'UPDATE alignment SET "row" = 11 WHERE framework = \'LIAS2030\' AND "row" = 9',
            "LIAS2030 11",
            ("uz mērķi LIAS2030 11, kura nav", "goal LIAS2030 11, which is not there"),
        ),
        (
            "check-goal-missing",
            "DELETE FROM framework_goal WHERE framework = 'NAP2027' AND \"row\" = 18",
            "NAP2027 18",
            ("NAP2027 18, kura nav", "NAP2027 18, which is not there"),
        ),
    ],
)
def test_each_defect_is_found_and_said(
    tables: duckdb.DuckDBPyConnection, key: str, statement: str, place: str, words: tuple[str, str]
) -> None:
    tables.execute(statement)
    assert failed_checks(tables) == [(key, {"place": place})]
    for lang, said in zip(("lv", "en"), words, strict=True):
        assert said in texts(lang)(key, place=place)


@pytest.mark.parametrize(
    ("table", "file", "words"),
    [
        ("task", "programme/task.csv", ("uzdevuma", "a task is missing")),
        ("programme_indicator", "programme/programme_indicator.csv", ("rādītāja", "an indicator")),
        ("subpriority_actor", "programme/subpriority_actor.csv", ("ieviesēja", "an implementer")),
        ("subpriority_funding", "programme/subpriority_funding.csv", ("finansējuma avota", "a funding")),
    ],
)
def test_blocks_without_a_row_are_named_with_the_file(
    tables: duckdb.DuckDBPyConnection, table: str, file: str, words: tuple[str, str]
) -> None:
    """Partners stay: they do not make up for an implementer."""
    tables.table(table)
    tables.execute(f"DELETE FROM {table} WHERE subpriority_code = '4.2' {_NO_PARTNERS.get(table, '')}")  # noqa: S608
    ((key, values),) = failed_checks(tables)
    assert (values["file"], values["place"]) == (file, "4.2")
    assert texts("lv")(key, **values).startswith(f"nav rindas blokam 4.2: trūkst {words[0]}")
    assert texts("en")(key, **values).startswith(f"no row for block 4.2: {words[1]}")
    tables.execute(f"DELETE FROM {table} WHERE subpriority_code = '1.1.1' {_NO_PARTNERS.get(table, '')}")  # noqa: S608
    ((key, values),) = failed_checks(tables)
    assert "blokiem 1.1.1, 4.2:" in texts("lv")(key, **values)
    assert "blocks 1.1.1, 4.2:" in texts("en")(key, **values)


@pytest.mark.parametrize(
    "period", ["2024", "2024H2", "2024Q4", "2024M12", "2024W01", "2024W53", "2024-05-31"]
)
def test_periods_of_the_store(tables: duckdb.DuckDBPyConnection, period: str) -> None:
    tables.execute(
        "INSERT INTO series_break SELECT * REPLACE ('x' AS id, ? AS period) FROM series_break LIMIT 1",
        [period],
    )
    assert failed_checks(tables) == []


@pytest.mark.parametrize(
    "period", ["2024H3", "2024W00", "2024W54", "2024W5", "2024Q", "2024M13", "H1", "2024 "]
)
def test_periods_that_the_store_does_not_take(tables: duckdb.DuckDBPyConnection, period: str) -> None:
    tables.execute(
        "INSERT INTO series_break SELECT * REPLACE ('x' AS id, ? AS period) FROM series_break LIMIT 1",
        [period],
    )
    assert failed_checks(tables) == [("check-period", {"place": f"series_break {period}"})]


@pytest.mark.parametrize("selection", ["[1]", "{", "SEX", "3", "null"])
def test_a_recipe_whose_selection_cannot_be_read(tables: duckdb.DuckDBPyConnection, selection: str) -> None:
    tables.execute("UPDATE recipe SET selection = ? WHERE table_code = 'IRD041'", [selection])
    assert failed_checks(tables) == [("check-recipe", {"place": "IRD041 population"})]
    assert "JSON" in texts("lv")("check-recipe", place="IRD041 population")


def test_a_recipe_without_a_selection(tables: duckdb.DuckDBPyConnection) -> None:
    tables.execute("UPDATE recipe SET selection = NULL WHERE table_code = 'IRD041'")
    assert failed_checks(tables) == []
