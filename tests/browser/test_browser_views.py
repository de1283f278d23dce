"""Every page and main view: whole, fitting, in its language, accessible, and asking no other host."""

import re
from functools import cache
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from latgale.agenda import encode
from latgale.config import ROOT
from latgale.i18n import FOLDER, texts
from latgale.ui.pages import PAGES
from latgale.ui.ready_agendas import progress
from tests.browser.conftest import HEIGHTS
from tests.browser.reading import PAINTED, Reader

VIEWS = {
    "overview": "/",
    "targets": "/merki",
    "target": "/merki?target=programme2027-population",
    "compared": "/merki?indicator=population&compare=LV,LV0002000&mode=index",
    "methods": "/dati?view=methods",
    "indicators": "/merki?list=indicators",
    "indicator": "/merki?indicator=population&territory=LV0002000",
    "places": "/pasvaldibas",
    "places before the reform": "/pasvaldibas?indicator=registered_unemployment_share&period=2010",
    "places compared": "/pasvaldibas?indicator=population_annual_average&pick=LV0036000,LV0022000",
    "profile": "/pasvaldibas?territory=LV0042000",
    "profile of a city": "/pasvaldibas?territory=LV0002000",
    "projects": "/projekti",
    "projects filtered": "/projekti?municipality=LV0006000&fund=erdf",
    "no projects": "/projekti?q=xyzzy",
    "project": "/projekti?project=LG015",
    "project in lats": "/projekti?project=LG022",
    "tree": "/programma",
    "filtered": "/programma?municipality=LV0002000",
    "priority": "/programma?priority=3.2",
    "block": "/programma?block=3.2.1",
    "block with projects": "/programma?block=1.1.1",
    "block that is a priority": "/programma?block=4.4",
    "actor": "/programma?actor=Rēzeknes Tehnoloģiju akadēmija (RTA)",
    "funding": "/programma?funding=Valsts finansējums",
    "actors": "/programma?list=actors",
    "search": "/programma?q=pasvaldibas",
    "nothing found": "/programma?q=xyzzy",
    "LIAS": "/atbilstiba",
    "NAP": "/atbilstiba?framework=NAP2027",
    "directions": "/atbilstiba?framework=NAP2027&level=direction&sort=links",
    "part of the matrix": "/atbilstiba?direction=2",
    "pair": "/atbilstiba?row=4&priority=2.1",
    "goal": "/atbilstiba?row=6",
    "two frameworks": "/atbilstiba?priority=4.4",
    "unknown entry": "/atbilstiba?priority=9.9",
    "action plan": "/ricibas-plans",
    "pillar of the action plan": "/ricibas-plans?pillar=economy",
    "notes": "/dati",
    "sources": "/dati?view=sources",
    "source": "/dati?view=source&source=programme-2021-2027&line=2054",
    "tables": "/dati?view=tables",
    "upload": "/augsupielade",
    "release": "/dati?view=release",
    "presentation, empty": "/prezentacija",
    "presentation, ready": "/prezentacija?item=2&agenda=" + encode(progress(texts("lv"))),
}
# Drawn with the templates of another view, so that reading it in Latvian is enough.
SAME_TEMPLATES = {
    "compared",
    "places before the reform",
    "places compared",
    "profile of a city",
    "projects filtered",
    "project in lats",
    "filtered",
    "block with projects",
    "block that is a priority",
    "NAP",
    "directions",
    "part of the matrix",
    "pillar of the action plan",
}
# Nothing is left out of the check with axe; should Streamlit ever draw a violation of its own,
# its selector and the reason belong here.
NOT_OURS: list[str] = []
# What can be seen or is read out, ours (inside .lg) and Streamlit's; icons are drawn with a font of names.
SAID = """ours => {
  const said = new Set();
  const mine = (element) => Boolean(element.closest(".lg")) === ours;
  const silent = "script, style, noscript, [data-testid=stIconMaterial], canvas, [class*=portal]";
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement;
    if (!element || !mine(element) || element.closest(silent) || !element.checkVisibility()) continue;
    said.add(walker.currentNode.textContent.trim());
  }
  for (const name of ["aria-label", "title", "placeholder", "alt"])
    for (const element of document.querySelectorAll(`[${name}]`))
      if (mine(element) && element.checkVisibility()) said.add(element.getAttribute(name).trim());
  said.delete("");
  return [...said];
}"""
# The document, its scrolling part and our own parts; what scrolls in a box of its own may be wide.
TOO_WIDE = """() => {
  const wide = [document.documentElement, document.querySelector("[data-testid=stMain]")]
    .filter((part) => part.scrollWidth > part.clientWidth)
    .map((part) => `${part.tagName} ${part.scrollWidth} > ${part.clientWidth}`);
  for (const part of document.querySelectorAll("[data-testid=stMain] .lg *")) {
    if (part.closest(".scroll, .sr")) continue;
    const right = part.getBoundingClientRect().right;
    if (right > innerWidth + 1) wide.push(`${part.tagName}.${part.className} ends at ${Math.round(right)}`);
  }
  return wide.slice(0, 5);
}"""

DARK = """() => {
  const colour = getComputedStyle(document.querySelector("[data-testid=stApp]")).backgroundColor;
  return colour.match(/\\d+/g).every((part) => part < 64);
}"""
ENGLISH = re.compile("[A-Z][a-z/ ]+")


def in_language(path: str, lang: str) -> str:
    if lang == "lv":
        return path
    return f"{path}{'&' if '?' in path else '?'}lang={lang}"


