"""The presenter's way: an agenda, slides by keyboard alone, the data and back, a lost connection."""

import math
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Dialog, Error, Locator, Page, Route
from pptx import Presentation
from pptx.oxml.ns import qn

from latgale.agenda import Agenda, Item, encode
from latgale.exhibits import Exhibit
from latgale.exports.slides.tables import cell_texts
from latgale.i18n import texts
from latgale.releases import Store, connect
from latgale.ui.exhibits import exhibit_of
from latgale.ui.ready_agendas import progress
from latgale.ui.view import elsewhere
from tests.browser.conftest import free_port, serving
from tests.browser.reading import Reader
from tests.pages.visiting import Releases

LV = texts("lv")
ELSEWHERE = re.compile(r"^(?!https?://(localhost|127\.0\.0\.1)[:/])")
READY = progress(LV)
MIXED = Agenda(
    "Dažādi",
    (
        *READY.items,
        Item("/programma?block=3.2.1"),
        Item("/programma?priority=3.2"),
        Item("/pasvaldibas?indicator=public_libraries"),
        Item("/pasvaldibas?territory=LV0036000"),
        Item("/projekti?project=LG022"),
        Item("/ricibas-plans?pillar=economy"),
    ),
)
SHORT = Agenda(READY.title, READY.items[:6])
# Type as it is on the screen; pictures are checked in tests/unit/test_hall.py.
SMALLEST = """() => {
  const slide = document.querySelector(".slide:not([hidden])");
  const sizes = [...slide.querySelectorAll("*"), document.getElementById("number")]
    .filter((each) => each.checkVisibility())
    .filter((each) => [...each.childNodes].some((n) => n.nodeType === 3 && n.data.trim()))
    .map((each) => parseFloat(getComputedStyle(each).fontSize));
  return [Math.min(...sizes), parseFloat(getComputedStyle(slide.querySelector("h1")).fontSize)];
}"""
CUT = """() => {
  const slide = document.querySelector(".slide:not([hidden])");
  const parts = [...slide.querySelectorAll("h1, .over, .source, .figures li, tr, .more, img")];
  return parts.filter((each) => each.checkVisibility()).filter((each) => {
    const box = each.getBoundingClientRect();
    return box.right > innerWidth + 1 || box.bottom > innerHeight + 1 || box.left < -1;
  }).map((each) => each.outerHTML.slice(0, 90));
}"""
COVERED = """() => {
  const slide = document.querySelector(".slide:not([hidden])");
  const turn = document.querySelector("nav.turn").getBoundingClientRect();
  const range = document.createRange();
  range.selectNodeContents(slide.querySelector(".source"));
  return [...range.getClientRects()].some((box) => box.right > turn.left && box.bottom > turn.top + 2);
}"""
# Letters of a picture keep the size that they were drawn for, or nearly: 22 px at 1280 × 720.
PICTURE = """() => {
  const images = [...document.querySelectorAll(".slide:not([hidden]) img")];
  const image = images.find((each) => each.checkVisibility());
  if (!image) return 1;
  const [wide, tall] = [image.clientWidth / image.naturalWidth, image.clientHeight / image.naturalHeight];
  return Math.min(wide, tall) * image.naturalWidth / 1180;
}"""
LOADED = "[...document.images].every((image) => image.complete && image.naturalWidth)"
SIDEWAYS = """() => [...document.querySelectorAll(".slide:not([hidden]) *")]
  .filter((each) => each.checkVisibility() && each.getBoundingClientRect().right > innerWidth + 1)
  .map((each) => each.outerHTML.slice(0, 90))"""
# A swipe begins on what is shown, where there is anything.
SWIPE = """(distance) => {
  const shown = document.querySelector(".slide:not([hidden]) .shown");
  const spot = shown.querySelector("img, table, li") ?? shown;
  const at = (type, x) => {
    const touch = new Touch({ identifier: 1, target: spot, clientX: x, clientY: 300 });
    const touches = type === "touchend" ? [] : [touch];
    spot.dispatchEvent(new TouchEvent(type, { bubbles: true, touches, changedTouches: [touch] }));
  };
  at("touchstart", 200);
  at("touchend", 200 + distance);
}"""


