"""Numbers of delimited text against an independent reading: every encoding, delimiter and layout, and real
files with some of their cells changed.
"""

import csv
import io
import math
import re
from collections.abc import Callable
from decimal import Decimal
from itertools import product
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from latgale.config import ROOT
from latgale.extracts import Extract
from latgale.extracts.delimited import read
from latgale.extracts.numbers import SYMBOLS, ZEROS, parse_cells
from tests.unit.extract_csv_writing import ENCODINGS, Table, long, read_back, tsv, wide

SHARED = ROOT.parent / "shared" / "extracts"
REAL = {
    "csv_csp/IRS031_20251113-180224.csv": ("utf-8-sig", ",", 4, 2),
    "csv_csp/TRS020_20251218-012055.csv": ("utf-8-sig", ",", 4, 3),
    "pmlp/Pasvaldibas_pec_VPD_2018-01-01.csv": ("utf-8-sig", ",", 2, 2),
    "eurostat_tsv/nama_10r_3gdp_LV_subset.tsv": ("utf-8", "\t", 2, 1),
}
SPACES = re.compile("[ \u00a0\u202f]")


def number(text: str) -> float | None:
    """By decimals of Python's own: None where a text is no number."""
    if text in ZEROS:
        return 0.0
    bare = SPACES.sub("", text).replace(",", ".").replace("−", "-")
    return float(Decimal(bare)) if re.fullmatch(r"-?\d+(\.\d+)?", bare) else None


def checked(extract: Extract, texts: list[str]) -> None:
    """Every cell has its text, and the number that Python reads in it or its symbol."""
    assert extract.cells.raw.to_pylist() == texts
    for text, value, symbol in zip(
        texts, extract.cells.values.tolist(), extract.cells.symbols.tolist(), strict=True
    ):
        expected = number(text)
        assert math.isnan(value) if expected is None else value == expected, text
        assert extract.symbols[symbol] == (text if text in SYMBOLS else ""), text


# --- Every encoding, delimiter and layout -------------------------------------------------------------

WORDS = st.text(st.sampled_from("abcāčēģīķļņšūžŽ"), min_size=1, max_size=6).map(lambda each: f"v{each}")
DECIMALS = st.decimals(-(10**9), 10**9, places=2, allow_nan=False)
THOUSANDS = st.integers(1000, 10**9).map(lambda each: f"{each:,}")
MISSING = st.sampled_from(["…", "-", ".", "..", "...", ":", "x"])
WRITTEN: dict[str, st.SearchStrategy[str]] = {
    "point": st.one_of(DECIMALS.map(str), st.integers(-(10**15), 10**15).map(str), MISSING),
    "comma": st.one_of(DECIMALS.map(lambda each: str(each).replace(".", ",")), MISSING),
    "space": st.one_of(THOUSANDS.map(lambda each: each.replace(",", " ")), DECIMALS.map(str), MISSING),
    "no-break": st.one_of(THOUSANDS.map(lambda each: each.replace(",", "\u00a0")), MISSING),
}
LAYOUTS: dict[str, Callable[[Table, str], str]] = {
    "wide": wide,
    "wide, no title": lambda table, delimiter: wide(table, delimiter, title=False),
    "wide, line feeds": lambda table, delimiter: wide(table, delimiter, end="\n"),
    "long": long,
}


@st.composite
def tables(draw: st.DrawFn, figures: st.SearchStrategy[str]) -> Table:
    stubs = {
        name: tuple(draw(st.lists(WORDS, min_size=1, max_size=4, unique=True)))
        for name in draw(st.lists(WORDS.map("n{}".format), min_size=1, max_size=3, unique=True))
    }
    first = draw(st.integers(1990, 2020))
    years = tuple(str(first + each) for each in range(draw(st.integers(1, 5))))
    size = math.prod(map(len, (*stubs.values(), years)))
    cells = draw(st.lists(figures, min_size=size, max_size=size))
    # One number at least, and letters that tell the encoding ("Ā" has a zero byte in UTF-16).
    return Table({"Pašvaldība": ("Ādaži",), **stubs}, {"Laika periods": years}, ("1234", *cells[1:]))