@cache
def message_keys() -> set[str]:
    files = (path.read_text(encoding="utf-8") for path in (FOLDER / "lv").glob("*.ftl"))
    return {key for text in files for key in re.findall(r"^([a-z][\w-]*) =", text, re.M) if "-" in key}


def violations(page: Page, *rules: str) -> list[str]:
    """What axe finds serious or critical, by rule and place."""
    options: dict[str, Any] = {"resultTypes": ["violations"]}
    if rules:
        options["runOnly"] = {"type": "rule", "values": list(rules)}
    context = {"exclude": [[selector] for selector in NOT_OURS]} if NOT_OURS else None
    found = Axe().run(page, context=context, options=options).response["violations"]
    return [
        f"{each['impact']} {each['id']}: {node['target']} {node['html'][:160]}"
        for each in found
        if each["impact"] in ("serious", "critical")
        for node in each["nodes"][:3]
    ]


def check_view(reader: Reader, path: str, lang: str) -> None:
    """What holds for every view in both languages, at the width of a desk."""
    if reader.lang != lang:
        reader.open(in_language("/", lang))
    reader.go(in_language(path, lang))
    page = reader.page
    assert page.locator("h1").count() == 1
    assert reader.headline
    assert reader.lang == lang
    assert texts(lang)("app-title") in page.title()
    assert bool(reader.notices) == (path == VIEWS["unknown entry"])
    assert not page.locator("[data-testid=stException], [data-testid=stAlert], .notice[role=alert]").count()
    said = set(page.evaluate(SAID, True)), set(page.evaluate(SAID, False))
    assert not (said[0] | said[1]) & message_keys()
    assert not foreign_words(said[1], lang)


def check_widths(page: Page) -> None:
    try:
        for width, height in HEIGHTS.items():
            page.set_viewport_size({"width": width, "height": height})
            page.evaluate(PAINTED)
            assert not page.evaluate(TOO_WIDE), width
    finally:
        page.set_viewport_size({"width": 1440, "height": 900})


@pytest.mark.parametrize("path", VIEWS.values(), ids=VIEWS)
def test_view(reader: Reader, path: str) -> None:
    check_view(reader, path, "lv")
    assert not violations(reader.page)
    check_widths(reader.page)


@pytest.mark.parametrize("name", [name for name in VIEWS if name not in SAME_TEMPLATES])
def test_english_and_dark(reader: Reader, name: str) -> None:
    reader.page.emulate_media(color_scheme="dark")
    check_view(reader, VIEWS[name], "en")
    reader.page.wait_for_function(DARK)
    assert not violations(reader.page, "color-contrast", "link-in-text-block")
    check_widths(reader.page)


@cache
def our_words() -> str:
    """All that we say in Latvian; names of territories, and titles of the books that the method rests on."""
    files = [
        *(FOLDER / "lv").glob("*.ftl"),
        ROOT / "data/territories/territory.csv",
        ROOT / "docs/methods.lv.md",
    ]
    return " ".join(path.read_text(encoding="utf-8") for path in files)


def foreign_words(said: set[str], lang: str) -> set[str]:
    """Words outside our own HTML that are in the other language.

    On Latvian pages any English word counts that Streamlit may come to say: no Latvian letter, and in
    no Latvian text of ours.
    """
    keys = [key for key in message_keys() if key.startswith("streamlit-")]
    other = {texts("en" if lang == "lv" else "lv")(key) for key in keys} - {texts(lang)(key) for key in keys}
    found = said & other
    if lang == "lv":
        heads = {each: each.partition(":")[0] for each in said}
        found |= {each for each, head in heads.items() if ENGLISH.fullmatch(head) and head not in our_words()}
    return found


def test_words_of_streamlit_follow_the_language(reader: Reader) -> None:
    """Also when the reader changes it, and after the page was narrow for a while."""
    reader.open("/programma")
    for lang in ("en", "lv", "en", "lv"):
        reader.click(f".languages a[lang={lang}]")
        assert not foreign_words(set(reader.page.evaluate(SAID, False)), lang)
    reader.page.set_viewport_size({"width": 390, "height": 844})
    reader.page.wait_for_timeout(500)
    reader.page.set_viewport_size({"width": 1440, "height": 900})
    reader.page.wait_for_timeout(500)
    assert not foreign_words(set(reader.page.evaluate(SAID, False)), "lv")


@pytest.mark.parametrize(("width", "lang"), [(820, "en"), (390, "lv")])
def test_first_load(readers: dict[int, Reader], width: int, lang: str) -> None:
    """From a bookmark: the first HTML says its language already, and all of it fits.

    One page is loaded anew, the others are gone to, as a reader does.
    """
    reader = readers[width]
    reader.complaints.clear()
    for place in PAGES:
        path = in_language("/" + place.path, lang)
        first = reader.page.request.get(reader.site + path)
        assert f'<html lang="{lang}">' in first.text()
        assert first.headers["x-content-type-options"] == "nosniff"
        assert "default-src 'self'" in first.headers["content-security-policy"]
        (reader.open if place is PAGES[0] else reader.go)(path)
        assert reader.lang == lang
        assert reader.headline
        assert not reader.notices
        assert not reader.page.evaluate(TOO_WIDE)
        assert reader.page.locator(".menu a[aria-current=page]").count() == 1
        assert reader.in_view(".menu a[aria-current=page]") == (width > 768)
    assert not reader.complaints
    if width == 390:
        assert not violations(reader.page)
