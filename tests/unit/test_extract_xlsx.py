"""Workbooks: PxWeb's own, saved again by hand, plain ones; expected values are written out here."""

import datetime
import math
from io import BytesIO
from typing import Any

import numpy as np
import pytest
from openpyxl import Workbook, load_workbook  # type: ignore[import-untyped]

from latgale.config import ROOT
from latgale.extracts import Extract, ExtractError
from latgale.extracts.xlsx import looks_like, read
from latgale.i18n import texts
from tests.unit.workbooks import Table, grid, plain, save, sheet_of, with_part, workbook

SHARED = ROOT.parent / "shared" / "extracts"

BELOW = [
    ["Dati par 2024. gadu ir provizoriski."],
    ["Pēdējo reizi atjaunināts:"],
    ["20240603 13:00"],
    [],
    ["Avots:"],
    ["Centrālā statistikas pārvalde"],
    [],
    ["Mērvienība:"],
    ["skaits"],
    [],
    ["Datubāze:"],
    ["OSP_PUB"],
    [],
    ["Matrica:"],
    ["IRS031"],
]
TABLE = Table(
    stub=[["Latgale", "..Rēzekne  "], ["Vīrieši", "Sievietes"]],
    heading=[["Skaits", "Īpatsvars, %"], ["2023", "2024"]],
    values=[*(1711, 2073.5, "…", "-"), *(1, 2, 3, 4), *("..", ".", 7, 8), *(0.1, -5, 1e-07, 12345678)],
    title="Iedzīvotāji pa Teritoriālā vienība, Dzimums, Rādītāji un Laika periods",
    below=BELOW,
)


def cells(extract: Extract) -> dict[tuple[str, ...], tuple[str, float, str]]:
    """Raw text, value and symbol of each cell by its labels."""
    found = {}
    for i, positions in enumerate(extract.cells.positions.tolist()):
        labels = tuple(d.labels[p] for d, p in zip(extract.dimensions, positions, strict=True))
        symbol = extract.symbols[extract.cells.symbols[i]]
        found[labels] = (extract.cells.raw[i].as_py(), float(extract.cells.values[i]), symbol)
    assert len(found) == len(extract.cells), "each cell stands at a place of its own"
    return found


def saved(book: Workbook) -> bytes:
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def refusal(data: bytes) -> ExtractError:
    with pytest.raises(ExtractError) as caught:
        read(data)
    error = caught.value
    for lang in ("lv", "en"):
        assert texts(lang)(error.key, **error.values)
    return error


# --- PxWeb's layout ---------------------------------------------------------------------------------


def test_a_table_of_pxweb() -> None:
    extract = read(workbook(TABLE))
    assert extract.format == "pxweb-xlsx"
    assert [(d.name, d.texts, d.codes) for d in extract.dimensions] == [
        ("Teritoriālā vienība", ("Latgale", "..Rēzekne  "), ()),
        ("Dzimums", ("Vīrieši", "Sievietes"), ()),
        ("Rādītāji", ("Skaits", "Īpatsvars, %"), ()),
        ("Laika periods", ("2023", "2024"), ()),
    ]
    found = cells(extract)
    assert found[("Latgale", "Vīrieši", "Skaits", "2023")] == ("1711", 1711, "")
    assert found[("Latgale", "Vīrieši", "Skaits", "2024")] == ("2073.5", 2073.5, "")
    assert found[("Latgale", "Vīrieši", "Īpatsvars, %", "2024")] == ("-", 0, "-")
    raw, value, symbol = found[("Latgale", "Vīrieši", "Īpatsvars, %", "2023")]
    assert (raw, symbol) == ("…", "…")
    assert math.isnan(value)
    assert found[("..Rēzekne  ", "Vīrieši", "Skaits", "2023")][2] == ".."
    assert found[("..Rēzekne  ", "Sievietes", "Īpatsvars, %", "2023")] == ("1e-07", 1e-07, "")
    assert extract.symbol_counts() == {"…": 1, "-": 1, "..": 1, ".": 1}
    assert extract.numbers == 13
    assert extract.total == pytest.approx(1711 + 2073.5 + 0 + 10 + 15 + 0.1 - 5 + 1e-07 + 12345678)


def test_what_stands_below_the_table() -> None:
    extract = read(workbook(TABLE))
    assert extract.title == TABLE.title
    assert extract.updated == "20240603 13:00"
    assert extract.source == "Centrālā statistikas pārvalde"
    assert extract.unit == "skaits"
    assert extract.table_code == "IRS031"
    assert extract.notes == ("Dati par 2024. gadu ir provizoriski.", "Datubāze:", "OSP_PUB")


