"""Categories of a dimension of JSON-stat."""

from latgale.extracts import limits
from latgale.extracts.jsonstat.shapes import mapping, printed, whole, word, words
from latgale.extracts.model import Dimension, ExtractError


def dimension_of(name: str, found: object, size: int, role: str) -> Dimension:
    """A dimension of ``size`` categories in the order of its index.

    Texts are '' nowhere: a category without a label has its code. Raises ExtractError when the index
    does not give each category a place of its own.
    """
    if size > limits.CATEGORIES:
        raise ExtractError("json-too-many-categories", name=name, n=size, limit=limits.CATEGORIES)
    place = f"dimension/{name}"
    dimension = mapping(found, place)
    category = mapping(dimension.get("category"), f"{place}/category")
    labels = mapping(category.get("label", {}), f"{place}/category/label")
    codes = _codes(name, category.get("index"), list(labels), f"{place}/category/index")
    if len(codes) != size:
        raise ExtractError("json-category-count", name=name, n=len(codes), size=size)
    texts = [word(labels.get(code, code), f"{place}/category/label") for code in codes] if labels else []
    return Dimension(printed(dimension.get("label")) or name, name, codes, tuple(texts), role=role)


def _codes(name: str, index: object, labelled: list[str], place: str) -> tuple[str, ...]:
    """Codes in order. Without an index there may be one category only: labels have no order."""
    if index is None:
        if len(labelled) > 1:
            raise ExtractError("json-category-order", name=name)
        return words(labelled, place)
    if isinstance(index, dict):
        return _placed(name, index, place)
    codes = words(index, place)
    if len(set(codes)) < len(codes):
        raise ExtractError("json-category-twice", name=name)
    return codes


def _placed(name: str, index: dict[str, object], place: str) -> tuple[str, ...]:
    """Codes by the places that the index gives them: each from 0 to the last exactly once."""
    places = {whole(number, place): word(code, place) for code, number in index.items()}
    if sorted(places) != list(range(len(index))):
        raise ExtractError("json-category-place", name=name)
    return tuple(places[number] for number in range(len(index)))
