"""From bytes to text: byte order marks, CODEPAGE, CHARSET, and what is meant where they say nothing."""

import codecs
import re

from latgale.extracts.model import ExtractError

_BOMS = {codecs.BOM_UTF8: "utf-8", codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
# How far the keywords that name the character set are looked for; PxWeb writes them on the first lines.
_HEAD = 64 * 2**10
# A PX file begins with one of these: they stand before the variables, in the order of the format.
_FIRST = (
    "CHARSET|AXIS-VERSION|CODEPAGE|LANGUAGES?|CREATION-DATE|NEXT-UPDATE|PX-SERVER|DIRECTORY-PATH"
    "|UPDATE-FREQUENCY|TABLEID|SYNONYMS|DEFAULT-GRAPH|DECIMALS|SHOWDECIMALS|ROUNDING|MATRIX|AGGREGALLOWED"
    "|AUTOPEN|SUBJECT-CODE|SUBJECT-AREA|CONFIDENTIAL|COPYRIGHT|DESCRIPTION|TITLE|DESCRIPTIONDEFAULT|CONTENTS"
    "|UNITS|STUB|HEADING"
)
_BEGINNING = re.compile(rf'\s*(?:{_FIRST})\s*(?:\[[\w-]+\])?\s*=\s*["A-Z0-9]', re.IGNORECASE)
_BALTIC = ("lv", "lt", "et")
_ASCII = bytes(range(32, 127))


def looks_like(head: bytes) -> bool:
    """Whether the first bytes (some 4 KB) of a file are those of a PX file."""
    bom, encoding = _bom(head)
    return bool(_BEGINNING.match(head[len(bom) :].decode(encoding or "latin-1", "replace")))


def decode(data: bytes) -> str:
    """The text of the file, lines ending in "\\n" or "\\r\\n".

    A byte order mark wins; then UTF-8 where the bytes are valid UTF-8, since PxWeb's API declares
    iso-8859-1 and writes UTF-8; then CODEPAGE, CHARSET, and the set that the format means without them.
    Raises ExtractError: px-unknown-charset, px-not-in-charset, px-nul.
    """
    bom, encoding = _bom(data)
    text = _strict(data[len(bom) :], encoding) if encoding else _unmarked(data)
    if "\0" in text:
        raise ExtractError("px-nul", row=row_at(text, text.index("\0")))
    return text if "\n" in text else text.replace("\r", "\n")


def row_at(text: str, position: int) -> int:
    """1-based line of a position."""
    return text.count("\n", 0, position) + 1


def _bom(data: bytes) -> tuple[bytes, str]:
    return next(((bom, name) for bom, name in _BOMS.items() if data.startswith(bom)), (b"", ""))


def _unmarked(data: bytes) -> str:
    declared = _declared(data[:_HEAD])
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _strict(data, declared)
    # Two bytes of a Windows character set, "Ā”", can be valid UTF-8 by chance: a control character then.
    controls = declared != "utf-8" and not text.isascii() and re.search("[\x80-\x9f]", text)
    return _strict(data, declared) if controls else text


def _strict(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        row = data.count(b"\n", 0, error.start) + 1
        raise ExtractError("px-not-in-charset", row=row, charset=encoding) from error


def _declared(head: bytes) -> str:
    """Python's name of the character set that the keywords name or mean."""
    named = _named(head, b"CODEPAGE") or _named(head, b"CHARSET")
    baltic = _named(head, b"LANGUAGE")[:2].lower() in _BALTIC
    if not named:  # the format says: text of DOS
        return "cp775" if baltic else "cp850"
    if named.upper() == "ANSI":
        return "cp1257" if baltic else "cp1252"
    if named.upper() == "UNICODE":
        return "utf-8"
    return _known(named)


def _named(head: bytes, keyword: bytes) -> str:
    match = re.search(rb"(?:\A|[;\n\r])\s*" + keyword + rb'\s*=\s*"?([^";\n\r]*)', head, re.IGNORECASE)
    return match[1].decode("latin-1").strip() if match else ""


def _known(name: str) -> str:
    """Raises ExtractError for a name of no character set, and for one in which ASCII is not ASCII."""
    try:
        found = codecs.lookup(f"cp{name}" if name.isascii() and name.isdecimal() else name)
        if _ASCII.decode(found.name) == _ASCII.decode("ascii"):
            return found.name
    except (LookupError, ValueError, AssertionError):
        pass
    raise ExtractError("px-unknown-charset", charset=name)
