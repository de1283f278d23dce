"""Reading of one CSV: what is written comes back, and no bytes whatever get past with a guess or a crash."""

import csv
import io
from datetime import date
from pathlib import Path

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from latgale.build.reading import CellError, parse, read_table
from latgale.i18n import LANGUAGES, texts
from latgale.model import Column, Table

TABLE = Table(
    "sample",
    ("id",),
    (
        Column("id"),
        Column("position", "INTEGER"),
        Column("figure", "DOUBLE", required=False),
        Column("certain", "BOOLEAN"),
        Column("day", "DATE", required=False),
        Column("kind", choices=("reach", "reduce_to")),
        Column("note", required=False),
        Column("source", default="document"),
    ),
    "folder",
)
NAMES = ["id", "position", "figure", "certain", "day", "kind", "note"]

# Any text without line breaks (they have a test of their own) that does not begin or end with a space.
CHARACTERS = st.characters(blacklist_categories=["Cs"], blacklist_characters="\r\n")
TEXTS = st.text(CHARACTERS, max_size=12).filter(lambda text: text == text.strip())
INTEGERS = st.integers(-(2**31) + 1, 2**31 - 1)
FIGURES = st.floats(allow_nan=False, allow_infinity=False, width=64)
DAYS = st.dates()
ROWS = st.lists(
    st.tuples(
        INTEGERS,
        st.none() | FIGURES,
        st.booleans(),
        st.none() | DAYS,
        st.sampled_from(["reach", "reduce_to"]),
        TEXTS,
    ),
    max_size=6,
)
Values = tuple[int, float | None, bool, date | None, str, str]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("reading")
    (folder / "folder").mkdir()
    return folder


