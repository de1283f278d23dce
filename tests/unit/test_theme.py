"""Colours: readable in both palettes, and the same wherever they stand a second time."""

import re
import time
import tomllib
from dataclasses import asdict
from itertools import product
from threading import Event, Thread

import pytest
from matplotlib import rcParams

from latgale.config import ROOT
from latgale.theme import DARK, LIGHT, Palette, css_variables, drawing

PALETTES = {"light": LIGHT, "dark": DARK}


def luminance(colour: str) -> float:
    """Relative luminance by WCAG 2.2."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio by WCAG 2.2, from 1 to 21."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#FFFFFF", 21.0),
        ("#777777", "#FFFFFF", 4.48),
        ("#FF0000", "#FFFFFF", 4.0),
        ("#1D4E89",) * 2 + (1.0,),
    ],
)
def test_contrast_as_known_from_elsewhere(one: str, other: str, ratio: float) -> None:
    assert contrast(one, other) == pytest.approx(ratio, abs=0.01)


@pytest.mark.parametrize(
    ("name", "colour", "ground"),
    list(product(PALETTES, ("text", "muted", "accent", "attention"), ("background", "surface"))),
)
def test_texts_can_be_read(name: str, colour: str, ground: str) -> None:
    palette = asdict(PALETTES[name])
    assert contrast(palette[colour], palette[ground]) >= 4.5


@pytest.mark.parametrize("name", PALETTES)
def test_figures_on_a_filled_square_can_be_read(name: str) -> None:
    assert contrast(PALETTES[name].background, PALETTES[name].accent) >= 4.5


def test_design_section_9() -> None:
    assert (LIGHT.accent, LIGHT.text, LIGHT.background) == ("#1D4E89", "#1A2430", "#FFFFFF")


@pytest.mark.parametrize("name", PALETTES)
def test_colours_are_written_out(name: str) -> None:
    assert all(re.fullmatch("#[0-9A-F]{6}", value) for value in asdict(PALETTES[name]).values())


@pytest.mark.parametrize("name", PALETTES)
def test_streamlit_has_the_same_colours(name: str) -> None:
    settings = tomllib.loads((ROOT / ".streamlit/config.toml").read_text(encoding="utf-8"))["theme"]
    palette = PALETTES[name]
    own = settings[name]
    sidebar = own.pop("sidebar")
    assert own.pop("primaryColor", settings["primaryColor"]) == palette.accent
    assert own == {
        "backgroundColor": palette.background,
        "secondaryBackgroundColor": palette.surface,
        "textColor": palette.text,
        "linkColor": palette.accent,
        "borderColor": palette.line,
    }
    assert sidebar == {"backgroundColor": palette.background}


def test_css_has_every_colour_of_both_palettes() -> None:
    def declared(palette: Palette) -> str:
        return "".join(f"--{name}:{value};" for name, value in asdict(palette).items())

    light, dark = css_variables().split("@media (prefers-color-scheme: dark)")
    assert light == ":root{" + declared(LIGHT) + "}"
    assert dark == "{:root{" + declared(DARK) + "}}"


def test_stylesheet_names_only_colours_of_the_palette() -> None:
    """Colours and type are defined in one place; the stylesheet has none of its own."""
    css = (ROOT / "latgale/ui/static/latgale.css").read_text(encoding="utf-8")
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.S)
    templates = (ROOT / "latgale/ui/templates").glob("*.html")
    markup = "".join(path.read_text(encoding="utf-8") for path in templates)
    declared = set(re.findall(r"(--[\w-]+)\s*:", css + markup)) | {f"--{name}" for name in asdict(LIGHT)}
    assert set(re.findall(r"var\((--[\w-]+)", css)) <= declared
    assert re.findall(r"#[0-9a-fA-F]{3,8}\b(?=[^{}]*;)|rgba?\(|hsla?\(", css) == []


def test_pictures_are_drawn_one_after_another_with_their_own_settings() -> None:
    """Two threads at once: neither sees the settings of the other, and none of them stays."""
    before = dict(rcParams)
    seen: list[tuple[str, object]] = []
    first_draws = Event()

    def draw(name: str) -> None:
        with drawing(svg_hashsalt=name):
            first_draws.set()
            time.sleep(0.05)
            seen.append((name, rcParams["svg.hashsalt"]))

    one, two = (Thread(target=draw, args=(name,)) for name in ("one", "two"))
    one.start()
    first_draws.wait()
    two.start()
    one.join()
    two.join()
    assert seen == [("one", "one"), ("two", "two")]
    assert dict(rcParams) == before
