"""Checks of recognised figures before they are published, against what is published.

Sources of the methods stand at each check. Plain arguments in, sentences out: no database.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from latgale.extracts.recognise.changes import change_findings
from latgale.extracts.recognise.findings import (
    Finding,
    Published,
    Series,
    frequency,
    is_equal,
    merged,
    series_of,
)
from latgale.extracts.recognise.known import Indicator, Territory
from latgale.extracts.recognise.parts import part_findings
from latgale.extracts.recognise.recognised import Found
from latgale.extracts.recognise.units import unit_findings
from latgale.trajectories import PeriodError, year_of


@dataclass(frozen=True)
class Context:
    """What the checks need to know beside the figures.

    ``today``: a period that begins later is in the future. ``updated``: when the publisher updated the
    table of the file; ``published_updated``: the same of what is published of it. None where unknown.
    """

    territories: tuple[Territory, ...]
    indicators: tuple[Indicator, ...]
    today: date
    updated: date | None = None
    published_updated: date | None = None


@dataclass(frozen=True)
class _Case:
    found: Sequence[Found]
    new: Mapping[Series, Mapping[str, Found]]
    old: Mapping[Series, Mapping[str, Published]]
    context: Context


def check(found: Sequence[Found], published: Iterable[Published], context: Context) -> tuple[Finding, ...]:
    """All findings, errors first. Figures that stand twice are compared once, by their first cell."""
    case = _Case(found, series_of(found), series_of(published), context)
    findings = [finding for one in _CHECKS for finding in one(case)]
    order = ("error", "warning", "note")
    return tuple(sorted(findings, key=lambda finding: order.index(finding.severity)))


def _duplicates(case: _Case) -> Iterator[Finding]:
    """One key in several cells: with one figure a warning, with different ones an error."""
    keys: dict[tuple[str, str, str], list[Found]] = {}
    for one in case.found:
        keys.setdefault(one[:3], []).append(one)
    twice = [cells for cells in keys.values() if len(cells) > 1]
    differing = [cells for cells in twice if len({(one.value, one.symbol) for one in cells}) > 1]
    equal = [cells for cells in twice if cells not in differing]
    if differing:
        yield Finding("error", "check-duplicate-differing", {"n": len(differing)}, _flat(differing))
    if equal:
        yield Finding("warning", "check-duplicate-equal", {"n": len(equal)}, _flat(equal))


def _flat(groups: Iterable[list[Found]]) -> tuple[Found, ...]:
    return tuple(one for group in groups for one in group)


def begins(period: str) -> date:
    """First day of a period, to the precision that its form has. Raises PeriodError for no period."""
    try:
        year, part = divmod(year_of(period), 1)
    except PeriodError:
        try:
            return date.fromisoformat(period)
        except ValueError:
            raise PeriodError(f"not a period: {period!r}") from None
    if "W" in period:
        return date.fromisocalendar(int(year), int(period[-2:]), 1)
    if "/" in period:
        return date(int(year), 9, 1)  # a school year begins on 1 September
    return date(int(year), round(part * 12) + 1, 1)


def _future(case: _Case) -> Iterator[Finding]:
    """A period that has not begun holds no observation, but a forecast."""
    later = {one.period for one in case.found if one.value is not None}
    later = {period for period in later if begins(period) > case.context.today}
    if later:
        cells = tuple(one for one in case.found if one.period in later and one.value is not None)
        yield Finding("error", "check-future", {"n": len(cells), "period": min(later)}, cells)


def _frequencies(case: _Case) -> Iterator[Finding]:
    """Quarters, months or days beside an indicator of which only years are published."""
    lengths: dict[str, set[str]] = {}
    for indicator, _, length in case.old:
        lengths.setdefault(indicator, set()).add(length)
    yearly = {indicator for indicator, known in lengths.items() if known == {""}}
    for indicator in sorted(yearly & {one.indicator for one in case.found}):
        of = [one for one in case.found if one.indicator == indicator]
        if shorter := tuple(one for one in of if frequency(one.period) not in ("", "/")):
            values = {"indicator": indicator, "period": min(one.period for one in shorter)}
            yield Finding("error", "check-frequency", values, shorter)


def _gone(case: _Case) -> Iterator[Finding]:
    """A published number in whose place the file has a symbol only: one finding a symbol."""
    gone: dict[str, list[Found]] = {}
    for series, new in case.new.items():
        old = case.old.get(series, {})
        for period in new.keys() & old.keys():
            if new[period].value is None and old[period].value is not None:
                gone.setdefault(new[period].symbol, []).append(new[period])
    for symbol, cells in sorted(gone.items()):
        yield Finding("warning", "check-gone", {"n": len(cells), "symbol": symbol}, tuple(sorted(cells)))


def _break_flags(case: _Case) -> Iterator[Finding]:
    """Eurostat's flag b: the figure is not comparable with those before it."""
    cells = tuple(one for one in case.found if begins_anew(one))
    if cells:
        yield Finding(
            "warning", "check-break-flag", {"n": len(cells), "period": min(c.period for c in cells)}, cells
        )


def begins_anew(found: Found) -> bool:
    """Has the publisher marked that a new segment of the series begins with the figure?"""
    return "b" in _flags(found.symbol)


def _flags(symbol: str) -> str:
    """Flags are the last word of a symbol ('b', 'bp', ': c')."""
    last = symbol.rsplit(" ", maxsplit=1)[-1] if symbol else ""
    return last if last.isalpha() and last.islower() else ""


def _joins(case: _Case) -> Iterator[Finding]:
    """A series that changes its vintage: revised figures beside older ones that the file does not have.

    The break is where the two meet, unless one is marked there already.
    """
    meetings = [
        (series, period)
        for series, new in case.new.items()
        if _is_revised(new, case.old.get(series, {}))
        for period in _meetings(new, case.old[series])
    ]
    if meetings:
        cells = tuple(case.new[series][period] for series, period in meetings if period in case.new[series])
        values: dict[str, str | int | float] = {
            "n": len({series for series, _ in meetings}),
            "period": min(period for _, period in meetings),
        }
        yield Finding("warning", "check-vintages-joined", values, cells)


def _is_revised(new: Mapping[str, Found], old: Mapping[str, Published]) -> bool:
    return any(not is_equal(new[period].value, old[period].value) for period in new.keys() & old.keys())


def _meetings(new: Mapping[str, Found], old: Mapping[str, Published]) -> Iterator[str]:
    """Periods whose figure comes from the one vintage and the figure before it from the other."""
    for before, after in merged(new, old):
        marked = after in old and old[after].series_break
        if (before in new) != (after in new) and not marked:
            yield after


def _older(case: _Case) -> Iterator[Finding]:
    """A table that the publisher updated before the one that is published."""
    mine, theirs = case.context.updated, case.context.published_updated
    if mine and theirs and mine < theirs:
        values = {"updated": mine.isoformat(), "published": theirs.isoformat()}
        yield Finding("warning", "check-older-vintage", values)


def _units(case: _Case) -> Iterator[Finding]:
    yield from unit_findings(case.new, case.old)


def _changes(case: _Case) -> Iterator[Finding]:
    yield from change_findings(case.new, case.old)


def _parts(case: _Case) -> Iterator[Finding]:
    sums = {indicator.id for indicator in case.context.indicators if indicator.aggregation == "sum"}
    yield from part_findings(case.new, case.old, case.context.territories, sums)


_CHECKS: tuple[Callable[[_Case], Iterator[Finding]], ...] = (
    _duplicates,
    _units,
    _changes,
    _parts,
    _frequencies,
    _gone,
    _break_flags,
    _joins,
    _future,
    _older,
)
