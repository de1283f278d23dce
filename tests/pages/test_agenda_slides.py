"""The PPTX of an agenda: a slide for each view that has something to show, in the reader's language."""

import io
from queue import SimpleQueue

import pytest
from pptx import Presentation

from latgale.agenda import Agenda, Item, encode
from latgale.i18n import LANGUAGES, texts
from latgale.ui.agenda_slides import slides_file
from latgale.ui.ready_agendas import progress
from tests.pages.visiting import Releases, Visit


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_ready_agenda_goes_out_whole(releases: Releases, lang: str) -> None:
    agenda, told = progress(texts(lang)), SimpleQueue[tuple[int, int]]()
    content = slides_file(agenda, lang, releases.newest, title="T", base="https://latgale.example", told=told)
    slides = list(Presentation(io.BytesIO(content)).slides)
    assert len(slides) == len(agenda.items)
    for slide, item in zip(slides, agenda.items, strict=True):
        assert slide.shapes.title.text_frame.text == (item.title or slide.shapes.title.text_frame.text)
        assert slide.notes_slide.notes_text_frame.text.startswith(item.words)
        runs = [r for s in slide.shapes if s.has_text_frame for p in s.text_frame.paragraphs for r in p.runs]
        links = [run.hyperlink.address for run in runs if run.hyperlink.address]
        assert len(links) == 1
        assert links[0].startswith("https://latgale.example/")
        assert f"release={releases.newest}" in links[0]
    steps = [told.get() for _ in range(told.qsize())]
    assert [n for n, _ in steps] == sorted(n for n, _ in steps)
    assert steps[-1] == (2 * len(agenda.items), 2 * len(agenda.items))


def test_a_view_without_an_exhibit_is_left_out(releases: Releases) -> None:
    agenda = Agenda(
        "", (Item("/merki?target=nav"), Item("/atbilstiba", "Mans", "Vārdi"), Item("/dati?view=x"))
    )
    content = slides_file(agenda, "lv", releases.newest, title="T", base="", told=SimpleQueue())
    titles = [slide.shapes.title.text_frame.text for slide in Presentation(io.BytesIO(content)).slides]
    assert titles == ["Mans"]


def test_the_button_makes_the_file(visit: Visit) -> None:
    agenda = Agenda("Sēde", (Item("/merki?target=programme2027-population"),))
    run = visit("prezentacija", agenda=encode(agenda)).run
    label = texts("lv")("slides-make")
    next(button for button in run.button if button.label == label).click().run()
    assert not run.exception
    labels = [each.proto.label for each in run.get("download_button")]
    assert texts("lv")("slides-download") in labels


def test_an_empty_agenda_has_no_button(visit: Visit) -> None:
    labels = [button.label for button in visit("prezentacija").run.button]
    assert texts("lv")("slides-make") not in labels