def test_fields_with_their_value_beside_or_on_the_same_line_or_for_each_contents() -> None:
    below = [
        ["Source: CSB"],
        ["Units:"],
        ["Skaits:"],
        ["persons"],
        ["Īpatsvars, %:"],
        ["per cent"],
        ["Reference period:"],
        ["1 January"],
        ["Latest update:", "2024-06-03"],
    ]
    extract = read(workbook(Table(TABLE.stub, TABLE.heading, TABLE.values, below=below)))
    assert (extract.source, extract.unit, extract.updated) == ("CSB", "persons; per cent", "2024-06-03")
    assert extract.notes == ("Reference period:", "1 January")


def test_places_are_those_that_excel_shows() -> None:
    data = workbook(TABLE)
    extract = read(data)
    sheet = load_workbook(BytesIO(data)).active
    for i in range(len(extract.cells)):
        shown = sheet.cell(int(extract.cells.rows[i]), int(extract.cells.columns[i])).value
        raw = extract.cells.raw[i].as_py()
        assert raw == (shown if isinstance(shown, str) else str(shown).removesuffix(".0")), i


def test_codes_beside_labels() -> None:
    table = Table(
        [["Latgale", "Rīga"], ["Kopā", "Vīrieši"]],
        [["2023", "2024"]],
        range(8),
        codes=[["LV005", "LV00A"], ["T", "M"]],
    )
    extract = read(workbook(table))
    assert [(d.codes, d.texts) for d in extract.dimensions] == [
        (("LV005", "LV00A"), ("Latgale", "Rīga")),
        (("T", "M"), ("Kopā", "Vīrieši")),
        ((), ("2023", "2024")),
    ]
    assert cells(extract)[("Rīga", "Kopā", "2024")][1] == 5


def test_equal_labels_are_told_apart_by_their_codes() -> None:
    table = Table([["Rīga", "Jelgava"]], [["2024"]], [1, 2], codes=[["LV0001000", "LV0003000"]])
    rows = grid(table)
    rows.insert(4, ["LV00A", "Rīga", 7])
    data = save({"Sheet1": rows})
    first = read(data).dimensions[0]
    assert first.codes == ("LV0001000", "LV00A", "LV0003000")
    assert first.texts == ("Rīga", "Rīga", "Jelgava")
    assert read(data).cells.values.tolist() == [1, 7, 2]


def test_a_region_and_one_sex_are_two_variables_and_no_codes() -> None:
    extract = read(workbook(Table([["Latgale", "Rīga"], ["Total"]], [["2024"]], [1, 2])))
    assert [d.size for d in extract.dimensions] == [2, 1, 1]


def test_names_are_not_taken_from_a_title_that_does_not_fit() -> None:
    for title in ("Iedzīvotāji", "Iedzīvotāji pa Gads un Dzimums", "By region, sex, age and year"):
        extract = read(workbook(Table([["Latgale"], ["Vīrieši"]], [["2024"]], [1], title=title)))
        assert [d.name for d in extract.dimensions] == ["", "", ""], title


def test_names_of_a_turned_table_are_not_taken() -> None:
    title = "Population by region, sex and year"
    extract = read(workbook(Table([["2023", "2024"], ["Men"]], [["Latgale"]], [1, 2], title=title)))
    assert [d.name for d in extract.dimensions] == ["", "", ""]
    straight = read(workbook(Table([["Latgale"], ["Men"]], [["2023", "2024"]], [1, 2], title=title)))
    assert [d.name for d in straight.dimensions] == ["region", "sex", "year"]


@pytest.mark.parametrize(
    ("title", "sheet", "code"),
    [
        ("IRS031. Iedzīvotāji", "x", "IRS031"),
        ("Iedzīvotāji", "TRS020", "TRS020"),
        ("Iedzīvotāji", "Lapa1", ""),
    ],
)
def test_code_of_the_table(title: str, sheet: str, code: str) -> None:
    data = workbook(Table([["Latgale"]], [["2024"]], [1], title=title, sheet=sheet))
    assert read(data).table_code == code


# --- Saved again --------------------------------------------------------------------------------------


def test_numbers_as_texts_and_texts_as_numbers() -> None:
    rows = grid(Table([["2023", "2024"]], [["A", "B"]], ["1 234,5", "7", "1\u00a0000", 2.5]))
    rows[3][0], rows[4][0] = 2023, 2024.0
    extract = read(save({"Sheet1": rows}))
    assert extract.dimensions[0].texts == ("2023", "2024")
    assert extract.cells.values.tolist() == [1234.5, 7, 1000, 2.5]
    assert extract.cells.raw.to_pylist() == ["1 234,5", "7", "1\u00a0000", "2.5"]


