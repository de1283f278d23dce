"""Jumps by a power of ten against what is published: thousands for units, a share for a percentage."""

import math
from collections.abc import Iterator, Mapping
from statistics import median

from latgale.extracts.recognise.findings import Finding, Published, Series
from latgale.extracts.recognise.known import Severity
from latgale.extracts.recognise.recognised import Found

POWERS = (-6, -3, -2, -1, 1, 2, 3, 6)
# A quarter away from the power, up or down, in the logarithm: 1000 ± 26 %.
NEAR = 0.1


def unit_findings(
    new: Mapping[Series, Mapping[str, Found]], old: Mapping[Series, Mapping[str, Published]]
) -> Iterator[Finding]:
    """By indicator: the median ratio of its figures to the published ones is near a power of ten.

    Figures of the same territory and period are compared where there are any: then it is an error. Else
    the newest published figure of the territory stands for them: a warning. Only of ratios of positive
    figures; a balance that changes its sign has no scale.
    """
    for indicator in sorted({series[0] for series in new}):
        mine = {series: new[series] for series in new if series[0] == indicator}
        pairs = list(_same_periods(mine, old))
        severity: Severity = "error" if pairs else "warning"
        pairs = pairs or list(_newest(mine, old))
        if power := _power([ratio for _, ratio in pairs]):
            cells = tuple(cell for cell, _ in pairs)
            values = {"indicator": indicator, "factor": 10 ** abs(power), "n": len(cells)}
            yield (
                Finding(severity, "check-unit-larger", values, cells)
                if power > 0
                else Finding(severity, "check-unit-smaller", values, cells)
            )


def _power(ratios: list[float]) -> int:
    """The power of ten that the median ratio is near; 0 for none."""
    if not ratios:
        return 0
    size = math.log10(median(ratios))
    return next((power for power in POWERS if abs(size - power) < NEAR), 0)


def _same_periods(
    new: Mapping[Series, Mapping[str, Found]], old: Mapping[Series, Mapping[str, Published]]
) -> Iterator[tuple[Found, float]]:
    for series, cells in new.items():
        before = old.get(series, {})
        for period in cells.keys() & before.keys():
            if (ratio := _ratio(cells[period].value, before[period].value)) is not None:
                yield cells[period], ratio


def _newest(
    new: Mapping[Series, Mapping[str, Found]], old: Mapping[Series, Mapping[str, Published]]
) -> Iterator[tuple[Found, float]]:
    for series, cells in new.items():
        values = [one.value for one in old.get(series, {}).values() if one.value is not None]
        for cell in cells.values() if values and min(values) > 0 else ():
            if (ratio := _ratio(cell.value, values[-1])) is not None:
                yield cell, ratio


def _ratio(new: float | None, old: float | None) -> float | None:
    return new / old if new is not None and old is not None and new > 0 and old > 0 else None
