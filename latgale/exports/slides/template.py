"""The empty presentation: 16:9, colours and type of the dashboard, one layout, language."""

from typing import Any

from lxml import etree
from pptx import Presentation
from pptx.opc.constants import RELATIONSHIP_TYPE
from pptx.oxml.ns import qn
from pptx.slide import SlideLayout
from pptx.util import Inches

from latgale.formats import LOCALES
from latgale.theme import LIGHT, picture_font

WIDTH, HEIGHT = 13.333, 7.5
EDGE = 0.6
_NUMBER_BOX = (WIDTH - EDGE - 0.9, HEIGHT - 0.52, 0.9, 0.3)
_TITLE_BOX = (EDGE, 0.4, WIDTH - 2 * EDGE, 0.9)
_TITLE_ONLY = "Title Only"
_COLOURS = {
    "dk1": LIGHT.text,
    "lt1": LIGHT.background,
    "dk2": LIGHT.muted,
    "lt2": LIGHT.surface,
    "accent1": LIGHT.accent,
    "accent2": LIGHT.attention,
    "accent3": LIGHT.ahead,
    "accent4": LIGHT.unclear,
    "accent5": LIGHT.muted,
    "accent6": LIGHT.line,
    "hlink": LIGHT.accent,
    "folHlink": LIGHT.accent,
}


def language(lang: str) -> str:
    """Language as the file names it: ``lv-LV``, ``en-GB``."""
    return LOCALES[lang].replace("_", "-")


def empty_presentation() -> tuple[Any, SlideLayout]:
    """A presentation without slides, and the layout for all of them."""
    presentation = Presentation()
    presentation.slide_width, presentation.slide_height = Inches(WIDTH), Inches(HEIGHT)
    layout = presentation.slide_layouts.get_by_name(_TITLE_ONLY)
    for other in list(presentation.slide_layouts):
        if other is not layout and other.name != _TITLE_ONLY:
            presentation.slide_layouts.remove(other)
    _place(presentation.slide_master)
    _colour(presentation.slide_master.part.part_related_by(RELATIONSHIP_TYPE.THEME))
    _without_thumbnail(presentation)
    return presentation, layout


def say_language(part: Any, lang: str) -> None:
    """Every run of text says its language, so that spelling is checked and read aloud in it."""
    for name in ("a:rPr", "a:endParaRPr", "a:defRPr"):
        for properties in part.iter(qn(name)):
            properties.set("lang", language(lang))


def _place(master: Any) -> None:
    """Placeholders of the master moved from 4:3; those of the layout follow it."""
    boxes = {"title": _TITLE_BOX, "sldNum": _NUMBER_BOX, "body": (EDGE, 1.6, WIDTH - 2 * EDGE, 5.0)}
    for shape in list(master.placeholders):
        kind = shape.element.find(f".//{qn('p:ph')}").get("type")
        box = boxes.get(kind, (EDGE, HEIGHT - 0.52, 3.0, 0.3))
        shape.left, shape.top, shape.width, shape.height = (Inches(side) for side in box)
    title = master.element.find(f".//{qn('p:titleStyle')}/{qn('a:lvl1pPr')}")
    title.set("algn", "l")
    title.find(qn("a:defRPr")).set("b", "1")


def _colour(part: Any) -> None:
    root = etree.fromstring(part.blob)
    for name, colour in _COLOURS.items():
        slot = root.find(f".//{qn('a:clrScheme')}/{qn(f'a:{name}')}")
        for child in list(slot):
            slot.remove(child)
        etree.SubElement(slot, qn("a:srgbClr")).set("val", colour.removeprefix("#"))
    for name in ("majorFont", "minorFont"):
        root.find(f".//{qn(f'a:{name}')}/{qn('a:latin')}").set("typeface", picture_font())
    root.set("name", "Latgale")
    part.blob = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _without_thumbnail(presentation: Any) -> None:
    """The template's own small picture would stand for the file in a folder."""
    package = presentation.part.package
    for key, found in list(package._rels.items()):
        if found.reltype == RELATIONSHIP_TYPE.THUMBNAIL:
            package._rels.pop(key)
