"""The alignment matrix as a picture: what the screen shows, without the screen."""

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Rectangle

from latgale.alignment import Cell
from latgale.canvas import saved, sheet
from latgale.theme import LIGHT, Palette, drawing

_CELL = 0.36
_LABELS = 4.6
_SIDE = 0.68


@dataclass(frozen=True)
class MatrixPicture:
    """What is drawn: texts are ready to print, ``rows`` pairs a goal's name with its cells."""

    title: str
    columns: Sequence[str]
    rows: Sequence[tuple[str, Sequence[Cell]]]
    legend: Sequence[tuple[Cell, str]]
    source: str
    gaps: Sequence[str] = ()


def draw(picture: MatrixPicture, format: str) -> bytes:
    """The matrix as 'png', in print resolution (200 dots an inch), or 'svg'."""
    with drawing(text_parse_math=False):
        width = _LABELS + _CELL * (len(picture.columns) + 2)
        height = 3.9 + _CELL * len(picture.rows)
        figure = sheet(72 * width, 72 * height)
        axes = figure.add_axes(
            (_LABELS / width, 1.75 / height, 1 - (_LABELS + _CELL) / width, 1 - 3.7 / height)
        )
        _draw(axes, picture)
        title = textwrap.fill(picture.title, int(width * 8.5))
        figure.text(0.02, 1 - 0.12 / height, title, fontsize=15, weight="bold", color=LIGHT.text, va="top")
        source = textwrap.fill(picture.source, int(width * 13))
        figure.text(0.02, 0.1 / height, source, fontsize=9, color=LIGHT.muted, va="bottom")
        _legend(figure, picture.legend, width, height)
        return saved(figure, format, dpi=200)


def _draw(axes: Axes, picture: MatrixPicture) -> None:
    axes.set_xlim(-0.5, len(picture.columns) + 0.5)
    axes.set_ylim(len(picture.rows) + 0.3, -0.6)
    axes.axis("off")
    for x, name in enumerate(picture.columns):
        axes.text(x, -0.7, name, rotation=50, ha="left", va="bottom", fontsize=10, color=_head(picture, name))
    for y, (name, cells) in enumerate(picture.rows):
        axes.text(-0.7, y, textwrap.fill(name, 48), ha="right", va="center", fontsize=10, color=LIGHT.text)
        for x, cell in enumerate(cells):
            _square(axes, x, y, cell)
        total = sum(cell.count for cell in cells)
        axes.text(len(cells), y, str(total), ha="center", va="center", fontsize=10, color=LIGHT.muted)
    for x in range(len(picture.columns)):
        total = sum(cells[x].count for _, cells in picture.rows)
        colour = _head(picture, picture.columns[x], LIGHT.muted)
        axes.text(x, len(picture.rows), str(total), ha="center", va="center", fontsize=10, color=colour)


def _head(picture: MatrixPicture, name: str, plain: str = LIGHT.text) -> str:
    return LIGHT.attention if name.split(maxsplit=1)[0] in picture.gaps else plain


def _legend(figure: Figure, entries: Sequence[tuple[Cell, str]], width: float, height: float) -> None:
    lines = 0.3 * len(entries)
    axes = figure.add_axes((0.02, 0.45 / height, 0.96, lines / height))
    axes.set_xlim(-0.5, 0.96 * width / 0.3 - 0.5)
    axes.set_ylim(len(entries) - 0.5, -0.5)
    axes.axis("off")
    for y, (cell, text) in enumerate(entries):
        _square(axes, 0, y, cell)
        axes.text(1, y, text, fontsize=9, color=LIGHT.muted, va="center")


def _square(axes: Axes, x: int, y: int, cell: Cell) -> None:
    colour = square(axes, LIGHT, (x, y), _SIDE, cell, 1.4)
    if cell.count > 1:
        axes.text(x, y, str(cell.count), ha="center", va="center", fontsize=9, color=colour)
    if cell.mismatch:
        place = (x + _SIDE / 2, y - _SIDE / 2)
        axes.text(*place, "!", ha="center", va="center", fontsize=12, weight="bold", color=LIGHT.attention)


def square(  # noqa: PLR0917
    axes: Axes, palette: Palette, middle: tuple[float, float], side: float, cell: Cell, edge: float
) -> str:
    """A link is filled, an uncertain one has a dashed edge; returns the colour of what stands inside."""
    looks = {
        "link": (palette.accent, palette.accent, "-", palette.background),
        "uncertain": (palette.background, palette.accent, "--", palette.accent),
        "none": (palette.empty, palette.empty, "-", palette.attention),
    }
    fill, line, dashes, inside = looks[cell.mark]
    corner = middle[0] - side / 2, middle[1] - side / 2
    style: dict[str, Any] = {"facecolor": fill, "edgecolor": line, "linewidth": edge, "linestyle": dashes}
    axes.add_patch(Rectangle(corner, side, side, **style))
    return inside
