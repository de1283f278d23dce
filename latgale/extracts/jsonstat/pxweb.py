"""``json`` of the PxWeb API, version 1: rows with a key of codes and a text for each measure."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain

import numpy as np

from latgale.extracts import limits
from latgale.extracts.assemble import assemble
from latgale.extracts.jsonstat.about import texts
from latgale.extracts.jsonstat.shapes import cells, mapping, printed, sequence, strings, word
from latgale.extracts.keys import coded, repeated, stacked
from latgale.extracts.model import Dimension, Extract, ExtractError

ROLES = {"t": "time", "d": "", "c": "measure"}
# The dimension of measures has no name in this format; this is PxWeb's own code for it.
MEASURES = "ContentsCode"
Row = tuple[list[object], list[object]]


@dataclass(frozen=True)
class _Column:
    code: str
    text: str
    role: str


def read_table(root: dict[str, object]) -> Extract:
    """The table. Categories have codes only, in the order in which they first appear in the rows.

    Raises ExtractError when rows do not fit the columns or two rows have one key.
    """
    columns = [_column(each) for each in sequence(root["columns"], "columns")]
    keys = [column for column in columns if column.role != "measure"]
    measures = [column for column in columns if column.role == "measure"]
    if not measures or len(keys) > limits.DIMENSIONS - 1:
        raise ExtractError("json-columns", keys=len(keys), measures=len(measures))
    rows = _rows(root["data"], len(keys), len(measures))
    dimensions, positions = _dimensions(keys, rows)
    found = _measures(measures)
    raw = cells(list(chain.from_iterable(values for _, values in rows)), "values")
    number = np.arange(len(raw), dtype=np.int32)
    row, column = np.divmod(number, np.int32(len(measures)))
    table = assemble(np.column_stack([positions[row], column]), raw, (row + 1, column + 1))
    told = _metadata(root)
    return Extract(
        "pxweb-json",
        (*dimensions, found),
        table.cells,
        table.symbols,
        title=told["label"] or told["title"],
        source=told["source"],
        updated=told["updated"],
        notes=tuple(dict.fromkeys(_notes(root))),
        rejected=table.rejected,
    )


def _column(found: object) -> _Column:
    column = mapping(found, "columns")
    kind = word(column.get("type", "d"), "columns/type")
    if kind not in ROLES:
        raise ExtractError("json-wrong-type", place="columns/type")
    code = word(column.get("code"), "columns/code")
    return _Column(code, printed(column.get("text")) or code, ROLES[kind])


def _rows(found: object, keys: int, measures: int) -> list[Row]:
    rows = sequence(found, "data")
    if not rows:
        raise ExtractError("json-no-values")
    limits.check_cells(len(rows) * measures)
    pairs = [(row.get("key"), row.get("values")) if isinstance(row, dict) else (None, None) for row in rows]
    for number, (key, values) in enumerate(pairs, 1):
        if type(key) is not list or type(values) is not list or len(key) != keys or len(values) != measures:
            raise ExtractError("json-row", row=number, keys=keys, measures=measures)
    return pairs  # type: ignore[return-value]  # checked in the loop


def _dimensions(columns: list[_Column], rows: list[Row]) -> tuple[list[Dimension], np.ndarray]:
    dimensions, positions = [], []
    for column, codes in zip(columns, zip(*(key for key, _ in rows), strict=True), strict=True):
        found = strings(codes, "key")
        if found.null_count:
            raise ExtractError("json-wrong-type", place="key")
        names, places = coded(found)
        if len(names) > limits.CATEGORIES:
            raise ExtractError(
                "json-too-many-categories", name=column.text, n=len(names), limit=limits.CATEGORIES
            )
        names = tuple(word(name, "key") for name in names)
        dimensions.append(Dimension(column.text, column.code, names, role=column.role))
        positions.append(places)
    together = stacked(positions, len(rows))
    twice = repeated(together)
    if twice:
        raise ExtractError("json-row-twice", row=twice)
    return dimensions, together


def _measures(columns: list[_Column]) -> Dimension:
    codes = tuple(column.code for column in columns)
    if len(set(codes)) < len(codes):
        raise ExtractError("json-category-twice", name=MEASURES)
    return Dimension(MEASURES, MEASURES, codes, tuple(column.text for column in columns), role="measure")


def _metadata(root: dict[str, object]) -> dict[str, str]:
    found = root.get("metadata")
    first = found[0] if isinstance(found, list) and found else found
    told = first if isinstance(first, dict) else {}
    return {name: printed(told.get(name)).strip() for name in ("label", "title", "source", "updated")}


def _notes(root: dict[str, object]) -> Iterator[str]:
    """Notes of columns, then of their categories."""
    for column in sequence(root["columns"], "columns"):
        if isinstance(column, dict):
            yield from (f"{printed(column.get('text'))}: {note}" for note in texts(column.get("comment")))
    comments = root.get("comments")
    for each in comments if isinstance(comments, list) else []:
        if isinstance(each, dict):
            yield from (f"{printed(each.get('value'))}: {note}" for note in texts(each.get("comment")))
