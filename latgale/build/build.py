"""Make a release, from the data folder or as a change of the one that is served, and publish it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from shutil import copyfile
from uuid import uuid4

import duckdb

from latgale.build.computing import finish, forget_computed, input_files
from latgale.build.inserting import insert
from latgale.build.projects import derive_projects
from latgale.build.reading import Problem, read_table
from latgale.build.references import (
    Inputs,
    hash_problems,
    line_problems,
    reference_problems,
    source_lines,
)
from latgale.build.search_text import search_rows
from latgale.checks import failed_checks
from latgale.config import data_dir
from latgale.journal import Event, Upload, now
from latgale.model import INPUTS, TABLES
from latgale.model import table as table_of
from latgale.releases import NoReleaseError, Release, Store, fingerprint, new_id, schema_mark

Progress = Callable[[str, dict[str, str]], None]
Change = Callable[[duckdb.DuckDBPyConnection], None]


class BrokenInputError(Exception):
    """The inputs hold defects; nothing was published. ``problems`` lists all of them."""

    def __init__(self, problems: list[Problem]):
        super().__init__(f"{len(problems)} problems")
        self.problems = problems


@dataclass(frozen=True)
class Draft:
    """A release that is not published yet. ``new``: does it differ from the served one?"""

    path: Path
    release: str
    new: bool


def build_release(
    store: Store,
    by: str,
    reason: str,
    *,
    data: Path | None = None,
    progress: Progress = lambda *_: None,
    uploads: tuple[Upload, ...] = (),
    replay: Change = lambda _: None,
) -> tuple[str, bool]:
    """Build, check and publish; return the served release's id and whether it is new.

    ``replay`` applies the ``uploads`` on top of what the data folder holds. Inputs that give the same
    tables as the served release leave it as it is. Raises BrokenInputError (inputs or checks) or
    StoreBusyError; in both cases the store is unchanged.
    """
    folder = data or data_dir()
    if not folder.is_dir():  # said before the store, which may lie in it, is made
        raise BrokenInputError([Problem(str(folder), 0, "", "input-no-folder")])
    with store.writing():
        inputs = read_inputs(folder, progress)

        def change(connection: duckdb.DuckDBPyConnection) -> None:
            _fill(connection, inputs, folder)
            replay(connection)
            progress("build-check", {})

        with draft(store, by, reason, change) as made:
            if made.new:
                store.publish(made.path, Event(now(), "build", made.release, by, reason, uploads))
            return made.release, made.new


@contextmanager
def draft(store: Store, by: str, reason: str, change: Change, parent: Path | None = None) -> Iterator[Draft]:
    """A checked release beside the published ones, gone at the end unless it was published.

    It is made by ``change``, in a copy of ``parent`` or in a new file. Raises BrokenInputError.
    """
    path = store.folder / f".draft-{uuid4().hex}.duckdb"
    try:
        if parent:
            copyfile(parent, path)
        with duckdb.connect(str(path), config={"threads": 1}) as connection:
            if parent:
                forget_computed(connection)
            change(connection)
            derive_projects(connection)
            finish(connection)
            release, new = _seal(connection, store, by, reason)
        yield Draft(path, release, new)
    finally:
        path.unlink(missing_ok=True)


def read_inputs(folder: Path, progress: Progress = lambda *_: None) -> Inputs:
    """Rows of every input table by name. Raises BrokenInputError with every problem found."""
    inputs: Inputs = {}
    problems: list[Problem] = []
    for table in INPUTS:
        inputs[table.name], found = read_table(table, folder)
        problems += found
        progress("build-read", {"file": table.file, "rows": str(len(inputs[table.name]))})
    if not problems:
        problems = [
            *reference_problems(inputs),
            *line_problems(inputs, folder),
            *hash_problems(inputs, folder),
        ]
    if problems:
        raise BrokenInputError(problems)
    return inputs


def _seal(connection: duckdb.DuckDBPyConnection, store: Store, by: str, reason: str) -> tuple[str, bool]:
    """Check the tables and name the release; the served one's name where the tables are the same."""
    problems = failed_checks(connection)
    if problems:
        raise BrokenInputError(
            [Problem(values.get("file", ""), 0, "", key, values) for key, values in problems]
        )
    mark = fingerprint(connection)
    served = _served(store)
    if served and served.fingerprint == mark:
        return served.id, False
    release = new_id(mark)
    made = datetime.now(UTC).replace(tzinfo=None, microsecond=0)
    connection.execute("DELETE FROM release")
    connection.execute(
        "INSERT INTO release VALUES (?, ?, ?, ?, ?, ?, ?)",
        [release, made, by, reason, served.id if served else None, mark, schema_mark()],
    )
    connection.execute("CHECKPOINT")
    return release, True


def _fill(connection: duckdb.DuckDBPyConnection, inputs: Inputs, data: Path) -> None:
    for table in TABLES:
        connection.execute(table.ddl())
    for table in INPUTS:
        insert(connection, table, [[row[name] for name in table.names] for _, row in inputs[table.name]])
    insert(connection, table_of("input_file"), list(input_files(data)))
    insert(connection, table_of("source_text"), source_lines(inputs, data))
    insert(connection, table_of("search_text"), search_rows(connection))


def _served(store: Store) -> Release | None:
    try:
        return store.describe()
    except (NoReleaseError, duckdb.Error):  # a file cut short is no reason not to make a whole one
        return None
