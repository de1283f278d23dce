"""Exhibits of the programme page: a block, a priority, an actor, a source of funding, the tree."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

from latgale.exhibits import Exhibit
from latgale.queries import alignment, participation, programme
from latgale.ui.address import param
from latgale.ui.exhibits.block_files import block_items
from latgale.ui.exhibits.common import table_exhibit
from latgale.ui.programme_views import matching
from latgale.ui.view import View

Table = tuple[list[str], Sequence[tuple[object, ...]]]


def programme_table(view: View) -> Exhibit | None:
    """The view that the address asks for as a table; searches and directories have nothing to show."""
    for name, make in _DETAILS.items():
        if param(name):
            return make(view, param(name))
    return None if param("list") or param("q") else _tree(view)


def _block(view: View, code: str) -> Exhibit | None:
    """The goal, and each indicator with unit and target value as printed."""
    found = view.ask(programme.block, code=code)
    if not found:
        return None
    t = view.t
    indicators = view.ask(programme.indicators, code=code)
    tasks = len(view.ask(programme.tasks, code=code))
    rows: list[tuple[object, ...]] = [(t("kind-goal"), found[0].goal_lv, "", "")]
    rows += [
        (t("kind-indicator"), getattr(row, f"text_{view.lang}"), t.pick(row, "unit"), _aim(view, row))
        for row in indicators
    ]
    counts = f"{t('n-tasks', n=tasks)}, {t('n-indicators', n=len(indicators))}"
    columns = [t("table-kind"), t("table-text"), t("indicator-unit"), t("indicator-target")]
    title = f"{code} {t.pick(found[0], 'title')}"
    shown = table_exhibit(view, title, t("exhibit-block", title=title, counts=counts), columns, rows)
    return replace(shown, taken={title: block_items(view, found[0])})


def _aim(view: View, row: object) -> object:
    value = getattr(row, "target_value", None)
    return view.t("indicator-no-target") if value is None else value


def _priority(view: View, code: str) -> Exhibit | None:
    found = [row for row in view.ask(programme.priorities) if row.code == code]
    if not found:
        return None
    t = view.t
    blocks = [row for row in view.ask(programme.blocks) if row.priority_code == code]
    goals = view.ask(alignment.priority_links, priority=code)
    title = f"{code} {t.pick(found[0], 'name')}"
    counts = f"{t('n-blocks', n=len(blocks))}, {t('exhibit-serves', goals=t('n-goals', n=len(goals)))}"
    rows = [(row.code, t.pick(row, "title"), row.goal_lv) for row in blocks]
    columns = [t("table-code"), t("table-block"), t("table-goal")]
    return table_exhibit(view, title, t("exhibit-block", title=title, counts=counts), columns, rows)


def _actor(view: View, actor: str) -> Exhibit | None:
    found = [row for row in view.ask(participation.actors) if row.actor == actor]
    if not found:
        return None
    t = view.t
    name = actor if view.lang == "lv" else found[0].name_en
    roles = {role: t("actor-in-blocks", n=getattr(found[0], role)) for role in ("implements", "partners")}
    rows = [
        (t(f"role-{row.role}"), row.code, t.pick(row, "title"), row.name_printed)
        for row in view.ask(participation.participation, actor=actor)
    ]
    columns = [t("table-role"), t("table-code"), t("table-block"), t("table-printed")]
    return table_exhibit(view, name, t("actor-headline", name=name, **roles), columns, rows)


def _funding(view: View, funding: str) -> Exhibit | None:
    rows = view.ask(participation.funded_blocks, funding=funding)
    if not rows:
        return None
    t = view.t
    named = [row for row in view.ask(participation.funding_sources) if row.funding_source == funding]
    name = funding if view.lang == "lv" else str(named[0].name_en)
    statement = t("funding-headline", name=name, n=len({row.code for row in rows}))
    columns = [t("table-code"), t("table-block"), t("table-printed")]
    lines = [(row.code, t.pick(row, "title"), row.name_printed) for row in rows]
    return table_exhibit(view, name, statement, columns, lines)


def _tree(view: View) -> Exhibit:
    """Every block that the filters leave; without filters the directions with their priorities."""
    t, (blocks, shown, filtered) = view.t, matching(view)
    statement = t(
        "programme-headline", shown=len(shown), all=len(blocks), filtered="yes" if filtered else "no"
    )
    columns, rows = _selected(view, shown) if filtered else _whole(view)
    return table_exhibit(view, t("page-programma"), statement, columns, rows)


def _selected(view: View, shown: list[Any]) -> Table:
    t = view.t
    names = {row.code: t.pick(row, "name") for row in view.ask(programme.priorities)}
    rows = [
        (row.code, t.pick(row, "title"), f"{row.priority_code} {names[row.priority_code]}", row.tasks)
        for row in shown
    ]
    return [t("table-code"), t("table-block"), t("table-priority"), t("block-tasks")], rows


def _whole(view: View) -> Table:
    """A line a direction: its priorities and the number of its blocks."""
    t, priorities = view.t, view.ask(programme.priorities)
    rows = []
    for row in view.ask(programme.directions):
        mine = [p for p in priorities if p.direction_code == row.code]
        names = ", ".join(f"{each.code} {t.pick(each, 'name')}" for each in mine)
        rows.append((f"{row.code} {t.pick(row, 'name')}", names, row.blocks))
    return [t("filter-direction"), t("level-priority"), t("priority-blocks")], rows


_DETAILS: dict[str, Callable[[View, str], Exhibit | None]] = {
    "block": _block,
    "priority": _priority,
    "actor": _actor,
    "funding": _funding,
}
