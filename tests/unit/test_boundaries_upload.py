"""Newer boundaries through the way that all files take: seen, published, in use, taken back."""

import json
from datetime import date

import geopandas as gpd
import pytest
import shapely
from shapely.affinity import translate

from latgale import geography
from latgale.config import ROOT
from latgale.extracts import ExtractError
from latgale.queries import places
from latgale.releases import Store, connect
from latgale.uploads import preview, publish, roll_back
from latgale.uploads.boundaries import boundaries_content
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


def test_labels_stay_where_they_were_chosen(served: Store) -> None:
    """Rēzekne lies in the middle of its municipality: a point computed anew lay on top of it."""
    chosen = geography.municipalities()[["label_lon", "label_lat"]].copy()
    publish(served, preview(served, moved(0.001), "novadi.geojson"), "anna", "x")
    in_release(served)
    there = geography.municipalities()
    assert (there[["label_lon", "label_lat"]] == chosen).all().all()
    far = [(code, shapely.to_wkt(translate(shape, 2)), 1.0) for code, shape in there.geometry.items()]
    geography.use("far", far)
    points = geography.municipalities()
    assert (points["label_lon"] > chosen["label_lon"] + 1).all()


def test_an_area_that_is_off_by_more_than_half_a_per_cent_is_warned_of() -> None:
    """Rēzekne drawn in by 0.0005 degrees (30 m and more) on each side, beside the area in PROVENANCE.md."""
    frame = gpd.read_file(FILE)
    at = frame.index[frame["lau"] == "LV0006000"]
    assert boundaries_content(frame.to_json().encode(), "x.geojson", date(2026, 11, 22)).findings == ()
    frame.loc[at, "geometry"] = frame.loc[at, "geometry"].buffer(-0.0005)
    area = frame.loc[at].to_crs(geography.METRES).area.iloc[0] / 1e6
    [found] = boundaries_content(frame.to_json().encode(), "x.geojson", date(2026, 11, 22)).findings
    assert (found.severity, found.values["name"]) == ("warning", "LV0006000")
    assert found.values["area"] == round(area, 1) < found.values["known"]
