"""Statistics: indicators, series of observations, their breaks and where each figure comes from."""

from collections.abc import Sequence

import duckdb
import pandas as pd

from latgale.queries.answer import answer

Connection = duckdb.DuckDBPyConnection


def indicators(connection: Connection) -> pd.DataFrame:
    """The catalogue, with the number of observations and the span of their periods.

    An indicator without observations is there as well: 0 of them, no periods.
    """
    return answer(
        connection,
        """
        SELECT i.*, coalesce(o.observations, 0) AS observations, o.first_period, o.last_period
        FROM indicator i LEFT JOIN (
            SELECT indicator, count(*) AS observations, min(period) AS first_period,
                   max(period) AS last_period
            FROM observation GROUP BY indicator) o ON o.indicator = i.id
        ORDER BY i.theme, i.id
    """,
    )


def indicator(connection: Connection, *, indicator: str) -> pd.DataFrame:
    """One indicator of the catalogue; no row for an unknown one."""
    return answer(connection, "FROM indicator WHERE id = ?", [indicator])


def territories(connection: Connection, *, indicator: str = "") -> pd.DataFrame:
    """Territories with observations, of one indicator or of any; the widest first."""
    return answer(
        connection,
        """
        SELECT t.*, o.observations, o.first_period, o.last_period
        FROM territory t JOIN (
            SELECT territory, count(*) AS observations, min(period) AS first_period,
                   max(period) AS last_period
            FROM observation WHERE $indicator IN ('', indicator) GROUP BY territory) o
          ON o.territory = t.code
        ORDER BY list_position(
            ['union', 'country', 'region', 'state_city', 'municipality', 'old_municipality'], t.level), t.code
        """,
        {"indicator": indicator},
    )


def series(connection: Connection, *, indicator: str, territory: str) -> pd.DataFrame:
    """Observations of an indicator in a territory by period, missing ones as NULL with their symbol.

    ``frequency`` tells years from half-years, quarters, months, weeks, days and school years: one line in
    a chart has one frequency. ``segment`` counts up at each break: no difference is taken across it.
    """
    return answer(
        connection,
        r"""
        SELECT indicator, territory, period, value, symbol, raw, derived, derivation, derivation_en,
               series_break, source,
               CASE WHEN regexp_full_match(period, '\d{4}') THEN 'year'
                    WHEN contains(period, 'H') THEN 'half_year' WHEN contains(period, 'Q') THEN 'quarter'
                    WHEN contains(period, 'W') THEN 'week' WHEN contains(period, 'M') THEN 'month'
                    WHEN contains(period, '/') THEN 'school_year' ELSE 'day' END AS frequency,
               count(*) FILTER (series_break) OVER (ORDER BY period)::INTEGER AS segment
        FROM observation WHERE indicator = ? AND territory = ? ORDER BY period
        """,
        [indicator, territory],
    )


def comparable_series(connection: Connection, *, indicator: str, territories: Sequence[str]) -> pd.DataFrame:
    """Series of several territories, one below the other, in the order of the codes given."""
    return answer(
        connection,
        """
        SELECT territory, period, value, derived, series_break, source,
               (count(*) FILTER (series_break) OVER (PARTITION BY territory ORDER BY period))::INTEGER
                   AS segment
        FROM observation WHERE indicator = $indicator AND list_contains($territories::VARCHAR[], territory)
        ORDER BY list_position($territories::VARCHAR[], territory), period
        """,
        {"indicator": indicator, "territories": list(territories)},
    )


def latest(connection: Connection, *, indicator: str) -> pd.DataFrame:
    """The last known value of every territory, the widest first; a missing value is not known."""
    return answer(
        connection,
        """
        SELECT t.code, t.level, t.name_lv, t.name_en, o.period, o.value, o.derived, o.source
        FROM observation o JOIN territory t ON t.code = o.territory
        WHERE o.indicator = ? AND o.value IS NOT NULL
        QUALIFY row_number() OVER (PARTITION BY o.territory ORDER BY o.period DESC) = 1
        ORDER BY list_position(
            ['union', 'country', 'region', 'state_city', 'municipality', 'old_municipality'], t.level), t.code
        """,
        [indicator],
    )


