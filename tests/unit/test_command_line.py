"""``python -m latgale``: what it prints, in which language, with which exit code."""

import re
from pathlib import Path

import duckdb
import pytest
from filelock import FileLock

from latgale.cli import main
from latgale.releases import Store
from tests.unit.conftest import Edit, contents

Output = pytest.CaptureFixture[str]


@pytest.fixture
def empty(tmp_path: Path, data: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    monkeypatch.setenv("LATGALE_STORE", str(tmp_path / "empty"))
    monkeypatch.setenv("LATGALE_DATA", str(data))
    return Store()


def test_first_build_where_and_releases(empty: Store, capsys: Output) -> None:
    assert main(["--lang", "en", "build"]) == 0
    out = capsys.readouterr().out
    assert "read programme/task.csv: 338\n" in out
    assert re.search(rf"^Release {empty.current()} is published \(\d+\.\d s\)\.$", out, re.M)

    assert main(["where"]) == 0
    path = Path(capsys.readouterr().out.removesuffix("\n"))
    assert path == empty.folder / f"{empty.current()}.duckdb"
    assert path.is_file()

    assert main(["releases"]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith(f"* {empty.current()}  2")


def test_second_build_says_that_nothing_changed(served: Store, capsys: Output) -> None:
    before = contents(served.folder)
    assert main(["--lang", "en", "build"]) == 0
    last = capsys.readouterr().out.splitlines()[-1]
    assert last == f"The data have not changed; release {served.current()} stays served."
    assert contents(served.folder) == before


def test_if_missing_does_nothing_where_there_is_a_release(served: Store, edit: Edit, capsys: Output) -> None:
    edit("programme/task", lambda content: content.replace(b"Prototipu", b"prototipu", 1))
    before = contents(served.folder)
    assert main(["build", "--if-missing"]) == 0
    assert capsys.readouterr() == ("", "")
    assert contents(served.folder) == before


def test_if_missing_builds_where_there_is_none(empty: Store, capsys: Output) -> None:
    assert main(["--lang", "lv", "build", "--if-missing"]) == 0
    out = capsys.readouterr().out
    assert "nolasīts programme/task.csv: 338\n" in out
    assert f"Laidiens {empty.current()} ir publicēts" in out
    assert (empty.describe().parent, empty.describe().reason) == (
        None,
        "no datu mapes / from the data folder",
    )


def test_if_missing_builds_where_the_named_release_is_gone(served: Store) -> None:
    gone = served.path()
    gone.unlink()
    assert main(["build", "--if-missing"]) == 0
    assert served.path().is_file()


@pytest.mark.parametrize(
    "statement", ["UPDATE release SET schema = 'older'", "ALTER TABLE release DROP COLUMN schema"]
)
def test_if_missing_builds_where_the_release_has_other_tables(
    served: Store, statement: str, capsys: Output
) -> None:
    """A checkout that was brought up to date finds a release that its code cannot read."""
    old = served.current()
    with duckdb.connect(str(served.path())) as connection:
        connection.execute("UPDATE release SET fingerprint = 'older'")
        connection.execute(statement)
    assert not served.describe().readable
    assert main(["build", "--if-missing"]) == 0
    assert served.current() != old
    assert served.describe().readable
    capsys.readouterr()
    assert main(["releases"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 2


def test_releases_are_listed_newest_first_with_the_served_one_marked(
    served: Store, edit: Edit, capsys: Output
) -> None:
    old = served.current()
    edit("programme/task", lambda content: content.replace(b"Prototipu", b"prototipu", 1))
    assert main(["build"]) == 0
    capsys.readouterr()
    assert main(["releases"]) == 0
    first, second = sorted(capsys.readouterr().out.splitlines(), key=lambda line: line[0] == " ")
    assert first.startswith(f"* {served.current()}  ")
    assert second.startswith(f"  {old}  ")
    assert second.endswith("for the tests")


@pytest.mark.parametrize("command", ["where", "releases"])
def test_before_the_first_build(empty: Store, command: str, capsys: Output) -> None:
    assert main(["--lang", "lv", command]) == 1
    assert capsys.readouterr() == ("", "Laidiena vēl nav. Izveidojiet to: python -m latgale build\n")
    assert main(["--lang", "en", command]) == 1
    assert capsys.readouterr() == ("", "There is no release yet. Make one: python -m latgale build\n")


def test_a_busy_store_is_told_and_left_alone(served: Store, edit: Edit, capsys: Output) -> None:
    edit("programme/task", lambda content: content.replace(b"Prototipu", b"prototipu", 1))
    before = contents(served.folder)
    with FileLock(served.folder / ".lock"):
        assert main(["--lang", "lv", "build"]) == 1
        assert "Pašlaik laidienu veido kāds cits process." in capsys.readouterr().err
        assert main(["--lang", "en", "build"]) == 1
        assert "Another process is making a release." in capsys.readouterr().err
        assert main(["where"]) == 0, "reading needs no lock"
    assert contents(served.folder) == before


def test_a_failed_check_names_its_place(served: Store, edit: Edit, capsys: Output) -> None:
    edit("programme/task", lambda content: content.replace(b"1.1.1,8,", b"1.1.1,9,", 1))
    assert main(["--lang", "lv", "build"]) == 1
    assert capsys.readouterr().err.splitlines() == [
        "Laidiens nav izveidots: 1 kļūda. Rādītais laidiens palicis, kāds bija.",
        "task 1.1.1: saraksta numuri nav 1, 2, 3 … pēc kārtas. Pārnumurējiet.",
    ]


@pytest.mark.parametrize("arguments", [[], ["publish"], ["--lang", "de", "build"], ["build", "extra"]])
def test_unknown_commands_are_refused(arguments: list[str], capsys: Output) -> None:
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    assert caught.value.code == 2
    assert "usage: python -m latgale" in capsys.readouterr().err
