"""Put rows into a table of a release being made."""

from collections.abc import Sequence

import duckdb
import pandas as pd

from latgale.model import Table


def insert(connection: duckdb.DuckDBPyConnection, table: Table, rows: Sequence[Sequence[object]]) -> None:
    """Insert rows, in an order that depends on their content alone; the table's types apply.

    One INSERT over a frame: row by row takes ten times as long.
    """
    ordered = sorted(rows, key=repr)
    frame = pd.DataFrame(ordered, columns=table.names, dtype=object)
    connection.register("incoming", frame)
    connection.execute(f'INSERT INTO "{table.name}" FROM incoming')
    connection.unregister("incoming")
