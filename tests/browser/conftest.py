"""One server and one browser for all tests of this folder; one page for each width."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb
import pytest
from playwright.sync_api import Browser, BrowserContext, ViewportSize, sync_playwright

from latgale.config import ROOT
from latgale.releases import Store, connect
from tests.browser.reading import Reader
from tests.pages.visiting import Releases

HEIGHTS = {1440: 900, 820: 1180, 390: 844}
ARGUMENTS = [
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-quic",
    # Maps need WebGL, which a machine without a graphics card draws in software.
    "--use-gl=angle",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    # In software a page is put together faster by the processor than by a graphics library.
    "--disable-gpu-compositing",
]


@pytest.fixture(scope="package")
def releases(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Releases:
    folder = tmp_path_factory.mktemp("browser") / "store"
    shutil.copytree(built, folder)
    newest = Store(folder).current()
    [older] = set(Store(folder).ids()) - {newest}
    return Releases(folder, older, newest)


@pytest.fixture(scope="package")
def newest(releases: Releases) -> duckdb.DuckDBPyConnection:
    """What the screen ought to show."""
    return connect(Store(releases.folder).path(releases.newest))


@pytest.fixture(scope="package")
def site(releases: Releases, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of a server of our own."""
    with serving(releases.folder, free_port(), tmp_path_factory.mktemp("server") / "log.txt") as address:
        yield address


def free_port() -> int:
    with socket.create_server(("localhost", 0)) as probe:
        return int(probe.getsockname()[1])


@contextmanager
def serving(store: Path, port: int, log: Path, *options: str) -> Iterator[str]:
    """The dashboard on a port; its log must stay free of tracebacks."""
    command = [sys.executable, "-m", "streamlit", "run", "app.py", "--server.port", str(port), *options]
    environment = {**os.environ, "LATGALE_STORE": str(store)}
    with log.open("wb") as sink:
        server = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=sink, stderr=subprocess.STDOUT)
    site = f"http://localhost:{port}"
    try:
        _wait_for(site, server, log)
        yield site
    finally:
        server.terminate()
        server.wait(20)
    assert "Traceback" not in log.read_text(encoding="utf-8"), log.read_text(encoding="utf-8")


def _wait_for(site: str, server: "subprocess.Popen[bytes]", log: Path) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and server.poll() is None:
        try:
            urllib.request.urlopen(f"{site}/_stcore/health", timeout=5).close()  # noqa: S310
            return
        except (urllib.error.URLError, OSError):
            time.sleep(0.2)
    pytest.fail(f"the server does not answer:\n{log.read_text(encoding='utf-8')}")


@pytest.fixture(scope="package")
def chromium() -> Iterator[Browser]:
    """LATGALE_BROWSER, else the Chromium that is there, else playwright's own."""
    path = os.environ.get("LATGALE_BROWSER") or shutil.which("chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path or None, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture(scope="package")
def readers(chromium: Browser, site: str) -> Iterator[dict[int, Reader]]:
    """A reader for each width, kept from test to test."""
    found = {}
    for width in HEIGHTS:
        found[width] = Reader(screen(chromium, width).new_page(), site)
    yield found
    for reader in found.values():
        reader.page.context.close()


def screen(chromium: Browser, width: int) -> BrowserContext:
    """A screen of a width; a narrow one is a phone's."""
    viewport: ViewportSize = {"width": width, "height": HEIGHTS[width]}
    return chromium.new_context(viewport=viewport, is_mobile=width < 500, has_touch=width < 500)


@pytest.fixture
def reader(readers: dict[int, Reader]) -> Iterator[Reader]:
    """The reader at a desk. What the page complained of during a test fails it."""
    yield from watched(readers[1440])


@pytest.fixture
def phone(readers: dict[int, Reader]) -> Iterator[Reader]:
    """The reader with a phone."""
    yield from watched(readers[390])


@pytest.fixture
def stranger(chromium: Browser, site: str) -> Iterator[Reader]:
    """Somebody else, to whom an address was sent."""
    context = screen(chromium, 1440)
    yield from watched(Reader(context.new_page(), site))
    context.close()


def watched(reader: Reader) -> Iterator[Reader]:
    """A reader for one test: what its page complained of fails the test."""
    reader.complaints.clear()
    reader.page.emulate_media(color_scheme="light")
    yield reader
    assert not reader.complaints
