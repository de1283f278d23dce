"""Variables of a PX file: STUB and HEADING with their values, codes, roles and other languages."""

import math
from collections import Counter

import numpy as np
from numpy.typing import NDArray

from latgale.extracts import limits
from latgale.extracts.model import Dimension, ExtractError
from latgale.extracts.px.keywords import Keywords
from latgale.extracts.px.periods import periods

_ROLES = {
    "time": "time",
    "t": "time",
    "geographical": "territory",
    "geographic": "territory",
    "g": "territory",
    "contents": "measure",
}


def names(file: Keywords, language: str = "") -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Variables of the stub and of the heading."""
    stub, heading = (file.items(keyword, language=language) for keyword in ("STUB", "HEADING"))
    return tuple(filter(None, stub)), tuple(filter(None, heading))


def dimensions(file: Keywords) -> tuple[Dimension, ...]:
    """Variables in the order of the cells: the stub, then the heading, the last running fastest.

    Raises ExtractError: px-no-variables, px-variable-twice, px-too-many-variables, and those of a variable.
    """
    stub, heading = names(file)
    found = stub + heading
    if not found:
        raise ExtractError("px-no-variables")
    twice = next((name for name in found if found.count(name) > 1), None)
    if twice is not None:
        raise ExtractError("px-variable-twice", variable=twice)
    if len(found) > limits.DIMENSIONS:
        raise ExtractError("px-too-many-variables", n=len(found), limit=limits.DIMENSIONS)
    others = _other_names(file, len(stub), len(heading))
    return tuple(
        _dimension(
            file, name, {language: named[place] for language, named in others.items()} if others else {}
        )
        for place, name in enumerate(found)
    )


def size(found: tuple[Dimension, ...]) -> int:
    """Cells of the full table."""
    return math.prod(dimension.size for dimension in found)


def grid(found: tuple[Dimension, ...]) -> NDArray[np.int32]:
    """Positions of all cells, the last dimension running fastest: shape (cells, dimensions)."""
    sizes = [dimension.size for dimension in found]
    positions = np.empty((*sizes, len(sizes)), dtype=np.int32)
    for axis, length in enumerate(sizes):
        shape = [-1 if axis == other else 1 for other in range(len(sizes))]
        positions[..., axis] = np.arange(length, dtype=np.int32).reshape(shape)
    return positions.reshape(-1, len(sizes)) if sizes else np.empty((1, 0), dtype=np.int32)


def _other_names(file: Keywords, stub: int, heading: int) -> dict[str, tuple[str, ...]]:
    """Names of the variables by language; a language that names fewer or none is left out."""
    others = {}
    for language in file.languages():
        found = names(file, language)
        if (len(found[0]), len(found[1])) == (stub, heading):
            others[language] = found[0] + found[1]
    return others


def _dimension(file: Keywords, name: str, others: dict[str, str]) -> Dimension:
    texts = file.items("VALUES", name)
    timeval = file.find("TIMEVAL", name)
    codes = file.items("CODES", name) or (periods(timeval.value, texts) if timeval else ())
    if not texts and not (timeval and codes):
        raise ExtractError("px-no-values", variable=name)
    if max(len(texts), len(codes)) > limits.CATEGORIES:
        raise ExtractError("px-too-many-values", limit=limits.CATEGORIES)
    if codes and texts and len(codes) != len(texts):
        raise ExtractError("px-codes-differ", variable=name, codes=len(codes), values=len(texts))
    check_unique(name, codes or texts)
    code = file.text("VARIABLECODE", name)
    translated = _translated(file, name, others, len(texts))
    return Dimension(name, code, codes, texts, translated, _role(file, name, timed=timeval is not None))


def check_unique(name: str, values: tuple[str, ...]) -> None:
    """Raises ExtractError px-duplicate where two values of a variable cannot be told apart."""
    if len(set(values)) < len(values):
        twice, _ = Counter(values).most_common(1)[0]
        raise ExtractError("px-duplicate", variable=name, value=twice)


def _translated(file: Keywords, name: str, others: dict[str, str], n: int) -> dict[str, tuple[str, ...]]:
    found = {}
    for language, other in others.items():
        texts = file.items("VALUES", other, language=language)
        if texts and n and len(texts) != n:
            raise ExtractError(
                "px-translation-differs", variable=name, language=language, translated=len(texts), values=n
            )
        if texts:
            found[language] = texts
    return found


def _role(file: Keywords, name: str, *, timed: bool) -> str:
    if file.text("CONTVARIABLE") == name.strip():
        return "measure"
    if timed:
        return "time"
    kind = _ROLES.get(file.text("VARIABLE-TYPE", name).casefold(), "")
    return kind or ("territory" if file.text("MAP", name) else "")
