"""Ways that readers take: links and back, search, matrix, languages, phone, files, wrong addresses."""

import csv
import io
from pathlib import Path
from typing import Any

import duckdb
import openpyxl  # type: ignore[import-untyped]
import pytest
from PIL import Image
from playwright.sync_api import Locator, expect

from latgale.config import ROOT
from latgale.i18n import texts
from latgale.releases import Store
from tests.browser.reading import Reader
from tests.pages.stores import OLD_NAME
from tests.pages.visiting import Releases

LV, EN = texts("lv"), texts("en")
UNCOVERED = """heading => {
  const {left, top} = heading.getBoundingClientRect();
  return heading.contains(document.elementFromPoint(left + 4, top + 12));
}"""
FOCUSED = "id => document.activeElement?.id === id"


def cell(reader: Reader, row: int, priority: str) -> Locator:
    return reader.page.locator(f".matrix td a.mark[href*='row={row}&'][href*='priority={priority}']")


def choose(reader: Reader, label: str, option: str) -> None:
    """Choose from a select box, opening the selection first where it is folded."""
    box = reader.page.get_by_role("combobox", name=label)
    if not box.is_visible():
        reader.page.get_by_text(LV("filters"), exact=True).click()
        expect(box).to_be_visible()
        reader.page.wait_for_timeout(300)
    before = reader.address
    box.click()
    reader.page.get_by_role("option", name=option, exact=True).click()
    reader.page.wait_for_function("before => location.pathname + location.search !== before", arg=before)
    reader.drawn()


def columns(reader: Reader) -> int:
    return reader.page.locator(".matrix .names th").count() - 2


def test_from_the_overview_to_an_actor_and_back(reader: Reader) -> None:
    reader.open("/")
    seen = [(reader.address, reader.headline)]
    main = "[data-testid=stMain] "
    for link in (
        "a[href='/programma?priority=1.1']",
        "a[href='/programma?block=1.1.2']",
        "aside a[href*='actor=']",
        "ul.wide a[href*='block=']:not([href$='1.1.2'])",
    ):
        reader.click(reader.page.locator(main + link).first)
        seen.append((reader.address, reader.headline))
        assert reader.page.locator("[data-testid=stMain]").evaluate("main => main.scrollTop") == 0
    assert len(set(seen)) == len(seen)
    for earlier in reversed(seen[:-1]):
        reader.back()
        assert (reader.address, reader.headline) == earlier
    reader.page.go_forward()
    reader.drawn()
    assert (reader.address, reader.headline) == seen[1]


def test_search_finds_while_one_types(reader: Reader) -> None:
    page = reader.page
    reader.open("/programma")
    box = page.get_by_label(LV("search-label"))
    box.click()
    page.keyboard.type("pasvald", delay=20)
    expect(page.locator("h1")).to_contain_text("„pasvald”")
    page.keyboard.type("ibas", delay=350)
    expect(page.locator("h1")).to_contain_text("„pasvaldibas”")
    assert box.input_value() == "pasvaldibas"
    assert "pašvaldības" in [mark.lower() for mark in page.locator("mark").all_inner_texts()]
    assert reader.address == "/programma?q=pasvaldibas"
    found = reader.headline
    page.reload()
    reader.drawn()
    assert reader.headline == found
    assert page.get_by_label(LV("search-label")).input_value() == "pasvaldibas"
    reader.click(page.locator("article h2 a").first)
    assert "q=" not in reader.address
    reader.back()
    assert reader.headline == found
    page.get_by_label(LV("search-label")).fill("")
    expect(page.locator("h1")).to_have_text(LV("programme-headline", shown=44, all=44, filtered="no"))
    assert reader.address == "/programma"


def test_search_for_nothing_and_for_code(reader: Reader) -> None:
    reader.go("/programma")
    for typed in ("xyzzy", "<img src=x onerror=alert(1)>", "(["):
        reader.page.get_by_label(LV("search-label")).fill(typed)
        expect(reader.page.locator("h1")).to_have_text(LV("search-headline", hits=0, query=typed, blocks=""))
    assert not reader.page.locator("article img").count()


