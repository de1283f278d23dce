"""PX files: what each keyword means for the table, and what is refused and where."""

import codecs
from pathlib import Path

import numpy as np
import pytest

from latgale.extracts import Dimension, Extract, ExtractError, limits
from latgale.extracts.px import looks_like, read
from latgale.extracts.px.periods import period_code, periods
from latgale.i18n import LANGUAGES, texts

SMALL = """CHARSET="ANSI";
AXIS-VERSION="2010";
CODEPAGE="utf-8";
LANGUAGE="lv";
LANGUAGES="lv","en";
MATRIX="IRS031";
TITLE="Iedzīvotāji – Teritorija, Rādītāji un Laika periods";
CONTENTS="Iedzīvotāji";
UNITS="";
STUB="Teritorija";
HEADING="Rādītāji","Gads";
CONTVARIABLE="Rādītāji";
VARIABLECODE("Teritorija")="AREA";
VARIABLECODE("Gads")="TIME";
VALUES("Teritorija")="Latgale","..Daugavpils";
VALUES("Rādītāji")="Skaits","Īpatsvars";
VALUES("Gads")="2023","2024";
CODES("Teritorija")="LV005","LV0002000";
CODES("Rādītāji")="POP","SHARE";
TIMEVAL("Gads")=TLIST(A1),"2023","2024";
MAP("Teritorija")="LV";
UNITS("Skaits")="cilvēki";
UNITS("Īpatsvars")="%";
LAST-UPDATED("Skaits")="20240601 13:00";
LAST-UPDATED("Īpatsvars")="20240612 13:00";
SOURCE="Centrālā statistikas pārvalde";
NOTE="Gada sākumā.#Otrā rinda.";
VALUENOTE("Gads","2024")="Provizoriski dati.";
CELLNOTE("Latgale","*","2024")="Pārrēķināts.";
STUB[en]="Territory";
HEADING[en]="Indicators","Year";
VALUES[en]("Territory")="Latgale region","..Daugavpils city";
VALUES[en]("Indicators")="Number","Share";
VALUES[en]("Year")="2023","2024";
NOTE[en]="At the beginning of the year.";
DATA=
100 200.5 ".." -3
4e2 "-" . 1.5E-3
;
"""


def px(text: str = SMALL, **changes: str) -> Extract:
    """Reads a text in UTF-8."""
    return read(text.encode())


def changed(old: str, new: str) -> str:
    assert SMALL.count(old) == 1, old
    return SMALL.replace(old, new)


def refused(text: str | bytes, key: str, row: int = 0, /, **values: object) -> None:
    with pytest.raises(ExtractError) as error:
        read(text if isinstance(text, bytes) else text.encode())
    assert (error.value.key, error.value.row) == (key, row)
    assert {name: error.value.values[name] for name in values} == values
    for language in LANGUAGES:
        assert texts(language)(key, **error.value.values)


def row_of(text: str, part: str) -> int:
    return text[: text.index(part)].count("\n") + 1


# --- What is read ---------------------------------------------------------------------------------


def test_a_table_in_full() -> None:
    read_ = px()
    assert read_.format == "px"
    assert read_.dimensions == (
        Dimension(
            "Teritorija",
            "AREA",
            ("LV005", "LV0002000"),
            ("Latgale", "..Daugavpils"),
            {"en": ("Latgale region", "..Daugavpils city")},
            "territory",
        ),
        Dimension(
            "Rādītāji", "", ("POP", "SHARE"), ("Skaits", "Īpatsvars"), {"en": ("Number", "Share")}, "measure"
        ),
        Dimension("Gads", "TIME", ("2023", "2024"), ("2023", "2024"), {"en": ("2023", "2024")}, "time"),
    )
    assert read_.title == "Iedzīvotāji – Teritorija, Rādītāji un Laika periods"
    assert (read_.table_code, read_.source) == ("IRS031", "Centrālā statistikas pārvalde")
    assert (read_.updated, read_.unit, read_.language) == ("20240612 13:00", "", "lv")
    assert read_.notes == (
        "Gada sākumā.\nOtrā rinda.",
        "Gads, 2024: Provizoriski dati.",
        "Latgale, 2024: Pārrēķināts.",
        "Skaits: cilvēki",
        "Īpatsvars: %",
    )


