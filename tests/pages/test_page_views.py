"""Every address of every page gives a whole page in both languages."""

import hashlib
import html
import json
import re
from functools import cache
from html.parser import HTMLParser
from urllib.parse import parse_qsl, urlsplit

import duckdb
import pytest

from latgale import formats
from latgale.agenda import encode
from latgale.config import ROOT
from latgale.i18n import DEFAULT, FOLDER, LANGUAGES, texts
from latgale.model import TABLES
from latgale.releases import Store
from latgale.ui.pages import PAGES
from latgale.ui.ready_agendas import progress
from tests.pages.visiting import Releases, Seen, Visit

PROGRAMME = "programme-2021-2027"
MATRIX = [
    {"framework": framework, "level": level, "sort": sort}
    for framework in ("", "NAP2027")
    for level in ("", "direction")
    for sort in ("", "links")
]
VIEWS: list[tuple[str, dict[str, str]]] = [
    ("parskats", {}),
    ("merki", {}),
    ("merki", {"target": "programme2027-population"}),
    ("merki", {"target": "programme2027-gdp", "variant": "pps"}),
    ("merki", {"target": "programme2027-electricity"}),
    ("dati", {"view": "methods"}),
    ("merki", {"list": "indicators"}),
    ("merki", {"indicator": "population", "territory": "LV0002000"}),
    ("merki", {"indicator": "gdp_per_capita_eur", "compare": "LV,EU27_2020", "mode": "index"}),
    ("dati", {"view": "observation", "indicator": "population", "territory": "LV005", "period": "2026"}),
    ("pasvaldibas", {}),
    ("pasvaldibas", {"indicator": "public_libraries"}),
    ("pasvaldibas", {"indicator": "public_libraries", "show": "total", "classes": "natural"}),
    ("pasvaldibas", {"indicator": "registered_unemployment_share", "period": "2010"}),
    ("pasvaldibas", {"indicator": "population_annual_average", "pick": "LV0036000,LV0022000"}),
    ("pasvaldibas", {"territory": "LV0042000"}),
    ("pasvaldibas", {"territory": "LV0002000"}),
    ("projekti", {}),
    ("projekti", {"municipality": "LV0006000", "fund": "erdf"}),
    ("projekti", {"municipality": "LV005"}),
    ("projekti", {"priority": "none", "from": "1000", "to": "100000"}),
    ("projekti", {"q": "ceļu rēzekn", "period": "2014-2020"}),
    ("projekti", {"q": "xyzzy"}),
    ("projekti", {"part": "3"}),
    ("projekti", {"project": "LG015"}),
    ("projekti", {"project": "LG022"}),
    ("projekti", {"project": "LG053"}),
    ("projekti", {"project": "PP-3.2.4-2"}),
    ("projekti", {"project": "PP-1.1.2-1"}),
    ("programma", {}),
    ("programma", {"direction": "2"}),
    ("programma", {"implementer": "Rēzeknes novada pašvaldība"}),
    ("programma", {"partner": "Latgales plānošanas reģiona administrācija", "direction": "4"}),
    ("programma", {"funding_source": "Privātais finansējums"}),
    ("programma", {"municipality": "LV0002000"}),
    ("programma", {"direction": "1", "municipality": "LV0006000", "funding_source": "Valsts finansējums"}),
    ("programma", {"q": "pasvaldibas"}),
    ("programma", {"q": "tūrisms Lūznavā"}),
    ("programma", {"q": "xyzzy"}),
    ("programma", {"list": "actors"}),
    ("programma", {"list": "funding"}),
    *(("atbilstiba", view) for view in MATRIX),
    *(("atbilstiba", {**view, "direction": "3"}) for view in MATRIX),
    ("atbilstiba", {"row": "4"}),
    ("atbilstiba", {"priority": "4.4"}),
    ("atbilstiba", {"row": "4", "priority": "2.1"}),
    ("atbilstiba", {"row": "1", "priority": "4.4"}),
    ("atbilstiba", {"framework": "NAP2027", "row": "18", "priority": "1.1", "sort": "links"}),
    ("ricibas_plans", {}),
    ("ricibas_plans", {"pillar": "economy"}),
    ("dati", {}),
    *(("dati", {"severity": severity}) for severity in ("error", "warning", "info")),
    ("dati", {"view": "sources"}),
    ("dati", {"view": "source", "source": PROGRAMME, "line": "1"}),
    ("dati", {"view": "source", "source": PROGRAMME, "line": "2054"}),
    ("dati", {"view": "source", "source": "action-plan-2025-2027", "line": "1"}),
    ("dati", {"view": "tables"}),
    ("augsupielade", {}),
    ("augsupielade", {"all": "1"}),
    ("dati", {"view": "release"}),
    ("prezentacija", {}),
    ("prezentacija", {"agenda": encode(progress(texts("lv")))}),
    ("prezentacija", {"agenda": encode(progress(texts("en"))), "item": "2"}),
    ("prezentacija", {"add": "/merki?target=programme2027-population"}),
]

