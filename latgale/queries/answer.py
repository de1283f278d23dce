"""From the rows of a query to its frame."""

from collections.abc import Mapping, Sequence

import duckdb
import pandas as pd


def answer(
    connection: duckdb.DuckDBPyConnection, query: str, values: Sequence[object] | Mapping[str, object] = ()
) -> pd.DataFrame:
    """Rows as Python's own values, missing ones as None; columns are named as in the query.

    DuckDB's typed frames take twice as long for the few rows that a page asks for, and turn what is
    missing into NaN.
    """
    cursor = connection.execute(query, values)
    columns = [column[0] for column in cursor.description or []]
    return pd.DataFrame(cursor.fetchall(), columns=columns, dtype=object)
