"""Amounts of the Action Plan in words: what is promised and what is reported, with the unit."""

import re
from typing import Any

from latgale import formats
from latgale.model.action_plan import ACTION_PLAN, MEASURED_UNITS
from latgale.queries import plan, records
from latgale.ui.view import View


def headline(view: View, pillar: str = "") -> str:
    """The finding of the page, of one pillar where the address asks for one."""
    rows = view.ask(plan.results, pillar=pillar)
    names = {row.pillar: view.t.pick(row, "name") for row in view.ask(plan.pillars)}
    counts: dict[str, Any] = {
        "results": view.t("n-results-promised", n=len(rows)),
        "reported": sum(row.reported_value is not None for row in rows),
    }
    return (
        view.t("plan-pillar-headline", pillar=names[pillar], **counts)
        if pillar
        else view.t("plan-headline", **counts)
    )


def qualifier(view: View, row: Any) -> str:
    """What stands before a promised number: at least, more than; empty for nothing."""
    if not row.qualifier or view.lang == "lv":
        return row.qualifier or ""
    return view.t("plan-at-least" if row.qualifier == "vismaz" else "plan-more-than")


def unit(view: View, row: Any, value: float) -> str:
    """The unit of a result beside a value: 1 centre, 2 centres; what is measured has one form."""
    if row.unit in MEASURED_UNITS:
        return view.t.pick(row, "unit")
    key = re.sub(r"\W+", "-", row.unit_en)
    return view.t(f"counted-{key}", n=int(value) if float(value).is_integer() else value)


def amount(view: View, row: Any, value: float) -> str:
    """A value of a result with its unit, the number never parted from it."""
    beside = unit(view, row, value)
    gap = "" if view.lang == "en" and beside.startswith("%") else "\N{NO-BREAK SPACE}"
    return f"{formats.number(value, view.lang)}{gap}{beside}"


def promised(view: View, row: Any) -> str:
    """'vismaz 200 jaunieši'."""
    return f"{qualifier(view, row)} {amount(view, row, row.value)}".strip()


def percent(view: View, row: Any, value: float) -> str:
    """'50 % no solītā'."""
    share = formats.number(100 * value / row.value, view.lang, decimals=0)
    return view.t("plan-percent", percent=share)


def in_pillars(view: View) -> str:
    """'Drošība 5, Ekonomika 16': the results with a number by pillar."""
    return ", ".join(f"{view.t.pick(row, 'name')} {row.results}" for row in view.ask(plan.pillars))


def version(view: View) -> Any:
    """The document as it is registered: title, version, day."""
    return next(row for row in view.ask(records.sources) if row.id == ACTION_PLAN)
