"""What a reader takes away of the Action Plan: everything that the page shows, a table a subject."""

from typing import Any

import pandas as pd

from latgale.model.action_plan import STATEMENT_KINDS
from latgale.queries import plan
from latgale.ui import plan_words
from latgale.ui.exhibits.lines import number_of
from latgale.ui.view import View

Lines = list[dict[str, Any]]


def plan_files(view: View, chosen: str) -> dict[str, pd.DataFrame]:
    """Tables by name, results first; numbers as numbers, days as days. ``chosen``: one pillar alone."""
    t = view.t
    found = {
        t("plan-sheet-results"): _results(view, chosen),
        t("plan-sheet-points"): _points(view, chosen),
        t("plan-sheet-links"): _links(view, chosen),
        t("plan-sheet-rules"): [
            {t("plan-rule"): t.pick(row, "text"), t("table-links"): row.links} for row in view.ask(plan.rules)
        ],
        t("plan-sheet-totals"): _totals(view),
        t("plan-sheet-texts"): _statements(view),
    }
    return {name: pd.DataFrame(lines, dtype=object) for name, lines in found.items()}


def _results(view: View, chosen: str) -> Lines:
    t = view.t
    return [
        {
            t("column-pillar"): t.pick(row, "pillar"),
            t("column-result"): t.pick(row, "name"),
            t("plan-qualifier"): plan_words.qualifier(view, row) or None,
            t("plan-promised"): number_of(row.value),
            t("points-unit"): plan_words.unit(view, row, row.value),
            t("plan-reported"): t("plan-not-reported")
            if row.reported_value is None
            else number_of(row.reported_value),
            t("plan-share"): None if row.percent is None else number_of(round(row.percent, 2)),
            t("plan-when"): row.reported,
            t("column-evidence"): row.evidence,
            t("column-url"): row.url,
            t("column-note"): row.note,
            t("plan-who"): row.who,
            t("plan-before"): number_of(row.earlier_value),
            t("plan-before-when"): row.earlier,
            t("column-text_lv"): row.text_lv,
            t("column-source_line"): row.source_line,
        }
        for row in view.ask(plan.results, pillar=chosen)
    ]


def _points(view: View, chosen: str) -> Lines:
    t, names = view.t, _names(view)
    linked: dict[tuple[str, int], list[str]] = {}
    for link in view.ask(plan.links):
        linked.setdefault((link.pillar, link.position), []).append(link.priority_code)
    return [
        {
            t("column-pillar"): names[row.pillar],
            t("plan-point"): row.position,
            t("column-text_lv"): row.text_lv,
            t("column-gloss_en"): row.gloss_en,
            t("plan-linked-to"): ", ".join(linked.get((row.pillar, row.position), [])) or None,
            t("column-source_line"): row.source_line,
        }
        for row in view.ask(plan.points, pillar=chosen)
    ]


def _links(view: View, chosen: str) -> Lines:
    t, names = view.t, _names(view)
    return [
        {
            t("column-pillar"): names[row.pillar],
            t("plan-point"): row.position,
            t("column-priority_code"): row.priority_code,
            t("plan-priority"): t.pick(row, "priority"),
            t("plan-rule"): t.pick(row, "rule"),
            t("column-certain"): t("table-yes" if row.certain else "plan-uncertain"),
            t("column-words_lv"): row.words_lv,
            t("column-programme_words_lv"): row.programme_words_lv,
            t("column-source_line"): row.source_line,
            t("column-programme_line"): row.programme_line,
        }
        for row in view.ask(plan.links)
        if chosen in ("", row.pillar)
    ]


def _totals(view: View) -> Lines:
    """The totals of the plan, each by itself."""
    t = view.t
    return [
        {
            t("plan-total"): t.pick(row, "name"),
            t("column-value"): number_of(row.value),
            t("points-unit"): t.pick(row, "unit"),
            t("column-text_lv"): row.text_lv,
            t("column-source_line"): row.source_line,
        }
        for row in view.ask(plan.totals)
    ]


def _statements(view: View) -> Lines:
    """Aim, challenges, follow-up, priorities after 2027 and the rest of the text, in printed order."""
    t = view.t
    rows = [row for kind in STATEMENT_KINDS for row in view.ask(plan.statements, kind=kind)]
    return [
        {
            t("column-kind"): t(f"choice-{row.kind}"),
            t("column-text_lv"): row.text_lv,
            t("column-source_line"): row.source_line,
        }
        for row in sorted(rows, key=lambda row: row.source_line)
    ]


def _names(view: View) -> dict[str, str]:
    return {row.pillar: view.t.pick(row, "name") for row in view.ask(plan.pillars)}
