"""Any file into an Extract, by what is in it: its name says nothing."""

import logging
import re
from collections.abc import Callable

from latgale.extracts import delimited, jsonstat, parquet, px, xlsx
from latgale.extracts.limits import check_size
from latgale.extracts.model import Extract, ExtractError

_LOG = logging.getLogger(__name__)
_HEAD = 4096
Reader = Callable[[bytes], Extract]

# Files of other kinds by their first bytes: people drop what they have.
_OTHERS = {
    b"%PDF": "extract-pdf",
    b"\x89PNG": "extract-picture",
    b"\xff\xd8\xff": "extract-picture",
    b"GIF8": "extract-picture",
    b"II*\x00": "extract-picture",
    b"\x1f\x8b": "extract-packed",
    b"7z\xbc\xaf": "extract-packed",
    b"Rar!": "extract-packed",
}
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_PAGE = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|table|meta|div)\b",
    re.IGNORECASE | re.DOTALL,
)
# What no text has. A NUL alone may be UTF-16 or a fault of a text, of which its reader speaks.
_CONTROLS = re.compile(rb"[\x01-\x08\x0e-\x19\x1b-\x1f]")


def read_extract(data: bytes, name: str = "") -> Extract:
    """The table of a file in any of the formats. ``name`` of the file may hold the code of the table.

    Raises ExtractError for whatever cannot be read. A defect of a reader is logged with its traceback and
    said as 'extract-broken'; the readers' own tests call them directly and see it.
    """
    check_size(len(data))
    reader = _reader(data[:_HEAD], name)
    try:
        return reader(data)
    except ExtractError:
        raise
    except Exception as error:
        _LOG.exception("A reader failed on %r", name)
        raise ExtractError("extract-broken") from error
    except BaseException as error:
        # A panic in Rust is no Exception, so that it is not caught by chance.
        if type(error).__name__ != "PanicException":
            raise
        _LOG.exception("A reader failed on %r", name)
        raise ExtractError("extract-broken") from error


def _reader(head: bytes, name: str) -> Reader:
    for looks_like, read in (
        (xlsx.looks_like, xlsx.read),
        (parquet.looks_like, parquet.read),
        (jsonstat.looks_like, jsonstat.read),
        (px.looks_like, px.read),
    ):
        if looks_like(head):
            return read
    if beginning := next(filter(head.startswith, _OTHERS), b""):
        raise ExtractError(_OTHERS[beginning])
    _refuse_markup(head)
    if _CONTROLS.search(head) and not head.startswith(_UTF_16):
        raise ExtractError("extract-binary")
    return lambda data: delimited.read(data, name)


def _refuse_markup(head: bytes) -> None:
    """A page saved from the browser, or another XML file."""
    text = head.decode("utf-16" if head.startswith(_UTF_16) else "utf-8-sig", "replace")
    if _PAGE.match(text):
        raise ExtractError("extract-web-page")
    if text.lstrip().startswith("<"):
        raise ExtractError("extract-unknown-format")