def test_dates_in_place_of_periods() -> None:
    months = [datetime.date(2024, 3, 1), datetime.date(2024, 4, 1)]
    assert read(plain(["Title"], [], ["", *months], ["A", 1, 2])).dimensions[1].texts == (
        "2024-03",
        "2024-04",
    )
    days = [datetime.date(2024, 1, 1), datetime.date(2025, 1, 1)]
    found = read(plain(["Title"], [], ["", *days], ["A", 1, 2])).dimensions[1].texts
    assert found == ("2024-01-01", "2025-01-01")


def test_a_date_in_place_of_a_number_is_rejected() -> None:
    """Excel makes 1 May of "1.5"."""
    extract = read(plain(["", "2023", "2024"], ["A", datetime.date(2024, 5, 1), 3], ["B", True, 4]))
    assert [(r.row, r.column, r.text) for r in extract.rejected] == [(2, 2, "2024-05-01"), (3, 2, "TRUE")]
    assert extract.total == 7


def test_blank_rows_and_columns_around() -> None:
    rows: list[list[Any]] = [
        [],
        ["", "Title"],
        [],
        [],
        ["", "", "2024"],
        ["", "Latgale", 5],
        [],
        [],
        ["", "Avots: CSP"],
        [],
    ]
    extract = read(save({"Sheet1": rows}))
    assert (extract.title, extract.source, extract.total) == ("Title", "CSP", 5)
    assert (extract.cells.rows.tolist(), extract.cells.columns.tolist()) == ([6], [3])


def test_merged_labels() -> None:
    rows = [["Title by region, sex and year"], [], [], ["Region", "Sex", "2023", "2024"]]
    book = load_workbook(BytesIO(plain(*rows, ["Latgale", "M", 1, 2], ["", "F", 3, 4])))
    book.active.merge_cells("A1:D1")
    book.active.merge_cells("A5:A6")
    extract = read(saved(book))
    assert [d.texts for d in extract.dimensions] == [("Latgale",), ("M", "F"), ("2023", "2024")]
    assert [d.name for d in extract.dimensions] == ["Region", "Sex", "year"]


def test_blank_cells_are_neither_numbers_nor_symbols() -> None:
    extract = read(plain(["", "2023", "2024"], ["A", "", 3]))
    assert extract.cells.raw.to_pylist() == ["", "3"]
    assert extract.symbol_counts() == {}
    assert math.isnan(extract.cells.values[0])


def test_notes_and_sources_in_sheets_of_their_own_are_passed_over() -> None:
    extra: dict[str, list[list[Any]]] = {
        "Sources": [["Source", "Link"], ["CSP", "https://stat.gov.lv"]],
        "Empty": [],
    }
    data = workbook(Table([["Latgale"]], [["2024"]], [1], sheet="Pārsaukta lapa", extra=extra))
    assert read(data).total == 1


# --- Plain tables -------------------------------------------------------------------------------------


def test_a_plain_table() -> None:
    extract = read(
        plain(["Novads", "Kods", "2023", 2024], ["Balvu", "LV0024000", 1, 2], ["Ludzas", "LV0036000", 3, "x"])
    )
    assert extract.format == "xlsx"
    first, second = extract.dimensions
    assert (first.name, first.texts, first.codes) == (
        "Novads",
        ("Balvu", "Ludzas"),
        ("LV0024000", "LV0036000"),
    )
    assert (second.name, second.texts) == ("", ("2023", "2024"))
    assert cells(extract)[("Ludzas", "2024")][2] == "x"


def test_a_long_table_with_years_as_numbers() -> None:
    extract = read(plain(["Novads", "Gads", "Skaits"], ["Balvu", 2023, 1950], ["Balvu", 2024, 1960]))
    assert [(d.name, d.texts) for d in extract.dimensions] == [
        ("Novads", ("Balvu",)),
        ("Gads", ("2023", "2024")),
        ("", ("Skaits",)),
    ]
    assert extract.cells.values.tolist() == [1950, 1960]


def test_codes_as_numbers_are_labels_beside_names() -> None:
    extract = read(plain(["ATVK", "Novads", "2024"], [100, "Balvu", 5], [200, "Ludzas", 6]))
    assert extract.dimensions[0].codes == ("100", "200")


def test_pairs_in_a_plain_table_that_do_not_look_like_codes_are_two_variables() -> None:
    for rows in ([["A", "M", 1], ["B", "F", 2]], [["A", "2023", 1], ["B", "2024", 2]]):
        extract = read(plain(["Novads", "Vēl", "Skaits"], *rows))
        assert [d.size for d in extract.dimensions] == [2, 2, 1]


