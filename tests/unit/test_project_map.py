"""The map of projects is written faster than pydeck writes it, and says the same."""

import json

import pytest

from latgale.maps import decks
from latgale.maps.picture import Spot
from latgale.ui import project_map
from latgale.ui.series_pictures import palette

SPOTS = [
    Spot("LV0002000", 55.88, 26.53, 13.0, "Daugavpils: 13", "Daugavpils"),
    Spot("LV0043000", 56.55, 27.2, 2.0, "„Rēzeknes” <novads>", "Rēzeknes novads"),
]


@pytest.mark.parametrize("form", project_map.FORMS)
@pytest.mark.parametrize("spots", [SPOTS, SPOTS[:1], []], ids=len)
def test_the_written_deck_is_the_deck(spots: list[Spot], form: str) -> None:
    make = decks.columns if form else decks.bubbles
    whole = json.loads(make(spots, palette()).to_json())
    assert json.loads(project_map._deck(spots, form).to_json()) == whole
    assert len(whole["layers"]) == 4


def test_the_legend_has_round_numbers_in_the_sizes_of_the_map() -> None:
    spots = [Spot("LV0002000", 55.88, 26.53, amount, "") for amount in (2190.0, 14.0)]
    found = project_map.circles(spots)
    assert [amount for amount, _ in found] == [2000, 500, 100]
    assert [radius for _, radius in found] == [decks.bubble(amount, 2190) for amount, _ in found]
    assert project_map.circles([]) == []
    assert [amount for amount, _ in project_map.circles(SPOTS[1:])] == [2]


def test_a_column_is_as_high_as_its_amount() -> None:
    [layer] = [
        each
        for each in json.loads(project_map._deck(SPOTS, "columns").to_json())["layers"]
        if each["id"] == decks.SPOTS
    ]
    heights = {row["code"]: row["amount"] * layer["elevationScale"] for row in layer["data"]}
    assert heights["LV0002000"] / heights["LV0043000"] == pytest.approx(13 / 2)
