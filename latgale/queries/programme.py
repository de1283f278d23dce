"""The Development Programme: its tree, its blocks and who takes part in them.

The number before the first point of a code is that of its direction. Counts are looked up in a histogram:
planning a join of small tables takes longer than carrying it out.
"""

import duckdb
import pandas as pd

from latgale.queries.answer import answer

Connection = duckdb.DuckDBPyConnection


def counts(connection: Connection) -> pd.DataFrame:
    """One row: how many directions, priorities, blocks, tasks, indicators the programme has."""
    return answer(
        connection,
        """
        SELECT (SELECT count(*) FROM direction) AS directions,
               (SELECT count(*) FROM priority) AS priorities,
               (SELECT count(*) FROM subpriority) AS blocks,
               (SELECT count(*) FROM task) AS tasks,
               (SELECT count(*) FROM programme_indicator) AS indicators,
               (SELECT count(*) FROM programme_indicator WHERE target_value IS NOT NULL) AS with_target
    """,
    )


def directions(connection: Connection) -> pd.DataFrame:
    """The four directions with the number of their priorities and blocks."""
    return answer(
        connection,
        """
        SELECT d.code, d.name_lv, d.name_en, d.source_line,
               p.n[d.code]::BIGINT AS priorities, s.n[d.code]::BIGINT AS blocks
        FROM direction d, (SELECT histogram(direction_code) AS n FROM priority) p,
             (SELECT histogram(split_part(priority_code, '.', 1)) AS n FROM subpriority) s
        ORDER BY d.code
    """,
    )


def priorities(connection: Connection) -> pd.DataFrame:
    """The fifteen priorities with what the document says of them and the number of their blocks."""
    return answer(
        connection,
        """
        SELECT p.*, count(s.code) AS blocks
        FROM priority p JOIN subpriority s ON s.priority_code = p.code
        GROUP BY ALL ORDER BY p.code
    """,
    )


def blocks(connection: Connection) -> pd.DataFrame:
    """All blocks in printed order, with the number of their tasks and indicators."""
    return answer(
        connection,
        """
        SELECT s.*, split_part(s.priority_code, '.', 1) AS direction_code,
               t.n[s.code]::BIGINT AS tasks, i.n[s.code]::BIGINT AS indicators
        FROM subpriority s, (SELECT histogram(subpriority_code) AS n FROM task) t,
             (SELECT histogram(subpriority_code) AS n FROM programme_indicator) i
        ORDER BY s.source_line
    """,
    )


def block(connection: Connection, *, code: str) -> pd.DataFrame:
    """One block with the names of its priority and direction; no row for an unknown code."""
    return answer(
        connection,
        """
        SELECT s.*, p.name_lv AS priority_lv, p.name_en AS priority_en, p.direction_code,
               d.name_lv AS direction_lv, d.name_en AS direction_en
        FROM subpriority s JOIN priority p ON p.code = s.priority_code
        JOIN direction d ON d.code = p.direction_code WHERE s.code = ?
        """,
        [code],
    )


def tasks(connection: Connection, *, code: str) -> pd.DataFrame:
    """Tasks of a block in printed order."""
    return answer(connection, "FROM task WHERE subpriority_code = ? ORDER BY position", [code])


def benefits(connection: Connection, *, code: str) -> pd.DataFrame:
    """Benefits of a block in printed order."""
    return answer(connection, "FROM benefit WHERE subpriority_code = ? ORDER BY position", [code])


def rationale(connection: Connection, *, code: str) -> pd.DataFrame:
    """The reasoning of a block in printed order."""
    return answer(connection, "FROM rationale WHERE subpriority_code = ? ORDER BY position", [code])


def past_actions(connection: Connection, *, code: str) -> pd.DataFrame:
    """What was done before, in printed order."""
    return answer(connection, "FROM past_action WHERE subpriority_code = ? ORDER BY position", [code])


def indicators(connection: Connection, *, code: str) -> pd.DataFrame:
    """Indicators of a block in printed order."""
    return answer(connection, "FROM programme_indicator WHERE subpriority_code = ? ORDER BY position", [code])


def past_projects(connection: Connection, *, code: str) -> pd.DataFrame:
    """Projects that a block names, in printed order."""
    return answer(connection, "FROM past_project WHERE subpriority_code = ? ORDER BY position", [code])


def block_actors(connection: Connection, *, code: str) -> pd.DataFrame:
    """Implementers and partners of a block in printed order, with the actor's English name."""
    return answer(
        connection,
        """
        SELECT s.*, a.name_en FROM subpriority_actor s JOIN actor a USING (actor)
        WHERE s.subpriority_code = ? ORDER BY s.role, s.position
        """,
        [code],
    )


def block_funding(connection: Connection, *, code: str) -> pd.DataFrame:
    """Funding sources of a block in printed order, with the English name."""
    return answer(
        connection,
        """
        SELECT s.*, f.name_en FROM subpriority_funding s JOIN funding_source f USING (funding_source)
        WHERE s.subpriority_code = ? ORDER BY s.position
        """,
        [code],
    )


def targets(connection: Connection) -> pd.DataFrame:
    """The quantified targets, the programme's before the strategy's."""
    return answer(connection, "FROM target ORDER BY plan, source_line")


def target_footnotes(connection: Connection) -> pd.DataFrame:
    """Footnotes of the targets: the words that each stands at, its text and line."""
    return answer(connection, "FROM target_footnote ORDER BY target, mark")


def abbreviations(connection: Connection) -> pd.DataFrame:
    """The document's own list of abbreviations."""
    return answer(connection, "FROM abbreviation ORDER BY source_line")