def test_cells_run_with_the_last_variable_fastest() -> None:
    cells = px().cells
    grid = [[a, b, c] for a in (0, 1) for b in (0, 1) for c in (0, 1)]
    assert cells.positions.tolist() == grid
    assert cells.positions.dtype == np.int32
    np.testing.assert_array_equal(cells.values, [100, 200.5, np.nan, -3, 400, 0, np.nan, 0.0015])
    assert cells.raw.to_pylist() == ["100", "200.5", "..", "-3", "4e2", "-", ".", "1.5E-3"]


def test_places_are_those_of_an_editor() -> None:
    cells = px().cells
    lines = SMALL.splitlines()
    for row, column, raw in zip(cells.rows, cells.columns, cells.raw.to_pylist(), strict=True):
        assert lines[row - 1][column - 1 :].startswith(raw)


def test_places_count_letters_and_begin_on_the_line_of_data() -> None:
    text = SMALL[: SMALL.index("DATA=")] + 'DATA=1 "…" 2\n"…" "…" 3 4 "…";'
    cells = px(text).cells
    assert (cells.rows - cells.rows[0]).tolist() == [0, 0, 0, 1, 1, 1, 1, 1]
    assert cells.rows[0] == row_of(text, "DATA=")
    assert cells.columns.tolist() == [6, 9, 12, 2, 6, 9, 11, 14]


def test_symbols_stay_as_they_are_where_the_file_does_not_say() -> None:
    read_ = px()
    assert read_.symbol_counts() == {"..": 1, "-": 1, ".": 1}
    assert read_.numbers == 6
    assert read_.total == pytest.approx(697.5015)


def test_symbols_are_those_that_the_file_prints() -> None:
    said = 'DATASYMBOL1="x";\nDATASYMBOL2="…";\nDATASYMBOLNIL="0";\n'
    read_ = px(changed("DATA=\n", f"{said}DATA=\n"))
    assert read_.symbol_counts() == {"…": 1, "0": 1, "x": 1}
    assert read_.numbers == 6
    assert read_.cells.raw.to_pylist()[2] == ".."


def test_two_symbols_that_print_alike_become_one() -> None:
    read_ = px(changed("DATA=\n", 'DATASYMBOL1="…";\nDATASYMBOL2="…";\nDATA=\n'))
    assert read_.symbols == ("", "…", "-")
    assert read_.symbol_counts() == {"…": 2, "-": 1}


def test_all_symbols_of_the_format() -> None:
    dots = ["." * n for n in range(1, 8)]
    read_ = px(SMALL[: SMALL.index("DATA=")] + "DATA=" + " ".join(f'"{each}"' for each in dots) + ' "-";')
    assert read_.symbol_counts() == dict.fromkeys([*dots, "-"], 1)
    assert (read_.numbers, read_.total, read_.rejected) == (1, 0, ())
    summed = px(
        SMALL[: SMALL.index("DATA=")] + 'DATASYMBOLSUM="*";DATA=' + " ".join(dots[1:]) + ' "......." -;'
    )
    assert summed.symbol_counts()["*"] == 2


@pytest.mark.parametrize(
    "data",
    [
        '100 200.5 ".." -3 4e2 "-" . 1.5E-3;',
        '100\n200.5\r\n".."\t-3 \n\n4e2 "-"\n.\n1.5E-3 \n;\n',
        '100,200.5,"..",-3,4e2,"-",.,1.5E-3;',
        '100;200.5;"..";-3;4e2;"-";.;1.5E-3;',
        '100, 200.5, "..", -3,\n4e2, "-", ., 1.5E-3\n;\x1a',
        '100 200.5".."-3 4e2"-"".""1.5E-3";  \n\n',
    ],
)
def test_data_may_be_wrapped_and_delimited_in_any_way(data: str) -> None:
    cells = px(SMALL[: SMALL.index("DATA=")] + "DATA=" + data).cells
    assert cells.raw.equals(px().cells.raw)
    np.testing.assert_array_equal(cells.values, px().cells.values)


