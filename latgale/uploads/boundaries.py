"""Newer boundaries of the municipalities as content for the tables."""

from collections.abc import Iterator, Mapping
from datetime import date

import shapely

from latgale.extracts import ExtractError
from latgale.geography import BoundariesError, kept_areas, read_boundaries
from latgale.uploads.content import Content, Finding

# Generalised lines keep the area of a municipality within half a per cent (geo/PROVENANCE.md).
_AREA_PERCENT = 0.5
_HEADS = (b"SQLite format 3\x00", b"{")


def looks_like_boundaries(data: bytes, file: str) -> bool:
    """A GeoPackage, a GeoJSON, or a zip with a shapefile."""
    head = data[:4096]
    if data[:4] == b"PK\x03\x04":
        return b".shp" in data.lower()
    return data.startswith(_HEADS[0]) or (
        head.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(_HEADS[1]) and b'"FeatureCollection"' in head
    )


def boundaries_content(data: bytes, file: str, day: date) -> Content:
    """Read boundaries. Raises ExtractError with the first reason to refuse them."""
    try:
        found = read_boundaries(data, file)
    except BoundariesError as error:
        first = error.problems[0]
        raise ExtractError(first.key, **first.values) from error  # type: ignore[arg-type]
    publisher = {"GISCO": "Eurostat GISCO"}.get(found.layout, found.layout) or file
    rows = [
        {"territory": str(code), "wkt": shapely.to_wkt(unit.geometry, 6), "area_km2": round(unit.area_km2, 3)}
        for code, unit in found.units.iterrows()
    ]
    return Content(
        kind="boundaries",
        format="boundaries",
        title=file,
        table_code="",
        rows={"boundary": rows},
        source={
            "publisher": publisher,
            "title": f"Pašvaldību robežas: {file}",
            "title_en": f"Boundaries of municipalities: {file}",
            "licence": "Licence failā nav norādīta",
            "licence_en": "No licence is stated in the file",
            "retrieved": day,
            "taken_from": file,
        },
        findings=tuple(_areas_off(found.units["area_km2"])),
        names={str(code): (unit.name_lv, unit.name_en) for code, unit in found.units.iterrows()},
        said=(Finding("note", "upload-boundaries-read", {"n": len(rows), "crs": found.crs}),),
    )


def _areas_off(found: Mapping[str, float]) -> Iterator[Finding]:
    """A warning for each municipality whose area is not the known one."""
    for code, known in kept_areas().items():
        percent = 100 * abs(found[code] / known - 1)
        if percent > _AREA_PERCENT:
            yield Finding(
                "warning",
                "upload-boundaries-area",
                {
                    "name": code,
                    "area": round(found[code], 1),
                    "known": round(known, 1),
                    "percent": round(percent, 1),
                },
            )
