"""Any file by its content: the reader it gets, and the sentence where there is none."""

import gzip
import io
import logging

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from latgale.config import ROOT
from latgale.extracts import ExtractError, delimited, px
from latgale.extracts.limits import FILE_BYTES
from latgale.extracts.read import read_extract
from latgale.i18n import texts
from tests.unit.workbooks import Table, workbook

XLSX = workbook(Table([["Latgale", "Rīga"]], [["2023", "2024"]], [1, 2, "…", 4]))
CSV = '"Tabula"\n\n"Teritorija","2023","2024"\n"Latgale",1,2\n"Rīga",…,4\n'.encode("utf-8-sig")
PX = (
    'CHARSET="ANSI";\nCODEPAGE="utf-8";\nTITLE="Tabula";\nCONTENTS="Skaits";\nUNITS="skaits";\nSTUB="T";\n'
    'HEADING="G";\nVALUES("T")="Latgale","Rīga";\nVALUES("G")="2023","2024";\nDATA=\n1 2\n"…" 4\n;\n'
).encode()
JSON = (
    b'{"version":"2.0","class":"dataset","id":["T","G"],"size":[2,2],"value":[1,2,null,4],"dimension":{'
    b'"T":{"category":{"index":["LV005","LV00A"]}},"G":{"category":{"index":["2023","2024"]}}}}'
)
TSV = b"freq,unit,geo\\TIME_PERIOD\t2023 \t2024 \nA,NR,LV005\t1 \t2 p\nA,NR,LV00A\t: \t4 \n"
FORMATS = [
    (XLSX, "pxweb-xlsx"),
    (CSV, "pxweb-csv"),
    (PX, "px"),
    (JSON, "json-stat2"),
    (TSV, "eurostat-tsv"),
]


@pytest.mark.parametrize("name", ["", "tabula.csv", "tabula.pdf", "../../etc/passwd"])
@pytest.mark.parametrize(("data", "kind"), FORMATS, ids=[kind for _, kind in FORMATS])
def test_the_content_decides_and_never_the_name(data: bytes, kind: str, name: str) -> None:
    extract = read_extract(data, name)
    assert extract.format == kind
    assert (extract.numbers, extract.total) == (3, 7)


def page(encoding: str) -> bytes:
    return "<!-- CSP -->\n<!DOCTYPE html><html><body>Tabula</body></html>".encode(encoding)


def parquet_of_another_kind() -> bytes:
    file = io.BytesIO()
    pq.write_table(pa.table({"a": ["x"]}), file)
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "extract-empty"),
        (b"%PDF-1.7\n%\xe2\xe3", "extract-pdf"),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), "extract-picture"),
        (b"\xff\xd8\xff\xe0" + bytes(40), "extract-picture"),
        (gzip.compress(CSV, mtime=0), "extract-packed"),
        (page("utf-8"), "extract-web-page"),
        (page("utf-16"), "extract-web-page"),
        (b'<?xml version="1.0"?><html lang="lv"></html>', "extract-web-page"),
        (b"\r\n <table><tr><td>1</td></tr></table>", "extract-web-page"),
        (b'<?xml version="1.0"?><mes:StructureSpecificData/>', "extract-unknown-format"),
        (bytes(range(256)) * 4, "extract-binary"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "xlsx-old-workbook"),
        (parquet_of_another_kind(), "parquet-layout"),
        (bytes(FILE_BYTES + 1), "extract-too-large"),
    ],
)
def test_what_is_no_table_gets_a_sentence_of_its_own(data: bytes, key: str) -> None:
    with pytest.raises(ExtractError) as caught:
        read_extract(data, "tabula.csv")
    assert caught.value.key == key
    for lang in ("lv", "en"):
        assert texts(lang)(key, **caught.value.values)


def test_a_picture_that_begins_like_a_table_is_none() -> None:
    """ "BM" begins a bitmap and could begin a text as well."""
    assert read_extract(b"BM;2023\nLatgale;5\n").total == 5


class PanicException(BaseException):
    """What a panic in Rust comes as."""


@pytest.mark.parametrize("failure", [ZeroDivisionError, RecursionError, MemoryError, PanicException])
def test_a_defect_of_a_reader_is_logged_and_said(
    failure: type[BaseException], monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object) -> None:
        raise failure("a defect")

    monkeypatch.setattr(px, "read", broken)
    with caplog.at_level(logging.ERROR), pytest.raises(ExtractError) as caught:
        read_extract(PX, "tabula.px")
    assert caught.value.key == "extract-broken"
    assert "a defect" in caplog.text
    assert "tabula.px" in caplog.text


def test_a_hand_that_stops_the_program_stops_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(delimited, "read", stopped)
    with pytest.raises(KeyboardInterrupt):
        read_extract(CSV)


@settings(max_examples=80, deadline=None)
@given(st.binary(min_size=1, max_size=400))
def test_rubbish_is_refused_and_is_no_defect(data: bytes) -> None:
    try:
        read_extract(data)
    except ExtractError as error:
        assert error.key != "extract-broken", data  # noqa: PT017


SHARED = ROOT.parent / "shared" / "extracts"


@pytest.mark.skipif(not SHARED.exists(), reason="the shared extracts are not here")
@pytest.mark.parametrize(
    ("file", "kind"),
    [
        ("xlsx/TestExcel.xlsx", "pxweb-xlsx"),
        ("raim/RAIM_LV_2013.xlsx", "xlsx"),
        ("px/BE0101A1.px", "px"),
        ("csv_csp/TRS020_20251218-012055.csv", "pxweb-csv"),
        ("json/TestJson.json", "pxweb-json"),
        ("eurostat_tsv/nama_10r_3gdp_LV_subset.tsv", "eurostat-tsv"),
        ("eurostat_sdmxcsv/demo_r_pjanaggr3_LV005_subset.csv", "sdmx-csv"),
    ],
)
def test_real_files_get_their_reader(file: str, kind: str) -> None:
    assert read_extract((SHARED / file).read_bytes()).format == kind


@pytest.mark.skipif(not SHARED.exists(), reason="the shared extracts are not here")
def test_one_table_in_four_formats_has_the_same_numbers() -> None:
    """PxTools ships one table of Statistics Norway as PX, CSV, XLSX and JSON."""
    names = ("px/MultipleContent.px", "pxweb_csv/TestCsv.csv", "xlsx/TestExcel.xlsx", "json/TestJson.json")
    found = [read_extract((SHARED / name).read_bytes()) for name in names]
    assert len({extract.format for extract in found}) == 4
    for extract in found:
        assert [d.size for d in extract.dimensions] == [276, 65, 3]
        assert extract.cells.values.tolist() == found[0].cells.values.tolist()
