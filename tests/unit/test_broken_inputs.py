"""A broken input stops the build, says where it is broken in both languages, and changes nothing."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from latgale.build import BrokenInputError, build_release
from latgale.build.build import read_inputs
from latgale.cli import main
from latgale.releases import Store
from tests.unit.conftest import Edit, contents

Change = Callable[[bytes], bytes]


def line(number: int, old: str, new: str) -> Change:
    """Replace something on one line."""

    def change(content: bytes) -> bytes:
        lines = content.decode().split("\n")
        assert old in lines[number - 1], lines[number - 1]
        lines[number - 1] = lines[number - 1].replace(old, new, 1)
        return "\n".join(lines).encode()

    return change


def cell(number: int, column: int, new: str) -> Change:
    """Set one cell of a line that holds no quotes; columns count from 0."""

    def change(content: bytes) -> bytes:
        lines = content.decode().split("\n")
        assert '"' not in lines[number - 1]
        cells = lines[number - 1].split(",")
        cells[column] = new
        lines[number - 1] = ",".join(cells)
        return "\n".join(lines).encode()

    return change


def repeat(number: int) -> Change:
    """Put a line a second time, right after itself."""

    def change(content: bytes) -> bytes:
        lines = content.split(b"\n")
        return b"\n".join([*lines[:number], lines[number - 1], *lines[number:]])

    return change


@dataclass(frozen=True)
class Case:
    """What is changed, and what must be said: place, words in Latvian and in English."""

    name: str
    change: Change
    line: int
    column: str
    lv: str
    en: str


TASK = "programme/task"
ALIGNMENT = "alignment/alignment"
CASES = {
    "a column is missing": Case(
        TASK,
        lambda content: content.replace(b"text_lv", b"teksts", 1),
        1,
        "text_lv",
        "trūkst obligātās kolonnas",
        "a required column is missing",
    ),
    "a column is unknown": Case(
        TASK,
        line(1, "label", "litera"),
        1,
        "litera",
        "nezināma kolonna",
        "unknown column",
    ),
    "a column stands twice": Case(
        TASK,
        line(1, "label", "position"),
        1,
        "position",
        "divreiz",
        "twice",
    ),
    "a cell too many": Case(
        TASK,
        line(3, "1.1.1,", "1.1.1,,"),
        3,
        "",
        "6 šūnas, jābūt 5",
        "6 cells, 5 are needed",
    ),
    "a cell too few": Case(TASK, line(3, "1.1.1,", ""), 3, "", "4 šūnas, jābūt 5", "4 cells, 5 are needed"),
    "not UTF-8": Case(
        TASK,
        lambda content: content.replace("Pētījumi".encode(), "Pētījumi".encode("cp1257"), 1),
        12,
        "",
        "nav UTF-8",
        "not in UTF-8",
    ),
    "a quote in the middle": Case(
        TASK, line(4, ",c,", ',"c"c,'), 4, "", "CSV pieraksts ir bojāts", "the CSV is broken"
    ),
    "an empty cell": Case(TASK, cell(5, 3, ""), 5, "text_lv", "šūna ir tukša", "the cell is empty"),
    "a stray space": Case(TASK, cell(5, 3, "Pētījumi "), 5, "text_lv", "ir atstarpe", "with a space"),
    "not a whole number": Case(
        TASK,
        cell(5, 1, "4a"),
        5,
        "position",
        "„4a” nav vesels skaitlis",
        "“4a” is not a whole number",
    ),
    "a whole number too great": Case(
        TASK,
        cell(5, 1, "99999999999"),
        5,
        "position",
        "„99999999999” nav vesels skaitlis",
        "“99999999999” is not a whole number",
    ),
    "not a figure": Case(
        "programme/programme_indicator",
        cell(2, 7, "4;5"),
        2,
        "target_value",
        "„4;5” nav skaitlis",
        "“4;5” is not a number",
    ),
    "not true or false": Case(
        ALIGNMENT,
        cell(2, 3, "jā"),
        2,
        "certain",
        "„jā” nav true vai false",
        "“jā” is not true or false",
    ),
    "not a day": Case(
        "territories/territory",
        cell(5, 5, "1.7.2021"),
        5,
        "valid_from",
        "„1.7.2021” nav datums",
        "“1.7.2021” is not a date",
    ),
    "not an allowed value": Case(
        "programme/subpriority_actor",
        cell(2, 1, "darītājs"),
        2,
        "role",
        "Atļautās: implementer, partner",
        "Allowed: implementer, partner",
    ),
    "a key twice": Case(
        TASK,
        repeat(7),
        8,
        "subpriority_code, position",
        "„1.1.1, 6” jau ir 7. rindā",
        "“1.1.1, 6” already stands in line 7",
    ),
    "a reference to nothing": Case(
        ALIGNMENT,
        cell(2, 2, "9.9"),
        2,
        "priority_code",
        "„9.9” nav atrodams failā programme/priority.csv",
        "“9.9” is not found in programme/priority.csv",
    ),
    "a recipe of an indicator that is not there": Case(
        "statistics/recipe",
        line(2, ",population,", ",inhabitants,"),
        2,
        "indicator",
        "„inhabitants” nav atrodams failā statistics/indicator.csv",
        "“inhabitants” is not found in statistics/indicator.csv",
    ),
    "a line that the source does not have": Case(
        TASK,
        cell(2, 4, "999999"),
        2,
        "source_line",
        "999999 nav avotā: tam ir 8662 rindas.",
        "999999 is beyond the 8662 lines of the source.",
    ),
    "a line before the first": Case(TASK, cell(2, 4, "0"), 2, "source_line", "0 nav avotā", "0 is beyond"),
    "a line after the last": Case(
        TASK,
        cell(2, 4, "8663"),
        2,
        "source_line",
        "8663 nav avotā",
        "8663 is beyond the 8662 lines",
    ),
    "a line of the programme in another document's file": Case(
        "plan/action_priority",
        cell(2, 6, "8663"),
        2,
        "programme_line",
        "8663 nav avotā",
        "8663 is beyond the 8662 lines",
    ),
    "a line of the plan that only the programme has": Case(
        "plan/action_total",
        line(2, ",46", ",314"),
        2,
        "source_line",
        "314 nav avotā",
        "314 is beyond the 313 lines",
    ),
    "a source of nothing": Case(
        "territories/territory",
        cell(3, 7, "press"),
        3,
        "source",
        "„press” nav atrodams failā sources/source.csv",
        "“press” is not found in sources/source.csv",
    ),
    "a quote that never ends": Case(
        TASK,
        lambda content: content + b'4.5,99,z,"never ends,1\n',
        340,
        "",
        "CSV pieraksts ir bojāts",
        "the CSV is broken",
    ),
    "a quote opened in the middle of the file": Case(
        TASK,
        cell(5, 3, '"Pētījumi'),
        5,
        "",
        "CSV pieraksts ir bojāts",
        "the CSV is broken",
    ),
    "a hash that is not the file's": Case(
        "sources/source",
        lambda content: content.replace(b"6a25c4e1", b"00000000", 1),
        2,
        "sha256",
        "ir mainījies kopš reģistrēšanas",
        "has changed since it was registered",
    ),
}


def problems_of(store: Store) -> list[tuple[str, int, str, str]]:
    with pytest.raises(BrokenInputError) as caught:
        build_release(store, "tests", "broken")
    return [(p.file, p.line, p.column, p.key) for p in caught.value.problems]


def said(capsys: pytest.CaptureFixture[str], lang: str) -> str:
    """What the command line says on standard error; it must have failed."""
    assert main(["--lang", lang, "build"]) == 1
    return capsys.readouterr().err


def place(file: str, number: int, column: str, lang: str) -> str:
    """Where a defect is, as a person of the language reads it."""
    if lang == "lv":
        named = f"{file}, {number}. rinda"
        return f"{named}, kolonna „{column}”: " if column else f"{named}: "
    named = f"{file}, line {number}"
    return f"{named}, column “{column}”: " if column else f"{named}: "


@pytest.mark.parametrize("name", CASES)
def test_broken_input(name: str, served: Store, edit: Edit, capsys: pytest.CaptureFixture[str]) -> None:
    case = CASES[name]
    before = contents(served.folder)
    edit(case.name, case.change)
    file = f"{case.name}.csv"
    for lang, words in (("lv", case.lv), ("en", case.en)):
        lines = said(capsys, lang).splitlines()
        at = place(file, case.line, case.column, lang)
        assert any(text.startswith(at) and words in text for text in lines), lines
    assert contents(served.folder) == before


@pytest.mark.parametrize(
    "file", ["programme/task.csv", "sources/source.csv", "notes/data_note.csv", "alignment/alignment.csv"]
)
def test_missing_file(file: str, served: Store, data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = contents(served.folder)
    (data / file).unlink()
    assert problems_of(served) == [(file, 0, "", "input-missing")]
    assert f"{file}: faila nav." in said(capsys, "lv")
    assert f"{file}: the file is not there." in said(capsys, "en")
    assert contents(served.folder) == before


def test_a_file_with_its_header_only_is_told_in_one_line(
    served: Store, edit: Edit, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(TASK, lambda content: content.partition(b"\n")[0] + b"\n")
    (_, line) = said(capsys, "en").splitlines()
    assert line.startswith("programme/task.csv: no row for blocks 1.1.1, 1.1.2, ")


@pytest.mark.parametrize("instead", ["folder", "loop"])
def test_what_stands_in_the_place_of_a_file(
    instead: str, served: Store, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before, path = contents(served.folder), data / f"{TASK}.csv"
    path.unlink()
    path.mkdir() if instead == "folder" else path.symlink_to(path)
    assert problems_of(served) == [(f"{TASK}.csv", 0, "", "input-unreadable")]
    head, line = said(capsys, "en").splitlines()
    assert "The served release stays as it was." in head
    assert line.startswith(f"{TASK}.csv: it cannot be opened as a file")
    assert f"{TASK}.csv: to nevar atvērt kā failu" in said(capsys, "lv")
    assert contents(served.folder) == before


def test_a_data_folder_that_is_not_there_is_not_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The store lies in it where the environment says nothing else."""
    away = tmp_path / "away"
    monkeypatch.setenv("LATGALE_DATA", str(away))
    monkeypatch.delenv("LATGALE_STORE", raising=False)
    for lang, words in (("lv", "tādas mapes nav."), ("en", "the folder is not there.")):
        (_, line) = said(capsys, lang).splitlines()
        assert line.startswith(f"{away}: {words}")
    assert not away.exists()


