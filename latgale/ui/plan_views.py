"""The page Rīcības plāns: what the plan promises, what is reported, and how an analyst records it."""

import json
from typing import Any

import pandas as pd
import streamlit as st

from latgale.model.action_plan import ACTION_PLAN
from latgale.queries import plan, records
from latgale.releases import Store
from latgale.ui import downloads
from latgale.ui.address import one_of
from latgale.ui.analyst import Access
from latgale.ui.view import View
from latgale.uploads.inbox import Inbox

# The title of the summary.
FIRST_LINE = 2
_FIELDS = ("result", "value", "reported", "source", "url", "note")


def show_plan(view: View, published: str = "") -> None:
    """The promise in numbers by pillar, a line a result; one pillar where the address asks for it.

    ``published`` says what was just recorded.
    """
    pillars = view.ask(plan.pillars)
    chosen = one_of("pillar", ["", *(row.pillar for row in pillars)])
    results, links = view.ask(plan.results, pillar=chosen), view.ask(plan.links)
    [version] = [row for row in view.ask(records.sources) if row.id == ACTION_PLAN]
    view.show(
        "plan.html",
        source_id=ACTION_PLAN,
        version=version,
        published=published,
        counts=view.ask(plan.counts)[0],
        pillars=pillars,
        chosen=chosen,
        totals={row.id: row for row in view.ask(plan.totals)},
        groups=[
            (
                pillar,
                [row for row in results if row.pillar == pillar.pillar],
                [
                    (point, [link for link in links if _at(link) == _at(point)])
                    for point in view.ask(plan.points, pillar=pillar.pillar)
                ],
            )
            for pillar in pillars
            if chosen in ("", pillar.pillar)
        ],
        after_lead=view.ask(plan.statements, kind="after_2027_lead")[0],
        after=view.ask(plan.statements, kind="after_2027"),
        rules=view.ask(plan.rules),
        linked=len({_at(link) for link in links}),
        points=sum(pillar.points for pillar in pillars),
        unlinked=view.ask(plan.unlinked),
    )
    name = f"{ACTION_PLAN}-{chosen}" if chosen else ACTION_PLAN
    origin = view.t("source-note-plan")
    downloads.show_table_downloads(view, name, lambda: results_table(view, results), origin)


def _at(row: Any) -> tuple[str, int]:
    return row.pillar, row.position


def results_table(view: View, results: list[Any]) -> pd.DataFrame:
    """The results as they stand on the screen, a line each."""
    t = view.t
    lines = [
        {
            t("column-pillar"): t.pick(row, "pillar"),
            t("column-result"): t.pick(row, "name"),
            t("plan-qualifier"): qualifier(view, row),
            t("plan-promised"): _whole(row.value),
            t("column-unit_lv" if view.lang == "lv" else "column-unit_en"): t.pick(row, "unit"),
            t("plan-reported"): t("plan-not-reported")
            if row.reported_value is None
            else _whole(row.reported_value),
            t("plan-when"): row.reported.isoformat() if row.reported else None,
            t("plan-who"): row.who,
            t("column-evidence"): row.evidence,
            t("column-text_lv"): row.text_lv,
            t("column-source_line"): row.source_line,
        }
        for row in results
    ]
    return pd.DataFrame(lines, dtype=object)


def qualifier(view: View, row: Any) -> str:
    """What stands before a promised number: at least, more than; empty for nothing."""
    if not row.qualifier or view.lang == "lv":
        return row.qualifier or ""
    return view.t("plan-at-least" if row.qualifier == "vismaz" else "plan-more-than")


def _whole(value: float) -> float | int:
    return int(value) if value.is_integer() else value


def show_report_form(view: View, who: Access) -> None:
    """Where an analyst writes down a reported value; it goes to the same preview as a file."""
    if not who.name:
        return
    t = view.t
    names = {row.id: f"{t.pick(row, 'pillar')}: {t.pick(row, 'name')}" for row in view.ask(plan.results)}
    with st.expander(t("report-title")), st.form("report", border=False):
        view.show("small.html", text=t("report-lead"))
        st.selectbox(t("column-result"), list(names), format_func=names.__getitem__, key="report-result")
        left, right = st.columns(2)
        left.text_input(t("report-value"), key="report-value", max_chars=40)
        right.text_input(t("column-reported"), key="report-reported", placeholder="2026-11-22", max_chars=10)
        st.text_input(t("column-evidence"), key="report-source", max_chars=300)
        st.text_input(t("report-url"), key="report-url", max_chars=300)
        st.text_area(t("report-note"), key="report-note", max_chars=500, height=80)
        st.form_submit_button(t("report-look"), type="primary", on_click=_take)


def _take() -> None:
    """Keep the report aside as a file; its preview is at the address."""
    given = {name: str(st.session_state.get(f"report-{name}") or "").strip() for name in _FIELDS}
    data = json.dumps({"kind": "result", **given}, ensure_ascii=False, indent=1).encode()
    st.query_params.pop("published", None)
    st.query_params["file"] = Inbox(Store()).put(data, f"{given['result']}.json")
