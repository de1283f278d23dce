"""One project: its facts, places, names, partners, remarks, and why it is linked to a priority."""

import duckdb
import pandas as pd

from latgale.queries.answer import answer

Connection = duckdb.DuckDBPyConnection


def project(connection: Connection, *, project: str) -> pd.DataFrame:
    """One project with its programme and source; no row for an unknown one."""
    return answer(
        connection,
        """
        SELECT p.*, f.name_lv AS programme_lv, f.name_en AS programme_en, s.title AS source_lv,
               s.title_en AS source_en, s.publisher, s.licence, s.licence_en, s.retrieved, s.file
        FROM project p LEFT JOIN funding_programme f ON f.id = p.programme JOIN source s ON s.id = p.source
        WHERE p.id = ?
        """,
        [project],
    )


def locations(connection: Connection, *, project: str) -> pd.DataFrame:
    """Places of a project, with the former municipality where the source names one."""
    return answer(
        connection,
        """
        SELECT l.*, t.name_lv, t.name_en, o.name_lv AS former_lv, o.name_en AS former_en
        FROM project_location l JOIN territory t ON t.code = l.territory
        LEFT JOIN territory o ON o.code = l.former_territory
        WHERE l.project = ? ORDER BY l.position
        """,
        [project],
    )


def names(connection: Connection, *, project: str) -> pd.DataFrame:
    """Other names of a project."""
    return answer(connection, "FROM project_name WHERE project = ? ORDER BY name", [project])


def partners(connection: Connection, *, project: str) -> pd.DataFrame:
    """Partners that the source names, with their shares where published."""
    return answer(connection, "FROM project_partner WHERE project = ? ORDER BY position", [project])


def notes(connection: Connection, *, project: str) -> pd.DataFrame:
    """Remarks on what is known of a project."""
    return answer(connection, "FROM project_note WHERE project = ? ORDER BY position", [project])


def links(connection: Connection, *, project: str) -> pd.DataFrame:
    """Priorities of a project with the rule that found each."""
    return answer(
        connection,
        """
        SELECT l.priority_code, p.name_lv, p.name_en, r.kind, r.pattern, r.reason_lv, r.reason_en,
               r.source_line
        FROM project_priority l JOIN priority p ON p.code = l.priority_code
        JOIN priority_rule r ON r.id = l.rule
        WHERE l.project = ? ORDER BY l.priority_code, l.rule
        """,
        [project],
    )


def named_in(connection: Connection, *, project: str) -> pd.DataFrame:
    """Where the programme names a project: block, printed title, line."""
    return answer(
        connection,
        """
        SELECT n.subpriority_code, b.title_lv AS block_lv, b.title_en AS block_en, p.title_lv, p.source_line
        FROM project_named n JOIN past_project p USING (subpriority_code, position)
        JOIN subpriority b ON b.code = n.subpriority_code
        WHERE n.project = ? ORDER BY p.source_line
        """,
        [project],
    )
