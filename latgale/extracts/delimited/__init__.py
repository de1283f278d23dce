"""Delimited text: CSV and relational text of PxWeb, TSV and SDMX-CSV of Eurostat, and plain tables."""

from collections.abc import Callable

from latgale.extracts.delimited.encodings import to_utf8
from latgale.extracts.delimited.eurostat import is_sdmx, is_tsv, read_sdmx, read_tsv
from latgale.extracts.delimited.opendata import is_open_data, read_open_data
from latgale.extracts.delimited.pxweb import read_table
from latgale.extracts.delimited.sheet import Sheet, find_delimiter, read_sheet
from latgale.extracts.limits import check_size
from latgale.extracts.model import Extract, ExtractError

__all__ = ["looks_like", "read"]

_READERS: tuple[tuple[Callable[[Sheet], bool], Callable[[Sheet, str], Extract]], ...] = (
    (is_tsv, read_tsv),
    (is_sdmx, read_sdmx),
    (is_open_data, read_open_data),
    (lambda sheet: True, read_table),
)
# What begins a page, JSON or an XML file.
_OTHERS = (b"<", b"{", b"[")


def read(data: bytes, name: str = "") -> Extract:
    """Extract of a delimited text; ``name`` is that of the file, which may hold the code of the table.

    Raises ExtractError with a key of ``extracts-csv.ftl`` (or a general one) for what cannot be read.
    """
    check_size(len(data))
    text = to_utf8(data)
    if text.lstrip()[:1] in _OTHERS:
        raise ExtractError("csv-no-table")
    sheet = read_sheet(text)
    reader = next(read for matches, read in _READERS if matches(sheet))
    return reader(sheet, name)


def looks_like(head: bytes) -> bool:
    """Whether the first bytes of a file (some kilobytes) are text of lines cut into cells."""
    try:
        whole = head[: len(head) // 2 * 2] if b"\0" in head else head[: head.rfind(b"\n") + 1] or head
        text = to_utf8(whole)
        return text.lstrip()[:1] not in _OTHERS and bool(find_delimiter(text))
    except ExtractError:
        return False
