"""The category of a dimension that stands for all of it."""

import re

from latgale.extracts.model import Dimension
from latgale.folding import fold

_WORDS = (
    *("pavisam", "kopa", "visi", "visas", "abi dzimumi", "viriesi un sievietes", "kopskaits"),
    *("total", "all", "both sexes", "males and females", "men and women", "all ages"),
)
# "Total", "Total - all activities", "Pavisam (visi vecumi)"; not "Total fertility rate".
_TOTAL = re.compile(rf"(?:{'|'.join(_WORDS)})(?:$|\s*[-–,:(].*)")
_CODES = ("TOTAL", "_T", "TOT", "ALL", "PAVISAM", "KOPA")
# Breakdowns of people and places of which any category but the total is a part.
_BREAKDOWNS = re.compile(
    r"sex|gender|dzimums?|age|age ?groups?|age class|vecums?|vecuma (?:grupa|grupas)|degurba|urban/rural"
    r"|(?:pilsetas?|urban) ?(?:/|un|and|,) ?(?:lauki|rural).*"
)
_PARTS = re.compile(
    r"sievietes|viriesi|zeni|meitenes|(?:fe)?males?|(?:wo)?men|boys|girls"
    r"|pilsetas|pilsetas iedzivotaji|lauki|laukos|lauku iedzivotaji|urban(?: areas?)?|rural(?: areas?)?"
    r"|(?:from )?\d{1,3}\s*(?:[-–]|lidz|to)\s*\d{1,3}(?: gad\w*| years?.*)?"
    r"|\d{1,3}(?: gad\w*| years?)? (?:un vairak|un vecak\w*|and (?:over|older|more)).*|\d{1,3}\s*\+"
)
# Elsewhere T is a category of its own: activities of households in NACE.
_SEXES = frozenset(("T", "M", "F", "V", "S", "UNK", "DIFF", "NAP"))


def is_total(label: str) -> bool:
    """Does a label, or a code, say "all of it"?"""
    return bool(_TOTAL.fullmatch(fold(label).strip(" .…\u00a0"))) or label.strip().upper() in ("T", *_CODES)


def only_part(dimension: Dimension) -> bool:
    """Is the only category a known part of a known whole: women, an age group, the countryside?"""
    if dimension.size != 1 or totals(dimension):
        return False
    labels = {fold(label).strip(" .…\u00a0") for label in _labels(dimension)}
    names = (fold(dimension.name).strip(), fold(dimension.code).strip())
    return any(map(_BREAKDOWNS.fullmatch, names)) or any(map(_PARTS.fullmatch, labels))


def _labels(dimension: Dimension) -> list[str]:
    return [label for labels in (dimension.labels, *dimension.others.values()) for label in labels]


def totals(dimension: Dimension) -> tuple[int, ...]:
    """Indices of the categories that stand for the whole: by texts where there are any, else by codes."""
    lists = [texts for texts in (dimension.texts, *dimension.others.values()) if texts]
    if lists:
        matches = [
            [bool(_TOTAL.fullmatch(fold(text).strip(" .…\u00a0"))) for text in texts] for texts in lists
        ]
        by_text = tuple(i for i in range(dimension.size) if any(match[i] for match in matches))
        if by_text:
            return by_text
    codes = [code.strip().upper() for code in dimension.codes or dimension.texts]
    plain = tuple(i for i, code in enumerate(codes) if code in _CODES)
    return plain or tuple(i for i, code in enumerate(codes) if code == "T" and set(codes) <= _SEXES)
