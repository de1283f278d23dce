"""The projects in the profile of a municipality: counts, its own money by the inhabitant, what is shared."""

from typing import Any

from latgale.queries import place_projects, places
from latgale.ui.periods import in_period
from latgale.ui.project_words import choice, euros, span
from latgale.ui.view import View

GROUPS = ("fund", "status", "year")
LISTED = 30


def show_projects(view: View, place: Any) -> None:
    """Finding, figures, how they were reckoned, groups, the first projects; a word where there are none."""
    found = view.ask(place_projects.totals, territory=place.code)
    whole = next(row for row in found if row.kind == "all")
    people = _people(view, place.code)
    view.show(
        "place_projects.html",
        headline=_headline(view, whole),
        whole=whole,
        groups={kind: sorted((row for row in found if row.kind == kind), key=_order) for kind in GROUPS},
        rows=view.ask(place_projects.listed, territory=place.code, limit=LISTED),
        sources=view.ask(place_projects.sources, territory=place.code),
        code=place.code,
        people=people,
        when=in_period(view.t, people.period, "population") if people else "",
        each=lambda row: by_inhabitant(view, row.own_eur, people),
        euros=euros,
        choice=choice,
        span=span,
    )


def _people(view: View, code: str) -> Any | None:
    """The newest population; None where none is known."""
    return inhabitants(view).get(code)


def inhabitants(view: View) -> dict[str, Any]:
    """The newest population by territory: rows with ``value`` and ``period``."""
    rows = view.ask(places.figures, indicator="population")
    return {row.territory: row for row in sorted(rows, key=lambda row: row.period) if row.value}


def by_inhabitant(view: View, amount: float | None, people: Any | None) -> str:
    """The amount divided by the population: '561 EUR', cents for small ones; empty where one is unknown."""
    if amount is None or people is None:
        return ""
    each = amount / people.value
    return euros(view.t, round(each, 0 if each >= 10 else 2))


def _headline(view: View, whole: Any) -> str:
    if not whole.projects:
        return view.t("place-projects-none")
    if not whole.priced:
        return view.t("place-projects-unpriced", n=whole.projects)
    return view.t("place-projects", n=whole.projects, money=euros(view.t, whole.own_eur))


def _order(row: Any) -> tuple[object, ...]:
    """Years from the newest, the others by their number of projects; what is not stated last."""
    first = -int(row.value or 0) if row.kind == "year" else -row.projects
    return (row.value is None, first, row.value or "")
