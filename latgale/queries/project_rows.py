"""What an import of projects is set beside: the rows of the tables as they are, names and places."""

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


def known(connection: duckdb.DuckDBPyConnection) -> pd.DataFrame:
    """What an import is matched against: id, number, name and beneficiary of every project."""
    return answer(connection, "SELECT id, project_no, name, beneficiary FROM project ORDER BY id")


def place_names(connection: duckdb.DuckDBPyConnection) -> pd.DataFrame:
    """What names of places mean today: name, territory, former territory, parish.

    A municipality that was split means no single territory; its parishes do.
    """
    return answer(
        connection,
        """
        WITH today AS (
            SELECT t.code, CASE WHEN t.level <> 'old_municipality' THEN t.code
                                WHEN count(c.new_code) = 1 THEN any_value(c.new_code)
                                ELSE '' END AS territory,
                   CASE WHEN t.level = 'old_municipality' THEN t.code ELSE '' END AS former
            FROM territory t LEFT JOIN territory_change c ON c.old_code = t.code
            WHERE t.level IN ('state_city', 'municipality', 'old_municipality') GROUP BY t.code, t.level)
        SELECT a.alias AS name, d.territory, d.former, '' AS parish
        FROM territory_alias a JOIN today d ON d.code = a.territory
        WHERE NOT contains(a.alias, '(') AND NOT regexp_matches(a.alias, '[0-9]')
        UNION ALL SELECT parish, new_code, CASE WHEN old_code <> new_code THEN old_code ELSE '' END, parish
        FROM parish
        ORDER BY ALL
    """,
    )
