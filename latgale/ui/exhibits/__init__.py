"""What each page has to show apart from its way of showing it: one function a page, in a registry.

A function takes the view at hand (``view.page``, its language and release; parameters through
``latgale.ui.address``) and gives its exhibit, or None for a view that has nothing for an audience, such as a
list of all actors. It draws nothing and makes no widgets: it also runs outside of any session, in
``latgale.ui.view.elsewhere``.
"""

from collections.abc import Callable

from latgale.exhibits import Exhibit
from latgale.ui.exhibits.alignment import matrix
from latgale.ui.exhibits.data import records_table
from latgale.ui.exhibits.places import places_map
from latgale.ui.exhibits.plan import promises
from latgale.ui.exhibits.programme import programme_table
from latgale.ui.exhibits.projects import known_projects
from latgale.ui.exhibits.targets import overview, targets
from latgale.ui.view import View

EXHIBITS: dict[str, Callable[[View], Exhibit | None]] = {
    "parskats": overview,
    "merki": targets,
    "pasvaldibas": places_map,
    "projekti": known_projects,
    "programma": programme_table,
    "atbilstiba": matrix,
    "ricibas_plans": promises,
    "dati": records_table,
}


def exhibit_of(view: View) -> Exhibit | None:
    """The exhibit of the view at hand; None where it has none."""
    make = EXHIBITS.get(view.page)
    return make(view) if make else None
