"""DATA of a PX file: its tokens with their places, as arrays, and what numbers and symbols they are."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from latgale.extracts.model import ExtractError, Rejected
from latgale.extracts.numbers import Parsed, parse_cells
from latgale.extracts.px.charset import row_at

# Beyond this many cells that are nothing known the file is refused instead of listing them.
REJECTED = 1_000
# So many, spread over the table, are looked at before the rest is.
_SAMPLE = 10_000
# The format's delimiters, synonyms that may be mixed. Quotation marks delimit too: "..""-" are two cells.
_DELIMITERS = np.zeros(256, dtype=bool)
_DELIMITERS[list(b' \t\r\n\f\v,;"')] = True
# Equals signs outside of quotation marks, and the beginning of a second DATA.
_EQUALS = re.compile(r'"[^"]*+"|=')
_AGAIN = re.compile(r"\bDATA\s*+=")


@dataclass(frozen=True)
class Tokens:
    """texts: without quotation marks; quoted: whether they had them; rows, columns: 1-based places."""

    texts: pa.StringArray
    quoted: NDArray[np.bool_]
    rows: NDArray[np.int32]
    columns: NDArray[np.int32]

    def __len__(self) -> int:
        return len(self.rows)

    def take(self, at: NDArray[np.int64]) -> "Tokens":
        """Those at the given indices."""
        return Tokens(self.texts.take(pa.array(at)), self.quoted[at], self.rows[at], self.columns[at])


def tokens(text: str, start: int) -> Tokens:
    """Tokens of DATA, which begins at ``start`` and ends the file.

    Raises ExtractError: px-truncated, px-two-tables, px-after-data, px-open-quote.
    """
    body = text[start:].rstrip(" \t\r\n\f\x1a")
    first = row_at(text, start)
    _check_end(body, first)
    data = np.frombuffer(body.encode(), dtype=np.uint8)
    quotes = np.flatnonzero(data == ord('"'))
    if len(quotes) % 2:
        raise ExtractError("px-open-quote", row=first + body.count("\n", 0, body.rindex('"')))
    delimits = _DELIMITERS[data]
    _keep_quoted(delimits, data, quotes)
    edges = np.flatnonzero(np.diff(delimits, prepend=True, append=True))
    starts, ends = edges[0::2], edges[1::2]
    quoted = (data[np.maximum(starts - 1, 0)] == ord('"')) & (starts > 0)
    rows, columns = _places(data, starts, start - text.rfind("\n", 0, start))
    return Tokens(_strings(data[~delimits], ends - starts), quoted, rows + np.int32(first), columns)


def _check_end(body: str, first: int) -> None:
    if not body.endswith(";"):
        raise ExtractError("px-truncated", row=first + body.count("\n"))
    signs = (
        (match.start() for match in _EQUALS.finditer(body) if match[0] == "=") if "=" in body else iter(())
    )
    sign = next(signs, None)
    if sign is not None:
        again = _AGAIN.search(body, max(sign - 40, 0))
        row = first + body.count("\n", 0, again.start() if again else sign)
        raise ExtractError("px-two-tables" if again else "px-after-data", row=row)


def _keep_quoted(delimits: NDArray[np.bool_], data: NDArray[np.uint8], quotes: NDArray[np.int64]) -> None:
    """Spaces and commas between two quotation marks delimit nothing (in keys of rows)."""
    if len(quotes):
        places = np.flatnonzero(delimits & (data != ord('"')))
        within = np.searchsorted(quotes, places) % 2 == 1
        delimits[places[within]] = False


def _strings(content: NDArray[np.uint8], lengths: NDArray[np.int64]) -> pa.StringArray:
    offsets = np.zeros(len(lengths) + 1, dtype=np.int32)
    np.cumsum(lengths, out=offsets[1:])
    return pa.StringArray.from_buffers(len(lengths), pa.py_buffer(offsets), pa.py_buffer(content))


def _places(
    data: NDArray[np.uint8], starts: NDArray[np.int64], first_column: int
) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Lines after the first and 1-based columns; a letter of several bytes is one column."""
    lines = np.concatenate([[-first_column], np.flatnonzero(data == ord("\n"))])
    rows = np.searchsorted(lines, starts, side="left") - 1
    columns = starts - lines[rows]
    inner = np.flatnonzero((data & 0xC0) == 0x80)
    if len(inner):
        columns = columns - np.searchsorted(inner, starts) + np.searchsorted(inner, lines[rows])
    return rows.astype(np.int32), columns.astype(np.int32)


def parsed(cells: Tokens, shown: Mapping[str, str]) -> tuple[Parsed, tuple[Rejected, ...]]:
    """Values, symbols and cells that are neither; ``shown`` says what is printed for each symbol of DATA.

    Raises ExtractError px-no-numbers where too much is neither number nor symbol.
    """
    known = (*shown, *shown.values())
    texts = _without_commas(cells.texts, known)
    some = np.unique(np.linspace(0, max(len(cells) - 1, 0), _SAMPLE).astype(np.int64)[: len(cells)])
    sample = parse_cells(texts.take(pa.array(some)), known)
    _check_rejected(cells, some[sample.rejected])
    read = parse_cells(texts, known)
    _check_rejected(cells, read.rejected)
    names, symbols = _printed(read, shown)
    rejected = tuple(
        Rejected(int(cells.rows[at]), int(cells.columns[at]), cells.texts[at].as_py())
        for at in read.rejected.tolist()
    )
    return Parsed(read.values, symbols, names, read.rejected), rejected


def _without_commas(texts: pa.StringArray, known: tuple[str, ...]) -> pa.StringArray:
    """A comma can only stand in quotation marks here; no number is read with it: its meaning is open."""
    commas = pc.match_substring(texts, ",")
    if not pc.any(commas).as_py():
        return texts
    # A null character is in no file that came this far, so it is no symbol.
    return pc.if_else(pc.and_not(commas, pc.is_in(texts, pa.array(known))), "\0", texts)


def _check_rejected(cells: Tokens, where: NDArray[np.int64]) -> None:
    if len(where) > REJECTED:
        at = int(where[0])
        text = cells.texts[at].as_py()[:40]
        raise ExtractError("px-no-numbers", row=int(cells.rows[at]), column=int(cells.columns[at]), text=text)


def _printed(read: Parsed, shown: Mapping[str, str]) -> tuple[tuple[str, ...], NDArray[np.int16]]:
    """Symbols as the file says that they are printed; two that print alike become one."""
    printed = [shown.get(name, name) for name in read.names]
    names = tuple(dict.fromkeys(printed))
    return names, np.array([names.index(each) for each in printed], dtype=np.int16)[read.symbols]