def test_a_click_opens_the_pair(reader: Reader, stranger: Reader) -> None:
    page = reader.page
    reader.open("/atbilstiba")
    reader.click(cell(reader, 4, "2.1"))
    page.wait_for_function(FOCUSED, arg="para")
    expect(page.locator("#para")).to_be_in_viewport()
    assert "row=4" in reader.address
    assert "priority=2.1" in reader.address
    assert page.locator("td.picked").count() == 1
    assert LV("pair-uncertain") in page.locator("#para").inner_text()
    stranger.open(page.url.removeprefix(reader.site))
    assert stranger.page.locator("#para").inner_text() == page.locator("#para").inner_text()
    assert stranger.headline == reader.headline
    expect(stranger.page.locator("#para")).to_be_in_viewport()
    reader.click(page.get_by_role("link", name=LV("pair-close")))
    assert not page.locator("#para").count()
    assert reader.address == "/atbilstiba"


def test_the_keyboard_alone_opens_a_pair(reader: Reader) -> None:
    page = reader.page
    reader.go("/atbilstiba")
    page.locator(".matrix-box").focus()
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('td a.mark')"):
            break
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"
    wanted = page.evaluate("document.activeElement.getAttribute('title')")
    page.keyboard.press("Enter")
    reader.drawn()
    page.wait_for_function(FOCUSED, arg="para")
    assert page.locator("td.picked a.mark").get_attribute("title") == wanted


def test_frameworks_are_switched(reader: Reader) -> None:
    page = reader.page
    reader.go("/atbilstiba?row=10&priority=2.1")
    for framework in ("NAP2027", "LIAS2030"):
        reader.click(page.locator(".tabs a").get_by_text(LV(f"framework-{framework}")))
        assert reader.headline.startswith(LV(f"framework-{framework}"))
        assert page.locator(".tabs [aria-current]").first.inner_text() == LV(f"framework-{framework}")
        assert not reader.notices
        # Row 10 of one strategy is another goal than row 10 of the other.
        assert "row=" not in reader.address


def test_two_frameworks_are_compared_from_the_head_of_a_column(
    reader: Reader, newest: duckdb.DuckDBPyConnection
) -> None:
    page = reader.page
    reader.go("/atbilstiba")
    reader.click(page.locator(".matrix .names a", has_text="2.3"))
    page.wait_for_function(FOCUSED, arg="para")
    detail = page.locator("#para").inner_text()
    query = "SELECT framework, count(*) FROM alignment WHERE priority_code = '2.3' GROUP BY 1"
    for framework, links in newest.execute(query).fetchall():
        assert f"{LV(f'framework-{framework}')}: {LV('n-goals', n=links)}" in detail


def test_filters_and_order_change_the_matrix(reader: Reader) -> None:
    page = reader.page
    reader.open("/atbilstiba?framework=NAP2027")
    assert columns(reader) == 15
    rows = page.locator(".matrix tbody th.goal").all_inner_texts()
    choose(reader, LV("filter-direction"), "2 Savienojumi")
    assert "direction=2" in reader.address
    assert columns(reader) == 4
    area = page.locator(".matrix .area").nth(1).inner_text().strip()
    choose(reader, LV("filter-area"), area)
    assert page.locator(".matrix .area").all_inner_texts() == [area]
    assert 0 < page.locator(".matrix tbody th.goal").count() < len(rows)
    kept = reader.address
    reader.open(kept)
    assert columns(reader) == 4
    choose(reader, LV("filter-direction"), LV("every"))
    assert "direction" not in reader.address
    assert columns(reader) == 15
    choose(reader, LV("filter-area"), LV("every-area"))
    reader.click(page.locator(".tabs a", has_text=LV("sort-links")))
    totals = [int(text) for text in page.locator(".matrix tbody td.n").all_inner_texts()]
    assert totals == sorted(totals, reverse=True)
    reader.click(page.locator(".tabs a", has_text=LV("level-direction")))
    assert columns(reader) == 4


