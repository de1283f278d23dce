"""What the address asks for in vain gets a polite word, and whatever it holds stays text."""

from pathlib import Path
from typing import Any

import pytest

from latgale.i18n import LANGUAGES, texts
from latgale.ui.pages import PAGES
from tests.pages.visiting import Visit

each_language = pytest.mark.parametrize("lang", LANGUAGES)
each_page = pytest.mark.parametrize("page", [page.name for page in PAGES])

UNKNOWN: list[tuple[str, dict[str, str]]] = [
    *((page.name, {"release": "nope"}) for page in PAGES),
    *((page.name, {"release": "../../etc/passwd"}) for page in PAGES),
    ("programma", {"block": "9.9.9"}),
    ("programma", {"block": "1.1"}),
    ("programma", {"priority": "9.9"}),
    ("programma", {"priority": "1.1.1"}),
    ("programma", {"actor": "Nav Tāda"}),
    ("programma", {"funding": "Nav Tāda"}),
    ("programma", {"list": "nope"}),
    ("programma", {"direction": "9"}),
    ("programma", {"municipality": "LV9999999"}),
    ("atbilstiba", {"priority": "9.9"}),
    ("atbilstiba", {"row": "99"}),
    ("atbilstiba", {"row": "x", "priority": "9.9"}),
    ("atbilstiba", {"row": "11", "framework": "LIAS2030"}),
    ("atbilstiba", {"row": "99", "priority": "1.1"}),
    ("atbilstiba", {"framework": "NAP2099"}),
    ("ricibas_plans", {"pillar": "nope"}),
    ("dati", {"severity": "fatal"}),
    ("dati", {"view": "nope"}),
    ("dati", {"view": "tables", "table": "sqlite_master"}),
    ("dati", {"table": "zz"}),
    ("dati", {"view": "tables", "severity": "fatal"}),
    ("dati", {"view": "source"}),
    ("dati", {"view": "source", "source": "nope", "line": "1"}),
    *(
        ("dati", {"view": "source", "source": "programme-2021-2027", "line": line})
        for line in ("0", "-1", "abc", "99999", "99999999999999999999", "1.5", "²", "1e3")
    ),
]
RUBBISH = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\"><b onmouseover='x'>",
    "'; DROP TABLE task; --",
    ".*",
    "[",
    "(a+)+$",
    "\\b\\",
    "a" * 5000,
    "ž " * 2000,
    "%",
    "{{ 7*7 }} {$n}",
    "\N{RIGHT-TO-LEFT OVERRIDE}\N{PILE OF POO}\N{COMBINING MACRON}",
    "²₂ⅷ",
    "__",
    "\t\n ",
]


@each_language
@pytest.mark.parametrize(("page", "view"), UNKNOWN)
def test_unknown_entry_gets_a_polite_word(visit: Visit, page: str, view: dict[str, str], lang: str) -> None:
    seen = visit(page, **view, lang=lang)
    assert len(seen.headlines) == 1
    assert seen.notices


@each_page
def test_unknown_language_gets_latvian_and_a_polite_word(visit: Visit, page: str) -> None:
    seen = visit(page, lang="xx")
    assert seen.notices == [texts("lv")("notice-language")]
    assert 'lang="lv" aria-current="true"' in seen.html


@each_page
def test_two_wrong_things_get_two_words(visit: Visit, page: str) -> None:
    seen = visit(page, lang="xx", release="nope")
    assert seen.notices == [texts("lv")("notice-language"), texts("lv")("notice-release")]


@each_language
@pytest.mark.parametrize("value", RUBBISH, ids=[ascii(value[:20]) for value in RUBBISH])
def test_rubbish_stays_text(visit: Visit, value: str, lang: str) -> None:
    asked: list[tuple[str, dict[str, Any]]] = [
        ("programma", {"q": value}),
        ("programma", {"actor": value}),
        ("programma", {"block": value}),
        ("programma", {"direction": value, "partner": value, "municipality": value}),
        ("atbilstiba", {"row": value, "priority": value, "framework": value, "area": value}),
        ("dati", {"view": "source", "source": value, "line": value}),
        ("dati", {"view": value, "severity": value}),
        ("merki", {"target": value, "indicator": value, "list": value}),
        ("merki", {"indicator": "population", "territory": value, "compare": value, "mode": value}),
        ("dati", {"view": "observation", "indicator": value, "territory": value, "period": value}),
        ("parskats", {"release": value, "page": value, "unheard": value}),
    ]
    for page, view in asked:
        seen = visit(page, **view, lang=lang)
        assert len(seen.headlines) == 1
        assert len(seen.headlines[0]) < 400
        for tag in ("<script", "<img src=x", "<b onmouseover", "onerror=alert(1)>"):
            assert tag not in seen.html


@pytest.mark.parametrize("value", ["<img src=x>", "a & b", '"quoted"'])
def test_what_was_asked_is_repeated_as_it_was_typed(visit: Visit, value: str) -> None:
    assert value in visit("programma", q=value).headlines[0]
    assert value in visit("programma", actor=value).notices[0]
    assert value in visit("atbilstiba", priority=value).notices[0]


def test_a_parameter_given_twice_counts_once(visit: Visit) -> None:
    seen = visit("programma", q=["ceļi", "dzelzceļš"], lang=["en", "lv"])
    assert len(seen.headlines) == 1


@each_language
@each_page
def test_empty_store_says_how_to_build(
    visit: Visit, page: str, lang: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for folder, current in (("none", None), ("empty", ""), ("gone", "20260101T000000Z-00000000\n")):
        store = tmp_path / folder
        if current is not None:
            store.mkdir()
            (store / "CURRENT").write_text(current)
        monkeypatch.setenv("LATGALE_STORE", str(store))
        assert texts(lang)("store-empty") in visit(page, lang=lang).words
        assert "python -m latgale build" in visit(page, lang=lang).words
