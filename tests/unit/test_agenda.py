"""An agenda: in an address, in a file, changed, and what is said of one that is broken."""

import base64
import json
import random
import zlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from latgale import agenda as agendas
from latgale.agenda import Agenda, AgendaError, Item
from latgale.i18n import LANGUAGES, texts
from latgale.ui.pages import PAGES
from latgale.ui.ready_agendas import READY, progress

TEXT = st.text(st.characters(blacklist_categories=["Cs", "Cc"]), max_size=80)
ADDRESSES = st.builds(lambda path, query: path + (f"?{query}" if query else ""),
                      st.sampled_from(["/", "/merki", "/atbilstiba"]),
                      st.text("abcž=&%+12 -", max_size=40).map(str.strip))  # fmt: skip
AGENDAS = st.builds(
    Agenda, TEXT, st.lists(st.builds(Item, ADDRESSES, TEXT, TEXT), max_size=8).map(tuple)
)  # fmt: skip
GOOD: dict[str, Any] = {
    "format": "latgale-agenda",
    "version": 1,
    "title": "Gaita",
    "views": [{"address": "/merki?target=programme2027-gdp", "title": "IKP", "words": "Sākam.\nTurpinām."}],
}


def said(error: AgendaError, lang: str = "lv") -> str:
    return texts(lang)(error.key, **error.values)


def refusal(found: Any, *arguments: Any) -> str:
    with pytest.raises(AgendaError) as caught:
        found(*arguments)
    assert all(said(caught.value, lang) for lang in LANGUAGES)
    return caught.value.key


def packed(value: Any) -> str:
    raw = json.dumps(value).encode()
    return base64.urlsafe_b64encode(zlib.compress(raw)).decode().rstrip("=")


@given(AGENDAS)
def test_an_agenda_comes_back_from_an_address_as_it_was(agenda: Agenda) -> None:
    text = agendas.encode(agenda)
    assert agendas.decode(text) == agenda
    assert text.isascii()
    assert not set(text) & set("+/=&?# ")


@given(AGENDAS)
def test_an_agenda_comes_back_from_a_file_as_it_was(agenda: Agenda) -> None:
    assert agendas.from_file(agendas.to_file(agenda)) == agenda
    assert agendas.from_file(b"\xef\xbb\xbf" + agendas.to_file(agenda)) == agenda


@given(st.text() | st.text("ABCabc019-_="))
def test_any_text_in_the_address_is_an_agenda_or_a_sentence(text: str) -> None:
    try:
        assert agendas.encode(agendas.decode(text))
    except AgendaError as error:
        assert said(error)  # noqa: PT017


@given(st.binary(max_size=300) | st.text().map(str.encode) | st.recursive(
    st.none() | st.integers() | st.text(), lambda more: st.lists(more) | st.dictionaries(st.text(), more)
).map(lambda value: json.dumps(value).encode()))  # fmt: skip
def test_any_file_is_an_agenda_or_a_sentence(data: bytes) -> None:
    try:
        agendas.from_file(data)
    except AgendaError as error:
        assert said(error)  # noqa: PT017


@given(st.data())
def test_a_cut_link_is_no_agenda(data: st.DataObject) -> None:
    whole = agendas.encode(progress(texts("lv")))
    end = data.draw(st.integers(1, len(whole) - 4))
    assert refusal(agendas.decode, whole[:end]) == "agenda-link-broken"


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"format": "other"}, "agenda-file-other"),
        ({"version": 2}, "agenda-version"),
        ({"version": "1"}, "agenda-version"),
        ({"version": True}, "agenda-version"),
        ({"views": {}}, "agenda-views"),
        ({"views": ["/merki"]}, "agenda-view"),
        ({"views": [{"title": "no address"}]}, "agenda-view"),
        ({"views": [{"address": "/merki", "colour": "red"}]}, "agenda-view"),
        ({"views": [{"address": "/merki", "title": 7}]}, "agenda-text"),
        ({"views": [{"address": "/merki", "title": "x" * 201}]}, "agenda-text"),
        ({"views": [{"address": "/merki", "words": "x" * 2001}]}, "agenda-text"),
        ({"views": [{"address": "/merki", "words": "bell\x07"}]}, "agenda-text"),
        ({"title": None}, "agenda-text"),
        ({"views": [{"address": "javascript:alert(1)"}]}, "agenda-address"),
        ({"views": [{"address": "merki"}]}, "agenda-address"),
        ({"views": [{"address": "/../etc/passwd"}]}, "agenda-address"),
        ({"views": [{"address": "http://[::1"}]}, "agenda-address"),
        ({"views": [{"address": ""}]}, "agenda-address"),
        ({"views": [{"address": "/"}] * 300}, "agenda-too-many"),
    ],
)
def test_what_is_wrong_with_a_file_is_said(change: dict[str, Any], key: str) -> None:
    assert agendas.from_file(json.dumps(GOOD).encode()).items[0].title == "IKP"
    assert refusal(agendas.from_file, json.dumps({**GOOD, **change}).encode()) == key


