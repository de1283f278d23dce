"""Take away in a browser: the line opens, files come down, the address copied opens the same view; paper."""

import csv
import io
import re
from pathlib import Path

import pytest

from latgale.i18n import texts
from tests.browser.reading import Reader

TARGET = "/merki?target=programme2027-population"
LV = texts("lv")


def opened(reader: Reader, address: str) -> None:
    reader.go(address)
    reader.open_take_away()


def test_files_come_down(reader: Reader, tmp_path: Path) -> None:
    opened(reader, TARGET)
    for ending, begins in (("csv", b"\xef\xbb\xbf"), ("xlsx", b"PK"), ("png", b"\x89PNG"), ("svg", b"<?xml")):
        with reader.page.expect_download() as found:
            reader.page.get_by_role("button", name=LV(f"download-{ending}")).last.click()
        found.value.save_as(tmp_path / ending)
        assert (tmp_path / ending).read_bytes().startswith(begins)
        assert found.value.suggested_filename.endswith(f".{ending}")
    text = (tmp_path / "csv").read_text(encoding="utf-8-sig")
    values = {cell for row in csv.reader(io.StringIO(text)) for cell in row}
    shown = reader.headline.replace("\xa0", "")
    assert any(len(value) > 5 and value in shown for value in values), shown


def test_the_copied_address_opens_the_same_view(reader: Reader, stranger: Reader) -> None:
    opened(reader, TARGET)
    assert reader.copied.startswith("/merki?")
    stranger.open(reader.copied)
    assert stranger.headline == reader.headline


@pytest.mark.parametrize("address", [TARGET, "/atbilstiba", "/programma?block=3.2.1", "/dati", "/"])
def test_paper_shows_the_page_alone(reader: Reader, address: str) -> None:
    """Everything of the page on sheets of A4, nothing of its menu, boxes and buttons."""
    reader.go(address)
    reader.page.emulate_media(media="print")
    hidden = "[data-testid=stSidebar], [data-testid=stExpander], [data-testid=stSelectbox], .stDownloadButton"
    assert not any(each.is_visible() for each in reader.page.locator(hidden).all())
    for part in ("h1", "footer.lg"):
        assert reader.page.locator(part).first.is_visible()
    content = reader.page.pdf(format="A4")
    reader.page.emulate_media(media="screen")
    sheets = len(re.findall(rb"/Type\s*/Page\b", content))
    height = reader.page.evaluate("document.querySelector('[data-testid=stMain]').scrollHeight")
    assert sheets >= (2 if height > 2000 else 1)


def test_a_chart_is_as_wide_as_the_sheet(reader: Reader) -> None:
    reader.go(TARGET)
    chart = reader.page.locator(".js-plotly-plot svg.main-svg").first
    chart.wait_for()
    reader.page.set_viewport_size({"width": 700, "height": 990})
    reader.page.emulate_media(media="print")
    reader.page.evaluate("dispatchEvent(new Event('beforeprint'))")
    box = chart.bounding_box()
    assert box is not None
    assert 300 < box["width"] <= 700
    assert chart.get_attribute("viewBox")
    reader.page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert chart.get_attribute("viewBox") is None
    reader.page.emulate_media(media="screen")
    reader.page.set_viewport_size({"width": 1440, "height": 900})
