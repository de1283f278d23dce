"""A data folder and a store that a test may break."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from latgale.config import ROOT
from latgale.releases import Store

Edit = Callable[[str, Callable[[bytes], bytes]], None]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A copy of the inputs."""
    folder = tmp_path / "data"
    shutil.copytree(ROOT / "data", folder, ignore=shutil.ignore_patterns("releases", "*.md"))
    return folder


@pytest.fixture
def edit(data: Path) -> Edit:
    """``edit("programme/task", change)``: pass the bytes of an input through a function."""

    def change(name: str, function: Callable[[bytes], bytes]) -> None:
        path = data / f"{name}.csv"
        before = path.read_bytes()
        path.write_bytes(function(before))
        assert path.read_bytes() != before, "the test must change the file"

    return change


@pytest.fixture
def served(tmp_path: Path, release: Path, data: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    """A store that serves a release of the unbroken inputs; the environment names it and the copy."""
    folder = tmp_path / "store"
    folder.mkdir()
    shutil.copy(release, folder)
    shutil.copy(release.parent / "CURRENT", folder)
    monkeypatch.setenv("LATGALE_STORE", str(folder))
    monkeypatch.setenv("LATGALE_DATA", str(data))
    return Store()


def contents(folder: Path) -> dict[str, bytes]:
    """Files of a store with their bytes, the lock file aside."""
    files = (path for path in folder.rglob("*") if path.is_file() and path.name != ".lock")
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}
