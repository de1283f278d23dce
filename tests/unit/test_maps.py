"""Classes by hand and by a second, slow way; decks that ask nobody; figures with what they must say."""

import io
import json
from itertools import combinations
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from latgale.geography import municipalities
from latgale.maps import decks
from latgale.maps.classes import MOST, Classes, classes
from latgale.maps.figure import draw
from latgale.maps.picture import Area, MapPicture, Spot
from latgale.theme import DARK, LIGHT, Palette

FINITE = st.floats(-1e6, 1e6).map(lambda value: round(value, 3))


def test_quantiles_by_hand() -> None:
    """Ten values in five classes: two each; numpy's linear quantiles of 1 … 10 are 2.8, 4.6, 6.4, 8.2."""
    found = classes([float(n) for n in range(1, 11)])
    assert found.ends == pytest.approx((2.8, 4.6, 6.4, 8.2, 10))
    assert [found.index(n) for n in range(1, 11)] == [0, 0, 1, 1, 2, 2, 3, 3, 4, 4]


def test_natural_breaks_by_trying_all_partitions() -> None:
    """Fisher and Jenks: the least sum of squared deviations, here found among every way to cut the values."""
    values = [7.2, 8.1, 8.3, 9.3, 9.7, 10.8, 15.9, 1071.0, 1484.0]

    def loss(parts: list[list[float]]) -> float:
        return sum((x - sum(part) / len(part)) ** 2 for part in parts for x in part)

    cuts = [(0, *cut, len(values)) for cut in combinations(range(1, len(values)), MOST - 1)]
    partitions = [[values[a:b] for a, b in zip(cut, cut[1:], strict=False)] for cut in cuts]  # noqa: RUF007
    best = min(partitions, key=loss)
    assert classes(values, "natural").ends == tuple(part[-1] for part in best)


def test_own_limits() -> None:
    found = classes([1, 5, 9, 20], "own", [10, 5, 5, 400, -3])
    assert (found.method, found.lowest, found.ends) == ("own", 1, (5, 10, 20))
    assert [found.index(value) for value in (1, 5, 9, 20)] == [0, 0, 1, 2]


def test_own_limits_outside_of_the_values_fall_back() -> None:
    assert classes([1, 2, 3], "own", [50]).method == "quantiles"


@pytest.mark.parametrize("method", ["quantiles", "natural"])
def test_few_values_have_a_class_each(method: str) -> None:
    found = classes([3.0, 3.0, 8.0], method)  # type: ignore[arg-type]
    assert found.ends == (3.0, 8.0)
    assert found.colours == [0, 4]
    assert classes([5.0], method).colours == [2]  # type: ignore[arg-type]


def test_no_values_no_classes() -> None:
    with pytest.raises(ValueError, match="no values"):
        classes([])


@given(
    st.lists(FINITE, min_size=1, max_size=20),
    st.sampled_from(["quantiles", "natural", "own"]),
    st.lists(FINITE, max_size=6),
)
def test_every_value_has_its_class(values: list[float], method: str, limits: list[float]) -> None:
    found = classes(values, method, limits)  # type: ignore[arg-type]
    assert 1 <= len(found.ends) <= MOST
    assert list(found.ends) == sorted(set(found.ends))
    assert found.ends[-1] == pytest.approx(max(values))
    assert len(found.colours) == len(set(found.colours)) == len(found.ends)
    for value in values:
        low, high = found.ranges[found.index(value)]
        assert low <= value <= high or value == pytest.approx(high)
    assert sorted(map(found.index, values)) == [found.index(value) for value in sorted(values)]


def test_a_value_above_all_is_in_the_last_class() -> None:
    assert Classes("own", 0, (1.0, 2.0)).index(99) == 1


# --- Decks ----------------------------------------------------------------------------------------

NAMES = [(str(code), str(name)) for code, name in municipalities()["name_lv"].items()]


def picture(colour: int | None = 3, chosen: str = "") -> MapPicture:
    areas = tuple(
        Area(code, decks.short_name(name), f"{name}: 5", colour if n else None, code == chosen)
        for n, (code, name) in enumerate(NAMES)
    )
    legend = ((0, "1–2"), (colour or 0, "3–4"))
    return MapPicture("Virsraksts", areas, legend, "skolēni", "nav datu", "Avots: CSP & <b>x</b>")


def written(deck: object) -> dict[str, object]:
    found: dict[str, object] = json.loads(deck.to_json())  # type: ignore[attr-defined]
    return found


def layer(deck: object, name: str) -> dict[str, object]:
    layers: list[dict[str, object]] = written(deck)["layers"]  # type: ignore[assignment]
    return next(each for each in layers if each["id"] == name)


SPOTS = [
    Spot("LV0002000", 55.88, 26.53, 400.0, "Daugavpils: 400"),
    Spot("LV0036000", 56.38, 26.29, 100.0, "Līvāni: 100"),
    Spot("LV0037000", 56.5, 27.8, 0.0, "Ludza: 0"),
]


@pytest.mark.parametrize("palette", [LIGHT, DARK])
def test_no_deck_names_a_host_or_a_map_behind(palette: Palette) -> None:
    for deck in (
        decks.choropleth(picture(), palette),
        decks.bubbles(SPOTS, palette),
        decks.columns(SPOTS, palette),
    ):
        text = deck.to_json()
        assert "http" not in text
        assert "cartocdn" not in text
        assert "mapProvider" not in text


