"""Random tables written as PX and read back, and random bytes: what is read is what was written."""

import math
from dataclasses import dataclass
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from latgale.extracts import Extract, ExtractError
from latgale.extracts.px import looks_like, read

DATA_SYMBOLS = {"." * n: f"DATASYMBOL{n}" for n in range(1, 7)} | {"-": "DATASYMBOLNIL"}
# Line feeds and quotation marks are in too; the carriage return is the writer's line end.
TEXT = st.text(
    st.characters(codec="utf-8", exclude_characters="\0\r", exclude_categories=["Cs"]), min_size=1, max_size=8
)
BALTIC = st.text("aābcčdeēfgģhiījkķlļmnņoprsštuūvzž AĀČĒĢĪĶĻŅŠŪŽ-.,;:=()[]'\"#%…–„", min_size=1, max_size=10)
NUMBERS = (
    st.integers(-(10**12), 10**12).map(str)
    | st.floats(allow_nan=False, allow_infinity=False).map(repr)
    | st.decimals(-(10**6), 10**6, places=3).map(lambda value: f"{value:f}")
)

WORDS = [
    "STUB",
    "HEADING",
    "VALUES",
    "CODES",
    "TIMEVAL",
    "KEYS",
    "LANGUAGE",
    "DATA",
    "CODEPAGE",
    '("a")',
    "[en]",
]
WORDS += ['"a"', '"b"', '"1"', "=", ";", ",", "1", "2", '"', "TLIST(A1)", '"2001"-"2002"', "\n", "\x1a"]


@dataclass
class Variable:
    name: str
    texts: list[str]
    codes: list[str]
    other_name: str
    other_texts: list[str]
    key: str


@dataclass
class Table:
    stub: list[Variable]
    heading: list[Variable]
    title: str
    notes: list[str]
    shown: dict[str, str]
    cells: list[str]
    rows: list[int] | None
    language: str | None

    @property
    def variables(self) -> list[Variable]:
        return self.stub + self.heading

    @property
    def places(self) -> list[tuple[int, ...]]:
        every = list(product(*(range(len(each.texts)) for each in self.variables)))
        if self.rows is None:
            return every
        wide = math.prod(len(each.texts) for each in self.heading)
        return [place for row in self.rows for place in every[row * wide : (row + 1) * wide]]


@st.composite
def variables(draw: st.DrawFn, letters: st.SearchStrategy[str]) -> Variable:
    n = draw(st.integers(1, 4))
    unique = st.lists(letters, min_size=n, max_size=n, unique=True)
    codes = draw(st.just([]) | unique)
    texts = draw(st.lists(letters, min_size=n, max_size=n)) if codes else draw(unique)
    distinct = len(set(texts)) == n
    key = draw(st.sampled_from([*(["VALUES"] if distinct else []), *(["CODES"] if codes else [])]))
    return Variable(
        draw(letters), texts, codes, draw(letters), draw(st.lists(letters, min_size=n, max_size=n)), key
    )


@st.composite
def tables(draw: st.DrawFn, letters: st.SearchStrategy[str] = TEXT) -> Table:
    found = draw(
        st.lists(
            variables(letters), min_size=1, max_size=4, unique_by=(lambda v: v.name, lambda v: v.other_name)
        )
    )
    stub = draw(st.integers(0, len(found)))
    height = math.prod(len(each.texts) for each in found[:stub])
    sparse = stub > 0 and draw(st.booleans())
    rows = draw(st.lists(st.integers(0, height - 1), min_size=1, unique=True)) if sparse else None
    symbols = draw(
        st.dictionaries(st.sampled_from(list(DATA_SYMBOLS)), st.sampled_from(["…", "x", "..", "nav"]))
    )
    table = Table(
        found[:stub],
        found[stub:],
        draw(letters),
        draw(st.lists(letters, max_size=3)),
        symbols,
        [],
        rows,
        draw(st.none() | st.just("en")),
    )
    cell = NUMBERS | st.sampled_from(list(DATA_SYMBOLS))
    n = len(table.places)
    table.cells = draw(st.lists(cell, min_size=n, max_size=n))
    return table


# --- The writer -----------------------------------------------------------------------------------


def quoted(text: str, cut: int = 0) -> str:
    """A string of the format, in two pieces where ``cut`` says so."""
    if 0 < cut < len(text):
        return f"{quoted(text[:cut])}\n{quoted(text[cut:])}"
    doubled = text.replace('"', '""')
    return f'"{doubled}"'


def listed(texts: list[str], cut: int = 0) -> str:
    return ",\n".join(quoted(text, cut) for text in texts)


def head(table: Table, charset: str, cut: int) -> list[str]:
    lines = [f'CHARSET="ANSI";CODEPAGE="{charset}";LANGUAGE="lv"']
    lines += [f"TITLE={quoted(table.title, cut)}"]
    lines += [f"NOTE={quoted(note, cut)}" for note in table.notes]
    lines += [f"{DATA_SYMBOLS[symbol]}={quoted(text)}" for symbol, text in table.shown.items()]
    for keyword, found in (("STUB", table.stub), ("HEADING", table.heading)):
        if found:
            lines.append(f"{keyword}={listed([each.name for each in found])}")
            if table.language:
                lines.append(f"{keyword}[en]={listed([each.other_name for each in found])}")
    for each in table.variables:
        lines.append(f"VALUES({quoted(each.name)})={listed(each.texts, cut)}")
        if each.codes:
            lines.append(f"CODES({quoted(each.name)})={listed(each.codes)}")
        if table.language:
            lines.append(f"VALUES[en]({quoted(each.other_name)})={listed(each.other_texts, cut)}")
    if table.rows is not None:
        lines += [f"KEYS({quoted(each.name)})={each.key}" for each in table.stub]
    return lines


