"""What the search reads: every text of every block, folded."""

import duckdb

from latgale.folding import fold

# Rank orders hits: a name before a goal before a list item before the reasoning.
_TEXTS = """
SELECT code, 'title', 0, title_lv, 0, source_line, source FROM subpriority
UNION ALL SELECT code, 'goal', 0, goal_lv, 1, goal_line, source FROM subpriority
UNION ALL SELECT subpriority_code, 'task', position, text_lv, 2, source_line, source FROM task
UNION ALL SELECT subpriority_code, 'indicator', position, text_lv, 3, source_line, source
    FROM programme_indicator
UNION ALL SELECT subpriority_code, 'benefit', position, text_lv, 4, source_line, source FROM benefit
UNION ALL SELECT subpriority_code, role, position, name_printed, 5, source_line, source
    FROM subpriority_actor
UNION ALL SELECT subpriority_code, 'funding', position, name_printed, 6, source_line, source
    FROM subpriority_funding
UNION ALL SELECT code, 'spatial', 0, spatial_lv, 7, spatial_line, source FROM subpriority
UNION ALL SELECT subpriority_code, 'past_project', position, title_lv, 8, source_line, source
    FROM past_project
UNION ALL SELECT subpriority_code, 'rationale', position, text_lv, 9, source_line, source FROM rationale
UNION ALL SELECT subpriority_code, 'past_action', position, text_lv, 10, source_line, source
    FROM past_action
ORDER BY ALL
"""


def search_rows(connection: duckdb.DuckDBPyConnection) -> list[tuple[object, ...]]:
    """One row a text for the table ``search_text``."""
    rows = connection.execute(_TEXTS).fetchall()
    return [(code, kind, at, text, fold(text), *rest) for code, kind, at, text, *rest in rows]
