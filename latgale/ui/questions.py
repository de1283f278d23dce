"""What a file does not say itself is asked for; the answers stand in the address."""

import json
from collections.abc import Mapping
from typing import Any

import streamlit as st

from latgale.formats import sort_key
from latgale.model import table
from latgale.queries import statistics
from latgale.ui.origins import territory_name
from latgale.ui.view import View
from latgale.uploads import Preview, sentence
from latgale.uploads.answers import LEFT_OUT, NEW, awaits, described
from latgale.uploads.new_indicator import FIELDS, indicator_id, missing

Answers = dict[str, Any]


def ask_questions(view: View, found: Preview, answers: Answers) -> None:
    """A box for each question; choosing writes the answer into the address."""
    again = view.href(file=found.sha256) if answers else ""
    if again or found.content.questions:
        view.show("upload_questions.html", asked=bool(found.content.questions), again=again)
    for n, question in enumerate(found.content.questions):
        key = f"question-{n}-{question.kind}-{found.sha256[:8]}-{view.lang}"
        label = sentence(view.t, question.said, found.content.names)
        if question.kind == "measure":
            _ask_measures(view, question, label, key, answers)
        elif question.kind == "period_of_table":
            st.text_input(label, key=key, on_change=_keep, args=(key, question, answers), max_chars=10)
        else:
            options = _options(view, question)
            _box(view, label, options, key, on_change=_keep, args=(key, question, answers))


def _box(view: View, label: str, options: Mapping[str, str], key: str, **more: Any) -> str | None:
    return st.selectbox(
        label,
        list(options),
        index=None,
        placeholder=view.t("question-open"),
        format_func=lambda value: options.get(value, value),
        key=key,
        **more,
    )


def _ask_measures(view: View, question: Any, label: str, key: str, answers: Answers) -> None:
    """A box for each category; all are answered at once, for one answer may settle the question."""
    options = {LEFT_OUT: view.t("question-leave-out"), **_options(view, question)}
    with st.form(key):
        view.show("upload_measures.html", label=label)
        boxes = {
            each: _box(view, view.t("question-category", category=each), options, f"{key}-{n}")
            for n, each in enumerate(question.categories)
        }
        chosen = {category: value for category, value in boxes.items() if value is not None}
        if not st.form_submit_button(view.t("question-answer")):
            return
        if list(chosen.values()).count(NEW) > 1:
            _refuse(view, view.t("question-one-new"))
            return
    measures = {**answers.get("measures", {}), question.dimension: chosen}
    _remember({**answers, "measures": measures})
    st.rerun()


def describe_indicator(view: View, found: Preview, answers: Answers) -> None:
    """The form for an indicator that the catalogue does not have, once one was asked for."""
    if not awaits(answers) and "new_indicator" not in answers:
        return
    with st.form(f"new-indicator-{found.sha256[:8]}"):
        view.show("upload_new_indicator.html", title=found.content.title or found.file)
        values = _fields(view, answers.get("new_indicator") or {})
        if not st.form_submit_button(view.t("question-add")):
            return
        if wrong := _wrong(view, values):
            _refuse(view, wrong)
            return
    _remember(described(answers, values))
    st.rerun()


def _fields(view: View, given: Mapping[str, str]) -> dict[str, str]:
    columns = {column.name: column for column in table("indicator").columns}
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
    return values


def _wrong(view: View, values: Mapping[str, str]) -> str:
    """What is wrong with the description of a new indicator; empty when nothing is."""
    if empty := missing(values):
        return view.t("question-missing", missing=", ".join(view.t(f"column-{name}") for name in empty))
    taken = view.ask(statistics.indicator, indicator=indicator_id(values["name_en"]))
    return view.t("upload-indicator-known", name=view.t.pick(taken[0], "name")) if taken else ""


def _refuse(view: View, said: str) -> None:
    view.show("notices.html", notices=[said], leave="")


def _options(view: View, question: Any) -> dict[str, str]:
    """Options in words; of indicators the likely ones first, then the catalogue by name, then a new one."""
    if question.kind in ("indicator", "measure"):
        names = {row.id: view.t.pick(row, "name") for row in view.ask(statistics.indicators)}
        rest = sorted(names, key=lambda each: sort_key(names[each]))
        likely = [each for each in question.options if each in names]
        return {each: names[each] for each in (*likely, *rest)} | {NEW: view.t("question-new")}
    if question.kind == "territory_of_table":
        return {each: territory_name(view, each) for each in question.options}
    return {each: each for each in question.options}


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
        case _:
            given["indicator"] = value
    return given


def _remember(answers: Answers) -> None:
    st.query_params["answers"] = json.dumps(answers, ensure_ascii=False, sort_keys=True)
