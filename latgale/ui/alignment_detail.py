"""What a click in the matrix opens: a pair, a goal, or a priority in both frameworks."""

from typing import Any

from latgale.queries import alignment, participation, programme
from latgale.ui.address import param, unknown_values
from latgale.ui.alignment_views import FRAMEWORKS, Matrix
from latgale.ui.view import View


def show_detail(view: View, matrix: Matrix) -> None:
    """The goal and the priority that the address names, together or one of them; else nothing."""
    row, code = param("row"), param("priority")
    goal = next((g for g in matrix.goals if str(g.row) == row), None)
    priority = next((p for p in matrix.priorities if p.code == code), None)
    for asked, found in ((row, goal), (code, priority)):
        if asked and found is None:
            unknown_values().append(asked)
    if goal is None and priority is None:
        return
    view.show(
        "pair.html",
        title=_title(view, goal, priority),
        goal=goal,
        priority=priority,
        remarks=_remarks(view, matrix, goal, priority),
        linked=_linked(view, matrix, goal),
        both=_both(view, priority),
        blocks=_blocks(view, priority),
        named_places=view.ask(participation.named_municipalities, priority=code) if priority else [],
        here=view.here,
    )


def _title(view: View, goal: Any, priority: Any) -> str:
    t = view.t
    if priority is None:
        return t.pick(goal, "direction")
    names = {"code": priority.code, "name": t.pick(priority, "name")}
    if goal is None:
        return t("compare-title", **names)
    return t("pair-title", goal=t.pick(goal, "direction"), **names)


def _remarks(view: View, matrix: Matrix, goal: Any, priority: Any) -> list[str]:
    if goal is None:
        return []
    t = view.t
    directions = {d.code: f"{d.code} {t.pick(d, 'name')}" for d in view.ask(programme.directions)}
    if priority is None:
        return _goal_remarks(view, matrix, goal, directions)
    pair = (goal.row, priority.code)
    link = next((x for x in matrix.links if (x.row, x.priority_code) == pair), None)
    if link is None:
        return [t("pair-no-link")]
    remarks = [] if link.certain else [t("pair-uncertain")]
    if not link.direction_printed:
        remarks.append(t("pair-undirected", direction=directions[link.direction_code]))
    return remarks


def _goal_remarks(view: View, matrix: Matrix, goal: Any, directions: dict[str, str]) -> list[str]:
    mine = [d for d in matrix.directions if d.row == goal.row and d.printed]
    names = ", ".join(directions[d.direction_code] for d in mine)
    hollow = [d for d in mine if not d.priorities]
    loose = [x for x in matrix.links if x.row == goal.row and not x.direction_printed]
    return [
        view.t("goal-directions", names=names),
        *(view.t("goal-no-direction-priority", direction=directions[d.direction_code]) for d in hollow),
        *(view.t("pair-undirected", direction=directions[x.direction_code]) for x in loose),
    ]


def _linked(view: View, matrix: Matrix, goal: Any) -> list[tuple[Any, str]]:
    names = {p.code: view.t.pick(p, "name") for p in matrix.priorities}
    row = goal.row if goal is not None else None
    return [(link, names[link.priority_code]) for link in matrix.links if link.row == row]


def _both(view: View, priority: Any) -> list[tuple[str, list[Any]]]:
    if priority is None:
        return []
    goals = view.ask(alignment.priority_links, priority=priority.code)
    return [(name, [goal for goal in goals if goal.framework == name]) for name in FRAMEWORKS]


def _blocks(view: View, priority: Any) -> list[tuple[Any, list[Any], list[Any]]]:
    if priority is None:
        return []
    return [
        (
            block,
            view.ask(programme.tasks, code=block.code),
            view.ask(programme.indicators, code=block.code),
        )
        for block in view.ask(programme.blocks)
        if block.priority_code == priority.code
    ]
