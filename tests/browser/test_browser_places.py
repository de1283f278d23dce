"""Places in a browser: a click on the map, the same by keyboard, the slider of years, paper."""

import math

import duckdb
import pytest
from playwright.sync_api import Error, expect

from latgale.geography import municipalities
from latgale.i18n import texts
from latgale.maps import decks
from tests.browser.reading import Reader

LV = texts("lv")
LIVANI = "LV0036000"
YEARS = "/pasvaldibas?indicator=population_annual_average"


@pytest.fixture(autouse=True)
def _on_screen(reader: Reader) -> None:
    reader.page.emulate_media(media="screen")


def on_map(box: dict[str, float], code: str) -> tuple[float, float]:
    """Where the point of a municipality's name lies on the screen, in the map's first view."""
    world = 512 * 2**decks._ZOOM

    def placed(lon: float, lat: float) -> tuple[float, float]:
        y = math.log(math.tan(math.pi / 4 + math.radians(lat) / 2)) / (2 * math.pi)
        return world * lon / 360, -world * y

    row = municipalities().loc[code]
    x, y = placed(float(row["label_lon"]), float(row["label_lat"]))
    middle = placed(decks._CENTRE["longitude"], decks._CENTRE["latitude"])
    return box["x"] + box["width"] / 2 + x - middle[0], box["y"] + box["height"] / 2 + y - middle[1]


def hover(reader: Reader, code: str) -> str:
    """Words of the hover over a municipality, once the map is drawn."""
    chart = reader.page.get_by_test_id("stDeckGlJsonChart").first
    chart.scroll_into_view_if_needed()
    tip = reader.page.locator(".deck-tooltip")
    for step in range(60):
        box = chart.bounding_box()
        assert box is not None
        x, y = on_map(box, code)  # type: ignore[arg-type]
        reader.page.mouse.move(x + step % 2, y + 12)
        if tip.is_visible() and tip.inner_text().strip():
            break
        reader.page.wait_for_timeout(300)
    return tip.inner_text()


def press(reader: Reader) -> None:
    """Press and let go where the mouse is.

    The map looks up what lies below when the button goes down. Drawn in software that takes longer than a
    click may last, so the page's clock stands still meanwhile.
    """
    reader.page.evaluate(
        "() => { const [now, at] = [Date.now, Date.now()]; Date.now = () => at; window.go = now; }"
    )
    reader.page.mouse.down()
    reader.page.mouse.up()
    reader.page.evaluate("() => { Date.now = window.go; }")


def wait_for_address(reader: Reader, part: str) -> None:
    reader.page.wait_for_function("part => decodeURIComponent(location.search).includes(part)", arg=part)
    reader.drawn()


def picked_within(reader: Reader, code: str, milliseconds: int) -> bool:
    try:
        reader.page.wait_for_url(f"**pick={code}*", timeout=milliseconds)
    except Error:
        return False
    return True


def test_a_click_on_the_map_picks_a_municipality(reader: Reader, newest: duckdb.DuckDBPyConnection) -> None:
    reader.go("/pasvaldibas")
    said = hover(reader, LIVANI)
    assert said.startswith("Līvānu novads: ")
    [(people,)] = newest.execute(
        "SELECT value FROM observation WHERE indicator = 'population' AND territory = ? AND period = '2026'",
        [LIVANI],
    ).fetchall()
    density = people / float(municipalities()["area_km2"][LIVANI])
    assert f"{density:.1f}".replace(".", ",") in said
    for _ in range(3):  # as one does where a machine is too busy for the first click
        press(reader)
        if picked_within(reader, LIVANI, 8_000):
            break
    wait_for_address(reader, f"pick={LIVANI}")
    picked = reader.page.locator(".ranking .picked")
    assert picked.count() == 1
    assert picked.inner_text().startswith("Līvānu novads")


def test_the_same_by_keyboard(reader: Reader) -> None:
    """The box picks a second municipality; a name of the ranking leads to its profile."""
    page = reader.page
    reader.go(f"/pasvaldibas?pick={LIVANI}")
    box = page.get_by_role("combobox", name=LV("places-pick"))
    box.focus()
    page.keyboard.type("Ludzas")
    page.keyboard.press("Enter")
    wait_for_address(reader, f"pick={LIVANI},LV0037000")
    assert page.locator(".ranking .picked").count() == 2
    link = page.locator(".ranking a[href*='territory=LV0037000']")
    link.focus()
    page.keyboard.press("Enter")
    wait_for_address(reader, "territory=LV0037000")
    assert reader.headline.startswith("Ludzas novads: ")


def test_the_slider_changes_what_the_map_states(reader: Reader) -> None:
    reader.go(YEARS)
    assert "2024. gadā" in reader.headline
    reader.page.get_by_role("slider").first.focus()
    reader.page.keyboard.press("ArrowLeft")
    wait_for_address(reader, "period=2023")
    assert "2023. gadā" in reader.headline
    expect(reader.page.get_by_test_id("stDeckGlJsonChart").first).to_have_attribute(
        "aria-label", reader.headline
    )


@pytest.mark.parametrize("address", ["/pasvaldibas", f"/pasvaldibas?territory={LIVANI}", "/projekti"])
def test_paper_shows_a_figure_in_place_of_the_map(reader: Reader, address: str) -> None:
    page = reader.page
    reader.go(address)
    figures = page.locator(".lg.paper img")
    assert not any(each.is_visible() for each in figures.all())
    page.emulate_media(media="print")
    for hidden in (
        "[data-testid=stDeckGlJsonChart]",
        ".lg .hint",
        ".lg.hint",
        ".lg .tabs",
        "[data-testid=stSlider]",
    ):
        assert not any(each.is_visible() for each in page.locator(hidden).all()), hidden
    maps = page.get_by_test_id("stDeckGlJsonChart").count()
    assert figures.count() == maps
    for figure in figures.all():
        box = figure.bounding_box()
        assert box is not None
        assert box["width"] > 250
        assert box["height"] > 200
        assert figure.evaluate("image => image.complete && image.naturalWidth > 0")
    page.emulate_media(media="screen")
