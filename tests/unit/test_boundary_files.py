"""Boundaries that people bring: layouts, coordinate systems, and every reason to refuse a file."""

import io
import json
import tempfile
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import geopandas as gpd
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from latgale.extracts import ExtractError
from latgale.geography import METRES, BoundariesError, files, municipalities, read_boundaries
from latgale.geography.matching import code_of, named_code
from latgale.i18n import LANGUAGES, texts
from latgale.uploads import sentence
from latgale.uploads.boundaries import boundaries_content

NINE = municipalities()


def layout(**fields: Any) -> gpd.GeoDataFrame:
    """The nine with fields of one's own, in LKS-92."""
    return gpd.GeoDataFrame(fields, geometry=NINE.geometry.to_crs(METRES).to_list(), crs=METRES)


def bare() -> list[str]:
    return [str(code)[2:] for code in NINE.index]


def geojson(frame: gpd.GeoDataFrame, crs: str | None = "urn:ogc:def:crs:EPSG::3059") -> bytes:
    content = json.loads(frame.to_json(to_wgs84=False))
    content.pop("crs", None)
    if crs:
        content["crs"] = {"type": "name", "properties": {"name": crs}}
    return json.dumps(content).encode()


def geopackage(frame: gpd.GeoDataFrame) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "x.gpkg"
        frame.to_file(path, layer="robezas", driver="GPKG")
        return path.read_bytes()


def zipped(frame: gpd.GeoDataFrame, *, without: tuple[str, ...] = (), encoding: str = "UTF-8") -> bytes:
    buffer = io.BytesIO()
    with tempfile.TemporaryDirectory() as folder, zipfile.ZipFile(buffer, "w") as archive:
        frame.to_file(Path(folder) / "robezas.shp", driver="ESRI Shapefile", encoding=encoding)
        for path in Path(folder).iterdir():
            if path.suffix[1:] not in without:
                archive.write(path, f"Robežas 2025/{path.name}")
    return buffer.getvalue()


def refused(data: bytes, name: str = "x.geojson") -> list[str]:
    """Keys of the reasons; each has a sentence in both languages on the way that an upload takes."""
    with pytest.raises(BoundariesError) as caught:
        read_boundaries(data, name)
    for problem in caught.value.problems:
        values: dict[str, Any] = dict(problem.values)
        for lang in LANGUAGES:
            assert sentence(texts(lang), ExtractError(problem.key, **values))
    with pytest.raises(ExtractError) as said:
        boundaries_content(data, name, date(2026, 11, 22))
    assert said.value.key == caught.value.problems[0].key
    return [problem.key for problem in caught.value.problems]


def fits(data: bytes, name: str) -> files.Layer:
    """Read, with the areas of the kept ones within half a percent."""
    found = read_boundaries(data, name)
    assert list(found.units.index) == list(NINE.index)
    assert found.units.crs.to_epsg() == 4326
    ratio = found.units["area_km2"] / NINE["area_km2"]
    assert ratio.between(0.995, 1.005).all()
    return found  # type: ignore[return-value]


LAYOUTS = {
    "VZD": {"KODS": range(100, 109), "NOSAUKUMS": NINE["name_lv"].to_list(), "ATRIB": bare()},
    "VARAM": {"ATVK": [int(code) for code in bare()], "NOVADS": NINE["name_lv"].to_list()},
    "GISCO": {
        "GISCO_ID": [f"LV_{code}" for code in NINE.index],
        "CNTR_CODE": ["LV"] * 9,
        "LAU_ID": [str(code) for code in NINE.index],
        "LAU_NAME": NINE["name_lv"].to_list(),
    },
}


@pytest.mark.parametrize("name", LAYOUTS)
@pytest.mark.parametrize("form", ["geojson", "gpkg", "zip"])
def test_layouts_of_publishers(name: str, form: str) -> None:
    frame = layout(**LAYOUTS[name])
    makers = {"geojson": geojson, "gpkg": geopackage, "zip": zipped}
    found: Any = fits(makers[form](frame), f"x.{form}")
    assert (found.layout, found.by) == (name, "code")
    assert "LKS" in found.crs or "Latvia" in found.crs


