"""What a file does not say itself is asked for; the answers stand in the address."""

import json
from collections.abc import Mapping
from functools import partial
from typing import Any

import streamlit as st

from latgale.model import table
from latgale.queries import statistics
from latgale.ui.origins import territory_name
from latgale.ui.view import View
from latgale.uploads import Preview, sentence
from latgale.uploads.new_indicator import FIELDS, indicator_id

_NEW = "new"
Answers = dict[str, Any]


def ask_questions(view: View, found: Preview, answers: Answers) -> None:
    """A box for each question; choosing writes the answer into the address."""
    for n, question in enumerate(found.content.questions):
        key = f"question-{n}-{found.sha256[:8]}-{view.lang}"
        label = sentence(view.t, question.said, found.content.names)
        if question.kind == "period_of_table":
            st.text_input(label, key=key, on_change=_keep, args=(key, question, answers), max_chars=10)
            continue
        st.selectbox(
            label,
            _options(question),
            index=None,
            placeholder=view.t("question-open"),
            format_func=partial(_named, view, question.kind),
            key=key,
            on_change=_keep,
            args=(key, question, answers),
        )


def describe_indicator(view: View, found: Preview, answers: Answers) -> None:
    """The form for an indicator that the catalogue does not have, once one was asked for."""
    if answers.get("indicator") != _NEW and "new_indicator" not in answers:
        return
    columns = {column.name: column for column in table("indicator").columns}
    given = answers.get("new_indicator") or {}
    with st.form(f"new-indicator-{found.sha256[:8]}"):
        view.show("upload_new_indicator.html", title=found.content.title)
        values = {}
        for name in FIELDS:
            label, choices = view.t(f"column-{name}"), columns[name].choices
            if choices:
                at = choices.index(given[name]) if given.get(name) in choices else 0
                values[name] = st.selectbox(
                    label, choices, index=at, format_func=lambda value: view.t(f"choice-{value}")
                )
            else:
                values[name] = st.text_input(label, value=str(given.get(name, "")), max_chars=120)
        if st.form_submit_button(view.t("question-add")):
            _remember({**answers, "new_indicator": values, "indicator": indicator_id(values["name_en"])})
            st.rerun()


def _options(question: Any) -> list[str]:
    return [*question.options, *([_NEW] if question.kind in ("indicator", "measure") else [])]


def _named(view: View, kind: str, value: str) -> str:
    """An option in words: indicators and territories by their names, categories as the file prints them."""
    if value == _NEW:
        return view.t("question-new")
    if kind in ("indicator", "measure"):
        rows = view.ask(statistics.indicator, indicator=value)
        return view.t.pick(rows[0], "name") if rows else value
    return territory_name(view, value) if kind == "territory_of_table" else value


def _keep(key: str, question: Any, answers: Answers) -> None:
    value = st.session_state.get(key)
    if value:
        _remember(answered(answers, question, str(value)))


def answered(answers: Mapping[str, Any], question: Any, value: str) -> Answers:
    """The answers with one more, in the form that ``recognise`` takes them."""
    given = dict(answers)
    match question.kind:
        case "territory" | "time":
            given["roles"] = {**given.get("roles", {}), value: question.kind}
        case "territory_of_table" | "period_of_table":
            given[question.kind.removesuffix("_of_table")] = value
        case "category":
            given["selection"] = {**given.get("selection", {}), question.dimension: value}
        case "measure":
            measures = given.get("measures", {})
            named = {**measures.get(question.dimension, {}), question.category: value}
            given["measures"] = {**measures, question.dimension: named}
        case _:
            given["indicator"] = value
    return given


def _remember(answers: Answers) -> None:
    st.query_params["answers"] = json.dumps(answers, ensure_ascii=False, sort_keys=True)
