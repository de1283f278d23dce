"""One project: all that is known of it, under which names and where, and how that is known."""

from latgale.queries import project as facts
from latgale.ui.project_words import euros, exact, span
from latgale.ui.view import View

AMOUNTS = ("total_eur", "eligible_eur", "public_support_eur", "state_eur", "municipal_eur")


def show_project(view: View, code: str) -> bool:
    """The project's own view; false with a polite word when there is no such project."""
    found = view.ask(facts.project, project=code)
    if not found:
        return view.say_unknown(code)
    row = found[0]
    view.title(row.name)
    view.show(
        "project.html",
        project=row,
        span=span(view.t, row),
        amounts=[
            (name, exact(view.t, getattr(row, name))) for name in AMOUNTS if getattr(row, name) is not None
        ],
        partners=view.ask(facts.partners, project=code),
        locations=view.ask(facts.locations, project=code),
        names=view.ask(facts.names, project=code),
        notes=view.ask(facts.notes, project=code),
        links=view.ask(facts.links, project=code),
        named=view.ask(facts.named_in, project=code),
        outside=(row.source_url or "").startswith(("https://", "http://")),
        exact=exact,
        euros=euros,
    )
    return True
