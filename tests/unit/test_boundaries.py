"""The kept boundaries: sound, measured, fitting each other, and such as geo/derive.py makes them."""

import json
import re
from itertools import combinations, pairwise
from pathlib import Path

import geopandas as gpd
import pytest
import shapely

from latgale.config import ROOT
from latgale.geography import METRES, areas, background, in_use, municipalities, neighbours, screen, using

FILES = sorted((ROOT / "geo").glob("*.geojson"))
NINE = "latgale_municipalities_50m"
PROVENANCE = (ROOT / "geo/PROVENANCE.md").read_text(encoding="utf-8")
# Code, name and both areas as PROVENANCE.md prints them.
ROW = re.compile(r"\| (LV\d{7}) \| ([^|]+) \| ([\d.]+) \| ([\d.]+) \|")
PRINTED = {code: (name, float(full), float(drawn)) for code, name, full, drawn in ROW.findall(PROVENANCE)}


def read(path: Path) -> gpd.GeoDataFrame:
    return gpd.read_file(path).to_crs(METRES)


def test_the_four_files_are_there() -> None:
    assert {path.stem for path in FILES} == {
        NINE,
        "latvia_municipalities_43_200m",
        "latvia_municipalities_42_from_2025-07-01_200m",
        "latvia_planning_regions_200m",
    }
    assert len(PRINTED) == 9


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_geometry_is_sound(path: Path) -> None:
    units = read(path)
    assert units.is_valid.all()
    assert set(units.geom_type) <= {"Polygon", "MultiPolygon"}
    assert units.geometry.area.min() > 10e6


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_rings_turn_as_rfc_7946_has_it(path: Path) -> None:
    """Outer rings counter-clockwise, holes clockwise, each closed; by the shoelace formula."""
    for feature in json.loads(path.read_text(encoding="utf-8"))["features"]:
        shape = feature["geometry"]
        parts = [shape["coordinates"]] if shape["type"] == "Polygon" else shape["coordinates"]
        for outer, *holes in parts:
            assert all(ring[0] == ring[-1] and len(ring) >= 4 for ring in (outer, *holes))
            assert turned(outer) > 0
            assert all(turned(hole) < 0 for hole in holes)


def turned(ring: list[list[float]]) -> float:
    pairs = pairwise(ring)
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairs)


def test_areas_are_those_of_the_provenance() -> None:
    units = read(ROOT / f"geo/{NINE}.geojson").set_index("lau")
    for code, (name, full, drawn) in PRINTED.items():
        assert units["name_lv"][code] == name
        assert units["area_km2"][code] == full == areas()[code]
        measured = units.geometry[code].area / 1e6
        assert measured == pytest.approx(full, rel=0.005)
        assert round(measured, 2) == drawn
    assert len(units) == 9


def test_areas_of_the_background_too_but_for_the_one_that_is_said() -> None:
    units = read(ROOT / "geo/latvia_municipalities_43_200m.geojson").set_index("lau")
    off = units.geometry.area / 1e6 / units["area_km2"] - 1
    assert set(off.index[off.abs() > 0.005]) == {"LV0006000"}
    assert off["LV0006000"] == pytest.approx(-0.008, abs=0.001)


@pytest.mark.parametrize("path", [path for path in FILES if "regions" not in path.stem], ids=lambda p: p.stem)
def test_no_sliver_gap_or_overlap(path: Path) -> None:
    """Neighbours share their vertices, nothing lies twice, and the whole has no hole."""
    units = gpd.read_file(path)
    assert shapely.coverage_is_valid(units.geometry.to_numpy())
    placed = units.to_crs(METRES).geometry
    overlaps = [a.intersection(b).area for a, b in combinations(placed, 2) if a.intersects(b)]
    assert max(overlaps) < 1
    whole = shapely.union_all(units.geometry.to_numpy())
    assert [ring for part in shapely.get_parts(whole) for ring in part.interiors] == []


# By a map: who touches whom in Latgale.
TOUCH = {
    ("Augšdaugavas novads", "Daugavpils"),
    ("Augšdaugavas novads", "Krāslavas novads"),
    ("Augšdaugavas novads", "Līvānu novads"),
    ("Augšdaugavas novads", "Preiļu novads"),
    ("Balvu novads", "Ludzas novads"),
    ("Balvu novads", "Rēzeknes novads"),
    ("Krāslavas novads", "Ludzas novads"),
    ("Krāslavas novads", "Preiļu novads"),
    ("Krāslavas novads", "Rēzeknes novads"),
    ("Ludzas novads", "Rēzeknes novads"),
    ("Līvānu novads", "Preiļu novads"),
    ("Preiļu novads", "Rēzeknes novads"),
    ("Rēzekne", "Rēzeknes novads"),
}


def test_neighbours_by_hand() -> None:
    names = municipalities()["name_lv"]
    pairs = {tuple(sorted((names[one], names[other]))) for one in neighbours() for other in neighbours()[one]}
    assert pairs == TOUCH
    assert all(one in neighbours()[other] for one in neighbours() for other in neighbours()[one])


def test_lines_for_the_screen_stay_common() -> None:
    light = screen()
    assert list(light.index) == list(municipalities().index)
    assert light.is_valid.all()
    assert shapely.coverage_is_valid(light.geometry.to_numpy())
    assert len(light.get_coordinates()) < 0.7 * len(municipalities().get_coordinates())


def test_background_is_the_rest_of_latvia() -> None:
    assert len(background()) == 33
    assert not set(background().index) & set(municipalities().index)
    assert "LV0038001" in background().index


def test_label_points_lie_inside() -> None:
    units = municipalities()
    points = gpd.points_from_xy(units["label_lon"], units["label_lat"])
    assert all(shape.contains(point) for shape, point in zip(units.geometry, points, strict=True))


def test_licence_and_notice_travel_with_the_files() -> None:
    assert "Apache License" in (ROOT / "geo/LICENSE-apache-superset.txt").read_text(encoding="utf-8")
    assert "Apache Superset" in (ROOT / "geo/NOTICE").read_text(encoding="utf-8")
    script = (ROOT / "geo/derive.py").read_text(encoding="utf-8")
    assert re.findall(r"superset/static/assets/\w+\.geojson", script) == re.findall(
        r"superset/static/assets/\w+\.geojson", PROVENANCE
    )


def test_boundaries_of_another_release_are_in_use_for_a_while() -> None:
    """A view elsewhere has its own, and leaves those of the page as they were."""
    kept = municipalities()
    rows = [(str(code), shape.wkt, 7.0) for code, shape in kept.geometry.items()]
    with using("other", rows):
        assert in_use() == "other"
        assert set(areas().values()) == {7.0}
        with using("without", []):
            assert in_use() == ""
    assert in_use() == ""
    with pytest.raises(ZeroDivisionError), using("other", rows):
        1 / 0  # noqa: B018
    assert areas() == {str(code): float(area) for code, area in kept["area_km2"].items()}
