"""What the release says of itself: sources, data notes, tables."""

import duckdb
import pandas as pd

from latgale.model import TABLES, table
from latgale.queries.answer import answer

Connection = duckdb.DuckDBPyConnection

_WHOLE = {entry.name: f'FROM "{entry.name}" ORDER BY ALL' for entry in TABLES}
_ORIGINS = {
    entry.name: f'SELECT DISTINCT source FROM "{entry.name}" WHERE source IS NOT NULL ORDER BY source'  # noqa: S608
    for entry in TABLES
    if "source" in entry.names
}


def sources(connection: Connection) -> pd.DataFrame:
    """The registry of sources."""
    return answer(connection, "FROM source ORDER BY id")


def notes(connection: Connection, *, severity: str = "") -> pd.DataFrame:
    """Data notes of one severity or all: the gravest first, then in the order of their source lines."""
    return answer(
        connection,
        """
        FROM data_note WHERE $severity IN ('', severity)
        ORDER BY severity <> 'error', severity <> 'warning', source_line, id
        """,
        {"severity": severity},
    )


def block_notes(connection: Connection, *, code: str) -> pd.DataFrame:
    """Data notes about one block."""
    return answer(connection, "FROM data_note WHERE subpriority_code = ? ORDER BY source_line, id", [code])


def severities(connection: Connection) -> pd.DataFrame:
    """Number of data notes by severity."""
    return answer(connection, "SELECT severity, count(*) AS notes FROM data_note GROUP BY severity")


def whole_table(connection: Connection, *, name: str) -> pd.DataFrame:
    """A public table in a fixed order. Raises KeyError for a name that is not public."""
    return answer(connection, _WHOLE[table(name).name])


def sources_of(connection: Connection, *, name: str) -> pd.DataFrame:
    """The sources of the rows of a public table, each once. Raises KeyError for one that has none."""
    return answer(connection, _ORIGINS[name])


def source_lines(connection: Connection, *, source: str, first: int, last: int) -> pd.DataFrame:
    """Lines of a kept text document from ``first`` to ``last``; empty lines are not kept."""
    return answer(
        connection,
        "FROM source_text WHERE source = ? AND line BETWEEN ? AND ? ORDER BY line",
        [source, first, last],
    )
