"""The matrix as a picture: a real PNG, large enough for a slide, that shows what it is given."""

import io
from collections.abc import Sequence
from itertools import combinations, repeat

import pytest
from matplotlib.colors import to_hex
from matplotlib.figure import Figure
from matplotlib.patches import Circle, Rectangle
from PIL import Image

from latgale.alignment import Cell, Mark
from latgale.charts import matrix
from latgale.charts.matrix import MatrixPicture, draw
from latgale.theme import LIGHT

LEGEND = [(Cell("", "link", False, 1), "saite"), (Cell("", "uncertain", False, 1), "neskaidra")]


def picture(
    *rows: Sequence[Cell], title: str = "LIAS 2030: uz 4.4 Investori nenorāda neviens"
) -> Image.Image:
    columns = [f"1.{n} Ekselence un mūžizglītība" for n in range(len(rows[0]))]
    named = [(f"Mērķis ar garu nosaukumu ķīļ {n}", row) for n, row in enumerate(rows)]
    content = draw(MatrixPicture(title, columns, named, LEGEND, "Avots: programma"), "png")
    assert content.startswith(b"\x89PNG\r\n\x1a\n")
    image = Image.open(io.BytesIO(content))
    image.verify()
    return Image.open(io.BytesIO(content)).convert("RGB")


def cells(mark: Mark, number: int, *, mismatch: bool = False) -> list[Cell]:
    return list(repeat(Cell("1.1", mark, mismatch, 0 if mark == "none" else 1), number))


def pixels(image: Image.Image, colour: str) -> int:
    """How many pixels have exactly this colour."""
    wanted = tuple(bytes.fromhex(colour.removeprefix("#")))
    return sum(n for n, rgb in image.getcolors(image.width * image.height) or [] if rgb == wanted)


@pytest.fixture(scope="module")
def linked() -> Image.Image:
    return picture(*[cells("link", 15)] * 10)


@pytest.fixture(scope="module")
def empty() -> Image.Image:
    return picture(*[cells("none", 15)] * 10)


def test_size_fits_a_slide(linked: Image.Image) -> None:
    """Ten inches and more at 200 dots: sharp on a screen of 1920, not larger than a printed page."""
    assert 1920 <= linked.width <= 4000
    assert 1000 <= linked.height <= 4000


def test_squares_show_their_links(linked: Image.Image, empty: Image.Image) -> None:
    """150 filled squares of about half a square centimetre each, against none."""
    assert linked.size == empty.size
    square = (0.36 * 0.68 * 200) ** 2
    difference = pixels(linked, LIGHT.accent) - pixels(empty, LIGHT.accent)
    assert 0.7 * 150 * square < difference < 1.3 * 150 * square
    assert pixels(empty, LIGHT.background) > pixels(linked, LIGHT.background) * 0.9


def test_uncertain_links_are_outlined_not_filled(linked: Image.Image, empty: Image.Image) -> None:
    uncertain = picture(*[cells("uncertain", 15)] * 10)
    filled, outlined, none = (pixels(image, LIGHT.accent) for image in (linked, uncertain, empty))
    assert none < outlined < filled / 2


def test_contradictions_get_a_mark_of_attention() -> None:
    # A column without links has its total in the same colour, so both pictures have links.
    plain = picture(cells("link", 5))
    marked = picture(cells("link", 5, mismatch=True))
    assert pixels(plain, LIGHT.attention) == 0
    assert pixels(marked, LIGHT.attention) > 50


def test_more_goals_make_a_higher_picture_and_more_columns_a_wider_one(empty: Image.Image) -> None:
    small = picture(*[cells("none", 4)] * 3)
    assert empty.height > small.height + 400
    assert empty.width > small.width + 700


def test_the_same_matrix_gives_the_same_picture() -> None:
    assert picture(cells("link", 4)).tobytes() == picture(cells("link", 4)).tobytes()


GROUPED = MatrixPicture(
    "NAP 2027",
    ["1.1 Excellence", "1.2 Trades and lifelong learning", "2.1 Main routes"],
    [
        ("Good education", cells("link", 3)),
        ("Culture", [*cells("none", 2), *cells("link", 1, mismatch=True)]),
        ("Security", [*cells("none", 2, mismatch=True), *cells("uncertain", 1)]),
    ],
    LEGEND,
    "Source",
    areas=["Knowledge", "Knowledge", "Safe society"],
    directions=["1 Skills", "1 Skills", "2 Connections"],
    total="Links",
)


@pytest.fixture
def grouped(monkeypatch: pytest.MonkeyPatch) -> Figure:
    """What is drawn, before it is made a file."""
    drawn: list[Figure] = []

    def kept(figure: Figure, *_: object, **__: object) -> bytes:
        drawn.append(figure)
        return b""

    monkeypatch.setattr(matrix, "saved", kept)
    draw(GROUPED, "png")
    return drawn[0]


def test_groups_and_sums_are_said_once(grouped: Figure) -> None:
    said = [text.get_text() for text in grouped.axes[0].texts]
    for name in ("Knowledge", "Safe society", "1 Skills", "2 Connections"):
        assert said.count(name) == 1
    assert said.count("Links") == 2, "above the sums of the rows, before those of the columns"
    # By hand: rows 3, 1, 1; columns 1, 1, 3; all 5. No cell of a priority has a number.
    assert sorted(text for text in said if text.isdigit()) == ["1", "1", "1", "1", "3", "3", "5"]


def test_no_two_texts_overlap_and_all_are_on_the_paper(grouped: Figure) -> None:
    boxes = [(t.get_text(), t.get_window_extent()) for t in grouped.axes[0].texts if t.get_text()]
    for (name, one), (other_name, other) in combinations(boxes, 2):
        assert not one.overlaps(other), (name, other_name)
    paper = grouped.bbox
    for name, box in boxes:
        assert paper.x0 <= box.x0 <= box.x1 <= paper.x1, name
        assert paper.y0 <= box.y0 <= box.y1 <= paper.y1, name


def test_a_contradiction_is_white_on_a_disc_inside_its_own_cell(grouped: Figure) -> None:
    axes = grouped.axes[0]
    discs = [patch for patch in axes.patches if isinstance(patch, Circle)]
    squares = [patch for patch in axes.patches if isinstance(patch, Rectangle)]
    marks = [text for text in axes.texts if text.get_text() == "!"]
    assert len(discs) == len(marks) == 3
    for disc, mark in zip(discs, marks, strict=True):
        assert to_hex(disc.get_facecolor()).upper() == LIGHT.attention
        assert mark.get_color() == LIGHT.background
        assert mark.get_position() == disc.center
        touched = [s for s in squares if _near(s, disc)]
        assert len(touched) == 1


def _near(square: Rectangle, disc: Circle) -> bool:
    x, y = disc.center
    (left, top), side = square.get_xy(), square.get_width()
    beside = max(left - x, 0, x - left - side), max(top - y, 0, y - top - side)
    return bool(beside[0] ** 2 + beside[1] ** 2 < disc.radius**2)
