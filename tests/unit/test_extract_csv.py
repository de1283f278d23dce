"""Delimited text: layouts of PxWeb and plain tables, by hand and by round trip; real files of CSP."""

import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from latgale.config import ROOT
from latgale.extracts import Extract
from latgale.extracts.delimited import looks_like, read
from latgale.extracts.delimited.titles import factors, read_title, table_code
from tests.unit.extract_csv_writing import ENCODINGS, Table, checked_values, long, read_back, slowly, wide

SHARED = ROOT.parent / "shared" / "extracts"


def real(path: str) -> bytes:
    file = SHARED / path
    if not file.exists():
        pytest.skip("the real files are not here")
    return file.read_bytes()


def names(extract: Extract) -> list[tuple[str, str, int]]:
    return [(each.name, each.role, each.size) for each in extract.dimensions]


# --- Real files ---------------------------------------------------------------------------------------


def test_population_of_municipalities() -> None:
    """Figures as they stand in the file: Aizkraukle 2012 and 2024, the last cell of the last row is "…"."""
    extract = read(real("csv_csp/IRS031_20251113-180224.csv"), "IRS031_20251113-180224.csv")
    assert (extract.format, extract.table_code, extract.language) == ("pxweb-csv", "IRS031", "en")
    assert extract.title == (
        "Population at the beginning of year and population change and key vital statistics in regions, "
        "cities, towns and municipalities"
    )
    assert names(extract) == [("Indicator", "", 1), ("Territorial unit", "", 36), ("Time period", "time", 14)]
    assert extract.dimensions[2].texts == tuple(str(year) for year in range(2012, 2026))
    cells = read_back(extract)
    assert cells["Annual average population", "Aizkraukle municipality", "2012"] == ["33708"]
    assert cells["Annual average population", "Augšdaugava municipality", "2024"] == ["24251"]
    assert extract.cells.values[0] == 33708
    assert (extract.cells.rows[0], extract.cells.columns[0]) == (4, 3)
    assert extract.symbol_counts() == {"…": 36}
    assert math.isnan(extract.cells.values[-1])
    assert extract.cells.raw[-1].as_py() == "…"


@pytest.mark.parametrize(
    ("path", "skip", "keys"),
    [
        ("csv_csp/IRS031_20251113-180224.csv", 3, 2),
        ("csv_csp/TRS020_20251218-012055.csv", 3, 3),
        ("csv_csp/TRS020_20251218-165232.csv", 3, 2),
        ("pmlp/Pasvaldibas_pec_VPD_2018-01-01.csv", 1, 2),
    ],
)
def test_real_files_hold_what_the_csv_module_reads(path: str, skip: int, keys: int) -> None:
    data = real(path)
    extract = read(data, Path(path).name)
    rows = slowly(data.decode("utf-8-sig"), skip=skip)
    texts = [text for row in rows for text in row[keys:]]
    assert extract.cells.raw.to_pylist() == texts
    checked_values(extract, texts)
    labels = [dimension.labels for dimension in extract.dimensions]
    positions = extract.cells.positions.reshape(len(rows), -1, len(labels))
    for number, row in enumerate(rows):
        assert [labels[key][positions[number, 0, key]] for key in range(keys)] == [
            text.rstrip() for text in row[:keys]
        ]
    assert extract.rejected == ()


def test_roads_in_latvian() -> None:
    extract = read(real("csv_csp/TRS020_20251218-165232.csv"))
    assert extract.language == "lv"
    assert names(extract) == [
        ("Teritoriālā vienība", "", 36),
        ("Rādītāji", "", 1),
        ("Laika periods", "time", 1),
    ]
    assert read_back(extract)["Balvu novads", "Pavisam", "2024"] == ["1597"]


