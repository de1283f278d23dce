"""From an agenda to a PPTX file. A pure function: it may run in a thread beside other sessions."""

import copy
import io
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PIL import Image
from pptx.oxml.ns import qn

from latgale.exhibits import Exhibit
from latgale.exports.lines import unit_line
from latgale.exports.slides.charts import add_chart
from latgale.exports.slides.layout import Box, add_text, describe, fit, place, printable, write
from latgale.exports.slides.tables import add_figures, add_table, note
from latgale.exports.slides.template import EDGE, HEIGHT, WIDTH, empty_presentation, language, say_language
from latgale.i18n import texts
from latgale.theme import LIGHT

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation"
_ROOM = WIDTH - 2 * EDGE
_FOOT = HEIGHT - 0.52
_NOTE = 0.42


@dataclass(frozen=True)
class Slide:
    """One slide: an exhibit, the title that the agenda gives it, the speaker's words, the live view.

    ``link`` is the whole address (https://…) of the live view; an empty title takes the exhibit's own.
    """

    exhibit: Exhibit
    title: str = ""
    words: str = ""
    link: str = ""


def make_slides(
    slides: Sequence[Slide],
    lang: str,
    *,
    title: str,
    release: str,
    on_progress: Callable[[int, int], None] = lambda n, of: None,
) -> bytes:
    """The PPTX; ``on_progress(n, of)`` is called after each slide."""
    presentation, layout = empty_presentation()
    for n, slide in enumerate(slides, start=1):
        _add(presentation.slides.add_slide(layout), slide, lang)
        on_progress(n, len(slides))
    about = presentation.core_properties
    about.title, about.language, about.author = printable(title), language(lang), texts(lang)("app-title")
    about.subject, about.comments = texts(lang)("slides-subject", release=release), ""
    about.last_modified_by, about.keywords = about.author, release
    say_language(presentation.slide_master.element, lang)
    say_language(layout.element, lang)
    say_language(presentation.element, lang)
    buffer = io.BytesIO()
    presentation.save(buffer)
    return buffer.getvalue()


def _add(page: Any, slide: Slide, lang: str) -> None:
    """Title and statement from the top, source and link at the bottom, the picture between them."""
    exhibit, t = slide.exhibit, texts(lang)
    title = fit(slide.title or exhibit.title, _ROOM, (28, 24, 20), 2, bold=True)
    head = Box(EDGE, 0.4, _ROOM, title.height)
    write(place(page.shapes.title, head), title, LIGHT.text, bold=True)
    said = fit(exhibit.statement, _ROOM, (20, 18, 16, 14), 3)
    statement = Box(EDGE, head.bottom + 0.1, _ROOM, said.height)
    add_text(page, said, statement, LIGHT.text)
    source = fit(exhibit.source, _ROOM - 3.6, (11, 10), 3)
    foot = Box(EDGE, _FOOT + 0.3 - source.height, _ROOM - 3.6, source.height)
    add_text(page, source, foot, LIGHT.muted)
    if slide.link:
        live = fit(t("slide-live"), 2.3, (11, 10), 1)
        add_text(
            page, live, Box(WIDTH - EDGE - 3.4, _FOOT + 0.05, 2.3, live.height), LIGHT.accent, link=slide.link
        )
    top = statement.bottom + 0.2
    _add_body(page, exhibit, Box(EDGE, top, _ROOM, foot.top - 0.15 - top), lang)
    _add_number(page)
    cut = [text for text, fitted in ((exhibit.statement, said), (exhibit.source, source)) if not fitted.whole]
    notes = page.notes_slide
    notes.notes_text_frame.text = printable("\n\n".join(part for part in (slide.words, *cut) if part))
    say_language(page.element, lang)
    say_language(notes.element, lang)


def _add_body(page: Any, exhibit: Exhibit, box: Box, lang: str) -> None:
    """A picture for what only a picture can show, else a chart, figures or a table to be edited."""
    under = Box(box.left, box.bottom - _NOTE, box.width, _NOTE)
    above = Box(box.left, box.top, box.width, box.height - _NOTE - 0.1)
    said = ""
    if exhibit.kind in ("matrix", "map") and exhibit.picture is not None:
        _add_picture(page, exhibit, exhibit.picture("png", "light"), box)
    elif exhibit.series:
        said = _chart_note(exhibit, lang)
        add_chart(page, exhibit, above if said else box, lang)
    elif exhibit.figures:
        said = add_figures(page, exhibit, above, lang)
    elif not exhibit.table.empty:
        said = add_table(page, exhibit, above, lang)
    if said:
        note(page, fit(said, box.width, (12, 11), 2), under)


def _chart_note(exhibit: Exhibit, lang: str) -> str:
    """The unit, and the names of the breaks, whose place is the gap in the line."""
    names = "; ".join(name for _, name in exhibit.breaks)
    breaks = texts(lang)("slide-breaks", names=names) if names else ""
    return " · ".join(part for part in (unit_line(exhibit, lang), breaks) if part)


def _add_picture(page: Any, exhibit: Exhibit, content: bytes, box: Box) -> None:
    """The picture as large as it fits, in the middle."""
    wide, high = Image.open(io.BytesIO(content)).size
    scale = min(box.width / wide, box.height / high)
    size = wide * scale, high * scale
    shape = page.shapes.add_picture(io.BytesIO(content), 0, 0)
    left, top = box.left + (box.width - size[0]) / 2, box.top + (box.height - size[1]) / 2
    describe(place(shape, Box(left, top, *size)), exhibit.title, exhibit.alt)


def _add_number(page: Any) -> None:
    """The layout's slide number; python-pptx leaves it out of new slides."""
    for shape in page.slide_layout.placeholders:
        kind = shape.element.find(f".//{qn('p:ph')}")
        if kind.get("type") == "sldNum":
            page.shapes._spTree.append(copy.deepcopy(shape.element))