def test_html_in_labels_is_text() -> None:
    label = "<b onclick=alert(1)>Latgale</b> & co"
    assert read(workbook(Table([[label]], [["2024"]], [1]))).dimensions[0].texts == (label,)


# --- Formulas and errors ------------------------------------------------------------------------------


def test_the_kept_result_of_a_formula_is_not_taken() -> None:
    extract = read(plain(["", "2023", "2024"], ["A", 1, "=B2*2"], ["B", 3, 4]))
    assert [(r.row, r.column, r.text) for r in extract.rejected] == [(2, 3, "=B2*2")]
    assert math.isnan(extract.cells.values[1])
    assert extract.total == 8


@pytest.mark.parametrize("kept", ["", "<v></v>", "<v>5</v>"])
def test_a_table_of_formulas_alone(kept: str) -> None:
    """With a kept result or without: none of it is taken, and the reader says what to do."""
    rows_ = (
        '<row r="1"><c r="B1"><v>2023</v></c><c r="C1"><v>2024</v></c></row>'
        '<row r="2"><c r="A2" t="inlineStr"><is><t>A</t></is></c>'
        f'<c r="B2"><f>X1*2</f>{kept}</c><c r="C2"><f>X2</f>{kept}</c></row>'
    )
    with pytest.raises(ExtractError) as caught:
        read(sheet_of(rows_))
    assert (caught.value.key, caught.value.row, caught.value.column) == ("xlsx-only-formulas", 2, 2)


def test_a_formula_for_an_area_counts_for_each_of_its_cells() -> None:
    cells_ = (
        '<row r="1"><c r="B1"><v>2023</v></c><c r="C1"><v>2024</v></c></row>'
        '<row r="2"><c r="A2" t="inlineStr"><is><t>A</t></is></c>'
        '<c r="B2"><f t="array" ref="B2:C2">X1:Y1</f><v>5</v></c><c r="C2"><v>6</v></c></row>'
        '<row r="3"><c r="A3" t="inlineStr"><is><t>B</t></is></c>'
        '<c r="B3"><v>1</v></c><c r="C3"><v>2</v></c></row>'
    )
    extract = read(sheet_of(cells_))
    assert [(r.row, r.column, r.text) for r in extract.rejected] == [(2, 2, "=X1:Y1"), (2, 3, "=X1:Y1")]
    assert extract.total == 3


def test_errors_of_excel_are_rejected_with_their_text() -> None:
    """calamine gives '' for them, as for a blank cell."""
    cells_ = (
        '<row r="1"><c r="B1"><v>2023</v></c><c r="C1"><v>2024</v></c></row>'
        '<row r="2"><c r="A2" t="inlineStr"><is><t>A</t></is></c>'
        '<c r="B2" t="e"><v>#N/A</v></c><c r="C2"><v>6</v></c></row>'
    )
    assert [(r.row, r.column, r.text) for r in read(sheet_of(cells_)).rejected] == [(2, 2, "#N/A")]


@pytest.mark.parametrize("number", ["NaN", "inf", "1e999"])
def test_what_is_no_finite_number_is_rejected(number: str) -> None:
    cells_ = (
        '<row r="1"><c r="B1"><v>2023</v></c><c r="C1"><v>2024</v></c></row>'
        '<row r="2"><c r="A2" t="inlineStr"><is><t>A</t></is></c>'
        f'<c r="B2"><v>{number}</v></c><c r="C2"><v>6</v></c></row>'
    )
    extract = read(sheet_of(cells_))
    assert [(r.row, r.column) for r in extract.rejected] == [(2, 2)]
    assert extract.total == 6


def test_a_formula_in_a_label() -> None:
    error = refusal(plain(["", "2023"], ["=B1", 1]))
    assert (error.key, error.row, error.column, error.values) == (
        "xlsx-formula-in-label",
        2,
        1,
        {"text": "=B1"},
    )