@pytest.mark.parametrize(
    ("encoding", "delimiter", "layout"), list(product(ENCODINGS, ",;\t", LAYOUTS)), ids=repr
)
@settings(max_examples=12)  # of each of the 60 ways of writing
@given(data=st.data())
def test_numbers_are_those_of_python(encoding: str, delimiter: str, layout: str, data: st.DataObject) -> None:
    kinds = [kind for kind in WRITTEN if delimiter != "," or kind != "comma"]
    table = data.draw(tables(WRITTEN[data.draw(st.sampled_from(kinds))]))
    extract = read(LAYOUTS[layout](table, delimiter).encode(encoding))
    checked(extract, list(table.cells))
    keys = list(product(*table.stubs.values(), *table.headings.values()))
    found = read_back(extract)
    assert [key[: len(keys[0])] for key in found] == keys


@given(st.data())
def test_open_data_with_marks(data: st.DataObject) -> None:
    """As on data.gov.lv: a mark beside each figure; 10, 20 and 77 say that it is not what was counted."""
    areas = data.draw(st.lists(st.integers(0, 99), min_size=1, max_size=5, unique=True))
    rows = [
        (f"{year}", f"LV{area:03d}", data.draw(st.integers(0, 10**9)), data.draw(st.sampled_from(MARKS)))
        for year, area in product(("2019", "2020"), areas)
    ]
    lines = ["TIME,AREA,NUMB,NUMB_X", *(",".join(map(str, row)) for row in rows), ""]
    extract = read("\r\n".join(lines).encode(data.draw(st.sampled_from(("utf-8", "utf-8-sig", "utf-16")))))
    assert [dimension.labels for dimension in extract.dimensions] == [
        ("2019", "2020"),
        tuple(f"LV{area:03d}" for area in areas),
    ]
    expected = [math.nan if mark in ("10", "20", "77") else float(value) for *_, value, mark in rows]
    np.testing.assert_array_equal(extract.cells.values, expected)
    assert [extract.symbols[each] for each in extract.cells.symbols] == [mark for *_, mark in rows]


MARKS = ["", "", "10", "20", "77"]
FLAGS = ["", "", " b", " p", " bd"]


@given(st.data())
def test_eurostat_with_flags(data: st.DataObject) -> None:
    regions = tuple(
        data.draw(st.lists(st.sampled_from(["LV", "LV00", "LV005", "EU27_2020"]), min_size=1, unique=True))
    )
    years = tuple(str(year) for year in range(2022, 2022 - data.draw(st.integers(1, 5)), -1))
    plain = st.one_of(st.integers(0, 10**9).map(str), st.decimals(0, 10**6, places=2).map(str), st.just(":"))
    figures = data.draw(
        st.lists(
            st.tuples(plain, st.sampled_from(FLAGS)),
            min_size=len(regions) * len(years),
            max_size=len(regions) * len(years),
        )
    )
    texts = tuple("".join(pair) for pair in figures)
    extract = read(tsv(Table({"freq": ("A",), "geo": regions}, {"TIME_PERIOD": years}, texts)).encode())
    expected = [math.nan if value == ":" else float(Decimal(value)) for value, _ in figures]
    np.testing.assert_array_equal(extract.cells.values, expected)
    symbols = [f"{value}{flag}" if value == ":" else flag.strip() for value, flag in figures]
    assert [extract.symbols[each] for each in extract.cells.symbols] == symbols


LABELLED = (
    "DATAFLOW,LAST UPDATE,freq:Time frequency,geo:Region,TIME_PERIOD:Time,OBS_VALUE:Value,OBS_FLAG:Flag",
    "STRUCTURE,STRUCTURE_ID,freq,Time frequency,geo,Region,TIME_PERIOD,Time,OBS_VALUE,Value,OBS_FLAG,Flag",
)


