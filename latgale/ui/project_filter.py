"""What the address asks of the projects, and the fields that ask it."""

from typing import Any

import streamlit as st

from latgale.folding import stems
from latgale.queries import projects
from latgale.ui.address import choose, one_of, param, search_box
from latgale.ui.number_field import Bounds, number_field
from latgale.ui.project_words import choice, exact
from latgale.ui.view import View

CHOICES = ("fund", "programme", "period", "status", "municipality", "priority")
# What has no code of its own: no place, no priority.
NONE = "none"
_BOUNDS = Bounds(0, 1e12)


def options(view: View, kind: str) -> dict[str, str]:
    """Values of one filter with their texts, those of the most projects first."""
    rows = [row for row in view.ask(projects.choices) if row.kind == _kind(kind)]
    found = {row.value: _text(view, row) for row in rows}
    if kind in ("municipality", "priority"):
        return {**found, NONE: view.t(f"projects-without-{kind}")}
    return found


def _kind(name: str) -> str:
    return "territory" if name == "municipality" else name


def _text(view: View, row: Any) -> str:
    if row.kind in ("fund", "status", "period"):
        return choice(view.t, row.kind, row.value)
    return view.t.pick(row, "name")


def asked(view: View) -> dict[str, Any]:
    """The filter as the queries take it; what is empty is left out, an unknown value counts as none."""
    codes = {name: one_of(name, ["", *options(view, name)]) for name in CHOICES}
    codes["territory"] = codes.pop("municipality")
    bounds = {
        "lowest": _BOUNDS.asked("from"),
        "highest": _BOUNDS.asked("to"),
    }
    words = {"stems": tuple(stems(param("q")[:100]))}
    return {name: value for name, value in {**codes, **bounds, **words}.items() if value}


def said(view: View, conditions: dict[str, Any]) -> str:
    """The filter in words, for paper, where its fields are not seen: 'Fonds – ERAF; Statuss – pabeigts'."""
    t = view.t
    parts = []
    for name in CHOICES:
        code = conditions.get("territory" if name == "municipality" else name)
        if code:
            parts.append(t("projects-asked", name=t(f"projects-{name}"), value=options(view, name)[code]))
    if "lowest" in conditions:
        parts.append(t("projects-least", amount=exact(t, conditions["lowest"])))
    if "highest" in conditions:
        parts.append(t("projects-most", amount=exact(t, conditions["highest"])))
    if "stems" in conditions:
        parts.append(t("projects-words", words=param("q")[:100]))
    return "; ".join(parts)


def show_filter(view: View) -> None:
    """Words in sight, the rest folded away unless it is in use."""
    t = view.t
    search_box("q", t("projects-search"), t("projects-search-placeholder"))
    used = any(param(name) for name in (*CHOICES, "from", "to"))
    with st.expander(t("projects-filter"), expanded=used):
        for row in (CHOICES[:3], CHOICES[3:]):
            for column, name in zip(st.columns(3), row, strict=True):
                with column:
                    choose(name, t(f"projects-{name}"), options(view, name), every=t("projects-every"))
        left, right = st.columns(2)
        with left:
            number_field(t, "from", t("projects-from"), _BOUNDS, default=None)
        with right:
            number_field(t, "to", t("projects-to"), _BOUNDS, default=None)
