"""Projects: what meets a filter, its totals with every euro counted once, and one project whole.

Every function that takes a filter takes all of it: ``fund``, ``programme``, ``period``, ``status`` (a code;
one that is not known by its printed words), ``territory`` (a municipality; a region for what is not divided;
``none`` for what has no place), ``priority`` (``none`` for what is linked to none), ``lowest`` and
``highest`` total in euro, ``stems`` (beginnings of words, see latgale.folding). Empty values ask for nothing.
"""

from collections.abc import Sequence
from typing import Any

import duckdb
import pandas as pd

from latgale.queries.answer import answer

Connection = duckdb.DuckDBPyConnection

_MATCHING = """
WITH matching AS MATERIALIZED (
    SELECT project, fund, status, period, "year", total_eur, eligible_eur, public_support_eur,
           places <> ' none ' AS placed, priorities <> ' none ' AS linked, bucket, territory
    FROM project_index
    WHERE $fund IN ('', fund) AND $programme IN ('', programme) AND $period IN ('', period)
      AND $status IN ('', status)
      AND ($lowest IS NULL OR total_eur >= $lowest) AND ($highest IS NULL OR total_eur <= $highest)
      AND contains(places, $territory) AND contains(priorities, $priority)
      AND contains(folded, $second) AND (len($stems::VARCHAR[]) = 0
           OR list_bool_and(list_transform($stems::VARCHAR[], lambda stem: contains(folded, stem))))
"""
# The first word is looked up: reading the text of all takes half as long again. No word begins with
# chr(1114111), the last letter there is.
_BEGINS = """
      AND project IN (SELECT unnest(string_split(projects, ' ')) FROM project_word
                      WHERE word >= $first AND word < $first || chr(1114111))
"""
_PART = """
SELECT 'project' AS kind, project AS "value", NULL AS bucket, 1 AS projects, 0 AS priced, total_eur,
       0 AS with_eligible, NULL AS eligible_eur, 0 AS supported, NULL AS public_support_eur, 0 AS linked,
       0 AS placed
FROM (SELECT project, total_eur FROM matching
      ORDER BY total_eur DESC NULLS LAST, project LIMIT $limit OFFSET $offset)
"""
_COUNTS = """
SELECT CASE WHEN grouping(fund) = 0 THEN 'fund' WHEN grouping(status) = 0 THEN 'status'
            WHEN grouping(period) = 0 THEN 'period' WHEN grouping("year") = 0 THEN 'year'
            ELSE 'all' END AS kind,
       coalesce(fund, status, period, "year") AS "value", NULL AS bucket, count(*) AS projects,
       count(total_eur) AS priced, round(sum(total_eur), 2) AS total_eur,
       count(eligible_eur) AS with_eligible, round(sum(eligible_eur), 2) AS eligible_eur,
       count(public_support_eur) AS supported, round(sum(public_support_eur), 2) AS public_support_eur,
       count(*) FILTER (linked) AS linked, count(*) FILTER (placed) AS placed
FROM matching GROUP BY GROUPING SETS ((), (fund), (status), (period), ("year"))
UNION ALL
SELECT 'place', territory, bucket, count(*), count(total_eur), round(sum(total_eur), 2), 0,
       NULL, 0, NULL, 0, 0
FROM (SELECT bucket, territory, total_eur FROM matching WHERE bucket IS NOT NULL
      UNION ALL SELECT s.bucket, s.territory, s.total_eur FROM project_share s
      SEMI JOIN (SELECT project FROM matching WHERE bucket IS NULL) m USING (project))
GROUP BY bucket, territory
UNION ALL
SELECT 'parish', parish, lies, count(DISTINCT project), 0, NULL, 0, NULL, 0, NULL, 0, 0
FROM matching JOIN (
    SELECT project, territory AS lies, parish FROM project_location WHERE parish IS NOT NULL) USING (project)
GROUP BY GROUPING SETS ((lies), (lies, parish))
UNION ALL
"""
# Everything of a filter in one pass: what matches is looked for once, and each row says what it is.
_FOUND = (_MATCHING + ")" + _COUNTS + _PART, _MATCHING + _BEGINS + ")" + _COUNTS + _PART)
_LATER = (_MATCHING + ")" + _PART, _MATCHING + _BEGINS + ")" + _PART)
_LISTED = """
WITH lies AS (
    SELECT l.project, string_agg(DISTINCT t.name_lv, '|' ORDER BY t.name_lv) AS places_lv,
           string_agg(DISTINCT t.name_en, '|' ORDER BY t.name_en) AS places_en
    FROM project_location l JOIN territory t ON t.code = l.territory
    WHERE l.project IN (SELECT unnest($projects::VARCHAR[])) GROUP BY ALL)
SELECT p.*, f.name_lv AS programme_lv, f.name_en AS programme_en, l.places_lv, l.places_en,
       (SELECT string_agg(DISTINCT r.priority_code, ', ' ORDER BY r.priority_code)
        FROM project_priority r WHERE r.project = p.id) AS priorities,
       s.title AS source_lv, s.title_en AS source_en
FROM project p LEFT JOIN lies l ON l.project = p.id
LEFT JOIN funding_programme f ON f.id = p.programme JOIN source s ON s.id = p.source
WHERE p.id IN (SELECT unnest($projects::VARCHAR[]))
ORDER BY p.total_eur DESC NULLS LAST, p.id
"""
_GROUPS = ("all", "fund", "status", "period", "year")


