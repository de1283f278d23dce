"""Source Sans: for matplotlib, and to measure how much room a text takes."""

from collections.abc import Callable
from functools import cache, lru_cache
from pathlib import Path

import font_source_sans_pro
import matplotlib
from PIL import ImageFont

# Measured large and scaled down: hinting of small sizes would round every letter.
_MEASURED = 100


def width(text: str, size: float, *, bold: bool = False, anywhere: bool = False) -> float:
    """Width of one line in points, at a size in points.

    ``anywhere`` measures with the widest of the fonts that stand in where Source Sans is not installed.
    """
    return _length(text, bold, anywhere) * size / _MEASURED


def wrap(text: str, size: float, room: float, *, bold: bool = False, anywhere: bool = False) -> list[str]:
    """The text in lines no wider than ``room`` points; a word that is too long is cut into parts."""

    def measure(line: str) -> float:
        return width(line, size, bold=bold, anywhere=anywhere)

    lines: list[str] = []
    for paragraph in text.splitlines() or [""]:
        line = ""
        for word in _parts(paragraph.split(" "), room, measure):
            longer = f"{line} {word}" if line else word
            if line and measure(longer) > room:
                lines.append(line)
                line = word
            else:
                line = longer
        lines.append(line)
    return lines


def _parts(words: list[str], room: float, measure: Callable[[str], float]) -> list[str]:
    found = []
    for whole in words:
        word = whole
        while len(word) > 1 and measure(word) > room:
            n = max(int(len(word) * room / measure(word)) - 1, 1)
            found.append(word[:n])
            word = word[n:]
        found.append(word)
    return found


def _file(bold: bool) -> Path:
    name = "SourceSansPro-Bold.ttf" if bold else "SourceSansPro-Regular.ttf"
    return Path(font_source_sans_pro.__file__).parent / "files" / name


@lru_cache(maxsize=20_000)
def _length(text: str, bold: bool, anywhere: bool) -> float:
    return _face(bold, anywhere).getlength(text)


@cache
def _face(bold: bool, anywhere: bool) -> ImageFont.FreeTypeFont:
    stand_in = Path(matplotlib.get_data_path()) / "fonts/ttf" / f"DejaVuSans{'-Bold' if bold else ''}.ttf"
    return ImageFont.truetype(stand_in if anywhere else _file(bold), _MEASURED)
