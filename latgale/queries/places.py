"""Figures of municipalities: side by side on a map, over the years, and by the inhabitant."""

import duckdb
import pandas as pd

from latgale.queries.answer import answer

Connection = duckdb.DuckDBPyConnection


def map_indicators(connection: Connection) -> pd.DataFrame:
    """Indicators with figures of today's municipalities: how many periods, and the most places in one."""
    return answer(
        connection,
        """
        SELECT i.*, o.periods, o.places FROM indicator i JOIN (
            SELECT indicator, count(*) AS periods, max(places) AS places FROM (
                SELECT o.indicator, o.period, count(*) AS places
                FROM observation o JOIN territory t ON t.code = o.territory
                WHERE o.value IS NOT NULL AND t.level IN ('state_city', 'municipality') GROUP BY ALL)
            GROUP BY indicator) o ON o.indicator = i.id
        ORDER BY i.theme, i.id
    """,
    )


def figures(connection: Connection, *, indicator: str = "") -> pd.DataFrame:
    """Figures of the municipalities, the region and the country, of one indicator or of all, by period.

    ``inhabitants`` is the population of the year in which the period begins, and ``base`` the indicator that
    it is of: that which the most municipalities have in the period (``usual_base``: on 1 January, else the
    average of the year), for a place without it the other one of the same year. ``per_1000`` is the value by
    1000 of them; NULL where neither is known.
    """
    return answer(
        connection,
        """
        WITH place AS (
            SELECT code, level FROM territory
            WHERE level IN ('state_city', 'municipality') OR code IN ('LV005', 'LV')),
        people AS (
            SELECT territory, period AS year, indicator AS base, value AS inhabitants, source AS base_source
            FROM observation
            WHERE indicator IN ('population', 'population_annual_average') AND value IS NOT NULL),
        shown AS (
            SELECT o.*, p.level, o.period[:4] AS year FROM observation o JOIN place p ON p.code = o.territory
            WHERE o.value IS NOT NULL AND $indicator IN ('', o.indicator)),
        chosen AS (
            SELECT s.indicator, s.period, p.base FROM shown s JOIN people p USING (territory, year)
            WHERE s.level IN ('state_city', 'municipality') GROUP BY s.indicator, s.period, p.base
            QUALIFY row_number() OVER (
                PARTITION BY s.indicator, s.period ORDER BY count(*) DESC, p.base = 'population' DESC) = 1)
        SELECT s.indicator, s.territory, s.level, s.period, s.value, s.derived, s.series_break, s.source,
               c.base AS usual_base, p.base, p.inhabitants, p.base_source,
               1000 * s.value / p.inhabitants AS per_1000
        FROM shown s LEFT JOIN chosen c USING (indicator, period)
        LEFT JOIN people p ON p.territory = s.territory AND p.year = s.year
        QUALIFY row_number() OVER (
            PARTITION BY s.indicator, s.territory, s.period ORDER BY p.base = c.base DESC NULLS LAST) = 1
        ORDER BY s.indicator, s.period, s.territory
        """,
        {"indicator": indicator},
    )


def old_figures(connection: Connection, *, indicator: str) -> pd.DataFrame:
    """Figures of the municipalities before the reform of 2021, by period, with the units they became."""
    return answer(
        connection,
        """
        SELECT o.period, o.territory, t.name_lv, t.name_en, o.value, o.source,
               list(c.new_code ORDER BY c.new_code) AS new_codes
        FROM observation o JOIN territory t ON t.code = o.territory AND t.level = 'old_municipality'
        JOIN territory_change c ON c.old_code = o.territory
        WHERE o.indicator = ? AND o.value IS NOT NULL GROUP BY ALL ORDER BY o.period, t.name_lv
        """,
        [indicator],
    )


def places(connection: Connection) -> pd.DataFrame:
    """The nine municipalities in the order of their names, the cities first."""
    return answer(
        connection,
        """
        SELECT * FROM territory WHERE level IN ('state_city', 'municipality')
        ORDER BY level <> 'state_city', name_lv
        """,
    )


def origins(connection: Connection, *, territory: str) -> pd.DataFrame:
    """The municipalities before the reform that a present one was made of; no row for an unchanged one."""
    return answer(
        connection,
        """
        SELECT t.code, t.name_lv, t.name_en, c.kind, c.note_lv, c.note_en, c.changed, c.source
        FROM territory_change c JOIN territory t ON t.code = c.old_code
        WHERE c.new_code = ? ORDER BY t.name_lv
        """,
        [territory],
    )


def parishes(connection: Connection, *, territory: str) -> pd.DataFrame:
    """Parishes of a present municipality, with the municipality that each belonged to before the reform."""
    return answer(connection, "FROM parish WHERE new_code = ? ORDER BY parish", [territory])


def programme_block(connection: Connection, *, territory: str) -> pd.DataFrame:
    """The block of priority 3.2 that is about a municipality (section 3.3.2.x): it bears its name."""
    return answer(
        connection,
        """
        SELECT s.* FROM subpriority s JOIN territory t ON t.name_lv = s.title_lv
        WHERE t.code = ? AND s.priority_code = '3.2'
        """,
        [territory],
    )


def boundaries(connection: Connection) -> pd.DataFrame:
    """Boundaries that came in by an upload; no row where those of the checkout serve."""
    return answer(connection, "FROM boundary ORDER BY territory")
