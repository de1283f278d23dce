"""The views of the projects page: totals, places and the table, all of what the address asks for."""

from typing import Any

import pandas as pd

from latgale.queries import projects
from latgale.releases import Store, connect
from latgale.ui import downloads
from latgale.ui.address import finite
from latgale.ui.project_filter import NONE, asked, show_filter
from latgale.ui.project_words import euros, headline
from latgale.ui.view import View

PAGE = 50
GROUPS = ("fund", "status", "period", "year")


def show_all(view: View) -> None:
    """Everything that meets the filter: sentence, totals, places, groups, table."""
    conditions = asked(view)
    summary = view.ask(projects.summary, **conditions)
    whole = next(row for row in summary if row.kind == "all")
    view.show("projects_head.html", headline=headline(view.t, whole, bool(conditions)), whole=whole)
    show_filter(view)
    view.show("projects_figures.html", whole=whole, euros=euros)
    show_places(view, conditions)
    show_table(view, conditions, whole)
    _show_groups(view, summary)
    view.show("projects_rules.html", rules=view.ask(projects.rules), whole=whole)


def show_places(view: View, conditions: dict[str, Any]) -> None:
    """Municipalities with their projects and money, and beside them what is not divided."""
    rows = view.ask(projects.places, **conditions)
    own = [row for row in rows if row.bucket == "municipality"]
    largest = max((row.projects for row in own), default=1)
    others = {row.bucket: row for row in rows if row.bucket != "municipality"}
    view.show("projects_places.html", own=own, others=others, largest=largest, euros=euros)


def show_table(view: View, conditions: dict[str, Any], whole: Any) -> None:
    """One part of the list, the dearest first, with the way to the others and the download of all."""
    parts = max(-(-whole.projects // PAGE), 1)
    part = int(finite("part", lowest=1, highest=parts) or 1)
    rows = view.ask(projects.listed, limit=PAGE, offset=(part - 1) * PAGE, **conditions)
    view.show("projects_table.html", rows=rows, part=part, parts=parts, whole=whole, euros=euros)
    if whole.projects:
        downloads.show_table_downloads(view, "project", lambda: table(view, conditions))


def table(view: View, conditions: dict[str, Any]) -> pd.DataFrame:
    """All that meets the filter, with columns and coded values named in the reader's language."""
    t, lang = view.t, view.lang
    frame = projects.listed(connect(Store().path(view.release.id)), **conditions)
    frame["programme"] = frame[f"programme_{lang}"]
    frame["places"] = frame[f"places_{lang}"].str.replace("|", "; ")
    frame["source"] = frame[f"source_{lang}"]
    for name in ("fund", "status", "amount_scope", "support_kind"):
        frame[name] = frame[name].map(lambda value: t(f"choice-{value}"), na_action="ignore")
    frame["converted"] = frame["converted"].map({True: t("table-yes"), False: ""})
    return frame[list(_COLUMNS)].rename(columns=lambda name: t(f"column-{name}"))


_COLUMNS = (
    "project_no",
    "name",
    "beneficiary",
    "places",
    "fund",
    "programme",
    "period",
    "measure",
    "status",
    "status_printed",
    "start",
    "end",
    "total_eur",
    "eligible_eur",
    "public_support_eur",
    "support_kind",
    "amount_scope",
    "converted",
    "amounts_printed",
    "priorities",
    "source_url",
    "source_line",
    "source",
)


def _show_groups(view: View, summary: list[Any]) -> None:
    groups = {kind: [row for row in summary if row.kind == kind] for kind in GROUPS}
    view.show("projects_groups.html", groups=groups, euros=euros, none=NONE)
