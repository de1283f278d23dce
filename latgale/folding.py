"""Fold text for search: what a hurried person types finds what an editor wrote."""

import re
import unicodedata

_ENDING = re.compile(r"(?:[aeiou]+[ms]?|s)$")
# "2.2.1" is one word, so that a code finds its block.
_WORD = re.compile(r"\d+(?:\.\d+)+|\w+")


def fold(text: str) -> str:
    """Lower case without diacritics, the length kept: ``Pašvaldības`` -> ``pasvaldibas``.

    The length is kept so that a hit's place in the folded text is its place in the printed one.
    """
    return text.translate(_FOLDED)


class _Folded(dict[int, str]):
    """What each character folds to, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        base = unicodedata.normalize("NFD", character)[0].lower()
        self[code] = base if len(base) == 1 else character
        return self[code]


_FOLDED = _Folded()


def stems(query: str) -> list[str]:
    """Beginnings of words to look for: each word folded, its ending off where enough remains.

    ``Pašvaldībām`` -> ``pasvaldib``, so that it finds every form of the word; words under five
    letters stay whole.
    """
    return [_stem(word) for word in words(query)]


def words(text: str) -> list[str]:
    """The words of a text, folded: ``SAM 5.6.2. „Ceļi”`` -> ``sam``, ``5.6.2``, ``celi``."""
    found: list[str] = _WORD.findall(fold(text))
    return found


def beginning(stem: str) -> str:
    """Regular expression (Python's and DuckDB's) for a word that begins with a stem.

    A code such as 1.1 does not begin inside 2.1.1.
    """
    return (r"(?:^|[^\w.])" if "." in stem else r"\b") + re.escape(stem)


def _stem(word: str) -> str:
    stem = _ENDING.sub("", word)
    return stem if len(stem) >= 4 else word
