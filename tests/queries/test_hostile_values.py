"""A value in a query is a value: no hostile text finds, breaks or changes anything."""

import inspect
from collections.abc import Callable
from typing import Any

import duckdb
import pandas as pd
import pytest

from latgale.queries import alignment, participation, programme, records

Connection = duckdb.DuckDBPyConnection

HOSTILE = [
    "' OR '1'='1",
    "'; DROP TABLE task; --",
    '"; DELETE FROM subpriority; --',
    "%",
    "1.1%",
    "\\",
    "$direction",
    "1.1.1\x00",
    "š" * 300,
    "; ATTACH '/etc/passwd'",
]


BY_TEXT = [
    (query, name)
    for module in (programme, participation, alignment, records)
    for _, query in inspect.getmembers(module, inspect.isfunction)
    for name, parameter in inspect.signature(query).parameters.items()
    if query.__module__ == module.__name__ and parameter.annotation is str and name != "source"
]


def test_every_query_with_a_text_is_tried() -> None:
    names = {query.__name__ for query, _ in BY_TEXT}
    assert names >= {
        "block",
        "tasks",
        "matching_blocks",
        "participation",
        "funded_blocks",
        "goals",
        "links",
        "priority_links",
        "notes",
        "block_notes",
        "whole_table",
    }
    assert len(BY_TEXT) >= 20


@pytest.mark.parametrize(("query", "name"), BY_TEXT, ids=lambda x: getattr(x, "__name__", x))
def test_hostile_values_find_nothing(
    connection: Connection, query: Callable[..., pd.DataFrame], name: str
) -> None:
    for value in HOSTILE:
        if query in (records.whole_table, records.sources_of):
            with pytest.raises(KeyError):
                query(connection, name=value)
        else:
            assert query(connection, **{name: value}).empty, value


@pytest.mark.parametrize("value", HOSTILE)
def test_hostile_source_has_no_lines(connection: Connection, value: str) -> None:
    assert records.source_lines(connection, source=value, first=1, last=100).empty


def test_hostile_values_change_nothing(release: Any, connection: Connection) -> None:
    before = release.read_bytes()
    for value in HOSTILE:
        participation.matching_blocks(connection, direction=value, municipality=value)
    assert release.read_bytes() == before
