"""Make a release from the data folder and publish it."""

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import duckdb

from latgale.build.computing import computed_figures, input_files, observation_rows, part_rows
from latgale.build.inserting import insert
from latgale.build.projects import derive_projects
from latgale.build.reading import Problem, read_table
from latgale.build.references import Inputs, hash_problems, reference_problems, source_lines
from latgale.build.search_text import search_rows
from latgale.checks import failed_checks
from latgale.config import data_dir
from latgale.model import INPUTS, TABLES
from latgale.model import table as table_of
from latgale.releases import NoReleaseError, Release, Store, fingerprint, new_id, schema_mark

Progress = Callable[[str, dict[str, str]], None]


class BrokenInputError(Exception):
    """The inputs hold defects; nothing was published. ``problems`` lists all of them."""

    def __init__(self, problems: list[Problem]):
        super().__init__(f"{len(problems)} problems")
        self.problems = problems


def build_release(
    store: Store, by: str, reason: str, data: Path | None = None, progress: Progress = lambda *_: None
) -> tuple[str, bool]:
    """Build, check and publish; return the served release's id and whether it is new.

    Inputs that give the same tables as the served release leave it as it is. Raises
    BrokenInputError (inputs or checks) or StoreBusyError; in both cases the store is unchanged.
    """
    with store.writing():
        folder = data or data_dir()
        inputs = read_inputs(folder, progress)
        draft = store.folder / f".draft-{os.getpid()}.duckdb"
        draft.unlink(missing_ok=True)
        try:
            with duckdb.connect(str(draft)) as connection:
                _fill(connection, inputs, folder)
                progress("build-check", {})
                release, parent = _seal(connection, store, by, reason)
            if release != parent:
                store.publish(draft, release)
            return release, release != parent
        finally:
            draft.unlink(missing_ok=True)


def read_inputs(folder: Path, progress: Progress = lambda *_: None) -> Inputs:
    """Rows of every input table by name. Raises BrokenInputError with every problem found."""
    inputs: Inputs = {}
    problems: list[Problem] = []
    for table in INPUTS:
        inputs[table.name], found = read_table(table, folder)
        problems += found
        progress("build-read", {"file": table.file, "rows": str(len(inputs[table.name]))})
    if not problems:
        problems = [*reference_problems(inputs), *hash_problems(inputs, folder)]
    if problems:
        raise BrokenInputError(problems)
    return inputs


def _seal(
    connection: duckdb.DuckDBPyConnection, store: Store, by: str, reason: str
) -> tuple[str, str | None]:
    """Check the tables and name the release; its parent's name where the tables are the same."""
    problems = failed_checks(connection)
    if problems:
        raise BrokenInputError([Problem("", 0, "", key, values) for key, values in problems])
    mark = fingerprint(connection)
    served = _served(store)
    parent = served.id if served else None
    if served and served.fingerprint == mark:
        return served.id, parent
    release = new_id(mark)
    now = datetime.now(UTC).replace(tzinfo=None, microsecond=0)
    connection.execute(
        "INSERT INTO release VALUES (?, ?, ?, ?, ?, ?, ?)",
        [release, now, by, reason, parent, mark, schema_mark()],
    )
    connection.execute("CHECKPOINT")
    return release, parent


def _fill(connection: duckdb.DuckDBPyConnection, inputs: Inputs, data: Path) -> None:
    for table in TABLES:
        connection.execute(table.ddl())
    for table in INPUTS:
        insert(connection, table, [[row[name] for name in table.names] for _, row in inputs[table.name]])
    figures = computed_figures(connection)
    insert(connection, table_of("observation"), observation_rows(connection, figures))
    insert(connection, table_of("observation_part"), part_rows(figures))
    derive_projects(connection)
    insert(connection, table_of("input_file"), list(input_files(data)))
    insert(connection, table_of("source_text"), source_lines(inputs, data))
    insert(connection, table_of("search_text"), search_rows(connection))


def _served(store: Store) -> Release | None:
    try:
        return store.describe()
    except (NoReleaseError, duckdb.Error):  # a file cut short is no reason not to make a whole one
        return None