def test_names_of_the_header_each_on_a_line() -> None:
    """PxWeb's newer serializer breaks the header into lines; quoted "000" is a code, no number."""
    extract = read(real("pxweb_csv/TestCsv.csv"))
    assert names(extract) == [("Statsbrgskap", "", 276), ("Tid", "time", 65), ("", "", 3)]
    assert extract.dimensions[2].texts == ("Innvandring", "Utvandring", "Nettoinnvandring")
    cells = read_back(extract)
    assert [cells["000", "2007K1", each] for each in extract.dimensions[2].texts] == [
        ["1711"],
        ["2073"],
        ["-362"],
    ]
    assert extract.cells.rows[0] == 7


def test_the_register_of_persons_is_a_plain_table() -> None:
    extract = read(real("pmlp/Pasvaldibas_pec_VPD_2018-01-01.csv"))
    assert extract.format == "csv"
    assert names(extract) == [("Novads", "", 119), ("Statuss", "", 7), ("", "", 5)]
    assert read_back(extract)["DAUGAVPILS", "LATVIJAS PILSONIS", "Kopa"] == ["72921"]
    figures = extract.cells.values.reshape(-1, 5)
    assert np.array_equal(figures[:, :4].sum(axis=1), figures[:, 4])


# --- Layouts by hand ----------------------------------------------------------------------------------


def test_quotes_are_not_escaped() -> None:
    extract = read('"Vieta";"2020"\n"Centre "Rīga"";5\n"Tirgus "A;B" iela";6\n'.encode())
    assert extract.dimensions[0].texts == ('Centre "Rīga"', 'Tirgus "A;B" iela')
    assert extract.cells.values.tolist() == [5, 6]


def test_quotes_are_doubled_where_a_program_escapes_them() -> None:
    extract = read(b'"Vieta","2020"\n"A ""B"", C",5\n"two\nlines",6\n')
    assert extract.dimensions[0].texts == ('A "B", C', "two\nlines")


def test_heading_variables_are_taken_apart() -> None:
    table = Table(
        {"Novads": ("Balvu novads",)},
        {"Dzimums": ("Pavisam", "Vīrieši"), "Laiks": ("2019", "2020")},
        tuple("1234"),
    )
    extract = read(wide(table).encode())
    assert names(extract) == [("Novads", "", 1), ("Dzimums", "", 2), ("Laiks", "time", 2)]
    assert extract.cells.positions.tolist() == [[0, 0, 0], [0, 0, 1], [0, 1, 0], [0, 1, 1]]


def test_headings_that_are_no_product_stay_one_dimension() -> None:
    extract = read(b'"Novads","Pavisam 2019","Meitenes 2020"\n"Balvi",1,2\n')
    assert names(extract) == [("Novads", "", 1), ("", "", 2)]


@pytest.mark.parametrize(
    ("cells", "n", "found"),
    [
        (("a 1", "a 2", "b 1", "b 2"), 2, [("a", "b"), ("1", "2")]),
        (("a x 1", "a x 2", "a y 1", "a y 2"), 3, [("a",), ("x", "y"), ("1", "2")]),
        (("all men 2020", "all women 2020"), 2, [("all men", "all women"), ("2020",)]),
        (("a b c", "a b d"), 2, []),
        (("a 1", "b 2"), 2, []),
    ],
)
def test_factors(cells: tuple[str, ...], n: int, found: list[tuple[str, ...]]) -> None:
    assert factors(cells, n) == found


def test_codes_and_texts_side_by_side_are_one_dimension() -> None:
    extract = read('"AREA","Vieta","2020"\n"LV005","Latgale",1\n"LV00A","Rīga",2\n'.encode())
    [area, _] = extract.dimensions
    assert (area.name, area.code) == ("Vieta", "AREA")
    assert (area.codes, area.texts) == (("LV005", "LV00A"), ("Latgale", "Rīga"))


def test_trailing_spaces_are_taken_off_and_leading_dots_kept() -> None:
    extract = read(b'"Unit  ","2020"\n"..Kubuli   ", 5 \n"Latgale  ",1 234 \n')
    assert extract.dimensions[0].texts == ("..Kubuli", "Latgale")
    assert extract.cells.values.tolist() == [5, 1234]


