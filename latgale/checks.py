"""Checks over the tables of a release; one that fails stops its publication."""

from collections.abc import Iterator

import duckdb

from latgale.model import TABLES
from latgale.model import table as table_of

Failure = tuple[str, dict[str, str]]

# Each query returns one row a defect: the place of it as one text.
_CHECKS = {
    "check-positions": """
        SELECT t || ' ' || code FROM (
            SELECT 'task' t, subpriority_code code, position p FROM task
            UNION ALL SELECT 'benefit', subpriority_code, position FROM benefit
            UNION ALL SELECT 'programme_indicator', subpriority_code, position FROM programme_indicator
            UNION ALL SELECT 'subpriority_funding', subpriority_code, position FROM subpriority_funding
            UNION ALL SELECT 'past_project', subpriority_code, position FROM past_project
            UNION ALL SELECT 'rationale', subpriority_code, position FROM rationale
            UNION ALL SELECT 'past_action', subpriority_code, position FROM past_action
            UNION ALL SELECT 'subpriority_actor ' || role, subpriority_code, position FROM subpriority_actor
            UNION ALL SELECT 'action_measure', pillar, position FROM action_measure
            UNION ALL SELECT 'action_result', pillar || ' ' || position, item FROM action_result
        ) GROUP BY t, code HAVING min(p) <> 1 OR max(p) <> count(*)""",
    "check-block-parent": """
        SELECT code FROM subpriority
        WHERE NOT starts_with(code, priority_code)
           OR (level = 'priority') <> (code = priority_code) OR section <> '3.' || code""",
    "check-priority-empty": """
        SELECT code FROM priority p
        WHERE NOT EXISTS (FROM subpriority s WHERE s.priority_code = p.code)""",
    "check-goal-missing": """
        SELECT framework || ' ' || "row" FROM (
            SELECT framework, "row" FROM alignment UNION SELECT framework, "row" FROM alignment_direction)
        ANTI JOIN framework_goal USING (framework, "row")""",
    "check-period": r"""
        SELECT "table" || ' ' || period FROM (
            SELECT 'observation' "table", period FROM observation
            UNION SELECT 'series_break', period FROM series_break)
        WHERE NOT regexp_full_match(
            period,
            '\d{4}(H[12]|Q[1-4]|M(0[1-9]|1[0-2])|W(0[1-9]|[1-4]\d|5[0-3])|-\d\d-\d\d|/\d{4})?')""",
    "check-observation-origin": """
        SELECT indicator || ' ' || territory || ' ' || period FROM observation
        WHERE derived AND (derivation IS NULL OR derivation_en IS NULL) OR NOT derived AND raw IS NULL
           OR value IS NULL AND symbol IS NULL""",
    "check-recipe": """
        SELECT table_code || ' ' || indicator FROM recipe
        WHERE selection IS NOT NULL
          AND CASE WHEN json_valid(selection) THEN json_type(selection) <> 'OBJECT' ELSE true END""",
    "check-action-measure": """
        SELECT pillar || ' ' || position FROM (
            SELECT pillar, position FROM action_result UNION SELECT pillar, position FROM action_priority)
        ANTI JOIN action_measure USING (pillar, position)""",
    "check-target-data": "SELECT id FROM target ANTI JOIN target_data d ON d.target = target.id",
}

# Lists of which every block has a row: of each the blocks that have one.
_LISTED = {
    "task": "SELECT subpriority_code FROM task",
    "programme_indicator": "SELECT subpriority_code FROM programme_indicator",
    "subpriority_actor": "SELECT subpriority_code FROM subpriority_actor WHERE role = 'implementer'",
    "subpriority_funding": "SELECT subpriority_code FROM subpriority_funding",
}


def _empty_blocks(connection: duckdb.DuckDBPyConnection) -> Iterator[Failure]:
    """The blocks without a row in a list, one failure a file; ``what`` names the list."""
    for name, listed in _LISTED.items():
        query = f"SELECT code FROM subpriority WHERE code NOT IN ({listed}) ORDER BY code"  # noqa: S608
        codes = [code for (code,) in connection.execute(query).fetchall()]
        if codes:
            values = {"file": table_of(name).file, "what": name, "place": ", ".join(codes)}
            yield "check-block-empty", {**values, "many": "yes" if len(codes) > 1 else "no"}


def _lost(ref: str) -> str:
    """Query for the values that name no row of the table ``ref``, each behind its table and column."""
    columns = [(table.name, column.name) for table in TABLES for column in table.columns if column.ref == ref]
    naming = " UNION ALL ".join(
        f"SELECT DISTINCT '{table} {name}: ' AS place, \"{name}\" AS named FROM {table}"  # noqa: S608
        for table, name in columns
    )
    keys = f'SELECT "{table_of(ref).key[0]}" FROM {ref}'  # noqa: S608
    return f"SELECT place || named FROM ({naming}) WHERE named NOT IN ({keys})"  # noqa: S608


# A row that names a row of another table which is not there. Uploads are checked by this alone.
_REFERENCES = [_lost(ref) for ref in sorted({each.ref for table in TABLES for each in table.columns} - {""})]


def failed_checks(connection: duckdb.DuckDBPyConnection) -> list[Failure]:
    """Message key and values (place, file where known) of every check that fails; none when all hold."""
    queries = [*_CHECKS.items(), *(("check-reference", query) for query in _REFERENCES)]
    found = [
        (key, {"place": str(place)})
        for key, query in queries
        for (place,) in connection.execute(query).fetchall()
    ]
    return [*found, *_empty_blocks(connection)]
