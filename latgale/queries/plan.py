"""The Action Plan 2025–2027: what it promises, what is reported of it, which priorities it touches."""

import duckdb
import pandas as pd

from latgale.queries.answer import answer

Connection = duckdb.DuckDBPyConnection

# A report says for itself who made it, or the upload that it came with does.
_RESULTS = """
WITH told AS (
    SELECT t.*, coalesce(t."by", u."by") AS who,
           row_number() OVER newest AS age,
           lead(t.value) OVER newest AS earlier_value, lead(t.reported) OVER newest AS earlier
    FROM action_report t LEFT JOIN upload u ON u.source = t.source
    WINDOW newest AS (PARTITION BY t.result ORDER BY t.reported DESC)
)
SELECT r.*, p.name_lv AS pillar_lv, p.name_en AS pillar_en, t.value AS reported_value, t.reported, t.who,
       t.evidence, t.url, t.note, t.source AS report_source, t.earlier_value, t.earlier,
       100 * t.value / r.value AS percent
FROM action_result r JOIN action_pillar p USING (pillar)
LEFT JOIN told t ON t.result = r.id AND t.age = 1
WHERE $pillar IN ('', r.pillar)
ORDER BY p.position, r.position, r.item
"""


def results(connection: Connection, *, pillar: str = "") -> pd.DataFrame:
    """Results of a pillar, or of all, as printed, with the latest reported value and the one before it.

    ``percent`` is the reported value in per cent of the promised one; what is not reported is NULL.
    """
    return answer(connection, _RESULTS, {"pillar": pillar})


def pillars(connection: Connection) -> pd.DataFrame:
    """The three pillars with the number of their points, results and reported results."""
    return answer(
        connection,
        """
        SELECT p.*, (SELECT count(*) FROM action_measure m WHERE m.pillar = p.pillar) AS points,
               (SELECT count(*) FROM action_result r WHERE r.pillar = p.pillar) AS results,
               (SELECT count(DISTINCT t.result) FROM action_report t
                JOIN action_result r ON r.id = t.result WHERE r.pillar = p.pillar) AS reported
        FROM action_pillar p ORDER BY p.position
    """,
    )


def points(connection: Connection, *, pillar: str = "") -> pd.DataFrame:
    """The points of a pillar, or of all, in printed order."""
    return answer(
        connection,
        """
        SELECT m.* FROM action_measure m JOIN action_pillar p USING (pillar)
        WHERE $pillar IN ('', m.pillar) ORDER BY p.position, m.position
        """,
        {"pillar": pillar},
    )


def totals(connection: Connection) -> pd.DataFrame:
    """The totals of the plan in printed order. They are of different things and are never added up."""
    return answer(connection, "FROM action_total ORDER BY source_line")


def statements(connection: Connection, *, kind: str) -> pd.DataFrame:
    """Other text of the summary of one kind, in printed order."""
    return answer(connection, "FROM action_statement WHERE kind = ? ORDER BY position", [kind])


def links(connection: Connection, *, priority: str = "") -> pd.DataFrame:
    """Links of points to one priority of the programme, or to all: the rule, the words, the point."""
    return answer(
        connection,
        """
        SELECT a.*, q.name_lv AS priority_lv, q.name_en AS priority_en, r.text_lv AS rule_lv,
               r.text_en AS rule_en, m.text_lv, m.gloss_en, m.source_line
        FROM action_priority a JOIN priority q ON q.code = a.priority_code JOIN action_rule r USING (rule)
        JOIN action_measure m USING (pillar, position) JOIN action_pillar p USING (pillar)
        WHERE $priority IN ('', a.priority_code) ORDER BY p.position, a.position, a.priority_code
        """,
        {"priority": priority},
    )


def rules(connection: Connection) -> pd.DataFrame:
    """The rules by which points are linked, with the number of links made by each."""
    return answer(
        connection,
        """
        SELECT r.*, (SELECT count(*) FROM action_priority a WHERE a.rule = r.rule) AS links
        FROM action_rule r ORDER BY r.rule <> 'same_name', r.rule <> 'same_work'
    """,
    )


def unlinked(connection: Connection) -> pd.DataFrame:
    """Points that no rule links to a priority, in printed order."""
    return answer(
        connection,
        """
        SELECT m.* FROM action_measure m JOIN action_pillar p USING (pillar)
        ANTI JOIN action_priority a ON a.pillar = m.pillar AND a.position = m.position
        ORDER BY p.position, m.position
    """,
    )


def counts(connection: Connection) -> pd.DataFrame:
    """One row: measures, money allocated and asked for in millions of EUR, results and how many reported."""
    return answer(
        connection,
        """
        SELECT (SELECT value::INTEGER FROM action_total WHERE id = 'measures') AS measures,
               (SELECT value / 1e6 FROM action_total WHERE id = 'allocated') AS allocated,
               (SELECT value / 1e6 FROM action_total WHERE id = 'requested') AS requested,
               (SELECT count(*) FROM action_result) AS results,
               (SELECT count(DISTINCT result) FROM action_report) AS reported
    """,
    )
