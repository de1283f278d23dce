"""What pictures are drawn on: its size and places, texts as they are, the same file each time."""

import io
import re
from threading import Event, Thread

import pytest
from PIL import Image

from latgale.canvas import plane, put, saved, sheet
from latgale.theme import drawing


def test_a_point_of_the_plane_is_a_point_of_the_file() -> None:
    """By hand: 362 points are five inches and 2 points, at 144 dots an inch 724 pixels."""
    figure, axes = plane(264, 626, 100, "#102030")
    assert axes.transData.transform((264, 100)) == pytest.approx((0, 0))
    assert axes.transData.transform((626, 0)) == pytest.approx(figure.bbox.max)
    image = Image.open(io.BytesIO(saved(figure, "png"))).convert("RGB")
    assert image.size == (724, 200)
    assert {colour for _, colour in image.getcolors() or []} == {(0x10, 0x20, 0x30)}
    assert 'viewBox="0 0 362 100"' in saved(figure, "svg").decode()


def test_dots_an_inch() -> None:
    figure = sheet(72, 36)
    sizes = [Image.open(io.BytesIO(saved(figure, "png", dpi))).size for dpi in (100, 200)]
    assert sizes == [(100, 50), (200, 100)]


@pytest.mark.parametrize("format", ["png", "svg"])
def test_the_same_picture_is_the_same_file(format: str) -> None:
    """No date, no ids drawn by lot; what it is about stands in it."""

    def drawn() -> bytes:
        figure, axes = plane(0, 100, 50, "#FFFFFF")
        axes.fill_between([0, 50, 100], 10, 40, hatch="//")
        put(axes, 50, 25, "Rēzekne")
        return saved(figure, format, about={"Title": "Karte"})

    first = drawn()
    assert drawn() == first
    assert b"Karte" in first
    assert not re.search(rb"<dc:date>", first)


def test_what_others_draw_meanwhile_changes_nothing() -> None:
    """Another session has set letters to stay letters: here they stay lines, once that one has ended."""
    figure, axes = plane(0, 100, 50, "#FFFFFF")
    put(axes, 50, 25, "Rēzekne")
    alone, begun, ended = saved(figure, "svg"), Event(), Event()

    def other() -> None:
        with drawing(svg_fonttype="none"):
            begun.set()
            ended.wait(0.05)

    thread = Thread(target=other)
    thread.start()
    begun.wait()
    assert saved(figure, "svg") == alone
    thread.join()


def test_texts_are_no_formulas_and_stand_in_the_middle() -> None:
    _, axes = plane(0, 100, 50, "#FFFFFF")
    put(axes, 50, 25, "$5 un $6")
    put(axes, 50, 25, "pa kreisi", ha="left", color="#123456")
    middle, left = axes.texts
    assert (middle.get_text(), middle.get_parse_math()) == ("$5 un $6", False)
    assert left.get_color() == "#123456"
    place = axes.transData.transform((50, 25))
    box = middle.get_window_extent()
    assert [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2] == pytest.approx(place, abs=1)
    assert left.get_window_extent().x0 == pytest.approx(place[0], abs=1)
