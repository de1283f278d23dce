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

# For a poor projector and the last row: text and marks hold 7:1 against the background.
HALL = {
    "light": Palette(
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
    "dark": Palette(
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
