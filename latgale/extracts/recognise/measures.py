"""Which indicators a table holds: by recipes, by names of the indicators, or nothing but a question."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from latgale.extracts.model import Dimension, Extract
from latgale.extracts.recognise.known import Known, Question, Recipe, Said
from latgale.extracts.recognise.naming import candidates_of, named_so, same_scale
from latgale.extracts.recognise.selection import (
    answer_of,
    any_total,
    category_of,
    complete,
    dimension_of,
    is_called,
    selected,
)
from latgale.extracts.recognise.totals import only_part, totals
from latgale.folding import fold

HINTS = frozenset(
    (
        "contentscode",
        "contents",
        "indicator",
        "indicators",
        "raditaji",
        "raditajs",
        "measure",
        "unit",
        "observations",
    )
)

TECHNICAL = frozenset(("freq", "unit", "mervieniba", "time frequency", "unit of measure"))


@dataclass(frozen=True)
class Rule:
    """Cells of one indicator: ``chosen`` is one category of every dimension but territory and time."""

    indicator: str
    chosen: Mapping[int, int]
    factor: float = 1.0
    by: str = "recipe"


@dataclass
class Matching:
    """What was matched, what has to be asked, and what is to be said of it."""

    rules: list[Rule] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)
    said: list[Said] = field(default_factory=list)
    measures: tuple[int, ...] = ()


def is_measure_name(dimension: Dimension) -> bool:
    """Does the format, the code or the name say that the dimension holds the measures?"""
    names = {fold(dimension.code).strip(), fold(dimension.name).strip()}
    return dimension.role == "measure" or bool(names & HINTS) or any(n.startswith("indic_") for n in names)


def match(
    extract: Extract, others: Sequence[int], table: str, known: Known, answers: Mapping[str, object]
) -> Matching:
    """Rules for the indicators of a table. ``others``: dimensions that are neither territory nor time.

    Recipes of the table come first; then categories of the measures that are named exactly as an indicator.
    """
    found = Matching()
    recipes = [recipe for recipe in known.recipes if recipe.table_code.lower() == table.lower() != ""]
    measures = _measures(extract, others, recipes, answers)
    found.measures = tuple(measures)
    fixed = _defaults(extract, [d for d in others if d not in measures], answers, found)
    tried = [(recipe, selected(extract, others, recipe)) for recipe in recipes]
    specific = [(recipe, chosen) for recipe, chosen in tried if chosen is not None]
    for recipe, chosen in specific:
        if (whole := complete(extract, others, {**fixed, **chosen})) is not None:
            found.rules.append(Rule(recipe.indicator, whole, recipe.factor))
    settled = bool(specific) and len(found.rules) == len(specific)
    asking = _Asking(extract, others, measures, fixed, answers)
    _by_answers(asking, found)
    _by_names(asking, known, found)
    if found.rules:
        left = () if settled else found.questions
        found.questions = [replace(question, required=False) for question in left]
    elif not found.questions:
        _ask(extract, measures, table, known, found)
    return found


@dataclass(frozen=True)
class _Asking:
    """A table, its dimensions beside territory and time, those of measures, what is chosen of the rest."""

    extract: Extract
    others: Sequence[int]
    measures: Sequence[int]
    fixed: Mapping[int, int]
    answers: Mapping[str, object]

    def whole(self, chosen: Mapping[int, int]) -> dict[int, int] | None:
        """One category of every dimension, where ``chosen`` and the rest settle it."""
        return complete(self.extract, self.others, {**self.fixed, **chosen})


def _measures(
    extract: Extract, others: Sequence[int], recipes: Sequence[Recipe], answers: Mapping[str, object]
) -> list[int]:
    """Dimensions that say what is measured: by an answer, the format, by name, by what recipes tell apart."""
    roles, given = answers.get("roles"), answers.get("measures")
    keys = [name for name, role in (roles.items() if isinstance(roles, Mapping) else ()) if role == "measure"]
    keys += list(given) if isinstance(given, Mapping) else []
    told = {
        dimension_of(extract, others, key, wanted)
        for recipe in recipes
        for key, wanted in recipe.selection.items()
        if not key.startswith("@") and not isinstance(wanted, dict) and not any_total(wanted)
    }
    dimensions = extract.dimensions
    return [
        d
        for d in others
        if d in told or is_measure_name(dimensions[d]) or any(is_called(dimensions[d], key) for key in keys)
    ]


def _defaults(
    extract: Extract, others: Iterable[int], answers: Mapping[str, object], found: Matching
) -> dict[int, int]:
    """The category of each further dimension: the answered one, the only one, or its one total."""
    fixed: dict[int, int] = {}
    for d in others:
        dimension = extract.dimensions[d]
        answered = category_of(dimension, answer_of(answers, "selection", dimension.name))
        whole = totals(dimension)
        if answered is not None:
            fixed[d] = answered
        elif dimension.size == 1 and not only_part(dimension):
            fixed[d] = 0
        elif len(whole) == 1:
            fixed[d] = whole[0]
            found.said.append(Said("recognised-total", values_of(dimension, whole[0])))
        else:
            found.questions.append(_ask_category(dimension))
        if dimension.size == 1 and d in fixed and not (whole or is_technical(dimension)):
            found.said.append(Said("recognised-only", values_of(dimension, 0), "warning"))
    return fixed


def values_of(dimension: Dimension, category: int) -> dict[str, str | int | float]:
    """What a sentence on a category names; ``named`` is 0 for a dimension that the file does not name."""
    name = dimension.name or dimension.code
    return {"dimension": name, "named": int(bool(name)), "category": dimension.labels[category].strip()}


def is_technical(dimension: Dimension) -> bool:
    """One category that narrows nothing: how often, in what unit."""
    return dimension.size == 1 and fold(dimension.code or dimension.name) in TECHNICAL


def _ask_category(dimension: Dimension) -> Question:
    """Which category is meant; a part of a known whole is never taken for the whole unasked."""
    said = Said("recognised-ask-category", values_of(dimension, 0))
    if dimension.size == 1:
        said = Said("recognised-ask-only", values_of(dimension, 0))
    return Question("category", dimension.name, dimension.labels, said)


def _by_answers(asking: _Asking, found: Matching) -> None:
    """Rules of what was answered: the indicator of the whole table, or of categories of the measures."""
    factor = asking.answers.get("factor")
    times = float(factor) if isinstance(factor, int | float) else 1.0
    for chosen, indicator in _answered(asking):
        whole = asking.whole(chosen)
        if whole is not None:
            _put(found, Rule(indicator, whole, times, "answer"))


def _answered(asking: _Asking) -> Iterator[tuple[dict[int, int], str]]:
    dimensions, answers = asking.extract.dimensions, asking.answers
    read = {
        d: category_of(dimensions[d], answer_of(answers, "selection", dimensions[d].name))
        for d in asking.measures
    }
    named = {d: category for d, category in read.items() if category is not None}
    if indicator := answers.get("indicator"):
        yield named, str(indicator)
    for d in asking.measures:
        given = answer_of(answers, "measures", dimensions[d].name)
        for category, indicator in given.items() if isinstance(given, Mapping) else ():
            index = category_of(dimensions[d], category)
            if indicator and index is not None:
                yield {**named, d: index}, str(indicator)


def _put(found: Matching, rule: Rule) -> None:
    """A rule in place of older ones for its indicator or its cells."""
    found.rules = [r for r in found.rules if r.indicator != rule.indicator and r.chosen != rule.chosen]
    found.rules.append(rule)


def _by_names(asking: _Asking, known: Known, found: Matching) -> None:
    """Categories of measures that are called exactly as an indicator that no rule has yet."""
    extract = asking.extract
    for d, i in ((of, n) for of in asking.measures for n in range(extract.dimensions[of].size)):
        whole = asking.whole({d: i})
        taken = {rule.indicator for rule in found.rules}
        if whole is None or any(rule.chosen == whole for rule in found.rules):
            continue
        named = [n for n in named_so(extract.dimensions[d], i, known) if n.id not in taken]
        if len(named) == 1 and same_scale(extract, extract.dimensions[d], i, named[0]):
            found.rules.append(Rule(named[0].id, whole, by="name"))


def _ask(extract: Extract, measures: Sequence[int], table: str, known: Known, found: Matching) -> None:
    candidates = tuple(candidates_of(extract, table, known))
    several = [d for d in measures if extract.dimensions[d].size > 1]
    if not several:
        asked = Said("recognised-ask-indicator", {"n": len(candidates)})
        found.questions.append(Question("indicator", "", candidates, asked))
    for dimension in (extract.dimensions[d] for d in several[:1]):
        asked = Said("recognised-ask-measure", {**values_of(dimension, 0), "n": dimension.size})
        labels = tuple(label.strip() for label in dimension.labels)
        found.questions.append(Question("measure", dimension.name, candidates, asked, labels))
