"""Tables as CSV and XLSX files."""

import io
import re
from collections.abc import Mapping, Sequence

import pandas as pd

from latgale.exhibits import Exhibit
from latgale.i18n import texts

# The wide forms are taken for the narrow ones by some versions of Excel.
_DANGEROUS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_SHEET_NAME = 31


def harmless(cell: object) -> object:
    """A text that a spreadsheet would take for a formula gets an apostrophe; 7.0 is written as 7."""
    if isinstance(cell, str) and cell.startswith(_DANGEROUS):
        return "'" + cell
    if isinstance(cell, float) and cell.is_integer():
        return int(cell)
    return cell


def to_csv(frame: pd.DataFrame) -> bytes:
    """CSV in UTF-8 with a byte order mark, so that Excel reads Latvian."""
    return _harmless(frame).to_csv(index=False, lineterminator="\r\n").encode("utf-8-sig")


def to_xlsx(frame: pd.DataFrame, sheet: str, about_sheet: str, about: Sequence[tuple[str, str]]) -> bytes:
    """XLSX with the table on the first sheet and, on the second, where it comes from.

    Texts stay texts (no formulas, no links), numbers stay numbers, days are days.
    """
    return _workbook({sheet: frame}, about_sheet, about)


def _workbook(
    tables: Mapping[str, pd.DataFrame], about_sheet: str, about: Sequence[tuple[str, str]]
) -> bytes:
    """A sheet a table, and a last one of where they come from."""
    buffer = io.BytesIO()
    options = {"options": {"strings_to_formulas": False, "strings_to_urls": False}}
    *names, last = sheet_names(*tables, about_sheet)
    with pd.ExcelWriter(
        buffer, engine="xlsxwriter", engine_kwargs=options, date_format="yyyy-mm-dd"
    ) as writer:
        for name, frame in zip(names, tables.values(), strict=True):
            _harmless(frame).to_excel(writer, sheet_name=name, index=False)
            writer.sheets[name].freeze_panes(1, 0)
            writer.sheets[name].autofit(400)
        origin = pd.DataFrame([[harmless(cell) for cell in row] for row in about])
        origin.to_excel(writer, sheet_name=last, index=False, header=False)
        writer.sheets[last].autofit(600)
    return buffer.getvalue()


def exhibit_xlsx(exhibit: Exhibit, lang: str, address: str) -> bytes:
    """XLSX of an exhibit's tables, with a sheet of what it is, its sources, notes and whole address."""
    t = texts(lang)
    about = [
        (t("about-view"), exhibit.title),
        (t("about-statement"), exhibit.statement),
        (t("about-unit"), exhibit.unit),
        (t("sources"), exhibit.source),
        (t("about-address"), address),
        *exhibit.notes,
    ]
    kept = [(name, text) for name, text in about if text]
    return _workbook(exhibit.files, t("about-sheet"), kept)


def _harmless(frame: pd.DataFrame) -> pd.DataFrame:
    # As objects: a frame that guesses its types makes 132.0 of 132 where another row has nothing.
    cells = [[harmless(cell) for cell in row] for row in frame.itertuples(index=False, name=None)]
    return pd.DataFrame(cells, columns=[harmless(str(name)) for name in frame.columns], dtype=object)


def sheet_names(*wanted: str) -> list[str]:
    """Names as Excel allows them: 31 characters, none of ``[]:*?/\\`` and no two alike."""
    names: list[str] = []
    for text in wanted:
        plain = re.sub(r"[\[\]:*?/\\]", " ", text).strip(" '") or "1"
        tried = (plain[: _SHEET_NAME - len(mark)] + mark for mark in ("", *(f" {n}" for n in range(2, 99))))
        taken = {name.casefold() for name in names}
        names.append(next(name for name in tried if name.casefold() not in taken))
    return names
