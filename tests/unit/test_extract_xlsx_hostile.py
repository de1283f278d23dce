"""Workbooks that were made to do harm, or were harmed: bounds, random tables both ways, flipped bytes."""

import io
import math
import shutil
import struct
import subprocess
import tracemalloc
import zipfile
import zlib
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from latgale.config import ROOT
from latgale.extracts import Extract, ExtractError
from latgale.extracts import limits as bounds
from latgale.extracts.xlsx import package, read
from latgale.i18n import texts
from tests.unit.workbooks import ROOT_PART, Table, plain, sheet_of, with_part, workbook

SMALL = plain(["", "2023", "2024"], ["Latgale", 1, 2.5], ["Rīga", "…", 4])


def refusal(data: bytes) -> ExtractError:
    with pytest.raises(ExtractError) as caught:
        read(data)
    for lang in ("lv", "en"):
        assert texts(lang)(caught.value.key, **caught.value.values)
    return caught.value


def zipped(**parts: bytes) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as target:
        for name, part in parts.items():
            target.writestr(name.replace("__", "/"), part)
    return file.getvalue()


# --- What is no workbook ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (zipped(**{"data.csv": b"a,b"}), "xlsx-not-a-workbook"),
        (zipped(**{"word__document.xml": b"<a/>"}), "xlsx-word-document"),
        (zipped(**{"content.xml": b"<a/>"}), "xlsx-opendocument"),
        (zipped(**{"xl__workbook.bin": b"x"}), "xlsx-binary-workbook"),
        (zipped(), "xlsx-not-a-workbook"),
        (zipped(**{"xl__workbook.xml": b"<a/>"}), "xlsx-damaged"),
        (zipped(**{"xl__workbook.xml": b"no XML"}), "xlsx-damaged"),
        (package.OLE + bytes(600), "xlsx-old-workbook"),
        (package.OLE + bytes(600) + "EncryptedPackage".encode("utf-16-le"), "xlsx-encrypted"),
        (b"PK\x03\x04", "xlsx-damaged"),
        (b"", "extract-empty"),
    ],
)
def test_what_is_no_workbook(data: bytes, key: str) -> None:
    assert refusal(data).key == key


def test_parts_of_the_same_name_are_refused() -> None:
    """Two programs could read two different tables from such a file."""
    file = io.BytesIO(SMALL)
    with zipfile.ZipFile(file, "a") as target:
        target.writestr(ROOT_PART.upper(), b"<worksheet/>")
    assert refusal(file.getvalue()).key == "xlsx-damaged"


def test_a_password_on_the_zip() -> None:
    data = bytearray(SMALL)
    for signature, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = -1
        while (start := data.find(signature, start + 1)) >= 0:
            data[start + at] |= 1
    assert refusal(bytes(data)).key == "xlsx-encrypted"


# --- Bounds -----------------------------------------------------------------------------------------


def peak(data: bytes) -> tuple[str, int]:
    """Key of the refusal, and the most memory that Python held for it."""
    tracemalloc.start()
    try:
        return refusal(data).key, tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_a_bomb_is_known_by_the_directory_and_never_unpacked() -> None:
    bomb = with_part(SMALL, lambda _: bytes(60 * 2**20))
    assert len(bomb) < 2**20
    key, memory = peak(bomb)
    assert key == "xlsx-unpacks-too-large"
    assert memory < 4 * 2**20


def test_many_parts_that_are_small_by_themselves(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "UNPACKED_BYTES", 3 * 2**20)
    parts = {f"xl__{i}.xml": bytes(2**20) for i in range(4)}
    assert refusal(zipped(xl__workbook__xml=b"", **{"xl__workbook.xml": b"<a/>"}, **parts)).key == (
        "xlsx-unpacks-too-large"
    )


def test_a_directory_that_says_less_than_the_stream_has() -> None:
    """Both sizes and the checksum are those of the first bytes; the stream goes on for 60 MB more."""
    part = zipfile.ZipFile(io.BytesIO(SMALL)).read(ROOT_PART)
    data = bytearray(with_part(SMALL, lambda _: part + bytes(60 * 2**20)))
    true = struct.pack("<I", len(part) + 60 * 2**20)
    crc = struct.pack("<I", zlib.crc32(part + bytes(60 * 2**20)))
    assert data.count(true) == data.count(crc) == 2
    lying = (
        bytes(data)
        .replace(true, struct.pack("<I", len(part)))
        .replace(crc, struct.pack("<I", zlib.crc32(part)))
    )
    tracemalloc.start()
    extract = read(lying)
    memory = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert extract.total == read(SMALL).total, "what the directory names is the table, and it is whole"
    assert memory < 8 * 2**20