# --- Refused ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rows", "key", "row", "column"),
    [
        ([["", "2023", "2023"], ["A", 1, 2]], "xlsx-equal-columns", 0, 3),
        ([["", "2023"], ["A", 1], ["A", 2]], "xlsx-equal-rows", 3, 0),
        ([["", "2023", "", "2024"], ["A", 1, 5, 2]], "xlsx-no-heading", 2, 3),
        ([["Novads", "2023", "", "Novads", "2024"], ["A", 1, "", "B", 2]], "xlsx-two-tables", 1, 4),
        ([["", "2023"], ["A", 1], [], ["", "2024"], ["A", 2]], "xlsx-two-tables", 4, 0),
        ([["Novads", "Dzimums", "2023"], ["A", "M", 1], ["", "F", 2]], "xlsx-no-label", 3, 1),
        ([["", "", "2023"], ["A", "M", 1], ["B", "", 2]], "xlsx-no-label", 3, 2),
        ([["", "", "", "2023"], ["A", "M", "x1", 1], ["B", "", "x2", 2]], "xlsx-no-label", 3, 2),
        ([["2023", "2024"], [1, 2]], "xlsx-no-labels", 2, 0),
        ([["A", "M", 17.5], ["A", "F", 18.5]], "xlsx-no-headings", 1, 0),
        ([["A", "M", 17.5], ["B", "F", 18.5]], "xlsx-no-headings", 1, 3),
        ([["Piezīmes"], ["Tikai teksts"]], "xlsx-no-table", 0, 0),
        ([[]], "xlsx-no-table", 0, 0),
    ],
)
def test_refused_with_the_place(rows: list[list[Any]], key: str, row: int, column: int) -> None:
    error = refusal(plain(*rows))
    assert (error.key, error.row, error.column) == (key, row, column)


def test_a_pxweb_table_with_all_variables_in_rows_is_not_read_as_headings() -> None:
    """Its first row could pass for headings, as 2000 could be a year."""
    rows: list[list[Any]] = [
        ["Population by region and year"],
        [],
        ["Latgale", "2023", 2000],
        ["Rīga", "2024", 1990],
    ]
    assert refusal(plain(*rows)).key == "xlsx-no-headings"
    again: list[list[Any]] = [["Latgale", 2023, 2000], ["Latgale", 2024, 1990]]
    assert refusal(plain(*again)).key == "xlsx-no-headings"


def test_two_sheets_with_tables() -> None:
    rows: list[list[Any]] = [["", "2023"], ["A", 1]]
    error = refusal(save({"Viens": rows, "Divi": rows}))
    assert (error.key, error.values) == ("xlsx-two-sheets", {"names": "Viens, Divi"})


def test_files_of_other_kinds_are_recognised_by_their_beginning() -> None:
    assert looks_like(workbook(TABLE)[:8])
    assert looks_like(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    assert not looks_like(b"PAR1")
    assert not looks_like(b"")


# --- Real files ---------------------------------------------------------------------------------------


@pytest.mark.skipif(not SHARED.exists(), reason="the shared extracts are not here")
def test_every_cell_of_the_file_of_pxtools_as_openpyxl_reads_it() -> None:
    path = SHARED / "xlsx" / "TestExcel.xlsx"
    extract = read(path.read_bytes())
    assert [(d.name, d.size) for d in extract.dimensions] == [
        ("statsborgerskap", 276),
        ("kvartal", 65),
        ("statistikkvariabel", 3),
    ]
    rows = [list(row) for row in load_workbook(path).active.iter_rows(values_only=True)]
    region, expected = "", []
    for row in rows[3 : 3 + 276 * 65]:
        region = row[0] or region
        expected += [
            (region, row[1], head, float(value)) for head, value in zip(rows[2][2:], row[2:], strict=True)
        ]
    found = [
        (*(d.labels[p] for d, p in zip(extract.dimensions, place, strict=True)), value)
        for place, value in zip(extract.cells.positions.tolist(), extract.cells.values.tolist(), strict=True)
    ]
    assert found == expected
    assert (extract.source, extract.updated, extract.unit) == (
        "Statistisk sentralbyrå",
        "20230516 08:00",
        "personar",
    )


@pytest.mark.skipif(not SHARED.exists(), reason="the shared extracts are not here")
@pytest.mark.parametrize("year", ["2009", "2013"])
def test_every_cell_of_the_files_of_raim_as_openpyxl_reads_them(year: str) -> None:
    path = SHARED / "raim" / f"RAIM_LV_{year}.xlsx"
    extract = read(path.read_bytes())
    head, *rows = [list(row) for row in load_workbook(path).active.iter_rows(values_only=True)]
    assert extract.dimensions[0].name == head[0]
    expected = [value if value is not None else math.nan for row in rows for value in row[1:]]
    np.testing.assert_array_equal(extract.cells.values, np.array(expected, dtype=float))
    assert extract.dimensions[0].texts == tuple(row[0] for row in rows)
    assert extract.rejected == ()


def test_a_broken_part_is_a_damaged_file() -> None:
    data = workbook(TABLE)
    assert refusal(with_part(data, lambda part: part[: len(part) // 2])).key == "xlsx-damaged"
    assert refusal(data[: len(data) // 2]).key == "xlsx-damaged"
