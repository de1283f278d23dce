"""From view to view by links: a target leads to the priorities, a priority to the municipalities."""

import html
import re
from types import SimpleNamespace

import duckdb
import pytest

from latgale import formats
from latgale.i18n import LANGUAGES, texts
from latgale.queries import participation, programme
from latgale.ui import analyst
from latgale.ui.analyst import Access
from tests.pages.visiting import Releases, Visit
from tests.queries.answers import dicts

each_language = pytest.mark.parametrize("lang", LANGUAGES)


@each_language
def test_a_target_leads_to_every_priority(visit: Visit, newest: duckdb.DuckDBPyConnection, lang: str) -> None:
    """The document ties no target to a priority: all are there, and the page says why."""
    more = "" if lang == "lv" else f"&lang={lang}"
    codes = list(programme.priorities(newest)["code"])
    for target in programme.targets(newest).itertuples():
        seen = visit("merki", target=target.id, lang=lang)
        assert [code for code in codes if f"/programma?priority={code}{more}" in seen.links] == codes
        assert texts(lang)("target-priorities-lead", n=15) in seen.words
        printed = [
            link
            for link in seen.source_numbers
            if link.endswith((f"line={target.source_line}{more}", f"line=210{more}"))
        ]
        assert len(printed) >= 2


def test_the_line_of_the_priorities_says_so(newest: duckdb.DuckDBPyConnection) -> None:
    query = "SELECT text FROM source_text WHERE source = 'programme-2021-2027' AND line BETWEEN 210 AND 212"
    said = " ".join(text for (text,) in newest.execute(query).fetchall())
    assert "četros stratēģiskajos" in said
    assert "tiek realizētas atbilstošas prioritātes" in said


@each_language
@pytest.mark.parametrize("asked", [{"priority": "2.1"}, {"priority": "4.4"}, {"row": "4", "priority": "3.2"}])
def test_a_priority_in_the_matrix_leads_to_the_municipalities(
    visit: Visit, newest: duckdb.DuckDBPyConnection, asked: dict[str, str], lang: str
) -> None:
    t, more = texts(lang), "" if lang == "lv" else f"&lang={lang}"
    seen = visit("atbilstiba", **asked, lang=lang)
    frame = participation.named_municipalities(newest, priority=asked["priority"])
    found = [SimpleNamespace(**row) for row in dicts(frame)]
    assert len(found) == 9
    assert t("named-places-lead", n=sum(bool(place.blocks) for place in found)) in seen.words
    for place in found:
        assert (f"/pasvaldibas?territory={place.code}{more}" in seen.links) == bool(place.blocks)
        blocks = t("actor-in-blocks", n=place.blocks)
        assert (f"{t.pick(place, 'name')} {blocks}" in seen.words) == bool(place.blocks)


@each_language
@pytest.mark.parametrize("which", ["funding", "actors"])
def test_equal_counts_are_in_the_order_of_the_readers_alphabet(visit: Visit, which: str, lang: str) -> None:
    pattern = r'<th scope="row"><a [^>]*>(.*?)</a></th>((?:<td[^>]*>\d*</td>)+)'
    rows = re.findall(pattern, re.sub(r">\s+<", "><", visit("programma", list=which, lang=lang).html))
    found = [(sum(map(int, re.findall(r">(\d+)<", cells))), html.unescape(name)) for name, cells in rows]
    assert len(found) > 10
    assert found == sorted(found, key=lambda row: (-row[0], formats.sort_key(row[1])))


@pytest.mark.parametrize("asked", ["rubbish", "<b>x</b>", "20260101T000000Z-deadbeef"])
def test_going_back_to_what_is_not_there_shows_the_page(
    visit: Visit, releases: Releases, monkeypatch: pytest.MonkeyPatch, asked: str
) -> None:
    monkeypatch.setattr(analyst, "access", lambda: Access("anna"))
    seen = visit("augsupielade", back=asked)
    t = texts("lv")
    assert seen.headlines == [t("upload-title")]
    assert seen.notices == [t("notice-unknown", value=asked)]
