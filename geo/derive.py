"""Derive the boundary files of this folder again from the file inside a PyPI package.

    python -m pip download --no-deps apache-superset==6.1.0 -d /tmp/superset
    python geo/derive.py /tmp/superset/apache_superset-6.1.0-py3-none-any.whl

The package (104 MB) is only read, never installed. With ``--into FOLDER`` the files are written there
instead of beside this script. What is done to the geometry stands in PROVENANCE.md.
"""

import argparse
import csv
import json
import math
import zipfile
from collections.abc import Mapping
from pathlib import Path

import geopandas as gpd
import shapely
from pyproj import Geod
from shapely.geometry import mapping

FOLDER = Path(__file__).resolve().parent
MEMBER = "superset/static/assets/bc54143cc96b834b989b.geojson"
METRES = 3059  # LKS-92 / Latvia TM
DEGREES = 4326
# Varakļānu novads became part of Madonas novads on 1 July 2025.
MERGED = {"LV-102": "LV-059"}
MERGED_CODE = {"LV-059": "LV0038001"}
SAME_POINT = 0.01  # metres
CITY, AROUND = "LV-DGV", "LV-111"


def read_package(wheel: Path) -> gpd.GeoDataFrame:
    """The 43 municipalities in metres, by ISO code, with one fault of the file mended."""
    with zipfile.ZipFile(wheel) as archive:
        content = json.loads(archive.read(MEMBER))
    units = gpd.GeoDataFrame.from_features(content, crs=DEGREES).to_crs(METRES).set_index("ISO")
    return _without_loop(units[["geometry"]])


def _without_loop(units: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """Take a loop without area out of the line between Daugavpils and the municipality around it.

    The line runs out and comes back over the same points; the city without them is cut out of both anew.
    """
    city = shapely.make_valid(units.geometry[CITY], method="structure", keep_collapsed=False)
    city = shapely.Polygon(_without_spikes([*city.exterior.coords][:-1]))
    around = shapely.union(shapely.make_valid(units.geometry[AROUND]), city)
    filled = shapely.MultiPolygon([_without_slits(part) for part in shapely.get_parts(around)])
    units.loc[[CITY, AROUND], "geometry"] = [city, shapely.difference(filled, city)]
    return units


def _without_spikes(points: list[tuple[float, float]]) -> list[tuple[float, float]]:
    kept: list[tuple[float, float]] = []
    for point in points:
        while len(kept) > 1 and math.dist(kept[-2], point) < SAME_POINT:
            kept.pop()
        if not kept or math.dist(kept[-1], point) >= SAME_POINT:
            kept.append(point)
    return kept


def _without_slits(part: shapely.Polygon) -> shapely.Polygon:
    return shapely.Polygon(part.exterior, [hole for hole in part.interiors if shapely.Polygon(hole).area > 1])


def described(units: gpd.GeoDataFrame, codes: Mapping[str, str]) -> gpd.GeoDataFrame:
    """Units with codes, names, areas and points, measured before anything is simplified."""
    with (FOLDER / "units.csv").open(encoding="utf-8", newline="") as file:
        known = {
            row["iso"]: {**row, "lau": codes.get(row["iso"], row["lau"])} for row in csv.DictReader(file)
        }
    rows = [_facts(known[iso], shape) for iso, shape in units.geometry.items()]
    table = gpd.GeoDataFrame(rows, geometry=list(units.geometry), crs=METRES)
    return table.sort_values("atvk", ignore_index=True)


def _facts(row: dict[str, str], shape: shapely.Geometry) -> dict[str, object]:
    inside = shapely.get_point(shapely.maximum_inscribed_circle(shape, tolerance=10), 0)
    whole, centre, label = gpd.GeoSeries([shape, shape.centroid, inside], crs=METRES).to_crs(DEGREES)
    geodesic, _ = Geod(ellps="GRS80").geometry_area_perimeter(whole)
    return {
        "atvk": row["lau"].removeprefix("LV"),
        **{name: row[name] for name in ("lau", "iso", "name_lv", "name_en", "type", "region")},
        "area_km2": round(shape.area / 1e6, 2),
        "area_geodesic_km2": round(abs(geodesic) / 1e6, 2),
        "centroid_lon": round(centre.x, 5),
        "centroid_lat": round(centre.y, 5),
        "label_lon": round(label.x, 5),
        "label_lat": round(label.y, 5),
    }


def simplified(table: gpd.GeoDataFrame, metres: float) -> gpd.GeoDataFrame:
    """Fewer points, in degrees to five decimals; neighbours keep their common lines."""
    shapes = shapely.coverage_simplify(table.geometry.to_numpy(), metres)
    return table.set_geometry(gpd.GeoSeries(shapes, crs=METRES).to_crs(DEGREES))


def merged(units: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """The municipalities since 1 July 2025."""
    whole = {iso: shapely.union_all(units.geometry[[iso, part]]) for part, iso in MERGED.items()}
    kept = units.drop(list(MERGED))
    return kept.set_geometry([whole.get(iso, shape) for iso, shape in kept.geometry.items()], crs=METRES)


def regions(table: gpd.GeoDataFrame) -> gpd.GeoDataFrame:
    """The five planning regions, put together of simplified units; their areas are those of the units."""
    dissolved = simplified(table, 200).dissolve("region", as_index=False)[["region", "geometry"]]
    dissolved.insert(
        1, "area_km2", (table.set_index("region").area.groupby(level=0).sum() / 1e6).round(1).tolist()
    )
    return dissolved


def write(table: gpd.GeoDataFrame, path: Path) -> None:
    """GeoJSON in one line: outer rings counter-clockwise, as RFC 7946 has it."""
    rows = table.drop(columns="geometry").to_dict("records")
    shapes = shapely.orient_polygons(table.geometry.to_numpy())
    features = [
        {"type": "Feature", "properties": row, "geometry": _rounded(shape)}
        for row, shape in zip(rows, shapes, strict=True)
    ]
    content = {"type": "FeatureCollection", "features": features}
    path.write_text(json.dumps(content, ensure_ascii=False, separators=(",", ":")) + "\n", encoding="utf-8")


def _rounded(shape: shapely.Geometry) -> dict[str, object]:
    plain = shapely.get_parts(shape)
    single = plain[0] if len(plain) == 1 else shape
    return json.loads(json.dumps(mapping(single)), parse_float=lambda text: round(float(text), 5))


def main() -> None:
    """Write the four files."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("wheel", type=Path)
    parser.add_argument("--into", type=Path, default=FOLDER)
    options = parser.parse_args()
    units = read_package(options.wheel)
    before, since = described(units, {}), described(merged(units), MERGED_CODE)
    fine = simplified(before, 50)
    write(fine[fine["region"] == "Latgale"], options.into / "latgale_municipalities_50m.geojson")
    write(simplified(before, 200), options.into / "latvia_municipalities_43_200m.geojson")
    write(simplified(since, 200), options.into / "latvia_municipalities_42_from_2025-07-01_200m.geojson")
    write(regions(before), options.into / "latvia_planning_regions_200m.geojson")


if __name__ == "__main__":
    main()
