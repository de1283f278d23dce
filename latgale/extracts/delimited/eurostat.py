"""Eurostat: TSV of the new dissemination and of the old bulk download, and SDMX-CSV.

https://ec.europa.eu/eurostat/web/user-guides/data-browser/api-data-access; layouts seen in real files.
"""

import re
from dataclasses import replace
from pathlib import PurePath

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from latgale.extracts.delimited.assemble import Key, figures, joined, key_of, with_marks
from latgale.extracts.delimited.sheet import Sheet
from latgale.extracts.model import Dimension, Extract, ExtractError

_ROLES = {"time": "time", "time_period": "time", "geo": "territory"}
_ABOUT = ("DATAFLOW", "STRUCTURE", "STRUCTURE_ID", "STRUCTURE_NAME", "ACTION", "LAST UPDATE")
_MARKS = ("OBS_FLAG", "OBS_STATUS", "CONF_STATUS")
# Columns of names that stand beside those of codes: "Time frequency" beside freq.
_NAME = re.compile(r"[A-Z][a-z].*")
_FLOW = re.compile(r"(?:(?P<agency>[^:]*):)?(?P<code>[^(]*)(?:\(.*\))?")


def is_tsv(sheet: Sheet) -> bool:
    """The first header cell holds the names of the keys and, after a backslash, that of the columns."""
    return "\\" in sheet.header[0] and sheet.delimiter == "\t"


def is_sdmx(sheet: Sheet) -> bool:
    """SDMX-CSV of any agency."""
    return "OBS_VALUE" in _ids(sheet)


def read_tsv(sheet: Sheet, name: str) -> Extract:
    """Extract of a TSV. Raises ExtractError where a key has more or fewer parts than the header."""
    _refuse_unended(sheet)
    stubs, _, heading = sheet.header[0].rpartition("\\")
    names = [each.strip() for each in stubs.split(",")]
    data = list(range(1, len(sheet.header)))
    periods = Dimension(heading, heading, codes=sheet.header[1:], role=_ROLES.get(heading.lower(), ""))
    across = [Key(periods, np.arange(len(data), dtype=np.int32))]
    body = figures(sheet, _keys(sheet, names), across, data, flags=True)
    return Extract(
        "eurostat-tsv",
        body.dimensions,
        body.cells,
        body.symbols,
        table_code=_code_of(name),
        rejected=body.rejected,
    )


def _keys(sheet: Sheet, names: list[str]) -> list[Key]:
    """Keys of the first column, "A,NR,LV005"."""
    parts = pc.split_pattern(sheet.column(0), ",")
    sizes = pc.list_value_length(parts).to_numpy(zero_copy_only=False)
    wrong = np.flatnonzero(sizes != len(names))
    if len(wrong):
        row = int(wrong[0])
        raise ExtractError(
            "csv-key-parts", row=sheet.row_number(row), column=1, n=int(sizes[row]), needed=len(names)
        )
    flat = pc.utf8_trim_whitespace(parts.flatten())
    columns = [flat.take(pa.array(np.arange(each, len(flat), len(names)))) for each in range(len(names))]
    return [_with_role(key_of(name, texts, coded=True)) for name, texts in zip(names, columns, strict=True)]


def _with_role(key: Key) -> Key:
    role = _ROLES.get(key.dimension.code.lower(), "")
    return replace(key, dimension=replace(key.dimension, role=role))


def read_sdmx(sheet: Sheet, name: str) -> Extract:
    """Extract of SDMX-CSV, with codes, "code:label", or columns of labels beside those of codes."""
    _refuse_unended(sheet)
    ids = _ids(sheet)
    value = ids.index("OBS_VALUE")
    about = {ids[each]: _constant(sheet, each) for each in range(value) if ids[each] in _ABOUT}
    keys = _labelled(sheet, [each for each in range(value) if ids[each] not in _ABOUT])
    body = figures(sheet, keys, (), [value])
    marks = [sheet.column(each) for each, code in enumerate(ids) if code in _MARKS]
    if marks:
        body = with_marks(body, pc.binary_join_element_wise(*map(_code_only, marks), " "))
    flow = _FLOW.match(about.get("DATAFLOW") or about.get("STRUCTURE_ID") or "")
    return Extract(
        "sdmx-csv",
        body.dimensions,
        body.cells,
        body.symbols,
        table_code=flow["code"].lower() if flow else _code_of(name),
        title=about.get("STRUCTURE_NAME", ""),
        source=(flow["agency"] or "") if flow else "",
        updated=about.get("LAST UPDATE", ""),
        rejected=body.rejected,
    )


def _ids(sheet: Sheet) -> list[str]:
    """Codes of the columns: "freq:Time frequency" -> "freq"."""
    return [each.partition(":")[0].strip() for each in sheet.header]


def _code_only(marks: pa.StringArray) -> pa.StringArray:
    return pc.replace_substring_regex(marks, r":.*$", "")


def _constant(sheet: Sheet, column: int) -> str:
    texts = sheet.column(column).unique().to_pylist()
    if len(texts) > 1 and sheet.header[column] in ("DATAFLOW", "STRUCTURE_ID"):
        second = sheet.column(column).to_pylist().index(texts[1])
        raise ExtractError("csv-two-tables", row=sheet.row_number(second), column=column + 1)
    return str(texts[0])


def _labelled(sheet: Sheet, columns: list[int]) -> list[Key]:
    """Keys of the columns; a column of names gives the one before it its texts."""
    found: list[Key] = []
    for column in columns:
        name = sheet.header[column]
        if found and _NAME.fullmatch(name) and not found[-1].dimension.texts:
            found[-1] = _named(found[-1], name, sheet.column(column))
        else:
            found.append(_with_role(_split(name, sheet.column(column))))
    return found


def _split(name: str, texts: pa.StringArray) -> Key:
    """A key of codes, or of "code:label" where the header too is "code:label"."""
    code, colon, label = name.partition(":")
    key = key_of(code.strip(), texts, coded=True)
    pairs = [each.partition(":") for each in key.dimension.codes]
    codes = tuple(pair[0].strip() for pair in pairs)
    if not colon or not all(pair[1] for pair in pairs) or len(set(codes)) < len(codes):
        return key
    labels = tuple(pair[2].strip() for pair in pairs)
    return replace(key, dimension=replace(key.dimension, name=label.strip(), codes=codes, texts=labels))


def _named(codes: Key, name: str, texts: pa.StringArray) -> Key:
    """A key with the texts of its categories; an empty column of names (that of time) gives none."""
    labels = key_of(name, texts)
    if not any(labels.dimension.labels):
        return codes
    both = joined(codes, replace(labels, dimension=Dimension(name, texts=labels.dimension.labels)))
    if not both:
        raise ExtractError("csv-names-differ", name=name)
    return replace(both, dimension=replace(both.dimension, role=codes.dimension.role))


def _code_of(name: str) -> str:
    """``estat_nama_10r_3gdp.tsv`` -> ``nama_10r_3gdp``; empty where the name is not that of a table alone."""
    stem = PurePath(name.replace("\\", "/")).name.partition(".")[0]
    code = stem.removeprefix("estat_").removesuffix("_tabular").removesuffix("_linear")
    return code if re.fullmatch(r"[a-z]+(?:_[a-z0-9]+)+", code) else ""


def _refuse_unended(sheet: Sheet) -> None:
    if not sheet.ended:
        raise ExtractError("csv-truncated", row=sheet.row_number(sheet.rows - 1))
