"""Parquet of PxWeb 2: read to the cell, and refused where its writer put numbers into wrong rows."""

import io
import itertools
import json
import math
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from latgale.extracts import Extract, ExtractError, limits
from latgale.extracts.parquet import looks_like, read
from latgale.extracts.shifted import looks_shifted
from latgale.i18n import texts
from tests.unit.json_tables import SHARED, Cell, Key, cells_of

REAL = SHARED / "parquet" / "TestParquet.parquet"
SAME_TABLE = SHARED / "json" / "TestJson.json"
TEXT = pa.string()
Columns = dict[str, tuple[Any, list[Any]]]

# Two territories by three years, two measures, as PxWeb 2 lays it out: the first variable runs fastest.
SEVERAL: Columns = {
    "Teritoriālā vienība": (TEXT, ["LV", "LV005"] * 3),
    "Laika periods": (TEXT, ["2022", "2022", "2023", "2023", "2024", "2024"]),
    "timestamp": (pa.timestamp("ns"), [0, 0, 1, 1, 2, 2]),
    "ContentsCode_POP": (pa.float64(), [1875757.0, 249187.0, 1883008.0, 245730.0, 1871882.0, math.nan]),
    "ContentsCode_POP_symbol": (TEXT, [None, None, None, None, None, "…"]),
    "ContentsCode_B_1": (pa.float64(), [15954.0, 1584.5, 14490.0, math.nan, math.nan, 0.0]),
    "ContentsCode_B_1_symbol": (TEXT, [None, None, None, "-", "..", None]),
}
CELLS: dict[Key, Cell] = {
    ("LV", "2022", "POP"): (1875757.0, ""),
    ("LV", "2022", "B_1"): (15954.0, ""),
    ("LV005", "2022", "POP"): (249187.0, ""),
    ("LV005", "2022", "B_1"): (1584.5, ""),
    ("LV", "2023", "POP"): (1883008.0, ""),
    ("LV", "2023", "B_1"): (14490.0, ""),
    ("LV005", "2023", "POP"): (245730.0, ""),
    ("LV005", "2023", "B_1"): (0.0, "-"),
    ("LV", "2024", "POP"): (1871882.0, ""),
    ("LV", "2024", "B_1"): (None, ".."),
    ("LV005", "2024", "POP"): (None, "…"),
    ("LV005", "2024", "B_1"): (0.0, ""),
}


def packed(columns: Columns, **options: Any) -> bytes:
    schema = pa.schema([pa.field(name, kind) for name, (kind, _) in columns.items()])
    table = pa.table([pa.array(values, kind) for kind, values in columns.values()], schema=schema)
    out = io.BytesIO()
    pq.write_table(table, out, **options)
    return out.getvalue()


def refused(data: bytes) -> ExtractError:
    with pytest.raises(ExtractError) as caught:
        read(data)
    for language in ("lv", "en"):
        assert texts(language)(caught.value.key, **caught.value.values)
    return caught.value


def single(values: list[float], *sizes: int) -> Columns:
    """A table of one measure whose first variable runs fastest."""
    keys = [key[::-1] for key in itertools.product(*(range(size) for size in sizes[::-1]))]
    made: Columns = {f"d{n}": (TEXT, [f"c{key[n]}" for key in keys]) for n in range(len(sizes))}
    empty = [None] * len(values)
    return made | {"value": (pa.float64(), values), "value_symbol": (TEXT, empty)}


@pytest.mark.parametrize(
    "options", [{}, {"row_group_size": 2}, {"compression": "none"}, {"use_dictionary": False}]
)
def test_a_table_of_several_measures(options: Any) -> None:
    data = packed(SEVERAL, **options)
    assert looks_like(data[:16])
    extract = read(data)
    assert extract.format == "pxweb-parquet"
    assert cells_of(extract) == CELLS
    area, time, measure = extract.dimensions
    assert (area.name, area.code, area.codes, area.role) == ("Teritoriālā vienība", "", ("LV", "LV005"), "")
    assert (time.name, time.codes, time.role) == ("Laika periods", ("2022", "2023", "2024"), "time")
    assert (measure.code, measure.codes, measure.role) == ("ContentsCode", ("POP", "B_1"), "measure")
    assert extract.symbol_counts() == {"…": 1, "-": 1, "..": 1}
    assert extract.cells.rows.tolist() == [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6]
    assert extract.cells.columns.tolist() == [4, 6] * 6
    assert extract.cells.raw.to_pylist()[:4] == ["1875757", "15954", "249187", "1584.5"]


