"""The build gives the same tables each time, and a release only where something changed."""

import os
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from latgale.build import build_release
from latgale.config import ROOT
from latgale.model import INPUTS, TABLES
from latgale.releases import Store, connect
from tests.unit.conftest import Edit, contents


def tables_of(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Rows of every table in their stored order; the release's own table tells of time and hand."""
    connection = connect(path)
    return {t.name: connection.table(t.name).fetchall() for t in TABLES if t.name != "release"}


def test_another_process_gives_the_same_tables(release: Path, tmp_path: Path) -> None:
    """Hash seeds differ from process to process; an order that rests on them would show here."""
    environment = {**os.environ, "PYTHONHASHSEED": "7", "LATGALE_STORE": str(tmp_path / "other")}
    command = [sys.executable, "-m", "latgale", "build"]
    subprocess.run(command, check=True, cwd=ROOT, env=environment, capture_output=True)
    other = Store(tmp_path / "other")
    assert tables_of(other.path()) == tables_of(release)
    assert other.describe().fingerprint == Store(release.parent).describe().fingerprint
    assert other.describe().by != "tests"


def test_the_order_of_lines_in_a_file_does_not_matter(
    edit: Edit, data: Path, tmp_path: Path, release: Path
) -> None:
    """Not for the stored rows and their order; only the hashes of the files tell it."""

    def turned(content: bytes) -> bytes:
        header, *lines = content.rstrip(b"\n").split(b"\n")
        return b"\n".join([header, *reversed(lines)]) + b"\n"

    for name in ("alignment/alignment", "programme/abbreviation", "territories/territory"):
        edit(name, turned)
    other = Store(tmp_path / "other")
    build_release(other, "tests", "turned", data=data)
    found, expected = tables_of(other.path()), tables_of(release)
    assert found.pop("input_file") != expected.pop("input_file")
    assert found == expected


def test_a_change_makes_a_release_beside_the_old_one(served: Store, edit: Edit) -> None:
    before = contents(served.folder)
    old = served.current()
    edit("programme/task", lambda content: content.replace(b"Prototipu", b"prototipu", 1))
    name, new = build_release(served, "tests", "a change")
    after = contents(served.folder)
    assert new
    assert served.current() == name != old
    assert set(after) - set(before) == {f"{name}.duckdb", "history.jsonl"}
    assert all(after[file] == before[file] for file in before if file != "CURRENT")
    release = served.describe()
    assert (release.by, release.reason, release.parent) == ("tests", "a change", old)
    assert release.fingerprint != served.describe(old).fingerprint
    assert name.endswith(release.fingerprint[:8])


def test_going_back_is_a_release_of_its_own(served: Store, edit: Edit) -> None:
    first = served.describe()
    edit("programme/task", lambda content: content.replace(b"Prototipu", b"prototipu", 1))
    build_release(served, "tests", "there")
    edit("programme/task", lambda content: content.replace(b"prototipu", b"Prototipu", 1))
    name, new = build_release(served, "tests", "and back")
    assert new
    assert name != first.id
    assert served.describe().fingerprint == first.fingerprint
    assert len(served.ids()) == 3


def test_unchanged_data_keep_the_served_release_and_progress_is_told(served: Store) -> None:
    before = contents(served.folder)
    name = served.current()
    told: list[tuple[str, dict[str, str]]] = []
    again = build_release(served, "tests", "again", progress=lambda key, values: told.append((key, values)))
    assert again == (name, False)
    assert contents(served.folder) == before
    assert [values["file"] for key, values in told if key == "build-read"] == [t.file for t in INPUTS]
    assert {"file": "programme/task.csv", "rows": "338"} in [values for _, values in told]
    assert told[-1] == ("build-check", {})


def test_keys_and_choices_are_held_by_the_tables_too(release: Path, tmp_path: Path) -> None:
    """What a release declares, DuckDB itself refuses to break."""
    connection = duckdb.connect(str(tmp_path / "empty.duckdb"))
    for table in TABLES:
        connection.execute(table.ddl())
    row = "INSERT INTO direction VALUES ('1', 'Prasmes', 'Skills', 'PRASMES', 1, 's')"
    connection.execute(row)
    with pytest.raises(duckdb.ConstraintException):
        connection.execute(row)
    with pytest.raises(duckdb.ConstraintException):
        connection.execute("INSERT INTO territory VALUES ('x', 'village', 'a', 'b', NULL, NULL, NULL, 's')")
    with pytest.raises(duckdb.ConstraintException):
        connection.execute("INSERT INTO direction VALUES ('2', NULL, 'Skills', 'PRASMES', 1, 's')")