def test_csp_draws_parishes_that_are_put_together() -> None:
    """CSP: a row a parish, the municipality in L0_code; here every municipality is cut in two."""
    rows = []
    for code, shape in NINE.geometry.to_crs(METRES).items():
        west, south, east, north = shape.bounds
        middle = (west + east) / 2
        halves = (shapely.box(west, south, middle, north), shapely.box(middle, south, east, north))
        for number, half in enumerate(halves):
            part = {"L1_code": f"{code[:-2]}{number}9", "L0_code": code, "geometry": shape.intersection(half)}
            rows.append(part)
    found: Any = fits(zipped(gpd.GeoDataFrame(rows, crs=METRES)), "x.zip")
    assert (found.layout, found.column) == ("CSP", "L0_code")


@pytest.mark.parametrize("epsg", [3059, 4326, 3857, 4258, 25884, 3035])
def test_coordinate_systems(epsg: int) -> None:
    frame = layout(kods=bare()).to_crs(epsg)
    fits(geopackage(frame), "x.gpkg")


def test_geojson_without_a_word_is_in_degrees() -> None:
    fits(geojson(layout(kods=bare()).to_crs(4326), crs=None), "x.geojson")


def test_names_are_the_second_way() -> None:
    names = [
        "Daugavpils valstspilsēta",
        "Rēzeknes valstspilsētas pašvaldība",
        "AUGŠDAUGAVAS NOVADS",
        "Balvu nov.",
        "Kraslavas novads",
        "Līvāni municipality",
        "Ludzas  novada pašvaldība",
        "Preiļu novads",
        "Rēzeknes novads",
    ]
    found: Any = fits(geojson(layout(nosaukums=names)), "x.geojson")
    assert (found.by, found.column) == ("name", "nosaukums")


@pytest.mark.parametrize("encoding", ["UTF-8", "cp1257"])
def test_names_in_old_shapefiles_without_a_word_on_their_letters(encoding: str) -> None:
    frame = layout(vards=NINE["name_lv"].to_list())
    fits(zipped(frame, without=("cpg",), encoding=encoding), "x.zip")


def test_codes_come_before_names() -> None:
    """Names of the wrong rows are not looked at where the codes are right."""
    found: Any = fits(geojson(layout(a=NINE["name_lv"].to_list()[::-1], b=bare())), "x.geojson")
    assert found.column == "b"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("0002000", "LV0002000"),
        ("2000", "LV0002000"),
        ("2000.0", "LV0002000"),
        ("LV0036000", "LV0036000"),
        ("lv_0036000", "LV0036000"),
        ("LV_LV0036000", "LV0036000"),
        ("0440200", ""),
        ("Daugavpils", ""),
        ("", ""),
    ],
)
def test_codes_by_hand(text: str, code: str) -> None:
    assert code_of(text) == code


def test_daugavpils_novads_is_no_municipality_of_today() -> None:
    assert named_code("Daugavpils") == "LV0002000"
    assert named_code("Daugavpils novads") == ""
    assert named_code("Rēzeknes pilsēta") == "LV0006000"
    assert named_code("Rēzeknes novads") == "LV0043000"


# --- Refused --------------------------------------------------------------------------------------


def test_a_municipality_is_missing() -> None:
    frame = layout(kods=bare())
    with pytest.raises(BoundariesError) as caught:
        read_boundaries(geojson(frame.iloc[[0, 1, 2, 4, 5, 6, 8]]), "x.geojson")
    assert [problem.values["name"] for problem in caught.value.problems] == ["Balvu novads", "Preiļu novads"]


def test_boundaries_before_the_reform_are_not_taken_for_todays() -> None:
    """A name that survived with a smaller territory, as in a file of 2009–2021."""
    frame = layout(nosaukums=NINE["name_lv"].to_list())
    west, south, east, north = frame.geometry[3].bounds
    small = frame.geometry[3].intersection(shapely.box(west, south, west + (east - west) / 2, north))
    frame.loc[3, "geometry"] = small
    assert refused(geojson(frame)) == ["boundaries-other-area"]


def test_no_coordinate_system() -> None:
    frame = layout(kods=bare())
    assert refused(zipped(frame, without=("prj",)), "x.zip") == ["boundaries-no-crs"]
    assert refused(geojson(frame, crs=None)) == ["boundaries-no-crs"]