def test_a_table_of_one_measure() -> None:
    extract = read(packed(single([1.0, 2.0, 3.0, math.nan, 5.0, math.inf], 2, 3)))
    assert list(cells_of(extract).items()) == [
        (("c0", "c0"), (1.0, "")),
        (("c1", "c0"), (2.0, "")),
        (("c0", "c1"), (3.0, "")),
        (("c1", "c1"), (None, "")),
        (("c0", "c2"), (5.0, "")),
        (("c1", "c2"), (None, "")),
    ]
    assert [(each.row, each.column, each.text) for each in extract.rejected] == [(6, 3, "inf")]


def without(name: str) -> Columns:
    return {key: column for key, column in SEVERAL.items() if key != name}


def with_column(name: str, kind: Any, values: list[Any]) -> Columns:
    return SEVERAL | {name: (kind, values)}


@pytest.mark.parametrize(
    ("columns", "key"),
    [
        (without("ContentsCode_POP_symbol"), "parquet-layout"),
        ({"a": (TEXT, ["x"]), "b": (pa.float64(), [1.0])}, "parquet-layout"),
        (with_column("ContentsCode_POP", pa.int64(), [1] * 6), "parquet-layout"),
        (with_column("ContentsCode_POP_symbol", pa.int64(), [1] * 6), "parquet-layout"),
        (with_column("Teritoriālā vienība", pa.int64(), [1] * 6), "parquet-layout"),
        (with_column("Teritoriālā vienība", TEXT, ["LV", None] * 3), "parquet-layout"),
        (with_column("Teritoriālā vienība", pa.list_(TEXT), [["LV"]] * 6), "parquet-layout"),
        (with_column("Teritoriālā vienība", TEXT, ["LV"] * 6), "parquet-row-twice"),
        ({name: (kind, []) for name, (kind, _) in SEVERAL.items()}, "parquet-no-rows"),
        (without("ContentsCode_POP") | {"x": (pa.float64(), [1.0] * 6)}, "parquet-layout"),
        (
            {"x": (pa.float64(), [1.0]), "x_symbol": (TEXT, [None]), "y": (pa.float64(), [1.0])},
            "parquet-layout",
        ),
        (
            with_column("other", pa.float64(), [1.0] * 6) | {"other_symbol": (TEXT, [None] * 6)},
            "parquet-layout",
        ),
        ({f"d{n}": (TEXT, ["a"]) for n in range(20)} | single([1.0], 1), "parquet-layout"),
    ],
)
def test_other_layouts_are_refused(columns: Columns, key: str) -> None:
    assert refused(packed(columns)).key == key


def test_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    data = packed(SEVERAL)
    monkeypatch.setattr(limits, "CATEGORIES", 2)
    assert refused(data).key == "json-too-many-categories"
    monkeypatch.setattr(limits, "UNPACKED_BYTES", 100)
    assert refused(data).key == "parquet-too-large"
    monkeypatch.setattr(limits, "CELLS", 11)
    assert refused(data).values == {"n": 12, "limit": 11}


def test_much_packed_into_little_is_refused_before_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """Six million equal cells are a few kilobytes of Parquet."""
    rows = 6_000_000
    table = pa.table({"value": np.zeros(rows), "value_symbol": pa.nulls(rows, TEXT)})
    out = io.BytesIO()
    pq.write_table(table, out)
    assert len(out.getvalue()) < 100_000
    monkeypatch.setattr(pq.ParquetFile, "read", lambda *_: pytest.fail("must not be read"))
    assert refused(out.getvalue()).key == "extract-too-many-cells"
    assert refused(packed(SEVERAL, compression="zstd")).key == "parquet-layout"


