"""What needs all inputs together: references between tables, the kept source documents."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from latgale.build.reading import Problem, Row
from latgale.model import INPUTS, Table, table
from latgale.model.programme import PROGRAMME

Inputs = dict[str, list[tuple[int, Row]]]


def reference_problems(inputs: Inputs) -> Iterator[Problem]:
    """Cells that name a row of another table which is not there."""
    for origin in INPUTS:
        for column in origin.columns:
            if column.ref:
                yield from _dangling(inputs, origin, column.name, table(column.ref))


def _dangling(inputs: Inputs, origin: Table, column: str, target: Table) -> Iterator[Problem]:
    known = {row.get(target.key[0]) for _, row in inputs[target.name]}
    for line, row in inputs[origin.name]:
        value = row.get(column)
        if value is not None and value not in known:
            values = {"cell": str(value), "target": target.file}
            yield Problem(origin.file_of(row), line, column, "input-reference", values)


def hash_problems(inputs: Inputs, folder: Path) -> Iterator[Problem]:
    """Sources whose kept file is absent or is not, to the byte, the one that was registered."""
    for line, row in inputs["source"]:
        if row.get("file") is None:
            continue
        path = folder / "sources" / str(row["file"])
        if path.suffix == ".txt" and path.is_file() and not _is_utf8(path):
            yield Problem("sources/source.csv", line, "file", "input-not-utf8", {"cell": path.name})
        elif not path.is_file():
            yield Problem("sources/source.csv", line, "file", "input-source-missing", {"cell": path.name})
        elif hashlib.sha256(path.read_bytes()).hexdigest() != str(row.get("sha256")).lower():
            yield Problem("sources/source.csv", line, "sha256", "input-source-changed", {"cell": path.name})


def line_problems(inputs: Inputs, folder: Path) -> Iterator[Problem]:
    """Cells that name a line which its kept text does not have."""
    lengths = _lengths(inputs, folder)
    for origin in INPUTS:
        for column in (name for name in origin.names if name.endswith("_line")):
            for line, row in inputs[origin.name]:
                text = PROGRAMME if column == "programme_line" else str(row.get("source"))
                value, length = row.get(column), lengths.get(text, 0)
                if length and isinstance(value, int) and not 1 <= value <= length:
                    values = {"cell": str(value), "lines": str(length)}
                    yield Problem(origin.file_of(row), line, column, "input-source-line", values)


def _lengths(inputs: Inputs, folder: Path) -> dict[str, int]:
    """Number of lines of every kept source that is text."""
    paths = {str(row["id"]): folder / "sources" / str(row.get("file")) for _, row in inputs["source"]}
    return {
        source: len(path.read_bytes().removesuffix(b"\n").split(b"\n"))
        for source, path in paths.items()
        if path.suffix in {".txt", ".csv"} and path.is_file()
    }


def source_lines(inputs: Inputs, folder: Path) -> list[tuple[str, int, str]]:
    """Lines of the kept text documents, so that a reader sees the place that a figure comes from."""
    return [
        (str(row["id"]), number, text.strip())
        for _, row in inputs["source"]
        if str(row.get("file") or "").endswith(".txt")
        for number, text in enumerate(_text(folder, str(row["file"])).split("\n"), start=1)
        if text.strip()
    ]


def _is_utf8(path: Path) -> bool:
    try:
        path.read_bytes().decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _text(folder: Path, name: str) -> str:
    return (folder / "sources" / name).read_text(encoding="utf-8")
