"""The document of the slides: what is asked for, in one release, and a sentence where it cannot be."""

import html
import re
from collections.abc import Iterator

import pytest
from starlette.applications import Starlette
from starlette.testclient import TestClient

from latgale.agenda import Agenda, Item, encode
from latgale.i18n import LANGUAGES, texts
from latgale.ui.ready_agendas import progress
from latgale.ui.slide_routes import ROUTES
from tests.pages.visiting import Releases

PLACE = "/prezentacija/slaidi"
TWO = Agenda("Divi", (Item("/programma", "Mans virsraksts", "Mani vārdi"), Item("/dati")))


@pytest.fixture
def client() -> Iterator[TestClient]:
    with TestClient(Starlette(routes=ROUTES)) as found:
        yield found


def statements(text: str) -> list[str]:
    return [html.unescape(each).strip() for each in re.findall(r"<h1>(.*?)</h1>", text, re.S)]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_release_is_put_into_the_address(client: TestClient, releases: Releases, lang: str) -> None:
    first = client.get(PLACE, params={"agenda": encode(TWO), "lang": lang}, follow_redirects=False)
    assert first.status_code == 307
    assert f"release={releases.newest}" in first.headers["location"]
    page = client.get(first.headers["location"])
    assert page.status_code == 200
    assert f'<html lang="{lang}"' in page.text
    assert len(statements(page.text)) == 2
    assert "Mans virsraksts" in page.text
    assert "Mani vārdi" in page.text
    assert "script-src 'self';" in page.headers["content-security-policy"]
    assert "unsafe" not in page.headers["content-security-policy"]


def test_a_release_in_the_address_stays(client: TestClient, releases: Releases) -> None:
    page = client.get(PLACE, params={"agenda": encode(TWO), "release": releases.older}).text
    assert "Prasmes toreiz" in page
    assert "Prasmes toreiz" not in client.get(PLACE, params={"agenda": encode(TWO)}).text


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("asked", "key"),
    [
        ({}, "agenda-empty"),
        ({"agenda": encode(Agenda())}, "agenda-empty"),
        ({"agenda": "nonsense"}, "agenda-link-broken"),
        ({"agenda": "%00\x00"}, "agenda-link-broken"),
        ({"view": "javascript:alert(1)"}, "agenda-address"),
        ({"agenda": encode(TWO), "release": "gone"}, "present-no-release"),
        ({"agenda": encode(TWO), "release": "../x"}, "present-no-release"),
        ({"agenda": encode(Agenda("", (Item("/"),) * 300))}, "agenda-too-many"),
        ({"agenda": "A" * 30_000}, "agenda-too-long"),
        ({"view": "/nav"}, "present-no-page"),
        ({"view": "https://example.com"}, "agenda-other-host"),
    ],
)
def test_what_is_wrong_is_a_sentence(client: TestClient, asked: dict[str, str], key: str, lang: str) -> None:
    values: dict[str, str | int] = {"address": asked.get("view", ""), "n": 300, "most": 100, "length": 30_000}
    values["most"] = 20_000 if key == "agenda-too-long" else 100
    page = client.get(PLACE, params={**asked, "lang": lang})
    assert page.status_code == 200
    assert statements(page.text) == [texts(lang)(key, **values)]
    assert "Traceback" not in page.text


@pytest.mark.parametrize(("asked", "shown"), [("2", 2), ("", 1), ("0", 1), ("99", 2), ("x", 1), ("²", 1)])
def test_the_slide_of_the_address_is_shown(client: TestClient, asked: str, shown: int) -> None:
    text = client.get(PLACE, params={"agenda": encode(TWO), "slide": asked}).text
    heads = re.findall(r'<section class="slide.*?>', text)
    assert [n for n, head in enumerate(heads, start=1) if " hidden" not in head] == [shown]


def test_texts_of_an_agenda_are_text(client: TestClient) -> None:
    evil = "<script>alert(1)</script>\"'{{ 7*7 }}"
    page = client.get(PLACE, params={"agenda": encode(Agenda(evil, (Item("/dati", evil, evil),)))}).text
    assert "<script>alert" not in page
    assert html.unescape(page).count(evil) == 3


def test_one_view_leads_back_to_itself(client: TestClient) -> None:
    place = "/merki?target=programme2027-electricity"
    page = client.get(PLACE, params={"view": place, "lang": "en"}).text
    assert f'id="leave" href="{place}&amp;lang=en"' in page
    assert page.count("<section") == 1


def test_every_picture_of_the_ready_agenda_is_there(client: TestClient, releases: Releases) -> None:
    page = client.get(PLACE, params={"agenda": encode(progress(texts("lv")))}).text
    pictures = [
        html.unescape(each) for each in re.findall(r'(?:data-)?src="(/prezentacija/attels[^"]*)"', page)
    ]
    assert len(pictures) == 2 * 7, "three charts, two maps and two matrices in two themes"
    for place in pictures:
        answer = client.get(place)
        assert answer.headers["content-type"] == "image/svg+xml"
        assert answer.content.startswith(b"<?xml")
        assert f"release={releases.newest}" in place
    narrow = [html.unescape(each) for each in re.findall(r'srcset="(/prezentacija/attels[^"]*)"', page)]
    assert len(narrow) == 2 * 7
    for place in narrow[::2]:
        wide, tall = map(float, re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)', client.get(place).text).groups())  # type: ignore[union-attr]
        assert wide < 1.2 * tall, "a phone is held upright"


def test_a_view_that_is_not_there_has_no_address_for_a_title(client: TestClient) -> None:
    page = client.get(PLACE, params={"view": "/foo"}).text
    assert ">/foo" not in page
    assert texts("lv")("present-title") in page


@pytest.mark.parametrize("asked", [{}, {"place": "/nav"}, {"place": "/dati"}, {"place": "/", "release": "x"}])
def test_pictures_that_are_not_there(client: TestClient, asked: dict[str, str]) -> None:
    assert client.get("/prezentacija/attels", params=asked).status_code == 404


def test_style_script_and_type_are_our_own(client: TestClient) -> None:
    assert "[data-theme=dark]" in client.get("/prezentacija/present.css").text
    assert client.get("/prezentacija/present.js").headers["content-type"].startswith("text/javascript")
    assert client.get("/prezentacija/fonts/SourceSansPro-Bold.ttf").content[:4] == b"\x00\x01\x00\x00"
    assert client.get("/prezentacija/fonts/..%2Fx.ttf").status_code == 404
    for name in ("present.css", "present.js", "present-worker.js"):
        assert "//" not in re.sub(r"//.*", "", client.get(f"/prezentacija/{name}").text)
