"""The way of a council member: what is in trouble, what is done about it, what of it is done at home."""

from collections.abc import Iterator

import duckdb
import pytest
from playwright.sync_api import Browser, expect

from latgale.i18n import texts
from latgale.queries import alignment, participation
from tests.browser.conftest import screen, watched
from tests.browser.reading import Reader

LV = texts("lv")
HOME, HOME_NAME = "LV0042000", "Preiļu novads"
ARTICLE = "[data-testid=stMain] article.lg"
SIDEWAYS = "document.documentElement.scrollWidth > innerWidth"


@pytest.fixture(params=[1440, 390])
def width(request: pytest.FixtureRequest) -> int:
    """A desk and a phone."""
    return int(request.param)


@pytest.fixture
def member(width: int, readers: dict[int, Reader]) -> Iterator[Reader]:
    yield from watched(readers[width])


@pytest.fixture
def friend(width: int, chromium: Browser, site: str) -> Iterator[Reader]:
    """Somebody with a like screen, to whom the address is sent."""
    context = screen(chromium, width)
    yield from watched(Reader(context.new_page(), site))
    context.close()


class Way:
    """Steps by clicks on links of the pages, and all of them back."""

    def __init__(self, reader: Reader):
        self.reader, self.page = reader, reader.page
        self.seen: list[tuple[str, str]] = []
        self.arrived()

    def arrived(self) -> None:
        assert not self.reader.notices
        assert not self.page.evaluate(SIDEWAYS), self.reader.address
        self.seen.append((self.reader.address, self.reader.headline))

    def follow(self, link: str, *asked: str) -> None:
        """A link of the page itself; the address must then hold what was ``asked``."""
        found = self.page.locator("[data-testid=stMain]").locator(link).first
        assert found.evaluate("element => element.tagName") == "A"
        self.reader.click(found)
        assert [part for part in asked if part not in self.reader.address] == []
        self.arrived()

    def home(self) -> None:
        """By the Back button alone: every view says again what it said."""
        for earlier in reversed(self.seen[:-1]):
            self.reader.back()
            assert (self.reader.address, self.reader.headline) == earlier


def test_the_way_of_the_council_member(
    member: Reader, friend: Reader, newest: duckdb.DuckDBPyConnection
) -> None:
    page = member.page
    member.open("/")
    way = Way(member)

    trouble = page.locator("ul.standing > li").filter(has=page.locator(".state.bad")).first
    assert "\N{BLACK DOWN-POINTING TRIANGLE}" in trouble.inner_text()
    target, figure = trouble.locator("h2 a").inner_text(), trouble.locator(".figure b").inner_text()
    way.follow("ul.standing > li:has(.state.bad) h2 a", "/merki?target=")
    assert figure in page.locator("[data-testid=stMain]").inner_text()
    assert target in page.locator("nav.crumbs").inner_text()

    assert LV("target-priorities-lead", n=15) in page.locator("[data-testid=stMain]").inner_text()
    way.follow("a[href='/programma?priority=3.2']", "priority=3.2")
    assert member.headline == "3.2 Pašvaldības"

    served = alignment.priority_links(newest, priority="3.2").iloc[0]
    way.follow(
        f"a[href*='row={served['row']}&'][href*='/atbilstiba?']", "priority=3.2", f"row={served['row']}"
    )
    pair = page.locator("#para")
    expect(pair).to_be_in_viewport()
    assert page.locator("td.picked").count() == 1
    assert served["direction_lv"] in pair.locator("h2").inner_text()

    places = participation.named_municipalities(newest, priority="3.2")
    named = dict(zip(places["code"], places["blocks"], strict=True))[HOME]
    mine = pair.get_by_role("listitem").filter(has=page.get_by_role("link", name=HOME_NAME, exact=True))
    assert LV("actor-in-blocks", n=int(named)) in mine.inner_text()
    way.follow(f"#para a[href*='territory={HOME}']", f"/pasvaldibas?territory={HOME}")
    assert member.headline.startswith(HOME_NAME)

    way.follow(f"a[href='/projekti?municipality={HOME}']", f"municipality={HOME}")
    count = newest.execute(
        "SELECT count(DISTINCT project) FROM project_location WHERE territory = ?", [HOME]
    ).fetchone()
    assert count is not None
    assert page.locator("table.projects tbody tr").count() == min(count[0], 50)
    assert all(
        HOME_NAME in row for row in page.locator("table.projects tbody td:nth-child(2)").all_inner_texts()
    )

    project = page.locator("table.projects tbody th a").first.inner_text()
    way.follow("table.projects tbody th a", "/projekti?project=")
    assert member.headline == project
    assert HOME_NAME in page.locator(ARTICLE).inner_text()

    member.open_take_away()
    friend.open(member.copied)
    assert friend.headline == project
    assert friend.page.locator(ARTICLE).inner_text() == page.locator(ARTICLE).inner_text()
    way.home()
    assert len(set(way.seen)) == len(way.seen) == 7
