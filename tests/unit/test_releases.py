"""Releases: immutable, read-only, named only by what the folder lists, and no reader sees half a change."""

import shutil
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import duckdb
import pytest

from latgale.build import build_release
from latgale.journal import Event, now
from latgale.releases import NoReleaseError, Store, StoreBusyError, connect, fingerprint
from tests.unit.conftest import Edit, contents


def publish_change(store: Store, edit: Edit) -> str:
    edit("programme/task", lambda content: content.replace(b"Prototipu", b"prototipu", 1))
    name, new = build_release(store, "tests", "a change")
    assert new
    return name


def event(release: str) -> Event:
    return Event(now(), "build", release, "tests", "a draft")


def task(connection: duckdb.DuckDBPyConnection) -> str:
    """The text that ``publish_change`` changes."""
    query = "SELECT text_lv FROM task WHERE subpriority_code = '1.1.1' AND position = 8"
    return str(connection.execute(query).fetchall()[0][0])


def test_current_path_list_and_describe(served: Store, release: Path) -> None:
    name = (served.folder / "CURRENT").read_text().strip()
    assert served.current() == name
    assert served.path() == served.path(name) == served.folder / f"{name}.duckdb"
    assert served.path().read_bytes() == release.read_bytes()
    assert served.ids() == [name]
    (entry,) = served.list()
    assert entry == served.describe() == served.describe(name)
    assert (entry.id, entry.by, entry.reason) == (name, "tests", "today's data")
    assert entry.parent not in {name, None}
    age = datetime.now(UTC).replace(tzinfo=None) - entry.created
    assert timedelta() <= age + timedelta(seconds=1) < timedelta(hours=1)


def test_ids_are_newest_first(served: Store) -> None:
    for name in ("20200101T000000Z-aaaaaaaa", "20991231T235959Z-bbbbbbbb"):
        shutil.copy(served.path(), served.folder / f"{name}.duckdb")
    (served.folder / ".draft-1.duckdb").touch()
    (served.folder / "notes.duckdb").touch()
    assert served.ids() == ["20991231T235959Z-bbbbbbbb", served.current(), "20200101T000000Z-aaaaaaaa"]


@pytest.mark.parametrize(
    "name",
    [
        "../x",
        "../../etc/passwd",
        "/etc/passwd",
        "20260101T000000Z-00000000",
        "CURRENT",
        ".lock",
        ".",
        "x\x00",
        "*",
        "š" * 500,
        " ",
    ],
)
def test_unknown_ids_are_no_releases(served: Store, name: str) -> None:
    shutil.copy(served.path(), served.folder.parent / "x.duckdb")
    for ask in (served.path, served.describe):
        with pytest.raises(NoReleaseError):
            ask(name)


def test_id_of_a_release_outside_of_the_folder(served: Store) -> None:
    """The file is there and the path leads to it: it must be refused because it is not listed."""
    outside = served.folder.parent / "elsewhere"
    outside.mkdir()
    shutil.copy(served.path(), outside)
    with pytest.raises(NoReleaseError):
        served.path(f"../elsewhere/{served.current()}")


@pytest.mark.parametrize("name", ["", "../x", "20260101T000000Z-00000000"])
def test_a_current_that_names_nothing_is_no_release(served: Store, name: str) -> None:
    (served.folder / "CURRENT").write_text(f"{name}\n")
    for ask in (served.current, served.path, served.describe):
        with pytest.raises(NoReleaseError):
            ask()


def test_an_empty_name_asks_for_the_served_one(served: Store) -> None:
    """An address without ``release=`` gives an empty text; it must never become a path of its own."""
    assert served.path("") == served.path()


def test_an_empty_store_has_no_release(tmp_path: Path) -> None:
    store = Store(tmp_path / "nowhere")
    assert store.ids() == []
    assert store.list() == []
    for ask in (store.current, store.path, store.describe):
        with pytest.raises(NoReleaseError):
            ask()


def test_a_fingerprint_covers_rows_and_declarations(
    connection: duckdb.DuckDBPyConnection, monkeypatch: pytest.MonkeyPatch
) -> None:
    mark = fingerprint(connection)
    assert mark == connection.execute("SELECT fingerprint FROM release").fetchall()[0][0]
    monkeypatch.setattr("latgale.releases.schema_mark", lambda: "other tables")
    assert fingerprint(connection) != mark


# --- Read-only ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM task",
        "UPDATE task SET text_lv = 'x'",
        "INSERT INTO direction SELECT * FROM direction",
        "CREATE TABLE mine (a INTEGER)",
        "DROP TABLE task",
    ],
)
def test_nothing_can_be_written(connection: duckdb.DuckDBPyConnection, statement: str) -> None:
    with pytest.raises(duckdb.Error, match="read-only"):
        connection.execute(statement)


