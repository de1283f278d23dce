"""What if: another year or value of a target, another change a year; kept in the address alone."""

from typing import Any

import streamlit as st

from latgale.i18n import Texts
from latgale.standing import Standing
from latgale.ui.amounts import Amounts
from latgale.ui.number_field import Bounds, number_field
from latgale.ui.view import View

_YEAR = Bounds(2000, 2100, whole=True)
_MUCH = 1e9
_VALUE = {"count": Bounds(0, _MUCH), "share": Bounds(0, 100), "amount": Bounds(-_MUCH, _MUCH)}
_CHANGE = {"count": Bounds(-_MUCH, _MUCH), "share": Bounds(-100, 100), "amount": Bounds(-_MUCH, _MUCH)}


def asked(indicator: Any) -> dict[str, float | None]:
    """What the address assumes: ``year``, ``value``, ``change``; None where it assumes nothing."""
    value, change = _VALUE[indicator.scale], _CHANGE[indicator.scale]
    return {"year": _YEAR.asked("year"), "value": value.asked("value"), "change": change.asked("change")}


def show_what_if(view: View, plain: Standing, *, expanded: bool) -> None:
    """The three fields; ``plain`` is the target as the document has it."""
    t, aim, scale = view.t, plain.assessment.target, plain.indicator.scale
    with st.expander(t("what-if"), expanded=expanded):
        view.show("small.html", text=t("what-if-lead"))
        left, middle, right = st.columns(3)
        with left:
            number_field(t, "year", t("what-if-year"), _YEAR, default=aim.year)
        with middle:
            number_field(t, "value", t("what-if-value"), _VALUE[scale], default=aim.value)
        with right:
            usual = t("what-if-usual")
            number_field(t, "change", t("what-if-change"), _CHANGE[scale], default=None, placeholder=usual)


def assumption(t: Texts, shown: Standing) -> str:
    """What is assumed, in words; empty for the document itself."""
    if not shown.assumed:
        return ""
    aim, pace, amounts = shown.assessment.target, shown.assessment.pace, Amounts(t, shown.indicator)
    words = t(f"aim-{aim.kind}", value=amounts.full(aim.value), year=f"{aim.year:.0f}")
    changed = t("pace-assumed", had=amounts.change(pace.change)) if pace.state == "assumed" else ""
    return "; ".join(part for part in (words, changed) if part)