class Hall:
    """A screen with slides on it."""

    def __init__(self, page: Page, site: str):
        self.page, self.site = page, site
        self.reader = Reader(page, site)

    def open(self, agenda: Agenda, **asked: Any) -> None:
        more = "".join(f"&{name}={value}" for name, value in asked.items())
        self.page.goto(f"{self.site}/prezentacija/slaidi?agenda={encode(agenda)}{more}")
        self.loaded()

    def loaded(self) -> None:
        """Until every picture of both themes is there. The policy of the slides forbids polling inside."""
        deadline = time.monotonic() + 90
        while not self.page.evaluate(LOADED):
            assert time.monotonic() < deadline, "pictures are missing"
            time.sleep(0.1)

    def enter(self, link: Locator) -> None:
        """Follow a link of a page with the keyboard."""
        link.press("Enter")
        self.reader.drawn()

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    @property
    def number(self) -> int:
        return 1 + int(
            self.page.evaluate("[...document.querySelectorAll('.slide')].findIndex((s) => !s.hidden)")
        )

    @property
    def statement(self) -> str:
        return self.page.locator(".slide:not([hidden]) h1").inner_text()

    @property
    def asked(self) -> dict[str, str]:
        return {name: values[0] for name, values in parse_qs(urlsplit(self.page.url).query).items()}

    @property
    def black(self) -> bool:
        return self.page.locator("#black").is_visible()


@pytest.fixture
def refused() -> list[str]:
    """What was asked of another machine than the server."""
    return []


@pytest.fixture
def hall(chromium: Browser, site: str, refused: list[str]) -> Iterator[Hall]:
    """A screen whose network ends at the server: whatever else is asked for is refused."""
    context = chromium.new_context(viewport={"width": 1280, "height": 720})

    def refuse(route: Route) -> None:
        refused.append(route.request.url)
        route.abort()

    context.route(ELSEWHERE, refuse)
    found = Hall(context.new_page(), site)
    yield found
    complaints = found.reader.complaints
    context.close()
    assert not complaints


