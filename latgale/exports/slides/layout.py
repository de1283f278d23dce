"""Texts on a slide: measured before they are set, made smaller until they fit."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pptx.dml.color import RGBColor
from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE
from pptx.util import Inches, Pt

from latgale.exports import fonts

# Height of a line of Source Sans, the tallest of the fonts that a text may be shown in.
_LINE = 1.27
_MORE = "…"
_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True)
class Box:
    """A place on a slide, in inches."""

    left: float
    top: float
    width: float
    height: float

    @property
    def bottom(self) -> float:
        """Lower edge."""
        return self.top + self.height


@dataclass(frozen=True)
class Fitted:
    """A text with the size in points at which it fits, and the height in inches that it takes."""

    text: str
    size: float
    height: float
    whole: bool = True


# Measured with a wide stand-in: what fits then fits on a machine without Source Sans too.
def lines_of(text: str, size: float, width: float, *, bold: bool = False) -> int:
    """How many lines a text takes in a width in inches."""
    return len(fonts.wrap(text, size, width * 72, bold=bold, anywhere=True))


def height_of(lines: int, size: float) -> float:
    """Height of lines in inches."""
    return lines * size * _LINE / 72


def fit(text: str, width: float, sizes: Sequence[float], most: int, *, bold: bool = False) -> Fitted:
    """The largest of ``sizes`` at which a text takes at most ``most`` lines; the end cut if there is none."""
    plain = one_line(text)
    for size in sizes:
        lines = lines_of(plain, size, width, bold=bold)
        if lines <= most:
            return Fitted(plain, size, height_of(lines, size))
    room = width * 72 - 2 * sizes[-1]
    kept = fonts.wrap(plain, sizes[-1], room, bold=bold, anywhere=True)[:most]
    return Fitted(" ".join(kept).rstrip(" .,;:") + _MORE, sizes[-1], height_of(most, sizes[-1]), whole=False)


def printable(text: str) -> str:
    """A text without the characters that XML cannot hold."""
    return _UNPRINTABLE.sub("", text)


def one_line(text: str) -> str:
    """A text on one line; spaces inside of figures keep them from being parted."""
    return re.sub(r"[^\S\u00a0\u202f\u2007]+", " ", printable(text)).strip(" ")


def place(shape: Any, box: Box) -> Any:
    """Move a shape to a place."""
    shape.left, shape.top = Inches(box.left), Inches(box.top)
    shape.width, shape.height = Inches(box.width), Inches(box.height)
    return shape


def write(shape: Any, fitted: Fitted, colour: str, *, bold: bool = False, link: str = "") -> None:
    """Set a text into a shape without inner margins, from its upper edge down."""
    frame = shape.text_frame
    frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
    frame.word_wrap, frame.auto_size, frame.vertical_anchor = True, MSO_AUTO_SIZE.NONE, MSO_ANCHOR.TOP
    paragraph = frame.paragraphs[0]
    for run in list(paragraph.runs):
        paragraph._p.remove(run._r)
    run = paragraph.add_run()
    run.text = fitted.text
    run.font.size, run.font.bold = Pt(fitted.size), bold
    if link:
        run.hyperlink.address = link
    else:
        run.font.color.rgb = colour_of(colour)


def add_text(slide: Any, fitted: Fitted, box: Box, colour: str, *, bold: bool = False, link: str = "") -> Any:
    """A box of text."""
    shape = place(slide.shapes.add_textbox(0, 0, 0, 0), box)
    write(shape, fitted, colour, bold=bold, link=link)
    return shape


def describe(shape: Any, name: str, alt: str) -> None:
    """Name and alternative text of a shape."""
    properties = shape._element.xpath(".//p:cNvPr")[0]
    properties.set("name", printable(name))
    properties.set("descr", printable(alt))


def colour_of(text: str) -> RGBColor:
    """'#1D4E89' as python-pptx has it."""
    return RGBColor.from_string(text.removeprefix("#"))
