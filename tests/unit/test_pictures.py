"""Charts as files: what is drawn is what the exhibit holds, at print size, with its words inside."""

import io
import re
from dataclasses import replace
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from PIL import Image

from latgale.exhibits import Exhibit, Series
from latgale.exports import fonts
from latgale.exports.lines import apart, is_timed, moment, stretches, writer
from latgale.exports.pictures import chart_figure, has_picture, picture
from latgale.i18n import texts
from latgale.theme import LIGHT
from tests.unit.exhibits_made import ALL, PEOPLE, YEARS, bars, matrix, shares, table, target

CHARTS = (target, shares, bars)


def words(figure: Figure) -> str:
    axes = figure.axes[0]
    found = [*figure.texts, *axes.texts, *axes.get_xticklabels(), *axes.get_yticklabels()]
    return " ".join(" ".join(each.get_text() for each in found).split())


def drawn(figure: Figure, n: int) -> list[list[tuple[float, float]]]:
    """The lines of series n as they stand in the figure."""
    lines: list[Any] = [
        line for line in figure.axes[0].lines if str(line.get_gid()).startswith(f"series-{n}-")
    ]
    return [[(float(x), float(y)) for x, y in line.get_xydata()] for line in lines]


@pytest.mark.parametrize("lang", ["lv", "en"])
@pytest.mark.parametrize("make", [target, shares])
def test_every_point_of_the_series_is_drawn_and_no_other(make: type, lang: str) -> None:
    exhibit = make()
    figure = chart_figure(exhibit, lang)
    for n, series in enumerate(exhibit.series):
        points = [(moment(x), float(y)) for x, y in zip(series.x, series.y, strict=True) if y is not None]
        assert [point for line in drawn(figure, n) for point in line] == points


def test_no_line_crosses_a_gap() -> None:
    """By hand: 2008–2022 are fifteen years, 2023 has no value, 2024–2026 are three."""
    lines = drawn(chart_figure(target(), "lv"), 0)
    assert [len(line) for line in lines] == [15, 3]
    assert (lines[0][-1], lines[1][0]) == ((2022.0, 252000.0), (2024.0, 245000.0))


def test_interval_target_and_break_are_drawn() -> None:
    figure = chart_figure(target(), "lv")
    axes: Any = figure.axes[0]
    fan = next(each for each in axes.collections if each.get_gid() == "fan")
    corners = {(float(x), float(y)) for x, y in fan.get_paths()[0].vertices}
    assert {(2026.0, 235172.0), (2027.0, 228100.4), (2027.0, 233900.2)} <= corners
    assert [line.get_xdata()[0] for line in axes.lines if line.get_gid() == "break-0"] == [2022.5]
    assert drawn(figure, 4) == [[(2027.0, 220000.0)]]
    assert to_hex(axes.lines[1].get_color()).upper() in (LIGHT.accent, LIGHT.muted)


@pytest.mark.parametrize(
    ("lang", "figures"),
    [("lv", ["235 172", "220 000", "228 100–"]), ("en", ["235,172", "220,000", "228,100–"])],
)
def test_words_stand_in_the_picture(lang: str, figures: list[str]) -> None:
    exhibit = target()
    text = words(chart_figure(exhibit, lang)).replace("\xa0", " ")
    for part in (
        exhibit.title,
        exhibit.statement.replace("\xa0", " "),
        exhibit.source,
        exhibit.unit,
        *figures,
    ):
        assert part in text
    for part in ("Iedzīvotāju skaita pārskatīšana, 2023", "vajadzīgais ceļš", "mērķis"):
        assert part in text


def test_an_axis_without_zero_says_so() -> None:
    note = texts("lv")("chart-axis-note")
    assert note in words(chart_figure(target(), "lv"))
    near = Exhibit(
        "/", "chart", "t", "s", "a", "a", table().table, series=(Series("n", (2020, 2021), (0, 5)),)
    )
    assert note not in words(chart_figure(near, "lv"))


def test_bars_are_as_long_as_their_values() -> None:
    axes: Any = chart_figure(bars(), "lv").axes[0]
    found = {str(bar.get_gid()): bar.get_width() for bar in axes.patches}
    assert found == {"bar-0-0": 12, "bar-0-2": -3.5}
    assert "Alpīnisti $5 un $6" in words(chart_figure(bars(), "lv"))
    low, high = axes.get_xlim()
    assert low <= -3.5
    assert high >= 12


@pytest.mark.parametrize("make", CHARTS)
def test_texts_stay_inside_and_apart(make: type) -> None:
    """Nothing leaves the picture, and no two labels beside the chart lie on each other."""
    figure = chart_figure(make(), "lv")
    figure.canvas.draw() if hasattr(figure.canvas, "draw") else figure.draw_without_rendering()
    figure.draw_without_rendering()
    frame = figure.bbox
    shown = [each for each in (*figure.texts, *figure.axes[0].texts) if each.get_text()]
    boxes = [each.get_window_extent() for each in shown]
    for box, each in zip(boxes, shown, strict=True):
        assert frame.x0 <= box.x0, each
        assert box.x1 <= frame.x1 + 1, each
        assert frame.y0 <= box.y0, each
        assert box.y1 <= frame.y1, each
    margin = [box for box in boxes if box.x0 > figure.axes[0].bbox.x1]
    for n, one in enumerate(margin):
        assert not any(one.overlaps(other) for other in margin[n + 1 :])


