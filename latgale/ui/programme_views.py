"""The views of the programme page: the tree, a block, a priority, a participant, search results."""

from collections.abc import Callable
from itertools import groupby
from operator import attrgetter
from typing import Any

import streamlit as st

from latgale.formats import sort_key
from latgale.queries import alignment, participation, plan, programme, records
from latgale.ui.address import choose, param, search_box
from latgale.ui.view import View

# Where the directions, priorities and blocks begin in the document.
FIRST_LINE = 2045


def controls(view: View) -> str:
    """Search field and selection; returns the words searched for."""
    t = view.t
    words = search_box("q", t("search-label"), t("search-placeholder"))
    if words:
        return words
    conditions = _conditions(view)
    with st.expander(t("filters"), expanded=any(param(name) for name in conditions)):
        columns = (*st.columns(3), *st.columns(2))
        for column, (name, options) in zip(columns, conditions.items(), strict=True):
            with column:
                every = "every-area" if name == "municipality" else "every"
                choose(name, t(f"filter-{name}"), options, every=t(every))
    return words


def _conditions(view: View) -> dict[str, dict[str, str]]:
    actors = view.ask(participation.actors)
    name = "actor" if view.lang == "lv" else "name_en"
    return {
        "direction": {d.code: f"{d.code} {view.t.pick(d, 'name')}" for d in view.ask(programme.directions)},
        "implementer": {a.actor: getattr(a, name) for a in actors if a.implements},
        "partner": {a.actor: getattr(a, name) for a in actors if a.partners},
        "funding_source": _funding_names(view),
        "municipality": {m.code: view.t.pick(m, "name") for m in view.ask(participation.municipalities)},
    }


def _funding_names(view: View) -> dict[str, str]:
    name = "funding_source" if view.lang == "lv" else "name_en"
    return {f.funding_source: getattr(f, name) for f in view.ask(participation.funding_sources)}


def matching(view: View) -> tuple[list[Any], list[Any], bool]:
    """All blocks, those that meet the selection of the address, and whether there is a selection."""
    chosen = _chosen(view)
    blocks = view.ask(programme.blocks)
    codes = {row.code for row in view.ask(participation.matching_blocks, **chosen)}
    return blocks, [block for block in blocks if block.code in codes], any(chosen.values())


def _chosen(view: View) -> dict[str, str]:
    return {name: param(name) if param(name) in known else "" for name, known in _conditions(view).items()}


def show_tree(view: View) -> None:
    """Directions, priorities and the blocks that meet the selection."""
    blocks, shown, filtered = matching(view)
    view.show(
        "tree.html",
        directions=view.ask(programme.directions),
        priorities=view.ask(programme.priorities),
        blocks=blocks,
        shown=shown,
        filtered=filtered,
        municipality=_chosen(view)["municipality"],
    )


def show_block(view: View, code: str) -> bool:
    """One block as a page; false with a polite word when there is no such block."""
    found = view.ask(programme.block, code=code)
    if not found:
        return view.say_unknown(code)
    blocks = view.ask(programme.blocks)
    at = [block.code for block in blocks].index(code)
    view.title(f"{code} {view.t.pick(found[0], 'title')}")
    view.show(
        "block.html",
        block=found[0],
        tasks=view.ask(programme.tasks, code=code),
        benefits=view.ask(programme.benefits, code=code),
        indicators=view.ask(programme.indicators, code=code),
        actors=view.ask(programme.block_actors, code=code),
        funding=view.ask(programme.block_funding, code=code),
        projects=view.ask(programme.past_projects, code=code),
        rationale=view.ask(programme.rationale, code=code),
        past=view.ask(programme.past_actions, code=code),
        notes=view.ask(records.block_notes, code=code),
        priority_code=found[0].priority_code,
        goals=view.ask(alignment.priority_links, priority=found[0].priority_code),
        plan_links=view.ask(plan.links, priority=found[0].priority_code),
        previous=blocks[at - 1] if at else None,
        following=blocks[at + 1] if at + 1 < len(blocks) else None,
    )
    return True


