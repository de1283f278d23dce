"""The presentation page: what is done to an agenda is in its address."""

import pytest
from streamlit.testing.v1 import AppTest

from latgale.agenda import LINK_MOST, Agenda, Item, decode, encode, to_file
from latgale.config import ROOT
from latgale.i18n import texts
from tests.pages.visiting import Visit

LV = texts("lv")
AGENDA = Agenda("Gaita", (Item("/programma"), Item("/dati", "Dati", "vārdi"), Item("/atbilstiba")))


def opened(**asked: str) -> AppTest:
    app = AppTest.from_file(ROOT / "pages" / "prezentacija.py", default_timeout=30)
    for name, value in asked.items():
        app.query_params[name] = value
    return app.run()


def kept(app: AppTest) -> Agenda:
    assert not app.exception
    value = app.query_params["agenda"]
    return decode(value[0] if isinstance(value, list) else value)


def press(app: AppTest, key: str) -> AppTest:
    label = LV(key)
    return next(button for button in app.button if button.label == label).click().run()


def page_of(app: AppTest) -> str:
    return "".join(element.value for element in app.html)


def test_order_is_changed_and_kept_in_the_address() -> None:
    app = opened(agenda=encode(AGENDA), item="2")
    press(app, "agenda-up")
    assert [item.address for item in kept(app).items] == ["/dati", "/programma", "/atbilstiba"]
    assert app.query_params["item"] in ("1", ["1"])
    press(app, "agenda-down")
    assert kept(app) == AGENDA
    press(app, "agenda-remove")
    assert [item.address for item in kept(app).items] == ["/programma", "/atbilstiba"]
    assert "item" not in app.query_params


def test_title_and_words_are_edited() -> None:
    app = opened(agenda=encode(AGENDA), item="2")
    assert app.text_area[0].value == "vārdi"
    app.text_area[0].input("  <b>Jauni</b> vārdi ")
    next(each for each in app.text_input if each.label == LV("agenda-item-title")).input("Jauns")
    press(app, "agenda-save-item")
    assert kept(app).items[1] == Item("/dati", "Jauns", "<b>Jauni</b> vārdi")
    assert "<b>Jauni" not in page_of(app)
    app.text_input[0].input("Cita gaita").run()
    assert kept(app).title == "Cita gaita"


def test_views_are_added_by_link_and_by_address(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("latgale.ui.agenda_views._own_host", lambda: "localhost:8501")
    app = opened(agenda=encode(AGENDA), add="/merki?target=programme2027-electricity")
    assert LV("agenda-headline", n=4, title="Gaita") in page_of(app)
    box = next(each for each in app.text_input if each.label == LV("agenda-add-address"))
    box.input("http://localhost:8501/dati?view=sources").run()
    places = [item.address for item in kept(app).items]
    assert places[3:] == ["/merki?target=programme2027-electricity", "/dati?view=sources"]
    assert "add" not in app.query_params


def test_what_cannot_be_added_is_said_and_changes_nothing() -> None:
    app = opened(agenda=encode(AGENDA))
    box = next(each for each in app.text_input if each.label == LV("agenda-add-address"))
    box.input("ftp://kaut/kas").run()
    assert kept(app) == AGENDA
    assert "nav šīs vietnes adrese" in page_of(app)
    box.input("https://example.com/dati").run()
    assert kept(app) == AGENDA
    assert "ir citas vietnes adrese" in page_of(app)


def test_a_view_that_is_not_there_is_named_in_words() -> None:
    app = opened(agenda=encode(Agenda("", (Item("/foo"),))))
    assert LV("agenda-lost-view") in page_of(app)
    assert LV("present-no-page") in page_of(app)
    assert ">/foo" not in page_of(app)


def test_a_file_is_opened() -> None:
    app = opened()
    app.file_uploader[0].upload("gaita.json", to_file(AGENDA), "application/json").run()
    next(b for b in app.button if b.label == LV("agenda-open-file", title="Gaita")).click().run()
    assert kept(app) == AGENDA


@pytest.mark.parametrize(
    ("data", "words"), [(b"PK\x03\x04", "nav JSON teksts"), (b"{}", "nav darba kārtība"), (b"\xff", "JSON")]
)
def test_a_wrong_file_is_said_and_changes_nothing(data: bytes, words: str) -> None:
    app = opened(agenda=encode(AGENDA))
    app.file_uploader[0].upload("x.json", data, "application/json").run()
    assert words in page_of(app)
    assert kept(app) == AGENDA


@pytest.mark.parametrize("lang", ["lv", "en"])
def test_a_broken_link_is_said(visit: Visit, lang: str) -> None:
    seen = visit("prezentacija", agenda="nonsense", lang=lang)
    assert seen.notices == [texts(lang)("agenda-link-broken")]
    assert visit("prezentacija", add="javascript:x", lang=lang).notices


def test_a_long_link_is_said_to_be_long(visit: Visit) -> None:
    long = Agenda("", tuple(Item("/dati", "", f"{7 ** (n + 60)}") for n in range(60)))
    assert len(encode(long)) > LINK_MOST
    assert (
        LV("agenda-link-long", length=str(len(encode(long))))
        in visit("prezentacija", agenda=encode(long)).words
    )
    short = visit("prezentacija", agenda=encode(AGENDA))
    assert "apraut" not in short.words


def test_every_view_can_be_added_and_shown(visit: Visit) -> None:
    seen = visit("merki", target="programme2027-electricity", lang="en")
    assert "/prezentacija?add=%2Fmerki%3Ftarget%3Dprogramme2027-electricity&lang=en" in seen.links
    big = "/prezentacija/slaidi?view=%2Fmerki%3Ftarget%3Dprogramme2027-electricity&lang=en"
    assert big in seen.links
    assert not any("slaidi" in link for link in visit("prezentacija").links)


def test_the_way_back_to_a_slide_is_a_slide_of_ours(visit: Visit) -> None:
    back = "/prezentacija/slaidi?agenda=x&slide=3"
    assert back in visit("dati", presentation=back).links
    for other in ("https://example.org/", "//example.org/prezentacija/slaidi?", "/dati", "javascript:x"):
        assert not visit("dati", presentation=other).notices
