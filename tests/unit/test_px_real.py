"""Real PX files of several offices, against a second plain reader, pyaxis, and damage done to them."""

import math
from importlib import import_module
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from latgale.config import ROOT
from latgale.extracts import Extract, ExtractError
from latgale.extracts.px import looks_like, read

FOLDER = ROOT.parent / "shared/extracts/px"
FILES = sorted(FOLDER.glob("*.px"))
# What the files are written in, by hand: two of them name another set than they use.
UTF8 = {"pxwebapi2_tab4_fewcells.px", "WierdTimeWithOneValue.px"}
CELLS = {
    "BE0101A1.px": 1,
    "BE0101A1_show_codes_or.px": 96,
    "HalfYearStatistics.px": 56,
    "LargeFinnishDatasetWithManyValues.px": 149872,
    "MontlyStatisticsWithOneContent.px": 1410,
    "MultipleContent.px": 53820,
    "TAB2936.px": 189,
    "WierdTimeWithOneValue.px": 1,
    "pxwebapi2_tab4_fewcells.px": 1,
}
Plain = tuple[dict[str, list[str]], list[str]]
needs_files = pytest.mark.skipif(not FILES, reason="the shared files are not here")
every_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)


def encoding_of(path: Path) -> str:
    return "utf-8" if path.name in UTF8 else "iso-8859-15"


def plain_reader(path: Path) -> Plain:
    """One letter after the other: keywords with the strings of their values, and the tokens of DATA."""
    keywords: dict[str, list[str]] = {}
    strings: list[str] = []
    key, string, word = "", "", ""
    quoted = in_value = False
    text = path.read_text(encoding_of(path))
    for at, letter in enumerate(text):
        if letter == '"':
            quoted = not quoted
            if in_value and quoted and not (strings and string == "continued"):
                strings.append("")
            string = "" if quoted else "continued"
            key += "" if in_value else letter
        elif quoted and in_value:
            strings[-1] += letter
        elif quoted:
            key += letter
        elif not in_value and letter == "=":
            in_value = True
            if key.strip() == "DATA":
                return keywords, text[at + 1 : text.rindex(";")].replace('"', " ").split()
        elif in_value and letter in ",;":
            string = ""
            if letter == ";":
                keywords.setdefault(key.strip(), strings or [word.strip()])
                key, strings, word, in_value = "", [], "", False
        elif in_value:
            word += letter
        else:
            key += letter
    raise AssertionError("no DATA")


def number(token: str) -> float:
    try:
        return float(token)
    except ValueError:
        return math.nan


def expected_cells(keywords: dict[str, list[str]], tokens: list[str]) -> list[tuple[tuple[str, ...], str]]:
    variables = keywords.get("STUB", []) + keywords.get("HEADING", [])
    values = [keywords[f'VALUES("{name}")'] for name in variables]
    return list(zip(product(*values), tokens, strict=True))


def labelled(extract: Extract) -> list[tuple[tuple[str, ...], str]]:
    labels = [dimension.labels for dimension in extract.dimensions]
    raw = extract.cells.raw.to_pylist()
    return [
        (tuple(names[at] for names, at in zip(labels, place, strict=True)), text)
        for place, text in zip(extract.cells.positions.tolist(), raw, strict=True)
    ]


@needs_files
def test_all_files_are_known() -> None:
    assert {path.name for path in FILES} == set(CELLS)


@every_file
def test_cells_are_those_of_a_plain_reader(path: Path) -> None:
    keywords, tokens = plain_reader(path)
    extract = read(path.read_bytes())
    assert len(extract.cells) == CELLS[path.name]
    assert labelled(extract) == expected_cells(keywords, tokens)
    values = [number(token) for token in tokens]
    assert extract.numbers == sum(not math.isnan(value) for value in values)
    assert extract.total == pytest.approx(math.fsum(value for value in values if not math.isnan(value)))
    assert sum(extract.symbol_counts().values()) == sum(math.isnan(value) for value in values)
    assert (extract.symbol_counts(), extract.rejected) == ({"..": 37} if "TAB2936" in path.name else {}, ())


@every_file
def test_each_value_is_that_of_its_token(path: Path) -> None:
    extract = read(path.read_bytes())
    for value, raw in zip(extract.cells.values.tolist(), extract.cells.raw.to_pylist(), strict=True):
        assert value == number(raw) or (math.isnan(value) and raw == "..")


@every_file
def test_codes_languages_and_head_are_those_of_a_plain_reader(path: Path) -> None:
    keywords, _ = plain_reader(path)
    extract = read(path.read_bytes())
    for dimension in extract.dimensions:
        codes = keywords.get(f'CODES("{dimension.name}")') or keywords.get(f'TIMEVAL("{dimension.name}")', [])
        assert list(dimension.codes) == codes
        assert [dimension.code] == keywords.get(f'VARIABLECODE("{dimension.name}")', [""])
    for language in [each for each in keywords.get("LANGUAGES", []) if each != extract.language]:
        names = keywords[f"STUB[{language}]"] + keywords[f"HEADING[{language}]"]
        texts = [keywords[f'VALUES[{language}]("{name}")'] for name in names]
        assert [list(dimension.others[language]) for dimension in extract.dimensions] == texts
    assert [extract.title] == keywords["TITLE"]
    assert [extract.table_code] == keywords["MATRIX"]
    assert [extract.source] == keywords["SOURCE"]
    assert [extract.language] == keywords["LANGUAGE"]


