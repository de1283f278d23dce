"""The chart of an exhibit as PNG for print and as SVG: statement, unit and source stand in the picture."""

import io
import re
from dataclasses import dataclass
from typing import Literal

from matplotlib.figure import Figure
from PIL import Image

from latgale.canvas import saved, sheet
from latgale.exhibits import Exhibit
from latgale.exports import fonts
from latgale.exports.lines import is_timed, unit_line, writer
from latgale.exports.picture_bars import draw_bars
from latgale.exports.picture_lines import draw_lines
from latgale.theme import LIGHT, picture_font

DPI = 300
_WIDTH, _HEIGHT = 720.0, 432.0  # points: ten inches by six
_EDGE = 18.0
_BAR = 20.0
_LINE = 1.3
Format = Literal["png", "svg"]


def has_picture(exhibit: Exhibit) -> bool:
    """Is there anything to draw?"""
    return exhibit.picture is not None or bool(exhibit.series)


def picture(exhibit: Exhibit, lang: str, format: Format) -> bytes:
    """The picture as a file. Raises ValueError for an exhibit that has none."""
    if exhibit.picture is not None:
        return framed(exhibit, lang, format)
    return _saved(chart_figure(exhibit, lang), exhibit, format)


def _saved(figure: Figure, exhibit: Exhibit, format: Format) -> bytes:
    about = {"Title": exhibit.statement, "Description": exhibit.alt, "Source": exhibit.source}
    return saved(figure, format, DPI, about)


def framed(exhibit: Exhibit, lang: str, format: Format) -> bytes:
    """An exhibit's own picture with title, statement and source above and below it.

    Raises ValueError for an exhibit without one.
    """
    if exhibit.picture is None:
        raise ValueError(f"no picture: {exhibit.title}")
    inner = Image.open(io.BytesIO(exhibit.picture("png", "light")))
    room = _WIDTH - 2 * _EDGE
    tall = room * inner.height / inner.width
    height = tall + _head_height(exhibit, lang) + _foot_height(exhibit)
    figure = sheet(_WIDTH, height)
    top, bottom = _head(figure, exhibit, height, lang), _foot(figure, exhibit)
    if format == "svg":
        place = f'x="{_EDGE:.2f}" y="{height - top:.2f}" width="{room:.2f}" height="{top - bottom:.2f}"'
        return _nested(_saved(figure, exhibit, "svg"), exhibit.picture("svg", "light"), place)
    box = _EDGE / _WIDTH, bottom / height, room / _WIDTH, (top - bottom) / height
    axes = figure.add_axes(box)
    axes.imshow(inner, aspect="auto")
    axes.axis("off")
    return _saved(figure, exhibit, "png")


def _nested(outer: bytes, inner: bytes, place: str) -> bytes:
    """One SVG inside another, at a place given by attributes."""
    text = inner.decode("utf-8")
    head = re.search(r"<svg\b[^>]*>", text)
    if head is None:
        raise ValueError("the picture is no SVG")
    own = re.sub(r'\s(?:x|y|width|height)="[^"]*"', "", head[0])
    content = own.replace("<svg", f"<svg {place}", 1) + text[head.end() :]
    return outer.replace(b"</svg>", content.encode("utf-8") + b"\n</svg>")


def chart_figure(exhibit: Exhibit, lang: str) -> Figure:
    """The chart as a matplotlib figure. Raises ValueError for an exhibit without series."""
    if not exhibit.series:
        raise ValueError(f"nothing to draw: {exhibit.title}")
    timed = is_timed(exhibit)
    bars = 0 if timed else len({x for series in exhibit.series for x in series.x}) * len(exhibit.series)
    height = max(_HEIGHT, 200.0 + _BAR * bars)
    figure = sheet(_WIDTH, height)
    top = _head(figure, exhibit, height, lang)
    bottom = _foot(figure, exhibit)
    draw = draw_lines if timed else draw_bars
    draw(figure, exhibit, writer(exhibit, lang), (_EDGE, bottom, _WIDTH - _EDGE, top))
    return figure


@dataclass(frozen=True)
class _Style:
    size: float
    colour: str
    bold: bool = False


_SOURCE = _Style(9, LIGHT.muted)


def _head_texts(exhibit: Exhibit, lang: str) -> list[tuple[str, _Style]]:
    quiet = _Style(11, LIGHT.muted)
    said = exhibit.statement, _Style(16, LIGHT.text, bold=True)
    found = [(exhibit.title, quiet), said, (unit_line(exhibit, lang), quiet)]
    return [(text, style) for text, style in found if text]


def _lines(text: str, style: _Style) -> list[str]:
    return fonts.wrap(text, style.size, _WIDTH - 2 * _EDGE, bold=style.bold)


def _height(text: str, style: _Style) -> float:
    return style.size * _LINE * len(_lines(text, style))


def _head_height(exhibit: Exhibit, lang: str) -> float:
    return _EDGE + 6 + sum(_height(*each) + 4 for each in _head_texts(exhibit, lang))


def _foot_height(exhibit: Exhibit) -> float:
    return _EDGE / 2 + _height(exhibit.source, _SOURCE) + 6


def _head(figure: Figure, exhibit: Exhibit, height: float, lang: str) -> float:
    """Title, statement and unit from the top down; returns where the chart may begin."""
    y = height - _EDGE
    for text, style in _head_texts(exhibit, lang):
        _put(figure, text, style, y)
        y -= _height(text, style) + 4
    return y - 6


def _foot(figure: Figure, exhibit: Exhibit) -> float:
    """The source at the bottom; returns where the chart must end."""
    _put(figure, exhibit.source, _SOURCE, _foot_height(exhibit) - 6)
    return _foot_height(exhibit)


def _put(figure: Figure, text: str, style: _Style, top: float) -> None:
    """Write a text from its upper edge down."""
    for n, line in enumerate(_lines(text, style)):
        figure.text(
            _EDGE / _WIDTH,
            (top - style.size * _LINE * n) / (72 * figure.get_size_inches()[1]),
            line,
            fontsize=style.size,
            family=picture_font(),
            weight="bold" if style.bold else "normal",
            color=style.colour,
            va="top",
            parse_math=False,
        )