def test_a_directory_of_many_entries_is_not_even_listed() -> None:
    assert refusal(zipped(**{f"{i}": b"" for i in range(5001)})).key == "xlsx-not-a-workbook"


def test_two_cells_at_the_ends_of_a_sheet() -> None:
    """calamine reserves 512 GB for them and ends the process."""
    cells = '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>'
    error = refusal(sheet_of(cells))
    assert (error.key, error.row, error.column) == ("xlsx-far-cells", 1048576, 16384)


def test_cells_without_references_are_counted_too() -> None:
    rows = "<row/>" * 100_000 + "<row>" + "<c/>" * 200 + "<c><v>1</v></c></row>"
    assert refusal(sheet_of(rows)).key == "xlsx-far-cells"


def test_a_dimension_that_lies_reserves_nothing() -> None:
    cells = (
        '<row r="1"><c r="B1"><v>2024</v></c></row>'
        '<row r="2"><c r="A2" t="inlineStr"><is><t>Latgale</t></is></c><c r="B2"><v>2</v></c></row>'
        '<row r="1048576"><c r="XFD1048576" s="0"/></row>'
    )
    assert read(sheet_of(cells, '<dimension ref="A1:XFD1048576"/>')).total == 2


@pytest.mark.parametrize("reference", ["XFE1", "A0", "A1048577", "1A", "AAAA1", "", "A1:B2"])
def test_places_that_no_sheet_has(reference: str) -> None:
    assert refusal(sheet_of(f'<row r="1"><c r="{reference}"><v>1</v></c></row>')).key == "xlsx-damaged"


def test_declared_entities_are_refused() -> None:
    laughs = "".join(f'<!ENTITY l{i} "{f"&l{i - 1};" * 10 if i else "ha"}">' for i in range(10))
    for name in (ROOT_PART, "xl/sharedStrings.xml", "xl/workbook.xml"):
        bomb = with_part(SMALL, lambda _: f"<!DOCTYPE x [{laughs}]><x>&l9;</x>".encode(), name)
        assert refusal(bomb).key == "xlsx-entities"


@pytest.mark.parametrize("name", [ROOT_PART, "xl/sharedStrings.xml", "xl/workbook.xml"])
@pytest.mark.parametrize(
    "change",
    [(b"UTF-8", b"U-F-8"), (b"UTF-8", b"idna"), (b' xmlns:r="', b' xmlns:q="'), (b"<", b"<<"), (b">", b"")],
    ids=["unknown encoding", "odd encoding", "unbound prefix", "no XML", "never closed"],
)
def test_xml_that_is_broken_in_one_place(name: str, change: tuple[bytes, bytes]) -> None:
    """The declared encoding does not matter, since every part is read as UTF-8."""
    try:
        assert read(with_part(SMALL, lambda part: part.replace(*change), name)).total == 7.5
    except ExtractError as error:
        assert error.key == "xlsx-damaged"  # noqa: PT017


def test_formulas_for_more_cells_than_anyone_reads() -> None:
    formula = '<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">B1</f><v>1</v></c></row>'
    assert refusal(sheet_of(formula)).key == "xlsx-too-many-formulas"


def test_more_cells_than_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "CELLS", 3)
    assert refusal(SMALL).key == "extract-too-many-cells"


def test_xml_in_another_encoding_is_no_way_around() -> None:
    part = zipfile.ZipFile(io.BytesIO(SMALL)).read(ROOT_PART).decode().replace("UTF-8", "UTF-16")
    with pytest.raises(ExtractError):
        read(with_part(SMALL, lambda _: part.encode("utf-16")))


# --- Random tables both ways --------------------------------------------------------------------------

LABEL = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Zs", "Zl", "Zp", "Cn", "Co"]), min_size=1
).map(lambda text: f"ā{text[:20]}")
NUMBER = st.integers(-(10**14), 10**14) | st.floats(-1e300, 1e300)
CELL = NUMBER | st.sampled_from(["…", "...", "-", ".", "..", ":", "x"])


@st.composite
def tables(draw: st.DrawFn) -> Table:
    level = st.lists(LABEL, min_size=1, max_size=4, unique_by=str.strip)
    stub = draw(st.lists(level, min_size=1, max_size=3))
    heading = draw(st.lists(level, min_size=1, max_size=3))
    size = math.prod(map(len, stub + heading))
    values = draw(
        st.lists(CELL, min_size=size, max_size=size).filter(
            lambda v: any(isinstance(n, int | float) for n in v)
        )
    )
    codes = [[f"{i}C{j}" for j, _ in enumerate(one)] for i, one in enumerate(stub)]
    with_codes = draw(st.booleans()) and all(len(one) > 1 for one in stub)
    return Table(stub, heading, values, title="Title", codes=codes if with_codes else ())