def test_a_cell_that_is_neither_is_reported_with_its_place() -> None:
    read_ = px(changed("200.5", "2O0.5"))
    (rejected,) = read_.rejected
    assert (rejected.text, rejected.row, rejected.column) == ("2O0.5", row_of(SMALL, "100 200"), 5)
    assert np.isnan(read_.cells.values[1])


def test_a_quoted_number_with_a_comma_could_be_either_and_is_rejected() -> None:
    read_ = px(changed("200.5", '"1,234"'))
    assert [each.text for each in read_.rejected] == ["1,234"]
    assert np.isnan(read_.cells.values[1])


def test_texts_over_several_lines_quotes_and_marks_inside() -> None:
    text = changed(
        'NOTE="Gada sākumā.#Otrā rinda."',
        'NOTE="Teksts; ar = un ""pēdiņām"" "\n"un (turpinājumu)[en], beigas."',
    )
    assert px(text).notes[0] == 'Teksts; ar = un "pēdiņām" un (turpinājumu)[en], beigas.'


def test_values_with_commas_and_over_several_lines() -> None:
    text = changed('"Latgale","..Daugavpils"', '"Latgale, reģions;",\r\n  "..Daugav"\r\n"pils"')
    assert px(text).dimensions[0].texts == ("Latgale, reģions;", "..Daugavpils")


def test_notes_may_stand_several_times() -> None:
    assert px(changed("SOURCE=", 'NOTEX="Svarīgi.";\nNOTE="Otra.";\nSOURCE=')).notes[:3] == (
        "Svarīgi.",
        "Otra.",
        "Gada sākumā.\nOtrā rinda.",
    )


def test_one_unit_of_all_contents() -> None:
    assert px(changed('"%"', '"cilvēki"')).unit == "cilvēki"
    assert px(changed('UNITS="";', 'UNITS="dažādas";')).unit == "dažādas"


def test_description_and_contents_stand_for_a_title() -> None:
    title = SMALL[SMALL.index("TITLE=") : SMALL.index("CONTENTS=")]
    assert px(SMALL.replace(title, "")).title == "Iedzīvotāji"
    assert px(SMALL.replace(title, 'DESCRIPTION="Apraksts";\n')).title == "Apraksts"


def test_tableid_stands_for_a_missing_matrix() -> None:
    assert px(changed("MATRIX", "TABLEID")).table_code == "IRS031"


def test_the_files_own_language_may_be_named() -> None:
    text = changed('VALUES("Teritorija")', 'VALUES[lv]("Teritorija")')
    assert px(text).dimensions == px().dimensions


def test_a_language_without_names_of_variables_is_left_out() -> None:
    assert all(not dimension.others for dimension in px(changed('STUB[en]="Territory";\n', "")).dimensions)


def test_only_a_heading_or_only_a_stub() -> None:
    for keyword in ("STUB", "HEADING"):
        text = f'CHARSET="ANSI";{keyword}="a";VALUES("a")="x","y";DATA=1 2;'
        assert px(text).cells.positions.tolist() == [[0], [1]]


def test_keywords_in_small_letters_and_spaces() -> None:
    text = 'charset = "ANSI" ; stub = "a" ; values ( "a" ) = "x" , "y" ; data = 1 2 ;'
    assert px(text).dimensions[0].texts == ("x", "y")


def test_duplicated_texts_with_codes_of_their_own_are_kept() -> None:
    assert px(changed('"Latgale","..Daugavpils"', '"Rēzekne","Rēzekne"')).dimensions[0].texts == (
        "Rēzekne",
        "Rēzekne",
    )


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ('VARIABLE-TYPE("Teritorija")="Geographical";', "territory"),
        ('VARIABLE-TYPE("Teritorija")="G";', "territory"),
        ('VARIABLE-TYPE("Teritorija")="Time";', "time"),
        ('VARIABLE-TYPE("Teritorija")="Classificatory";', ""),
    ],
)
def test_roles_by_type(said: str, role: str) -> None:
    assert px(changed('MAP("Teritorija")="LV";', said)).dimensions[0].role == role


