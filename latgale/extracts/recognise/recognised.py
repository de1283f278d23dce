"""What an extract is for the dashboard: roles of its dimensions, its figures, and what must be asked."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

from latgale.extracts.model import Extract
from latgale.extracts.recognise.known import Known, Question, Said
from latgale.extracts.recognise.measures import Matching, Rule, is_technical, match, values_of
from latgale.extracts.recognise.roles import Roles, find_roles
from latgale.extracts.recognise.tables import table_of


class Found(NamedTuple):
    """A figure ready for the store. ``value`` is None where the cell holds only a symbol; ``row`` and
    ``column`` (1-based) are its place in the file, ``raw`` its text there.
    """

    indicator: str
    territory: str
    period: str
    value: float | None
    symbol: str
    raw: str
    row: int
    column: int


@dataclass(frozen=True)
class Role:
    """What a dimension is ('territory', 'time', 'measure', 'other') and the sentence that says why.

    ``technical``: it has one category that narrows nothing (how often, in what unit).
    """

    dimension: str
    role: str
    size: int
    why: Said
    technical: bool = False


@dataclass(frozen=True)
class Counts:
    """Cells by what became of them; the five add up to all cells of the extract.

    ``ours``: figures; ``other_territories``; ``other_periods`` (not periods); ``other_categories``
    (neither an indicator nor the total); ``empty``: cells with neither number nor symbol.
    """

    ours: int
    other_territories: int
    other_periods: int
    other_categories: int
    empty: int


@dataclass(frozen=True)
class Recognised:
    """The answer of ``recognise``. ``indicators`` are those of the figures, with how each was matched."""

    table: str
    roles: tuple[Role, ...]
    found: tuple[Found, ...]
    counts: Counts
    indicators: tuple[Said, ...]
    questions: tuple[Question, ...]
    problems: tuple[Said, ...]
    said: tuple[Said, ...]


def recognise(
    extract: Extract, known: Known, answers: Mapping[str, Any] | None = None, *, file_name: str = ""
) -> Recognised:
    """Find territories, periods and indicators of an extract; nothing is guessed, open points are questions.

    ``answers``, all optional: ``table``; ``roles`` {dimension: role}; ``territory``, ``period`` of a
    table that has no such dimension; ``selection`` {dimension: category}; ``indicator`` of the whole
    table; ``measures`` {dimension: {category: indicator}}; ``factor``. Dimensions go by their names.
    """
    given = dict(answers or {})
    table = str(given.get("table") or table_of(extract, known, file_name))
    roles = find_roles(extract, known, given, table)
    nothing = (roles.territory >= 0 and not roles.places.ours) or roles.joined
    matching = Matching() if nothing else match(extract, roles.others, table, known, given)
    found, counts = _figures(extract, roles, matching.rules)
    return Recognised(
        table,
        tuple(_roles(extract, roles, matching.measures)),
        found,
        counts,
        tuple(_matched(matching, table)),
        (*roles.questions, *matching.questions),
        roles.problems,
        tuple(matching.said),
    )


def _roles(extract: Extract, roles: Roles, measures: Sequence[int]) -> Iterator[Role]:
    for d, dimension in enumerate(extract.dimensions):
        if d == roles.territory:
            n, size = roles.places.ours, dimension.size
            values = {"n": n, "size": size, "elsewhere": roles.places.elsewhere}
            by_codes = roles.places.by == "codes"
            key = (
                Said("recognised-territory-codes", values)
                if by_codes
                else Said("recognised-territory-names", values)
            )
            yield Role(dimension.name, "territory", size, key)
        elif d == roles.time:
            n = sum(map(bool, roles.periods))
            yield Role(
                dimension.name,
                "time",
                dimension.size,
                Said("recognised-time", {"n": n, "size": dimension.size}),
            )
        elif d in measures:
            why = Said("recognised-measure", {**values_of(dimension, 0), "n": dimension.size})
            yield Role(dimension.name, "measure", dimension.size, why)
        else:
            why = Said("recognised-other", {**values_of(dimension, 0), "n": dimension.size})
            yield Role(dimension.name, "other", dimension.size, why, is_technical(dimension))


def _matched(matching: Matching, table: str) -> Iterator[Said]:
    for rule in matching.rules:
        if rule.by == "recipe":
            yield Said("recognised-by-recipe", {"indicator": rule.indicator, "table": table})
        elif rule.by == "name":
            yield Said("recognised-by-name", {"indicator": rule.indicator})
        else:
            yield Said("recognised-by-answer", {"indicator": rule.indicator})


def _figures(extract: Extract, roles: Roles, rules: Sequence[Rule]) -> tuple[tuple[Found, ...], Counts]:
    """Masks over all cells first, texts of the kept ones last: a million cells in about a second."""
    cells = extract.cells
    places, place = _column(extract, roles.territory, roles.places.codes, roles.of_table[0])
    times, time = _column(extract, roles.time, roles.periods, roles.of_table[1])
    at_home, in_time = place >= 0, time >= 0
    filled = ~np.isnan(cells.values) | (cells.symbols != 0)
    rule = np.full(len(cells), -1, dtype=np.int32)
    here = np.flatnonzero(at_home & in_time)
    of_rules = cells.positions[here]
    for index, one in enumerate(rules):
        hit = np.ones(len(here), dtype=bool)
        for d, category in one.chosen.items():
            hit &= of_rules[:, d] == category
        rule[here[hit]] = index
    kept = np.flatnonzero((rule >= 0) & filled)
    counts = Counts(
        len(kept),
        int(np.count_nonzero(~at_home)),
        int(np.count_nonzero(at_home & ~in_time)),
        int(np.count_nonzero(at_home & in_time & (rule < 0))),
        int(np.count_nonzero((rule >= 0) & ~filled)),
    )
    columns = (places[place[kept]], times[time[kept]])
    return tuple(_found(extract, kept, rules, rule[kept], columns)), counts


def _column(
    extract: Extract, dimension: int, labels: Sequence[str], constant: str
) -> tuple[NDArray[np.object_], NDArray[np.int32]]:
    """Labels, and for every cell the index of its own, -1 where its category has none."""
    n = len(extract.cells)
    if dimension < 0:
        return np.array([constant], dtype=object), np.full(n, 0 if constant else -1, dtype=np.int32)
    usable = np.array([i if label else -1 for i, label in enumerate(labels)], dtype=np.int32)
    return np.array(labels, dtype=object), usable[extract.cells.positions[:, dimension]]


def _found(
    extract: Extract,
    kept: NDArray[np.intp],
    rules: Sequence[Rule],
    rule: NDArray[np.int32],
    columns: tuple[NDArray[np.object_], NDArray[np.object_]],
) -> Iterator[Found]:
    """Figures of the kept cells; ``rule`` and ``columns`` (territory, period) are theirs."""
    cells = extract.cells
    factors = np.array([one.factor for one in rules] or [1.0])[rule]
    # A factor of 1 leaves the figure to the bit.
    numbers = np.where(factors == 1.0, cells.values[kept], cells.values[kept] * factors)
    values = numbers.astype(object)
    values[np.isnan(numbers)] = None
    return map(
        Found,
        np.array([one.indicator for one in rules] or [""], dtype=object)[rule].tolist(),
        columns[0].tolist(),
        columns[1].tolist(),
        values.tolist(),
        np.array(extract.symbols, dtype=object)[cells.symbols[kept]].tolist(),
        cells.raw.take(pa.array(kept)).fill_null("").to_pylist(),
        cells.rows[kept].tolist(),
        cells.columns[kept].tolist(),
    )