def _bound(
    *,
    fund: str = "",
    programme: str = "",
    period: str = "",
    status: str = "",
    territory: str = "",
    priority: str = "",
    lowest: float | None = None,
    highest: float | None = None,
    stems: Sequence[str] = (),
) -> dict[str, Any]:
    """Parameters of ``_FOUND``: codes with spaces around, later words with one before."""
    codes = {
        name: f" {code} " if code else "" for name, code in (("territory", territory), ("priority", priority))
    }
    plain = {"fund": fund, "programme": programme, "period": period, "status": status}
    # The first stem is looked up; where a space closes it, the whole word is read for, too. The next one is
    # looked for without a list, which costs five times as much.
    first = {"first": stems[0].rstrip()} if stems else {}
    rest = [stem for stem in stems if stem != first["first"]]
    second, *others = [*(f" {stem}" for stem in rest), ""]
    sought = {"second": second, "stems": [stem for stem in others if stem]}
    return {**plain, **codes, **first, **sought, "lowest": lowest, "highest": highest}


def found(connection: Connection, *, limit: int = 50, offset: int = 0, **asked: Any) -> pd.DataFrame:
    """All that a filter finds, in one pass; what a row is stands in ``kind``.

    'all' counts and sums everything; 'fund', 'status', 'period' and 'year' (of the start) each ``value``,
    NULL where the source does not say; 'place' a municipality (``value``) or, with no value, what is not
    divided, by its ``bucket``; 'parish' one that a source names, of the municipality in ``bucket``, or
    with no value the projects there whose parish is known; 'project' one of the ids asked for, largest first.
    """
    parameters = {**_bound(**asked), "limit": limit, "offset": offset}
    return answer(connection, _FOUND["first" in parameters], parameters)


def part(connection: Connection, *, limit: int, offset: int, **asked: Any) -> pd.DataFrame:
    """The rows of ``found`` that list, alone: a later part of a list needs no counts anew."""
    parameters = {**_bound(**asked), "limit": limit, "offset": offset}
    return answer(connection, _LATER["first" in parameters], parameters)


def summary(connection: Connection, **asked: Any) -> pd.DataFrame:
    """The rows of ``found`` that count: how many projects, how many with each amount, its sum."""
    frame = found(connection, limit=0, **asked)
    return frame[frame["kind"].isin(_GROUPS)].sort_values("kind", key=lambda kind: kind != "all")


