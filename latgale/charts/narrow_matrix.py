"""The alignment matrix for slides that are held in a hand: each goal's name above its own squares."""

import textwrap
from collections.abc import Mapping
from typing import Any

from matplotlib.axes import Axes

from latgale.alignment import Cell
from latgale.canvas import plane, put, saved
from latgale.charts.matrix import MatrixPicture, square
from latgale.charts.wide_matrix import used
from latgale.theme import HALL, Palette

# In pixels of a phone of 390, with the margins of a slide taken off.
WIDTH = 362.0
_TYPE, _LINE, _LETTERS = 13.0, 17.0, 54
_TOTAL, _HEAD, _SQUARE = 24.0, 30.0, 19.0


def draw_narrow(picture: MatrixPicture, legend: Mapping[str, str], format: str, theme: str) -> bytes:
    """PNG (twice the pixels) or SVG; ``legend`` names 'link', 'uncertain', 'mismatch', 'total'."""
    palette = HALL[theme]
    names = [textwrap.wrap(name, _LETTERS) for name, _ in picture.rows]
    entries = used(picture, legend)
    tall = _HEAD + sum(_LINE * len(name) + _SQUARE + 9 for name in names) + _LINE * len(entries) + 12
    figure, axes = plane(0, WIDTH, tall, palette.background)
    drawn = _Narrow(axes, picture, palette)
    drawn.head(legend["total"])
    y = _HEAD
    for name, (_, cells) in zip(names, picture.rows, strict=True):
        y = drawn.row(y, name, list(cells))
    for n, (cell, text) in enumerate(entries):
        drawn.square(9, y + 10 + _LINE * n, cell, 13)
        drawn.text(22, y + 10 + _LINE * n, text, ha="left", color=palette.muted)
    return saved(figure, format)


class _Narrow:
    """Columns in their places, and what is drawn in them."""

    def __init__(self, axes: Axes, picture: MatrixPicture, palette: Palette):
        self.axes, self.picture, self.palette = axes, picture, palette
        self.step = min((WIDTH - _TOTAL - 14) / len(picture.columns), 60.0)

    def head(self, total: str) -> None:
        """Codes of the columns; over the sums what is summed."""
        for n, name in enumerate(self.picture.columns):
            code = name.split(maxsplit=1)[0]
            gap = code in self.picture.gaps
            colour = self.palette.attention if gap else self.palette.text
            place = self.step * (n + 0.5)
            self.text(place, _HEAD - 9, code, color=colour, weight="bold" if gap else "normal", fontsize=11.5)
        self.text(WIDTH, 8, total, ha="right", color=self.palette.muted, fontsize=11.5)

    def row(self, y: float, name: list[str], cells: list[Cell]) -> float:
        """One goal from a height down; returns where the next begins."""
        for line in name:
            self.text(0, y + _LINE / 2, line, ha="left")
            y += _LINE
        for n, cell in enumerate(cells):
            self.square(self.step * (n + 0.5), y + _SQUARE / 2, cell, _SQUARE)
        total = str(sum(cell.count for cell in cells))
        self.text(WIDTH, y + _SQUARE / 2, total, ha="right", color=self.palette.muted)
        return y + _SQUARE + 9

    def square(self, x: float, y: float, cell: Cell, side: float) -> None:
        """The square of a pair, with the mark of a mismatch."""
        inside = square(self.axes, self.palette, (x, y), side, cell, 1.5)
        self.text(x, y, "!" * cell.mismatch, color=inside, weight="bold")

    def text(self, x: float, y: float, text: str, **style: Any) -> None:
        """A text in the type of the picture."""
        put(self.axes, x, y, text, **{"fontsize": _TYPE, "color": self.palette.text, **style})
