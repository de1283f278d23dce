"""The alignment matrix as a picture: what the screen shows, without the screen."""

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from matplotlib.axes import Axes
from matplotlib.patches import Circle, Rectangle

from latgale.alignment import Cell
from latgale.canvas import plane, put, saved
from latgale.theme import LIGHT, Palette

# In points; letters are those of a type of 10.
_CELL, _LABELS, _MARGIN, _GAP = 26.0, 320.0, 12.0, 7.0
_SIDE = 0.68 * _CELL
_LETTER, _LINE = 5.0, 13.0


@dataclass(frozen=True)
class MatrixPicture:
    """What is drawn: texts are ready to print, ``rows`` pairs a goal's name with its cells.

    ``areas`` names the group of each row, ``directions`` that of each column; neither where there are none.
    ``total`` heads the sums.
    """

    title: str
    columns: Sequence[str]
    rows: Sequence[tuple[str, Sequence[Cell]]]
    legend: Sequence[tuple[Cell, str]]
    source: str
    gaps: Sequence[str] = ()
    areas: Sequence[str] = ()
    directions: Sequence[str] = ()
    total: str = ""


def draw(picture: MatrixPicture, format: str) -> bytes:
    """The matrix as 'png', in print resolution (200 dots an inch), or 'svg'."""
    sheet = _Sheet(picture)
    figure, sheet.axes = plane(0, sheet.width, sheet.height, LIGHT.background)
    sheet.draw()
    return saved(figure, format, dpi=200)


class _Sheet:
    """Places on the paper, worked out once, and what is drawn at them."""

    axes: Axes

    def __init__(self, picture: MatrixPicture):
        self.picture = picture
        self.across = _places(picture.directions or [""] * len(picture.columns), _GAP)
        self.end = self.across[-1] + _CELL
        self.width = self.end + _CELL
        self.title = textwrap.wrap(picture.title, int(self.width / 8.4))
        self.source = textwrap.wrap(picture.source, int(self.width / 5.4))
        self.legend = [(cell, textwrap.wrap(text, int(self.width / 5) - 8)) for cell, text in picture.legend]
        self.names = _MARGIN + 20 * len(self.title) + (_LINE + 6) * bool(picture.directions)
        longest = max(len(name) for name in (*picture.columns, picture.total))
        self.top = self.names + _LETTER * longest + 14
        self.down = [self.top + y for y in _places(picture.areas or [""] * len(picture.rows), _LINE + 5, 0)]
        self.sums = self.down[-1] + _CELL
        self.below = self.sums + _CELL
        lines = sum(len(text) for _, text in self.legend) + len(self.source)
        self.height = self.below + 11 * len(self.legend) + _LINE * lines + 2 * _MARGIN

    def draw(self) -> None:
        """Title, heads, rows with their groups, sums, legend, source."""
        picture = self.picture
        self._lines(_MARGIN, _MARGIN, self.title, 20, fontsize=15, weight="bold", color=LIGHT.text)
        for x, name in zip(self.across, picture.columns, strict=True):
            self._head(x, name, LIGHT.text)
        self._head(self.end, picture.total, LIGHT.muted)
        self._groups()
        for y, (name, cells) in zip(self.down, picture.rows, strict=True):
            self._text(_LABELS, y, textwrap.fill(name, 60), ha="right", color=LIGHT.text)
            for x, cell in zip(self.across, cells, strict=True):
                self._square(x, y, cell)
            self._text(self.end, y, str(sum(cell.count for cell in cells)))
        self._sums()
        self._notes()

    def _head(self, x: float, name: str, colour: str) -> None:
        colour = self._colour(name, colour)
        self._text(x, self.top - _CELL / 2 - 4, name, rotation=90, va="bottom", color=colour)

    def _groups(self) -> None:
        picture = self.picture
        for name, x in _first(picture.directions, self.across):
            self._text(x - _SIDE / 2, self.names - 4, name, ha="left", fontsize=9)
        for name, y in _first(picture.areas, self.down):
            self._text(_LABELS, y - _CELL / 2 - 5, name, ha="right", fontsize=9)

    def _sums(self) -> None:
        picture = self.picture
        self._text(_LABELS, self.sums, picture.total, ha="right")
        sums = [
            sum(cell.count for cell in column) for column in zip(*(c for _, c in picture.rows), strict=True)
        ]
        for x, name, links in zip(self.across, picture.columns, sums, strict=True):
            self._text(x, self.sums, str(links), color=self._colour(name, LIGHT.muted))
        self._text(self.end, self.sums, str(sum(sums)), color=LIGHT.text)

    def _notes(self) -> None:
        y = self.below
        for cell, lines in self.legend:
            self._square(_MARGIN + _SIDE / 2, y + _LINE / 2, cell)
            self._lines(_MARGIN + _SIDE + 10, y, lines, _LINE, fontsize=9)
            y += _LINE * len(lines) + 11
        self._lines(_MARGIN, y + 4, self.source, _LINE, fontsize=9)

    def _colour(self, name: str, plain: str) -> str:
        return LIGHT.attention if name.partition(" ")[0] in self.picture.gaps else plain

    def _lines(self, x: float, y: float, lines: Sequence[str], step: float, **style: Any) -> None:
        for number, line in enumerate(lines):
            self._text(x, y + step * (number + 0.5), line, ha="left", **style)

    def _text(self, x: float, y: float, text: str, **style: Any) -> None:
        put(self.axes, x, y, text, **{"fontsize": 10, "color": LIGHT.muted, **style})

    def _square(self, x: float, y: float, cell: Cell) -> None:
        colour = square(self.axes, LIGHT, (x, y), _SIDE, cell, 1.4)
        # Without directions above them the columns are directions, whose cells count.
        if cell.count > bool(self.picture.directions):
            self._text(x, y, str(cell.count), fontsize=9, color=colour)
        if cell.mismatch:
            # As on the screen; in the corner, where it leaves the number to be read, and inside the cell.
            place = x + _SIDE / 2 - 1, y - _SIDE / 2 + 1
            look = {"facecolor": LIGHT.attention, "edgecolor": LIGHT.background, "linewidth": 0.8}
            self.axes.add_patch(Circle(place, 5.2, **look))
            self._text(*place, "!", fontsize=8, weight="bold", color=LIGHT.background)


def _places(
    groups: Sequence[str], gap: float, start: float = _LABELS + _MARGIN / 2 + _CELL / 2
) -> list[float]:
    """Middles of cells side by side, with a gap before each named group."""
    places, before = [], ""
    for number, group in enumerate(groups):
        start += gap if group != before else 0
        places.append(start + _CELL * number)
        before = group
    return places


def _first(groups: Sequence[str], places: Sequence[float]) -> list[tuple[str, float]]:
    """Every group with the place of its first member."""
    pairs = zip(groups, places, strict=False)
    return [(name, next(mine)[1]) for name, mine in groupby(pairs, key=lambda pair: pair[0])]


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