def test_one_line_to_skip_and_a_title_padded_by_a_spreadsheet() -> None:
    for top in ("Nosaukums\n", "Nosaukums;;\n;;\n"):
        extract = read((top + "Novads;2019;2020\nBalvi;1,5;2\n").encode())
        assert (extract.title, extract.cells.values.tolist()) == ("Nosaukums", [1.5, 2])


def test_lines_below_are_notes() -> None:
    assert read(b"Novads;2020\nBalvi;1\n\nAvots: CSP\n").notes == ("Avots: CSP",)


def test_marks_of_open_data_are_symbols_and_hide_what_stands_for_them() -> None:
    extract = read(
        b"TIME,AREA,NUMB,NUMB_X\n2019,LV005,5,77\n2019,LV00A,,10\n2020,LV005,12,\n2020,LV00A,,20\n"
    )
    assert names(extract) == [("TIME", "time", 2), ("AREA", "", 2)]
    assert extract.symbol_counts() == {"77": 1, "10": 1, "20": 1}
    assert extract.total == 12
    assert extract.cells.raw.to_pylist() == ["5", "", "12", ""]


def test_duplicated_rows_are_kept() -> None:
    extract = read(b"Novads,2020\nBalvi,1\nBalvi,1\n")
    assert extract.cells.positions.tolist() == [[0, 0], [0, 0]]


def test_texts_are_texts_and_formulas_are_no_figures() -> None:
    extract = read(b"Novads,2019,2020\n<b>Balvi</b>,1,2\nLudza,=1+1,3\nPreili,4,5\n")
    assert extract.dimensions[0].texts[0] == "<b>Balvi</b>"
    assert [(each.row, each.column, each.text) for each in extract.rejected] == [(3, 2, "=1+1")]
    assert extract.total == 15


# --- Titles and names ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("title", "stubs", "text", "found", "language"),
    [
        (
            "Garums (km) - Vieta, Segums un Laiks",
            ["Vieta"],
            "Garums (km)",
            ("Vieta", "Segums", "Laiks"),
            "lv",
        ),
        (
            "Length by road by Unit, Indicator and Time",
            ["Unit"],
            "Length by road",
            ("Unit", "Indicator", "Time"),
            "en",
        ),
        ("Growth – Unit un Laiks", ["Unit"], "Growth", ("Unit", "Laiks"), "lv"),
        ("Persons by age, sex and place", ["Unit"], "Persons by age, sex and place", (), ""),
        (
            "A by Age and sex, Unit and Time",
            ["Age and sex", "Unit"],
            "A",
            ("Age and sex", "Unit", "Time"),
            "en",
        ),
    ],
)
def test_title(title: str, stubs: list[str], text: str, found: tuple[str, ...], language: str) -> None:
    read_as = read_title(title, stubs)
    assert (read_as.text, read_as.names, read_as.language) == (text, found, language)


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("IRS031_20251113-180224.csv", "IRS031"),
        ("C:\\x\\NBL020c_20240101-000000.csv", "NBL020c"),
        ("dati.csv", ""),
        ("", ""),
    ],
)
def test_code_of_the_table_is_in_the_name_of_the_file(name: str, code: str) -> None:
    assert table_code(name) == code


# --- Round trips --------------------------------------------------------------------------------------

WORDS = st.text(st.sampled_from("abcdeāčēšž()/"), min_size=1, max_size=6)
LABELS = st.lists(WORDS, min_size=1, max_size=2).map(" ".join)
PLAIN = st.decimals(-(10**7), 10**7, places=1, allow_nan=False).map(str)
FIGURES = st.one_of(
    PLAIN, st.integers(-(10**9), 10**9).map(str), st.sampled_from(["…", "-", ".", "..", "..."])
)
YEARS = st.integers(1990, 2020).flatmap(
    lambda first: st.integers(1, 5).map(lambda n: tuple(str(first + each) for each in range(n)))
)


