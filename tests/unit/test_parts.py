"""A table that lies in several files, one a source: what is read, and where defects are said to be."""

from pathlib import Path

import pytest

from latgale.build.reading import read_table
from latgale.model import Column, Table

TABLE = Table(
    "figure",
    ("id",),
    (Column("id"), Column("value", "DOUBLE", required=False), Column("source", ref="source")),
    "folder",
    parts=True,
)


def write(folder: Path, **files: str) -> None:
    (folder / "folder/figure").mkdir(parents=True)
    for name, text in files.items():
        (folder / f"folder/figure/{name}.csv").write_text(text, encoding="utf-8")


def test_name_of_the_file_is_the_source(tmp_path: Path) -> None:
    write(tmp_path, b="id,value\nx,1\n", a="id\ny\n")
    rows, problems = read_table(TABLE, tmp_path)
    assert rows == [
        (2, {"id": "y", "value": None, "source": "a"}),
        (2, {"id": "x", "value": 1.0, "source": "b"}),
    ]
    assert not problems


@pytest.mark.parametrize(
    ("text", "line", "column", "key"),
    [
        ("id,value\nx,1\ny,z\n", 3, "value", "input-type-double"),
        ("id,value\n,1\n", 2, "id", "input-empty"),
        ("value\n1\n", 1, "id", "input-column-missing"),
        ("id,source\nx,b\n", 1, "source", "input-column-unknown"),
        ("id,value\nx\n", 2, "", "input-cells"),
        ("id,value\nx,1\nx,2\n", 3, "id", "input-duplicate"),
    ],
)
def test_defect_is_named_with_its_file(tmp_path: Path, text: str, line: int, column: str, key: str) -> None:
    write(tmp_path, a="id\na\n", b=text)
    _, problems = read_table(TABLE, tmp_path)
    assert [(p.file, p.line, p.column, p.key) for p in problems] == [
        ("folder/figure/b.csv", line, column, key)
    ]


def test_same_key_in_two_files(tmp_path: Path) -> None:
    write(tmp_path, a="id\nw\nx\n", b="id\nx\n")
    _, [problem] = read_table(TABLE, tmp_path)
    assert (problem.file, problem.line, problem.key) == (
        "folder/figure/b.csv",
        2,
        "input-duplicate-elsewhere",
    )
    assert (problem.values["file"], problem.values["first"]) == ("folder/figure/a.csv", "3")


def test_no_file_at_all(tmp_path: Path) -> None:
    _, [problem] = read_table(TABLE, tmp_path)
    assert (problem.file, problem.key) == ("folder/figure/*.csv", "input-missing")


def test_not_utf8(tmp_path: Path) -> None:
    write(tmp_path)
    (tmp_path / "folder/figure/a.csv").write_bytes(b"id\nR\xc4\x93z\n\xff\n")
    _, [problem] = read_table(TABLE, tmp_path)
    assert (problem.file, problem.line, problem.key) == ("folder/figure/a.csv", 3, "input-not-utf8")