def breaks(connection: Connection, *, indicator: str, territory: str) -> pd.DataFrame:
    """Breaks that concern a series; ``first_after`` is the first observation after one that it goes across.

    It is NULL where the series does not go across the break. One of the kind 'comparison' parts nothing.
    """
    return answer(
        connection,
        """
        WITH marked AS (
            SELECT period, lag(period) OVER (ORDER BY period) AS before
            FROM observation WHERE indicator = $indicator AND territory = $territory)
        SELECT b.*, m.period AS first_after
        FROM series_break b JOIN territory t ON t.code = $territory AND coalesce(b.level, t.level) = t.level
        LEFT JOIN marked m ON b.period > m.before AND b.period <= m.period
        WHERE coalesce(b.indicator, $indicator) = $indicator
          AND coalesce(b.territory, $territory) = $territory
        ORDER BY b.period, b.id
        """,
        {"indicator": indicator, "territory": territory},
    )


def observation(connection: Connection, *, indicator: str, territory: str, period: str) -> pd.DataFrame:
    """The passport of a figure: its printed text, calculation, source, and the hash of the input file.

    No row for a figure that is not there.
    """
    return answer(
        connection,
        """
        WITH o AS MATERIALIZED (FROM observation WHERE indicator = ? AND territory = ? AND period = ?)
        SELECT o.*, s.publisher, s.title, s.title_en, s.table_code, s.url, s.licence, s.licence_en,
               s.retrieved, s.vintage, s.vintage_en, s.taken_from, f.file AS input_file, f.sha256
        FROM o JOIN source s ON s.id = o.source LEFT JOIN input_file f ON f.source = o.source
        """,
        [indicator, territory, period],
    )


def parts(connection: Connection, *, indicator: str, territory: str, period: str) -> pd.DataFrame:
    """The observations that a computed figure is made of; no row for a published one."""
    return answer(
        connection,
        """
        SELECT o.* FROM observation_part p
        JOIN observation o ON o.indicator = p.part_indicator AND o.territory = p.part_territory
                          AND o.period = p.part_period
        WHERE p.indicator = ? AND p.territory = ? AND p.period = ? ORDER BY o.indicator, o.territory
        """,
        [indicator, territory, period],
    )


def target_data(connection: Connection) -> pd.DataFrame:
    """What data each target has, and what to upload where there are none."""
    return answer(
        connection,
        """
        SELECT d.*, coalesce(o.observations, 0) AS observations, o.last_period
        FROM target_data d LEFT JOIN (
            SELECT indicator, count(value) AS observations, max(period) AS last_period
            FROM observation WHERE territory = 'LV005' GROUP BY indicator) o USING (indicator)
        ORDER BY d.target
    """,
    )


def freshness(connection: Connection) -> pd.DataFrame:
    """Of every source with observations: how many, which periods, when the copy was taken."""
    return answer(
        connection,
        """
        SELECT s.id, s.publisher, s.title, s.title_en, s.table_code, s.retrieved, s.vintage, s.vintage_en,
               s.licence, s.licence_en,
               o.observations, o.first_period, o.last_period
        FROM source s JOIN (
            SELECT source, count(*) AS observations, min(period) AS first_period, max(period) AS last_period
            FROM observation GROUP BY source) o ON o.source = s.id
        ORDER BY s.retrieved, s.id
    """,
    )


def hashes(connection: Connection) -> pd.DataFrame:
    """Of every source the file that holds its figures, from the data folder on, and its SHA-256."""
    return answer(connection, "SELECT source, file, sha256 FROM input_file WHERE source IS NOT NULL")
