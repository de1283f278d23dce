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
            "check-block-empty",
            "DELETE FROM task WHERE subpriority_code = '1.1.1'",
            "1.1.1",
            ("nav neviena uzdevuma", "has no task"),
        ),
        (
            "check-block-empty",
            "DELETE FROM subpriority_actor WHERE subpriority_code = '1.1.1' AND role = 'implementer'",
            "1.1.1",
            ("ieviesēja", "implementer"),
        ),
        (
            "check-block-empty",
            "DELETE FROM programme_indicator WHERE subpriority_code = '4.2'",
            "4.2",
            ("rādītāja", "indicator"),
        ),
        (
            "check-block-empty",
            "DELETE FROM subpriority_funding WHERE subpriority_code = '4.2'",
            "4.2",
            ("finansējuma avota", "funding source"),
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
