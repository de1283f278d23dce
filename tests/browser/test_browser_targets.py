"""Targets in a browser: numbers as a hand types them, and small charts at every width."""

import pytest
from playwright.sync_api import expect

from latgale.i18n import texts
from tests.browser.reading import Reader

LV = texts("lv")
COMPARED = "/merki?indicator=population&compare=LV,LV0002000,LV0006000,LV0024000"
TURNED = """() => [...document.querySelectorAll('.xtick text')].filter(
    text => /rotate\\((?!0[,)])/.test(text.getAttribute('transform') || '')).length"""
ROWS = """() => {
  const charts = [...document.querySelectorAll('.st-key-panels .js-plotly-plot')];
  return charts.map(chart => Math.round(chart.getBoundingClientRect().top));
}"""


def test_a_decimal_comma_is_typed_in_latvian(reader: Reader) -> None:
    """Streamlit's own number field made 15 of it without a word."""
    page = reader.page
    reader.open("/merki?target=programme2027-gdp")
    page.get_by_text(LV("what-if"), exact=True).click()
    field = page.get_by_label(LV("what-if-change"))
    field.fill("1,5")
    field.press("Enter")
    page.wait_for_function("location.search.includes('change=')")
    reader.drawn()
    assert reader.address == "/merki?target=programme2027-gdp&change=1.5"
    expect(field).to_have_value("1,5")
    assert "+1,5 procentpunkti" in page.locator(".figures").inner_text().replace("\N{NO-BREAK SPACE}", " ")


def test_what_is_no_number_gets_a_sentence_below_the_field(reader: Reader) -> None:
    page = reader.page
    reader.open("/merki?target=programme2027-gdp")
    page.get_by_text(LV("what-if"), exact=True).click()
    field = page.get_by_label(LV("what-if-value"))
    field.fill("abc")
    field.press("Enter")
    expect(page.get_by_text("„abc” nav skaitlis; ierakstiet, piemēram, 1,5.")).to_be_visible()
    assert reader.address == "/merki?target=programme2027-gdp"


@pytest.mark.parametrize(("width", "in_a_row"), [(1440, 3), (820, 2), (390, 1)])
def test_small_charts_stand_in_even_rows(readers: dict[int, Reader], width: int, in_a_row: int) -> None:
    reader = readers[width]
    reader.open(COMPARED)
    expect(reader.page.locator(".st-key-panels .js-plotly-plot")).to_have_count(5)
    reader.page.wait_for_function("document.querySelectorAll('.st-key-panels .xtick text').length >= 10")
    tops = reader.page.evaluate(ROWS)
    assert tops == sorted(tops)
    assert tops.count(tops[0]) == in_a_row
    assert reader.page.evaluate(TURNED) == 0