def data(table: Table, gap: str) -> str:
    cells = [f'"{cell}"' if cell in DATA_SYMBOLS and n % 3 else cell for n, cell in enumerate(table.cells)]
    if table.rows is None:
        return gap.join(cells)
    wide = math.prod(len(each.texts) for each in table.heading)
    lines = []
    for n in range(len(table.rows)):
        place = table.places[n * wide]
        keys = [
            quoted(each.texts[at] if each.key == "VALUES" else each.codes[at])
            for each, at in zip(table.stub, place[: len(table.stub)], strict=True)
        ]
        lines.append(",".join([*keys, gap.join(cells[n * wide : (n + 1) * wide])]))
    return "\n".join(lines)


def written(table: Table, charset: str = "utf-8", cut: int = 0, gap: str = " ", end: str = "\n") -> bytes:
    text = ";\n".join([*head(table, charset, cut), f"DATA=\n{data(table, gap)}\n;\n"])
    return text.replace("\n", end).encode(charset)


# --- Both ways ------------------------------------------------------------------------------------


def without_quotes(table: Table) -> bool:
    """Keys of rows in DATA hold no quotation marks: the format has no way to write them there."""
    keys = [text for each in table.stub for text in each.texts + each.codes]
    return table.rows is None or not any('"' in key for key in keys)


def value(cell: str) -> float:
    return 0.0 if cell == "-" else math.nan if cell in DATA_SYMBOLS else float(cell)


def check(table: Table, extract: Extract) -> None:
    assert [each.name for each in extract.dimensions] == [each.name for each in table.variables]
    for dimension, each in zip(extract.dimensions, table.variables, strict=True):
        assert list(dimension.texts) == each.texts
        assert list(dimension.codes) == each.codes
        others = {"en": tuple(each.other_texts)} if table.language else {}
        assert dimension.others == others
    cells = extract.cells
    assert [tuple(place) for place in cells.positions.tolist()] == table.places
    assert cells.values.tolist() == pytest.approx(
        [value(cell) for cell in table.cells], rel=0, abs=0, nan_ok=True
    )
    assert cells.raw.to_pylist() == table.cells
    symbols = [table.shown.get(cell, cell) if cell in DATA_SYMBOLS else "" for cell in table.cells]
    assert [extract.symbols[index] for index in cells.symbols.tolist()] == symbols
    assert extract.title == table.title.strip()
    assert extract.rejected == ()


@settings(max_examples=50)
@given(
    table=tables().filter(without_quotes),
    cut=st.integers(0, 3),
    gap=st.sampled_from([" ", "\n", "\t", " \n ", ",", ", "]),
)
def test_a_table_is_read_as_it_was_written(table: Table, cut: int, gap: str) -> None:
    file = written(table, cut=cut, gap=gap)
    assert looks_like(file[:4096])
    check(table, read(file))


@settings(max_examples=50)
@given(
    table=tables(BALTIC).filter(without_quotes),
    charset=st.sampled_from(["windows-1257", "utf-8", "utf-8-sig", "utf-16"]),
    end=st.sampled_from(["\n", "\r\n", "\r"]),
)
def test_in_every_character_set_and_with_every_line_end(table: Table, charset: str, end: str) -> None:
    if charset.startswith("windows"):
        table.shown = {}
    check(table, read(written(table, charset, end=end).replace(b'"utf-8-sig"', b'"utf-8"')))


@settings(max_examples=40)
@given(table=tables().filter(without_quotes), drop=st.booleans())
def test_a_cell_too_few_or_too_many_is_refused(table: Table, drop: bool) -> None:
    table.rows = None
    table.cells = (["1"] * len(table.places))[drop:] + ([] if drop else ["1"])
    with pytest.raises(ExtractError) as error:
        read(written(table))
    assert error.value.key == ("px-data-short" if drop else "px-data-long")
    assert error.value.values == {"found": len(table.cells), "expected": len(table.places)}


@settings(max_examples=40)
@given(table=tables().filter(without_quotes), end=st.floats(0, 1, exclude_max=True))
def test_a_table_cut_anywhere_is_refused(table: Table, end: float) -> None:
    file = written(table).rstrip()
    with pytest.raises(ExtractError):
        read(file[: int(end * len(file))])


@settings(max_examples=80)
@given(st.binary(max_size=300) | st.text(max_size=200).map(str.encode))
def test_random_bytes_are_refused(file: bytes) -> None:
    with pytest.raises(ExtractError):
        read(file)


@settings(max_examples=80)
@given(
    st.lists(
        st.sampled_from(WORDS),
        max_size=40,
    ).map("".join)
)
def test_words_of_the_format_in_any_order(text: str) -> None:
    try:
        extract = read(text.encode())
    except ExtractError:
        return
    assert all(raw in text for raw in extract.cells.raw.to_pylist())
