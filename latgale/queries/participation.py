"""Who takes part where: actors, funding sources and municipalities, and the search over all texts."""

from collections.abc import Sequence

import duckdb
import pandas as pd

from latgale.folding import beginning

Connection = duckdb.DuckDBPyConnection


def actors(connection: Connection) -> pd.DataFrame:
    """Every actor with the number of blocks that it implements or is a partner in.

    A name inside a longer printed item counts as well ("LPR administrācija un LSEZ").
    """
    return connection.execute("""
        WITH taking_part AS (
            SELECT actor, subpriority_code, role FROM subpriority_actor
            UNION SELECT p.part, a.subpriority_code, a.role
            FROM subpriority_actor a JOIN actor_part p ON p.actor = a.actor
        )
        SELECT a.actor, a.name_en, a.kind, a.territory,
               count(DISTINCT subpriority_code) FILTER (role = 'implementer') AS implements,
               count(DISTINCT subpriority_code) FILTER (role = 'partner') AS partners
        FROM actor a JOIN taking_part USING (actor)
        GROUP BY ALL ORDER BY implements + partners DESC, a.actor
    """).df()


def participation(connection: Connection, *, actor: str) -> pd.DataFrame:
    """Blocks in which an actor takes part: role, printed name, line; no row for an unknown one."""
    return connection.execute(
        """
        SELECT s.code, s.title_lv, s.title_en, a.role, a.name_printed, a.source_line, a.source
        FROM subpriority_actor a JOIN subpriority s ON s.code = a.subpriority_code
        WHERE a.actor = $actor OR a.actor IN (SELECT actor FROM actor_part WHERE part = $actor)
        ORDER BY a.role, s.source_line, a.position
        """,
        {"actor": actor},
    ).df()


def funding_sources(connection: Connection) -> pd.DataFrame:
    """Every funding source with the number of blocks that name it."""
    return connection.execute("""
        SELECT f.funding_source, f.name_en, count(DISTINCT s.subpriority_code) AS blocks
        FROM funding_source f JOIN subpriority_funding s USING (funding_source)
        GROUP BY ALL ORDER BY blocks DESC, f.funding_source
    """).df()


def funded_blocks(connection: Connection, *, funding: str) -> pd.DataFrame:
    """Blocks that name a funding source: printed name and line; no row for an unknown one."""
    return connection.execute(
        """
        SELECT s.code, s.title_lv, s.title_en, f.name_printed, f.source_line, f.source
        FROM subpriority_funding f JOIN subpriority s ON s.code = f.subpriority_code
        WHERE f.funding_source = ? ORDER BY s.source_line, f.position
        """,
        [funding],
    ).df()


def municipalities(connection: Connection) -> pd.DataFrame:
    """The nine municipalities in the order of their codes."""
    return connection.execute(
        "FROM territory WHERE level IN ('state_city', 'municipality') ORDER BY code"
    ).df()


def matching_blocks(
    connection: Connection,
    *,
    direction: str = "",
    implementer: str = "",
    partner: str = "",
    funding_source: str = "",
    municipality: str = "",
) -> pd.DataFrame:
    """Codes of the blocks that meet every given condition; an empty condition is met by all.

    A municipality is met by its own block and by blocks whose implementers or partners name it.
    """
    return connection.execute(
        """
        WITH taking_part AS (
            SELECT actor, subpriority_code, role FROM subpriority_actor
            UNION SELECT p.part, a.subpriority_code, a.role
            FROM subpriority_actor a JOIN actor_part p ON p.actor = a.actor
        )
        SELECT s.code FROM subpriority s JOIN priority p ON p.code = s.priority_code
        WHERE ($direction = '' OR p.direction_code = $direction)
          AND ($implementer = '' OR s.code IN (SELECT subpriority_code FROM taking_part
                                               WHERE role = 'implementer' AND actor = $implementer))
          AND ($partner = '' OR s.code IN (SELECT subpriority_code FROM taking_part
                                           WHERE role = 'partner' AND actor = $partner))
          AND ($funding_source = '' OR s.code IN (SELECT subpriority_code FROM subpriority_funding
                                           WHERE funding_source = $funding_source))
          AND ($municipality = '' OR s.territory = $municipality OR s.code IN (
                SELECT subpriority_code FROM taking_part JOIN actor USING (actor)
                WHERE actor.territory = $municipality))
        ORDER BY s.source_line
        """,
        {
            "direction": direction,
            "implementer": implementer,
            "partner": partner,
            "funding_source": funding_source,
            "municipality": municipality,
        },
    ).df()


def search(connection: Connection, *, stems: Sequence[str]) -> pd.DataFrame:
    """Texts in which every stem begins some word; best first. No stem, no row.

    ``stems`` come folded from ``latgale.folding.stems``; ``folded`` has the length of ``text``.
    ``scope`` and ``code`` say what the text belongs to: a block, a priority, a target, or a goal
    (``LIAS2030 4``: framework and row).
    """
    patterns = [beginning(stem) for stem in stems]
    return connection.execute(
        """
        SELECT scope, code, kind, position, text, folded, source_line FROM search_text
        WHERE len($patterns::VARCHAR[]) > 0
          AND len(list_filter($patterns::VARCHAR[], lambda p: NOT regexp_matches(folded, p))) = 0
        ORDER BY rank, source_line, position, kind, scope, code
        """,
        {"patterns": patterns},
    ).df()
