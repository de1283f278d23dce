"""Selections: which category of which dimension a recipe or an answer names."""

from collections.abc import Mapping, Sequence

from latgale.extracts.model import Dimension, Extract
from latgale.extracts.recognise.known import Recipe
from latgale.extracts.recognise.titles import plain_title
from latgale.extracts.recognise.totals import is_total, only_part, totals
from latgale.folding import fold

# A selection of the category that stands for all of its dimension, whatever it is called.
TOTAL = "@total"


def category_of(dimension: Dimension, wanted: object) -> int | None:
    """Index of the one category that a selection names, by code or else by text in any language."""
    if wanted is None:
        return None
    if wanted == TOTAL:
        whole = totals(dimension)
        return whole[0] if len(whole) == 1 else None
    names = [str(name) for name in (wanted if isinstance(wanted, list | tuple) else [wanted])]
    for name in names:
        if name in dimension.codes:
            return dimension.codes.index(name)
    plain = {fold(name).strip(" .") for name in names}
    for labels in (dimension.texts, *dimension.others.values(), dimension.codes):
        hits = [i for i, label in enumerate(labels) if fold(label).strip(" .") in plain]
        if len(hits) == 1:
            return hits[0]
    return None


def is_called(dimension: Dimension, key: str) -> bool:
    """Is a key of a selection (alternatives parted by '|') the code or the name of the dimension?"""
    names = {fold(dimension.code).strip(), fold(dimension.name).strip()} - {""}
    return bool(names & {fold(name).strip() for name in key.split("|")})


def any_total(wanted: object) -> bool:
    """Does a selection ask for the whole of a dimension?"""
    return wanted == TOTAL or any(
        is_total(str(name)) for name in (wanted if isinstance(wanted, list) else [wanted])
    )


def selected(extract: Extract, others: Sequence[int], recipe: Recipe) -> dict[int, int] | None:
    """Categories that a recipe names. None where one of them is not there.

    A dimension that the file leaves out is, in PxWeb, summed up: then only its total is meant.
    """
    chosen: dict[int, int] = {}
    for key, wanted in recipe.selection.items():
        if key.startswith("@") or isinstance(wanted, dict):
            continue
        index = dimension_of(extract, others, key, wanted)
        category = None if index is None else category_of(extract.dimensions[index], wanted)
        if index is not None and category is not None:
            chosen[index] = category
        elif index is not None or not (any_total(wanted) or _is_title(extract, wanted)):
            return None
    return chosen


def dimension_of(extract: Extract, others: Sequence[int], key: str, wanted: object) -> int | None:
    """The dimension that a selection means: by its name, or of unnamed ones the one with such a category."""
    dimensions = extract.dimensions
    called = [d for d in others if is_called(dimensions[d], key)]
    unnamed = [d for d in others if not (dimensions[d].name or dimensions[d].code)]
    having = [d for d in unnamed if wanted != TOTAL and category_of(dimensions[d], wanted) is not None]
    return called[0] if called else having[0] if len(having) == 1 else None


def _is_title(extract: Extract, wanted: object) -> bool:
    """Is the category the title of the table? One with a single measure names it there alone."""
    names = wanted if isinstance(wanted, list) else [wanted]
    return bool(extract.title) and plain_title(extract.title) in {plain_title(str(name)) for name in names}


def complete(extract: Extract, others: Sequence[int], chosen: dict[int, int]) -> dict[int, int] | None:
    """All dimensions chosen; of those that nobody chose the only category or the total, but no known part."""
    whole = dict(chosen)
    for d in others:
        if d not in whole:
            dimension = extract.dimensions[d]
            only = dimension.size == 1 and not only_part(dimension)
            candidates = (0,) if only else totals(dimension)
            if len(candidates) != 1:
                return None
            whole[d] = candidates[0]
    return whole


def answer_of(answers: Mapping[str, object], part: str, name: str) -> object:
    """What was answered on a dimension; None for nothing."""
    given = answers.get(part)
    return given.get(name) if isinstance(given, Mapping) else None
