"""JSON-stat and ``json`` of the API both ways: random tables come back, damaged files tell no lie."""

import json
import math
import warnings
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from latgale.extracts import Extract, ExtractError
from latgale.extracts.jsonstat import looks_like, read
from latgale.i18n import texts
from tests.unit.json_tables import (
    API,
    EUROSTAT,
    FIRST,
    PXWEB2,
    SHARED,
    cells_of,
    copied,
    packed,
    slow_api,
    slow_cube,
)

TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=8)
NUMBER = st.one_of(
    st.integers(-(10**15), 10**15), st.floats(allow_nan=False, allow_infinity=False), st.just(0)
)
SYMBOL = st.sampled_from(["", ":", "..", ".", "…", "-", "p", "b", ": c"])
NAMES = st.lists(TEXT, min_size=1, max_size=4, unique=True)


@st.composite
def cubes(draw: st.DrawFn) -> dict[str, Any]:
    """A dataset with its categories, values and statuses in any shape that the format allows."""
    codes = [draw(NAMES) for _ in range(draw(st.integers(1, 4)))]
    ids = draw(st.lists(TEXT, min_size=len(codes), max_size=len(codes), unique=True))
    cells = math.prod(len(each) for each in codes)
    value = draw(st.lists(st.one_of(st.none(), NUMBER), min_size=cells, max_size=cells))
    value[draw(st.integers(0, cells - 1))] = draw(NUMBER)
    status = draw(st.lists(SYMBOL, min_size=cells, max_size=cells))
    roles = {role: draw(st.lists(st.sampled_from(ids), max_size=1)) for role in ("time", "geo", "metric")}
    dataset = {
        "version": "2.0",
        "class": "dataset",
        "id": ids,
        "size": [len(each) for each in codes],
        "role": roles,
        "dimension": {name: draw(_dimensions(each)) for name, each in zip(ids, codes, strict=True)},
        "value": value,
    }
    if draw(st.booleans()):
        dataset["value"] = {str(n): each for n, each in enumerate(value) if each is not None}
    match draw(st.sampled_from(["none", "one", "list", "sparse"])):
        case "one":
            dataset["status"] = status[0]
        case "list":
            dataset["status"] = status
        case "sparse":
            dataset["status"] = {str(n): each for n, each in enumerate(status) if each}
    return dataset


@st.composite
def _dimensions(draw: st.DrawFn, codes: list[str]) -> dict[str, Any]:
    index: Any = codes
    if draw(st.booleans()):
        index = {code: codes.index(code) for code in draw(st.permutations(codes))}
    category = {"index": index, "label": {code: draw(TEXT) for code in codes}}
    if draw(st.booleans()):
        del category["label"]
    return {"label": draw(TEXT), "category": category}


def as_first(dataset: dict[str, Any]) -> dict[str, Any]:
    """The same cube as JSON-stat 1.x keeps it."""
    frame = {name: dataset[name] for name in ("id", "size", "role")}
    rest = {name: dataset[name] for name in ("value", "status") if name in dataset}
    return {"dataset": rest | {"dimension": dataset["dimension"] | frame}}


def check_cube(extract: Extract, dataset: dict[str, Any]) -> None:
    sparse = isinstance(dataset["value"], dict)
    assert cells_of(extract) == slow_cube(dataset, sparse=sparse)
    ours = {"time": "time", "geo": "territory", "metric": "measure"}
    for dimension, name in zip(extract.dimensions, dataset["id"], strict=True):
        found = dataset["dimension"][name]
        labels = found["category"].get("label", {})
        assert (dimension.code, dimension.name) == (name, found["label"])
        assert dimension.texts == tuple(labels[code] for code in dimension.codes if labels)
        roles = [ours[role] for role, names in dataset["role"].items() if name in names]
        assert dimension.role == (roles[-1] if roles else "")


@given(cubes(), st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]), st.booleans())
@settings(max_examples=80, deadline=None)
def test_a_random_cube_comes_back(dataset: dict[str, Any], encoding: str, escaped: bool) -> None:
    data = json.dumps(dataset, ensure_ascii=escaped).encode(encoding)
    assert looks_like(data[:100])
    check_cube(read(data), dataset)


@given(cubes())
@settings(max_examples=60, deadline=None)
def test_a_random_cube_of_the_first_version_comes_back(dataset: dict[str, Any]) -> None:
    if not {"id", "size", "role"} & set(dataset["id"]):
        check_cube(read(packed(as_first(dataset))), dataset)


