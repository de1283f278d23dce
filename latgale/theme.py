"""Colours and type of pages, pictures and prints, in one place (design section 9)."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Palette:
    """Colours of one theme; ``accent`` is dark (or light) enough to be read as text."""

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
)


def css_variables() -> str:
    """Both palettes as CSS custom properties, the dark one for readers who prefer it."""
    light, dark = _declarations(LIGHT), _declarations(DARK)
    return f":root{{{light}}}@media (prefers-color-scheme: dark){{:root{{{dark}}}}}"


def _declarations(palette: Palette) -> str:
    return "".join(f"--{name}:{value};" for name, value in vars(palette).items())
