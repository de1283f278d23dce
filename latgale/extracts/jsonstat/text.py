"""From the bytes of a JSON file to its tree, within bounds."""

import json
import re
from collections import Counter

import numpy as np

from latgale.extracts import limits
from latgale.extracts.model import ExtractError

# Objects, lists and commas together: what is built of them takes about 60 bytes each.
ELEMENTS = 2 * limits.CELLS
_STEP = 2**20
_BEGINS = re.compile(r'\ufeff?\s*(\{\s*("|\}|$)|\[\s*([\[{"\]0-9-]|$))')
_DEEPER = np.zeros(256, dtype=np.int8)
_DEEPER[[ord("["), ord("{")]] = 1
_DEEPER[[ord("]"), ord("}")]] = -1
_MARKS = (_DEEPER != 0) | np.isin(np.arange(256), [ord('"'), ord(",")])
_ESCAPED = b"  "


def looks_like(head: bytes) -> bool:
    """Whether a file that begins so is JSON."""
    return bool(head) and bool(_BEGINS.match(head.decode(json.detect_encoding(head), errors="replace")))


def tree(data: bytes) -> object:
    """The content of a JSON file. Every number is the text that stands in the file.

    Raises ExtractError for what is not JSON in UTF-8 or UTF-16, for NaN and Infinity, for a key that
    stands twice in an object, and for what is deeper or larger than ``limits`` and ELEMENTS allow.
    """
    limits.check_size(len(data))
    text = _decoded(data)
    _check_bounds(data if data[:1] in (b"{", b"[") and b"\0" not in data[:4] else text.encode())
    return _parsed(text)


def _decoded(data: bytes) -> str:
    try:
        text = data.decode(json.detect_encoding(data))
    except UnicodeDecodeError as error:
        raise ExtractError("json-encoding", row=data.count(b"\n", 0, error.start) + 1) from error
    nul = text.find("\0")
    if nul >= 0:
        raise ExtractError(
            "json-nul", row=text.count("\n", 0, nul) + 1, column=nul - text.rfind("\n", 0, nul)
        )
    return text.removeprefix("\ufeff")


def _check_bounds(data: bytes) -> None:
    """Depth and number of elements outside of strings, counted before anything is built."""
    if b"\\" in data:
        data = data.replace(b"\\\\", _ESCAPED).replace(b'\\"', _ESCAPED)
    depth, elements, quoted = 0, 0, False
    for start in range(0, len(data), _STEP):
        part = np.frombuffer(data, np.uint8, min(_STEP, len(data) - start), start)
        marks = part[_MARKS[part]]
        inside = (np.cumsum(marks == ord('"')) + quoted) % 2 == 1
        outside = marks[~inside & (marks != ord('"'))]
        depths = depth + np.cumsum(_DEEPER[outside])
        elements += int(np.count_nonzero(_DEEPER[outside] >= 0))
        if elements > ELEMENTS:
            raise ExtractError("json-too-many-elements", limit=ELEMENTS)
        if len(depths):
            depth = int(depths[-1])
            if depths.max() > limits.JSON_DEPTH:
                raise ExtractError("json-too-deep", limit=limits.JSON_DEPTH)
        quoted = bool(inside[-1]) if len(inside) else quoted


def _parsed(text: str) -> object:
    try:
        return json.loads(
            text, parse_int=str, parse_float=str, parse_constant=_constant, object_pairs_hook=_object
        )
    except json.JSONDecodeError as error:
        rest = text[error.pos : error.pos + 9]
        cut = error.msg.startswith("Unterminated") or any(
            w.startswith(rest) for w in ("true", "false", "null")
        )
        key = "json-cut" if cut else "json-extra" if error.msg == "Extra data" else "json-broken"
        raise ExtractError(key, row=error.lineno, column=error.colno) from error


def _constant(name: str) -> object:
    raise ExtractError("json-constant", text=name)


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        name, _ = Counter(name for name, _ in pairs).most_common(1)[0]
        raise ExtractError("json-key-twice", name=name[:60])
    return found
