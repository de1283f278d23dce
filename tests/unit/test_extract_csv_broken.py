"""Bad delimited text: a sentence with the place, never a traceback and never a wrong number."""

import time
import tracemalloc
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from latgale.config import ROOT
from latgale.extracts import Extract, ExtractError
from latgale.extracts.delimited import read
from latgale.i18n import LANGUAGES, texts
from tests.unit.extract_csv_writing import Table, read_back, wide

SHARED = ROOT.parent / "shared" / "extracts"
REAL = [
    "csv_csp/IRS031_20251113-180224.csv",
    "csv_csp/TRS020_20251218-165232.csv",
    "eurostat_tsv/nama_10r_3gdp_LV_subset.tsv",
    "eurostat_sdmxcsv/demo_r_pjanaggr3_LV005_subset.csv",
]
SMALL = wide(Table({"Novads": ("Balvu novads", "Ludzas novads")}, {"Laiks": ("2019", "2020")}, tuple("1234")))


def refused(data: bytes | str) -> ExtractError:
    with pytest.raises(ExtractError) as found:
        read(data.encode() if isinstance(data, str) else data)
    for lang in LANGUAGES:
        assert texts(lang)(found.value.key, **found.value.values)
    return found.value


def place(error: ExtractError) -> tuple[str, int, int]:
    return error.key, error.row, error.column


@pytest.mark.parametrize(
    ("data", "key", "row", "column"),
    [
        (b"", "extract-empty", 0, 0),
        (b"\xef\xbb\xbf", "csv-no-table", 0, 0),
        (b"\n\n\n", "csv-no-table", 0, 0),
        (b"only words\n", "csv-no-table", 0, 0),
        (b'{"a": 1,\n"b": 2}', "csv-no-table", 0, 0),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 9, "csv-binary", 0, 0),
        (b"PK\x03\x04" + bytes(range(1, 256)), "csv-binary", 0, 0),
        (b"a,2020\nb,1\nc\x00,2\n", "csv-nul", 3, 0),
        (b"a,2020\nb,1\n\x81\xff\xfe\x8f\x90\x9d,2\n", "csv-encoding", 3, 0),
        (b"\xff\xfea\x00,\x00\x00\xd8\n\x00", "csv-encoding", 0, 0),
        (b"a,2019,2020\n", "csv-no-rows", 0, 0),
        (b"a,2019,2020\nb,1,2\nc,1\nd,1,2\n", "csv-row-short", 3, 0),
        (b"a,2019,2020\nb,1,2\nc,1,2,3\nd,1,2\n", "csv-row-long", 3, 0),
        (b"a,2019,2020\nb,1,2\nc,1", "csv-truncated", 3, 0),
        (b"a,2019,2020\r\nb,1,2\r\nc,1,2", "csv-truncated", 3, 0),
        (SMALL.encode()[:-3], "csv-truncated", 5, 0),
        (b"a,2019,2020\nb,1,2\n\na,2021,2022\nb,1,2\n", "csv-two-tables", 4, 0),
        (b"a,2019,2020\nb,1,2\na,2021,2022\nb,1,2\n", "csv-two-tables", 3, 0),
        (b'"a","2019"\n"b",1\n"c","2021"\n"b",1\n', "csv-two-tables", 3, 0),
        (b"a,2019,2020\nb,1,2\nSecond table\nb,1,2\nc,1,2\n", "csv-two-tables", 3, 0),
        (b"Title\nUnit\na,2019,2020\nb,1,2\n", "csv-lines-above", 3, 0),
        (b"a,2019,2019\nb,1,2\n", "csv-duplicate-column", 1, 3),
        (b"a,b,\nx,1,2\ny,1,2\n", "csv-unnamed-column", 1, 3),
        (b"place,count,note\nx,1,good\ny,2,bad\n", "csv-no-figures", 0, 0),
        (b"place,count,note,total\nx,1,good,5\ny,2,bad,6\n", "csv-unclear-column", 1, 2),
        (b"year,age,n\n2019,1,10\n2019,2,20\n", "csv-unclear-column", 1, 2),
        (b"a,2019,note,2020\nx,1,2,3\n", "csv-unclear-column", 1, 3),
        (b"x,10,12\ny,3,4\n", "csv-no-header", 1, 0),
        (b"1,2\n3,4\n", "csv-no-header", 1, 0),
        (b"a,2019,2020\nb,one,two\nc,three,4\n", "csv-not-figures", 2, 2),
        (b"a;2019;2020\nb;1,5;2.5\n", "extract-both-decimal-signs", 0, 0),
        (
            b"n," + b",".join(b"k%d" % n for n in range(25)) + b",2020\nx" + b",a" * 25 + b",1\n",
            "csv-too-many-dimensions",
            0,
            0,
        ),
    ],
    ids=lambda value: repr(value)[:24] if isinstance(value, bytes) else None,
)
def test_what_is_said_and_where(data: bytes, key: str, row: int, column: int) -> None:
    assert place(refused(data)) == (key, row, column)


