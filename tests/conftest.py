"""What all tests share: two releases, built once from the real data by the real build."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest
from filelock import FileLock
from hypothesis import settings

from latgale.config import ROOT
from latgale.releases import Store, connect
from tests.pages.stores import two_releases

settings.register_profile("latgale", deadline=None, derandomize=True, database=None, max_examples=60)
settings.load_profile("latgale")

# Files of many drafts, a minute or half of one each. They come after the browser's, so that no worker is left
# waiting for one of them at the end.
LONG = ("test_uploads.py", "test_plan.py", "test_reports.py", "test_command_line.py", "test_page_views.py")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Long files first; all else as it stands."""
    items.sort(key=lambda item: 0 if "browser" in item.path.parts else 1 if item.path.name in LONG else 2)


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store with an older release and today's, which nobody may change; one for all workers."""
    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent
    with FileLock(folder / "built.lock"):
        if not (folder / "built").exists():
            two_releases(folder / "building")
            (folder / "building").rename(folder / "built")
    return folder / "built"


@pytest.fixture(scope="session")
def release(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """File of today's release in a store of its own; the environment points there from now on."""
    folder, newest = tmp_path_factory.mktemp("store"), Store(built).path()
    shutil.copy(newest, folder)
    shutil.copy(built / "CURRENT", folder)
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("LATGALE_DATA", str(ROOT / "data"))
        environment.setenv("LATGALE_STORE", str(folder))
        yield folder / newest.name


@pytest.fixture
def connection(release: Path) -> duckdb.DuckDBPyConnection:
    """A cursor on the release, read-only as a page has it."""
    return connect(release)
