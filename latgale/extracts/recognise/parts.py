"""Municipalities that do not add up to their region, for indicators that add up.

Tolerance: every figure is rounded to its last printed digit, so the sum of n parts and the whole may differ
by half a digit each, (n + 1)/2 of them.
"""

import re
from collections.abc import Iterator, Mapping

from latgale.extracts.recognise.findings import Finding, Published, Series
from latgale.extracts.recognise.known import Territory
from latgale.extracts.recognise.recognised import Found

PARTS = ("state_city", "municipality")


def part_findings(
    new: Mapping[Series, Mapping[str, Found]],
    old: Mapping[Series, Mapping[str, Published]],
    territories: tuple[Territory, ...],
    sums: set[str],
) -> Iterator[Finding]:
    """A warning for every period of a region whose parts, all in the file, do not add up to it.

    The region's own figure may be published only; one that we computed would be computed anew and is none.
    Where a part is only published, the difference is a note: it may be of vintages.
    """
    for region in (one.code for one in territories if one.level == "region"):
        parts = tuple(one.code for one in territories if one.parent_code == region and one.level in PARTS)
        for indicator in sorted(sums & {series[0] for series in new}):
            for mark in sorted({series[2] for series in new if series[0] == indicator}):
                keys = [(indicator, code, mark) for code in (region, *parts)]
                yield from _of_series([new.get(key, {}) for key in keys], [old.get(key, {}) for key in keys])


def _of_series(new: list[Mapping[str, Found]], old: list[Mapping[str, Published]]) -> Iterator[Finding]:
    for period in sorted(set().union(*new)):
        cells = [mine.get(period) for mine in new]
        figures = [mine or theirs.get(period) for mine, theirs in zip(cells, old, strict=True)]
        values = [None if one is None else one.value for one in figures]
        numbers = [value for value in values if value is not None]
        computed = isinstance(figures[0], Published) and figures[0].derived
        if computed or len(numbers) < len(values) or len(values) < 2:
            continue
        total, parts = numbers[0], numbers[1:]
        digit = max(_last_digit(one) for one in figures)
        if abs(sum(parts) - total) > len(numbers) / 2 * digit * (1 + 1e-9):
            here = tuple(cell for cell in cells if cell is not None)
            said: dict[str, str | int | float] = {
                "indicator": here[0].indicator,
                "period": period,
                "n": len(parts),
                "sum": sum(parts),
                "total": total,
                "territory": figures[0].territory if figures[0] else "",
            }
            yield Finding("warning" if all(cells[1:]) else "note", "check-parts", said, here)


def _last_digit(figure: Found | Published | None) -> float:
    """What the last printed digit counts: 1 for 1234, 0.1 for 12.3, 100 for 12.3 thousand."""
    if figure is None or figure.value is None:
        return 0.0
    text = figure.raw if isinstance(figure, Found) else f"{figure.value:.12g}"
    match = re.search(r"[0-9]+(?:[.,](?P<decimals>[0-9]+))?", re.sub(r"(?<=[0-9])\s(?=[0-9])", "", text))
    if match is None:
        return 0.0
    number = float(match[0].replace(",", "."))
    factor = abs(figure.value) / number if number else 1.0
    return float(factor * 10.0 ** -len(match["decimals"] or ""))
