"""The chart of an exhibit as SVG for a screen in a hall: large type, high contrast, nothing but the chart.

Statement, unit and source stand beside it as text. Letters are drawn as lines, so the picture is the same
on a machine without our font.
"""

import re

from latgale.canvas import saved, sheet
from latgale.exhibits import Exhibit
from latgale.exports.lines import is_timed, writer
from latgale.exports.picture_bars import draw_bars
from latgale.exports.picture_lines import draw_lines
from latgale.theme import HALL, LIGHT

# The smallest type of a chart is 10 points; on the screen it shall be 22 pixels.
_SCALE = 2.25
_ROOM = 6.0
# A chart for a phone held upright, in points; its 10 points are 12 pixels of a screen of 390.
_NARROW = (302.0, 290.0)


def draw_svg(exhibit: Exhibit, *, theme: str, width: int, height: int, lang: str) -> bytes:
    """The chart (``theme`` 'light' or 'dark') for a place of ``width`` × ``height`` pixels of 1280 × 720.

    Raises ValueError for an exhibit without a picture.
    """
    if exhibit.picture is not None:
        return exhibit.picture("svg", theme)
    if not exhibit.series:
        raise ValueError(f"nothing to draw: {exhibit.title}")
    return _drawn(exhibit, lang, theme, (width / _SCALE, height / _SCALE))


def draw_narrow(exhibit: Exhibit, *, theme: str, lang: str) -> bytes:
    """The same for a phone held upright. Raises ValueError for an exhibit without a picture."""
    if exhibit.narrow is not None:
        return exhibit.narrow("svg", theme)
    if exhibit.picture is not None or not exhibit.series:
        return draw_svg(exhibit, theme=theme, width=1180, height=435, lang=lang)
    return _drawn(exhibit, lang, theme, _NARROW)


def _drawn(exhibit: Exhibit, lang: str, theme: str, size: tuple[float, float]) -> bytes:
    figure = sheet(*size)
    draw = draw_lines if is_timed(exhibit) else draw_bars
    draw(figure, exhibit, writer(exhibit, lang), (0.0, _ROOM, *size))
    return recoloured(saved(figure, "svg"), theme)


def recoloured(svg: bytes, theme: str) -> bytes:
    """A picture in the colours of pages in those of the hall: every colour of a palette has one role."""
    pairs = zip(vars(LIGHT).values(), vars(HALL[theme]).values(), strict=True)
    colours = {old.lower(): new for old, new in pairs}
    text = svg.decode("utf-8")
    found = re.sub(r"#[0-9a-fA-F]{6}\b", lambda match: colours.get(match[0].lower(), match[0]), text)
    return found.encode("utf-8")
