"""Files of boundaries to tables: GeoJSON, GeoPackage, zipped shapefile. Sizes are bounded.

GDAL picks a driver by content and some drivers read other files or hosts, so nothing is handed to it but
what has the signature of a GeoPackage or a shapefile; GeoJSON is read without it.
"""

import io
import json
import struct
import tempfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import geopandas as gpd
import pyogrio
import shapely
from pyogrio.errors import (
    CRSError,
    DataLayerError,
    DataSourceError,
    FeatureError,
    FieldError,
    GeometryError,
)
from pyproj.exceptions import CRSError as ProjError

from latgale.geography.problems import BoundariesError, BoundaryProblem

MAX_BYTES = 60 * 2**20
MAX_UNPACKED = 200 * 2**20
MAX_LAYERS = 20
MAX_ROWS = 20_000
MAX_POINTS = 3_000_000
_MEGABYTE = 2**20
_SQLITE = b"SQLite format 3\0"
_SHAPEFILE = struct.pack(">i", 9994)
_PARTS = ("shp", "dbf", "shx", "prj", "cpg")
_GDAL_ERRORS = (CRSError, DataLayerError, DataSourceError, FeatureError, FieldError, GeometryError)
_SHAPE_ERRORS = (ValueError, TypeError, KeyError, IndexError, AttributeError, shapely.errors.ShapelyError)


@dataclass(frozen=True)
class Layer:
    """One table of a file; its ``crs`` is None where the file does not say."""

    name: str
    frame: gpd.GeoDataFrame


def read_layers(data: bytes, name: str) -> list[Layer]:
    """All layers with polygons or anything else drawn. Raises BoundariesError for what is no such file."""
    if len(data) > MAX_BYTES:
        raise _too_large(len(data), MAX_BYTES)
    if data.startswith(_SQLITE):
        return _limited(_from_geopackage(data))
    if data.startswith(b"PK\x03\x04"):
        return _limited(_from_zip(data))
    if data.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return _limited([Layer(name, _from_geojson(data))])
    raise _error("boundaries-unknown-format")


def _limited(layers: list[Layer]) -> list[Layer]:
    drawn = [layer for layer in layers if len(layer.frame)]
    if not drawn:
        raise _error("boundaries-empty")
    rows = max(len(layer.frame) for layer in drawn)
    points = sum(int(shapely.get_num_coordinates(layer.frame.geometry).sum()) for layer in drawn)
    if rows > MAX_ROWS or points > MAX_POINTS:
        raise _error("boundaries-too-many", rows=rows, points=points)
    return drawn


def _from_geojson(data: bytes) -> gpd.GeoDataFrame:
    try:
        content = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise _error("boundaries-broken-file") from error
    features = content.get("features")
    if not isinstance(features, list) or len(features) > MAX_ROWS:
        raise _error("boundaries-broken-file")
    rows = [_feature(row, feature) for row, feature in enumerate(features, 1)]
    shapes = [shape for shape, _ in rows]
    return gpd.GeoDataFrame([fields for _, fields in rows], geometry=shapes, crs=_crs(content, shapes))


def _feature(row: int, feature: Any) -> tuple[shapely.Geometry | None, dict[str, Any]]:
    try:
        fields = dict(feature.get("properties") or {})
        written = feature["geometry"]
        shape = None if written is None else shapely.geometry.shape(written)
    except (*_SHAPE_ERRORS, RecursionError) as error:
        raise _error("boundaries-broken-row", object=row) from error
    fields.pop("geometry", None)
    return shape, fields


def _crs(content: dict[str, Any], shapes: list[shapely.Geometry | None]) -> Any:
    """What the file names; without a word GeoJSON is in degrees (RFC 7946), if its numbers can be degrees."""
    named = content.get("crs")
    drawn = [shape for shape in shapes if shape is not None and not shape.is_empty]
    if named is None and not drawn:
        return None
    if named is None:
        west, south, east, north = shapely.total_bounds(drawn)
        return 4326 if west >= -180 and east <= 180 and south >= -90 and north <= 90 else None
    try:
        return gpd.GeoSeries([], crs=named["properties"]["name"]).crs
    except (*_SHAPE_ERRORS, ProjError) as error:
        raise _error("boundaries-unknown-crs", crs=str(named)[:60]) from error


def _from_geopackage(data: bytes) -> list[Layer]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "boundaries.gpkg"
        path.write_bytes(data)
        return list(_gdal_layers(path))


def _gdal_layers(path: Path, **options: Any) -> Iterator[Layer]:
    try:
        for name, kind in pyogrio.list_layers(path)[:MAX_LAYERS]:
            if kind is not None:
                frame = pyogrio.read_dataframe(path, layer=name, max_features=MAX_ROWS + 1, **options)
                yield Layer(str(name), frame)
    except _GDAL_ERRORS as error:
        raise _error("boundaries-broken-file") from error


def _from_zip(data: bytes) -> list[Layer]:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return [layer for parts in _shapefiles(archive) for layer in _from_shapefile(archive, parts)]
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError) as error:
        raise _error("boundaries-broken-file") from error


def _shapefiles(archive: zipfile.ZipFile) -> list[dict[str, zipfile.ZipInfo]]:
    """The parts of each shapefile by their endings; other members are not looked at."""
    found: dict[str, dict[str, zipfile.ZipInfo]] = {}
    for entry in archive.infolist():
        stem, _, ending = entry.filename.rpartition(".")
        if ending.lower() in _PARTS:
            found.setdefault(stem, {})[ending.lower()] = entry
    whole = [parts for parts in found.values() if {"shp", "dbf", "shx"} <= set(parts)]
    if not whole:
        raise _error("boundaries-no-shapefile")
    size = sum(entry.file_size for parts in whole for entry in parts.values())
    if size > MAX_UNPACKED:
        raise _too_large(size, MAX_UNPACKED)
    return whole[:MAX_LAYERS]


def _from_shapefile(archive: zipfile.ZipFile, parts: dict[str, zipfile.ZipInfo]) -> list[Layer]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "boundaries.shp"
        for ending, entry in parts.items():
            path.with_suffix(f".{ending}").write_bytes(_member(archive, entry))
        if not path.read_bytes().startswith(_SHAPEFILE):
            raise _error("boundaries-broken-file")
        name = Path(parts["shp"].filename).stem
        return [Layer(name, layer.frame) for layer in _in_an_encoding(path, "cpg" in parts)]


def _in_an_encoding(path: Path, declared: bool) -> list[Layer]:
    """Old shapefiles do not say how they write letters: UTF-8 first, then the Baltic Windows page."""
    for encoding in (None,) if declared else ("UTF-8", "cp1257"):
        try:
            return list(_gdal_layers(path, encoding=encoding))
        except (UnicodeDecodeError, LookupError):
            continue
    raise _error("boundaries-broken-file")


def _member(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """A member as large as the archive says, not larger: it may lie."""
    with archive.open(entry) as file:
        content = file.read(entry.file_size + 1)
    if len(content) > entry.file_size:
        raise _error("boundaries-broken-file")
    return content


def _too_large(size: int, limit: int) -> BoundariesError:
    return _error("boundaries-too-large", megabytes=size // _MEGABYTE, limit=limit // _MEGABYTE)


def _error(key: str, /, **values: str | int) -> BoundariesError:
    return BoundariesError([BoundaryProblem(key, values)])
