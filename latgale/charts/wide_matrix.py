"""The alignment matrix for a screen in a hall and for slides: wide, large type, nothing but the matrix.

Statement and source stand beside it, so they are not in the picture. Names of columns are there as far as
they have room; where rows are many, only their codes, which a presenter says aloud.
"""

import textwrap
from collections.abc import Mapping, Sequence
from typing import Any

from matplotlib.axes import Axes

from latgale.alignment import Cell
from latgale.canvas import plane, put, saved
from latgale.charts.matrix import MatrixPicture, square
from latgale.theme import HALL, Palette

# In pixels of a screen of 1280 × 720; type of 22 is read from eight metres.
WIDTH, HEIGHT = 1180, 490
_TYPE = 22.5
_LETTER = 10.6
_TOTAL = 64
_LEGEND = 34
_FEW = 4
# Heights: of a row that is told from its neighbours, of a head of codes, of the lowest head of names.
_ROW, _CODES, _NAMES = 28.0, 44.0, 150.0


def draw_wide(picture: MatrixPicture, legend: Mapping[str, str], format: str, theme: str) -> bytes:
    """PNG (twice the pixels) or SVG of the matrix; ``legend`` as for a narrow one."""
    palette = HALL[theme]
    figure, axes = plane(0, WIDTH, HEIGHT, palette.background)
    _Wide(axes, picture, palette).draw(used(picture, legend), legend["total"])
    return saved(figure, format)


def used(picture: MatrixPicture, legend: Mapping[str, str]) -> list[tuple[Cell, str]]:
    """The entries of the legend that the matrix shows."""
    cells = [cell for _, row in picture.rows for cell in row]
    samples = (
        ("link", Cell("", "link", False, 1), True),
        ("uncertain", Cell("", "uncertain", False, 1), any(cell.mark == "uncertain" for cell in cells)),
        ("mismatch", Cell("", "none", True, 0), any(cell.mismatch for cell in cells)),
    )
    return [(cell, legend[name]) for name, cell, there in samples if there]


class _Wide:
    """Places in the picture, worked out once, and what is drawn at them."""

    def __init__(self, axes: Axes, picture: MatrixPicture, palette: Palette):
        self.axes, self.picture, self.palette = axes, picture, palette
        few = len(picture.columns) <= _FEW
        longest = max(len(name) for name, _ in picture.rows)
        most = WIDTH - _TOTAL - 26.0 * len(picture.columns)
        self.labels = min(max(300.0, longest * _LETTER + 18), most)
        self.step = min(170.0 if few else 56.0, (WIDTH - _TOTAL - self.labels) / len(picture.columns))
        self.head = 60.0 if few else self._head_of_codes()
        self.row = min(44.0, (HEIGHT - self.head - _LEGEND) / len(picture.rows))
        self.side = min(self.row, self.step) * 0.76
        self.few = few

    def _head_of_codes(self) -> float:
        """Height for whole names, upright, if rows leave it; else for codes."""
        names = max(len(name) for name in self.picture.columns)
        room = HEIGHT - _LEGEND - _ROW * len(self.picture.rows)
        return min(room, names * _LETTER + 8) if room >= _NAMES else _CODES

    def draw(self, legend: list[tuple[Cell, str]], total: str) -> None:
        """The whole picture; ``total`` heads the sums of the rows."""
        for x, name in enumerate(self.picture.columns):
            self._column(self._across(x), name)
        end = self._across(len(self.picture.columns) - 0.5) + _TOTAL
        self._text(end, self.head - 3, total, self.palette.muted, ha="right", va="bottom")
        for y, (name, cells) in enumerate(self.picture.rows):
            self._row(self.head + self.row * (y + 0.5), name, cells)
        place, self.side = 13.0, 22.0
        for cell, text in legend:
            self._square(place, HEIGHT - 15, cell)
            self._text(place + 20, HEIGHT - 15, text, self.palette.muted, ha="left")
            place += 64 + len(text) * _LETTER

    def _across(self, column: float) -> float:
        return self.labels + self.step * (column + 0.5)

    def _column(self, x: float, name: str) -> None:
        code = name.split(maxsplit=1)[0]
        gap = code in self.picture.gaps
        colour = self.palette.attention if gap else self.palette.text
        short = (
            textwrap.shorten(name, int(self.head / _LETTER), placeholder=" …") if self.head > _CODES else code
        )
        text = textwrap.fill(name, int(self.step / _LETTER)) if self.few else short
        style = {"rotation": 0 if self.few else 90, "weight": "bold" if gap else "normal", "va": "bottom"}
        self._text(x, self.head - 3, text, colour, **style)

    def _row(self, y: float, name: str, cells: Sequence[Cell]) -> None:
        self._text(self.labels - 10, y, name, self.palette.text, ha="right")
        total = 0
        for x, cell in enumerate(cells):
            self._square(self._across(x), y, cell)
            total += cell.count
        end = self._across(len(self.picture.columns) - 0.5) + _TOTAL
        self._text(end, y, str(total), self.palette.muted, ha="right")

    def _text(self, x: float, y: float, text: str, colour: str, **style: Any) -> None:
        put(self.axes, x, y, text, fontsize=_TYPE, color=colour, **style)

    def _square(self, x: float, y: float, cell: Cell) -> None:
        inside = square(self.axes, self.palette, (x, y), self.side, cell, 2)
        text = str(cell.count) if self.few and cell.count else ""
        self._text(x, y, text + "!" * cell.mismatch, inside, weight="bold")