# --- Time -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ('TLIST(A1),"2001","2002"', "2001 2002"),
        ('TLIST(A1,"1999"-"2001")', "1999 2000 2001"),
        ('TLIST( A1 , "1999" - "2001" )', "1999 2000 2001"),
        ('TLIST(H1),"20011","20012"', "2001H1 2001H2"),
        ('TLIST(H1,"20012"-"20031")', "2001H2 2002H1 2002H2 2003H1"),
        ('TLIST(Q1),"20011","2001K2","2001Q3"', "2001Q1 2001Q2 2001Q3"),
        ('TLIST(Q1,"2001Q3"-"2002Q2")', "2001Q3 2001Q4 2002Q1 2002Q2"),
        ("TLIST(Q1, 20183-20191)", "2018Q3 2018Q4 2019Q1"),
        ('TLIST(M1),"200101","2001M12"', "2001M01 2001M12"),
        ('TLIST(M1,"200111"-"200202")', "2001M11 2001M12 2002M01 2002M02"),
        # 2020 has 53 weeks by ISO 8601, 2021 begins with 4 January.
        ('TLIST(W1,"202052"-"202102")', "2020W52 2020W53 2021W01 2021W02"),
        ('TLIST(D1,"20240228"-"20240301")', "2024-02-28 2024-02-29 2024-03-01"),
        ('TLIST(A1,"1994"-"1995"),TLIST(M1,"199609"-"199610")', "1994 1995 1996M09 1996M10"),
        ('TLIST(A1),"2001/2002"', "2001/2002"),
        ('TLIST(A1,"2001"-"1999")', ""),
        ('TLIST(W1,"202153"-"202202")', ""),
        ('TLIST(D1,"20240231"-"20240301")', ""),
        ('TLIST(A1,"x"-"y")', ""),
        ('TLIST(A1),"2001","2001"', ""),
        ("TLIST(A1)", ""),
    ],
)
def test_periods_of_timeval(value: str, expected: str) -> None:
    assert periods(value, ()) == tuple(expected.split())


def test_periods_are_codes_only_where_the_texts_agree() -> None:
    assert periods('TLIST(A1),"2023"', ("2023*",)) == ("2023",)
    assert periods('TLIST(A1),"2023"', ("pirms reformas",)) == ()
    assert periods('TLIST(A1),"2023","2024"', ("2023",)) == ()
    assert periods('TLIST(M1),"202312"', ("2023. gada decembris",)) == ("2023M12",)
    # A table that runs backwards under a range that runs forwards.
    assert periods('TLIST(A1,"2023"-"2024")', ("2024", "2023")) == ()
    assert periods('TLIST(A1,"2023"-"2024")', ("2023", "2024")) == ("2023", "2024")


def test_a_period_is_written_in_one_way() -> None:
    assert period_code("M", "2024M13") == period_code("Q", "20245") == period_code("?", "2024") == ""


def test_timeval_gives_codes_and_values() -> None:
    assert px().dimensions[2].codes == ("2023", "2024")
    text = changed('VALUES("Gads")="2023","2024";\n', "").replace('VALUES[en]("Year")="2023","2024";\n', "")
    dimension = px(text).dimensions[2]
    assert (dimension.codes, dimension.texts, dimension.role) == (("2023", "2024"), (), "time")
    both = changed('VALUES("Gads")="2023","2024";\n', "")
    assert px(both).dimensions[2].others == {"en": ("2023", "2024")}


# --- Rows with keys -------------------------------------------------------------------------------

KEYED = """CHARSET="ANSI";
CODEPAGE="utf-8";
STUB="a","b";
HEADING="c";
VALUES("a")="Rēzekne, pilsēta","Ludza";
VALUES("b")="x","y","z";
VALUES("c")="1","2";
CODES("b")="X","Y","Z";
KEYS("a")=VALUES;
KEYS("b")=CODES;
DATA=
"Ludza","Z", 1 2
"Rēzekne, pilsēta","X", ".." 4
"Ludza","Y", 5 "-"
;
"""


def test_rows_with_keys() -> None:
    read_ = px(KEYED)
    assert read_.cells.positions.tolist() == [
        [1, 2, 0],
        [1, 2, 1],
        [0, 0, 0],
        [0, 0, 1],
        [1, 1, 0],
        [1, 1, 1],
    ]
    np.testing.assert_array_equal(read_.cells.values, [1, 2, np.nan, 4, 5, 0])
    assert read_.cells.rows.tolist() == [12, 12, 13, 13, 14, 14]
    assert read_.symbol_counts() == {"..": 1, "-": 1}


