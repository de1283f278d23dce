"""A change beyond what the series has ever done.

A change is the difference to the figure before it, inside one segment, for one step of the series. It is
beyond what was when all three hold: it is larger than every published change, it is larger relative to the
figure before than every published one was, and its modified z-score among the published changes is over 3.5
(B. Iglewicz, D. Hoaglin: How to Detect and Handle Outliers, ASQC 1993: 0,6745·(x − median)/MAD; where the MAD
is 0, (x − median)/(1,253314·mean absolute deviation)).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from statistics import fmean, median

from latgale.extracts.recognise.findings import Finding, Published, Series, is_equal, merged, steps_between
from latgale.extracts.recognise.recognised import Found

# Fewer published changes tell nothing of what is usual.
ENOUGH = 4
LIMIT = 3.5


@dataclass(frozen=True)
class Change:
    """Difference for one step, and the share of the figure before (infinite after 0)."""

    amount: float
    share: float


def change_of(before: float, after: float, steps: float) -> Change:
    """The change between two figures that lie ``steps`` apart."""
    amount = (after - before) / steps
    return Change(amount, abs(amount / before) if before else float("inf") if amount else 0.0)


def is_beyond(change: Change, past: list[Change]) -> bool:
    """Is it larger than every past change, absolutely, relatively and by the modified z-score?"""
    if len(past) < ENOUGH:
        return False
    larger = all(abs(change.amount) > abs(one.amount) * (1 + 1e-9) for one in past)
    steeper = all(change.share > one.share * (1 + 1e-9) for one in past)
    return larger and steeper and abs(z_score(change.amount, [one.amount for one in past])) > LIMIT


def z_score(value: float, past: list[float]) -> float:
    """Modified z-score of a value among past ones; infinite where they were all alike and it is not."""
    middle = median(past)
    distances = [abs(one - middle) for one in past]
    spread = median(distances) / 0.6745 or 1.253314 * fmean(distances)
    if spread:
        return (value - middle) / spread
    return 0.0 if is_equal(value, middle) else float("inf")


def change_findings(
    new: Mapping[Series, Mapping[str, Found]], old: Mapping[Series, Mapping[str, Published]]
) -> Iterator[Finding]:
    """One warning an indicator, with the cells after the change."""
    beyond: dict[str, list[Found]] = {}
    for series, cells in new.items():
        before = old.get(series, {})
        past = list(past_changes(before))
        found = [cells[period] for period in _jumps(cells, before, past)] if len(past) >= ENOUGH else []
        if found:
            beyond.setdefault(series[0], []).extend(found)
    for indicator, found in sorted(beyond.items()):
        yield Finding("warning", "check-change", {"indicator": indicator, "n": len(found)}, tuple(found))


def past_changes(published: Mapping[str, Published]) -> Iterator[Change]:
    """Changes of the published series, none across a break."""
    known = [one for one in published.values() if one.value is not None]
    for before, after in pairwise(known):
        if not after.series_break:
            yield change_of(
                before.value or 0.0, after.value or 0.0, steps_between(before.period, after.period)
            )


def _jumps(new: Mapping[str, Found], old: Mapping[str, Published], past: list[Change]) -> Iterator[str]:
    """Periods of the file whose change from the figure before is new and beyond the past ones."""
    values = {**{p: one.value for p, one in old.items()}, **{p: one.value for p, one in new.items()}}
    known = {period: value for period, value in values.items() if value is not None}
    for before, after in merged(known, {}):
        is_break = after in old and old[after].series_break
        same = all(p in old and is_equal(known[p], old[p].value) for p in (before, after))
        if after not in new or same or is_break:
            continue
        if is_beyond(change_of(known[before], known[after], steps_between(before, after)), past):
            yield after
