"""What a title and a file name of PxWeb tell: names of the variables, language, code of the table."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import product
from pathlib import PurePath

# 2024, 2024Q2, 2024M12, 2024-12, 2024K1, 2024H1, 2024W05, 2020/2021.
_PERIOD = re.compile(r"(?:1[89]|20)\d\d(?:[ -]?[QKCMHSWNT]\d{1,2}|[-./](?:\d{2}|\d{4})|\.)?", re.IGNORECASE)
_FILE = re.compile(r"([A-Z]{2,6}\d{2,5}[a-z]{0,2})_\d{8}-\d{6}")
_JOINS = {"lv": (re.compile(r"\s[-–]\s"), " un "), "en": (re.compile(r"\sby\s"), " and ")}
_TAILS = {
    "lv": re.compile(r"(?P<text>.+)\s[-–]\s(?:(?!\s[-–]\s).)+(?:,\s|\sun\s)Laika periods", re.IGNORECASE),
    "en": re.compile(r"(?P<text>.+)\sby\s(?:(?!\sby\s).)+(?:,\s|\sand\s)Time period", re.IGNORECASE),
}
# Longer headers, and what follows so many words of one, are not tried.
_HEADER_CELLS, _WORDS = 2000, 20
_LATVIAN = re.compile("[āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ]")


def is_period(text: str) -> bool:
    """Whether a text is a year, quarter, month, half-year or week."""
    return _PERIOD.fullmatch(text) is not None


def table_code(name: str) -> str:
    """``IRS031_20251113-180224.csv`` -> ``IRS031``; empty for other names."""
    found = _FILE.match(PurePath(name.replace("\\", "/")).name)
    return found[1] if found else ""


@dataclass(frozen=True)
class Title:
    """A title without its tail, the names in the tail, and the language that it is in."""

    text: str = ""
    names: tuple[str, ...] = ()
    language: str = ""


def read_title(text: str, stubs: Sequence[str]) -> Title:
    """Split "Iedzīvotāju skaits - Teritoriālā vienība, Rādītāji un Laika periods".

    The names of a tail are taken only if they are all ``stubs`` (the named columns of the table) and more;
    a tail that ends with time goes in any case.
    """
    for language, (join, last) in _JOINS.items():
        for found in reversed(list(join.finditer(text))):
            names = _names(text[found.end() :], last, stubs)
            if names:
                return Title(text[: found.start()].strip(), names, language)
    return _without_tail(text) or Title(text, (), "lv" if _LATVIAN.search(text) else "")


def _without_tail(text: str) -> Title | None:
    """A title whose tail names the columns otherwise than the table does."""
    for language, tail in _TAILS.items():
        if found := tail.fullmatch(text):
            return Title(found["text"].strip(), (), language)
    return None


def _names(tail: str, last: str, stubs: Sequence[str]) -> tuple[str, ...]:
    """Names of the tail: those of the columns (which may hold commas) first, then the rest."""
    rest, found = tail, []
    for stub in stubs:
        if not rest.startswith(stub):
            break
        found.append(stub)
        rest = re.sub(rf"^(?:,\s|{last})", "", rest[len(stub) :])
    names = (*found, *re.split(rf",\s|{last}", rest)) if rest else tuple(found)
    return tuple(name.strip() for name in names) if names and set(stubs) <= set(names) else ()


def factors(cells: Sequence[str], n: int) -> list[tuple[str, ...]]:
    """Categories of ``n`` variables of which the header cells are all combinations joined by a space.

    Empty where there is no way or more than one: "Rīgas plānošanas reģions" may be one name or two.
    """
    ways = _ways(tuple(cells), n)
    return _only(ways) or _only([way for way in ways if any(all(map(is_period, each)) for each in way)])


def with_periods(cells: Sequence[str]) -> list[tuple[str, ...]]:
    """Two variables, one of which is time, or nothing."""
    return _only([way for way in _ways(tuple(cells), 2) if any(all(map(is_period, each)) for each in way)])


def _only(ways: list[list[tuple[str, ...]]]) -> list[tuple[str, ...]]:
    return ways[0] if len(ways) == 1 else []


def _ways(cells: tuple[str, ...], n: int) -> list[list[tuple[str, ...]]]:
    if n == 1:
        return [[cells]] if len(set(cells)) == len(cells) else []
    found: list[list[tuple[str, ...]]] = []
    if len(cells) > _HEADER_CELLS:
        return found
    for inner in (size for size in range(1, len(cells) + 1) if len(cells) % size == 0):
        for outer, rest in _outer(cells, inner):
            found += [[outer, *way] for way in _ways(rest, n - 1)]
    return found


def _outer(cells: tuple[str, ...], inner: int) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Ways to take one first variable off, with ``inner`` combinations of the others to each category."""
    first = cells[0].split(" ")
    found = []
    for taken in range(1, min(len(first), _WORDS)):
        end = " ".join(first[taken:])
        heads = tuple(each[: -len(end) - 1] if each.endswith(f" {end}") else "" for each in cells[::inner])
        rests = tuple(each[len(heads[0]) + 1 :] for each in cells[:inner])
        whole = tuple(" ".join(pair) for pair in product(heads, rests))
        if all(heads) and all(rests) and whole == cells and len(set(heads)) == len(heads):
            found.append((heads, rests))
    return found
