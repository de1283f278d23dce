"""Files to take away, read back with other programs: nothing lost, nothing that runs."""

import csv
import io
from datetime import date

import duckdb
import openpyxl  # type: ignore[import-untyped]
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from latgale.exports import to_csv, to_xlsx
from latgale.exports.tabular import harmless
from latgale.model import TABLES
from latgale.queries import records

ABOUT = [("Avots", "Programma"), ("Laidiens", "20261122T090130Z-771f940d"), ("=1+1", "@x")]
FORMULAS = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    '=HYPERLINK("http://x","y")',
    "=cmd|' /C calc'!A0",
]
TEXTS = st.text(st.characters(blacklist_categories=["Cs"]), max_size=8)
# XML holds no control characters; the two table formats are tried with what a text of ours may hold.
PRINTABLE = st.text(st.characters(blacklist_categories=["Cs", "Cc", "Cn", "Co"]), max_size=8)


def read_csv(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def sheets(content: bytes) -> openpyxl.Workbook:
    return openpyxl.load_workbook(io.BytesIO(content))


def test_csv_begins_with_a_mark_and_ends_lines_as_excel_does() -> None:
    content = to_csv(pd.DataFrame({"kods": ["1.1"], "nosaukums": ["Arods, „mūžizglītība”"]}))
    assert content == '\ufeffkods,nosaukums\r\n1.1,"Arods, „mūžizglītība”"\r\n'.encode()


@pytest.mark.parametrize("text", FORMULAS)
def test_formulas_are_made_harmless_everywhere(text: str) -> None:
    frame = pd.DataFrame({"a": [text], "b": [1]})
    assert read_csv(to_csv(frame))[1] == ["'" + text, "1"]
    book = sheets(to_xlsx(frame, "Tabula", "Avots", [(text, text)]))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert [cell.data_type for cell in cells if cell.value not in ("a", "b", 1)] == ["s", "s", "s"]
    assert [str(cell.value)[0] for cell in cells if cell.value not in ("a", "b", 1)] == ["'", "'", "'"]


@pytest.mark.parametrize("value", [-5, -1.5, None, True, date(2026, 1, 1), "Latgale", "", "a=b", "1-2"])
def test_what_is_no_formula_stays_as_it_is(value: object) -> None:
    assert harmless(value) is value


@given(texts=st.lists(TEXTS, min_size=1, max_size=5))
def test_csv_reads_back_equal(texts: list[str]) -> None:
    frame = pd.DataFrame({"n": range(len(texts)), "text": texts})
    header, *lines = read_csv(to_csv(frame))
    assert header == ["n", "text"]
    assert lines == [[str(n), harmless(text)] for n, text in enumerate(texts)]


@settings(max_examples=15)
@given(texts=st.lists(PRINTABLE.filter(bool), min_size=1, max_size=20))
def test_xlsx_reads_back_equal_and_all_texts_are_texts(texts: list[str]) -> None:
    frame = pd.DataFrame({"n": range(len(texts)), "text": texts})
    book = sheets(to_xlsx(frame, "Tabula", "Avots", ABOUT))
    rows = list(book["Tabula"].iter_rows(min_row=2))
    assert [[cell.value for cell in row] for row in rows] == [[n, harmless(t)] for n, t in enumerate(texts)]
    assert {row[1].data_type for row in rows} == {"s"}
    assert {row[0].data_type for row in rows} == {"n"}


def test_xlsx_tells_where_the_table_comes_from() -> None:
    book = sheets(to_xlsx(pd.DataFrame({"a": [1]}), "Tabula", "Avots", ABOUT))
    assert book.sheetnames == ["Tabula", "Avots"]
    assert [[cell.value for cell in row] for row in book["Avots"].iter_rows()] == [
        ["Avots", "Programma"],
        ["Laidiens", "20261122T090130Z-771f940d"],
        ["'=1+1", "'@x"],
    ]
    assert book["Tabula"].freeze_panes == "A2"


def test_long_names_of_sheets_are_cut() -> None:
    book = sheets(to_xlsx(pd.DataFrame({"a": [1]}), "t" * 40, "s" * 40, ABOUT))
    assert book.sheetnames == ["t" * 31, "s" * 31]


def test_addresses_do_not_become_links() -> None:
    book = sheets(to_xlsx(pd.DataFrame({"a": ["https://example.org", "mailto:x@y"]}), "t", "s", ABOUT))
    assert [row[0].hyperlink for row in book["t"].iter_rows()] == [None, None, None]


def as_text(value: object) -> str:
    return "" if value is None else str(harmless(value))


@pytest.mark.parametrize("name", [table.name for table in TABLES if table.name != "search_text"])
def test_every_public_table_goes_out_whole_as_csv(connection: duckdb.DuckDBPyConnection, name: str) -> None:
    header, *lines = read_csv(to_csv(records.whole_table(connection, name=name)))
    relation = connection.execute("SELECT * FROM query_table(?) ORDER BY ALL", [name])
    assert header == [column[0] for column in relation.description]
    rows = relation.fetchall()
    assert len(lines) == len(rows)
    for line, row in zip(lines, rows, strict=True):
        for cell, value in zip(line, row, strict=True):
            if isinstance(value, float):
                assert float(cell) == value
            elif isinstance(value, bool | int | str | None):
                assert cell == as_text(value)
            else:
                assert cell.startswith(str(value)[:10])


@pytest.mark.parametrize("name", ["target", "data_note", "alignment", "source", "territory", "release"])
def test_public_tables_go_out_as_xlsx(connection: duckdb.DuckDBPyConnection, name: str) -> None:
    """Figures stay figures, days stay days, nothing becomes a formula, missing stays empty."""
    frame = records.whole_table(connection, name=name)
    sheet = sheets(to_xlsx(frame, name, "Avots", ABOUT))[name]
    rows = connection.execute("SELECT * FROM query_table(?) ORDER BY ALL", [name]).fetchall()
    found = list(sheet.iter_rows(min_row=2))
    assert len(found) == len(rows)
    for cells, row in zip(found, rows, strict=True):
        for cell, value in zip(cells, row, strict=True):
            assert cell.data_type != "f"
            if value is None:
                assert cell.value is None
            elif isinstance(value, str):
                assert cell.value == harmless(value)
            elif isinstance(value, bool | int | float):
                assert cell.value == value
                assert isinstance(cell.value, bool) == isinstance(value, bool)
            else:
                assert str(cell.value)[:10] == str(value)[:10]


def test_whole_numbers_are_written_whole_and_others_as_they_are() -> None:
    frame = pd.DataFrame({"a": [235172.0, 7, None, 0.5, True]}, dtype=object)
    assert [line for (line, *_) in read_csv(to_csv(frame))[1:]] == ["235172", "7", "", "0.5", "True"]
