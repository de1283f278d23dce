"""Tables as CSV and XLSX files."""

import io
from collections.abc import Sequence

import pandas as pd

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")


def harmless(cell: object) -> object:
    """A text that a spreadsheet would take for a formula gets an apostrophe before it."""
    if isinstance(cell, str) and cell.startswith(_DANGEROUS):
        return "'" + cell
    return cell


def to_csv(frame: pd.DataFrame) -> bytes:
    """CSV in UTF-8 with a byte order mark, so that Excel reads Latvian."""
    return frame.map(harmless).to_csv(index=False, lineterminator="\r\n").encode("utf-8-sig")


def to_xlsx(frame: pd.DataFrame, sheet: str, about_sheet: str, about: Sequence[tuple[str, str]]) -> bytes:
    """XLSX with the table on the first sheet and, on the second, where it comes from.

    Texts stay texts (no formulas, no links), numbers stay numbers.
    """
    buffer = io.BytesIO()
    options = {"options": {"strings_to_formulas": False, "strings_to_urls": False}}
    with pd.ExcelWriter(buffer, engine="xlsxwriter", engine_kwargs=options) as writer:
        clean = frame.map(harmless)
        clean.to_excel(writer, sheet_name=sheet[:31], index=False)
        writer.sheets[sheet[:31]].freeze_panes(1, 0)
        writer.sheets[sheet[:31]].autofit(400)
        origin = pd.DataFrame([[harmless(cell) for cell in row] for row in about])
        origin.to_excel(writer, sheet_name=about_sheet[:31], index=False, header=False)
    return buffer.getvalue()
