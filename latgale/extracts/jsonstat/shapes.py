"""What stands where in a tree of JSON: each function gives a value of one type or raises ExtractError.

Numbers are texts in the tree (``text.tree``), so a number and a string with its digits are the same here.
"""

import re
from collections.abc import Sequence

import pyarrow as pa

from latgale.extracts.model import ExtractError

_WHOLE = re.compile(r"0|[1-9][0-9]{0,11}", re.ASCII)


def mapping(value: object, place: str) -> dict[str, object]:
    """An object; ``place`` is where it stands, for the error."""
    if not isinstance(value, dict):
        raise ExtractError("json-wrong-type", place=place)
    return value


def sequence(value: object, place: str) -> list[object]:
    """A list."""
    if not isinstance(value, list):
        raise ExtractError("json-wrong-type", place=place)
    return value


def word(value: object, place: str) -> str:
    """A text that names something: without NUL and without halves of characters."""
    if not isinstance(value, str):
        raise ExtractError("json-wrong-type", place=place)
    if not printed(value) and value:
        raise ExtractError("json-not-text", place=place)
    return value


def words(value: object, place: str) -> tuple[str, ...]:
    """A list of texts."""
    return tuple(word(each, place) for each in sequence(value, place))


def whole(value: object, place: str) -> int:
    """A whole number of up to twelve digits, 0 included."""
    if not isinstance(value, str) or not _WHOLE.fullmatch(value):
        raise ExtractError("json-wrong-type", place=place)
    return int(value)


def printed(value: object) -> str:
    """A text that only explains (title, source, note); '' where there is none or it is something else."""
    if not isinstance(value, str) or "\0" in value:
        return ""
    try:
        value.encode()
    except UnicodeEncodeError:
        return ""
    return value


def strings(values: Sequence[object], place: str) -> pa.StringArray:
    """Texts, numbers and nulls as they stand. Raises ExtractError with the number of what is none of them."""
    try:
        return pa.array(values, pa.string())
    except UnicodeEncodeError as error:
        raise ExtractError("json-not-text", place=place) from error
    except (pa.ArrowInvalid, pa.ArrowTypeError) as error:
        wrong = next(number for number, each in enumerate(values, 1) if not isinstance(each, str | None))
        raise ExtractError("json-cell", place=place, row=wrong) from error


def cells(values: Sequence[object], place: str) -> pa.StringArray:
    """The same for cells, where true and false are texts, to be reported as no numbers."""
    names = {True: "true", False: "false"}
    if bool in set(map(type, values)):
        values = [names[each] if isinstance(each, bool) else each for each in values]
    return strings(values, place)
