"""Which table of the publisher a file is: by its own word, its file name, or its title."""

import re

from latgale.extracts.model import Extract
from latgale.extracts.recognise.known import Known
from latgale.extracts.recognise.titles import plain_title

_MATRIX = re.compile(r"(?P<code>[A-Z]{2,4}\d{2,4}[a-z]?)(?=_\d{8}-\d{6}|[_.\s(-]|$)")


def table_of(extract: Extract, known: Known, file_name: str = "") -> str:
    """Code of the table as the catalogue writes it; '' where nothing says it for certain."""
    codes = {recipe.table_code for recipe in known.recipes} | set(known.titles)
    codes |= {indicator.table_code for indicator in known.indicators} - {""}
    if extract.table_code:
        return _as_known(extract.table_code, codes)
    return _from_file_name(file_name, codes) or _from_title(extract.title, known)


def _as_known(code: str, codes: set[str]) -> str:
    return next((known for known in sorted(codes) if known.lower() == code.strip().lower()), code.strip())


def _from_file_name(name: str, codes: set[str]) -> str:
    stem = re.sub(r"^.*[/\\]", "", name)
    named = [
        c for c in codes if c and re.search(rf"(?<![a-z0-9]){re.escape(c)}(?![a-z0-9])", stem, re.IGNORECASE)
    ]
    if named:
        return max(named, key=len)
    matrix = _MATRIX.match(stem)
    return matrix["code"] if matrix else ""


def _from_title(title: str, known: Known) -> str:
    """The one table whose registered title this is; several tables may have one title."""
    own = plain_title(title)
    found = {code for code, titles in known.titles.items() if own in {plain_title(text) for text in titles}}
    return found.pop() if own and len(found) == 1 else ""
