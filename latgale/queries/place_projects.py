"""Projects of one municipality: its own money apart from that of projects it shares with others."""

import duckdb
import pandas as pd

from latgale.queries.answer import answer

Connection = duckdb.DuckDBPyConnection


def totals(connection: Connection, *, territory: str) -> pd.DataFrame:
    """Counts and sums of the projects that lie in a municipality.

    ``kind`` is 'all', or 'fund', 'status' and 'year' (of the start) with each ``value``, NULL where the
    source does not say. ``own_eur`` is the municipality's money alone, known of ``priced`` projects: totals
    of those that lie in it alone, and the shares that a source names as its own in others; it is what
    ``latgale.queries.projects.places`` has. ``shared`` projects lie in other places too or have partners
    abroad; ``shared_eur`` are the whole totals of ``shared_priced`` of them, nobody's alone. ``partner``
    counts totals that are one partner's, ``converted`` those that were published in lats, ``without`` the
    projects without a total.
    """
    return answer(
        connection,
        """
        WITH lies AS (
            SELECT p.fund, i.status, left(p.start, 4) AS "year", p.total_eur, p.amount_scope, p.converted,
                   s.total_eur AS own_eur, i.bucket = 'municipality' AND i.places = ' ' || $territory || ' '
                   AS alone
            FROM project_share s JOIN project p ON p.id = s.project JOIN project_index i USING (project)
            WHERE s.territory = $territory)
        SELECT CASE WHEN grouping(fund) = 0 THEN 'fund' WHEN grouping(status) = 0 THEN 'status'
                    WHEN grouping("year") = 0 THEN 'year' ELSE 'all' END AS kind,
               coalesce(fund, status, "year") AS "value", count(*) AS projects,
               count(own_eur) AS priced, sum(own_eur) AS own_eur,
               count(*) FILTER (alone IS NOT TRUE) AS shared,
               count(total_eur) FILTER (alone IS NOT TRUE AND amount_scope <> 'partner_share')
                   AS shared_priced,
               sum(total_eur) FILTER (alone IS NOT TRUE AND amount_scope <> 'partner_share') AS shared_eur,
               count(total_eur) FILTER (amount_scope = 'partner_share') AS partner,
               count(*) FILTER (converted) AS converted, count(*) - count(total_eur) AS without
        FROM lies GROUP BY GROUPING SETS ((), (fund), (status), ("year"))
        ORDER BY kind, "value"
        """,
        {"territory": territory},
    )


def listed(connection: Connection, *, territory: str, limit: int = 30) -> pd.DataFrame:
    """Projects that lie in a municipality, those with the most of its own money first.

    ``own_eur`` is the municipality's money alone, ``total_eur`` the whole project's; ``alone`` says that the
    project lies nowhere else.
    """
    return answer(
        connection,
        """
        SELECT p.id, p.name, p.name_lang, p.name_translated, p.beneficiary, p.fund, p.status,
               p.status_printed, p.amount_scope, p.start, p."end", p.total_eur, p.converted,
               s.total_eur AS own_eur,
               coalesce(i.bucket = 'municipality' AND i.places = ' ' || $territory || ' ', FALSE) AS alone
        FROM project_share s JOIN project p ON p.id = s.project JOIN project_index i USING (project)
        WHERE s.territory = $territory
        ORDER BY s.total_eur DESC NULLS LAST, p.total_eur DESC NULLS LAST, p.id LIMIT $limit
        """,
        {"territory": territory, "limit": limit},
    )


def sources(connection: Connection, *, territory: str) -> pd.DataFrame:
    """Where the projects of a municipality come from: id, titles, number of projects, the most first."""
    return answer(
        connection,
        """
        SELECT r.id, r.title AS title_lv, r.title_en, count(DISTINCT s.project) AS projects
        FROM project_share s JOIN project p ON p.id = s.project JOIN source r ON r.id = p.source
        WHERE s.territory = ? GROUP BY ALL ORDER BY projects DESC, r.id
        """,
        [territory],
    )
