"""Recording a reported value of the Action Plan: the form, and what would be published."""

import json
from collections.abc import Mapping
from typing import Any

import streamlit as st

from latgale.journal import now
from latgale.queries import plan
from latgale.releases import Store
from latgale.ui import plan_words
from latgale.ui.address import param
from latgale.ui.analyst import Access
from latgale.ui.view import View
from latgale.uploads import Preview, sentence
from latgale.uploads.inbox import Inbox
from latgale.uploads.reports import mistakes, report_of

_FIELDS = ("result", "value", "reported", "source", "url", "note")


def show_report_form(view: View, who: Access) -> None:
    """Where an analyst writes down a reported value; a mistake is said at its field."""
    if not who.name:
        return
    t, results = view.t, {row.id: row for row in view.ask(plan.results)}
    _fill(results)
    # Whoever went away and came back has an empty form: what was wrong in the one before is past.
    kept = "report-value" in st.session_state
    said: Mapping[str, str] = st.session_state.get("report-said", {}) if kept else {}
    with st.expander(t("report-title"), expanded=bool(said or param("draft"))):
        view.show("small.html", text=t("report-lead"))
        chosen = st.selectbox(
            t("column-result"),
            list(results),
            format_func=lambda each: f"{t.pick(results[each], 'pillar')}: {t.pick(results[each], 'name')}",
            key="report-result",
        )
        view.show("report_promise.html", **_promise(view, results[chosen]))
        with st.form("report", border=False):
            _fields(view, said)
            st.form_submit_button(
                t("report-look"), type="primary", on_click=_take, args=(view, results[chosen])
            )


def _promise(view: View, row: Any) -> dict[str, str]:
    return {"promised": plan_words.promised(view, row), "unit": view.t.pick(row, "unit")}


def _fields(view: View, said: Mapping[str, str]) -> None:
    t = view.t
    left, right = st.columns(2)
    for field, label, place, size in (
        ("value", t("report-value"), left, 40),
        ("reported", t("column-reported"), right, 12),
        ("source", t("column-evidence"), st, 300),
        ("url", t("report-url"), st, 300),
    ):
        hint = t("report-day-example") if field == "reported" else None
        place.text_input(label, key=f"report-{field}", max_chars=size, placeholder=hint)
        if field in said:
            place.html(view.render("report_mistake.html", text=said[field]))
    st.text_area(t("report-note"), key="report-note", max_chars=500, height=80)


def _fill(results: Mapping[str, Any]) -> None:
    """Back from the preview: what was written there stands in the form again."""
    digest = param("draft")
    if not digest or st.session_state.get("report-draft") == digest:
        return
    st.session_state["report-draft"] = digest
    try:
        report = report_of(Inbox(Store()).get(digest)[0]) or {}
    except KeyError:
        return
    if report.get("result") in results:
        for field in _FIELDS:
            st.session_state[f"report-{field}"] = str(report.get(field) or "")


def _take(view: View, row: Any) -> None:
    """Say what is wrong at its field, or keep the report aside as a file with its preview at the address."""
    given = {name: str(st.session_state.get(f"report-{name}") or "").strip() for name in _FIELDS}
    found = mistakes(row, given, now().date())
    st.session_state["report-said"] = {field: sentence(view.t, each) for field, each in found.items()}
    if found:
        return
    for name in ("published", "draft"):
        st.query_params.pop(name, None)
    data = json.dumps({"kind": "result", **given}, ensure_ascii=False, indent=1).encode()
    name = f"{view.t.pick(row, 'name')} – {given['value']}.json"
    st.query_params["file"] = Inbox(Store()).put(data, name)


def show_report(view: View, found: Preview, refused: str = "") -> None:
    """What would be published, field by field; ``refused`` says why it just was not."""
    [report] = found.content.rows["action_report"]
    row = next(each for each in view.ask(plan.results) if each.id == report["result"])
    view.title(view.t("report-preview-title", name=view.t.pick(row, "name")))
    value = float(str(report["value"]))
    view.show(
        "report_preview.html",
        found=found,
        row=row,
        report=report,
        refused=refused,
        promised=plan_words.promised(view, row),
        said=plan_words.amount(view, row, value),
        percent=plan_words.percent(view, row, value),
        warnings=[sentence(view.t, each) for each in found.warnings],
        notes=[sentence(view.t, each) for each in found.findings if each.severity == "note"],
    )


def show_obstacle(view: View, found: Preview, said: str) -> None:
    """What stands in the way of publishing, beside the way back to the form."""
    if not found.errors and not found.new + found.changed:
        said = view.t("report-nothing-new")
    view.show("report_obstacle.html", said=said, digest=found.sha256)
