"""Run a page as Streamlit would, without a browser, and see what it says."""

import logging
import shutil
from pathlib import Path
from typing import Any

import duckdb
import pytest
from streamlit.testing.v1 import AppTest

from latgale.config import ROOT
from latgale.releases import Store, connect
from latgale.ui import analyst
from latgale.ui.analyst import Access
from tests.pages.visiting import Releases, Seen, Visit


@pytest.fixture(scope="session")
def releases(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Releases:
    folder = tmp_path_factory.mktemp("pages") / "store"
    shutil.copytree(built, folder)
    newest = Store(folder).current()
    [older] = set(Store(folder).ids()) - {newest}
    return Releases(folder, older, newest)


@pytest.fixture(autouse=True)
def _store(releases: Releases, monkeypatch: pytest.MonkeyPatch) -> None:
    # For one test at a time: other folders of tests have stores of their own.
    monkeypatch.setenv("LATGALE_STORE", str(releases.folder))
    logging.getLogger("streamlit").setLevel(logging.CRITICAL)
    # AppTest looks through all installed packages for components before each new run; there are none.
    monkeypatch.setattr("streamlit.components.v2.manifest_scanner.scan_component_manifests", list)


@pytest.fixture
def store(releases: Releases, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    """A store of an analyst, which the test may change."""
    shutil.copytree(releases.folder, tmp_path / "store")
    monkeypatch.setenv("LATGALE_STORE", str(tmp_path / "store"))
    monkeypatch.setattr(analyst, "access", lambda: Access("anna"))
    return Store()


@pytest.fixture
def newest(releases: Releases) -> duckdb.DuckDBPyConnection:
    """What the pages ought to show."""
    return connect(Store(releases.folder).path(releases.newest))


@pytest.fixture(scope="session")
def visit() -> Visit:
    """``visit(page, **parameters)``: run one page on its own and hand back what it drew."""

    def run(page: str, /, **parameters: Any) -> Seen:
        app = AppTest.from_file(ROOT / "pages" / f"{page}.py", default_timeout=30)
        for name, value in parameters.items():
            app.query_params[name] = value
        app.run()
        assert not app.exception, f"{page} {parameters}: {app.exception[0].message}"
        return Seen("\n".join(element.value for element in app.html), app)

    return run
