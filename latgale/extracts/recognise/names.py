"""What the label of a place says: its code, what kind of place it is, its name, before or after a change."""

import re
from dataclasses import dataclass
from functools import lru_cache

from latgale.folding import fold

_KINDS = {
    # A part of a municipality comes first: "Balvi rural territory" is no territory of ours.
    "part": r"pagasts|pag\.|parish|rural territory|lauku teritorija|town|ciems|village|apkaime",
    "municipality": r"novada pasvaldiba|novads|nov\.?|municipality|county",
    "city": r"valstspilsetas pasvaldiba|valstspilseta|republikas pilseta|pilsetas pasvaldiba|pilseta"
    r"|state city|republican city|city",
    "region": r"statistiskais regions|planosanas regions|regions|statistical region|planning region|region",
}
_KIND = re.compile("|".join(rf"(?P<{kind}>(?:^|(?<=\s))(?:{words})$)" for kind, words in _KINDS.items()))
# LV, EU27_2020, LV005, LV00A, LV006_LV007; seven digits and more, with LV or without.
_CODE = re.compile(
    r"(?P<code>(?:LV_?)?\d{7,12}|LV00[0-9A-Z](?:_LV00[0-9A-Z])*|EU\d\d(?:_\d{4})?|LV)(?:$|[\s:;,–-]+)"
)
_ERA = re.compile(r"\(\s*(?P<word>no|kopš|from|since|līdz|pirms|before|until|till)\b[^)]*\)", re.IGNORECASE)
_BEFORE = ("līdz", "pirms", "before", "until", "till")
# Indentation of CSP ("..Kubuli"), of Eurostat and of spreadsheets.
_INDENT = re.compile(r"^[\s.…·•\u00a0-]+")


@dataclass(frozen=True)
class Place:
    """``code`` as the store writes it ('' for none), ``kind`` ('' where the label does not say), ``name``
    folded, ``era``: 'old' before a change, 'new' after it, '' where the label says nothing.
    """

    code: str
    kind: str
    name: str
    era: str


@lru_cache(maxsize=50_000)
def place_of(label: str) -> Place:
    """What a label says of a place; of any other text the words, folded, as its name."""
    text = _INDENT.sub("", label.replace("\u00a0", " ")).strip()
    match = _CODE.match(text)
    code = match["code"] if match else ""
    text = text[match.end() :] if match else text
    eras = [found["word"].lower() for found in _ERA.finditer(text)]
    era = "" if not eras else "old" if any(word in _BEFORE for word in eras) else "new"
    name = re.sub(r"[()\s]+", " ", fold(_ERA.sub(" ", text))).strip(" ,;:-–")
    kind = _KIND.search(name)
    if kind and kind.start():
        return Place(code_of(code), str(kind.lastgroup), name[: kind.start()].strip(), era)
    return Place(code_of(code), "", name, era)


def code_of(code: str) -> str:
    """The code as the store writes it: LV before the digits, no underscore after it.

    A LAU code behind its region ('LV0050002000') keeps its own digits.
    """
    digits = re.fullmatch(r"(?:LV_?)?(?:005)?(\d{7})|(?:LV_?)?(\d{7,})", code)
    return f"LV{digits[1] or digits[2]}" if digits else code
