"""What every picture is drawn on, written with and saved as."""

import io
from collections.abc import Mapping
from typing import Any

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from latgale.theme import LIGHT, drawing, picture_font


def sheet(width: float, height: float, colour: str = LIGHT.background) -> Figure:
    """An empty figure; lengths in points."""
    return Figure(figsize=(width / 72, height / 72), facecolor=colour)


def plane(left: float, right: float, height: float, colour: str) -> tuple[Figure, Axes]:
    """A sheet with axes from edge to edge, whose units are points from the upper edge down."""
    figure = sheet(right - left, height, colour)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_xlim(left, right)
    axes.set_ylim(height, 0)
    axes.axis("off")
    return figure, axes


def put(axes: Axes, x: float, y: float, text: str, **style: Any) -> None:
    """Write a text as it is, with its middle at a place where ``style`` says nothing else."""
    usual: dict[str, Any] = {"family": picture_font(), "ha": "center", "va": "center"}
    axes.text(x, y, text, parse_math=False, **usual | style)


def saved(figure: Figure, format: str, dpi: int = 144, about: Mapping[str, str] | None = None) -> bytes:
    """A file of 'png' or 'svg', the same byte for byte each time; ``about`` are its metadata.

    It is written while no other session draws, whose settings it would take.
    """
    buffer = io.BytesIO()
    undated = {"Date": None} if format == "svg" else {}
    with drawing(svg_hashsalt="latgale"):
        figure.savefig(buffer, format=format, dpi=dpi, metadata={**(about or {}), **undated})
    return buffer.getvalue()
