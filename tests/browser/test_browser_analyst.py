"""The analyst's way: a file, what it would change, the changed chart, and back. And who may walk it."""

import csv
import io
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from oidc_provider_mock import run_server_in_thread
from playwright.sync_api import Browser, Page, expect

from latgale.i18n import texts
from latgale.releases import Store
from tests.browser.conftest import free_port, serving
from tests.browser.reading import Reader
from tests.pages.visiting import Releases
from tests.unit.made import NAME, REGION, irs031

LV = texts("lv")
FIGURES = {"2023": 249000, "2024": 247500, "2025": 246000, "2026": 244321}
PUT_IN = {float(value) for value in FIGURES.values()}
NEWER = irs031({REGION: FIGURES})
TARGET = "/merki?target=programme2027-population"
# Every value that a line of the chart on the page goes through, as plotly drew it.
DRAWN_VALUES = """() => document.querySelector(".js-plotly-plot")._fullData
  .flatMap((line) => Array.from(line.y ?? []))"""


@pytest.fixture(scope="module")
def store(releases: Releases, tmp_path_factory: pytest.TempPathFactory) -> Store:
    """A store that these tests may change; each takes back what it publishes."""
    folder = tmp_path_factory.mktemp("analyst") / "store"
    shutil.copytree(releases.folder, folder)
    return Store(folder)


