"""Exhibit of the Action Plan: what is promised and what is reported, by pillar or in one pillar."""

from typing import Any

import pandas as pd

from latgale import formats
from latgale.exhibits import Exhibit
from latgale.queries import plan
from latgale.ui import plan_words
from latgale.ui.address import one_of
from latgale.ui.exhibits.common import source_line
from latgale.ui.exhibits.plan_files import plan_files
from latgale.ui.view import View


def promises(view: View) -> Exhibit:
    """A table of the results of a pillar; of the whole plan, whose 25 no screen holds, figures by pillar.

    The table behind the figures has a line for every result all the same.
    """
    t, pillars = view.t, view.ask(plan.pillars)
    chosen = one_of("pillar", ["", *(row.pillar for row in pillars)])
    names = {row.pillar: t.pick(row, "name") for row in pillars}
    title = t("exhibit-plan-pillar", pillar=names[chosen]) if chosen else t("page-ricibas_plans")
    table = _table(view, chosen)
    return Exhibit(
        address=view.pinned_place,
        kind="table" if chosen else "figures",
        title=title,
        statement=plan_words.headline(view, chosen),
        source=source_line(view, [_version(view)]),
        alt=t("exhibit-table-alt", title=title, rows=t("n-rows", n=len(table))),
        table=table,
        notes=_notes(view),
        columns=tuple(table.columns),
        taken=plan_files(view, chosen),
        figures={} if chosen else _figures(view, pillars),
    )


def _version(view: View) -> str:
    """The document with its version: it may have been approved later with other figures."""
    row = plan_words.version(view)
    lv = view.lang == "lv"
    return f"{row.title if lv else row.title_en} ({row.vintage if lv else row.vintage_en})"


def _table(view: View, chosen: str) -> pd.DataFrame:
    """A line a result, as an audience reads it."""
    t = view.t
    rows = view.ask(plan.results, pillar=chosen)
    lines = [
        {
            t("column-result"): t.pick(row, "name"),
            t("plan-promised"): _promised(view, row),
            t("points-unit"): plan_words.unit(view, row, row.value),
            t("plan-reported"): _reported(view, row),
            t("plan-when"): view.day(row.reported) if row.reported else None,
            t("plan-who"): row.who,
            t("column-evidence"): row.evidence,
        }
        for row in rows
    ]
    return pd.DataFrame(lines, dtype=object)


def _promised(view: View, row: Any) -> str:
    """'vismaz 200'."""
    return f"{plan_words.qualifier(view, row)} {formats.number(row.value, view.lang)}".strip()


def _reported(view: View, row: Any) -> str:
    """'178 (50 % no solītā)', or that it is not reported."""
    if row.reported_value is None:
        return view.t("plan-not-reported")
    part = view.t("plan-percent", percent=formats.number(row.percent, view.lang, decimals=0))
    return f"{formats.number(row.reported_value, view.lang)} ({part})"


def _figures(view: View, pillars: list[Any]) -> dict[str, str]:
    """Results by pillar, and the totals of the plan side by side: they are never added up."""
    t = view.t
    found = {
        t.pick(row, "name"): "\n".join(
            [
                t("n-results", n=row.results),
                t("plan-reported-of", reported=row.reported, results=row.results),
            ]
        )
        for row in pillars
    }
    totals = view.ask(plan.totals)
    return found | {
        t.pick(row, "name"): f"{formats.number(row.value, view.lang)} {t.pick(row, 'unit')}" for row in totals
    }


def _notes(view: View) -> tuple[tuple[str, str], ...]:
    """The version, and the totals of the plan each by itself."""
    t = view.t
    totals = {row.id: row for row in view.ask(plan.totals)}
    row = plan_words.version(view)
    lv = view.lang == "lv"
    title, vintage = (row.title, row.vintage) if lv else (row.title_en, row.vintage_en)
    points = sum(pillar.points for pillar in view.ask(plan.pillars))
    measures = formats.number(totals["measures"].value, view.lang)
    return (
        (t("notes-title"), t("plan-version", title=title, vintage=vintage, date=view.day(row.retrieved))),
        (t("notes-title"), t("plan-summary", points=points, measures=measures)),
        *(
            (t.pick(each, "name"), f"{formats.number(each.value, view.lang)} {t.pick(each, 'unit')}")
            for each in totals.values()
        ),
    )
