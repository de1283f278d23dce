"""Releases: immutable DuckDB files, one of which is served. Readers never see half a change."""

import hashlib
import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path

import duckdb
from filelock import FileLock, Timeout

from latgale.config import store_dir
from latgale.journal import RIGA, Event, Journal, Upload
from latgale.model import TABLES

Connection = duckdb.DuckDBPyConnection
SUFFIX = ".duckdb"
_SETTINGS: dict[str, str | bool | int | float | list[str]] = {
    "enable_external_access": False,
    "lock_configuration": True,
    "threads": 1,
}


class StoreBusyError(Exception):
    """Another process is publishing; nothing was changed."""


class NoReleaseError(Exception):
    """The store holds no release of that name, or none at all."""


@dataclass(frozen=True)
class Release:
    """A release as its own table tells of it."""

    id: str
    created: datetime
    by: str
    reason: str
    parent: str | None
    fingerprint: str
    schema: str

    @property
    def made(self) -> datetime:
        """When it was made, in Latvia's time."""
        return self.created.replace(tzinfo=UTC).astimezone(RIGA)

    @property
    def readable(self) -> bool:
        """Was it made with the tables that this code knows?"""
        return self.schema == schema_mark()


class Store:
    """A folder of releases and the file ``CURRENT`` that names the served one."""

    def __init__(self, folder: Path | None = None):
        self.folder = folder or store_dir()
        self.journal = Journal(self.folder)

    def current(self) -> str:
        """Id of the served release. Raises NoReleaseError before the first build."""
        try:
            name = (self.folder / "CURRENT").read_text(encoding="utf-8", errors="replace").strip()
        except FileNotFoundError:
            raise NoReleaseError("CURRENT") from None
        return self._known(name)

    def path(self, release: str | None = None) -> Path:
        """File of a release, the served one by default. Raises NoReleaseError if there is none."""
        name = self._known(release) if release else self.current()
        return self.folder / (name + SUFFIX)

    def ids(self) -> list[str]:
        """Ids of all releases, newest first (an id begins with its time)."""
        return sorted((path.stem for path in self.folder.glob("[0-9]*" + SUFFIX)), reverse=True)

    def list(self) -> list[Release]:
        """All releases, newest first."""
        return [self.describe(name) for name in self.ids()]

    def describe(self, release: str | None = None) -> Release:
        """Who made a release, when and why; what an older one does not tell stays empty."""
        cursor = connect(self.path(release)).execute("FROM release")
        names = [column[0] for column in cursor.description or []]
        row = dict(zip(names, cursor.fetchall()[0], strict=True))
        return Release(**{field.name: row.get(field.name, "") for field in fields(Release)})

    def is_readable(self) -> bool:
        """Is a release served, whole, and made with the tables that this code knows?"""
        try:
            return self.describe().readable
        except (NoReleaseError, duckdb.Error):
            return False

    def uploads(self) -> tuple[Upload, ...]:
        """The uploads that the served release is made of, in their order."""
        try:
            return self.journal.uploads(self.current())
        except NoReleaseError:  # the releases are lost, the journal and the uploads are not
            return self.journal.uploads()

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Hold the store for one writer. Raises StoreBusyError at once when another has it."""
        self.folder.mkdir(parents=True, exist_ok=True)
        try:
            with FileLock(self.folder / ".lock", timeout=0):
                yield
        except Timeout:
            raise StoreBusyError(str(self.folder)) from None

    def publish(self, draft: Path, event: Event) -> None:
        """Make a finished draft the served release: fsync, rename into place, rename CURRENT."""
        _sync(draft)
        draft.replace(self.folder / (event.release + SUFFIX))
        self.serve(event)

    def serve(self, event: Event) -> None:
        """Serve the release of an event from now on. Raises NoReleaseError, and changes nothing."""
        self._known(event.release)
        self.journal.add(event)
        pointer = self.folder / "CURRENT.new"
        pointer.write_text(event.release + "\n", encoding="ascii")
        _sync(pointer)
        pointer.replace(self.folder / "CURRENT")

    def keep(self, data: bytes) -> str:
        """Keep a file that came in, as it came; return its SHA-256."""
        digest = hashlib.sha256(data).hexdigest()
        folder = self.folder / "uploads"
        folder.mkdir(parents=True, exist_ok=True)
        if not (folder / digest).exists():
            part = folder / f"{digest}.{os.getpid()}"
            part.write_bytes(data)
            _sync(part)
            part.replace(folder / digest)
        return digest

    def kept(self, sha256: str) -> bytes:
        """A file that came in. Raises KeyError for one that is not there."""
        path = self.folder / "uploads" / sha256
        if not re.fullmatch("[0-9a-f]{64}", sha256) or not path.is_file():
            raise KeyError(sha256)
        return path.read_bytes()

    def _known(self, release: str) -> str:
        # Ids come from addresses too: only a name that the folder lists is ever made into a path.
        if release not in self.ids():
            raise NoReleaseError(release)
        return release


@contextmanager
def opened(path: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """A connection to a file that is not going to stay, read-only; closed at the end."""
    with duckdb.connect(str(path), read_only=True, config=_SETTINGS) as connection:
        yield connection


def new_id(fingerprint: str) -> str:
    """Id of a release made now: its UTC time and the beginning of its fingerprint."""
    return f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}-{fingerprint[:8]}"


def schema_mark() -> str:
    """Beginning of the SHA-256 over all table declarations: what a release must have been made with."""
    return hashlib.sha256("".join(table.ddl() for table in TABLES).encode()).hexdigest()[:16]


def fingerprint(connection: duckdb.DuckDBPyConnection) -> str:
    """SHA-256 over every row of every table but ``release``: equal content, equal fingerprint."""
    digest = hashlib.sha256(schema_mark().encode())
    for table in TABLES:
        if table.name == "release":
            continue
        for row in connection.execute(f'FROM "{table.name}" ORDER BY ALL').fetchall():
            digest.update(repr(row).encode())
    return digest.hexdigest()


@lru_cache(maxsize=8)
def _connection(path: Path) -> duckdb.DuckDBPyConnection:
    return duckdb.connect(str(path), read_only=True, config=_SETTINGS)


def connect(path: Path) -> duckdb.DuckDBPyConnection:
    """A cursor of its own on the one read-only connection that this process has to a release."""
    return _connection(path).cursor()


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
