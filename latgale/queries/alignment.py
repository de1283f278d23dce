"""How the programme aligns with LIAS 2030 and NAP 2027: goals, links, gaps, contradictions."""

import duckdb
import pandas as pd

from latgale.queries.answer import answer

Connection = duckdb.DuckDBPyConnection


def goals(connection: Connection, *, framework: str) -> pd.DataFrame:
    """Goals of a framework in printed order with the number of priorities linked to each."""
    return answer(
        connection,
        """
        SELECT g.*, count(a.priority_code) AS links
        FROM framework_goal g LEFT JOIN alignment a USING (framework, "row")
        WHERE g.framework = ? GROUP BY ALL ORDER BY g."row"
        """,
        [framework],
    )


def links(connection: Connection, *, framework: str) -> pd.DataFrame:
    """Printed links of goals to priorities; ``direction_printed`` is false where the row does not
    print the priority's direction.
    """
    return answer(
        connection,
        """
        SELECT a."row", a.priority_code, p.direction_code, a.certain, a.source_line,
               d.direction_code IS NOT NULL AS direction_printed
        FROM alignment a JOIN priority p ON p.code = a.priority_code
        LEFT JOIN alignment_direction d ON d.framework = a.framework AND d."row" = a."row"
                                       AND d.direction_code = p.direction_code
        WHERE a.framework = ? ORDER BY a."row", a.priority_code
        """,
        [framework],
    )


def direction_links(connection: Connection, *, framework: str) -> pd.DataFrame:
    """Goals by directions: whether the direction is printed and how many of its priorities are."""
    return answer(
        connection,
        """
        WITH every AS (
            SELECT "row", d.code AS direction_code, false AS printed, true AS certain,
                   NULL::INTEGER AS source_line, 0 AS priorities
            FROM framework_goal, direction d WHERE framework = $framework
            UNION ALL SELECT "row", direction_code, true, certain, source_line, 0
            FROM alignment_direction WHERE framework = $framework
            UNION ALL SELECT "row", split_part(priority_code, '.', 1), false, true, NULL, 1
            FROM alignment WHERE framework = $framework)
        SELECT "row", direction_code, bool_or(printed) AS printed, bool_and(certain) AS certain,
               max(source_line) AS source_line, sum(priorities)::BIGINT AS priorities
        FROM every GROUP BY ALL ORDER BY "row", direction_code
        """,
        {"framework": framework},
    )


def priority_links(connection: Connection, *, priority: str) -> pd.DataFrame:
    """Goals of both frameworks that name a priority."""
    return answer(
        connection,
        """
        SELECT g.*, a.certain, a.source_line AS link_line
        FROM alignment a JOIN framework_goal g USING (framework, "row")
        WHERE a.priority_code = ? ORDER BY g.framework, g."row"
        """,
        [priority],
    )


def unlinked_priorities(connection: Connection) -> pd.DataFrame:
    """Priorities that no goal of a framework names: ``framework``, ``code``, names."""
    return answer(
        connection,
        """
        SELECT f.framework, p.code, p.name_lv, p.name_en
        FROM (SELECT DISTINCT framework FROM framework_goal) f CROSS JOIN priority p
        ANTI JOIN alignment a ON a.framework = f.framework AND a.priority_code = p.code
        ORDER BY f.framework, p.code
    """,
    )
