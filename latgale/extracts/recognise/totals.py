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
# Elsewhere T is a category of its own: activities of households in NACE.
_SEXES = frozenset(("T", "M", "F", "V", "S", "UNK", "DIFF", "NAP"))


def is_total(label: str) -> bool:
    """Does a label, or a code, say "all of it"?"""
    return bool(_TOTAL.fullmatch(fold(label).strip(" .…\u00a0"))) or label.strip().upper() in ("T", *_CODES)


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