def test_choropleth_colours_areas_by_their_class() -> None:
    data = layer(decks.choropleth(picture(3, "LV0036000"), LIGHT), decks.AREAS)["data"]
    features = {each["code"]: each for each in data["features"]}  # type: ignore[index]
    assert len(features) == 9
    assert features["LV0022000"]["fill"] == [0x31, 0x82, 0xBD]
    assert features["LV0002000"]["fill"] == decks.rgb(LIGHT.absent)
    assert features["LV0036000"]["line"] == decks.rgb(LIGHT.attention)
    assert features["LV0036000"]["width"] > features["LV0022000"]["width"]
    assert features["LV0036000"]["text"] == "Līvānu novads: 5"


def test_only_the_nine_can_be_clicked() -> None:
    layers: list[dict[str, object]] = written(decks.choropleth(picture(), LIGHT))["layers"]  # type: ignore[assignment]
    assert [each["id"] for each in layers if each["pickable"]] == [decks.AREAS]


def test_names_on_the_map_have_their_letters() -> None:
    names = layer(decks.choropleth(picture(), LIGHT), "names")
    texts = {row["text"] for row in names["data"]}  # type: ignore[attr-defined]
    assert {"Rēzekne", "Līvānu nov.", "Augšdaugavas nov."} <= texts
    assert {letter for text in texts for letter in text} <= set(str(names["characterSet"]))
    assert set("āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ") <= set(decks.LETTERS)
    assert len(set(decks.LETTERS)) == len(decks.LETTERS)


def test_bubbles_grow_by_area() -> None:
    rows = layer(decks.bubbles(SPOTS, LIGHT), decks.SPOTS)["data"]
    radius = {row["code"]: row["radius"] for row in rows}  # type: ignore[attr-defined]
    assert radius["LV0002000"] == pytest.approx(2 * radius["LV0036000"])
    assert radius["LV0037000"] == 0
    assert radius["LV0002000"] == decks.bubble(400, 400)
    # The small ones lie on the large ones, where they can be clicked.
    assert [row["amount"] for row in rows] == [400, 100, 0]  # type: ignore[attr-defined]


def test_names_stand_beside_the_bubbles() -> None:
    """Above the circle of a municipality, below that of a city, on the point where there is no circle."""
    spots = [*SPOTS[:2], Spot("LV0043000", 56.6, 27.1, 100.0, "Rēzeknes novads: 100", "100 EUR")]
    rows = {row["text"]: row for row in layer(decks.bubbles(spots, LIGHT), decks.NAMES)["data"]}  # type: ignore[attr-defined]
    assert len(rows) == 9
    assert rows["Rēzeknes nov.\n100 EUR"]["side"] == "bottom"
    assert rows["Rēzeknes nov.\n100 EUR"]["shift"][1] < -decks.bubble(100, 400)
    assert rows["Daugavpils"]["side"] == "top"
    assert rows["Daugavpils"]["shift"][1] > decks.bubble(400, 400)
    assert (rows["Balvu nov."]["side"], rows["Balvu nov."]["shift"]) == ("center", [0, 0])


def test_columns_grow_by_height() -> None:
    found = layer(decks.columns(SPOTS, LIGHT), decks.SPOTS)
    scale = found["elevationScale"]
    assert 50_000 < 400 * scale < 70_000  # type: ignore[operator]


def test_no_spots_no_fault() -> None:
    for make in (decks.bubbles, decks.columns):
        assert layer(make([], LIGHT), decks.SPOTS)["data"] == []


# --- Print ----------------------------------------------------------------------------------------


def pixels(data: bytes, colour: str) -> int:
    image = Image.open(io.BytesIO(data)).convert("RGB")
    wanted = tuple(int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return sum(n for n, rgb in image.getcolors(image.width * image.height) or [] if rgb == wanted)


def test_png_is_sharp_and_coloured() -> None:
    data = draw(picture(4), "png")
    image = Image.open(io.BytesIO(data))
    assert 1600 <= image.width <= 4000
    assert pixels(data, LIGHT.classes[4]) > 100_000
    assert pixels(draw(picture(None), "png"), LIGHT.classes[4]) == 0


def test_svg_says_what_it_must_and_links_nowhere() -> None:
    text = draw(picture(), "svg").decode()
    root = ElementTree.fromstring(text)  # noqa: S314
    words = " ".join("".join(each.itertext()) for each in root.iter("{http://www.w3.org/2000/svg}text"))
    for word in (
        "Virsraksts",
        "skolēni",
        "1–2",
        "3–4",
        "nav datu",
        "Avots: CSP & <b>x</b>",
        "Rēzeknes nov.",
    ):
        assert word in words
    assert "<b>x</b>" not in text
    assert "<image" not in text
    assert draw(picture(), "svg") == draw(picture(), "svg")


def test_absent_figures_are_hatched() -> None:
    assert "<pattern" in draw(picture(), "svg").decode()
    whole = MapPicture("", tuple(Area(code, name, name, 1) for code, name in NAMES), ((1, "5"),))
    assert "<pattern" not in draw(whole, "svg").decode()