def test_unknown_coordinate_system() -> None:
    assert refused(geojson(layout(kods=bare()), crs="EPSG:999999")) == ["boundaries-unknown-crs"]


@pytest.mark.parametrize("epsg", [3059, 4326])
def test_swapped_axes(epsg: int) -> None:
    frame = layout(kods=bare()).to_crs(epsg)
    turned = frame.set_geometry(shapely.transform(frame.geometry, lambda points: points[:, ::-1]), crs=epsg)
    assert refused(geopackage(turned), "x.gpkg") == ["boundaries-swapped-axes"]


def test_another_place() -> None:
    frame = layout(kods=bare())
    away = frame.set_geometry(frame.translate(-400_000, 0), crs=METRES)
    assert refused(geojson(away)) == ["boundaries-elsewhere"]


def test_broken_geometry_names_the_row_and_the_reason() -> None:
    frame = layout(kods=bare())
    x, y = frame.geometry[5].centroid.coords[0]
    frame.loc[5, "geometry"] = shapely.Polygon([(x, y), (x + 900, y + 900), (x + 900, y), (x, y + 900)])
    frame.loc[6, "geometry"] = shapely.Point(x, y)
    frame.loc[7, "geometry"] = None
    with pytest.raises(BoundariesError) as caught:
        read_boundaries(geojson(frame), "x.geojson")
    found = {problem.key: problem.values for problem in caught.value.problems}
    assert set(found) == {"boundaries-invalid-crossing", "boundaries-no-area", "boundaries-no-shape"}
    assert {values["object"] for values in found.values()} == {6, 7, 8}
    assert set(refused(geojson(frame))) == set(found)


def test_overlapping_municipalities() -> None:
    frame = layout(kods=bare())
    frame.loc[6, "geometry"] = frame.geometry[6].buffer(400)
    assert set(refused(geojson(frame))) == {"boundaries-overlap"}


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "boundaries-unknown-format"),
        (b"<kml/>", "boundaries-unknown-format"),
        (b"<OGRVRTDataSource/>", "boundaries-unknown-format"),
        (b'{"type": "Topology"}', "boundaries-broken-file"),
        (b'{"features": []}', "boundaries-empty"),
        (b'{"features": [', "boundaries-broken-file"),
        (b'{"features": [{"geometry": {"type": "Polygon", "coordinates": [[1]]}}]}', "boundaries-broken-row"),
        (
            b'{"features": [{"geometry": {"type": "Point", "coordinates": [27, 56]}}]}',
            "boundaries-none-known",
        ),
        (b"SQLite format 3\0" + bytes(200), "boundaries-broken-file"),
        (b"PK\x03\x04 torn", "boundaries-broken-file"),
    ],
)
def test_files_that_are_none(data: bytes, key: str) -> None:
    assert refused(data) == [key]


def test_archive_without_a_shapefile() -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("../../robezas.shp", b"x")
        archive.writestr("lasimani.txt", b"x")
    assert refused(buffer.getvalue(), "x.zip") == ["boundaries-no-shapefile"]


def test_sizes_are_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    data = geojson(layout(kods=bare()))
    monkeypatch.setattr(files, "MAX_POINTS", 100)
    assert refused(data) == ["boundaries-too-many"]
    monkeypatch.setattr(files, "MAX_BYTES", 1000)
    assert refused(data) == ["boundaries-too-large"]
    packed = zipped(layout(kods=bare()))
    monkeypatch.setattr(files, "MAX_BYTES", len(packed))
    monkeypatch.setattr(files, "MAX_UNPACKED", 1000)
    assert refused(packed, "x.zip") == ["boundaries-too-large"]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.binary(max_size=200)
    | st.binary(max_size=80).map(lambda rest: b"PK\x03\x04" + rest)
    | st.binary(max_size=80).map(lambda rest: b'{"features": ' + rest)
    | st.recursive(
        st.none() | st.integers() | st.text(max_size=5),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["features", "geometry", "properties", "type", "coordinates", "crs", "name"]),
                inner,
            )
        ),
        max_leaves=12,
    ).map(lambda value: json.dumps({"features": [value]}).encode())
)
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with pytest.raises(BoundariesError):
        read_boundaries(data, "x")