@pytest.mark.parametrize("values", [(12491, 10442, 10254), (10, 11, 9.5), (5, 6, 7), (900, 1, 0), (3, 3, 3)])
def test_the_newest_value_lies_on_no_other_word(values: tuple[float, ...]) -> None:
    series = Series("Iedzīvotāji", (2012, 2023, 2024), values)
    figure = chart_figure(replace(target(), series=(series,), breaks=()), "lv")
    figure.draw_without_rendering()
    axes = figure.axes[0]
    labels = [each.get_window_extent() for each in axes.texts]
    ticks = [each.get_window_extent() for each in (*axes.get_xticklabels(), *axes.get_yticklabels())]
    assert labels
    assert not any(one.overlaps(other) for one in labels for other in ticks)


@pytest.mark.parametrize("make", [*CHARTS, matrix])
def test_png_is_fit_for_print(make: type) -> None:
    """Ten inches at 300 dots, and what is in the picture also in words."""
    exhibit = make()
    image = Image.open(io.BytesIO(picture(exhibit, "lv", "png")))
    assert image.width == 3000
    assert image.height >= 1200
    assert [round(dots) for dots in image.info["dpi"]] == [300, 300]
    assert image.info["Title"] == exhibit.statement
    assert image.info["Description"] == exhibit.alt


@pytest.mark.parametrize("make", [*CHARTS, matrix])
def test_svg_is_whole_and_the_same_each_time(make: type) -> None:
    exhibit = make()
    content = picture(exhibit, "lv", "svg")
    root = ET.fromstring(content)  # noqa: S314 -- our own
    assert root.tag.endswith("svg")
    assert exhibit.statement in content.decode()
    assert "http://www.w3.org/1999/xlink" in content.decode()
    assert content == picture(exhibit, "lv", "svg")


def test_points_stand_in_the_svg() -> None:
    """Fifteen points and three: as many commands in the two paths of the observed series."""
    text = picture(target(), "lv", "svg").decode()
    groups = [re.search(rf'<g id="series-0-{k}">\s*<path d="([^"]*)"', text) for k in (0, 1)]
    assert [len(re.findall("[ML]", found[1])) for found in groups if found] == [15, 3]


def test_a_picture_of_its_own_gets_the_words_around_it() -> None:
    image = Image.open(io.BytesIO(picture(matrix(), "lv", "png"))).convert("RGB")
    inside = image.getpixel((image.width // 2, image.height // 2))
    assert inside == (0x12, 0x34, 0x56)
    assert image.getpixel((5, 5)) == (255, 255, 255)
    text = picture(matrix(), "lv", "svg").decode()
    assert text.count("<svg") == 2
    assert 'viewBox="0 0 400 200"' in text
    assert text.count("<?xml") == 1


def test_what_has_nothing_to_draw_has_no_picture() -> None:
    assert [has_picture(make()) for make in ALL] == [True, True, True, False, False, True]
    with pytest.raises(ValueError, match="nothing to draw"):
        picture(table(), "lv", "png")


@pytest.mark.parametrize(
    ("x", "time"),
    [("2024", 2024.0), ("2024Q2", 2024.25), (2022.5, 2022.5), ("2020/2021", 2020.0), ("2024-01-01", 2024.0)],
)
def test_times(x: object, time: float) -> None:
    assert moment(x) == time


def test_names_are_no_times() -> None:
    assert [is_timed(make()) for make in (target, shares, bars, table)] == [True, True, False, False]


def test_writing() -> None:
    write = writer(target(), "lv")
    assert [write(value) for value in (228100.4, -4598.2)] == ["228\xa0100", "−4\xa0598"]
    assert [" ".join(writer(shares(), lang)(43.25).split()) for lang in ("lv", "en")] == ["43,2 %", "43.2%"]


def test_stretches() -> None:
    series = Series("n", (1, 2, 3, 4), (1.0, None, float("nan"), 2.0))
    assert stretches(series) == [[(1.0, 1.0)], [(4.0, 2.0)]]
    assert len(PEOPLE) == len(YEARS)


@given(st.lists(st.tuples(st.floats(-50, 350), st.floats(5, 40)), min_size=1, max_size=6))
def test_labels_are_moved_apart(wished: list[tuple[float, float]]) -> None:
    wished = sorted(wished)
    heights = [height for _, height in wished]
    placed = apart([middle for middle, _ in wished], heights, 0, 300)
    ends = [(y - h / 2, y + h / 2) for y, h in zip(placed, heights, strict=True)]
    assert all(lower >= -1e-6 and upper <= 300 + 1e-6 for lower, upper in ends)
    assert all(ends[n][1] <= ends[n + 1][0] + 1e-6 for n in range(len(ends) - 1))


@given(st.text(st.characters(blacklist_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=80), st.floats(40, 400))
def test_wrapped_lines_keep_the_text_and_the_width(text: str, room: float) -> None:
    lines = fonts.wrap(text, 12, room)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(fonts.width(line, 12) <= room or len(line) == 1 for line in lines)
