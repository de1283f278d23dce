"""Cells of a statistical table: numbers, symbols, and what is neither.

A symbol is kept as it stands and never made a number; the one exception is "-", the magnitude
zero of statistical tables (a true zero), which is kept beside its value 0.
"""

import math
import re
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
from numpy.typing import NDArray

from latgale.extracts.model import ExtractError

# "…" and "..." say "not available or too uncertain", "-" zero, dots by their number "not applicable", "no
# value"; ":" is Eurostat's missing; x, c and z are secrecy and "not applicable" in several offices.
MISSING = ("…", "...", ":", "")
ZEROS = ("-", "–", "—", "−")
SYMBOLS = frozenset(
    (*MISSING, *ZEROS, ".", "..", "....", ".....", "......", "x", "X", "c", "C", "z", "ND", "n/a")
)
# Eurostat's flags: b break, c confidential, d definition differs, e estimated, f forecast, n not significant,
# p provisional, r revised, s estimate by Eurostat, u low reliability, z not applicable.
FLAGS = r"[bcdefnprsuz]{1,4}"
_SPACES = "[ \u00a0\u202f\u2009\u2007]"
_PLAIN = r"^-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]{1,3})?$"
_WRITTEN = re.compile(
    rf"(?P<sign>[-+−–]?){_SPACES}?(?P<whole>[0-9]{{1,3}}(?:{_SPACES}[0-9]{{3}})+|[0-9]*)"
    r"(?:(?P<mark>[.,])(?P<decimals>[0-9]*))?(?P<power>[eE][+-]?[0-9]{1,3})?"
)
_BLOCK, _THREADS = 1 << 16, 2
Work = TypeVar("Work")
Done = TypeVar("Done")
Places = NDArray[np.intp]
_THOUSANDS, _TOO_LONG = r"^[-−–]?[1-9][0-9]{0,2}[.,][0-9]{3}$", r"^[-−–]?[0-9]{4,}$"
# Texts, and which of them are cells.
_Part = tuple[pa.StringArray, Places | slice]
_FLAGGED = re.compile(rf"(?P<cell>.*?){_SPACES}+(?P<flags>{FLAGS})")


@dataclass(frozen=True)
class Parsed:
    """values: NaN where there is none; symbols: index into ``names``; rejected: indices of the texts."""

    values: NDArray[np.float64]
    symbols: NDArray[np.int16]
    names: tuple[str, ...]
    rejected: NDArray[np.int64]


def parse_cells(
    texts: "pa.StringArray | Sequence[str]",
    known: Sequence[str] = (),
    *,
    flags: bool = False,
    places: Places | None = None,
) -> Parsed:
    """Numbers and symbols of cell texts: of all, or of those at ``places`` (ascending).

    ``known`` adds symbols that the file itself declares; ``flags`` reads Eurostat's "12.5 p". Spaces
    (narrow and no-break ones too) separate thousands; the decimal sign is a point or a comma. Raises
    ExtractError when cells have both, since "1,234" could then be either.
    """
    array = pc.fill_null(texts if isinstance(texts, pa.Array) else pa.array(texts, pa.string()), "")
    values, plain = _plain_numbers(_parts(array, places))
    symbols = np.zeros(len(values), dtype=np.int16)
    others = np.flatnonzero(~plain)
    found = pc.dictionary_encode(_texts(array, places, others))
    read = [_cell(text, frozenset(known), flags) for text in found.dictionary.to_pylist()]
    _check_marks(read, lambda: _has_points(_texts(array, places, np.flatnonzero(plain))))
    names = ("", *dict.fromkeys(cell.symbol for cell in read if cell.symbol))
    index = found.indices.to_numpy(zero_copy_only=False)
    values[others] = np.array([cell.value for cell in read], dtype=np.float64)[index]
    symbols[others] = np.array([names.index(cell.symbol) for cell in read], dtype=np.int16)[index]
    rejected = np.array([cell.rejected for cell in read], dtype=bool)[index]
    return Parsed(values, symbols, names, others[rejected])


def _texts(array: pa.StringArray, places: Places | None, cells: Places) -> pa.StringArray:
    return array.take(pa.array(cells if places is None else places[cells]))


def _parts(array: pa.StringArray, places: Places | None) -> list[_Part]:
    """Blocks of the array with the places in each, small enough for the cache of a processor."""
    if places is None:
        return [(array.slice(at, _BLOCK), slice(None)) for at in range(0, len(array), _BLOCK)]
    blocks = [places[at : at + _BLOCK] for at in range(0, len(places), _BLOCK)]
    return [(array.slice(block[0], block[-1] - block[0] + 1), block - block[0]) for block in blocks]


