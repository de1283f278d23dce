"""What the build adds to the observations: computed figures with their parts, marks of breaks, hashes."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import duckdb

from latgale.build.inserting import insert
from latgale.derived import Computed, Figure, computed
from latgale.formats import exact
from latgale.model import INPUTS, table

# Current municipalities of a region; what was there before 1 July 2021 stands in territory_change.
_REGION_PARTS = "SELECT parent_code, code FROM territory WHERE level IN ('state_city', 'municipality')"
_OLD_REGION_PARTS = """
SELECT parent_code, code FROM territory t
WHERE level = 'old_municipality' OR level IN ('state_city', 'municipality')
      AND NOT EXISTS (FROM territory_change c WHERE c.new_code = t.code)
"""
# A new municipality is the sum of old ones only if none of them was split.
_MERGED = """
SELECT new_code, old_code FROM territory_change c
WHERE NOT EXISTS (FROM territory_change p WHERE p.new_code = c.new_code AND p.kind = 'part')
"""
_NAMES = "SELECT code, name_lv, name_en FROM territory UNION ALL SELECT id, name_lv, name_en FROM indicator"


_FORGET = (
    "DELETE FROM observation o USING observation_part p WHERE o.indicator = p.indicator"
    " AND o.territory = p.territory AND o.period = p.period",
    "DELETE FROM observation_part",
)
# First after a break: the first observation of a series whose period is not before that of the break.
_MARK_BREAKS = """
WITH o AS (
    SELECT o.indicator, o.territory, o.period, t.level,
           lag(period) OVER (PARTITION BY indicator, territory ORDER BY period) AS before
    FROM observation o JOIN territory t ON t.code = o.territory),
first_after AS (
    SELECT DISTINCT o.* FROM o JOIN series_break b
    ON b.kind = 'series' AND coalesce(b.indicator, o.indicator) = o.indicator
       AND coalesce(b.territory, o.territory) = o.territory
       AND coalesce(b.level, o.level) = o.level AND b.period > o.before AND b.period <= o.period)
UPDATE observation o SET series_break = EXISTS (
    FROM first_after f
    WHERE f.indicator = o.indicator AND f.territory = o.territory AND f.period = o.period)
"""


def forget_computed(connection: duckdb.DuckDBPyConnection) -> None:
    """Take out what was computed, before other figures come in under the same keys."""
    for statement in _FORGET:
        connection.execute(statement)


def finish(connection: duckdb.DuckDBPyConnection) -> None:
    """Compute what can be computed from the observations that are there; mark the breaks."""
    figures = computed_figures(connection)
    insert(connection, table("observation"), observation_rows(connection, figures))
    insert(connection, table("observation_part"), part_rows(figures))
    connection.execute(_MARK_BREAKS)


def computed_figures(connection: duckdb.DuckDBPyConnection) -> list[Computed]:
    """Everything that can be computed from the observations read."""
    figures = connection.execute(
        "SELECT indicator, territory, period, value, source FROM observation"
        " WHERE value IS NOT NULL ORDER BY ALL"
    ).fetchall()
    additive = connection.execute("SELECT id FROM indicator WHERE aggregation = 'sum'").fetchall()
    return computed([Figure(*row) for row in figures], [name for (name,) in additive], _wholes(connection))


def _wholes(connection: duckdb.DuckDBPyConnection) -> Mapping[str, Sequence[Sequence[str]]]:
    """Territories by their parts; a region by its present ones, else by those before the reform."""
    wholes: dict[str, list[list[str]]] = {}
    for query in (_REGION_PARTS, _OLD_REGION_PARTS, _MERGED):
        sets: dict[str, list[str]] = {}
        for whole, part in connection.execute(f"{query} ORDER BY ALL").fetchall():
            sets.setdefault(whole, []).append(part)
        for whole, parts in sets.items():
            wholes.setdefault(whole, []).append(parts)
    return wholes


def observation_rows(connection: duckdb.DuckDBPyConnection, items: list[Computed]) -> list[list[object]]:
    """Rows for the table ``observation``; the derivation names every part with its value."""
    names = {code: (lv, en) for code, lv, en in connection.execute(_NAMES).fetchall()}
    rows: list[list[object]] = []
    for item in items:
        figure = item.figure
        values: dict[str, object] = {
            "indicator": figure.indicator,
            "territory": figure.territory,
            "period": figure.period,
            "value": figure.value,
            "derived": True,
            "derivation": f"{item.text_lv}: {_listed(item, names, 0)}",
            "derivation_en": f"{item.text_en}: {_listed(item, names, 1)}",
            "series_break": False,
            "source": figure.source,
        }
        rows.append([values.get(name) for name in table("observation").names])
    return rows


def part_rows(items: list[Computed]) -> list[list[object]]:
    """Rows for the table ``observation_part``: which figures each computed one is made of."""
    return [[*item.figure.key, *part.key, part.source] for item in items for part in item.parts]


def input_files(folder: Path) -> Iterator[tuple[str, str, str | None]]:
    """Every file that the tables were read from, with its SHA-256; its source where it has but one."""
    for entry in INPUTS:
        for path in sorted(folder.glob(entry.file)):
            name = path.relative_to(folder).as_posix()
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            yield name, digest, path.stem if entry.parts else None


def _listed(item: Computed, names: Mapping[str, tuple[str, str]], language: int) -> str:
    """The parts, told apart by territory or, where that is the same, by indicator."""
    apart = len({part.territory for part in item.parts}) > 1
    labels = [names[part.territory if apart else part.indicator][language] for part in item.parts]
    lang = ("lv", "en")[language]
    texts = [f"{label} {exact(part.value, lang)}" for label, part in zip(labels, item.parts, strict=True)]
    return f" {item.sign} ".join(texts)
