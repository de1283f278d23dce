"""Fold text for search: what a hurried person types finds what an editor wrote."""

import re
import unicodedata

_ENDING = re.compile(r"(?:[aeiou]+[ms]?|s)$")
# "2.2.1" is one word, so that a code finds its block.
_WORD = re.compile(r"\d+(?:\.\d+)+|\w+")
# Words with hyphens or stops and no space between them: "e-pakalpojumi", "t.sk.", "Daugavpils–Rēzekne".
_JOINED = re.compile(rf"(?:{_WORD.pattern})(?:[-.\u2010-\u2014]+(?:{_WORD.pattern}))*")


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
    letters stay whole. A single letter begins too many words, so a space closes it: ``e`` -> ``e `` is
    found only as a word of its own.
    """
    return [_stem(word) for word in words(query)]


def together(query: str) -> list[str]:
    """Stems of several words that the query joins, one space between them: ``t.sk.`` -> ``t sk``."""
    joined = [words(text) for text in _JOINED.findall(fold(query))]
    return [" ".join([*parts[:-1], _stem(parts[-1])]) for parts in joined if len(parts) > 1]


def words(text: str) -> list[str]:
    """The words of a text, folded: ``SAM 5.6.2. „Ceļi”`` -> ``sam``, ``5.6.2``, ``celi``."""
    found: list[str] = _WORD.findall(fold(text))
    return found


def beginning(stem: str) -> str:
    """Regular expression (Python's and DuckDB's) for what begins with a stem, or with one of several words.

    A code such as 1.1 does not begin inside 2.1.1. Anything but a word may stand between words.
    """
    start = r"(?:^|[^\w.])" if "." in stem else r"\b"
    return start + r"\W+".join(map(re.escape, stem.split())) + (r"\b" if stem.endswith(" ") else "")


def _stem(word: str) -> str:
    stem = _ENDING.sub("", word)
    return f"{word} " if len(word) == 1 else stem if len(stem) >= 4 else word
