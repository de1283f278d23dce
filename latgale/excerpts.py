"""Show a search hit in its sentence, with what was found marked."""

import re
from collections.abc import Sequence
from itertools import pairwise

from latgale.folding import beginning

Piece = tuple[str, bool]

# A single letter and a stop begin an item of a list: "d. Daugavpils".
_SENTENCE_END = re.compile(r"(?<!\b[^\W\d_])[.!?;]\s+(?=[A-ZĀČĒĢĪĶĻŅŠŪŽ„“\"])")


def sentence_around(text: str, place: int) -> tuple[int, int]:
    """Begin and end of the sentence of ``text`` that holds the character at ``place``."""
    ends = [0, *(match.end() for match in _SENTENCE_END.finditer(text)), len(text)]
    return next((a, b) for a, b in pairwise(ends) if a <= place < b or b == len(text))


def _places(stem: str, folded: str) -> list[tuple[int, int]]:
    hits = re.finditer(beginning(stem) + r"\w*", folded)
    return [(folded.index(stem.split(maxsplit=1)[0], hit.start()), hit.end()) for hit in hits]


def excerpt(text: str, folded: str, stems: Sequence[str]) -> list[Piece]:
    """The sentence where the longest stem is first found, as pieces ``(text, marked)``.

    Whole words are marked. ``folded`` is ``text`` folded, of the same length.
    """
    found = [place for stem in sorted(stems, key=len, reverse=True) for place in _places(stem, folded)]
    begin, end = sentence_around(text, found[0][0]) if found else (0, len(text))
    pieces: list[Piece] = [("… ", False)] if begin else []
    at = begin
    for start, stop in sorted(found):
        if start >= at and stop <= end:
            pieces += [(text[at:start], False), (text[start:stop], True)]
            at = stop
    pieces.append((text[at:end].rstrip(), False))
    return [*pieces, (" …", False)] if end < len(text) else pieces
