"""What is shown in a hall: contrast of its colours, its pictures, the part of a table that fits."""

import re
from dataclasses import fields
from xml.etree import ElementTree

import pandas as pd
import pytest

from latgale.alignment import Cell
from latgale.charts.matrix import MatrixPicture
from latgale.charts.narrow_matrix import draw_narrow as narrow_matrix
from latgale.charts.wide_matrix import draw_wide
from latgale.exhibits import Exhibit, Series
from latgale.exports.hall import draw_narrow, draw_svg, recoloured
from latgale.theme import HALL, LIGHT, hall_variables
from latgale.ui.exhibits.cells import shown_table
from latgale.ui.presenting import unbroken

READ = ("accent", "text", "muted", "attention", "ahead", "unclear")
LEGEND = {"link": "saite", "uncertain": "neskaidra", "mismatch": "pretruna", "total": "saites"}


def luminance(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """As WCAG 2.2 defines it."""
    dark, light = sorted([luminance(one), luminance(other)])
    return (light + 0.05) / (dark + 0.05)


def test_contrast_by_hand() -> None:
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", HALL)
@pytest.mark.parametrize("name", READ)
def test_what_is_read_holds_seven_to_one(theme: str, name: str) -> None:
    palette = HALL[theme]
    assert contrast(getattr(palette, name), palette.background) >= 7
    assert contrast(palette.text, palette.surface) >= 7


def test_every_colour_of_pages_has_one_role() -> None:
    """Else a picture could not be told its colours anew."""
    assert len({colour.lower() for colour in vars(LIGHT).values()}) == len(fields(LIGHT))


def test_colours_of_the_hall_as_css() -> None:
    css = hall_variables()
    assert ":root[data-theme=dark]" in css
    assert f"--text:{HALL['dark'].text};" in css


def chart(**more: object) -> Exhibit:
    values = {"address": "/", "kind": "chart", "title": "t", "statement": "s", "source": "a", "alt": "b"}
    series = (
        Series("Latgale", (2020, 2021, 2021.5, 2022), (3.0, 4.0, None, 5.0)),
        Series("ceļš", (2020, 2027), (3.0, 9.0), "path"),
        Series("mērķis", (2027,), (9.0,), "target"),
    )
    return Exhibit(**{**values, "table": pd.DataFrame(), "series": series, **more})  # type: ignore[arg-type]


@pytest.mark.parametrize("theme", HALL)
def test_a_chart_is_drawn_in_the_colours_of_the_hall(theme: str) -> None:
    svg = draw_svg(chart(), theme=theme, width=1180, height=435, lang="lv")
    root = ElementTree.fromstring(svg)  # noqa: S314
    left, _, wide, tall = (float(part) for part in root.attrib["viewBox"].split())
    assert left == 0
    assert wide / tall == pytest.approx(1180 / 435, rel=0.01)
    text = svg.decode().lower()
    assert HALL[theme].accent.lower() in text
    strange = {vars(LIGHT)[name] for name in READ if vars(LIGHT)[name] not in vars(HALL[theme]).values()}
    assert not {colour for colour in strange if colour.lower() in text}


def test_the_smallest_type_is_read_from_eight_metres() -> None:
    """Letters are lines: 10 points are scaled by the ratio of the picture's width to its place."""
    svg = draw_svg(chart(), theme="light", width=1180, height=435, lang="lv").decode()
    wide = float(re.search(r'viewBox="0 0 ([\d.]+)', svg)[1])  # type: ignore[index]
    smallest = 10.0
    assert smallest * 1180 / wide >= 22


def test_an_exhibit_without_a_picture_is_an_error() -> None:
    with pytest.raises(ValueError, match="nothing to draw"):
        draw_svg(chart(series=()), theme="light", width=10, height=10, lang="lv")


def test_recolouring_leaves_other_colours_alone() -> None:
    assert (
        recoloured(b"<p fill='#123456' stroke='#ffffff'/>", "dark") == b"<p fill='#123456' stroke='#0B1016'/>"
    )


def matrix(rows: int, columns: int) -> MatrixPicture:
    marks = ("link", "none", "uncertain")
    cells = [Cell(str(n), marks[n % 3], n % 5 == 0, n % 3) for n in range(columns)]  # type: ignore[arg-type]
    names = [f"{n}.1 Nosaukums" for n in range(columns)]
    goals = [(f"Mērķis {'garš ' * 10}{n}", cells) for n in range(rows)]
    return MatrixPicture("t", names, goals, [], "a", ["4.1"])


@pytest.mark.parametrize(("rows", "columns"), [(18, 15), (10, 15), (10, 4), (1, 2)])
@pytest.mark.parametrize("theme", HALL)
def test_the_matrix_holds_every_square(rows: int, columns: int, theme: str) -> None:
    svg = draw_wide(matrix(rows, columns), LEGEND, "svg", theme).decode()
    palette = HALL[theme]
    linked = sum(n % 3 == 0 for n in range(columns)) * rows
    in_legend = 1
    assert (
        svg.count(f"fill: {palette.accent.lower()}; stroke: {palette.accent.lower()}") == linked + in_legend
    )


@pytest.mark.parametrize(("rows", "columns"), [(18, 15), (10, 4)])
@pytest.mark.parametrize("theme", HALL)
def test_the_matrix_of_a_phone_holds_every_square(rows: int, columns: int, theme: str) -> None:
    svg = narrow_matrix(matrix(rows, columns), LEGEND, "svg", theme).decode()
    accent = HALL[theme].accent.lower()
    linked = sum(n % 3 == 0 for n in range(columns)) * rows
    assert svg.count(f"fill: {accent}; stroke: {accent}") == linked + 1, "and one in the legend"
    assert 'viewBox="0 0 362 ' in svg


def test_letters_of_a_chart_on_a_phone_are_twelve_pixels() -> None:
    svg = draw_narrow(chart(), theme="light", lang="lv").decode()
    wide = float(re.search(r'viewBox="0 0 ([\d.]+)', svg)[1])  # type: ignore[index]
    assert 10 * 362 / wide >= 11.9


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ("Vismaz 300 000 iedzīvotāju", "Vismaz 300_000 iedzīvotāju"),
        ("1 000 000 EUR", "1_000_000_EUR"),
        ("40 % no 2027. gada", "40_% no 2027. gada"),
        ("149,3 milj. EUR", "149,3_milj._EUR"),
        ("2026. gadā 10 mērķi", "2026. gadā 10 mērķi"),
    ],
)
def test_no_number_is_broken_over_lines(said: str, kept: str) -> None:
    assert unbroken(said) == kept.replace("_", "\N{NO-BREAK SPACE}")


