"""What all tests share: one release, built once a session from the real data by the real build."""

from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest
from hypothesis import settings

from latgale.build import build_release
from latgale.config import ROOT
from latgale.releases import Store, connect

settings.register_profile("latgale", deadline=None, derandomize=True, database=None, max_examples=60)
settings.load_profile("latgale")


@pytest.fixture(scope="session")
def release(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """File of a release in a store of its own; the environment points there from now on."""
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("LATGALE_DATA", str(ROOT / "data"))
        environment.setenv("LATGALE_STORE", str(tmp_path_factory.mktemp("store")))
        store = Store()
        build_release(store, "tests", "for the tests")
        yield store.path()


@pytest.fixture
def connection(release: Path) -> duckdb.DuckDBPyConnection:
    """A cursor on the release, read-only as a page has it."""
    return connect(release)