@every_file
def test_places_lead_to_the_tokens(path: Path) -> None:
    extract = read(path.read_bytes())
    lines = path.read_text(encoding_of(path)).split("\n")
    cells = extract.cells
    for row, column, raw in zip(
        cells.rows.tolist(), cells.columns.tolist(), cells.raw.to_pylist(), strict=True
    ):
        assert lines[row - 1][column - 1 : column - 1 + len(raw)] == raw


@every_file
def test_cells_are_those_of_pyaxis(path: Path) -> None:
    """pyaxis splits DATA at spaces and keeps it as text, symbols emptied; it reads no codes."""
    pyaxis = import_module("pyaxis.pyaxis")
    table = pyaxis.parse(str(path), encoding=encoding_of(path))["DATA"]
    extract = read(path.read_bytes())
    assert list(table.columns[:-1]) == [dimension.name for dimension in extract.dimensions]
    assert [number(text) for text in table["DATA"]] == pytest.approx(
        extract.cells.values.tolist(), nan_ok=True
    )
    rows = [labels for labels, _ in labelled(extract)]
    assert list(table[table.columns[:-1]].itertuples(index=False, name=None)) == rows


@needs_files
def test_what_the_format_says_of_variables() -> None:
    roles = {
        path.stem: [dimension.role for dimension in read(path.read_bytes()).dimensions] for path in FILES
    }
    assert roles == {
        "BE0101A1": ["territory", "", "", "", "time"],
        "BE0101A1_show_codes_or": ["territory", "", "time", "", ""],
        "HalfYearStatistics": ["time", "", "measure"],
        "LargeFinnishDatasetWithManyValues": ["time", "territory", "", "measure"],
        "MontlyStatisticsWithOneContent": ["", "time", "measure"],
        "MultipleContent": ["", "time", "measure"],
        "TAB2936": ["", "", "measure", "time", ""],
        "WierdTimeWithOneValue": ["territory", "", "time", "measure"],
        "pxwebapi2_tab4_fewcells": ["", "", "measure", "time"],
    }


@needs_files
def test_letters_of_a_file_that_names_the_wrong_character_set() -> None:
    extract = read((FOLDER / "pxwebapi2_tab4_fewcells.px").read_bytes())
    assert extract.dimensions[0].others["sv"] == ("LÖSNINGSMEDEL OCH ÖVRIG PRODUKTANVÄNDNING, TOTALT",)


@every_file
def test_the_beginning_is_recognised(path: Path) -> None:
    assert looks_like(path.read_bytes()[:4096])
    assert looks_like(path.read_bytes()[:64])


# --- Damage ---------------------------------------------------------------------------------------

SMALL_FILES = [path for path in FILES if path.stat().st_size < 10_000]


def read_or_refuse(data: bytes) -> Extract | None:
    """Never anything but an Extract or an ExtractError; every number is a token of the file."""
    try:
        extract = read(data)
    except ExtractError:
        return None
    for value, raw in zip(extract.cells.values.tolist(), extract.cells.raw.to_pylist(), strict=True):
        assert raw.encode() in data or not raw.isascii()
        if not math.isnan(value):
            assert value == number(raw) or raw == "-" or "\xa0" in raw
    return extract


@needs_files
@pytest.mark.parametrize("path", SMALL_FILES, ids=lambda path: path.stem)
def test_a_file_cut_anywhere_is_refused(path: Path) -> None:
    data = path.read_bytes().rstrip()
    for end in range(0, len(data), 7):
        with pytest.raises(ExtractError):
            read(data[:end])


@needs_files
@settings(max_examples=100)
@given(
    path=st.sampled_from(SMALL_FILES) if SMALL_FILES else st.nothing(),
    changes=st.lists(
        st.tuples(
            st.sampled_from(["flip", "delete", "insert", "double", "swap"]),
            st.floats(0, 1, exclude_max=True),
            st.binary(min_size=1, max_size=3)
            | st.sampled_from([b'"', b";", b"=", b"\n", b",", b"[", b"(", b"\0"]),
        ),
        min_size=1,
        max_size=4,
    ),
)
def test_damage_never_escapes(path: Path, changes: list[tuple[str, float, bytes]]) -> None:
    data = bytearray(path.read_bytes())
    for kind, share, new in changes:
        at = int(share * len(data))
        if kind == "flip":
            data[at] ^= new[0]
        elif kind == "delete":
            del data[at : at + len(new)]
        elif kind == "insert":
            data[at:at] = new
        elif kind == "double":
            data[at:at] = data[at : at + 100 * len(new)]
        else:
            data[at : at + 40] = data[at : at + 40][::-1]
    read_or_refuse(bytes(data))


@needs_files
@settings(max_examples=80)
@given(
    share=st.floats(0, 1, exclude_max=True),
    letter=st.sampled_from('0123456789".,;- \n\t=x'),
    insert=st.booleans(),
)
def test_a_letter_in_the_data_changes_its_own_cells_alone(share: float, letter: str, insert: bool) -> None:
    """One letter put into DATA: the file is refused, or at most two neighbouring cells differ."""
    text = (FOLDER / "TAB2936.px").read_text("iso-8859-1")
    start = text.index("DATA=") + 5
    at = start + int(share * (text.rindex(";") - start))
    changed = text[:at] + letter + text[at if insert else at + 1 :]
    before, after = read(text.encode("iso-8859-1")), read_or_refuse(changed.encode("iso-8859-1"))
    if after is not None:
        pairs = zip(before.cells.raw.to_pylist(), after.cells.raw.to_pylist(), strict=True)
        assert sum(one != other for one, other in pairs) <= 2