@settings(max_examples=60, deadline=None)
@given(tables())
@example(Table([["a"], ["b"]], [["c"]], [1e-300]))
@example(Table([["a"]], [["c", "d"]], [1e15, -0.0]))
def test_a_random_table_is_read_as_it_was_written(table: Table) -> None:
    extract = read(workbook(table))
    assert [d.texts for d in extract.dimensions] == [tuple(level) for level in (*table.stub, *table.heading)]
    if table.codes:
        assert [d.codes for d in extract.dimensions[: len(table.stub)]] == [tuple(c) for c in table.codes]
    for i, value in enumerate(table.values):
        symbol = extract.symbols[extract.cells.symbols[i]]
        raw = extract.cells.raw[i].as_py()
        if isinstance(value, str):
            assert (raw, symbol) == (value, value)
        else:
            # xlsxwriter writes 16 digits.
            assert float(raw) == extract.cells.values[i] == float(f"{value:.16G}")
            assert symbol == ""
    assert extract.rejected == ()


# --- Harmed files -------------------------------------------------------------------------------------


said: list[str] = []


def outcome(data: bytes) -> Extract | None:
    """The table, or nothing where it is refused; any other error is a defect of the reader."""
    try:
        return read(data)
    except ExtractError as error:
        said.append(texts("lv")(error.key, **error.values))
        return None


@settings(max_examples=80, deadline=None)
@given(place=st.integers(0, len(SMALL) - 1), value=st.integers(0, 255))
def test_a_flipped_byte_of_the_zip_changes_no_number(place: int, value: int) -> None:
    data = bytearray(SMALL)
    data[place] = value
    extract = outcome(bytes(data))
    if extract:
        assert extract.cells.raw.to_pylist() == ["1", "2.5", "…", "4"]


PARTS = zipfile.ZipFile(io.BytesIO(SMALL)).namelist()


@settings(max_examples=80, deadline=None)
@given(name=st.sampled_from(PARTS), place=st.integers(0, 10_000), value=st.binary(min_size=1, max_size=3))
def test_flipped_bytes_inside_a_part_are_read_or_refused(name: str, place: int, value: bytes) -> None:
    def change(part: bytes) -> bytes:
        at = place % len(part)
        return part[:at] + value + part[at + len(value) :]

    outcome(with_part(SMALL, change, name))


@settings(max_examples=100, deadline=None)
@given(st.integers(0, len(SMALL) - 1))
def test_a_truncated_file_is_refused(length: int) -> None:
    assert outcome(SMALL[:length]) is None


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=300))
def test_rubbish_behind_the_beginning_of_a_zip(rubbish: bytes) -> None:
    assert outcome(b"PK\x03\x04" + rubbish) is None
    assert outcome(package.OLE + rubbish) is None


SHARED = ROOT.parent / "shared" / "extracts" / "raim" / "RAIM_LV_2013.xlsx"


@pytest.mark.skipif(not SHARED.exists(), reason="the shared extracts are not here")
@settings(max_examples=100, deadline=None)
@given(data=st.data())
def test_a_real_file_with_a_flipped_byte(data: st.DataObject) -> None:
    real = bytearray(SHARED.read_bytes())
    real[data.draw(st.integers(0, len(real) - 1))] ^= data.draw(st.integers(1, 255))
    extract = outcome(bytes(real))
    assert extract is None or extract.total == pytest.approx(310801.8525)


# --- Saved again by LibreOffice -------------------------------------------------------------------------


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_a_workbook_saved_again_by_libreoffice(tmp_path: Path) -> None:
    table = Table([["Latgale", "Rīga"], ["A", "B"]], [["2023", "2024"]], [1, 2.5, "…", 4, "-", 6, 7, 8e9])
    source = tmp_path / "in" / "table.xlsx"
    source.parent.mkdir()
    source.write_bytes(workbook(table))
    command = ["soffice", "--headless", "--convert-to", "xlsx", "--outdir", str(tmp_path), str(source)]
    subprocess.run(command, check=True, timeout=120, capture_output=True)
    if not (tmp_path / "table.xlsx").exists():
        pytest.skip("this LibreOffice has no Calc")
    again, first = read((tmp_path / "table.xlsx").read_bytes()), read(source.read_bytes())
    assert again.dimensions == first.dimensions
    assert again.cells.raw.to_pylist() == first.cells.raw.to_pylist()
