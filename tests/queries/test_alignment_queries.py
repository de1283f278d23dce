"""Queries of the alignment against a second, slow implementation over the files."""

import duckdb
import pytest

from latgale.queries import alignment
from tests.queries.answers import FRAMEWORKS, texts, values
from tests.queries.printed import Row, rows

Connection = duckdb.DuckDBPyConnection


def links_of(framework: str, **wanted: str) -> list[Row]:
    mine = [row for row in rows("alignment/alignment") if row["framework"] == framework]
    return [row for row in mine if all(row[name] == value for name, value in wanted.items())]


def printed_directions(framework: str, row: str) -> dict[str, Row]:
    found = rows("alignment/alignment_direction")
    return {d["direction_code"]: d for d in found if (d["framework"], d["row"]) == (framework, row)}


def goals_of(framework: str) -> list[Row]:
    return [row for row in rows("alignment/framework_goal") if row["framework"] == framework]


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_goals(connection: Connection, framework: str) -> None:
    expected = [
        (*goal.values(), str(len(links_of(framework, row=goal["row"])))) for goal in goals_of(framework)
    ]
    columns = [*rows("alignment/framework_goal")[0], "links"]
    assert texts(alignment.goals(connection, framework=framework), *columns) == expected


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_links(connection: Connection, framework: str) -> None:
    expected = []
    for link in links_of(framework):
        code = link["priority_code"]
        printed = code[0] in printed_directions(framework, link["row"])
        row = int(link["row"])
        expected.append((row, code, code[0], link["certain"] == "true", int(link["source_line"]), printed))
    columns = ("row", "priority_code", "direction_code", "certain", "source_line", "direction_printed")
    assert values(alignment.links(connection, framework=framework), *columns) == sorted(expected)


@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_direction_links(connection: Connection, framework: str) -> None:
    expected = []
    for goal in goals_of(framework):
        printed = printed_directions(framework, goal["row"])
        for direction in "1234":
            link = printed.get(direction)
            count = sum(x["priority_code"][0] == direction for x in links_of(framework, row=goal["row"]))
            certain = link is None or link["certain"] == "true"
            line = int(link["source_line"]) if link else None
            expected.append((int(goal["row"]), direction, link is not None, certain, line, count))
    columns = ("row", "direction_code", "printed", "certain", "source_line", "priorities")
    found = alignment.direction_links(connection, framework=framework)
    assert values(found, *columns) == expected


def test_priority_links_of_every_priority(connection: Connection) -> None:
    goals = {(g["framework"], g["row"]): g for g in rows("alignment/framework_goal")}
    for priority in rows("programme/priority"):
        mine = [link for f in FRAMEWORKS for link in links_of(f, priority_code=priority["code"])]
        mine.sort(key=lambda link: (link["framework"], int(link["row"])))
        found = alignment.priority_links(connection, priority=priority["code"])
        assert texts(found, "framework", "row", "goal_lv", "certain", "link_line") == [
            (
                link["framework"],
                link["row"],
                goals[link["framework"], link["row"]]["goal_lv"],
                link["certain"],
                link["source_line"],
            )
            for link in mine
        ]


def test_unlinked_priorities(connection: Connection) -> None:
    """By hand: only 4.4 Investori, and only in LIAS 2030."""
    found = alignment.unlinked_priorities(connection)
    assert values(found, "framework", "code", "name_lv") == [("LIAS2030", "4.4", "Investori")]