def test_the_matrix_as_png() -> None:
    assert draw_wide(matrix(3, 4), LEGEND, "png", "dark").startswith(b"\x89PNG")


def test_the_part_of_a_table_that_fits() -> None:
    frame = pd.DataFrame({"a": range(40), "empty": None, **{name: ["x"] * 40 for name in "bcdefg"}})
    shown = shown_table(frame, "lv")
    assert shown.columns == ["a", "b", "c", "d", "e"]
    assert shown.numeric == [True, False, False, False, False]
    assert (len(shown.rows), shown.whole) == (14, False)


@pytest.mark.parametrize(("letters", "long"), [(10, False), (48, False), (49, True)])
def test_a_first_column_of_sentences_may_be_broken(letters: int, long: bool) -> None:
    assert shown_table(pd.DataFrame({"a": ["x", "y" * letters], "b": ["z" * 90, "z"]}), "lv").long == long


def test_cells_as_a_language_writes_them() -> None:
    frame = pd.DataFrame({"n": [1234.5, None, float("nan")], "yes": ["ir", "", pd.NA]}, dtype=object)
    assert shown_table(frame, "lv").rows == [["1\N{NO-BREAK SPACE}234,5", "ir"], ["", ""], ["", ""]]
    assert shown_table(frame, "en").rows[0][0] == "1,234.5"
    assert shown_table(frame, "lv").whole


def test_an_audience_is_shown_the_columns_that_say_anything() -> None:
    frame = pd.DataFrame({"a": ["x"], "b": [""], "c": [None], "d": [0], "e": ["y"]}, dtype=object)
    assert list(chart(table=frame).audience) == ["a", "b", "c", "d", "e"]
    assert list(chart(table=frame, columns=("a", "b", "c", "d")).audience) == ["a", "d"]
    assert list(chart(table=frame[["b"]], columns=("b",)).audience) == ["b"]
