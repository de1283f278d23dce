"""Newer boundaries through the way that all files take: seen, published, in use, taken back."""

import json

import pytest

from latgale import geography
from latgale.config import ROOT
from latgale.extracts import ExtractError
from latgale.queries import places
from latgale.releases import Store, connect
from latgale.uploads import preview, publish, roll_back
from tests.unit.conftest import contents

FILE = ROOT / "geo" / "latgale_municipalities_50m.geojson"


@pytest.fixture(autouse=True)
def _kept() -> None:
    geography.use("", [])


def moved(by: float) -> bytes:
    """The kept boundaries, moved by some degrees to the east: so they can be told from the kept ones."""
    table = json.loads(FILE.read_text(encoding="utf-8"))

    def shift(point: object) -> object:
        if isinstance(point, list) and point and isinstance(point[0], int | float):
            return [point[0] + by, *point[1:]]
        return [shift(each) for each in point] if isinstance(point, list) else point

    for feature in table["features"]:
        feature["geometry"]["coordinates"] = shift(feature["geometry"]["coordinates"])
    return json.dumps(table).encode()


def in_release(store: Store) -> None:
    found = places.boundaries(connect(store.path()))
    geography.use(store.current(), found[["territory", "wkt", "area_km2"]].itertuples(index=False, name=None))


def test_published_boundaries_are_in_use_and_taken_back(served: Store) -> None:
    kept, first = geography.municipalities().total_bounds, served.current()
    found = preview(served, moved(0.01), "novadi.geojson")
    assert (found.content.kind, found.new, found.errors) == ("boundaries", 9, [])
    publish(served, found, "anna", "new lines")
    in_release(served)
    assert geography.municipalities().total_bounds == pytest.approx(
        [kept[0] + 0.01, kept[1], kept[2] + 0.01, kept[3]], abs=1e-5
    )
    assert set(geography.neighbours()["LV0002000"]) == {"LV0022000"}
    roll_back(served, first, "anna", "")
    in_release(served)
    assert geography.municipalities().total_bounds == pytest.approx(kept)


@pytest.mark.parametrize("drop", [0, 4, 8])
def test_a_file_without_a_municipality_is_refused(served: Store, drop: int) -> None:
    table = json.loads(FILE.read_text(encoding="utf-8"))
    del table["features"][drop]
    before = contents(served.folder)
    with pytest.raises(ExtractError) as caught:
        preview(served, json.dumps(table).encode(), "novadi.geojson")
    assert caught.value.key == "boundaries-missing"
    assert contents(served.folder) == before
