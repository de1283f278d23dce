"""What a series says, in one sentence: the newest value, and the change that may be compared with it."""

from typing import Any

from latgale.ui.amounts import Amounts
from latgale.ui.origins import territory_name
from latgale.ui.periods import frequency, in_period
from latgale.ui.view import View


def finding(view: View, indicator: Any, territory: str, rows: list[Any]) -> str:
    """The newest value with the change since the segment that it stands in began."""
    t, known = view.t, [row for row in rows if row.value is not None]
    names = {"name": t.pick(indicator, "name"), "territory": territory_name(view, territory)}
    if not known:
        return t("series-none", **names)
    newest, amounts = known[-1], Amounts(t, indicator)
    sentence = t(
        "series-newest",
        when=in_period(t, newest.period, indicator.id),
        value=amounts.full(newest.value),
        **names,
    )
    return sentence + _change(view, indicator, known)


def _change(view: View, indicator: Any, known: list[Any]) -> str:
    t, newest = view.t, known[-1]
    first = comparable(known)[0]
    if first is newest:
        return "" if len(known) == 1 else t("series-not-comparable")
    amounts, change = Amounts(t, indicator), newest.value - first.value
    then = in_period(t, first.period, indicator.id)
    if not amounts.by(change).strip("0,. "):
        return t("series-same", then=then)
    return t("series-more" if change > 0 else "series-less", then=then, by=amounts.by(change))


def comparable(known: list[Any]) -> list[Any]:
    """The newest stretch of a series without a break and of one length of period."""
    start = 0
    for i, row in enumerate(known):
        if row.series_break or frequency(row.period) != frequency(known[max(i - 1, 0)].period):
            start = i
    return known[start:]