def test_a_long_text_in_many_rows_is_kept_once() -> None:
    """200,000 rows with one text of 20,000 letters: four gigabytes, were it written out."""
    rows = 200_000
    values = np.arange(rows, dtype=float)
    column = pa.DictionaryArray.from_arrays(np.zeros(rows, np.int32), ["x" * 20_000]).cast(
        pa.dictionary(pa.int32(), TEXT)
    )
    keys = pa.array([str(n) for n in range(rows)])
    monkey = pa.table({"a": keys.slice(0, rows), "b": column, "value": values, "value_symbol": column})
    out = io.BytesIO()
    pq.write_table(monkey, out, store_schema=False)
    with pytest.raises(ExtractError, match="json-too-many-categories"):
        read(out.getvalue())
    before = pa.total_allocated_bytes()
    extract = read(_few_keys(monkey, rows))
    assert extract.symbols == ("", "x" * 20_000)
    assert pa.total_allocated_bytes() - before < 50 * 2**20


def _few_keys(table: pa.Table, rows: int) -> bytes:
    side = 500
    names = [[f"{n % side}" for n in range(rows)], [f"{n // side}" for n in range(rows)]]
    made = table.set_column(0, "a", pa.array(names[0])).append_column("c", pa.array(names[1]))
    out = io.BytesIO()
    pq.write_table(made.select(["a", "c", "b", "value", "value_symbol"]), out, store_schema=False)
    return out.getvalue()


# --- Numbers in wrong rows ------------------------------------------------------------------------


def old_writer(data: list[float], *sizes: int) -> list[float]:
    """The value of each row as PCAxis.Serializers of 2023 to 2025 took it from the matrix, one measure.

    A second writing of its ``GetDataIndex``: the multiplier grew after the index was added.
    """
    counts = [*sizes, 1]
    found = []
    for number in range(math.prod(sizes)):
        index = list(_fastest_first(number, counts))
        place, multiplier = 0, 1
        for i in range(len(counts) - 1, -1, -1):
            place += index[i] * multiplier
            if i < len(counts) - 1:
                multiplier *= counts[i + 1]
        found.append(data[place])
    return found


def _fastest_first(number: int, counts: list[int]) -> Iterator[int]:
    for count in counts:
        number, rest = divmod(number, count)
        yield rest


@pytest.mark.parametrize("sizes", [(4, 5), (2, 6), (3, 2, 4), (2, 2, 2, 3), (1, 4, 5)])
def test_numbers_of_the_old_writer_are_refused(sizes: tuple[int, ...]) -> None:
    data = [float(n * n) for n in range(math.prod(sizes))]
    assert refused(packed(single(old_writer(data, *sizes), *sizes))).key == "parquet-shifted"
    right = [data[n] for n in range(len(data))]
    assert len(read(packed(single(right, *sizes))).cells) == len(data)


def test_equal_numbers_alone_are_no_sign() -> None:
    zeros = [0.0] * 20
    assert len(read(packed(single(zeros, 4, 5))).cells) == 20
    assert len(read(packed(single([7.0, *zeros[1:]], 4, 5))).cells) == 20
    assert len(read(packed(single([math.nan] * 20, 4, 5))).cells) == 20
    assert len(read(packed(single([1.0, 2.0, 2.0, 3.0], 2, 2))).cells) == 4


def test_where_the_old_arithmetic_was_right_nothing_shows() -> None:
    data = [float(n * n) for n in range(210)]
    assert old_writer(data, 30, 1, 7) == [data[a * 7 + c] for c in range(7) for a in range(30)]
    assert len(read(packed(single(old_writer(data, 30, 1, 7), 30, 1, 7))).cells) == 210
    assert not looks_shifted(np.array([[0], [1], [2]], np.int32), 0, np.array([1.0, 2.0, 3.0]))
    assert not looks_shifted(np.zeros((1, 0), np.int32), 0, np.array([1.0]))


@pytest.mark.skipif(not REAL.exists() or not SAME_TABLE.exists(), reason="the shared files are not here")
def test_the_real_table_is_refused_because_its_numbers_are_wrong() -> None:
    """The same table in JSON: of the rows of a key, none but the first key's has its three numbers right
    by more than chance, and each key stands three times.
    """
    error = refused(REAL.read_bytes())
    assert (error.key, error.row) == ("parquet-row-twice", 17_941)
    rows = list(json.loads(SAME_TABLE.read_bytes())["data"])
    matrix = [float(value) for row in rows for value in row["values"]]
    table = pq.read_table(REAL).to_pydict()
    countries = list(dict.fromkeys(table["statsborgerskap"]))
    quarters = list(dict.fromkeys(table["kvartal"]))
    found = list(
        zip(table["statsborgerskap"], table["kvartal"], table["ContentsCode_Innvandring"], strict=True)
    )
    assert len(found) == 3 * len(rows) == 3 * len(countries) * len(quarters)
    third = found[: len(rows)]
    taken = [matrix[countries.index(c) * 3 + quarters.index(q)] for c, q, _ in third]
    assert [value for *_, value in third] == taken
    right = {(row["key"][0], row["key"][1].replace("K", "")): float(row["values"][0]) for row in rows}
    assert sum(right[c, q] != value for c, q, value in third) > len(rows) / 2