@st.composite
def tables(draw: st.DrawFn, labels: st.SearchStrategy[str] = LABELS) -> Table:
    n = draw(st.integers(1, 3))
    stub_names = draw(st.lists(WORDS.map(lambda each: f"v{each}"), min_size=n, max_size=n, unique=True))
    stubs = {name: tuple(draw(st.lists(labels, min_size=1, max_size=4, unique=True))) for name in stub_names}
    headings = {"Laika periods": draw(YEARS)}
    size = math.prod(len(each) for each in (*stubs.values(), *headings.values()))
    return Table(stubs, headings, tuple(draw(st.lists(FIGURES, min_size=size, max_size=size))))


def same(table: Table, extract: Extract, measures: int = 0) -> None:
    """The table and nothing but the table; ``measures`` dimensions follow its own."""
    assert extract.cells.raw.to_pylist() == list(table.cells)
    checked_values(extract, table.cells)
    variables = {**table.stubs, **table.headings}
    assert len(extract.dimensions) == len(variables) + measures
    for (name, categories), dimension in zip(variables.items(), extract.dimensions, strict=False):
        assert (dimension.name, dimension.labels) == (name, categories)
    indexes = np.indices([len(each) for each in variables.values()]).reshape(len(variables), -1).T
    assert np.array_equal(extract.cells.positions[:, : len(variables)], indexes)
    assert extract.rejected == ()


INNER = st.tuples(WORDS, WORDS).map(lambda pair: f'{pair[0]} "{pair[1]}"')


@given(tables(st.one_of(LABELS, INNER)), st.sampled_from(",;\t "), st.sampled_from(ENCODINGS))
def test_wide_tables_come_back(table: Table, delimiter: str, encoding: str) -> None:
    text = wide(table, delimiter)
    if delimiter == " " and ' "' in text.replace('" "', ""):
        return  # A quote after a space inside a text begins the next cell: such a file says two things.
    if encoding == "cp1257" and "…" not in text:
        text = text.replace("Skaits", "Skaits…")
    extract = read(text.encode(encoding))
    same(table, extract)
    assert extract.format == "pxweb-csv"


@given(tables(), st.sampled_from(",;\t"))
def test_tables_without_title_come_back(table: Table, delimiter: str) -> None:
    extract = read(wide(table, delimiter, title=False, end="\n").encode())
    unnamed = Table(table.stubs, {"": table.headings["Laika periods"]}, table.cells)
    same(unnamed, extract)


@given(tables(), st.sampled_from(",;\t"))
def test_long_tables_come_back(table: Table, delimiter: str) -> None:
    extract = read(long(table, delimiter).encode())
    same(table, extract, measures=1)
    assert (extract.dimensions[-1].role, extract.dimensions[-1].labels) == ("measure", ("Iedzīvotāji",))


@given(tables().filter(lambda table: any(map(str.isdigit, table.cells))))
def test_relational_tables_come_back(table: Table) -> None:
    extract = read(long(table, "\t", quoted=False).encode(), "IRS031.txt")
    same(table, extract, measures=1)
    assert extract.format == "pxweb-txt"


def test_looks_like() -> None:
    assert looks_like(b'"Title"\n\n"a","2020"\n"x",1\n"y",')
    assert looks_like("a;2020\nā;1\n".encode("utf-16"))
    for head in (b"", b"PK\x03\x04rubbish\x00", b'{"a": 1,\n"b": 2}', b"<html>,\n<p>,\n", b"one word\n"):
        assert not looks_like(head)


@pytest.mark.parametrize(
    ("title", "text", "language"),
    [
        ("Muzeji - Teritoriālā vienība un Laika periods", "Muzeji", "lv"),
        ("Muzeji - kopā - Teritoriālā vienība, Rādītāji un Laika periods", "Muzeji - kopā", "lv"),
        ("Museums by size by Territorial unit and Time period", "Museums by size", "en"),
        ("Muzeji - kopā", "Muzeji - kopā", "lv"),
        ("Museums by size", "Museums by size", ""),
    ],
)
def test_the_tail_of_a_title_goes_where_the_columns_are_called_otherwise(
    title: str, text: str, language: str
) -> None:
    read_as = read_title(title, ["Novads"])
    assert (read_as.text, read_as.names, read_as.language) == (text, (), language)