@pytest.mark.parametrize("header", LABELLED)
@given(values=st.lists(st.decimals(0, 10**9, places=1, allow_nan=False), min_size=1, max_size=12))
def test_eurostat_with_labels(header: str, values: list[Decimal]) -> None:
    regions = {"LV": "Latvia", "LV005": "Latgale"}
    rows = [
        (region, str(2000 + n // 2), value)
        for n, (value, region) in enumerate(zip(values, [*regions] * 6, strict=False))
    ]
    lines = [
        f"ESTAT:A(1.0),01/02/26,A:Annual,{geo}:{regions[geo]},{year},{value},p:provisional"
        if ":" in header
        else f"dataflow,ESTAT:A(1.0),A,Annual,{geo},{regions[geo]},{year},,{value},,p,provisional"
        for geo, year, value in rows
    ]
    extract = read("\n".join([header, *lines, ""]).encode())
    assert extract.cells.values.tolist() == [float(value) for *_, value in rows]
    found = dict.fromkeys(geo for geo, *_ in rows)
    assert extract.dimensions[1].codes == tuple(found)
    assert extract.dimensions[1].texts == tuple(regions[geo] for geo in found)
    assert extract.symbol_counts() == {"p": len(rows)}


# --- Real files with cells changed --------------------------------------------------------------------


@pytest.mark.skipif(not SHARED.exists(), reason="the real files are not here")
@pytest.mark.parametrize("path", REAL)
@given(data=st.data())
def test_changed_figures_of_real_files_are_read_as_they_stand(path: str, data: st.DataObject) -> None:
    """The changed cell has its new number, its text and its place; every other one is as before."""
    encoding, delimiter, first, keys = REAL[path]
    lines = (SHARED / path).read_bytes().decode(encoding).splitlines(keepends=True)
    row = data.draw(st.integers(first - 1, len(lines) - 1))
    cells = lines[row].split(delimiter)
    column = data.draw(
        st.integers(-1, keys - len(cells)).map(lambda each: len(cells) + each)
        if len(cells) == keys
        else st.integers(keys, len(cells) - 1)
    )
    new = str(data.draw(DECIMALS))
    before = read((SHARED / path).read_bytes(), Path(path).name)
    cells[column] = new + re.sub(r"^[^\s]*(?: [a-z]+)?", "", cells[column])
    lines[row] = delimiter.join(cells)
    after = read("".join(lines).encode(encoding), Path(path).name)
    changed = (after.cells.rows == row + 1) & (after.cells.columns == column + 1)
    assert after.cells.values[changed].tolist() == [float(Decimal(new))]
    assert after.cells.raw.filter(pa.array(changed)).to_pylist() == [new]
    np.testing.assert_array_equal(after.cells.values[~changed], before.cells.values[~changed])
    assert after.cells.raw.filter(pa.array(~changed)).equals(before.cells.raw.filter(pa.array(~changed)))


# --- Columns that are made when asked for -------------------------------------------------------------


def test_places_in_the_file_are_those_of_the_csv_module() -> None:
    table = Table({"Vieta": ("Rīga", 'Centrs, "A"')}, {"Laiks": ("2019", "2020", "2021")}, tuple("123456"))
    text = wide(table, ";").replace('"A"', "A")
    cells = read(text.encode()).cells
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
    for row, column, raw in zip(cells.rows, cells.columns, cells.raw.to_pylist(), strict=True):
        assert rows[row - 1][column - 1] == raw
    assert (cells.positions.dtype, cells.rows.dtype, cells.columns.dtype) == (np.int32, np.int32, np.int32)  # type: ignore[comparison-overlap]
    assert (cells.raw.type, cells.raw is cells.raw) == (pa.string(), True)


@given(
    st.lists(st.one_of(DECIMALS.map(str), MISSING, st.sampled_from(["", "12a", "-", "-a", "1e5", "5 "]))),
    st.data(),
)
def test_some_of_the_texts_are_read_as_they_are_alone(texts: list[str], data: st.DataObject) -> None:
    chosen = data.draw(st.lists(st.sampled_from(range(len(texts))), unique=True).map(sorted)) if texts else []
    some = parse_cells(texts, places=np.array(chosen, dtype=np.intp))
    alone = parse_cells([texts[each] for each in chosen])
    np.testing.assert_array_equal(some.values, alone.values)
    assert (some.names, some.symbols.tolist(), some.rejected.tolist()) == (
        alone.names,
        alone.symbols.tolist(),
        alone.rejected.tolist(),
    )