# --- Both ways ------------------------------------------------------------------------------------

NAME = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=6)
NUMBER = st.floats(allow_nan=False, allow_infinity=False)
SYMBOL = st.sampled_from(["..", ".", "…", "-", ":"])


@st.composite
def tables(draw: st.DrawFn) -> tuple[Columns, dict[Key, Cell]]:
    """A table with its cells: codes in any order, one measure or several, symbols instead of numbers."""
    codes = draw(st.lists(st.lists(NAME, min_size=1, max_size=4, unique=True), min_size=1, max_size=3))
    measures = draw(st.lists(NAME, min_size=2, max_size=3, unique=True)) if draw(st.booleans()) else []
    keys = [key[::-1] for key in itertools.product(*codes[::-1])]
    columns: Columns = {f"d{n}": (TEXT, [key[n] for key in keys]) for n in range(len(codes))}
    cells: dict[Key, Cell] = {}
    for measure in measures or [""]:
        drawn = [draw(st.one_of(NUMBER, SYMBOL)) for _ in keys]
        name = f"ContentsCode_{measure}" if measure else "value"
        columns[name] = (pa.float64(), [math.nan if isinstance(each, str) else each for each in drawn])
        columns[f"{name}_symbol"] = (TEXT, [each if isinstance(each, str) else None for each in drawn])
        for key, each in zip(keys, drawn, strict=True):
            symbol = each if isinstance(each, str) else ""
            number = each if isinstance(each, float) else 0.0 if each == "-" else None
            cells[(*key, measure) if measure else key] = (number, symbol)
    return columns, cells


@given(tables())
@settings(max_examples=80, deadline=None)
def test_a_random_table_comes_back(made: tuple[Columns, dict[Key, Cell]]) -> None:
    columns, cells = made
    names = [name.removesuffix("_symbol") for name in columns]
    if len(set(names)) != len(names) - sum(name.endswith("_symbol") for name in columns):
        return  # a measure whose name is that of another's symbol
    extract = read(packed(columns))
    assert cells_of(extract) == cells
    assert extract.rejected == ()


def answer(data: bytes) -> Extract | None:
    try:
        extract = read(data)
    except ExtractError as error:
        said = [texts(language)(error.key, **error.values) for language in ("lv", "en")]
    else:
        return extract
    assert all(said)
    return None


@given(st.data(), st.sampled_from([packed(SEVERAL), packed(single([float(n) for n in range(20)], 4, 5))]))
@settings(max_examples=120, deadline=None)
def test_damaged_files_give_a_table_or_a_sentence(data: st.DataObject, file: bytes) -> None:
    start = data.draw(st.integers(0, len(file) - 1))
    cut = data.draw(st.integers(0, 8))
    extract = answer(file[:start] + data.draw(st.binary(max_size=8)) + file[start + cut :])
    if extract is not None:
        sizes = [dimension.size for dimension in extract.dimensions]
        assert (extract.cells.positions < sizes).all()
        cells_of(extract)


@pytest.mark.parametrize("change", [lambda f, n: f[:n], lambda f, n: f[n + 1 :]])
def test_a_file_cut_anywhere_is_refused(change: Callable[[bytes, int], bytes]) -> None:
    file = packed(single([1.0, 2.0, 3.0], 3))
    for end in range(len(file)):
        assert answer(change(file, end)) is None


def test_a_page_that_was_changed_is_seen_by_its_checksum() -> None:
    file = packed(SEVERAL, write_page_checksum=True, compression="none", use_dictionary=False)
    place = file.index(np.float64(1875757.0).tobytes())
    assert read(file)
    assert refused(file[:place] + b"\1" + file[place + 1 :]).key == "parquet-broken"


@given(st.binary(max_size=100))
def test_rubbish(data: bytes) -> None:
    looks_like(data)
    answer(data)
    answer(b"PAR1" + data + b"PAR1")
