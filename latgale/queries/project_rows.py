"""Rows of the tables of projects as they are, for an import to be set beside them."""

from collections.abc import Sequence

import duckdb
import pandas as pd

from latgale.queries.answer import answer

_TABLES = {
    "project": "FROM project WHERE list_contains($projects::VARCHAR[], id) ORDER BY id",
    "project_location": """
        FROM project_location WHERE list_contains($projects::VARCHAR[], project) ORDER BY project, position
    """,
    "project_name": """
        FROM project_name WHERE list_contains($projects::VARCHAR[], project) ORDER BY project, name
    """,
    "project_note": """
        FROM project_note WHERE list_contains($projects::VARCHAR[], project) ORDER BY project, position
    """,
}


def rows_of(connection: duckdb.DuckDBPyConnection, *, name: str, projects: Sequence[str]) -> pd.DataFrame:
    """Whole rows of ``project``, or of its places, names or notes, for projects of these ids."""
    return answer(connection, _TABLES[name], {"projects": list(projects)})
