"""The map for a hall: every name and figure in sight, large enough, nothing over another."""

import html
import io
import re
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import Circle, PathPatch
from PIL import Image

from latgale.canvas import plane
from latgale.geography import municipalities
from latgale.maps import narrow, wide
from latgale.maps.hall import HEIGHT
from latgale.maps.picture import Area, MapPicture, Spot
from latgale.theme import HALL

UNITS = municipalities()
CODES = [str(code) for code in UNITS.index]
LONG = ("Augšdaugava municipality", "Kopā ar ārvalstu partneriem", "EUR 749,256.62")


def choropleth(absent: int = 0) -> MapPicture:
    areas = tuple(
        Area(code, f"{LONG[0]}\n1\N{NO-BREAK SPACE}234,5 %", "", None if n < absent else n % 5, n == 3)
        for n, code in enumerate(CODES)
    )
    legend = tuple((n, f"{n}000,1–{n}999,9") for n in range(5))
    unit = "zemes ceļi ar asfalta segumu uz 1000 iedzīvotājiem"
    return MapPicture("", areas, legend, unit, "nav datu")


def circles() -> MapPicture:
    areas = tuple(Area(code, f"{LONG[0]}\n{LONG[2]}", "", None) for code in CODES)
    at = UNITS[["label_lat", "label_lon"]]
    spots = tuple(
        Spot(code, float(at["label_lat"][code]), float(at["label_lon"][code]), 4.0**n, "")
        for n, code in enumerate(CODES[1:])
    )
    beside = tuple((LONG[1], f"12 projects\n{LONG[2]}") for _ in range(4))
    return MapPicture("", areas, (), "Nauda, kas nav dalīta pa pašvaldībām", spots=spots, beside=beside)


PICTURES = {"classes": choropleth(), "absent": choropleth(4), "circles": circles()}
each_picture = pytest.mark.parametrize("picture", PICTURES.values(), ids=PICTURES)


@pytest.fixture
def axes() -> Axes:
    figure = Figure(figsize=(wide.WIDTH / 72, HEIGHT / 72))
    FigureCanvasAgg(figure)
    found = figure.add_axes((0, 0, 1, 1))
    found.set_xlim(0, wide.WIDTH)
    found.set_ylim(HEIGHT, 0)
    return found


def drawn(axes: Axes, picture: MapPicture, theme: str = "light") -> Axes:
    wide._Wide(axes, picture, UNITS, HALL[theme]).draw()
    return axes


@each_picture
def test_texts_are_large_whole_and_apart(axes: Axes, picture: MapPicture) -> None:
    texts = drawn(axes, picture).texts
    assert all(float(text.get_fontsize()) >= 22 for text in texts)
    boxes = [(text.get_text(), text.get_window_extent()) for text in texts]
    room = axes.get_figure().bbox  # type: ignore[union-attr]
    for said, box in boxes:
        assert room.x0 <= box.x0, said
        assert box.x1 <= room.x1, said
        assert room.y0 <= box.y0, said
        assert box.y1 <= room.y1, said
    for (one, a), (other, b) in combinations(boxes, 2):
        wide_enough = min(a.x1, b.x1) - max(a.x0, b.x0)
        assert wide_enough <= 0 or min(a.y1, b.y1) - max(a.y0, b.y0) <= 4, (one, other)


@each_picture
def test_no_text_lies_on_the_map(axes: Axes, picture: MapPicture) -> None:
    """There its contrast would depend on the colour behind it."""
    for patch in drawn(axes, picture).patches:
        for text in axes.texts if isinstance(patch, PathPatch) else []:
            box, shape = text.get_window_extent(), patch.get_window_extent()
            assert box.x1 <= shape.x0 or shape.x1 <= box.x0, text.get_text()


@each_picture
@pytest.mark.parametrize("theme", HALL)
def test_every_name_and_figure_is_there(picture: MapPicture, theme: str) -> None:
    svg = wide.draw_wide(picture, UNITS, "svg", theme).decode()
    said = [html.unescape(each).strip() for each in re.findall(r"<!--(.*?)-->", svg, re.S)]
    for area in picture.areas:
        name, figure = area.label.split("\n")
        assert said.count(name) == said.count(figure.strip()) - (4 if picture.beside else 0) == 9
    for _, words in picture.legend:
        assert words in said
    assert ("nav datu" in said) == any(area.colour is None for area in picture.areas if picture.legend)
    assert ("<pattern" in svg) == ("nav datu" in said)


def test_circles_grow_by_area(axes: Axes) -> None:
    """Each amount is four times the one before: twice the radius, down to the smallest that is seen."""
    sizes = sorted(p.radius for p in drawn(axes, circles()).patches if isinstance(p, Circle))
    assert sizes[-1] == pytest.approx(2 * sizes[-2])
    assert sizes[-2] == pytest.approx(2 * sizes[-3])
    assert sizes[0] == 3
    assert len(sizes) == 8


def test_a_dot_has_the_colour_of_its_area(axes: Axes) -> None:
    drawn(axes, choropleth())
    dots = [patch.get_facecolor() for patch in axes.patches if isinstance(patch, Circle)]
    fills = [patch.get_facecolor() for patch in axes.patches if isinstance(patch, PathPatch)][-9:]
    assert sorted(dots) == sorted(fills)


def test_png_is_sharp() -> None:
    image = Image.open(io.BytesIO(wide.draw_wide(choropleth(), UNITS, "png", "dark")))
    assert image.size == (2 * wide.WIDTH, 2 * HEIGHT)


@given(st.lists(st.floats(-50, 500), max_size=6).map(sorted))
def test_labels_stand_apart_and_inside(wished: list[float]) -> None:
    placed = wide.spread(wished, 60, 435)
    assert len(placed) == len(wished)
    assert all(30 <= y <= 405 for y in placed)
    assert all(b - a >= 60 - 1e-9 for a, b in pairwise(placed))


def test_labels_that_have_room_stay_where_they_are() -> None:
    assert wide.spread([100.0, 200.0, 300.0], 60, 435) == [100.0, 200.0, 300.0]
    assert wide.spread([100.0, 110.0], 60, 435) == [100.0, 160.0]
    assert wide.spread([400.0, 430.0], 60, 435) == [345.0, 405.0]


@each_picture
def test_the_narrow_map_says_the_same(picture: MapPicture) -> None:
    """Every name and figure on it, words and legend below it; no text leaves the slide of a phone."""
    figure, axes = plane(264, 626, 700, "#FFFFFF")
    narrow._Narrow(axes, picture, UNITS, HALL["dark"]).draw(narrow._words(picture))
    said = [text.get_text() for text in axes.texts]
    assert said[:18] == [part for area in picture.areas for part in area.label.split("\n")]
    whole = " ".join(said)
    assert picture.unit in whole
    for name, figures in picture.beside:
        assert f"{name}: {figures.replace(chr(10), ' · ')}" in whole
    legend = [text for _, text in picture.legend]
    absent = any(area.colour is None for area in picture.areas) and bool(legend)
    assert not legend or said[-len(legend) - absent :] == legend + ["nav datu"] * absent
    room = figure.bbox
    for text in axes.texts:
        box = text.get_window_extent()
        assert room.x0 <= box.x0 < box.x1 <= room.x1, text.get_text()


def test_the_narrow_map_is_as_wide_as_the_slide_of_a_phone() -> None:
    svg = narrow.draw_narrow(choropleth(), UNITS, "svg", "light").decode()
    assert 'viewBox="0 0 362 ' in svg