def test_marks_of_the_format_inside_keys() -> None:
    key = "a=1; DATA=x, (b)"
    assert (
        px(KEYED.replace("Rēzekne, pilsēta", key)).cells.positions.tolist()
        == px(KEYED).cells.positions.tolist()
    )
    refused(KEYED.replace("Rēzekne, pilsēta", key) + KEYED, "px-two-tables", 26)


def test_keys_alone_in_a_row() -> None:
    text = KEYED.replace('HEADING="c";\n', "").replace('Z", 1 2', 'Z" 1').replace('".." 4', "2")
    read_ = px(text.replace('5 "-"', "3"))
    assert read_.cells.positions.tolist() == [[1, 2], [0, 0], [1, 1]]
    assert read_.cells.values.tolist() == [1, 2, 3]


def test_a_sparse_table_may_be_larger_than_what_is_read() -> None:
    values = ",".join(f'"{n}"' for n in range(5000))
    text = f'STUB="a","b";VALUES("a")={values};VALUES("b")={values};KEYS("a")=VALUES;KEYS("b")=VALUES;'
    assert px(f'CHARSET="ANSI";{text}DATA="4999","17",6;').cells.positions.tolist() == [[4999, 17]]


@pytest.mark.parametrize(
    ("old", "new", "key", "row"),
    [
        ('"Ludza","Y", 5 "-"', '"Ludza","Y", 5', "px-row-length", 0),
        ('"Ludza","Y", 5 "-"', '"Ludza","Q", 5 6', "px-unknown-key", 14),
        ('"Ludza","Y", 5 "-"', '"Ludza","Z", 5 6', "px-row-twice", 12),
        ('"Ludza","Y", 5 "-"', '"Ludza" 5 6 7', "px-key-expected", 14),
        ('KEYS("b")=CODES;\n', "", "px-keys-missing", 0),
        ('KEYS("b")=CODES', 'KEYS("b")=NAMES', "px-keys-missing", 0),
        ('VALUES("a")="Rēzekne, pilsēta"', 'VALUES("a")="Ludza"', "px-duplicate", 0),
        (KEYED[KEYED.index('"Ludza","Z"') : KEYED.rindex(";")], "", "px-row-length", 0),
    ],
)
def test_rows_with_keys_that_are_refused(old: str, new: str, key: str, row: int) -> None:
    assert KEYED.count(old) == 1
    refused(KEYED.replace(old, new), key, row)


# --- Character sets -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "encoding"),
    [
        ('CHARSET="ANSI";\nCODEPAGE="windows-1257";', "cp1257"),
        ('CHARSET="ANSI";\nCODEPAGE="Windows-1257";', "cp1257"),
        ('CHARSET="ANSI";\nCODEPAGE="1257";', "cp1257"),
        ('CHARSET="ANSI";\nCODEPAGE="iso-8859-13";', "iso-8859-13"),
        ('CHARSET="ANSI";\nCODEPAGE="utf-8";', "utf-8"),
        ('CHARSET="ANSI";\nCODEPAGE="iso-8859-1";', "utf-8"),
        ('CHARSET="Unicode";', "utf-8"),
        ('CHARSET="ANSI";', "cp1257"),
        ('AXIS-VERSION="2000";', "cp775"),
    ],
)
def test_latvian_letters_in_every_character_set(said: str, encoding: str) -> None:
    text = changed('CHARSET="ANSI";\nAXIS-VERSION="2010";\nCODEPAGE="utf-8";', said).replace("–", "-")
    read_ = read(text.encode(encoding))
    assert read_.title.startswith("Iedzīvotāji - ")
    assert read_.dimensions[1].texts == ("Skaits", "Īpatsvars")


@pytest.mark.parametrize(
    ("said", "encoding"), [('CHARSET="ANSI";', "cp1252"), ("", "cp850"), ('CODEPAGE="CP850";', "cp850")]
)
def test_other_letters_without_codepage(said: str, encoding: str) -> None:
    text = f'{said}MATRIX="x";LANGUAGE="sv";STUB="a";VALUES("a")="Åre";DATA=1;'
    assert read(text.encode(encoding)).dimensions[0].texts == ("Åre",)


