"""Which dimension is territory and which is time; what cannot be told becomes a question."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from latgale.extracts.model import Dimension, Extract
from latgale.extracts.recognise.known import Known, Question, Said
from latgale.extracts.recognise.periods import is_time_name, period_of, periods_of
from latgale.extracts.recognise.selection import is_called
from latgale.extracts.recognise.territories import (
    Gazetteer,
    Places,
    is_territory_name,
    joins_place,
    places_of,
)

NONE = -1


@dataclass
class Roles:
    """Indices of the dimensions (-1: none), what their categories are, and what was left open.

    ``of_table``: territory and period of a table that has no such dimension. ``joined``: territories stand
    only inside headings that hold another variable too.
    """

    territory: int = NONE
    time: int = NONE
    others: tuple[int, ...] = ()
    places: Places = field(default_factory=lambda: Places((), "", 0, ()))
    periods: tuple[str, ...] = ()
    of_table: tuple[str, str] = ("", "")
    questions: tuple[Question, ...] = ()
    problems: tuple[Said, ...] = ()
    joined: bool = False


def find_roles(extract: Extract, known: Known, answers: Mapping[str, object], table: str) -> Roles:
    """Roles by the answers, then a recipe of the table, the format, the name, and the categories."""
    given, of_table = _given(extract, known, answers, table)
    gazetteer, dimensions = Gazetteer(known), extract.dimensions
    roles = Roles(of_table=of_table)
    periods = [periods_of(dimension) for dimension in dimensions]
    timely = _fits(dimensions, [_share(of) for of in periods], is_time_name)
    roles.time = _choose(extract, given, "time", timely)
    places = [
        places_of(dimension, gazetteer) if d != roles.time else Places((), "", 0, ())
        for d, dimension in enumerate(dimensions)
    ]
    ours = [float(_is_local(place, gazetteer)) for place in places]
    local = _fits(dimensions, ours, is_territory_name)
    roles.territory = _choose(extract, given, "territory", local)
    roles.others = tuple(d for d in range(len(dimensions)) if d not in (roles.time, roles.territory))
    if roles.time >= 0:
        roles.periods = periods[roles.time] or ("",) * dimensions[roles.time].size
    if roles.territory >= 0:
        roles.places = places[roles.territory]
        roles.problems = roles.places.problems
    if _are_joined(extract, roles, gazetteer):
        roles.joined = True
        roles.problems = (*roles.problems, Said("recognised-joined-headings", severity="error"))
    roles.questions = tuple(_questions(extract, roles, timely, local, known))
    return roles


def _are_joined(extract: Extract, roles: Roles, gazetteer: Gazetteer) -> bool:
    """Are there no territories but at the end or the beginning of headings, behind or before other words?

    PxWeb joins the categories of two variables that both stand across by a space.
    """
    if roles.territory >= 0 or roles.of_table[0]:
        return False
    others = (extract.dimensions[d] for d in roles.others)
    return any(d.size > 1 and all(joins_place(label, gazetteer) for label in d.labels) for d in others)


def _fits(
    dimensions: Sequence[Dimension], shares: Sequence[float], is_named: Callable[[Dimension], bool]
) -> list[bool]:
    """Dimensions that may have a role, by the share of their categories that fit it.

    Those that are named so and fit at all come before those that are named so, then those that fit
    wholly, then those that mostly do: years of construction are not taken for the time of the figures.
    """
    named = [is_named(dimension) for dimension in dimensions]
    pairs = list(zip(named, shares, strict=True))
    ways = (
        [name and share > 0 for name, share in pairs],
        named,
        [share == 1 for share in shares],
        [share > 0.5 for share in shares],
    )
    return next((way for way in ways if any(way)), [False] * len(dimensions))


def _is_local(places: Places, gazetteer: Gazetteer) -> bool:
    """Has it places inside Latvia? Latvia among many countries is rather a citizenship or an origin."""
    levels = [gazetteer.levels[code] for code in places.codes if code]
    wide = len(places.codes) > 1 and all(level in ("country", "union") for level in levels)
    return bool(places.problems) or (bool(levels) and not wide)


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


def _choose(extract: Extract, given: Mapping[int, str], role: str, fits: Sequence[bool]) -> int:
    """The answered dimension, or the one that fits; of several the one that the format declares."""
    stated = [d for d, of in given.items() if of == role]
    if stated:
        return stated[0]
    fitting = [d for d, fit in enumerate(fits) if fit and d not in given]
    declared = [d for d in fitting if extract.dimensions[d].role == role]
    return next((few[0] for few in (declared, fitting) if len(few) == 1), NONE)


def _questions(
    extract: Extract, roles: Roles, timely: Sequence[bool], local: Sequence[bool], known: Known
) -> Iterator[Question]:
    names = [dimension.name for dimension in extract.dimensions]
    if roles.time == NONE and not roles.of_table[1]:
        options = tuple(name for name, fits in zip(names, timely, strict=True) if fits)
        if options:
            yield Question("time", "", options, Said("recognised-ask-time", {"n": len(options)}))
        else:
            yield Question("period_of_table", "", (), Said("recognised-ask-period"))
    if roles.territory == NONE and not roles.of_table[0]:
        options = tuple(name for name, fits in zip(names, local, strict=True) if fits)
        codes = tuple(territory.code for territory in known.territories)
        if options:
            yield Question("territory", "", options, Said("recognised-ask-territory", {"n": len(options)}))
        elif not roles.joined:
            yield Question("territory_of_table", "", codes, Said("recognised-ask-territory-of-table"))
