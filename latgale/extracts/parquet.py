"""Parquet of PxWeb 2: a column of codes a variable, and for each measure a number and its symbol.

Layout: https://github.com/PxTools/PCAxis.Serializers, ParquetBuilder. A time variable is followed by a column
``timestamp``. One measure is called ``value``, several ``<code of the variable>_<code>``; a symbol stands in
the column with ``_symbol`` added. Texts, title, source and notes are not in the file.

Its versions before PxWebApi 2.5.0 wrote numbers into wrong rows (PxWebApi issue 511); such files are refused
where it shows.
"""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from latgale.extracts import limits
from latgale.extracts.assemble import Table, assemble, statuses
from latgale.extracts.keys import Positions, coded, repeated, stacked
from latgale.extracts.model import Dimension, Extract, ExtractError
from latgale.extracts.shifted import looks_shifted

_MARK = b"PAR1"
_SYMBOL = "_symbol"
_TIMESTAMP = "timestamp"
# Thrift of the footer: what PxWeb writes has some kB.
_FOOTER = {"thrift_string_size_limit": 2**22, "thrift_container_size_limit": 100_000}
# PxWeb packs with Snappy, which unpacks to 21 times the size at most; others have no such bound.
_CODECS = ("SNAPPY", "UNCOMPRESSED")


@dataclass(frozen=True)
class _Layout:
    """Names of columns."""

    keys: list[str]
    times: list[str]
    values: list[str]


def looks_like(head: bytes) -> bool:
    """Whether a file that begins so is Parquet."""
    return head.startswith(_MARK)


def read(data: bytes) -> Extract:
    """The table of a file of PxWeb 2.

    Row and column of a cell are those of the table, the first row of numbers being 1. Raises
    ExtractError for a file that is broken, too large by its own footer, of another layout, or written
    by a version that puts numbers into wrong rows.
    """
    limits.check_size(len(data))
    try:
        return _read(data)
    except (pa.ArrowException, OSError, ValueError, OverflowError) as error:
        raise ExtractError("parquet-broken") from error


def _read(data: bytes) -> Extract:
    source = pa.BufferReader(data)
    layout, texts = _layout(pq.ParquetFile(source, **_FOOTER))
    source.seek(0)
    file = pq.ParquetFile(source, read_dictionary=texts, page_checksum_verification=True, **_FOOTER)
    found = file.read(use_threads=False).combine_chunks()
    found.validate(full=True)
    dimensions, positions = _dimensions(found, layout)
    measures = _measures(layout.values)
    table = _table(found, layout.values, positions, bool(measures))
    if looks_shifted(positions, len(measures), table.cells.values):
        raise ExtractError("parquet-shifted")
    return Extract(
        "pxweb-parquet", (*dimensions, *measures), table.cells, table.symbols, rejected=table.rejected
    )


def _layout(file: pq.ParquetFile) -> tuple[_Layout, list[str]]:
    """Columns by their part, and those of texts; the footer's word on size is checked."""
    meta, schema = file.metadata, file.schema_arrow
    names = schema.names
    values = [name for name in names if f"{name}{_SYMBOL}" in names]
    keys = [name for name in names if name not in values and name.removesuffix(_SYMBOL) not in values]
    times = [name for name, after in pairwise(names) if after == _TIMESTAMP]
    layout = _Layout([name for name in keys if name != _TIMESTAMP], times, values)
    texts = [*layout.keys, *(f"{name}{_SYMBOL}" for name in values)]
    if not _fits(schema, layout, texts) or len(set(names)) < len(names):
        raise ExtractError("parquet-layout")
    _check_size(meta, len(values))
    return layout, texts


def _fits(schema: pa.Schema, layout: _Layout, texts: list[str]) -> bool:
    numbers = all(pa.types.is_float64(schema.field(name).type) for name in layout.values)
    strings = all(pa.types.is_string(schema.field(name).type) for name in texts)
    return bool(numbers and strings and layout.values and len(layout.keys) < limits.DIMENSIONS)


def _check_size(meta: pq.FileMetaData, values: int) -> None:
    if not meta.num_rows:
        raise ExtractError("parquet-no-rows")
    limits.check_cells(meta.num_rows * values)
    groups = [meta.row_group(number) for number in range(meta.num_row_groups)]
    columns = [(group.num_rows, group.column(n)) for group in groups for n in range(meta.num_columns)]
    size = sum(max(column.total_uncompressed_size, 0) for _, column in columns)
    if size > limits.UNPACKED_BYTES:
        raise ExtractError("parquet-too-large", megabytes=size >> 20, limit=limits.UNPACKED_BYTES >> 20)
    if sum(group.num_rows for group in groups) != meta.num_rows:
        raise ExtractError("parquet-broken")
    if any(column.num_values != rows or rows < 0 for rows, column in columns):
        raise ExtractError("parquet-broken")
    if any(column.compression not in _CODECS for _, column in columns):
        raise ExtractError("parquet-layout")


def _dimensions(found: pa.Table, layout: _Layout) -> tuple[list[Dimension], Positions]:
    dimensions, positions = [], []
    for name in layout.keys:
        column = _one(found[name])
        if column.null_count:
            raise ExtractError("parquet-layout")
        codes, places = coded(column)
        if len(codes) > limits.CATEGORIES:
            raise ExtractError("json-too-many-categories", name=name, n=len(codes), limit=limits.CATEGORIES)
        dimensions.append(Dimension(name, "", codes, role="time" if name in layout.times else ""))
        positions.append(places)
    together = stacked(positions, len(found))
    twice = repeated(together)
    if twice:
        raise ExtractError("parquet-row-twice", row=twice)
    return dimensions, together


def _measures(values: list[str]) -> list[Dimension]:
    """The dimension of several measures. Its code and theirs are joined by "_": its is what all share."""
    if len(values) == 1:
        return []
    name = values[0].split("_")[0]
    if not all(value.startswith(f"{name}_") for value in values):
        raise ExtractError("parquet-layout")
    codes = tuple(value.removeprefix(f"{name}_") for value in values)
    return [Dimension(name, name, codes, role="measure")]


def _table(found: pa.Table, values: list[str], positions: Positions, several: bool) -> Table:
    """Cells row by row, the measures of a row side by side."""
    rows, width = len(found), len(values)
    row, column = np.divmod(np.arange(rows * width, dtype=np.int32), np.int32(width))
    order = pa.array(column.astype(np.int64) * rows + row)
    numbers = _one(*(found[name] for name in values)).take(order)
    symbols = _one(*(found[f"{name}{_SYMBOL}"] for name in values)).take(order)
    raw = pc.if_else(pc.is_nan(numbers), "", pc.cast(numbers, pa.string()))
    places = np.column_stack([positions[row], column]) if several else positions[row]
    at = np.array([found.column_names.index(name) + 1 for name in values], dtype=np.int32)
    return assemble(places, raw, (row + 1, at[column]), statuses(symbols))


def _one(*columns: pa.ChunkedArray) -> pa.Array:
    """Columns below each other; texts stay in their dictionary, since one text may stand in many rows."""
    chunks = [chunk for column in columns for chunk in column.chunks]
    return pa.concat_arrays(pa.chunked_array(chunks).unify_dictionaries().chunks)
