"""Tables of PxWeb and plain tables: keys in the first columns, figures in the others.

With and without title; periods or other categories as columns, or one column of figures (csv2, csv3, the
relational .txt); codes, texts or both. Layouts: PCAxis.Serializers, CsvSerializer; real files of CSP.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import PurePath

import numpy as np

from latgale.extracts.delimited.assemble import Body, Key, dimension_of, figures, joined, key_of
from latgale.extracts.delimited.columns import VALUE_NAMES, key_and_data, quoted_keys
from latgale.extracts.delimited.sheet import Sheet
from latgale.extracts.delimited.titles import Title, factors, is_period, read_title, table_code, with_periods
from latgale.extracts.model import Extract, ExtractError


def read_table(sheet: Sheet, name: str) -> Extract:
    """Extract of a table with one header row. Raises ExtractError where it is not clear what is what."""
    if len(sheet.above) > 1:
        raise ExtractError("csv-lines-above", row=sheet.header_line + 1)
    keys, data = key_and_data(sheet)
    header = [sheet.header[each] for each in data]
    read = [
        key_of(sheet.header[key], sheet.column(key)) for key in keys if sheet.header[key] or sheet.any(key)
    ]
    quoted = quoted_keys(sheet, keys, data)
    _refuse_second_header(sheet, read, data, quoted)
    read = with_codes(read)
    title = read_title("".join(sheet.above), [key.dimension.name for key in read])
    if len(data) > 1 and "" in header:
        column = data[header.index("")] + 1
        raise ExtractError("csv-unnamed-column", row=sheet.header_line + 1, column=column)
    across = _across(title, len(read), header)
    timed = any(key.dimension.role == "time" for key in (*read, *across))
    of_pxweb = bool(title.names or table_code(name) or (quoted and timed))
    if read and not sheet.ended and (of_pxweb or b"\r\n" in sheet.fields.text):
        raise ExtractError("csv-truncated", row=sheet.row_number(sheet.rows - 1))
    body = figures(sheet, read, across, data)
    if not quoted:
        _refuse_unclear_repeats(sheet, body, data)
    return _extract(sheet, body, title, name, of_pxweb)


def _extract(sheet: Sheet, body: Body, title: Title, name: str, of_pxweb: bool) -> Extract:
    relational = sheet.delimiter == "\t" and PurePath(name).suffix.lower() == ".txt"
    return Extract(
        "pxweb-txt" if relational else "pxweb-csv" if of_pxweb else "csv",
        body.dimensions,
        body.cells,
        body.symbols,
        title=title.text,
        table_code=table_code(name),
        language=title.language,
        notes=sheet.notes,
        rejected=body.rejected,
    )


def with_codes(keys: Sequence[Key]) -> list[Key]:
    """Neighbouring columns of codes and of their texts become one dimension."""
    found: list[Key] = []
    for key in keys:
        last = found[-1] if found else None
        pair = joined(last, key) or joined(key, last) if last and _is_pair(last, key) else None
        if pair:
            found[-1] = pair
        else:
            found.append(key)
    return found


def _is_pair(one: Key, other: Key) -> bool:
    """A code of a column (AREA, geo_code) beside its name, and enough categories to tell."""
    names = (one.dimension.name, other.dimension.name)
    coded = [re.fullmatch(r"[A-Z0-9_()]+|(?i:.*(?:code|kods))", name) is not None for name in names]
    return one.dimension.size > 1 and (any(coded) or names[0] == names[1])


def _across(title: Title, keys: int, header: Sequence[str]) -> list[Key]:
    """Dimensions of the header cells, each with an index for each column of figures."""
    names = title.names[keys:]
    if len(header) == 1 and not names and not is_period(header[0]):
        return measure(header[0])
    ways = factors(header, len(names)) if names else _plain_factors(header)
    if not ways:
        return [_spread(" ".join(names), tuple(header), 1, len(header))]
    inner, found = len(header), []
    for name, categories in zip(names or [""] * len(ways), ways, strict=True):
        inner //= len(categories)
        found.append(_spread(name, categories, inner, len(header)))
    return found


def _plain_factors(header: Sequence[str]) -> list[tuple[str, ...]]:
    return [tuple(header)] if all(map(is_period, header)) else with_periods(header)


def _spread(name: str, categories: tuple[str, ...], inner: int, columns: int) -> Key:
    index = np.arange(columns, dtype=np.int32) // inner % len(categories)
    return Key(dimension_of(name, categories), index)


def measure(name: str) -> list[Key]:
    """One column of figures: its name is the measure, unless it only says that these are values."""
    if not name or name.lower() in VALUE_NAMES:
        return []
    dimension = replace(dimension_of("", (name,)), role="measure")
    return [Key(dimension, np.zeros(1, dtype=np.int32))]


def _refuse_second_header(sheet: Sheet, keys: Sequence[Key], data: Sequence[int], quoted: bool) -> None:
    """A header further down, which years in it would make figures."""
    again = np.full(sheet.rows, bool(keys))
    for key in keys:
        labels = key.dimension.labels
        again &= key.index == (labels.index(key.dimension.name) if key.dimension.name in labels else -1)
    if quoted:
        again |= sheet.fields.quoted[sheet.cells([data[0]])[:, 0]]
    if again.any():
        raise ExtractError("csv-two-tables", row=sheet.row_number(int(np.flatnonzero(again)[0])))


def _refuse_unclear_repeats(sheet: Sheet, body: Body, data: Sequence[int]) -> None:
    """Columns of figures, the first of which may be a category (an age, a number of a class).

    It is one if rows are told apart only with it.
    """
    if len(data) < 2 or is_period(sheet.header[data[0]]):
        return
    rows = body.cells.positions.reshape(sheet.rows, len(data), -1)[:, 0]
    first = body.cells.values.reshape(sheet.rows, len(data))[:, :1]
    if len(np.unique(rows, axis=0)) < sheet.rows == len(np.unique(np.hstack([rows, first]), axis=0)):
        name = sheet.header[data[0]]
        raise ExtractError("csv-unclear-column", row=sheet.header_line + 1, column=data[0] + 1, name=name)