@pytest.mark.parametrize(
    "statement",
    [
        "FROM read_text('{folder}/CURRENT')",
        "FROM read_csv('{folder}/CURRENT')",
        "FROM glob('{folder}/*')",
        "ATTACH '{folder}/other.duckdb'",
        "COPY task TO '{folder}/task.csv'",
        "EXPORT DATABASE '{folder}/all'",
        "INSTALL httpfs",
        "LOAD httpfs",
    ],
)
def test_nothing_outside_can_be_reached(
    release: Path, connection: duckdb.DuckDBPyConnection, statement: str
) -> None:
    before = contents(release.parent)
    with pytest.raises((duckdb.PermissionException, duckdb.InvalidInputException)):
        connection.execute(statement.format(folder=release.parent))
    assert contents(release.parent) == before


@pytest.mark.parametrize(
    "statement",
    [
        "SET enable_external_access = true",
        "SET lock_configuration = false",
        "SET threads = 64",
        "PRAGMA enable_external_access = true",
        "RESET enable_external_access",
    ],
)
def test_the_configuration_is_locked(connection: duckdb.DuckDBPyConnection, statement: str) -> None:
    with pytest.raises(duckdb.Error):
        connection.execute(statement)
    settings = connection.execute(
        "SELECT name, value FROM duckdb_settings() WHERE name IN"
        " ('enable_external_access', 'lock_configuration') ORDER BY name"
    ).fetchall()
    assert settings == [("enable_external_access", "false"), ("lock_configuration", "true")]


def test_each_asks_with_a_cursor_of_its_own(release: Path) -> None:
    """Two half-read answers on one process do not mix."""
    first, second = connect(release), connect(release)
    assert first is not second
    first.execute("SELECT code FROM priority ORDER BY code")
    second.execute("SELECT code FROM direction ORDER BY code")
    assert first.fetchone() == ("1.1",)
    assert second.fetchall() == [("1",), ("2",), ("3",), ("4",)]
    assert len(first.fetchall()) == 14


def test_cursors_in_many_threads_give_their_own_rows(release: Path) -> None:
    wrong: list[object] = []

    def ask(number: int) -> None:
        for _ in range(20):
            row = connect(release).execute("SELECT ?::INTEGER, count(*) FROM task", [number]).fetchall()
            if row != [(number, 338)]:
                wrong.append(row)

    threads = [threading.Thread(target=ask, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []


# --- Publishing while others read ---------------------------------------------------------------


def test_an_open_reader_keeps_the_old_release(served: Store, edit: Edit) -> None:
    reader = connect(served.path())
    old = served.current()
    before = task(reader)
    name = publish_change(served, edit)
    assert task(reader) == before == "Prototipu izstrāde"
    assert task(connect(served.path(old))) == before
    assert served.current() == name != old
    assert task(connect(served.path())) == "prototipu izstrāde"


def test_readers_never_see_half_a_change(served: Store, edit: Edit) -> None:
    """While a release is made and published, whoever asks gets one whole release, old or new."""
    seen: list[tuple[str, str, int]] = []
    failed: list[BaseException] = []
    done = threading.Event()

    def read() -> None:
        while not done.wait(0.005):
            try:
                name = served.current()
                reader = connect(served.path(name))
                count = reader.execute("SELECT count(*) FROM task").fetchall()[0][0]
                seen.append((name, task(reader), count))
            except BaseException as error:
                failed.append(error)
                return

    old = served.current()
    readers = [threading.Thread(target=read) for _ in range(3)]
    for thread in readers:
        thread.start()
    name = publish_change(served, edit)
    done.wait(0.1)
    done.set()
    for thread in readers:
        thread.join()
    assert failed == []
    assert set(seen) <= {(old, "Prototipu izstrāde", 338), (name, "prototipu izstrāde", 338)}
    assert {entry[0] for entry in seen} == {old, name}


def test_one_writer_at_a_time(served: Store) -> None:
    with served.writing(), pytest.raises(StoreBusyError), Store(served.folder).writing():
        pytest.fail("a second writer came in")
    with served.writing():
        assert served.current()


def test_publish_moves_the_draft_and_then_the_name(served: Store) -> None:
    draft = served.folder / ".draft"
    shutil.copy(served.path(), draft)
    served.publish(draft, event("20991231T235959Z-cccccccc"))
    assert served.current() == "20991231T235959Z-cccccccc"
    assert not draft.exists()
    files = {"CURRENT", "history.jsonl", *(f"{name}.duckdb" for name in served.ids())}
    assert set(contents(served.folder)) == files


def test_a_writer_that_dies_before_the_name_changes_nothing(
    served: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed between the two renames: the old release is served, and the next one goes through."""
    old = served.current()
    replace = Path.replace

    def die(self: Path, target: Path) -> Path:
        if target.name == "CURRENT":
            raise KeyboardInterrupt
        return replace(self, target)

    draft = served.folder / ".draft"
    shutil.copy(served.path(), draft)
    with monkeypatch.context() as dying:
        dying.setattr(Path, "replace", die)
        with pytest.raises(KeyboardInterrupt):
            served.publish(draft, event("20991231T235959Z-cccccccc"))
    assert served.current() == old
    assert served.path().is_file()
    shutil.copy(served.path(), draft)
    served.publish(draft, event("20991231T235959Z-dddddddd"))
    assert served.current() == "20991231T235959Z-dddddddd"
