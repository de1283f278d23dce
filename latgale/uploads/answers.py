"""What an analyst answered about a file: read, checked once, and freed of what is not settled yet."""

import json
import math
from collections.abc import Mapping
from typing import Any

from latgale.extracts import ExtractError
from latgale.uploads.new_indicator import indicator_id

# Stands for an indicator that is still to be described.
NEW = "@new"
# A category that is not to be published.
LEFT_OUT = ""


def answers_of(text: str) -> dict[str, Any]:
    """Answers from JSON. Raises ExtractError for what is no object of the known shape."""
    try:
        return checked_answers(json.loads(text or "{}"))
    except (ValueError, RecursionError):
        raise ExtractError("upload-answers-wrong") from None


def checked_answers(given: Any) -> dict[str, Any]:
    """The answers as ``recognise`` takes them. Raises ExtractError where their shape is another."""
    if not isinstance(given, Mapping) or not all(
        name in _SHAPES and _SHAPES[name](value) for name, value in given.items()
    ):
        raise ExtractError("upload-answers-wrong")
    return dict(given)


def settled(answers: Mapping[str, Any]) -> dict[str, Any]:
    """The answers without indicators that are still to be described: they name nothing yet."""
    kept = {name: value for name, value in answers.items() if value != NEW}
    if "measures" in kept:
        kept["measures"] = {
            dimension: {category: value for category, value in given.items() if value != NEW}
            for dimension, given in kept["measures"].items()
        }
    return kept


def awaits(answers: Mapping[str, Any]) -> bool:
    """Is an indicator of the answers still to be described?"""
    return settled(answers) != dict(answers)


def described(answers: Mapping[str, Any], fields: Mapping[str, str]) -> dict[str, Any]:
    """The answers with an indicator of these fields in place of the one that was being described."""
    before = indicator_id(answers.get("new_indicator", {}).get("name_en", ""))
    renamed = dict.fromkeys((NEW, *([before] if before else [])), indicator_id(fields["name_en"]))
    given = {name: renamed.get(one, one) if _is_text(one) else one for name, one in answers.items()}
    if "measures" in given:
        given["measures"] = {
            dimension: {category: renamed.get(one, one) for category, one in named.items()}
            for dimension, named in given["measures"].items()
        }
    return {**given, "new_indicator": dict(fields)}


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_texts(value: Any) -> bool:
    return isinstance(value, Mapping) and all(_is_text(one) for item in value.items() for one in item)


def _is_measures(value: Any) -> bool:
    return isinstance(value, Mapping) and all(_is_text(d) and _is_texts(named) for d, named in value.items())


def _is_factor(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 < value < math.inf


_SHAPES = {
    **dict.fromkeys(("table", "territory", "period", "indicator"), _is_text),
    **dict.fromkeys(("roles", "selection", "new_indicator"), _is_texts),
    "measures": _is_measures,
    "factor": _is_factor,
}