def test_two_encodings_in_one_file() -> None:
    first, second = "Novads,2020\nRēzekne,1\n".encode(), "Ķegums,2\n".encode("cp1257")
    assert place(refused(first + second)) == ("csv-mixed-encodings", 3, 0)
    assert place(refused("Novads,2020\nĶegums,2\n".encode("cp1257") + "Rēzekne,1\n".encode())) == (
        "csv-mixed-encodings",
        3,
        0,
    )


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be"])
def test_a_download_cut_inside_of_a_letter_is_cut(encoding: str) -> None:
    """Not a file of two encodings: its last letter alone is none."""
    whole = "Novads,2020\nRēzekne,1\nĶegums,2\n".encode(encoding)
    cut = "Novads,2020\nRēzekne,1\nĶ".encode(encoding)
    assert whole.startswith(cut)
    assert place(refused(whole[: len(cut) - 1])) == ("csv-truncated", 3, 0)


@given(st.integers(1, 60))
def test_no_cut_is_taken_for_two_encodings(end: int) -> None:
    """Of the letters ā…ž (two bytes) and … (three) each byte may be the last."""
    data = "Novads,2020\nRēzekne,…\nĶegums,2\nLīvāni,…\nViļāni,…\n".encode()[:-end]
    assert key_of(data) != "csv-mixed-encodings"


def key_of(data: bytes) -> str:
    try:
        read(data)
    except ExtractError as error:
        return error.key
    return ""


def test_capitals_before_a_quotation_mark_are_not_taken_for_utf8() -> None:
    """In Windows-1257 "Ē”" is C7 94, which UTF-8 would read as one letter."""
    extract = read("Novads,2020\nZEMGALĒ”,1\nBāze,2\n".encode("cp1257"))
    assert extract.dimensions[0].texts == ("ZEMGALĒ”", "Bāze")


def test_too_many_cells_are_refused_before_they_are_read() -> None:
    data = b"a,2019,2020\n" + b"b,,\n" * 12_000_000
    tracemalloc.start()
    began = time.perf_counter()
    assert refused(data).key == "extract-too-many-cells"
    assert time.perf_counter() - began < 10
    tracemalloc.stop()


@pytest.mark.parametrize("character", [b" ", b'"', b",", b"\n", b"a"])
def test_megabytes_of_one_character_end_soon(character: bytes) -> None:
    began = time.perf_counter()
    outcome(b"a,2020\nb," + character * 4_000_000)
    assert time.perf_counter() - began < 10


@given(st.binary(max_size=300))
@example(b"a,b\n\n\xff,")
def test_any_bytes_are_an_extract_or_an_error(data: bytes) -> None:
    outcome(data)


@given(st.text(st.sampled_from('aā1290.,;\t\n\r" -…:=\\_X'), max_size=200))
def test_any_cells_are_an_extract_or_an_error(text: str) -> None:
    outcome(text.encode())


def outcome(data: bytes, name: str = "") -> Extract | None:
    try:
        extract = read(data, name)
    except ExtractError as error:
        if not texts("lv")(error.key, **error.values):
            pytest.fail(error.key)
        return None
    cells = extract.cells
    assert len(cells) == len(cells.raw) == len(cells.rows) == len(cells.columns) == len(cells.symbols)
    assert cells.positions.shape == (len(cells), len(extract.dimensions))
    for number, dimension in enumerate(extract.dimensions):
        assert cells.positions[:, number].min() >= 0
        assert cells.positions[:, number].max() < dimension.size
    return extract


@st.composite
def mutations(draw: st.DrawFn) -> tuple[bytes, bytes]:
    """A real file, and the same with a piece cut out, doubled, or replaced."""
    path = SHARED / draw(st.sampled_from(REAL))
    data = path.read_bytes()
    begin = draw(st.integers(0, len(data)))
    end = min(len(data), begin + draw(st.integers(0, 40)))
    piece = draw(st.one_of(st.just(b""), st.just(data[begin:end] * 2), st.binary(max_size=8)))
    return data, data[:begin] + piece + data[end:]


@pytest.mark.skipif(not SHARED.exists(), reason="the real files are not here")
@given(mutations())
def test_mutated_files_are_an_extract_or_an_error(pair: tuple[bytes, bytes]) -> None:
    outcome(pair[1])


@pytest.mark.skipif(not SHARED.exists(), reason="the real files are not here")
@pytest.mark.parametrize("path", REAL)
@given(data=st.data())
def test_a_cut_file_gives_no_number_that_the_whole_has_not(path: str, data: st.DataObject) -> None:
    whole = (SHARED / path).read_bytes()
    end = data.draw(st.integers(0, len(whole) - 1))
    extract = outcome(whole[:end], Path(path).name)
    if extract:
        cells = read_back(read(whole, Path(path).name))
        assert all(cells[key] == raw for key, raw in read_back(extract).items())


def test_a_file_that_ends_at_a_row_is_shorter_and_nothing_else() -> None:
    extract = read("".join(SMALL.splitlines(keepends=True)[:-1]).encode())
    assert extract.cells.values.tolist() == [1, 2]
