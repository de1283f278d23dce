"""Tables of CSP on data.gov.lv: figures NUMB beside NUMB_X, which says what is special about each.

In NUMB_X, 10 says confidential, 20 missing or too uncertain, 77 that 5 is written for any of 1 to 10.
"""

import numpy as np

from latgale.extracts.delimited.assemble import Key, figures, key_of, with_marks
from latgale.extracts.delimited.pxweb import measure, with_codes
from latgale.extracts.delimited.sheet import Sheet
from latgale.extracts.model import Dimension, Extract, ExtractError

# What stands beside these marks is not the figure that was counted, so it is not read as one.
_HIDING = frozenset(("10", "20", "77"))


def is_open_data(sheet: Sheet) -> bool:
    """A column has a twin whose name ends in ``_X``."""
    return any(f"{name}_X" in sheet.header for name in sheet.header)


def read_open_data(sheet: Sheet, name: str) -> Extract:
    """Extract of such a table: each column that has no twin is a dimension."""
    if not sheet.ended:
        raise ExtractError("csv-truncated", row=sheet.row_number(sheet.rows - 1))
    header = sheet.header
    data = [number for number, each in enumerate(header) if f"{each}_X" in header]
    twins = [header.index(f"{header[number]}_X") for number in data]
    others = [number for number in range(len(header)) if number not in (*data, *twins)]
    keys = with_codes([key_of(header[number], sheet.column(number)) for number in others])
    body = figures(sheet, keys, _across([header[number] for number in data]), data)
    body = with_marks(body, sheet.fields.texts(sheet.cells(twins).ravel()), _HIDING)
    return Extract(
        "csv", body.dimensions, body.cells, body.symbols, notes=sheet.notes, rejected=body.rejected
    )


def _across(names: list[str]) -> list[Key]:
    if len(names) == 1:
        return measure(names[0])
    return [Key(Dimension("", role="measure", codes=tuple(names)), np.arange(len(names), dtype=np.int32))]
