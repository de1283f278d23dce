"""What the search reads: every text of blocks, priorities, targets and goals, folded."""

import duckdb

from latgale.folding import fold

# Rank orders hits: a name before a goal before a list item before the reasoning.
_TEXTS = """
SELECT 'priority', code, 'title', 0, code || ' ' || name_lv, 0, source_line, source FROM priority
UNION ALL SELECT 'priority', code, 'english', 0, code || ' ' || name_en, 1, source_line, source FROM priority
UNION ALL SELECT 'priority', code, 'description', 0, description_lv, 2, description_line, source FROM priority
UNION ALL SELECT 'priority', code, 'section', 0, section, 1, source_line, source FROM priority
UNION ALL SELECT 'target', id, 'target', 0, text_lv, 1, source_line, source FROM target
UNION ALL SELECT 'target', id, 'english', 0, name_en, 1, source_line, source FROM target
UNION ALL SELECT 'goal', framework || ' ' || "row", 'title', 0, direction_lv, 1, source_line, source
    FROM framework_goal
UNION ALL SELECT 'goal', framework || ' ' || "row", 'english', 0, direction_en, 1, source_line, source
    FROM framework_goal
UNION ALL SELECT 'goal', framework || ' ' || "row", 'goal', 0, goal_lv, 2, source_line, source
    FROM framework_goal
UNION ALL SELECT 'block', code, 'title', 0, code || ' ' || title_lv, 0, source_line, source FROM subpriority
UNION ALL SELECT 'block', code, 'english', 0, code || ' ' || title_en, 1, source_line, source FROM subpriority
UNION ALL SELECT 'block', code, 'section', 0, section, 1, source_line, source FROM subpriority
UNION ALL SELECT 'block', code, 'goal', 0, goal_lv, 1, goal_line, source FROM subpriority
UNION ALL SELECT 'block', code, 'spatial', 0, spatial_lv, 7, spatial_line, source FROM subpriority
UNION ALL SELECT 'block', subpriority_code, 'task', position, text_lv, 2, source_line, source FROM task
UNION ALL SELECT 'block', subpriority_code, 'indicator', position, text_lv, 3, source_line, source
    FROM programme_indicator
UNION ALL SELECT 'block', subpriority_code, 'english', position, text_en, 3, source_line, source
    FROM programme_indicator
UNION ALL SELECT 'block', subpriority_code, 'benefit', position, text_lv, 4, source_line, source FROM benefit
UNION ALL SELECT 'block', subpriority_code, role, position, name_printed, 5, source_line, source
    FROM subpriority_actor
UNION ALL SELECT 'block', subpriority_code, 'funding', position, name_printed, 6, source_line, source
    FROM subpriority_funding
UNION ALL SELECT 'block', subpriority_code, 'past_project', position, title_lv, 8, source_line, source
    FROM past_project
UNION ALL SELECT 'block', subpriority_code, 'rationale', position, text_lv, 9, source_line, source
    FROM rationale
UNION ALL SELECT 'block', subpriority_code, 'past_action', position, text_lv, 10, source_line, source
    FROM past_action
ORDER BY ALL
"""


def search_rows(connection: duckdb.DuckDBPyConnection) -> list[tuple[object, ...]]:
    """One row a text for the table ``search_text``."""
    rows = connection.execute(_TEXTS).fetchall()
    return [(*row[:5], fold(row[4]), *row[5:]) for row in rows]