@given(cubes())
@settings(max_examples=60, deadline=None)
def test_pyjstat_reads_the_same(dataset: dict[str, Any]) -> None:
    """Its table has every cell of the cube in row-major order, without statuses.

    It reads the first value to see what values are, and cannot do with a column name twice.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        from pyjstat import pyjstat  # type: ignore[import-untyped]

        if "value" in dataset["id"]:
            return
        frame = pyjstat.Dataset.read(json.dumps(dataset)).write("dataframe", naming="id")
    extract = read(packed({name: each for name, each in dataset.items() if name != "status"}))
    ours = {key: value for key, (value, _) in cells_of(extract).items() if value is not None}
    theirs = {
        tuple(row[:-1]): float(row[-1])
        for row in frame.itertuples(index=False, name=None)
        if row[-1] is not None and not math.isnan(row[-1])
    }
    assert ours == theirs


@st.composite
def tables(draw: st.DrawFn) -> dict[str, Any]:
    """A table of the API: some of the keys that its categories make, in any order."""
    names = draw(st.lists(TEXT, min_size=1, max_size=4, unique=True))
    measures = draw(NAMES)
    width = len(names)
    keys = draw(
        st.lists(st.lists(TEXT, min_size=width, max_size=width), min_size=1, max_size=20, unique_by=tuple)
    )
    kinds = ["t", *("d" for _ in names[1:])]
    cell = st.one_of(NUMBER.map(json.dumps), st.sampled_from(["-", "..", ".", "…", ":"]))
    return {
        "columns": [
            *({"code": n, "text": n, "type": k} for n, k in zip(names, kinds, strict=True)),
            *({"code": each, "text": each, "type": "c"} for each in measures),
        ],
        "data": [{"key": key, "values": [draw(cell) for _ in measures]} for key in keys],
    }


@given(tables())
@settings(max_examples=60, deadline=None)
def test_a_random_table_of_the_api_comes_back(table: dict[str, Any]) -> None:
    extract = read(packed(table))
    assert cells_of(extract) == slow_api(table)
    assert extract.cells.raw.to_pylist() == [value for row in table["data"] for value in row["values"]]


# --- Damage ---------------------------------------------------------------------------------------

FILES = [PXWEB2, EUROSTAT, FIRST, API]
JUNK = [None, True, -1, 0, 1, 3, 5e300, "", "x", "..", "-", "abc", "7", "LV", [], {}, [1], {"1": 2}, "\ud800"]


def nodes(tree: Any, way: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Ways to every node of a tree."""
    inner = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    return [way, *(found for name, each in inner for found in nodes(each, (*way, name)))]


def check_answer(data: bytes) -> Extract | None:
    """An extract whose parts fit together, or a sentence."""
    try:
        extract = read(data)
    except ExtractError as error:
        said = [texts(language)(error.key, **error.values) for language in ("lv", "en")]
    else:
        return whole(extract)
    assert all(said)
    return None


def whole(extract: Extract) -> Extract:
    cells = extract.cells
    assert len(cells.raw) == len(cells.rows) == len(cells.symbols) == len(cells.positions) == len(cells) > 0
    assert (cells.positions >= 0).all()
    assert (cells.positions < [dimension.size for dimension in extract.dimensions]).all()
    assert cells.symbols.max() < len(extract.symbols)
    cells_of(extract)
    return extract


@given(st.sampled_from(FILES), st.data())
@settings(max_examples=120, deadline=None)
def test_a_table_with_a_wrong_part_is_refused_or_read_right(table: Any, data: st.DataObject) -> None:
    made = copied(table)
    way = data.draw(st.sampled_from(nodes(made)[1:]))
    node = made
    for step in way[:-1]:
        node = node[step]
    junk = data.draw(st.sampled_from([*JUNK, KeyError]))
    if junk is KeyError:
        del node[way[-1]]
    else:
        node[way[-1]] = copied(junk)
    text = json.dumps(made)
    made = json.loads(text, parse_int=str, parse_float=str)
    extract = check_answer(text.encode())
    if extract is None:
        return
    if extract.format == "pxweb-json":
        assert cells_of(extract) == slow_api(made)
    else:
        dataset = made.get("dataset", made)
        assert cells_of(extract) == slow_cube(dataset, sparse=isinstance(dataset["value"], dict))


@given(st.sampled_from([packed(each) for each in FILES]), st.data())
@settings(max_examples=120, deadline=None)
def test_damaged_bytes_give_a_table_or_a_sentence(file: bytes, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(file) - 1))
    end = data.draw(st.integers(start, min(len(file), start + 20)))
    check_answer(file[:start] + data.draw(st.binary(max_size=8)) + file[end:])


@pytest.mark.parametrize("table", FILES)
def test_a_file_cut_anywhere_is_refused(table: Any) -> None:
    file = packed(table)
    for end in range(len(file)):
        assert check_answer(file[:end]) is None


@given(st.data())
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_real_files_damaged(data: st.DataObject) -> None:
    paths = sorted(SHARED.glob("json*/*.json"))
    if not paths:
        pytest.skip("the shared files are not here")
    file = data.draw(st.sampled_from(paths)).read_bytes()
    start = data.draw(st.integers(0, len(file) - 1))
    check_answer(
        file[:start] + data.draw(st.binary(max_size=8)) + file[start + data.draw(st.integers(0, 9)) :]
    )


@given(st.binary(max_size=200))
def test_rubbish(data: bytes) -> None:
    looks_like(data)
    check_answer(data)
    check_answer(b"{" + data)