@pytest.mark.parametrize("below", ["", "deep/store"])
def test_a_store_that_is_a_file(
    below: str,
    tmp_path: Path,
    data: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    file = tmp_path / "store"
    file.write_bytes(b"mine")
    monkeypatch.setenv("LATGALE_DATA", str(data))
    monkeypatch.setenv("LATGALE_STORE", str(file / below))
    assert said(capsys, "en").startswith(f"The store “{file / below}” is not a folder: “{file}” is a file.")
    assert said(capsys, "lv").startswith(f"Laidienu krātuve „{file / below}” nav mape")
    assert file.read_bytes() == b"mine"


@pytest.mark.parametrize("change", [b" ", b"\n", None], ids=["a space", "a line", "gone"])
def test_a_source_document_that_is_not_the_registered_one(
    change: bytes | None, served: Store, data: Path
) -> None:
    before = contents(served.folder)
    path = data / "sources/attistibas_programma_2021_2027.txt"
    if change is None:
        path.unlink()
        assert problems_of(served) == [("sources/source.csv", 2, "file", "input-source-missing")]
    else:
        path.write_bytes(path.read_bytes() + change)
        assert problems_of(served) == [("sources/source.csv", 2, "sha256", "input-source-changed")]
    assert contents(served.folder) == before


def test_a_hash_may_be_written_in_capitals(served: Store, edit: Edit) -> None:
    edit("sources/source", lambda content: content.replace(b"6a25c4e17d1fa0b8", b"6A25C4E17D1FA0B8", 1))
    assert read_inputs(served.folder.parent / "data")["source"]


def test_a_source_document_that_is_not_utf8(served: Store, data: Path) -> None:
    before = contents(served.folder)
    path = data / "sources/attistibas_programma_2021_2027.txt"
    path.write_bytes(path.read_bytes() + "ķ".encode("cp1257"))
    (problem,) = problems_of(served)
    assert problem[:3] == ("sources/source.csv", 2, "file")
    assert contents(served.folder) == before


def test_all_defects_are_told_at_once(served: Store, edit: Edit, capsys: pytest.CaptureFixture[str]) -> None:
    edit(TASK, cell(5, 1, "x"))
    edit(ALIGNMENT, cell(2, 3, "x"))
    edit("programme/direction", line(1, "name_en", "name_xx"))
    assert {(file, number) for file, number, _, _ in problems_of(served)} == {
        ("programme/task.csv", 5),
        ("alignment/alignment.csv", 2),
        ("programme/direction.csv", 1),
    }
    assert said(capsys, "en").startswith("No release was made: 4 problems.")
    assert said(capsys, "lv").startswith("Laidiens nav izveidots: 4 kļūdas.")


def test_a_long_list_of_defects_is_cut_with_its_length(
    served: Store, edit: Edit, capsys: pytest.CaptureFixture[str]
) -> None:
    edit(ALIGNMENT, lambda content: content.replace(b",true,", b",yes,"))
    lines = said(capsys, "en").splitlines()
    assert lines[0].startswith("No release was made: 198 problems.")
    assert len(lines) == 1 + 30 + 1
    assert lines[-1] == "… and 168 more"


def test_a_first_build_that_breaks_leaves_no_release(
    tmp_path: Path, data: Path, edit: Edit, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(TASK, cell(5, 1, "x"))
    store = Store(tmp_path / "empty")
    with pytest.raises(BrokenInputError):
        build_release(store, "tests", "broken", data=data)
    assert contents(store.folder) == {}
