"""Answers remembered as recipes, so that the next file of the same table is not asked about again."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from latgale.extracts.model import Dimension, Extract
from latgale.extracts.recognise.known import Recipe
from latgale.extracts.recognise.selection import category_of, is_called


def answers_as_recipe(extract: Extract, answers: Mapping[str, Any], table: str) -> tuple[Recipe, ...]:
    """One recipe for each indicator that was answered; none without a table code or an indicator.

    Dimensions and categories are kept by code and by text, so that a file in the other layout matches too.
    """
    if not table:
        return ()
    common = dict(_common(extract, answers))
    factor = float(answers.get("factor") or 1.0)
    recipes = [
        Recipe(table, indicator, {**common, **chosen}, factor)
        for indicator, chosen in _chosen(extract, answers)
    ]
    return tuple({recipe.indicator: recipe for recipe in recipes}.values())


def selection_text(recipe: Recipe) -> str:
    """The selection as it stands in the table ``recipe``."""
    return json.dumps(dict(recipe.selection), ensure_ascii=False, sort_keys=True)


def _common(extract: Extract, answers: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for part in ("territory", "period"):
        if answers.get(part):
            yield f"@{part}", answers[part]
    for name, role in (answers.get("roles") or {}).items():
        yield _key(extract, name), {"role": role}
    for name, category in (answers.get("selection") or {}).items():
        yield _key(extract, name), _names(extract, name, category)


def _chosen(extract: Extract, answers: Mapping[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    if answers.get("indicator"):
        yield str(answers["indicator"]), {}
    for name, given in (answers.get("measures") or {}).items():
        for category, indicator in given.items():
            if indicator:
                yield str(indicator), {_key(extract, name): _names(extract, name, category)}


def _dimension(extract: Extract, name: str) -> Dimension | None:
    return next((dimension for dimension in extract.dimensions if is_called(dimension, name)), None)


def _key(extract: Extract, name: str) -> str:
    dimension = _dimension(extract, name)
    names = (dimension.code, dimension.name) if dimension else (name,)
    return "|".join(dict.fromkeys(filter(None, names)))


def _names(extract: Extract, name: str, category: str) -> list[str]:
    dimension = _dimension(extract, name)
    index = category_of(dimension, category) if dimension else None
    if dimension is None or index is None:
        return [category]
    lists = (dimension.codes, dimension.texts, *dimension.others.values())
    return list(dict.fromkeys(labels[index].strip() for labels in lists if labels))