@pytest.fixture(scope="module")
def laptop(store: Store, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server that serves itself alone."""
    with serving(store.folder, free_port(), tmp_path_factory.mktemp("laptop") / "log.txt") as site:
        yield site


@pytest.fixture
def analyst(laptop: str, chromium: Browser) -> Iterator[Reader]:
    """Somebody at the laptop."""
    context = chromium.new_context(viewport={"width": 1440, "height": 900})
    reader = Reader(context.new_page(), laptop)
    yield reader
    context.close()
    assert not reader.complaints


def put_in(reader: Reader, folder: Path, name: str, data: bytes) -> None:
    (folder / name).write_bytes(data)
    reader.page.locator("input[type=file]").set_input_files(folder / name)
    reader.page.wait_for_url("**/augsupielade?*file=*")
    reader.drawn()


def publish(reader: Reader, reason: str) -> None:
    reader.page.get_by_label(LV("upload-reason")).fill(reason)
    reader.page.get_by_label(LV("upload-reason")).blur()
    reader.page.wait_for_timeout(500)
    reader.drawn()
    reader.page.get_by_role("button", name=LV("upload-publish"), exact=True).click()
    reader.page.wait_for_url("**published=*")
    reader.drawn()


def shown(reader: Reader, folder: Path) -> tuple[str, set[float], set[float]]:
    """The finding of the target's page, the values of its chart, and those of the file to take away."""
    reader.go(TARGET)
    reader.open_take_away()
    reader.page.locator(".js-plotly-plot svg.main-svg").first.wait_for()
    chart = {float(value) for value in reader.page.evaluate(DRAWN_VALUES) if value is not None}
    file = reader.taken(reader.page.get_by_role("button", name=LV("download-csv")).last, folder)
    lines = csv.reader(io.StringIO(file.read_text(encoding="utf-8-sig"), newline=""))
    cells = [cell for line in list(lines)[1:] for cell in line[1:]]
    return reader.headline, chart, {float(cell) for cell in cells if re.fullmatch(r"-?[0-9.]+", cell)}


def test_from_a_file_to_the_changed_chart_and_back(analyst: Reader, store: Store, tmp_path: Path) -> None:
    page, before = analyst.page, store.current()
    analyst.open(TARGET)
    told = shown(analyst, tmp_path)
    assert "235\N{NO-BREAK SPACE}172" in told[0]
    assert all(235172 in figures and 244321 not in figures for figures in told[1:])

    analyst.go("/augsupielade")
    put_in(analyst, tmp_path, NAME, NEWER)
    assert store.current() == before
    assert "244\N{NO-BREAK SPACE}321" in page.locator("main, [data-testid=stMain]").first.inner_text()
    assert LV("upload-effects") in page.locator("[data-testid=stMain]").inner_text()
    preview = analyst.address
    analyst.open(preview)
    assert page.locator("h1").count() == 1

    publish(analyst, "CSP pārskatīja 2023.–2026. gadu")
    assert store.current() != before
    assert NAME in page.locator("[data-testid=stMain]").inner_text()
    changed = shown(analyst, tmp_path)
    assert "244\N{NO-BREAK SPACE}321" in changed[0]
    assert all(figures >= PUT_IN and 235172 not in figures for figures in changed[1:])
    analyst.go(f"{TARGET}&release={before}")
    assert analyst.headline == told[0]

    analyst.open("/augsupielade")
    analyst.click(page.locator(f"a[href*='back={before}']").first)
    page.get_by_role("button", name=LV("history-back-button"), exact=True).click()
    page.wait_for_url("**published=*")
    analyst.drawn()
    assert store.current() == before
    assert shown(analyst, tmp_path) == told
    with page.expect_download() as download:
        page.goto(f"{analyst.site}/augsupielade")
        page.get_by_role("link", name=NAME).click()
    assert download.value.path().read_bytes() == NEWER


WRONG = [
    ("IRS031.csv", b""),
    ("IRS031.csv", bytes(range(256)) * 40),
    ("IRS031.xlsx", b"PK\x03\x04 and no more"),
    ("IRS031.px", b'CHARSET="ANSI";\nSTUB="a";\nVALUES("a")="1";\nDATA=\n1 2 3;'),
    ("<img src=x onerror=alert(1)>.csv", b"<script>alert(1)</script>,x\n1,2\n3,4,5\n"),
]


def test_a_wrong_file_gets_a_sentence(analyst: Reader, store: Store, tmp_path: Path) -> None:
    before = store.path().read_bytes()
    for name, data in WRONG:
        analyst.open("/augsupielade")
        put_in(analyst, tmp_path, name, data)
        said = analyst.page.locator("[data-testid=stMain]").inner_text()
        assert LV("upload-unreadable-title") in said or LV("upload-has-questions") in said, name
        assert name in said
        assert "Traceback" not in said
        assert not analyst.page.locator("[data-testid=stException]").count()
        assert store.path().read_bytes() == before


# --- Who may --------------------------------------------------------------------------------------


@pytest.fixture
def provider() -> Iterator[str]:
    """A real OpenID Connect provider on this machine."""
    with run_server_in_thread() as server:
        yield f"http://localhost:{server.server_port}"


@pytest.fixture
def signing_in(store: Store, provider: str, tmp_path: Path) -> Iterator[str]:
    """A server that knows one analyst."""
    port = free_port()
    secrets = tmp_path / "secrets.toml"
    secrets.write_text(
        f"""
        [auth]
        redirect_uri = "http://localhost:{port}/oauth2callback"
        cookie_secret = "{"s" * 40}"
        client_id = "latgale"
        client_secret = "secret"
        server_metadata_url = "{provider}/.well-known/openid-configuration"
        [latgale]
        analysts = ["anna@lpr.lv"]
        contact = "Jānis Bērziņš, dati@lpr.lv"
        """,
        encoding="utf-8",
    )
    with serving(store.folder, port, tmp_path / "log.txt", "--secrets.files", str(secrets)) as site:
        yield site


def sign_in(page: Page, site: str, address: str) -> None:
    page.goto(f"{site}/augsupielade")
    page.get_by_role("button", name=LV("access-button")).click()
    page.locator("input[name=sub]").fill(address)
    page.locator("input[name=sub]").press("Enter")
    page.wait_for_url(f"{site}/**")
    page.goto(f"{site}/augsupielade")
    page.wait_for_selector("footer.lg")


def test_signed_in_analyst_publishes_others_are_told_whom_to_ask(signing_in: str, chromium: Browser) -> None:
    for address, may in (("anna@lpr.lv", True), ("someone@lpr.lv", False)):
        context = chromium.new_context()
        page = context.new_page()
        page.goto(f"{signing_in}/augsupielade")
        page.wait_for_selector("footer.lg")
        assert not page.locator("input[type=file]").count()
        assert LV("access-ask", contact="Jānis Bērziņš, dati@lpr.lv") in page.locator("body").inner_text()
        sign_in(page, signing_in, address)
        expect(page.locator("input[type=file]")).to_have_count(int(may))
        assert (LV("access-not-listed") in page.locator("body").inner_text()) is not may
        context.close()


def test_a_server_on_the_network_without_sign_in_takes_no_files(
    store: Store, chromium: Browser, tmp_path: Path
) -> None:
    with serving(store.folder, free_port(), tmp_path / "log.txt", "--server.address", "0.0.0.0") as site:  # noqa: S104
        page = chromium.new_page()
        page.goto(f"{site}/augsupielade")
        page.wait_for_selector("footer.lg")
        assert not page.locator("input[type=file]").count()
        assert LV("access-not-configured") in page.locator("body").inner_text()
        page.close()


def test_a_reported_value_of_the_action_plan_and_back(analyst: Reader, store: Store) -> None:
    page, before = analyst.page, store.current()
    analyst.open("/ricibas-plans")
    page.get_by_text(LV("report-title"), exact=True).click()
    for key, text in (
        ("report-value", "6"),
        ("column-reported", "30.06.2026"),
        ("column-evidence", "VARAM ziņojums"),
    ):
        page.get_by_label(LV(key), exact=True).fill(text)
        expect(page.get_by_label(LV(key), exact=True)).to_have_value(text)
    analyst.drawn()
    page.get_by_role("button", name=LV("report-look")).click()
    page.wait_for_url("**/ricibas-plans?*file=*")
    analyst.drawn()
    assert store.current() == before
    publish(analyst, "pusgada ziņojums")
    assert store.current() != before
    assert "ziņots par 1" in analyst.headline
    analyst.go("/augsupielade")
    assert (
        "Ziņota vērtība: Jauni katastrofas pārvaldīšanas centri – 6"
        in page.locator("[data-testid=stMain]").inner_text()
    )
    analyst.go(f"/augsupielade?back={before}")
    assert "Jauni katastrofas pārvaldīšanas centri" in page.locator("[data-testid=stMain]").inner_text()
    page.get_by_role("button", name=LV("history-back-button")).click()
    page.wait_for_url("**published=*")
    analyst.drawn()
    assert store.current() == before
    analyst.go("/ricibas-plans")
    assert "ne par vienu" in analyst.headline
