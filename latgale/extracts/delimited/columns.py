"""Which columns of a sheet name what a figure is about, and which hold the figures."""

import re

import numpy as np

from latgale.extracts.delimited.sheet import Sheet
from latgale.extracts.delimited.titles import is_period
from latgale.extracts.model import ExtractError
from latgale.extracts.numbers import parse_cells

# So many cells of a body are looked at to tell what its columns are; every cell is read after that.
_SAMPLE = 20_000
_TIMES = """time,time_period,time period,year,years,quarter,month,period,date,tid,laiks,laika periods,
laika periodi,gads,gadi,ceturksnis,mēnesis,periods,datums"""
TIME_NAMES = frozenset(re.split(r",\s*", _TIMES))
VALUE_NAMES = frozenset(
    ("value", "values", "obs_value", "numb", "vērtība", "vērtības", "dati", "data", "skaits")
)
_CODE_NAME = re.compile(r"(?:.*[ _])?(?:kods|code|id|nr\.?|atvk|nuts|lau)(?:_\d+)?", re.IGNORECASE)
_CODE = re.compile(r"[A-Z0-9][A-Z0-9_.+-]*")


def are_codes(labels: tuple[str, ...]) -> bool:
    """Capitals and digits only, with a digit somewhere: LV0002000, Y15-19, TOTAL."""
    return all(map(_CODE.fullmatch, labels)) and any(re.search(r"\d", label) for label in labels)


def key_and_data(sheet: Sheet) -> tuple[list[int], list[int]]:
    """Columns of keys and columns of figures, counted from 0; figures follow all keys.

    Periods in the header are figures; else texts in quotes are keys where figures have none; else what the
    cells are decides. Raises ExtractError where that is not clear.
    """
    periods = [number for number, name in enumerate(sheet.header) if is_period(name)]
    if periods:
        return _by_header(sheet, periods)
    keys, data = _by_cells(sheet, _Kinds(sheet))
    if not keys or _is_body(sheet, data):
        raise ExtractError("csv-no-header", row=sheet.header_line + 1)
    return keys, data


def _is_body(sheet: Sheet, data: list[int]) -> bool:
    """Whether what should be the header has figures too, written as those below (ages are in quotes)."""
    first = int(sheet.fields.lines[sheet.header_line])
    names = [sheet.header[column] for column in data]
    quoted = sheet.fields.quoted
    unlike = quoted[first + data[0]] and not quoted[sheet.cells([data[0]])[0, 0]]
    return not unlike and all(re.fullmatch(r"[-+]?\d+([.,]\d+)?", name) for name in names)


def _by_header(sheet: Sheet, periods: list[int]) -> tuple[list[int], list[int]]:
    first, end = periods[0], len(sheet.header)
    if len(periods) < end - first:
        other = next(number for number in range(first, end) if number not in periods)
        raise _unclear(sheet, other)
    return list(range(first)), periods


def _by_cells(sheet: Sheet, kinds: "_Kinds") -> tuple[list[int], list[int]]:
    end = len(sheet.header)
    first = end
    while first and kinds.figures(first - 1):
        first -= 1
    while first < end and kinds.is_key(first):
        first += 1
    if first == end or not (kinds.quoted.any() or any(map(kinds.numbers, range(first, end)))):
        return _named_value(sheet)
    for number in range(first):
        if kinds.figures(number) and not kinds.is_key(number):
            raise _unclear(sheet, number)
    return list(range(first)), list(range(first, end))


def _named_value(sheet: Sheet) -> tuple[list[int], list[int]]:
    """One column of figures among texts is known by its name only."""
    named = [number for number, name in enumerate(sheet.header) if name.lower() in VALUE_NAMES]
    if len(named) != 1:
        raise ExtractError("csv-no-figures")
    return [number for number in range(len(sheet.header)) if number not in named], named


def _unclear(sheet: Sheet, column: int) -> ExtractError:
    return ExtractError(
        "csv-unclear-column", row=sheet.header_line + 1, column=column + 1, name=sheet.header[column]
    )


class _Kinds:
    """What the columns of a sheet hold, by the first of its rows."""

    def __init__(self, sheet: Sheet):
        self.sheet = sheet
        self.rows = slice(0, max(20, _SAMPLE // sheet.width))
        # Quotes tell keys from figures if some columns have them throughout and others never.
        quoted = sheet.fields.quoted[sheet.cells(range(len(sheet.header)), self.rows)].mean(axis=0)
        mixed = bool(np.any(quoted == 1) and np.any(quoted == 0))
        self.quoted = quoted == 1 if mixed else np.zeros(len(quoted), dtype=bool)

    def figures(self, column: int) -> bool:
        """Numbers and symbols, at least half of it."""
        if self.quoted[column]:
            return False
        texts = self.sheet.column(column, self.rows)
        try:
            parsed = parse_cells(texts)
        except ExtractError:
            return True
        signs = not any(char.isalpha() for name in parsed.names for char in name)
        return 2 * len(parsed.rejected) <= len(texts) and (self.numbers(column) or signs)

    def numbers(self, column: int) -> bool:
        """Whether there is any number."""
        try:
            return bool(np.any(~np.isnan(parse_cells(self.sheet.column(column, self.rows)).values)))
        except ExtractError:
            return True

    def is_key(self, column: int) -> bool:
        """Figures that are none: periods, numbers named as codes, numbers with zeros in front."""
        if self.quoted[column]:
            return True
        name = self.sheet.header[column].strip().lower()
        texts: list[str] = self.sheet.column(column, self.rows).to_pylist()
        if all(map(is_period, texts)) and (name in TIME_NAMES or column < len(self.sheet.header) - 1):
            return True
        padded = all(text.isdigit() for text in texts) and any(re.match(r"0\d", text) for text in texts)
        return padded or _CODE_NAME.fullmatch(name) is not None


def quoted_keys(sheet: Sheet, keys: list[int], data: list[int]) -> bool:
    """Whether texts stand in quotes and figures do not, as PxWeb writes them."""
    first = slice(0, 1)
    return bool(
        keys
        and sheet.fields.quoted[sheet.cells(keys, first)].all()
        and not sheet.fields.quoted[sheet.cells(data, first)].any()
    )