def written(rows: list[Values], ending: str = "\n") -> bytes:
    """A CSV as Python and spreadsheets write it."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator=ending)
    writer.writerow(NAMES)
    for number, (position, figure, certain, day, kind, note) in enumerate(rows):
        cells = [f"row-{number}", position, "" if figure is None else repr(figure)]
        writer.writerow([*cells, str(certain).lower(), "" if day is None else day.isoformat(), kind, note])
    return text.getvalue().encode()


def read(folder: Path, content: bytes, table: Table = TABLE) -> tuple[list[dict[str, object]], list[str]]:
    (folder / table.file).write_bytes(content)
    rows, problems = read_table(table, folder)
    return [dict(row) for _, row in rows], [problem.key for problem in problems]


@given(rows=ROWS, ending=st.sampled_from(["\n", "\r\n"]), mark=st.booleans())
@example(rows=[(1, 0.1, True, date(2026, 11, 22), "reach", 'a "b", c')], ending="\r\n", mark=True)
def test_written_rows_come_back_equal(folder: Path, rows: list[Values], ending: str, mark: bool) -> None:
    content = (b"\xef\xbb\xbf" if mark else b"") + written(rows, ending)
    found, problems = read(folder, content)
    assert problems == []
    assert found == [
        {
            "id": f"row-{number}",
            **dict(zip(NAMES[1:], row, strict=True)),
            "note": row[5] or None,
            "source": "document",
        }
        for number, row in enumerate(rows)
    ]


def test_a_line_break_in_a_cell_is_kept_or_named(folder: Path) -> None:
    """Whatever the build makes of a cell over two lines, words must not run together silently."""
    (found,), problems = read(folder, written([(1, None, True, None, "reach", "first\nsecond")]))
    assert problems or found["note"] == "first\nsecond"


def test_lines_of_rows_count_from_the_header(folder: Path) -> None:
    (folder / TABLE.file).write_bytes(written([(7, None, True, None, "reach", "")] * 3))
    rows, problems = read_table(TABLE, folder)
    assert [line for line, _ in rows] == [2, 3, 4]
    assert problems == []


GOOD = written([(n, n / 7, n % 2 == 0, date(2026, 1, n), "reach", f"ā, „{n}”") for n in range(1, 9)])
CHANGES = st.lists(
    st.tuples(st.integers(0, len(GOOD)), st.integers(0, 4), st.binary(max_size=3)), min_size=1, max_size=4
)


@given(changes=CHANGES)
def test_mutated_bytes_give_rows_or_problems_and_never_raise(
    folder: Path, changes: list[tuple[int, int, bytes]]
) -> None:
    content = GOOD
    for place, removed, put in changes:
        content = content[:place] + put + content[place + removed :]
    (folder / TABLE.file).write_bytes(content)
    rows, problems = read_table(TABLE, folder)
    last = content.count(b"\n") + content.count(b"\r") + 1
    for problem in problems:
        assert problem.file == "folder/sample.csv"
        assert 1 <= problem.line <= last
        for lang in LANGUAGES:
            assert texts(lang)(problem.key, **problem.values)
    if not problems:
        assert all(set(row) == set(TABLE.names) for _, row in rows)
        assert all(isinstance(row["position"], int) for _, row in rows)


@given(content=st.binary(max_size=60))
def test_any_bytes_at_all_never_raise(folder: Path, content: bytes) -> None:
    found, problems = read(folder, content)
    assert problems, "a file without the header cannot be whole"
    assert found == []


# --- One cell -----------------------------------------------------------------------------------


@given(value=INTEGERS)
def test_parse_whole_numbers(value: int) -> None:
    assert parse(str(value), Column("x", "INTEGER")) == value


@given(value=FIGURES)
def test_parse_figures(value: float) -> None:
    assert parse(repr(value), Column("x", "DOUBLE")) == value


@given(value=DAYS)
def test_parse_days(value: date) -> None:
    assert parse(value.isoformat(), Column("x", "DATE")) == value


@given(text=TEXTS)
def test_parse_texts_as_they_are(text: str) -> None:
    assume(text)
    assert parse(text, Column("x")) == text


@given(
    text=st.text(st.sampled_from("0123456789-+.eE_ truefalsn١½"), min_size=1, max_size=12),
    type=st.sampled_from(["INTEGER", "DOUBLE", "BOOLEAN", "DATE"]),
)
def test_parse_refuses_with_a_reason_and_nothing_else(text: str, type: str) -> None:
    allowed = {"INTEGER": int, "DOUBLE": float, "BOOLEAN": bool, "DATE": date}
    try:
        value = parse(text, Column("x", type))
    except CellError as error:
        reason = error.key
    else:
        reason = ""
        assert isinstance(value, allowed[type])
    assert reason in ("", "input-spaces", f"input-type-{type.lower()}")


@pytest.mark.parametrize(
    ("type", "text"),
    [
        ("INTEGER", "1.0"),
        ("INTEGER", "1e3"),
        ("INTEGER", "1 000"),
        ("INTEGER", "1_000"),
        ("INTEGER", "١٢"),
        ("INTEGER", "99999999999"),
        ("INTEGER", "-"),
        ("DOUBLE", "1,5"),
        ("DOUBLE", "1 000.5"),
        ("DOUBLE", "1_0.5"),
        ("DOUBLE", "nan"),
        ("DOUBLE", "inf"),
        ("DOUBLE", "-Infinity"),
        ("DOUBLE", "1e999"),
        ("DOUBLE", "…"),
        ("DOUBLE", "-"),
        ("BOOLEAN", "True"),
        ("BOOLEAN", "1"),
        ("BOOLEAN", "jā"),
        ("DATE", "22.11.2026"),
        ("DATE", "2026-11-31"),
        ("DATE", "20261122"),
        ("DATE", "2026-W47-7"),
        ("DATE", "2026-11"),
    ],
)
def test_a_cell_of_the_wrong_type_is_not_guessed(type: str, text: str) -> None:
    """A figure must be written one way; what else Python's converters take is a slip of the hand."""
    with pytest.raises(CellError) as caught:
        parse(text, Column("x", type))
    assert caught.value.key == f"input-type-{type.lower()}"


@pytest.mark.parametrize("text", [" a", "a ", "\ta", " ", "\N{NO-BREAK SPACE}a"])
def test_stray_spaces_are_named(text: str) -> None:
    with pytest.raises(CellError) as caught:
        parse(text, Column("x"))
    assert caught.value.key == "input-spaces"


@pytest.mark.parametrize("text", ["a\nb", "a\r\nb", "a\rb", "a\n"])
def test_line_breaks_are_named(text: str) -> None:
    with pytest.raises(CellError) as caught:
        parse(text, Column("x"))
    assert caught.value.key == "input-line-break"


def test_empty_cells() -> None:
    assert parse("", Column("x", required=False)) is None
    assert parse("", Column("x", "DOUBLE", required=False)) is None
    with pytest.raises(CellError) as caught:
        parse("", Column("x"))
    assert caught.value.key == "input-empty"


def test_choices() -> None:
    column = Column("x", choices=("reach", "reduce_to"))
    assert parse("reach", column) == "reach"
    for text in ("Reach", "reac", "reach,reduce_to"):
        with pytest.raises(CellError) as caught:
            parse(text, column)
        assert (caught.value.key, caught.value.values) == ("input-choice", {"choices": "reach, reduce_to"})