def show_priority(view: View, code: str) -> bool:
    """One priority with its blocks and the goals that name it."""
    found = [priority for priority in view.ask(programme.priorities) if priority.code == code]
    if not found:
        return view.say_unknown(code)
    directions = {direction.code: direction for direction in view.ask(programme.directions)}
    view.title(f"{code} {view.t.pick(found[0], 'name')}")
    view.show(
        "priority.html",
        priority=found[0],
        priority_code=code,
        direction=directions[found[0].direction_code],
        blocks=[block for block in view.ask(programme.blocks) if block.priority_code == code],
        goals=view.ask(alignment.priority_links, priority=code),
        plan_links=view.ask(plan.links, priority=code),
    )
    return True


def show_actor(view: View, actor: str) -> bool:
    """Everything that an actor takes part in."""
    found = [row for row in view.ask(participation.actors) if row.actor == actor]
    if not found:
        return view.say_unknown(actor)
    name = actor if view.lang == "lv" else found[0].name_en
    rows = view.ask(participation.participation, actor=actor)
    roles = {
        role: view.t("actor-in-blocks", n=getattr(found[0], role)) for role in ("implements", "partners")
    }
    groups = [(role, list(mine)) for role, mine in groupby(rows, key=attrgetter("role"))]
    headline = view.t("actor-headline", name=name, **roles)
    view.show("participation.html", kind="actors", name=actor, headline=headline, groups=groups)
    return True


def show_funding(view: View, funding: str) -> bool:
    """Every block that names a funding source."""
    rows = view.ask(participation.funded_blocks, funding=funding)
    if not rows:
        return view.say_unknown(funding)
    name = _funding_names(view)[funding]
    headline = view.t("funding-headline", name=name, n=len({row.code for row in rows}))
    view.show("participation.html", kind="funding", name=funding, headline=headline, groups=[("", rows)])
    return True


def show_list(view: View, which: str) -> bool:
    """All actors, all funding sources, or the document's abbreviations."""
    if which not in _LISTS:
        return view.say_unknown(which)
    _LISTS[which](view)
    return True


def _list_actors(view: View) -> None:
    t = view.t
    name = "actor" if view.lang == "lv" else "name_en"
    actors = sorted(
        view.ask(participation.actors),
        key=lambda a: (-a.implements - a.partners, sort_key(getattr(a, name))),
    )
    view.show(
        "directory.html",
        headline=t("actors-headline", n=len(actors), top=getattr(actors[0], name)),
        lead=t("actors-lead"),
        columns=[t("actors-name"), t("actors-implements"), t("actors-partners")],
        entries=[(getattr(a, name), view.href(actor=a.actor), (a.implements, a.partners)) for a in actors],
    )


def _list_funding(view: View) -> None:
    t = view.t
    names = _funding_names(view)
    sources = sorted(
        view.ask(participation.funding_sources),
        key=lambda f: (-f.blocks, sort_key(names[f.funding_source])),
    )
    view.show(
        "directory.html",
        headline=t("fundings-headline", n=len(sources)),
        lead=t("fundings-lead"),
        columns=[t("fundings-name"), t("fundings-blocks")],
        entries=[
            (names[f.funding_source], view.href(funding=f.funding_source), (f.blocks,)) for f in sources
        ],
    )


def _list_abbreviations(view: View) -> None:
    view.show("abbreviations.html", entries=view.ask(programme.abbreviations))


_LISTS: dict[str, Callable[[View], None]] = {
    "actors": _list_actors,
    "funding": _list_funding,
    "abbreviations": _list_abbreviations,
}
DETAILS: dict[str, Callable[[View, str], bool]] = {
    "block": show_block,
    "priority": show_priority,
    "actor": show_actor,
    "funding": show_funding,
    "list": show_list,
}
