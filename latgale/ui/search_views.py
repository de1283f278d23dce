"""The search over all texts: hits by what they belong to, each in its sentence."""

from typing import Any

from latgale.excerpts import excerpt
from latgale.folding import stems, together
from latgale.queries import alignment, participation, programme
from latgale.ui.alignment_views import FRAMEWORKS
from latgale.ui.view import View

_HITS_A_PLACE = 4


def show_search(view: View, words: str) -> None:
    """Hits by block, the best block first, each in its sentence."""
    sought, joined = stems(words), together(words)
    hits = view.ask(participation.search, stems=tuple(sought), together=tuple(joined))
    places: dict[tuple[str, str], list[Any]] = {}
    for hit in hits:
        shown = (hit, excerpt(hit.text, hit.folded, [*joined, *sought]))
        places.setdefault((hit.scope, hit.code), []).append(shown)
    names = _places(view)
    found = [(*names[place], mine[:_HITS_A_PLACE], mine[_HITS_A_PLACE:]) for place, mine in places.items()]
    view.title(words)
    view.show("search.html", query=words, total=len(hits), found=found)


def _places(view: View) -> dict[tuple[str, str], tuple[str, str]]:
    """Name and address of everything that a search can find."""
    t = view.t
    goals = [goal for name in FRAMEWORKS for goal in view.ask(alignment.goals, framework=name)]
    return {
        **{
            ("block", b.code): (f"{b.code} {t.pick(b, 'title')}", view.href(block=b.code))
            for b in view.ask(programme.blocks)
        },
        **{
            ("priority", p.code): (f"{p.code} {t.pick(p, 'name')}", view.href(priority=p.code))
            for p in view.ask(programme.priorities)
        },
        **{("target", x.id): (t.pick(x, "name"), view.href("parskats")) for x in view.ask(programme.targets)},
        **{("goal", f"{g.framework} {g.row}"): _goal_place(view, g) for g in goals},
    }


def _goal_place(view: View, goal: Any) -> tuple[str, str]:
    name = f"{view.t(f'framework-{goal.framework}')}: {view.t.pick(goal, 'direction')}"
    return name, view.href("atbilstiba", framework=goal.framework, row=goal.row) + "#para"
