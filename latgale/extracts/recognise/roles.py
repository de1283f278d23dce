"""Which dimension is territory and which is time; what cannot be told becomes a question."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from latgale.extracts.model import Dimension, Extract
from latgale.extracts.recognise.known import Known, Question, Said
from latgale.extracts.recognise.periods import is_time_name, period_of, periods_of
from latgale.extracts.recognise.selection import is_called
from latgale.extracts.recognise.territories import Gazetteer, Places, is_territory_name, places_of

NONE = -1


@dataclass
class Roles:
    """Indices of the dimensions (-1: none), what their categories are, and what was left open.

    ``of_table``: territory and period of a table that has no such dimension.
    """

    territory: int = NONE
    time: int = NONE
    others: tuple[int, ...] = ()
    places: Places = field(default_factory=lambda: Places((), "", 0, ()))
    periods: tuple[str, ...] = ()
    of_table: tuple[str, str] = ("", "")
    questions: tuple[Question, ...] = ()
    problems: tuple[Said, ...] = ()


def find_roles(extract: Extract, known: Known, answers: Mapping[str, object], table: str) -> Roles:
    """Roles by the answers, then a recipe of the table, the format, the name, and the categories."""
    given, of_table = _given(extract, known, answers, table)
    gazetteer = Gazetteer(known)
    periods = [periods_of(dimension) for dimension in extract.dimensions]
    roles = Roles(of_table=of_table)
    roles.time = _choose(extract, given, "time", [_share(p) == 1 for p in periods], is_time_name)
    if roles.time == NONE:  # a few labels of time may be unreadable; they are counted
        roles.time = _choose(extract, given, "time", [_share(p) > 0.5 for p in periods], is_time_name)
    places = [
        places_of(dimension, gazetteer) if d != roles.time else Places((), "", 0, ())
        for d, dimension in enumerate(extract.dimensions)
    ]
    of_ours = [place.ours > 0 or bool(place.problems) for place in places]
    roles.territory = _choose(extract, given, "territory", of_ours, is_territory_name)
    if roles.territory == NONE and not any(
        of_ours
    ):  # a table of other places: nothing of ours, and none to ask
        named = [is_territory_name(dimension) for dimension in extract.dimensions]
        roles.territory = _choose(extract, given, "territory", named, is_territory_name)
    roles.others = tuple(d for d in range(len(extract.dimensions)) if d not in (roles.time, roles.territory))
    if roles.time >= 0:
        roles.periods = periods[roles.time] or ("",) * extract.dimensions[roles.time].size
    if roles.territory >= 0:
        roles.places = places[roles.territory]
        roles.problems = roles.places.problems
    roles.questions = tuple(_questions(extract, roles, [_share(p) > 0.5 for p in periods], of_ours, known))
    return roles


def _share(periods: Sequence[str]) -> float:
    return sum(map(bool, periods)) / len(periods) if periods else 0.0


def _given(
    extract: Extract, known: Known, answers: Mapping[str, object], table: str
) -> tuple[dict[int, str], tuple[str, str]]:
    """Roles and constants that an answer or a remembered recipe of the table states."""
    roles: dict[int, str] = {}
    territory, period = "", ""
    for recipe in known.recipes:
        if table and recipe.table_code.lower() == table.lower():
            territory = str(recipe.selection.get("@territory", territory))
            period = str(recipe.selection.get("@period", period))
            for key, wanted in recipe.selection.items():
                if isinstance(wanted, dict):
                    named = (d for d, dim in enumerate(extract.dimensions) if is_called(dim, key))
                    roles.update((d, str(wanted.get("role", ""))) for d in named)
    answered = answers.get("roles")
    for name, role in answered.items() if isinstance(answered, Mapping) else ():
        roles.update((d, str(role)) for d, dim in enumerate(extract.dimensions) if is_called(dim, name))
    codes = {t.code for t in known.territories}
    territory = str(answers.get("territory") or territory)
    return roles, (territory if territory in codes else "", period_of(str(answers.get("period") or period)))


def _choose(
    extract: Extract,
    given: Mapping[int, str],
    role: str,
    fits: Sequence[bool],
    is_named: Callable[[Dimension], bool],
) -> int:
    """The one dimension that is meant; of several that fit the one that is also named so."""
    stated = [d for d, of in given.items() if of == role]
    if stated:
        return stated[0]
    fitting = [d for d, fit in enumerate(fits) if fit and d not in given]
    declared = [d for d in fitting if extract.dimensions[d].role == role]
    named = [d for d in fitting if is_named(extract.dimensions[d])]
    for few in (declared, named, fitting):
        if len(few) == 1:
            return few[0]
    return NONE


def _questions(
    extract: Extract, roles: Roles, timely: Sequence[bool], of_ours: Sequence[bool], known: Known
) -> list[Question]:
    asked: list[Question] = []
    names = [dimension.name for dimension in extract.dimensions]
    if roles.time == NONE and not roles.of_table[1]:
        options = tuple(name for name, fits in zip(names, timely, strict=True) if fits)
        if options:
            asked.append(Question("time", "", options, Said("recognised-ask-time", {"n": len(options)})))
        else:
            asked.append(Question("period_of_table", "", (), Said("recognised-ask-period")))
    if roles.territory == NONE and not roles.of_table[0]:
        options = tuple(name for name, fits in zip(names, of_ours, strict=True) if fits)
        if options:
            asked.append(
                Question("territory", "", options, Said("recognised-ask-territory", {"n": len(options)}))
            )
        else:
            codes = tuple(territory.code for territory in known.territories)
            asked.append(Question("territory_of_table", "", codes, Said("recognised-ask-territory-of-table")))
    return asked