def test_the_way_of_the_presenter(
    hall: Hall, releases: Releases, refused: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """From the agenda to the last slide, into the data and back, and the file to leave behind."""
    page, reader = hall.page, hall.reader
    reader.open("/")
    hall.enter(page.get_by_role("link", name=LV("page-prezentacija"), exact=True))
    hall.enter(page.get_by_role("link", name=LV("agenda-progress")))
    assert reader.headline.startswith(READY.title)
    page.get_by_role("link", name=LV("agenda-start")).press("Enter")
    page.wait_for_url("**/prezentacija/slaidi**")
    hall.loaded()
    assert hall.asked["release"] == releases.newest
    statements = page.locator(".slide h1").all_text_contents()
    assert len(set(statements)) == len(READY.items)
    turn_by_keys(hall)
    ask_the_data(hall, releases)
    hall.press("n")
    assert page.locator(".slide:not([hidden]) .words").inner_text() == READY.items[2].words
    hall.press("Escape")
    assert not page.locator(".slide:not([hidden]) .words").is_visible()
    hall.press("Escape")
    page.wait_for_url("**/prezentacija?agenda=**")
    reader.drawn()
    assert reader.headline.startswith(READY.title)
    page.get_by_role("button", name=LV("slides-make")).press("Enter")
    file = reader.taken(page.get_by_role("button", name=LV("slides-download")), tmp_path)
    monkeypatch.setenv("LATGALE_STORE", str(releases.folder))
    check_slides(Presentation(str(file)), [" ".join(each.split()) for each in statements], releases)
    assert refused == []
    with pytest.raises(Error, match="ERR_FAILED"):
        page.context.new_page().goto("https://example.org/")
    assert refused == ["https://example.org/"], "the network is cut indeed"


def turn_by_keys(hall: Hall) -> None:
    """On, back, to a number, to the ends, dark and light; it ends at slide 3 in the dark theme."""
    hall.press("ArrowRight", "PageDown", " ")
    assert (hall.number, hall.asked["slide"]) == (4, "4")
    hall.press("ArrowLeft", "PageUp")
    assert hall.number == 2
    hall.press("1", "1", "Enter")
    assert hall.number == 11
    hall.press("End")
    assert hall.number == len(READY.items)
    hall.press("ArrowRight")
    assert hall.number == len(READY.items), "it stays at the last one"
    hall.press("Home")
    assert hall.number == 1
    hall.press("b")
    assert hall.black
    hall.press("ArrowRight")
    assert not hall.black
    assert hall.number == 1, "the key that ends the dark does nothing else"
    hall.press("7", "Escape")
    assert page_number(hall) == "1", "Escape takes the digits back, not the presenter away"
    hall.press(".", ".", "3", "Enter", "t")
    assert not hall.black
    assert (hall.number, hall.asked["theme"]) == (3, "dark")


def page_number(hall: Hall) -> str:
    return hall.page.locator("#number b").inner_text()


def ask_the_data(hall: Hall, releases: Releases) -> None:
    """“Where does that figure come from?” From the slide to the figure's own page, elsewhere, and back."""
    page, reader = hall.page, hall.reader
    statement, slide = hall.statement, page.url
    hall.press("d")
    page.wait_for_url("**/merki?**")
    reader.drawn()
    assert reader.headline == statement
    hall.enter(page.get_by_role("link", name=LV("updated-link"), exact=True))
    assert "view=observation" in reader.address
    assert LV("passport-raw") in page.locator("article dl").inner_text()
    hall.enter(page.locator(".menu a[href*='/atbilstiba']"))
    assert f"release={releases.newest}" in reader.address
    page.keyboard.press("d")
    page.wait_for_url("**/prezentacija/slaidi**")
    assert page.url == slide
    assert (hall.number, hall.statement) == (3, statement)
    page.reload()
    hall.loaded()
    assert (hall.number, page.evaluate("document.documentElement.dataset.theme")) == (3, "dark")


def check_slides(deck: Any, statements: list[str], releases: Releases) -> None:
    """A slide a view with its statement, and in it the figures of the release that was shown."""
    assert len(deck.slides) == len(READY.items)
    for slide, item, statement in zip(deck.slides, READY.items, statements, strict=True):
        with elsewhere(item.address, "lv", releases.newest) as (view, _):
            exhibit = exhibit_of(view)
        assert exhibit is not None
        texts_of = [shape.text_frame.text for shape in slide.shapes if shape.has_text_frame]
        said = " ".join(" ".join([*texts_of, slide.notes_slide.notes_text_frame.text]).split())
        assert statement in said
        assert [text for text in exhibit.figures.values() if " ".join(text.split()) not in said] == []
        for shape in slide.shapes:
            if shape.has_chart:
                assert charted(shape.chart) == tabled(exhibit)
            if shape.has_table:
                rows = [[cell.text_frame.text for cell in row.cells] for row in shape.table.rows]
                wanted = [[str(name) for name in exhibit.table.columns], *cell_texts(exhibit.table, "lv")]
                assert rows == [row[: len(rows[0])] for row in wanted[: len(rows)]]
    population = connect(Store(releases.folder).path(releases.newest)).execute(
        "SELECT value FROM observation WHERE indicator = 'population' AND territory = 'LV005' AND value > 0"
    )
    (chart,) = (shape.chart for shape in deck.slides[1].shapes if shape.has_chart)
    assert {value for (value,) in population.fetchall()} <= charted(chart)


def charted(chart: Any) -> set[float]:
    """Every figure that a chart of a slide shows."""
    points = (pt for series in chart._chartSpace.iter(qn("c:yVal")) for pt in series.iter(qn("c:pt")))
    return {float(pt.find(qn("c:v")).text) for pt in points}


def tabled(exhibit: Exhibit) -> set[float]:
    """Every figure of the table of a view but the first column, which says when."""
    columns = [column for _, column in list(exhibit.table.items())[1:]]
    return {
        float(value)
        for column in columns
        for value in column
        if isinstance(value, int | float) and not math.isnan(value)
    }


@pytest.mark.parametrize(("theme", "lang"), [("light", "lv"), ("dark", "en")])
def test_slides_are_read_from_the_last_row(hall: Hall, theme: str, lang: str) -> None:
    hall.open(MIXED, theme=theme, lang=lang)
    page = hall.page
    for number in range(1, len(MIXED.items) + 1):
        assert hall.number == number
        smallest, statement = page.evaluate(SMALLEST)
        assert smallest >= 22, number
        assert statement >= 40, number
        assert page.evaluate(CUT) == [], number
        assert not page.evaluate(COVERED), number
        assert page.evaluate(PICTURE) >= 0.97, number
        options = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag2aaa"]}}
        rules = {"color-contrast-enhanced": {"enabled": True}}
        found = Axe().run(page, options={**options, "rules": rules}).response["violations"]
        assert [(each["id"], [node["html"][:80] for node in each["nodes"]]) for each in found] == [], number
        hall.press("PageDown")


def test_buttons_do_what_keys_do(hall: Hall) -> None:
    hall.open(READY)
    page = hall.page
    page.get_by_role("button", name=LV("present-next")).click()
    assert hall.number == 2
    page.get_by_role("button", name=LV("present-previous")).click()
    assert hall.number == 1
    page.mouse.move(400, 300)
    page.mouse.move(420, 320)
    page.get_by_role("button", name=LV("present-theme")).click()
    assert hall.asked["theme"] == "dark"
    page.get_by_role("button", name=LV("present-black")).click()
    assert hall.black
    page.mouse.click(300, 300)
    assert not hall.black
    page.get_by_role("button", name=LV("present-data")).click()
    page.wait_for_url("**/?**presentation=**")


def leave_words_behind(reader: Reader) -> None:
    """Words that are not saved are asked about before a link or the browser leaves them, others are not."""
    page, asked = reader.page, list[str]()

    def stay(dialog: Dialog) -> None:
        asked.append(dialog.message)
        dialog.dismiss()

    page.on("dialog", stay)
    closing = "!dispatchEvent(new Event('beforeunload', { cancelable: true }))"
    reader.go(f"{reader.address}&item=1")
    words, away = page.get_by_label(LV("agenda-item-words")), page.locator(".menu a[href*='/dati']")
    assert not page.evaluate(closing)
    words.fill("Labdien!")
    assert page.evaluate(closing)
    away.click()
    assert asked == [LV("agenda-unsaved")]
    assert (words.input_value(), reader.address.partition("?")[0]) == ("Labdien!", "/prezentacija")
    page.get_by_role("button", name=LV("agenda-save-item"), exact=True).click()
    page.locator("#agenda-item[data-words='Labdien!']").wait_for(state="attached")
    assert not page.evaluate(closing)
    reader.click(away)
    assert len(asked) == 1
    reader.back()


def test_any_view_is_shown_and_added_to_the_last_agenda(hall: Hall) -> None:
    page, reader = hall.page, hall.reader
    reader.open("/merki?target=programme2027-population")
    for n, path in enumerate(
        ("/merki?target=programme2027-population", "/atbilstiba?framework=NAP2027"), start=1
    ):
        reader.open(path)
        headline = reader.headline
        reader.click(page.get_by_role("link", name=LV("present-add")))
        assert page.locator("ol.agenda li").count() == n
        assert headline in page.locator("ol.agenda li").last.inner_text()
    reader.open("/prezentacija")
    reader.click(page.get_by_role("link", name=LV("agenda-again")))
    assert page.locator("ol.agenda li").count() == 2
    leave_words_behind(reader)
    reader.click(page.get_by_role("link", name=LV("agenda-new")))
    assert page.locator("ol.agenda li").count() == 0
    uploader = page.get_by_test_id("stFileUploader").inner_text()
    assert [line for line in uploader.splitlines() if line.strip() and line != "upload"] == [
        LV("agenda-upload"),
        LV("streamlit-upload"),
        LV("streamlit-upload-limit-small"),
    ]
    reader.open("/dati")
    page.get_by_role("link", name=LV("present-this")).click()
    page.wait_for_url("**/prezentacija/slaidi**")
    hall.press("Escape")
    page.wait_for_url("**/dati")


def test_a_phone_turns_slides_by_swiping(chromium: Browser, site: str) -> None:
    context = chromium.new_context(viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True)
    hall = Hall(context.new_page(), site)
    hall.open(MIXED)
    page = hall.page
    page.evaluate(SWIPE, -120)
    assert hall.number == 2
    page.evaluate(SWIPE, 120)
    assert hall.number == 1
    page.evaluate(SWIPE, -20)
    assert hall.number == 1, "a touch is no swipe"
    for number in range(1, len(MIXED.items) + 1):
        assert hall.number == number
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), number
        assert page.evaluate(SIDEWAYS) == [], number
        page.evaluate(SWIPE, -120)
    assert not hall.reader.complaints
    context.close()