def test_filters_of_the_programme_are_kept_in_the_address(reader: Reader) -> None:
    reader.open("/programma")
    choose(reader, LV("filter-direction"), "3 Gudra pārvaldība")
    choose(reader, LV("filter-municipality"), "Rēzekne")
    assert "direction=3" in reader.address
    assert "municipality=LV0006000" in reader.address
    found = reader.headline
    reader.page.reload()
    reader.drawn()
    assert reader.headline == found
    reader.click(reader.page.get_by_role("link", name=LV("filter-clear")))
    assert reader.address == "/programma"
    assert "44" in reader.headline


def test_the_language_changes_and_the_view_stays(reader: Reader) -> None:
    page = reader.page
    reader.go("/atbilstiba?framework=NAP2027&row=2&priority=1.1&sort=links")
    latvian = reader.headline
    for lang, name in (("en", "English"), ("lv", "Latviski")):
        reader.click(page.locator(".languages").get_by_text(name))
        assert reader.lang == lang
        assert (reader.headline == latvian) == (lang == "lv")
        assert page.locator("td.picked").count() == 1
        for part in ("framework=NAP2027", "row=2", "priority=1.1", "sort=links"):
            assert part in reader.address
    reader.back()
    assert reader.lang == "en"
    reader.click(page.locator(".menu li a").nth(1))
    assert reader.address == "/merki?lang=en"
    assert reader.lang == "en"


def test_the_menu_on_a_phone(phone: Reader) -> None:
    page = phone.page
    phone.open("/atbilstiba")
    menu = page.locator(".menu")
    expect(menu).not_to_be_in_viewport()
    page.get_by_test_id("stExpandSidebarButton").tap()
    expect(menu).to_be_in_viewport()
    page.locator(".menu a", has_text=LV("page-programma")).tap()
    phone.drawn()
    assert phone.address == "/programma"
    expect(menu).not_to_be_in_viewport()
    phone.go("/atbilstiba")
    cell(phone, 1, "1.1").tap()
    phone.drawn()
    page.wait_for_function(FOCUSED, arg="para")
    page.wait_for_timeout(700)  # it scrolls smoothly
    assert page.locator("#para h2").evaluate(UNCOVERED), "its heading lies under Streamlit's header"


def download(reader: Reader, ending: str, folder: Path) -> Path:
    with reader.page.expect_download() as waiting:
        reader.page.locator("[data-testid=stDownloadButton] button", has_text=ending.upper()).click()
    kept = folder / waiting.value.suggested_filename
    assert kept.suffix == f".{ending}"
    waiting.value.save_as(kept)
    return kept


def rows_of_csv(path: Path) -> list[list[str]]:
    raw = path.read_bytes()
    assert raw.startswith(b"\xef\xbb\xbf"), "without this mark Excel does not read Latvian"
    return list(csv.reader(io.StringIO(raw.decode("utf-8-sig"), newline="")))


def rows_of_xlsx(path: Path) -> list[list[str]]:
    sheets = openpyxl.load_workbook(path).worksheets
    assert len(sheets) == 2
    return [["" if value is None else str(value) for value in row] for row in sheets[0].values]


@pytest.mark.parametrize(("path", "t"), [("?direction=2", LV), ("?framework=NAP2027&lang=en", EN)])
def test_files_of_the_matrix(reader: Reader, tmp_path: Path, path: str, t: Any) -> None:
    reader.go("/atbilstiba" + path)
    reader.open_take_away()
    shown = {
        t("table-yes"): reader.page.locator(".matrix td .mark.link").count(),
        t("table-uncertain"): reader.page.locator(".matrix td .mark.uncertain").count(),
    }
    goals = reader.page.locator(".matrix tbody th.goal a").all_inner_texts()
    rows = rows_of_csv(download(reader, "csv", tmp_path))
    marks = [cell.partition(" (") for row in rows[1:] for cell in row[4:-1]]
    assert {word: sum(mark[0] == word for mark in marks) for word in shown} == shown
    assert sum(bool(mark[1]) for mark in marks) == reader.page.locator(".matrix td .mismatch").count()
    assert [row[3] for row in rows[1:]] == goals
    assert len(rows[0]) == 5 + columns(reader)
    assert sum(int(row[-1]) for row in rows[1:]) == sum(shown.values())
    assert rows_of_xlsx(download(reader, "xlsx", tmp_path)) == rows
    with Image.open(download(reader, "png", tmp_path)) as picture:
        assert picture.format == "PNG"
        assert min(picture.size) > 1000
        assert len(picture.convert("RGB").getcolors(1 << 24) or []) > 10


