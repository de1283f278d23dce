"""Every question that the benchmark measures can be asked: a new one needs arguments there."""

import duckdb

from bench.__main__ import query_functions


def test_every_query_is_benched(connection: duckdb.DuckDBPyConnection) -> None:
    asked = {name: function(connection, **arguments) for name, function, arguments in query_functions()}
    assert len(asked) > 70
    assert len(asked["project_rows.rows_of"].columns) > 5