def test_a_windows_text_that_is_utf8_by_chance() -> None:
    text = 'CHARSET="ANSI";CODEPAGE="windows-1257";STUB="a";VALUES("a")="SIA „A Ā”";DATA=1;'
    assert read(text.encode("cp1257")).dimensions[0].texts == ("SIA „A Ā”",)
    alone = 'CHARSET="ANSI";CODEPAGE="windows-1257";STUB="a";VALUES("a")="Ā”";DATA=1;'
    assert read(alone.encode("cp1257")).dimensions[0].texts == ("Ā”",)


@pytest.mark.parametrize(
    ("bom", "encoding"),
    [(codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")],
)
def test_byte_order_marks(bom: bytes, encoding: str) -> None:
    data = bom + changed('CODEPAGE="utf-8"', 'CODEPAGE="windows-1257"').encode(encoding)
    assert looks_like(data[:4096])
    assert read(data).dimensions == px().dimensions


def test_lines_that_end_in_other_ways() -> None:
    for ending in ("\r\n", "\r"):
        read_ = px(SMALL.replace("\n", ending))
        assert read_.dimensions == px().dimensions
        assert read_.cells.rows.tolist() == px().cells.rows.tolist()


@pytest.mark.parametrize(
    "name", ["klingon", "rot13", "utf-7", "base64", "utf-16", "cp037", "ļ", "1", "punycode"]
)
def test_unknown_character_sets(name: str) -> None:
    refused(changed('"utf-8"', f'"{name}"'), "px-unknown-charset")


def test_letters_that_the_character_set_does_not_have() -> None:
    data = SMALL.encode().replace("Īpatsvars".encode(), b"\xffpatsvars")
    refused(data, "px-not-in-charset", row_of(SMALL, 'VALUES("Rādītāji")'), charset="utf-8")


# --- What is refused ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "key", "at"),
    [
        ("DATA=\n", "\n", "px-syntax", "100 200.5"),
        (SMALL[SMALL.index("DATA=") :], "", "px-no-data", ""),
        ("1.5E-3\n;", "1.5E-3\n", "px-truncated", ""),
        ("1.5E-3\n", "\n", "px-data-short", "4e2"),
        ("100 ", "99 100 ", "px-data-long", "4e2"),
        ("200.5", "200,5", "px-data-long", "4e2"),
        ("100 ", "100 = ", "px-after-data", "100 200"),
        ('"Latgale","..Daugavpils"', '"Latgale" x,"..Daugavpils"', "px-syntax", 'VALUES("Teritorija")'),
        ('SOURCE="Centrālā', "SOURCE=Centrālā", "px-open-quote", ""),
        ("MATRIX=", "MATRIX ", "px-syntax", "MATRIX="),
        ('".." -3', '".. -3', "px-open-quote", ""),
        ('VALUES("Gads")', 'VALUES("Gadi")', "", ""),
        ('VALUES("Rādītāji")', 'VALUES("Cits")', "px-no-values", ""),
        ('"LV005","LV0002000"', '"LV005"', "px-codes-differ", ""),
        ('"LV005","LV0002000"', '"LV005","LV005"', "px-duplicate", ""),
        ('"Latgale region","..Daugavpils city"', '"Latgale region"', "px-translation-differs", ""),
        ('STUB="Teritorija"', 'STUB="Gads"', "px-variable-twice", ""),
        ('STUB="Teritorija";\nHEADING="Rādītāji","Gads";', "", "px-no-variables", ""),
        ('STUB="Teritorija";', 'STUB="";', "px-data-long", "4e2"),
        ('CODES("Rādītāji")', 'CODES("Teritorija")', "px-keyword-twice", 'CODES("Rādītāji")'),
        ("Provizoriski", "Provi\0zoriski", "px-nul", "VALUENOTE"),
    ],
)
def test_refusals(old: str, new: str, key: str, at: str) -> None:
    text = changed(old, new)
    if not key:
        assert px(text).dimensions[2].texts == ()
        return
    with pytest.raises(ExtractError) as error:
        read(text.encode())
    assert error.value.key == key
    if at:
        assert error.value.row == row_of(SMALL, at)
    for language in LANGUAGES:
        assert texts(language)(key, **error.value.values)


def test_the_numbers_of_cells_are_named() -> None:
    refused(changed("100 ", ""), "px-data-short", row_of(SMALL, "4e2"), found=7, expected=8)
    refused(changed("DATA=\n", "DATA=\n1 2 "), "px-data-long", row_of(SMALL, "4e2"), found=10, expected=8)


def test_data_without_cells() -> None:
    refused(SMALL[: SMALL.index("100 200")] + ";", "px-data-short", found=0, expected=8)


def test_two_tables_in_one_file() -> None:
    second = SMALL.count("\n") + row_of(SMALL, "DATA=")
    refused(SMALL + SMALL, "px-two-tables", second)


@pytest.mark.parametrize("data", [b"", b"\n", b" \r\n\x1a"])
def test_empty_files(data: bytes) -> None:
    refused(data, "px-no-data" if data else "extract-empty", 1 if data else 0)


def test_every_cut_is_refused() -> None:
    data = SMALL.encode()
    for end in range(len(data) - 2):
        with pytest.raises(ExtractError):
            read(data[:end])


def test_a_billion_cells_are_refused_before_memory_is_taken() -> None:
    names = "abc"
    values = ",".join(f'"{n}"' for n in range(1000))
    head = "".join(f'VALUES("{name}")={values};\n' for name in names)
    text = f'CHARSET="ANSI";\nSTUB="a","b";\nHEADING="c";\n{head}DATA=\n;'
    refused(text, "extract-too-many-cells", n=10**9, limit=limits.CELLS)
    keys = 'KEYS("c")=VALUES;\n'
    wide = text.replace('STUB="a","b";\nHEADING="c"', 'STUB="c";\nHEADING="a","b"').replace(
        "DATA", keys + "DATA"
    )
    refused(wide.replace('("b")=', '("b")="x","y",').replace('"999"', '"999","x1"'), "px-row-length")


def test_bounds_of_the_header() -> None:
    many = ",".join(f'"{n}"' for n in range(limits.CATEGORIES + 1))
    refused(
        f'CHARSET="ANSI";STUB="a";VALUES("a")={many};DATA=;', "px-too-many-values", limit=limits.CATEGORIES
    )
    refused('CHARSET="ANSI";STUB="a";VALUES("a")=' + '"",' * 400_001 + '"";DATA=;', "px-too-many-values", 1)
    names = ",".join(f'"{n}"' for n in range(limits.DIMENSIONS + 1))
    refused(f'CHARSET="ANSI";STUB={names};DATA=;', "px-too-many-variables", n=21)
    refused("A=1;" * 200_001, "px-header-too-long")


def test_data_that_are_no_numbers() -> None:
    values = ",".join(f'"{n}"' for n in range(2000))
    junk = " ".join(f"x{n}" for n in range(2000))
    refused(f'CHARSET="ANSI";STUB="a";\nVALUES("a")={values};\nDATA={junk};', "px-no-numbers", 3, text="x0")


# --- Is it a PX file ------------------------------------------------------------------------------


def test_what_looks_like_a_px_file() -> None:
    assert looks_like(SMALL.encode()[:4096])
    assert looks_like(b'\r\n  CHARSET = "ANSI";')
    assert looks_like(codecs.BOM_UTF8 + b"DECIMALS=1;")
    assert looks_like('TITLE[en]="Ā'.encode()[:-1])


@pytest.mark.parametrize(
    "head",
    [
        b"",
        b"PK\x03\x04",
        b'{"class":"dataset"}',
        b'"Title"\r\n\r\n"a","2020"\r\n',
        b"freq,unit,geo\\TIME_PERIOD\t2020\n",
        b"TITLE;2020;2021\n",
        b"CHARSET",
        b"NAME=1;",
        bytes(range(256)),
    ],
)
def test_what_does_not(head: bytes) -> None:
    assert not looks_like(head)


def test_other_files_are_refused_as_no_px(tmp_path: Path) -> None:
    for data in (b"PK\x03\x04 rest", b'{"class":"dataset"}', b"a,b\n1,2\n", b"%PDF-1.7\n", b"<html></html>"):
        refused(data, "px-syntax", 1)
