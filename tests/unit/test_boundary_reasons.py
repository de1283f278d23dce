"""Why an area does not hold, in words: every reason of GEOS, and every message with the values it gets."""

import ast
import json
from datetime import date
from pathlib import Path

import geopandas as gpd
import pytest
import shapely
from shapely import MultiPolygon, Polygon

from latgale.config import ROOT
from latgale.extracts import ExtractError
from latgale.geography import METRES
from latgale.geography.defects import invalid
from latgale.i18n import LANGUAGES, texts
from latgale.uploads import sentence
from latgale.uploads.boundaries import boundaries_content
from tests.unit.test_texts import MESSAGES, variables

NAMED: dict[str, str | int | float] = {"name": "Balvu novads", "object": 4}


def square(x: float, y: float, side: float) -> list[tuple[float, float]]:
    return [(x, y), (x + side, y), (x + side, y + side), (x, y + side)]


# Around 26,5° east, 56° north; in degrees, so that the place can be read off.
OUTER = square(26, 56, 0.9)
BROKEN = {
    "Self-intersection": (Polygon([(26, 56), (27, 57), (27, 56), (26, 57)]), "crossing"),
    "Ring Self-intersection": (Polygon([(26, 56), (27, 56), (27, 57), (26.5, 56), (26, 57)]), "crossing"),
    "Hole lies outside shell": (Polygon(OUTER, [square(27.5, 56, 0.1)]), "hole"),
    "Holes are nested": (Polygon(OUTER, [square(26.1, 56.1, 0.5), square(26.2, 56.2, 0.1)]), "hole"),
    "Interior is disconnected": (
        Polygon(square(26, 56, 1), [[(26, 56.5), (26.5, 56), (27, 56.5), (26.5, 57)]]),
        "parts",
    ),
    "Nested shells": (MultiPolygon([Polygon(OUTER), Polygon(square(26.1, 56.1, 0.2))]), "parts"),
    "Too few points": (Polygon([(26, 56), (27, 57), (26, 56), (26, 56)]), "points"),
    "Invalid Coordinate": (Polygon([(26, 56), (float("nan"), 57), (27, 56)]), "coordinate"),
}


@pytest.mark.parametrize("reason", BROKEN)
def test_every_reason_has_words(reason: str) -> None:
    shape, kind = BROKEN[reason]
    assert shapely.is_valid_reason(shape).startswith(reason)
    problem = invalid(shape, 4326, NAMED)
    assert problem.key == f"boundaries-invalid-{kind}"
    for lang in LANGUAGES:
        said = sentence(texts(lang), ExtractError(problem.key, **problem.values))  # type: ignore[arg-type]
        assert "Balvu novads" in said
        assert "4" in said
        assert reason not in said
        assert ("°" in said) == (kind in ("crossing", "hole", "parts"))


def test_the_place_is_said_in_degrees_whatever_the_coordinates() -> None:
    # So small that its straight lines in metres are straight in degrees too.
    bow = Polygon([(26.495, 56.495), (26.505, 56.505), (26.505, 56.495), (26.495, 56.505)])
    for crs in (4326, METRES):
        shape = shapely.Polygon(_in(crs, bow))
        problem = invalid(shape, crs, NAMED)
        said = sentence(texts("lv"), ExtractError(problem.key, **problem.values))  # type: ignore[arg-type]
        assert "pie 26,5° A, 56,5° Z" in said
    assert invalid(bow, None, NAMED).key == "boundaries-invalid"


def _in(crs: int, shape: Polygon) -> list[tuple[float, float]]:
    return list(gpd.GeoSeries([shape], crs=4326).to_crs(crs).iloc[0].exterior.coords)


def test_two_vertices_swapped_in_the_kept_file_are_told() -> None:
    """The file of a reader who found the page broken by it."""
    table = json.loads((ROOT / "geo/latgale_municipalities_50m.geojson").read_text(encoding="utf-8"))
    ring = table["features"][0]["geometry"]["coordinates"][0]
    ring = ring[0] if isinstance(ring[0][0], list) else ring
    ring[10], ring[30] = ring[30], ring[10]
    with pytest.raises(ExtractError) as caught:
        boundaries_content(json.dumps(table).encode(), "novadi.geojson", date(2026, 11, 22))
    assert caught.value.key == "boundaries-invalid-crossing"
    assert "Daugavpils: objekta nr. 1 robeža krusto pati sevi pie 26,488° A, 55,878° Z." in sentence(
        texts("lv"), caught.value
    )


# --- Every message of boundaries with the values that it is raised with ---------------------------

MODULES = [*(ROOT / "latgale/geography").glob("*.py"), ROOT / "latgale/uploads/boundaries.py"]


def raised() -> list[tuple[str, set[str]]]:
    """Key and names of values of every problem and finding whose values stand written in its call."""
    found = []
    for call in (node for path in MODULES for node in ast.walk(_tree(path)) if isinstance(node, ast.Call)):
        name = getattr(call.func, "id", "")
        keys = [arg.value for arg in call.args if isinstance(arg, ast.Constant) and "-" in str(arg.value)]
        if name not in ("BoundaryProblem", "_error", "Finding") or not keys:
            continue
        given = {each.arg for each in call.keywords if each.arg}
        last = call.args[-1]
        if isinstance(last, ast.Dict):
            given |= {str(getattr(each, "value", "")) for each in last.keys}
        elif isinstance(last, ast.Name):
            continue  # put together above; such problems are raised in the tests of the files
        found.append((str(keys[0]), given))
    return found


def _tree(path: Path) -> ast.AST:
    return ast.parse(path.read_text(encoding="utf-8"))


def wanted(lang: str) -> dict[str, set[str]]:
    """Names of the values in every message of a language."""
    return {key: variables(message) for key, message in MESSAGES[lang].items()}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_messages_get_the_values_that_they_name(lang: str) -> None:
    messages, calls = wanted(lang), raised()
    assert len(calls) > 10
    assert [(key, given) for key, given in calls if messages[key] != given] == []


@pytest.mark.parametrize("lang", LANGUAGES)
def test_no_value_is_called_like_a_place_in_a_file(lang: str) -> None:
    """An ExtractError takes ``row`` and ``column`` for the place and leaves them out of its values."""
    named = {key: values for key, values in wanted(lang).items() if key.startswith("boundaries-")}
    assert len(named) > 15
    assert {key for key, values in named.items() if values & {"row", "column"}} == set()
