"""The views of the projects page: totals, places and the table, all of what the address asks for."""

from typing import Any

import pandas as pd

from latgale.queries import projects
from latgale.releases import Store, connect
from latgale.ui import downloads
from latgale.ui.address import finite, param, unknown_values
from latgale.ui.origins import territory_name
from latgale.ui.place_projects import by_inhabitant, inhabitants
from latgale.ui.project_filter import asked, said, show_filter
from latgale.ui.project_map import show_map
from latgale.ui.project_words import choice, euros, headline
from latgale.ui.view import View

PAGE = 50
_MOST_PARTS = 1_000_000
GROUPS = ("fund", "status", "period", "year")


def show_all(view: View) -> None:
    """Everything that meets the filter: sentence, totals, places, groups, table."""
    conditions = asked(view)
    part, found = _part(view, conditions)
    whole = next(row for row in found if row.kind == "all")
    view.show("projects_head.html", headline=headline(view.t, whole, bool(conditions)), whole=whole)
    if conditions:
        view.show("projects_asked.html", said=said(view, conditions))
    if not whole.projects:
        view.show("projects_none.html")
        show_filter(view)
        return
    show_filter(view)
    view.show("projects_figures.html", whole=whole, euros=euros)
    show_places(view, found)
    show_table(view, conditions, found, part)
    _show_groups(view, found)
    view.show("projects_rules.html", rules=view.ask(projects.rules), whole=whole)


def _part(view: View, conditions: dict[str, Any]) -> tuple[int, list[Any]]:
    """The part that the address asks for, with what it finds; the first, and a word, for one too many."""
    part = int(finite("part", lowest=1, highest=_MOST_PARTS) or 1)
    first = view.ask(projects.found, limit=PAGE, offset=0, **conditions)
    if part == 1:
        return part, first
    later = view.ask(projects.part, limit=PAGE, offset=(part - 1) * PAGE, **conditions)
    if not later:
        unknown_values().append(param("part"))
        return 1, first
    return part, [*(row for row in first if row.kind != "project"), *later]


def show_places(view: View, found: list[Any]) -> None:
    """Municipalities with their projects and money, and beside them what is not divided."""
    rows = [row for row in found if row.kind == "place"]
    own = sorted((row for row in rows if row.value), key=lambda row: (-(row.total_eur or 0), row.value))
    others = {row.bucket: row for row in rows if not row.value}
    named = [row for row in found if row.kind == "parish"]
    known = {row.bucket: row.projects for row in named if not row.value}
    show_map(view, own, known)
    people = inhabitants(view)
    view.show(
        "projects_places.html",
        own=[(row, territory_name(view, row.value)) for row in own],
        known=known,
        others=others,
        largest=max((row.projects for row in own), default=1),
        each=lambda row: by_inhabitant(view, row.total_eur, people.get(row.value)),
        euros=euros,
    )
    view.show("projects_parishes.html", groups=_parishes(view, own, named), opened=param("municipality"))


def _parishes(view: View, own: list[Any], named: list[Any]) -> list[tuple[str, int, list[Any]]]:
    """Municipality, its projects without a known parish, its parishes: those of the most projects first."""
    found = []
    for row in own:
        here = [each for each in named if each.bucket == row.value]
        parishes = sorted(
            (each for each in here if each.value), key=lambda each: (-each.projects, each.value)
        )
        known = sum(each.projects for each in here if not each.value)
        if parishes:
            found.append((territory_name(view, row.value), row.projects - known, parishes))
    return found


def show_table(view: View, conditions: dict[str, Any], found: list[Any], part: int) -> None:
    """One part of the list, the dearest first, with the way to the others and the download of all."""
    whole = next(row for row in found if row.kind == "all")
    codes = tuple(row.value for row in found if row.kind == "project")
    rows = view.ask(projects.rows, projects=codes)
    parts = max(-(-whole.projects // PAGE), 1)
    lines = [(row, _places(view, row.places)) for row in rows]
    view.show("projects_table.html", rows=lines, part=part, parts=parts, whole=whole, euros=euros)
    if whole.projects:
        downloads.show_table_downloads(view, "project", lambda: table(view, conditions))


def _places(view: View, codes: str | None) -> str:
    names = sorted(territory_name(view, code) for code in (codes or "").split())
    return ", ".join(names) or view.t("choice-unplaced")


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


def _show_groups(view: View, found: list[Any]) -> None:
    groups = {kind: sorted((r for r in found if r.kind == kind), key=_order) for kind in GROUPS}
    view.show("projects_groups.html", groups=groups, euros=euros, choice=choice)


def _order(row: Any) -> tuple[object, ...]:
    """Years from the newest, the others by their number of projects; what is not stated last."""
    if row.kind == "year":
        return (row.value is None, -int(row.value or 0))
    return (row.value is None, -row.projects, row.value or "")
