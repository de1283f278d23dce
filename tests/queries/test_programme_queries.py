"""Queries of the programme against a second, slow implementation over the files."""

from collections.abc import Callable
from typing import Any

import duckdb
import pytest

from latgale.queries import programme
from tests.queries.answers import CODES, dicts, file_order, texts, values
from tests.queries.printed import of_block, rows

Connection = duckdb.DuckDBPyConnection


def test_counts(connection: Connection) -> None:
    assert dicts(programme.counts(connection)) == [
        {
            "directions": 4,
            "priorities": 15,
            "blocks": 44,
            "tasks": 338,
            "indicators": 77,
            "with_target": 2,
        }
    ]


def test_directions(connection: Connection) -> None:
    """How many priorities (13. to 16. of the document) and blocks each direction has, by hand."""
    found = values(programme.directions(connection), "code", "name_lv", "priorities", "blocks")
    assert found == [
        ("1", "Prasmes", 2, 8),
        ("2", "Savienojumi", 4, 12),
        ("3", "Gudra pārvaldība", 4, 19),
        ("4", "Efektīvi uzņēmumi", 5, 5),
    ]


def test_priorities(connection: Connection) -> None:
    blocks = rows("programme/subpriority")
    expected = [
        (*row.values(), str(sum(block["priority_code"] == row["code"] for block in blocks)))
        for row in sorted(rows("programme/priority"), key=lambda row: row["code"])
    ]
    columns = [*rows("programme/priority")[0], "blocks"]
    assert texts(programme.priorities(connection), *columns) == expected


def test_blocks(connection: Connection) -> None:
    expected = [
        (
            *row.values(),
            row["priority_code"].split(".")[0],
            str(len(of_block("task", row["code"]))),
            str(len(of_block("programme_indicator", row["code"]))),
        )
        for row in file_order("programme/subpriority")
    ]
    columns = [*rows("programme/subpriority")[0], "direction_code", "tasks", "indicators"]
    assert texts(programme.blocks(connection), *columns) == expected


@pytest.mark.parametrize("code", CODES)
def test_block(connection: Connection, code: str) -> None:
    (row,) = [row for row in rows("programme/subpriority") if row["code"] == code]
    (priority,) = [p for p in rows("programme/priority") if p["code"] == row["priority_code"]]
    (direction,) = [d for d in rows("programme/direction") if d["code"] == priority["direction_code"]]
    columns = [*row, "priority_lv", "priority_en", "direction_code", "direction_lv", "direction_en"]
    assert texts(programme.block(connection, code=code), *columns) == [
        (
            *row.values(),
            priority["name_lv"],
            priority["name_en"],
            direction["code"],
            direction["name_lv"],
            direction["name_en"],
        )
    ]


@pytest.mark.parametrize(
    ("query", "table"),
    [
        (programme.tasks, "task"),
        (programme.benefits, "benefit"),
        (programme.rationale, "rationale"),
        (programme.past_actions, "past_action"),
        (programme.indicators, "programme_indicator"),
        (programme.past_projects, "past_project"),
        (programme.block_funding, "subpriority_funding"),
    ],
)
def test_lists_of_blocks(connection: Connection, query: Callable[..., Any], table: str) -> None:
    columns = [*rows(f"programme/{table}")[0]]
    for code in CODES[::3]:
        assert texts(query(connection, code=code), *columns) == [
            tuple(row.values()) for row in of_block(table, code)
        ], code


def test_actors_of_blocks(connection: Connection) -> None:
    for code in CODES[::2]:
        found = texts(
            programme.block_actors(connection, code=code), "role", "position", "name_printed", "actor"
        )
        assert found == [
            (role, row["position"], row["name_printed"], row["actor"])
            for role in ("implementer", "partner")
            for row in of_block("subpriority_actor", code, role=role)
        ], code


def test_a_block_that_is_a_priority_has_the_names_of_its_priority(connection: Connection) -> None:
    """4.1 to 4.5 are printed once, as priorities, so that their blocks can have no other name."""
    names = {row["code"]: (row["name_lv"], row["name_en"]) for row in rows("programme/priority")}
    blocks = values(programme.blocks(connection), "code", "level", "title_lv", "title_en")
    found = {code: (lv, en) for code, level, lv, en in blocks if level == "priority"}
    assert found == {f"4.{n}": names[f"4.{n}"] for n in range(1, 6)}


def test_targets(connection: Connection) -> None:
    """The programme's targets before the strategy's."""
    expected = [
        (row["id"], row["target_value"], row["baseline_value"], row["indicator"])
        for plan in ("programme2027", "strategy2030")
        for row in file_order("programme/target")
        if row["plan"] == plan
    ]
    found = programme.targets(connection)
    columns = ["id", "target_value", "baseline_value", "indicator"]
    assert texts(found, *columns) == expected


def test_abbreviations(connection: Connection) -> None:
    expected = [tuple(row.values()) for row in file_order("programme/abbreviation")]
    found = texts(programme.abbreviations(connection), "abbreviation", "expansion_lv", "source_line")
    assert found == expected
