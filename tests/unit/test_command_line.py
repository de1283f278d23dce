"""``python -m latgale``: what it prints, in which language, with which exit code."""

import json
import re
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import duckdb
import pytest
from filelock import FileLock

from latgale.cli import main
from latgale.config import ROOT
from latgale.i18n import texts
from latgale.releases import Store
from latgale.uploads import reason_of
from tests.unit.conftest import Edit, contents
from tests.unit.made import GROWING, NAME, irs031

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

    assert main(["--lang", "en", "releases"]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith(f"* {empty.current()}  2")
    assert line.endswith("  from the data folder")


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


@pytest.mark.parametrize(
    ("lang", "said", "other"),
    [("lv", "no datu mapes", "from the data folder"), ("en", "from the data folder", "no datu mapes")],
)
def test_the_reason_of_a_build_is_said_in_one_language(
    served: Store, lang: str, said: str, other: str
) -> None:
    """Releases hold both languages in one text; what an analyst wrote stays as it is."""
    built = replace(served.describe(), reason="no datu mapes / from the data folder")
    assert reason_of(texts(lang), built) == said
    assert reason_of(texts(lang), replace(built, reason=f"{other} 2027")) == f"{other} 2027"


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
    assert second.endswith("today's data")


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


def answer(capsys: Output, *arguments: str) -> dict[str, Any]:
    assert main(["--lang", "en", *arguments, "--json"]) == 0
    return dict(json.loads(capsys.readouterr().out))


@pytest.fixture
def file(tmp_path: Path) -> str:
    (tmp_path / NAME).write_bytes(GROWING)
    return str(tmp_path / NAME)


def test_preview_says_what_was_read_and_changes_nothing(served: Store, file: str, capsys: Output) -> None:
    before = contents(served.folder)
    found = answer(capsys, "preview", file)
    assert contents(served.folder) == before
    counted = {key: found[key] for key in ("format", "cells", "numbers", "missing", "symbols", "sum")}
    assert counted == {
        "format": "pxweb-csv",
        "cells": 4,
        "numbers": 4,
        "missing": 0,
        "symbols": {},
        "sum": 250000 + 249000 + 247500 + 246000,
    }
    assert found["title"].startswith("Iedzīvotāju skaits gada sākumā")
    assert found["dimensions"] == [
        {"name": "Rādītāji", "role": "measure", "size": 1},
        {"name": "Teritoriālā vienība", "role": "territory", "size": 1},
        {"name": "Laika periods", "role": "time", "size": 4},
    ]
    assert (found["new"], found["changed"], found["unchanged"], found["errors"]) == (3, 1, 0, [])


def test_preview_of_nothing_of_ours_is_no_error(served: Store, tmp_path: Path, capsys: Output) -> None:
    (tmp_path / NAME).write_bytes(irs031({"Alūksnes novads": {"2025": 13000}}))
    found = answer(capsys, "preview", str(tmp_path / NAME))
    assert (found["cells"], found["new"], found["errors"]) == (1, 0, [])
    assert found["warnings"] == [
        "The file has neither the region of Latgale nor its municipalities nor the total of Latvia: "
        "„Alūksnes novads”."
    ]


SHARED = ROOT.parent / "shared" / "extracts"
TABLES = sorted(
    path for path in SHARED.rglob("*") if path.suffix in (".csv", ".json", ".px", ".tsv", ".xlsx")
)


@pytest.mark.skipif(not TABLES, reason="the shared files are not here")
def test_every_real_table_is_told_or_refused_with_a_reason(
    served: Store, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What it would change in the targets is left out: that is of the release, not of the file."""
    monkeypatch.setattr(sys.modules["latgale.uploads.preview"], "_tried", lambda *_: ((), ()))
    asked = 0
    for path in TABLES:
        code = main(["--lang", "lv", "preview", str(path), "--json"])
        told = json.loads(capsys.readouterr().out)
        assert all(told["errors"]) if code else told["new"] >= 0, path.name
        asked += len(told.get("questions", ()))
    assert asked, "some tables are of indicators that the catalogue does not have"


def test_import_releases_rollback(served: Store, file: str, capsys: Output) -> None:
    first = served.current()
    done = answer(capsys, "import", file, "--reason", "revised")
    assert done["release"] == served.current() != first
    newest, oldest = json_of(capsys, "releases")
    assert (newest["id"], newest["served"], newest["reason"]) == (done["release"], True, "revised")
    assert [each["file"] for each in newest["uploads"]] == [NAME]
    assert (oldest["id"], oldest["served"], oldest["uploads"]) == (first, False, [])
    assert answer(capsys, "rollback", first, "--reason", "no") == {"release": first}
    assert served.current() == first


def json_of(capsys: Output, *arguments: str) -> Any:
    assert main([*arguments, "--json"]) == 0
    return json.loads(capsys.readouterr().out)


def test_import_without_reason_where_it_warns(served: Store, tmp_path: Path, capsys: Output) -> None:
    old = tmp_path / "IRS031_20200101-000000.csv"
    old.write_bytes(GROWING)
    before = contents(served.folder)
    assert main(["--lang", "lv", "import", str(old)]) == 1
    assert "ierakstiet iemeslu" in capsys.readouterr().err
    assert contents(served.folder) == before
    assert main(["import", str(old), "--reason", "archive"]) == 0


@pytest.mark.parametrize(
    ("content", "word"), [(b"", "empty"), (b"\x89PNG\r\n\x1a\n\x00", "picture"), (b"%PDF-1.7", "PDF")]
)
def test_a_file_that_cannot_be_read(
    served: Store, tmp_path: Path, content: bytes, word: str, capsys: Output
) -> None:
    (tmp_path / "x.csv").write_bytes(content)
    assert main(["--lang", "en", "preview", str(tmp_path / "x.csv"), "--json"]) == 1
    said = capsys.readouterr()
    assert word in json.loads(said.out)["errors"][0]
    assert word in said.err


@pytest.mark.parametrize(
    "arguments", [["preview", "not-there.csv"], ["rollback", "20200101T000000Z-00000000"]]
)
def test_what_is_not_there_is_said(served: Store, arguments: list[str], capsys: Output) -> None:
    assert main(["--lang", "en", *arguments]) == 1
    assert arguments[1] in capsys.readouterr().err
    assert main(["--lang", "lv", *arguments]) == 1
    said = {
        "preview": "Faila „not-there.csv” nav vai to nevar atvērt.",
        "rollback": "Laidiena „20200101T000000Z-00000000” nav",
    }
    assert capsys.readouterr().err.startswith(said[arguments[0]])


@pytest.mark.parametrize(
    "answers",
    [
        *("[1]", "{", "nothing", '{"factor": "x", "roles": [1]}', '{"factor": NaN}', '{"factor": true}'),
        *('{"measures": {"a": "b"}}', '{"new_indicator": "x"}', '{"other": "x"}', "[" * 100_000),
    ],
)
def test_answers_of_another_shape_are_refused(served: Store, file: str, answers: str, capsys: Output) -> None:
    assert main(["--lang", "lv", "preview", file, "--answers", answers]) == 1
    assert capsys.readouterr() == ("", "Atbildes nav saprotamas: jābūt JSON objektam.\n")