def wait_until(page: Page, asked: str, least: int) -> None:
    """The policy of the slides forbids polling inside."""
    deadline = time.monotonic() + 20
    while page.evaluate(asked) < least:
        assert time.monotonic() < deadline, asked
        time.sleep(0.1)


def test_a_slide_is_printed_on_a_sheet_that_lies(hall: Hall) -> None:
    """As many sheets as slides, so that none is empty; rows are left out on them as on the screen."""
    agenda = Agenda(items=(Item("/merki"), Item("/ricibas-plans"), Item("/programma?priority=3.2")))
    hall.open(agenda, slide=2)
    content = hall.page.pdf(prefer_css_page_size=True)
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", content)
    assert len(boxes) == len(re.findall(rb"/Type\s*/Page\b", content)) == len(agenda.items)
    assert all(float(wide) > float(tall) for wide, tall in boxes)
    assert hall.number == 2, "the screen is as before"
    hall.page.emulate_media(media="print")
    hall.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    for part in (".slide h1", ".slide .source", ".slide .shown"):
        assert [each.is_visible() for each in hall.page.locator(part).all()] == [True] * len(agenda.items)
    assert not hall.page.locator("nav").first.is_visible()
    table: Any = hall.page.locator(".slide table").bounding_box()
    more: Any = hall.page.locator(".slide .more").last.bounding_box()
    assert table["y"] + table["height"] <= more["y"]
    hall.page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert hall.page.locator(".slide[hidden]").count() == len(agenda.items) - 1