def _plain_numbers(parts: list[_Part]) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Numbers as a machine writes them (-12.5, 1e6) and which cells they are; NaN elsewhere.

    Arrow reads a block at once; where it meets a cell that is no such number, the block is sifted first.
    """
    read = [(np.zeros(0), np.zeros(0, dtype=bool)), *shared(_plain_block, parts)]
    return np.concatenate([values for values, _ in read]), np.concatenate([plain for _, plain in read])


def shared(work: Callable[[Work], Done], parts: Iterable[Work]) -> list[Done]:
    """``work`` done on all parts by two threads: numpy and Arrow leave the interpreter free meanwhile."""
    parts = list(parts)
    if len(parts) < 2:
        return [work(part) for part in parts]
    with ThreadPoolExecutor(_THREADS) as pool:
        return list(pool.map(work, parts))


def _plain_block(part: _Part) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    array, places = part
    kept = _only(array, places, _begins_plain(array, places))
    try:
        numbers = pc.cast(kept, pa.float64())
    except pa.ArrowInvalid:
        plain = pc.fill_null(pc.match_substring_regex(kept, _PLAIN), False)
        kept = _only(array, places, plain.to_numpy(zero_copy_only=False)[places])
        numbers = pc.cast(kept, pa.float64())
    values = numbers.to_numpy(zero_copy_only=False)[places]
    finite = np.isfinite(values)
    return values if finite.all() else np.where(finite, values, np.nan), finite


def _only(array: pa.StringArray, places: Places | slice, kept: NDArray[np.bool_]) -> pa.StringArray:
    """The array with nulls but for the places whose texts are kept; the texts are not copied."""
    valid = np.zeros(len(array), dtype=bool)
    valid[places] = kept
    bits = pa.py_buffer(np.packbits(valid, bitorder="little"))
    _, borders, data = array.buffers()
    return pa.StringArray.from_buffers(len(array), borders.slice(array.offset * 4), data, bits)


def _begins_plain(array: pa.StringArray, places: Places | slice) -> NDArray[np.bool_]:
    """Texts that begin with a digit, or with a minus and a digit: what Arrow reads then is a number."""
    borders = np.frombuffer(array.buffers()[1], dtype=np.int32)[array.offset : array.offset + len(array) + 1]
    data = np.frombuffer(array.buffers()[2] or b"\0", dtype=np.uint8)
    begins, ends = borders[:-1][places], borders[1:][places]
    first = data.take(begins, mode="clip")
    plain = _are_digits(first) & (begins < ends)
    minus = np.flatnonzero(first == ord("-"))
    plain[minus] = _are_digits(data.take(begins[minus] + 1, mode="clip"))
    plain[minus] &= begins[minus] + 1 < ends[minus]
    return plain


def _are_digits(characters: NDArray[np.uint8]) -> NDArray[np.bool_]:
    return np.asarray(characters - np.uint8(ord("0")) <= 9)


@dataclass(frozen=True)
class _Cell:
    value: float = math.nan
    symbol: str = ""
    mark: str = ""
    rejected: bool = False


def _cell(text: str, known: frozenset[str], flags: bool) -> _Cell:
    stripped = text.strip()
    if stripped in ZEROS:
        return _Cell(0.0, stripped)
    if not stripped or stripped in known or stripped in SYMBOLS:
        return _Cell(symbol=stripped)
    flagged = _FLAGGED.fullmatch(stripped) if flags else None
    if flagged:
        cell = _cell(flagged["cell"], known, False)
        return replace(cell, symbol=f"{cell.symbol} {flagged['flags']}".strip())
    return _number(stripped)


def _number(text: str) -> _Cell:
    match = _WRITTEN.fullmatch(text)
    if not match or not (match["whole"] or match["decimals"]):
        return _Cell(rejected=True)
    sign = "-" if match["sign"] in ("-", "−", "–") else ""
    whole = re.sub(_SPACES, "", match["whole"]) or "0"
    value = float(f"{sign}{whole}.{match['decimals'] or 0}{match['power'] or ''}")
    return _Cell(value, mark=match["mark"] or "") if math.isfinite(value) else _Cell(rejected=True)


def _has_points(numbers: pa.StringArray) -> bool:
    return bool(pc.any(pc.match_substring(numbers, ".")).as_py())


def looks_grouped(raw: pa.StringArray) -> str:
    """The first of "77,486" and the like where thousands may be parted by the decimal sign; else ''.

    That is so where every cell with a sign has three digits after it and one to three before it that do
    not begin with 0, and no number without a sign is over 999.
    """
    words = pc.drop_null(pc.list_element(pc.split_pattern_regex(pc.utf8_trim_whitespace(raw), _SPACES), 0))
    numbers = words.filter(pc.match_substring_regex(words, "[0-9]"))
    marked = numbers.filter(pc.match_substring_regex(numbers, "[.,]"))
    grouped = pc.match_substring_regex(marked, _THOUSANDS)
    longer = pc.match_substring_regex(numbers, _TOO_LONG)
    certain = len(marked) and pc.all(grouped).as_py() and not pc.any(longer, min_count=0).as_py()
    return str(marked[0]) if certain else ""


def _check_marks(cells: Sequence[_Cell], has_points: Callable[[], bool]) -> None:
    marks = {cell.mark for cell in cells if cell.mark}
    if len(marks) > 1 or (marks == {","} and has_points()):
        raise ExtractError("extract-both-decimal-signs")