def test_files_of_a_table(reader: Reader, tmp_path: Path, newest: duckdb.DuckDBPyConnection) -> None:
    reader.go("/dati?view=tables&table=task")
    reader.open_take_away()
    printed = newest.execute("SELECT text_lv FROM task ORDER BY ALL").fetchall()
    rows = rows_of_csv(download(reader, "csv", tmp_path))
    assert LV("n-rows", n=len(rows) - 1) in reader.page.locator("article", has_text="DuckDB").inner_text()
    column = rows[0].index(LV("column-text_lv"))
    assert sorted(row[column] for row in rows[1:]) == sorted(text for (text,) in printed)
    assert any(letter in "".join(row[column] for row in rows) for letter in "āčēģīķļņšūž")
    assert len(rows_of_xlsx(download(reader, "xlsx", tmp_path))) == len(rows)


@pytest.mark.parametrize(
    ("path", "word"),
    [
        ("/?lang=xx", LV("notice-language")),
        ("/programma?priority=9.9", LV("notice-unknown", value="9.9")),
        ("/atbilstiba?priority=9.9&lang=en", EN("notice-unknown", value="9.9")),
        ("/dati?release=nope", LV("notice-release")),
        ("/nope", LV("notice-page", value="nope")),
    ],
)
def test_wrong_address(reader: Reader, path: str, word: str) -> None:
    reader.open(path)
    assert reader.notices == [word]
    assert reader.headline


def test_an_older_release(reader: Reader, releases: Releases) -> None:
    page = reader.page
    reader.open(f"/?release={releases.older}")
    assert len(reader.notices) == 1
    assert f"{Store(releases.folder).describe(releases.older).made:%H:%M}" in reader.notices[0]
    name = page.locator("h3 a", has_text=OLD_NAME)
    assert name.count() == 1
    reader.click(page.locator(".menu a", has_text=LV("page-programma")))
    assert f"release={releases.older}" in reader.address
    assert page.locator("h2", has_text=OLD_NAME).count() == 1
    reader.click(page.get_by_role("link", name=LV("notice-pinned-leave")))
    assert reader.address == "/programma"
    assert not reader.notices
    assert not page.locator("h2", has_text=OLD_NAME).count()


@pytest.mark.parametrize(
    "path",
    [
        "/merki?target=programme2027-population",
        "/programma?block=2.1.1",
        "/atbilstiba?row=4&priority=2.1",
        "/dati",
    ],
)
def test_source_numbers_lead_to_the_printed_line(reader: Reader, path: str) -> None:
    """A test of the pages looks every number up; here a few are followed."""
    page = reader.page
    reader.go(path)
    numbers = page.locator("[data-testid=stMain] a.source[href*='line=']")
    for at in sorted({0, numbers.count() // 2, numbers.count() - 1}):
        page.evaluate("for (const part of document.querySelectorAll('details')) part.open = true")
        number = numbers.nth(at).locator("[aria-hidden]")
        line = number.inner_text()
        reader.click(number)
        here = page.locator("li.here")
        expect(here).to_be_in_viewport()
        assert here.locator(".letter").inner_text() == line
        reader.back()


def test_a_source_can_be_taken_away_whole(reader: Reader) -> None:
    reader.go("/dati?view=sources")
    link = reader.page.locator("a[href^='/sources/']").first.get_attribute("href") or ""
    answer = reader.page.request.get(reader.site + link)
    assert answer.ok
    assert answer.body() == (ROOT / "data" / link.removeprefix("/")).read_bytes()
    outside = reader.page.request.get(f"{reader.site}/sources/..%2f..%2fpyproject.toml")
    assert "[project]" not in outside.text()