def test_words_of_the_speaker_lie_on_nothing(hall: Hall) -> None:
    hall.open(SHORT, slide=2)
    hall.press("n")
    words: Any = hall.page.locator(".slide:not([hidden]) .words").bounding_box()
    source: Any = hall.page.locator(".slide:not([hidden]) .source").bounding_box()
    turn: Any = hall.page.locator("nav.turn").bounding_box()
    picture: Any = hall.page.locator(".slide:not([hidden]) .shown").bounding_box()
    assert picture["y"] + picture["height"] <= words["y"]
    assert words["y"] + words["height"] <= min(source["y"], turn["y"])


def test_a_lost_connection_takes_nothing_from_the_screen(
    chromium: Browser, releases: Releases, tmp_path: Path
) -> None:
    """The server goes away while slides are shown, and comes back."""
    port = free_port()
    context = chromium.new_context(viewport={"width": 1280, "height": 720})
    with serving(releases.folder, port, tmp_path / "first.txt") as site:
        hall = Hall(context.new_page(), site)
        hall.open(SHORT, slide=2)
        statement = hall.statement
        kept = len(SHORT.items) * 2
        wait_until(
            hall.page, "caches.open('latgale-slides').then((c) => c.keys()).then((k) => k.length)", kept
        )
    assert hall.statement == statement
    seen = []
    for _ in SHORT.items[2:]:
        hall.press("PageDown")
        seen.append(hall.statement)
        assert hall.page.evaluate(PICTURE) >= 0.97
    hall.press("t", "5", "Enter")
    assert len(set(seen)) == len(seen)
    assert hall.number == 5
    for key in ("d", "Escape"):
        hall.press(key)
        hall.page.get_by_text(LV("present-lost")).wait_for()
        assert hall.number == 5, "the presenter stays on the slide"
    hall.page.reload()
    hall.loaded()
    assert (hall.number, hall.asked["theme"]) == (5, "dark"), "what was shown is kept by the browser"
    with serving(releases.folder, port, tmp_path / "second.txt"):
        hall.page.reload()
        hall.loaded()
        assert (hall.number, hall.asked["theme"]) == (5, "dark")
    assert not [each for each in hall.reader.complaints if "another host" in each or "script error" in each]
    context.close()