each_language = pytest.mark.parametrize("lang", LANGUAGES)
each_view = pytest.mark.parametrize(
    ("page", "view"), VIEWS, ids=lambda part: part if isinstance(part, str) else json.dumps(part)
)


class Balance(HTMLParser):
    """Counts what is open, so that a template with a tag too many or too few is seen."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.wrong: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ("br", "img", "hr", "input", "wbr"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong.append(f"</{tag}> in line {self.getpos()[0]}")


@cache
def keys() -> set[str]:
    """All message keys that could be mistaken for a text only when they are one by mistake."""
    files = (path.read_text(encoding="utf-8") for path in (FOLDER / "lv").glob("*.ftl"))
    found = {key for text in files for key in re.findall(r"^([A-Za-z][\w-]*) =", text, re.M)}
    return {key for key in found if "-" in key}


@pytest.fixture(scope="module")
def read(visit: Visit) -> Visit:
    """``visit`` for those who only read: each view is made once."""
    known: dict[str, Seen] = {}

    def once(page: str, /, **view: str) -> Seen:
        key = json.dumps([page, view], sort_keys=True)
        if key not in known:
            known[key] = visit(page, **view)
        return known[key]

    return once


@each_language
@each_view
def test_a_view_is_whole(read: Visit, page: str, view: dict[str, str], lang: str) -> None:
    seen = read(page, **view, **({"lang": lang} if lang != DEFAULT else {}))
    assert len(seen.headlines) == 1
    assert seen.headlines[0]
    assert not seen.notices
    assert f'lang="{lang}" aria-current="true"' in seen.html
    checker = Balance()
    checker.feed(seen.html)
    assert not checker.wrong
    assert not checker.open
    texts = {text.strip() for text in re.findall(r'[>"]([^<>"]*)[<"]', seen.html)}
    assert not texts & keys(), "a message key stands where its text should"
    assert not texts & {"None", "nan", "NaT", "<NA>"}, "an empty cell is shown as a word of Python"


CHOICES = ("direction", "implementer", "partner", "funding_source", "municipality")
FILTERS = [view for page, view in VIEWS if page == "programma" and set(view) & set(CHOICES) and len(view) < 3]


@pytest.mark.parametrize("view", FILTERS, ids=json.dumps)
def test_filters_take_blocks_away(visit: Visit, view: dict[str, str]) -> None:
    shown = re.findall(r"\?block=([\d.]+)", visit("programma", **view).html)
    assert 0 < len(set(shown)) < 44


@each_language
def test_every_block_shows_all_that_is_printed(
    read: Visit, newest: duckdb.DuckDBPyConnection, lang: str
) -> None:
    parts = [
        ("task", "text_lv"),
        ("benefit", "text_lv"),
        ("rationale", "text_lv"),
        ("past_action", "text_lv"),
        ("subpriority_actor", "name_printed"),
        ("subpriority_funding", "name_printed"),
        ("past_project", "title_lv"),
        ("programme_indicator", "text_lv" if lang == "lv" else "text_en"),
    ]
    codes = newest.execute("SELECT code, goal_lv, spatial_lv FROM subpriority").fetchall()
    assert len(codes) == 44
    for code, goal, place in codes:
        seen = read("programma", block=code, **({"lang": lang} if lang != DEFAULT else {}))
        assert seen.headlines[0].startswith(f"{code} ")
        for table, column in parts:
            query = f"SELECT {column} FROM {table} WHERE subpriority_code = ?"  # noqa: S608
            for (text,) in newest.execute(query, [code]).fetchall():
                assert " ".join(text.split()) in seen.words, (code, table, text)
        assert " ".join(goal.split()) in seen.words
        assert " ".join((place or "").split()) in seen.words


@each_language
def test_every_priority_names_its_blocks(visit: Visit, newest: duckdb.DuckDBPyConnection, lang: str) -> None:
    rows = newest.execute(
        "SELECT priority_code, list(code) FROM subpriority GROUP BY priority_code"
    ).fetchall()
    assert len(rows) == 15
    for code, blocks in rows:
        seen = visit("programma", priority=code, lang=lang)
        assert all(f"?block={block}" in seen.html for block in blocks)


@each_language
@pytest.mark.parametrize("table", [entry.name for entry in TABLES])
def test_every_table_is_shown(visit: Visit, newest: duckdb.DuckDBPyConnection, table: str, lang: str) -> None:
    seen = visit("dati", view="tables", table=table, lang=lang)
    frame = seen.run.dataframe[0].value
    rows = newest.execute(f'SELECT count(*) FROM "{table}"').fetchone()  # noqa: S608
    assert rows is not None
    assert len(frame) == min(rows[0], 2000)
    assert not seen.notices


PROGRAMME_LV = "Latgales plānošanas reģiona Attīstības programma 2021.–2027. gadam. Stratēģiskā daļa"
SAID_BELOW = [
    ("lv", {"view": "tables", "table": "observation"}, "Avots: norādīts ailē „Avots” · Laidiens"),
    ("en", {"view": "tables", "table": "observation"}, "given in the column “Source” · Release"),
    ("lv", {"view": "tables", "table": "task"}, f"{PROGRAMME_LV} · Laidiens"),
    ("lv", {"view": "tables", "table": "territory_change"}, "TP_VECIE_NOVADI · Laidiens"),
    ("lv", {"view": "tables", "table": "release"}, "Avots: Laidiens"),
    ("lv", {"view": "sources"}, "Avots: Laidiens"),
    ("lv", {"view": "release"}, "Avots: Laidiens"),
    (
        "lv",
        {"view": "observation", "indicator": "population", "territory": "LV005", "period": "2026"},
        "CSP, IRD041 · Laidiens",
    ),
]


@pytest.mark.parametrize(("lang", "view", "words"), SAID_BELOW)
def test_below_the_data_stand_their_own_sources(
    visit: Visit, lang: str, view: dict[str, str], words: str
) -> None:
    """Small numbers are explained where there are any."""
    below = visit("dati", **view, lang=lang).words.rpartition(texts(lang)("sources") + ":")
    assert words in "".join(below[1:])
    assert texts(lang)("source-explained") not in below[2]
    assert texts(lang)("source-explained") in visit("dati", lang=lang).words


@each_language
def test_every_source_has_a_hash_or_says_why_not(visit: Visit, lang: str) -> None:
    """Of figures the file in the project, whose bytes are hashed here anew."""
    seen, t = visit("dati", view="sources", lang=lang), texts(lang)
    for file in sorted((ROOT / "data/statistics/observation").glob("*.csv")):
        if file.stem == PROGRAMME:  # of this one the document itself
            continue
        digest = hashlib.sha256(file.read_bytes()).hexdigest()
        named = f"{t('passport-file')} data/statistics/observation/{file.name} {t('source-hash')} {digest}"
        assert named in seen.words
    assert f"{t('source-hash')} {t('source-none')}" not in seen.words
    # The two pages of CSP, and what is computed.
    assert seen.words.count(t("source-hash-page")) == 2
    assert seen.words.count(t("source-hash-computed")) == 1


def test_no_source_speaks_english_to_a_reader_of_latvian(visit: Visit) -> None:
    words = visit("dati", view="sources").words.lower()
    assert not [word for word in (" stored ", "retrieved", " page:", " mapping:") if word in words]


@pytest.mark.parametrize("framework", ["LIAS2030", "NAP2027"])
def test_matrix_holds_every_printed_link(
    visit: Visit, newest: duckdb.DuckDBPyConnection, framework: str
) -> None:
    seen = visit("atbilstiba", framework=framework)
    counts = newest.execute(
        "SELECT certain, count(*) FROM alignment WHERE framework = ? GROUP BY 1", [framework]
    ).fetchall()
    links = dict(counts)
    cells = seen.html.partition("<table")[2].partition("</table>")[0]
    assert cells.count('class="mark link') == links[True]
    assert cells.count('class="mark uncertain') == links.get(False, 0)
    grand = re.findall(r'<td class="n">(\d+)</td></tr></tfoot>', cells)
    assert grand == [str(sum(links.values()))]


def test_language_of_the_reader_is_kept(visit: Visit) -> None:
    for page in PAGES:
        inner = [link for link in visit(page.name, lang="en").links if not link.startswith("#")]
        # The one link without it leads to the other language.
        assert sum("lang=en" not in link for link in inner) == 1


def test_pinned_release_is_kept(visit: Visit, releases: Releases) -> None:
    for page in PAGES:
        seen = visit(page.name, release=releases.older)
        assert len(seen.notices) == 1
        made = Store(releases.folder).describe(releases.older).made
        assert formats.day(made, "lv") in seen.notices[0]
        assert f"{made:%H:%M}" in seen.notices[0]
        away = [link for link in seen.links if f"release={releases.older}" not in link]
        assert away == [f"/{page.path}"]


def test_pinned_release_shows_what_was_known_then(visit: Visit, releases: Releases) -> None:
    assert "Prasmes toreiz" in visit("parskats", release=releases.older).words
    assert "Prasmes toreiz" not in visit("parskats").words
    assert "Prasmes toreiz" not in visit("parskats", release=releases.newest).words


def blocks(newest: duckdb.DuckDBPyConnection) -> list[tuple[str, dict[str, str]]]:
    codes = newest.execute("SELECT code FROM subpriority ORDER BY source_line").fetchall()
    return [("programma", {"block": code}) for (code,) in codes]


def follow(read: Visit, link: str) -> Seen:
    """Go where a link of the dashboard leads."""
    parts = urlsplit(link)
    pages = {"/" + page.path: page.name for page in PAGES}
    assert parts.path in pages, link
    asked = dict(parse_qsl(parts.query, strict_parsing=bool(parts.query)))
    seen = read(pages[parts.path], **asked)
    assert len(seen.notices) == ("release" in asked), f"{link}: {seen.notices}"
    if parts.fragment:
        assert f'id="{parts.fragment}"' in seen.html, link
    return seen


def shown_sources(
    newest: duckdb.DuckDBPyConnection, views: list[tuple[str, dict[str, str]]]
) -> list[tuple[str]]:
    """Pages of other sites that a project shown was read from: the only links that lead away."""
    shown = [view["project"] for _, view in views if "project" in view]
    return newest.execute(
        "SELECT source_url FROM project WHERE source_url IS NOT NULL AND list_contains(?, id)", [shown]
    ).fetchall()


def test_every_link_leads_somewhere(read: Visit, newest: duckdb.DuckDBPyConnection) -> None:
    """Every third, of the many pairs of the matrices every 31st; places in sources: the next test."""
    views = [(page, view) for page, view in VIEWS if not view.get("sort")]
    links = {link for page, view in [*views, *blocks(newest)] for link in read(page, **view).links}
    files = {link for link in links if link.startswith("/sources/")}
    assert files
    assert all((ROOT / "data" / file.removeprefix("/")).is_file() for file in files)
    places = {link for link in links if "view=source&" in link}
    pairs = {link for link in links if link.startswith("/atbilstiba") and "row=" in link}
    outside = {link for link in links if link.startswith("http")}
    assert outside == {row[0] for row in shown_sources(newest, views)}
    # Slides are no page of Streamlit's: tests/pages/test_slides.py opens them.
    slides = {link for link in links if link.startswith("/prezentacija/slaidi?")}
    added = {link for link in links if link.startswith("/prezentacija?add=")}
    assert len(slides) >= len(added) > 40
    others = links - files - places - pairs - slides - added - outside
    assert len(others) > 400
    for link in [*sorted(others)[::3], *sorted(pairs)[::31], *sorted(places)[::70], *sorted(added)[::40]]:
        follow(read, link)


def test_every_source_number_names_a_line_that_says_something(
    read: Visit, newest: duckdb.DuckDBPyConnection
) -> None:
    lines = set(newest.execute("SELECT source, line FROM source_text").fetchall())
    for page, view in [*VIEWS, *blocks(newest)]:
        for link in read(page, **view).source_numbers:
            asked = dict(parse_qsl(urlsplit(link).query))
            assert (asked["source"], int(asked["line"])) in lines, f"{page} {view}: {link}"


@pytest.mark.parametrize("framework", ["LIAS2030", "NAP2027"])
def test_an_open_pair_leads_on(read: Visit, framework: str) -> None:
    """Another framework, level or order can be chosen while a pair is open."""
    row = "18" if framework == "NAP2027" else "10"
    seen = read("atbilstiba", framework=framework, row=row, priority="2.1")
    tabs = "".join(re.findall(r'<nav class="tabs".*?</nav>', seen.html, re.S))
    links = [html.unescape(link) for link in re.findall(r'href="([^"]*)"', tabs)]
    assert len(links) == 6
    other = next(link for link in links if ("NAP2027" in link) != (framework == "NAP2027"))
    assert "row=" not in other, "row 10 of one strategy is not row 10 of the other"
    for link in links:
        follow(read, link)
