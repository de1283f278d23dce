"""Statements of a PX file: ``KEYWORD[language]("sub","sub")=value;``."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NoReturn

from latgale.extracts import limits
from latgale.extracts.model import ExtractError
from latgale.extracts.px.charset import row_at

# Statements of one file. Real ones have hundreds; one note for each category of each language fits.
STATEMENTS = 200_000
_STRING = r'"(?:[^"]++|"")*+"'
_KEYWORD = re.compile(
    r'\s*+(?P<keyword>[A-Za-z][A-Za-z0-9_-]*+)\s*+(?:\[\s*+"?(?P<language>[\w-]++)"?\s*+\]\s*+)?'
    r'(?:\((?P<subs>(?:[^")]++|"[^"]*+")*+)\)\s*+)?='
)
_VALUE = re.compile(r'(?:[^";]++|"[^"]*+")*+')
# Strings that follow one another without a comma are one text, continued on the next line.
_ITEM = rf'(?:(?:{_STRING}\s*+)++|[^\s",]++\s*+)'
_LIST = re.compile(rf"\s*+{_ITEM}(?:,\s*+{_ITEM})*+")
_ITEMS = re.compile(_ITEM)
_STRINGS = re.compile(_STRING)


@dataclass(frozen=True)
class Statement:
    """A statement as it stands: names of its sub-keys, text of its value, line of its keyword."""

    subs: tuple[str, ...]
    value: str
    row: int

    def items(self) -> tuple[str, ...]:
        """Texts of the value. Raises ExtractError where it is no list of texts."""
        return _items(self.value, self.row)


@dataclass
class Keywords:
    """All statements before DATA, and where DATA begins in the text.

    The file's own language is '' here, whether a statement names it or not.
    """

    language: str = ""
    data_at: int = 0
    statements: dict[tuple[str, str], dict[tuple[str, ...], list[Statement]]] = field(
        default_factory=lambda: defaultdict(dict)
    )

    def every(self, keyword: str, language: str = "") -> Iterator[Statement]:
        """All statements of a keyword in the order of the file."""
        for found in self.statements.get((keyword, language), {}).values():
            yield from found

    def find(self, keyword: str, *subs: str, language: str = "") -> Statement | None:
        """The statement of a keyword; ExtractError where there are two that differ."""
        found = self.statements.get((keyword, language), {}).get(subs, [])
        if any(other.value != found[0].value for other in found[1:]):
            raise ExtractError("px-keyword-twice", row=found[1].row, keyword=keyword)
        return found[0] if found else None

    def items(self, keyword: str, *subs: str, language: str = "") -> tuple[str, ...]:
        """Texts of a statement, () where there is none."""
        found = self.find(keyword, *subs, language=language)
        return found.items() if found else ()

    def text(self, keyword: str, *subs: str) -> str:
        """Text of the first such statement, '' where there is none."""
        found = self.statements.get((keyword, ""), {}).get(subs, [])
        return " ".join(found[0].items()).strip() if found else ""

    def languages(self) -> tuple[str, ...]:
        """Languages of the file other than its own, as LANGUAGES or the statements name them."""
        named = self.items("LANGUAGES") or tuple(language for _, language in self.statements)
        return tuple(each for each in dict.fromkeys(named) if each not in ("", self.language))


def parse(text: str) -> Keywords:
    """Statements up to DATA.

    Raises ExtractError: px-no-data, px-truncated, px-open-quote, px-syntax, px-header-too-long.
    """
    read = Keywords()
    row, counted = 1, 0
    for _ in range(STATEMENTS):
        match = _KEYWORD.match(text, read.data_at)
        if not match:
            _refuse(text, read.data_at)
        row += text.count("\n", counted, match.start("keyword"))
        counted = match.start("keyword")
        keyword, read.data_at = match["keyword"].upper(), match.end()
        if keyword == "DATA":
            return _own_language(read)
        value = _value(text, match.end(), row)
        read.data_at += len(value) + 1
        subs = _items(match["subs"], row) if match["subs"] else ()
        known = read.statements[keyword, match["language"] or ""]
        known.setdefault(subs, []).append(Statement(subs, value, row))
    raise ExtractError("px-header-too-long", limit=STATEMENTS)


def _value(text: str, start: int, row: int) -> str:
    match = _VALUE.match(text, start)
    end = match.end() if match else start
    if end == len(text):
        raise ExtractError("px-truncated", row=row)
    if text[end] == '"':
        raise ExtractError("px-open-quote", row=row)
    return text[start:end]


def _refuse(text: str, position: int) -> NoReturn:
    rest = text[position : position + 2**16]
    begins = position + len(rest) - len(rest.lstrip())
    if not rest.strip(" \t\r\n\f\x1a"):
        raise ExtractError("px-no-data", row=row_at(text, position))
    ended = re.fullmatch(r"\s*+[\w-]*+\s*+(?:\[[^\]]*+|\((?:[^\")]++|\"[^\"]*+\"?+)*+)?+\)?\s*+", rest)
    key = "px-truncated" if ended else "px-syntax"
    raise ExtractError(key, row=row_at(text, begins))


def _own_language(read: Keywords) -> Keywords:
    """Statements that name the file's own language join those that name none."""
    read.language = read.text("LANGUAGE")
    for keyword, language in list(read.statements):
        if language and language == read.language:
            for subs, found in read.statements.pop((keyword, language)).items():
                read.statements[keyword, ""].setdefault(subs, []).extend(found)
    return read


def _items(value: str, row: int) -> tuple[str, ...]:
    if value.count('"') > 4 * limits.CATEGORIES or value.count(",") > 4 * limits.CATEGORIES:
        raise ExtractError("px-too-many-values", row=row, limit=limits.CATEGORIES)
    if not value.strip():
        return ()
    if not _LIST.fullmatch(value):
        raise ExtractError("px-syntax", row=row)
    return tuple(map(_unquoted, _ITEMS.findall(value)))


def _unquoted(item: str) -> str:
    if not item.startswith('"'):
        return item.strip()
    return "".join(text[1:-1].replace('""', '"') for text in _STRINGS.findall(item))
