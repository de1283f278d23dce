"""Queries of the Action Plan: what they hand back, counted from the files."""

from datetime import date

import duckdb
import pytest

from latgale.model import table
from latgale.queries import plan
from latgale.releases import Connection
from tests.queries.answers import dicts, texts, values
from tests.queries.printed import rows


def test_pillars_with_their_numbers(connection: Connection) -> None:
    assert values(plan.pillars(connection), "pillar", "points", "results", "reported") == [
        ("security", 7, 5, 0),
        ("economy", 18, 16, 0),
        ("people", 8, 4, 0),
    ]


def test_counts_for_the_overview(connection: Connection) -> None:
    [row] = dicts(plan.counts(connection))
    assert row == {
        "measures": 53,
        "allocated": 476.082274,
        "requested": 156.696926,
        "results": 25,
        "reported": 0,
    }


def test_results_in_printed_order_and_not_reported(connection: Connection) -> None:
    found = dicts(plan.results(connection))
    assert [row["id"] for row in found] == [row["id"] for row in rows("plan/action_result")]
    assert {(row["reported_value"], row["who"], row["percent"]) for row in found} == {(None, None, None)}
    assert len(plan.results(connection, pillar="people")) == 4
    assert len(plan.results(connection, pillar="nothing' OR 1=1")) == 0


def test_points_and_statements_in_printed_order(connection: Connection) -> None:
    lines = [row["source_line"] for row in dicts(plan.points(connection))]
    assert lines == sorted(lines)
    assert len(plan.points(connection, pillar="economy")) == 18
    assert [row["source_line"] for row in dicts(plan.statements(connection, kind="after_2027"))] == [
        *(277, 281, 283, 287, 289)
    ]


def test_money_is_never_one_sum(connection: Connection) -> None:
    amounts = [row["value"] for row in dicts(plan.totals(connection))]
    assert amounts == [53, 476_082_274, 156_696_926]
    stored = connection.execute("SELECT value FROM action_total").fetchall()
    assert (632_779_200.0,) not in stored


def test_links_and_what_is_not_linked(connection: Connection) -> None:
    links = rows("plan/action_priority")
    assert texts(plan.links(connection), "pillar", "position", "priority_code") == [
        (row["pillar"], row["position"], row["priority_code"]) for row in links
    ]
    assert texts(plan.links(connection, priority="3.3"), "position") == [("11",), ("14",), ("15",)]
    assert len(plan.links(connection, priority="1.2")) == 0
    linked = {(row["pillar"], row["position"]) for row in links}
    free = set(texts(plan.unlinked(connection), "pillar", "position"))
    everything = {(row["pillar"], row["position"]) for row in rows("plan/action_measure")}
    assert (linked | free, linked & free) == (everything, set())
    assert len(free) == 9
    assert sum(row["links"] for row in dicts(plan.rules(connection))) == len(links)


@pytest.fixture
def told() -> duckdb.DuckDBPyConnection:
    """The tables of reports by hand: one result reported twice, one by an upload, one not at all."""
    made = duckdb.connect()
    for name in ("action_pillar", "action_result", "action_report", "upload"):
        made.execute(table(name).ddl())
    made.execute("INSERT INTO action_pillar VALUES ('p', 1, 'P', 'P', 'P', 't', 1, 1, 's')")
    for item, value in enumerate((200, 50, 8), 1):
        made.execute(
            "INSERT INTO action_result VALUES"
            " (?, 'p', 1, ?, 'n', 'n', 't', 'r', ?, 'u', 'u', 'u', NULL, 1, 's')",
            [f"p-1-{item}", item, value],
        )
    made.execute("INSERT INTO upload VALUES ('u', 'result', 'f', 'h', 'anna', now(), '', '{}', 'upload-u')")
    for row in (
        ("p-1-1", 40, "2026-01-31", "VARAM", "s"),
        ("p-1-1", 90, "2026-06-30", "VARAM", "s"),
        ("p-1-2", 75, "2026-06-30", None, "upload-u"),
    ):
        made.execute("INSERT INTO action_report VALUES (?, ?, ?, ?, 'report', NULL, NULL, ?)", list(row))
    return made


def test_the_latest_report_with_the_one_before_and_who_made_it(told: duckdb.DuckDBPyConnection) -> None:
    columns = ("reported_value", "who", "percent", "earlier_value")
    assert values(plan.results(told), *columns) == [
        (90, "VARAM", 45, 40),
        (75, "anna", 150, None),
        (None, None, None, None),
    ]
    days = [row["reported"] for row in dicts(plan.results(told))]
    assert list(days) == [date(2026, 6, 30), date(2026, 6, 30), None]
