"""The page Rīcības plāns: what the plan promises and what is reported."""

from functools import partial
from typing import Any

from latgale.model.action_plan import ACTION_PLAN, STATEMENT_KINDS
from latgale.queries import plan
from latgale.ui import plan_words
from latgale.ui.address import one_of
from latgale.ui.view import View

# The title of the summary.
FIRST_LINE = 2


def show_plan(view: View, published: str = "") -> None:
    """The promise in numbers by pillar, a line a result; one pillar where the address asks for it.

    ``published`` says what was just recorded.
    """
    pillars = view.ask(plan.pillars)
    chosen = one_of("pillar", ["", *(row.pillar for row in pillars)])
    results, links = view.ask(plan.results, pillar=chosen), view.ask(plan.links)
    view.show(
        "plan.html",
        source_id=ACTION_PLAN,
        version=plan_words.version(view),
        published=published,
        headline=plan_words.headline(view, chosen),
        pillars=pillars,
        chosen=chosen,
        totals={row.id: row for row in view.ask(plan.totals)},
        groups=[
            (
                pillar,
                [row for row in results if row.pillar == pillar.pillar],
                [
                    (point, [link for link in links if _at(link) == _at(point)])
                    for point in view.ask(plan.points, pillar=pillar.pillar)
                ],
            )
            for pillar in pillars
            if chosen in ("", pillar.pillar)
        ],
        said={kind: view.ask(plan.statements, kind=kind) for kind in STATEMENT_KINDS},
        rules=view.ask(plan.rules),
        links=links,
        linked=len({_at(link) for link in links}),
        unsure=len({_at(link) for link in links} - {_at(link) for link in links if link.certain}),
        points=sum(pillar.points for pillar in pillars),
        unlinked=view.ask(plan.unlinked),
        **{name: partial(getattr(plan_words, name), view) for name in ("qualifier", "unit", "percent")},
    )


def _at(row: Any) -> tuple[str, int]:
    return row.pillar, row.position
