"""Colours and type of pages, pictures and prints, in one place (design section 9)."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from threading import RLock
from typing import Any

_DRAWING = RLock()


@dataclass(frozen=True)
class Palette:
    """Colours of one theme; ``accent`` is dark (or light) enough to be read as text.

    ``class_1`` to ``class_5`` are ColorBrewer's Blues, from little to much; ``absent`` is for places without
    a figure.
    """

    accent: str
    text: str
    muted: str
    background: str
    surface: str
    line: str
    empty: str
    attention: str
    ahead: str
    unclear: str
    mark: str
    class_1: str
    class_2: str
    class_3: str
    class_4: str
    class_5: str
    absent: str

    @property
    def classes(self) -> tuple[str, ...]:
        """The colours of five classes, from little to much."""
        return self.class_1, self.class_2, self.class_3, self.class_4, self.class_5


LIGHT = Palette(
    accent="#1D4E89",
    text="#1A2430",
    muted="#566270",
    background="#FFFFFF",
    surface="#F5F7F9",
    line="#D9DEE4",
    empty="#EDF0F3",
    attention="#A84300",
    ahead="#00694C",
    unclear="#8A5A00",
    mark="#FBE3B3",
    class_1="#EFF3FF",
    class_2="#BDD7E7",
    class_3="#6BAED6",
    class_4="#3182BD",
    class_5="#08519C",
    absent="#C9CED4",
)
DARK = Palette(
    accent="#8DBBEA",
    text="#E8EDF2",
    muted="#A9B4C0",
    background="#12181F",
    surface="#1B242E",
    line="#36424F",
    empty="#232E39",
    attention="#F0A060",
    ahead="#4CC9A0",
    unclear="#E6B450",
    mark="#5C4412",
    class_1="#08519C",
    class_2="#3182BD",
    class_3="#6BAED6",
    class_4="#BDD7E7",
    class_5="#EFF3FF",
    absent="#5A6570",
)

# For a poor projector and the last row: text and marks hold 7:1 against the background.
HALL = {
    "light": replace(
        LIGHT,
        accent="#1D4E89",
        text="#10171F",
        muted="#3E4A57",
        background="#FFFFFF",
        surface="#F0F3F6",
        line="#B4BEC8",
        empty="#DDE3E9",
        attention="#8A3500",
        ahead="#00563E",
        unclear="#6B4600",
        mark="#FBE3B3",
    ),
    "dark": replace(
        DARK,
        accent="#9CC6F2",
        text="#FFFFFF",
        muted="#C9D2DB",
        background="#0B1016",
        surface="#18212B",
        line="#4A5866",
        empty="#2A3642",
        attention="#FFB37A",
        ahead="#62E0B8",
        unclear="#F4CD78",
        mark="#5C4412",
    ),
}


def hall_variables() -> str:
    """The palettes of the hall as CSS custom properties, by the attribute ``data-theme`` of the document."""
    return "".join(f":root[data-theme={name}]{{{_declarations(palette)}}}" for name, palette in HALL.items())


def css_variables() -> str:
    """Both palettes as CSS custom properties, the dark one for readers who prefer it."""
    light, dark = _declarations(LIGHT), _declarations(DARK)
    return f":root{{{light}}}@media (prefers-color-scheme: dark){{:root{{{dark}}}}}"


def _declarations(palette: Palette) -> str:
    return "".join(f"--{name}:{value};" for name, value in vars(palette).items())


@cache
def picture_font() -> str:
    """Name of the font of pictures and prints, made known to matplotlib."""
    import font_source_sans_pro  # noqa: PLC0415 -- pages need the colours without drawing anything
    from matplotlib import font_manager  # noqa: PLC0415

    folder = Path(font_source_sans_pro.__file__).parent / "files"
    for style in ("Regular", "Bold"):
        font_manager.fontManager.addfont(folder / f"SourceSansPro-{style}.ttf")
    return "Source Sans Pro"


@contextmanager
def drawing(**settings: Any) -> Iterator[None]:
    """One picture at a time: matplotlib keeps its settings (``svg_hashsalt`` …) for the whole process."""
    from matplotlib import rc_context  # noqa: PLC0415

    named: dict[Any, Any] = {name.replace("_", ".", 1): value for name, value in settings.items()}
    with _DRAWING, rc_context({"font.family": picture_font(), **named}):
        yield
