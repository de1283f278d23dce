"""Who takes part where: actors, funding sources and municipalities, and the search over all texts."""

from collections.abc import Sequence

import duckdb
import pandas as pd

from latgale.folding import beginning
from latgale.queries.answer import answer

Connection = duckdb.DuckDBPyConnection
# A pattern that no text holds: nothing stands before its beginning.
_NOTHING = r"x\A"


def actors(connection: Connection) -> pd.DataFrame:
    """Every actor with the number of blocks that it implements or is a partner in.

    A name inside a longer printed item counts as well ("LPR administrācija un LSEZ").
    """
    return answer(
        connection,
        """
        WITH taking_part AS (
            SELECT actor, subpriority_code, role FROM subpriority_actor
            UNION SELECT p.part, a.subpriority_code, a.role
            FROM subpriority_actor a JOIN actor_part p ON p.actor = a.actor
        ), counted AS (
            SELECT actor, count(*) FILTER (role = 'implementer') AS implements,
                   count(*) FILTER (role = 'partner') AS partners
            FROM taking_part GROUP BY actor
        )
        SELECT a.actor, a.name_en, a.kind, a.territory, c.implements, c.partners
        FROM actor a JOIN counted c USING (actor) ORDER BY implements + partners DESC, a.actor
    """,
    )


def participation(connection: Connection, *, actor: str) -> pd.DataFrame:
    """Blocks in which an actor takes part: role, printed name, line; no row for an unknown one."""
    return answer(
        connection,
        """
        WITH a AS MATERIALIZED (
            FROM subpriority_actor
            WHERE actor = $actor OR actor IN (SELECT actor FROM actor_part WHERE part = $actor))
        SELECT s.code, s.title_lv, s.title_en, a.role, a.name_printed, a.source_line, a.source
        FROM a JOIN subpriority s ON s.code = a.subpriority_code
        ORDER BY a.role, s.source_line, a.position
        """,
        {"actor": actor},
    )


def funding_sources(connection: Connection) -> pd.DataFrame:
    """Every funding source with the number of blocks that name it."""
    return answer(
        connection,
        """
        SELECT f.funding_source, f.name_en, count(DISTINCT s.subpriority_code) AS blocks
        FROM funding_source f JOIN subpriority_funding s USING (funding_source)
        GROUP BY ALL ORDER BY blocks DESC, f.funding_source
    """,
    )


def funded_blocks(connection: Connection, *, funding: str) -> pd.DataFrame:
    """Blocks that name a funding source: printed name and line; no row for an unknown one."""
    return answer(
        connection,
        """
        SELECT s.code, s.title_lv, s.title_en, f.name_printed, f.source_line, f.source
        FROM subpriority_funding f JOIN subpriority s ON s.code = f.subpriority_code
        WHERE f.funding_source = ? ORDER BY s.source_line, f.position
        """,
        [funding],
    )


def municipalities(connection: Connection) -> pd.DataFrame:
    """The nine municipalities in the order of their codes."""
    return answer(connection, "FROM territory WHERE level IN ('state_city', 'municipality') ORDER BY code")


def named_municipalities(connection: Connection, *, priority: str) -> pd.DataFrame:
    """The nine municipalities, the cities first, with the number of a priority's blocks that name each.

    No row for an unknown priority. A block names its own municipality, and those among its implementers
    and partners.
    """
    return answer(
        connection,
        """
        WITH mine AS (SELECT code, territory FROM subpriority WHERE priority_code = ?),
        named AS (
            SELECT code, territory FROM mine
            UNION SELECT m.code, a.territory
            FROM mine m JOIN subpriority_actor s ON s.subpriority_code = m.code
            LEFT JOIN actor_part p ON p.actor = s.actor
            JOIN actor a ON a.actor IN (s.actor, p.part))
        SELECT t.code, t.name_lv, t.name_en, count(n.code) AS blocks
        FROM territory t LEFT JOIN named n ON n.territory = t.code
        WHERE t.level IN ('state_city', 'municipality') AND EXISTS (FROM mine)
        GROUP BY t.code, t.name_lv, t.name_en, t.level ORDER BY t.level <> 'state_city', t.name_lv
        """,
        [priority],
    )


# One condition on the blocks each.
_MATCHING = {
    "implementer": """
        SELECT subpriority_code FROM subpriority_actor WHERE role = 'implementer'
        AND (actor = $asked OR actor IN (SELECT actor FROM actor_part WHERE part = $asked))
    """,
    "partner": """
        SELECT subpriority_code FROM subpriority_actor WHERE role = 'partner'
        AND (actor = $asked OR actor IN (SELECT actor FROM actor_part WHERE part = $asked))
    """,
    "funding_source": "SELECT subpriority_code FROM subpriority_funding WHERE funding_source = $asked",
    "municipality": """
        WITH named AS MATERIALIZED (SELECT actor FROM actor WHERE territory = $asked)
        SELECT code FROM subpriority WHERE territory = $asked
        UNION ALL SELECT subpriority_code FROM subpriority_actor
        WHERE actor IN (FROM named)
           OR actor IN (SELECT actor FROM actor_part WHERE part IN (FROM named))
    """,
}


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

    A municipality is met by its own block and by blocks whose implementers or partners name it. Each
    condition is a question of its own: one for all of them would be planned whole though most are empty.
    """
    found = answer(
        connection,
        "SELECT code FROM subpriority WHERE $direction IN ('', split_part(priority_code, '.', 1))"
        " ORDER BY source_line",
        {"direction": direction},
    )
    asked = {"implementer": implementer, "partner": partner, "funding_source": funding_source}
    for name, value in {**asked, "municipality": municipality}.items():
        if value:
            codes = connection.execute(_MATCHING[name], {"asked": value}).fetchall()
            found = found[found["code"].isin([code for (code,) in codes])]
    return found.reset_index(drop=True)


def search(connection: Connection, *, stems: Sequence[str], together: Sequence[str] = ()) -> pd.DataFrame:
    """Texts in which every stem begins some word; best first. No stem, no row.

    ``stems`` and ``together`` come folded from ``latgale.folding``; texts that hold all of what is
    ``together`` stand before the others. ``folded`` has the length of ``text``.
    ``scope`` and ``code`` say what the text belongs to: a block, a priority, a target, or a goal
    (``LIAS2030 4``: framework and row).
    """
    # The longest stem is the rarest; a single pattern is compiled once, one of a list for every text.
    longest, *others = [beginning(stem) for stem in sorted(stems, key=len, reverse=True)] or [_NOTHING]
    return answer(
        connection,
        """
        WITH found AS MATERIALIZED (FROM search_text WHERE regexp_matches(folded, $longest))
        SELECT scope, code, kind, position, text, folded, source_line FROM found
        WHERE len(list_filter($others::VARCHAR[], lambda p: NOT regexp_matches(folded, p))) = 0
        ORDER BY len(list_filter($together::VARCHAR[], lambda p: NOT regexp_matches(folded, p))),
                 rank, source_line, position, kind, scope, code
        """,
        {"longest": longest, "others": others, "together": [beginning(each) for each in together]},
    )