def places(connection: Connection, **asked: Any) -> pd.DataFrame:
    """The rows of ``found`` that say where: municipalities as ``value``, then what is not divided.

    ``projects`` of a municipality are all that lie in it, so one in two municipalities is in both;
    ``total_eur`` adds up to the sum of all: each euro is in one row.
    """
    frame = found(connection, limit=0, **asked)
    return frame[frame["kind"] == "place"]


def parishes(connection: Connection, **asked: Any) -> pd.DataFrame:
    """The rows of ``found`` that say in which parish: ``bucket`` is the municipality, ``value`` the parish.

    A project in two parishes is in both, and once in the row of the municipality, which has no ``value``.
    """
    frame = found(connection, limit=0, **asked)
    return frame[frame["kind"] == "parish"]


def listed(connection: Connection, *, limit: int = 1_000_000, offset: int = 0, **asked: Any) -> pd.DataFrame:
    """Projects with the names of their places, the largest first, from ``offset`` on."""
    frame = found(connection, limit=limit, offset=offset, **asked)
    codes = list(frame[frame["kind"] == "project"]["value"])
    return answer(connection, _LISTED, {"projects": codes})


def rows(connection: Connection, *, projects: Sequence[str]) -> pd.DataFrame:
    """What a list shows of the projects of these ids, the largest first; places and priorities as codes.

    One part of a list of 100 000 takes a tenth of what ``listed`` takes.
    """
    return answer(
        connection,
        """
        SELECT p.id, p.name, p.name_lang, p.name_translated, p.beneficiary, p.fund, p.status,
               p.status_printed, p.amount_scope, p.converted, p.total_eur,
               nullif(trim(i.places), 'none') AS places,
               replace(nullif(trim(i.priorities), 'none'), ' ', ', ') AS priorities
        FROM project p JOIN project_index i ON i.project = p.id
        WHERE p.id IN (SELECT unnest($projects::VARCHAR[]))
        ORDER BY p.total_eur DESC NULLS LAST, p.id
        """,
        {"projects": list(projects)},
    )


def choices(connection: Connection) -> pd.DataFrame:
    """Values that a filter can ask for, with the number of projects: kind, value, names, projects."""
    return answer(
        connection,
        """
        SELECT 'fund' AS kind, fund AS "value", NULL AS name_lv, NULL AS name_en, count(*) AS projects
        FROM project GROUP BY ALL
        UNION ALL SELECT 'status', status, NULL, NULL, count(*) FROM project_index GROUP BY ALL
        UNION ALL SELECT 'period', period, period, period, count(*) FROM project
                  WHERE period IS NOT NULL GROUP BY ALL
        UNION ALL SELECT 'programme', f.id, f.name_lv, f.name_en, count(*)
                  FROM project p JOIN funding_programme f ON f.id = p.programme GROUP BY ALL
        UNION ALL SELECT 'territory', t.code, t.name_lv, t.name_en, count(DISTINCT l.project)
                  FROM project_location l JOIN territory t ON t.code = l.territory GROUP BY ALL
        UNION ALL SELECT 'priority', p.code, p.code || ' ' || p.name_lv, p.code || ' ' || p.name_en,
                         count(DISTINCT l.project)
                  FROM project_priority l JOIN priority p ON p.code = l.priority_code GROUP BY ALL
        ORDER BY kind, "value"
    """,
    )


def sources(connection: Connection) -> pd.DataFrame:
    """Where the projects come from, by source: publisher, titles, number of projects, the most first."""
    return answer(
        connection,
        """
        SELECT s.id, s.publisher, s.title, s.title_en, count(*) AS projects
        FROM project p JOIN source s ON s.id = p.source GROUP BY ALL ORDER BY projects DESC, s.id
    """,
    )


def rules(connection: Connection) -> pd.DataFrame:
    """The rules that link projects to priorities, with the number of projects that each links."""
    return answer(
        connection,
        """
        SELECT r.*, (SELECT count(DISTINCT project) FROM project_priority l WHERE l.rule = r.id) AS projects
        FROM priority_rule r ORDER BY r.kind <> 'named', r.kind, r.pattern
    """,
    )
