"""Exhibit of one project: its money, places and facts as a table."""

from typing import Any

import pandas as pd

from latgale.exhibits import Exhibit
from latgale.queries import project as facts
from latgale.ui.exhibits.common import source_line
from latgale.ui.exhibits.lines import number_of
from latgale.ui.project_detail import AMOUNTS
from latgale.ui.project_words import span
from latgale.ui.view import View

Fact = tuple[str, object]


def one_project(view: View, code: str) -> Exhibit | None:
    """What is known of a project, a line a fact; None for an unknown one."""
    found = view.ask(facts.project, project=code)
    if not found:
        return None
    t, row = view.t, found[0]
    known = [(name, value) for name, value in _facts(view, row) if value not in ("", None)]
    frame = pd.DataFrame(known, columns=[t("table-kind"), t("project-facts")], dtype=object)
    return Exhibit(
        address=view.pinned_place,
        kind="table",
        title=t("column-project"),
        statement=row.name,
        source=source_line(view, [row.source_lv if view.lang == "lv" else row.source_en]),
        alt=t("exhibit-table-alt", title=row.name, rows=t("n-rows", n=len(frame))),
        table=frame,
        notes=tuple((t("project-notes"), text) for text in _remarks(view, row)),
    )


def _facts(view: View, row: Any) -> list[Fact]:
    """Money first, as it is published; then where, who, with what and when."""
    t = view.t
    return [
        *_money(view, row),
        (t("project-places"), _places(view, row)),
        (t("column-beneficiary"), row.beneficiary),
        (t("project-partners"), "; ".join(each.name for each in view.ask(facts.partners, project=row.id))),
        (t("column-fund"), t(f"choice-{row.fund}")),
        (t("column-programme"), t.pick(row, "programme")),
        (t("projects-period"), t(f"choice-{row.period}") if row.period else ""),
        (t("column-status"), t(f"choice-{row.status}")),
        (t("column-status_printed"), row.status_printed),
        (t("project-time"), span(t, row)),
        (t("project-priorities"), _priorities(view, row)),
        (t("column-project_no"), row.project_no),
    ]


def _money(view: View, row: Any) -> list[Fact]:
    amounts = [(f"{view.t(f'amount-{name}')}, EUR", number_of(getattr(row, name))) for name in AMOUNTS]
    known = [fact for fact in amounts if fact[1] is not None]
    return list(known) if known else [(view.t("project-money"), view.t("projects-no-sum"))]


def _places(view: View, row: Any) -> str:
    """Names of the municipalities, each once."""
    t = view.t
    names = [t.pick(place, "name") for place in view.ask(facts.locations, project=row.id)]
    return "; ".join(dict.fromkeys(names)) or t("choice-unplaced")


def _priorities(view: View, row: Any) -> str:
    links = view.ask(facts.links, project=row.id)
    return "; ".join(dict.fromkeys(f"{each.priority_code} {view.t.pick(each, 'name')}" for each in links))


def _remarks(view: View, row: Any) -> list[str]:
    """What has to be known to read the amounts."""
    t, said = view.t, []
    if row.amount_scope and any(getattr(row, name) is not None for name in AMOUNTS):
        said.append(t("project-scope", scope=t(f"choice-{row.amount_scope}")))
    if row.support_kind:
        said.append(t("project-support", kind=t(f"choice-{row.support_kind}")))
    if row.converted:
        said.append(t("project-converted", printed=row.amounts_printed))
    if len({place.territory for place in view.ask(facts.locations, project=row.id)}) > 1:
        said.append(t("project-undivided"))
    return said + [t.pick(note, "text") for note in view.ask(facts.notes, project=row.id)]
