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


@pytest.mark.parametrize("spots", [SPOTS, SPOTS[:1], []], ids=len)
def test_the_written_deck_is_the_deck(spots: list[Spot]) -> None:
    whole = json.loads(decks.bubbles(spots, palette()).to_json())
    assert json.loads(project_map._deck(spots).to_json()) == whole
    assert len(whole["layers"]) == 4