def test_files_that_are_no_agenda() -> None:
    assert refusal(agendas.from_file, b"PK\x03\x04\xff\xfe") == "agenda-file-not-json"
    assert refusal(agendas.from_file, b"") == "agenda-file-not-json"
    assert refusal(agendas.from_file, b"[" * 100_000) == "agenda-file-not-json"
    assert refusal(agendas.from_file, b"[]") == "agenda-file-other"
    assert refusal(agendas.from_file, b'{"format": "latgale-agenda"}') == "agenda-file-missing"
    assert refusal(agendas.from_file, b" " * 400_001) == "agenda-file-large"
    with pytest.raises(AgendaError) as caught:
        agendas.from_file(b'{\n"format":\n}')
    assert caught.value.values == {"line": 3}


def test_a_link_that_unpacks_without_end_is_refused() -> None:
    bomb = packed("x" * 5_000_000)
    assert len(bomb) < agendas.ADDRESS_MOST
    assert refusal(agendas.decode, bomb) == "agenda-link-broken"


@pytest.mark.parametrize(
    "value", [None, 1, "x", [], [1], [1, "t", [["/"]]], [1, "t", 5], {"a": 1}, [9, "", []]]
)
def test_links_of_another_shape(value: Any) -> None:
    assert refusal(agendas.decode, packed(value)) in ("agenda-link-broken", "agenda-version")


def test_what_is_too_long_for_an_address_is_said_with_its_length() -> None:
    assert refusal(agendas.decode, "A" * 20_001) == "agenda-too-long"
    chance = random.Random(1)  # noqa: S311
    words = ["".join(chr(chance.randrange(0x100, 0xC00)) for _ in range(2000)) for _ in range(9)]
    long = Agenda("", tuple(Item("/", "", each) for each in words))
    assert refusal(agendas.checked, long) == "agenda-too-long"


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("/merki?target=x", "/merki?target=x"),
        (
            " http://localhost:8501/atbilstiba?framework=NAP2027&lang=en ",
            "/atbilstiba?framework=NAP2027&lang=en",
        ),
        ("http://localhost:8501", "/"),
        *((f"/{page.path}", f"/{page.path}") for page in PAGES),
        ("/", "/"),
    ],
)
def test_addresses_as_they_are_copied(typed: str, place: str) -> None:
    assert agendas.place_of(typed, "localhost:8501") == place


@pytest.mark.parametrize("typed", ["https://example.com", "//example.com/dati", "http://localhost:8502/dati"])
@pytest.mark.parametrize("host", ["", "localhost:8501"])
def test_an_address_of_another_site_is_none_of_ours(typed: str, host: str) -> None:
    with pytest.raises(agendas.AgendaError) as caught:
        agendas.place_of(typed, host)
    assert caught.value.key == "agenda-other-host"


def test_order_by_hand() -> None:
    one, two, three = (Item(f"/{name}") for name in "abc")
    agenda = Agenda("", (one, two, three))
    assert agenda.moved(0, 1).items == (two, one, three)
    assert agenda.moved(2, -1).items == (one, three, two)
    assert agenda.moved(2, 5) == agenda.moved(0, -3) == agenda
    assert agenda.changed(1).items == (one, three)
    assert agenda.changed(1, Item("/d")).items == (one, Item("/d"), three)
    assert agenda.added(two).items == (one, two, three, two)
    full = Agenda("", (one,) * agendas.MOST)
    assert refusal(full.added, two) == "agenda-too-many"


@pytest.mark.parametrize("lang", LANGUAGES)
def test_ready_agendas_can_be_sent_as_a_link(lang: str) -> None:
    for make in READY:
        made = make(texts(lang))
        assert made.title
        assert len(agendas.encode(made)) <= agendas.LINK_MOST
        assert agendas.decode(agendas.encode(made)) == made
        assert not any(letter.isdigit() for item in made.items for letter in item.words), "figures are data"
