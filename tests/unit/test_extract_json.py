"""JSON-stat: what the format allows is read to the cell, and everything else is refused with its reason."""

import json
import tracemalloc
from typing import Any

import numpy as np
import pytest

from latgale.extracts import Extract, ExtractError, limits
from latgale.extracts.jsonstat import looks_like, read
from latgale.extracts.jsonstat.text import tree
from latgale.i18n import texts
from tests.unit.json_tables import (
    API,
    EUROSTAT,
    FIRST,
    PXWEB2,
    PXWEB2_CELLS,
    SHARED,
    cells_of,
    copied,
    packed,
    slow_cube,
)


def refused(content: Any) -> ExtractError:
    """The error of a file, which has a sentence in both languages."""
    with pytest.raises(ExtractError) as caught:
        read(content if isinstance(content, bytes) else packed(content))
    error = caught.value
    for language in ("lv", "en"):
        assert texts(language)(error.key, **error.values)
    return error


def changed(way: str, value: Any, base: Any = PXWEB2) -> Any:
    """A copy with one node replaced; '…/-' takes it out."""
    made = copied(base)
    *before, last = way.split("/")
    node = made
    for step in before:
        node = node[int(step) if isinstance(node, list) else step]
    if value is KeyError:
        del node[last]
    else:
        node[int(last) if isinstance(node, list) else last] = value
    return made


def test_a_table_of_pxweb_2() -> None:
    extract = read(packed(PXWEB2))
    assert extract.format == "json-stat2"
    assert cells_of(extract) == PXWEB2_CELLS == slow_cube(PXWEB2)
    area, contents, time = extract.dimensions
    assert (area.name, area.code, area.role) == ("Teritoriālā vienība", "AREA", "territory")
    assert area.codes == ("LV", "LV005")
    assert area.texts == ("Latvija", "..Latgales statistiskais reģions")
    assert (contents.role, contents.texts) == ("measure", ("Iedzīvotāji", "Dzimušie"))
    assert (time.role, time.codes, time.texts) == ("time", ("2022", "2023", "2024"), ())
    assert extract.symbol_counts() == {"...": 1, "…": 1, "-": 1, "p": 1}
    assert extract.numbers == 10
    assert extract.rejected == ()


def test_what_it_tells_of_itself() -> None:
    extract = read(packed(PXWEB2))
    assert extract.title == "Iedzīvotāji - Teritoriālā vienība, Rādītāji un Laika periods"
    assert extract.source == "Centrālā statistikas pārvalde"
    assert (extract.table_code, extract.language, extract.unit) == ("IRS031", "lv", "skaits")
    assert extract.updated == "2025-05-28T10:00:00Z"
    assert extract.notes == (
        "… - dati nav pieejami",
        "Teritoriālā vienība: Robežas 2021. gadā",
        "..Latgales statistiskais reģions: Bez Aglonas",
    )


def test_units_that_differ_are_said_with_their_measure() -> None:
    made = changed("dimension/ContentsCode/category/unit/BIRTHS", {"label": "bērni"})
    assert read(packed(made)).unit == "Iedzīvotāji: skaits; Dzimušie: bērni"


def test_numbers_keep_their_text() -> None:
    extract = read(packed(PXWEB2).replace(b"1584.5", b"1584.50").replace(b"14490", b"1.449e4"))
    raw = extract.cells.raw.to_pylist()
    assert raw[9] == "1584.50"
    assert (raw[4], extract.cells.values[4]) == ("1.449e4", 14490.0)
    assert raw[5] == ""
    assert extract.cells.rows.tolist() == list(range(1, 13))


def test_a_table_of_eurostat() -> None:
    extract = read(packed(EUROSTAT))
    assert cells_of(extract) == {
        ("A", "MIO_EUR", "LV", "2021"): (6.25, ""),
        ("A", "MIO_EUR", "LV", "2022"): (None, ":"),
        ("A", "MIO_EUR", "LV", "2023"): (1234.5, "p"),
        ("A", "MIO_EUR", "LV005", "2021"): (0.0, ""),
        ("A", "MIO_EUR", "LV005", "2023"): (None, ": c"),
    }
    assert cells_of(extract) == slow_cube(EUROSTAT, sparse=True)
    assert extract.table_code == "nama_10r_3gdp"
    assert (extract.language, extract.source) == ("en", "ESTAT")
    assert extract.notes == ("p: provisional", "c: confidential")
    assert [dimension.role for dimension in extract.dimensions] == [""] * 4
    assert extract.cells.rows.tolist() == [1, 2, 3, 4, 6]


def test_json_stat_of_the_first_version() -> None:
    extract = read(packed(FIRST))
    assert extract.format == "json-stat"
    assert cells_of(extract) == {("LV", "2017M12"): (1013.5, ""), ("LV005", "2017M12"): (None, "..")}
    assert [(each.name, each.role) for each in extract.dimensions] == [
        ("region", "territory"),
        ("TIME", "time"),
    ]
    assert read(packed(FIRST["dataset"])).cells.values[0] == 1013.5


@pytest.mark.parametrize(
    ("status", "symbols"),
    [
        (None, ["", ""]),
        ("e", ["e", "e"]),
        (["e"], ["e", "e"]),
        (["e", None], ["e", ""]),
        (["", "p "], ["", "p"]),
        ({"1": "p"}, ["", "p"]),
        ({}, ["", ""]),
        ([], ["", ""]),
    ],
)
@pytest.mark.parametrize("sparse", [False, True])
def test_every_shape_of_status(status: Any, symbols: list[str], sparse: bool) -> None:
    made = changed("dataset/status", status, FIRST)
    made["dataset"]["value"] = {"0": 1, "1": 2} if sparse else [1, 2]
    assert [symbol for _, symbol in cells_of(read(packed(made))).values()] == symbols


def test_texts_among_values_are_cells_too() -> None:
    made = changed("value", ["1 234,5", "..", "-", ":", "12", " 7 ", "x", "abc", True, None, "", 5])
    extract = read(packed(changed("status", {"1": "..", "3": "p", "9": "–"}, made)))
    assert list(cells_of(extract).values()) == [
        (1234.5, ""),
        (None, ".."),
        (0.0, "-"),
        (None, ": p"),
        (12.0, ""),
        (7.0, ""),
        (None, "x"),
        (None, ""),
        (None, ""),
        (0.0, "–"),
        (None, ""),
        (5.0, ""),
    ]
    assert [(each.row, each.column, each.text) for each in extract.rejected] == [
        (8, 1, "abc"),
        (9, 1, "true"),
    ]


def test_an_eliminated_measure_stays_a_category() -> None:
    made = changed("dataset/dimension/ContentsCode", {}, FIRST)
    contents = {"label": "EliminatedContents", "category": {"index": {"EliminatedValue": 0}}}
    contents["category"]["label"] = {"EliminatedValue": "Wages"}  # type: ignore[index]
    made["dataset"]["dimension"] |= {"ContentsCode": contents, "id": ["REGION", "TIME", "ContentsCode"]}
    made["dataset"]["dimension"] |= {"size": [2, 1, 1], "role": {"metric": ["ContentsCode"]}}
    last = read(packed(made)).dimensions[2]
    assert (last.codes, last.texts, last.role) == (("EliminatedValue",), ("Wages",), "measure")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_encodings(encoding: str) -> None:
    data = json.dumps(PXWEB2, ensure_ascii=False, indent=1).encode(encoding)
    assert cells_of(read(data)) == PXWEB2_CELLS
    assert looks_like(data[:64])


@pytest.mark.parametrize(
    "head", [b"", b"PAR1", b'"a","b"', b"CHARSET=", b"freq,unit", b"[Teritorija]", b"\xff\xfe"]
)
def test_other_files_do_not_look_like_json(head: bytes) -> None:
    assert not looks_like(head)


@pytest.mark.parametrize("head", [b"{", b' \r\n{"a"', b"[", b"[[", b'[{"a"', b"{}", b"\xef\xbb\xbf{ "])
def test_json_looks_like_json(head: bytes) -> None:
    assert looks_like(head)


@pytest.mark.parametrize(
    ("way", "value", "key"),
    [
        ("class", "collection", "json-collection"),
        ("class", "dimension", "json-unknown"),
        ("class", ["dataset"], "json-unknown"),
        ("dimension", KeyError, "json-unknown"),
        ("dimension", [], "json-wrong-type"),
        ("dimension/AREA", KeyError, "json-wrong-type"),
        ("dimension/AREA", "x", "json-wrong-type"),
        ("dimension/AREA/category", KeyError, "json-wrong-type"),
        ("dimension/AREA/category/index", "LV", "json-wrong-type"),
        ("dimension/AREA/category/index", ["LV"], "json-category-count"),
        ("dimension/AREA/category/index", ["LV", "LV"], "json-category-twice"),
        ("dimension/AREA/category/index", ["LV", ["LV005"]], "json-wrong-type"),
        ("dimension/AREA/category/index", KeyError, "json-category-order"),
        ("dimension/AREA/category/index/LV", 1, "json-category-place"),
        ("dimension/AREA/category/index/LV", 2, "json-category-place"),
        ("dimension/AREA/category/index/LV", -1, "json-wrong-type"),
        ("dimension/AREA/category/index/LV", 0.5, "json-wrong-type"),
        ("dimension/AREA/category/index/LV", None, "json-wrong-type"),
        ("dimension/AREA/category/label", ["Latvija"], "json-wrong-type"),
        ("dimension/AREA/category/label/LV", {}, "json-wrong-type"),
        ("dimension/AREA/category/label/LV", "Lat\0vija", "json-not-text"),
        ("dimension/TIME/category", {}, "json-category-count"),
        ("id", "AREA", "json-wrong-type"),
        ("id", ["AREA", "AREA", "TIME"], "json-dimension-twice"),
        ("id", ["AREA", "TIME"], "json-sizes"),
        ("id/0", "Area", "json-wrong-type"),
        ("size", [2, 2], "json-sizes"),
        ("size", [2, 3, 2], "json-category-count"),
        ("size", [2, 2, "3x"], "json-wrong-type"),
        ("size", [2, 2, -3], "json-wrong-type"),
        ("size", [2, 2, 0], "json-category-count"),
        ("size", [100_000, 100, 100], "extract-too-many-cells"),
        ("size", [10**9, 10**9, 10**9], "extract-too-many-cells"),
        ("size", ["9" * 5000, 1, 1], "json-wrong-type"),
        ("role", ["time"], "json-wrong-type"),
        ("role/time", "TIME", "json-wrong-type"),
        ("value", KeyError, "json-no-values"),
        ("value", [], "json-no-values"),
        ("value", {}, "json-no-values"),
        ("value", "12", "json-wrong-type"),
        ("value", [1] * 11, "json-value-count"),
        ("value", [1] * 13, "json-value-count"),
        ("value/3", [1], "json-cell"),
        ("value/3", {"a": 1}, "json-cell"),
        ("value", {"12": 1}, "json-index-outside"),
        ("value", {"-1": 1}, "json-index"),
        ("value", {"00": 1}, "json-index"),
        ("value", {"a": 1}, "json-index"),
        ("value", {"1": 1, "1.0": 2}, "json-index"),
        ("value", {"9" * 40: 1}, "json-index"),
        ("status", {"12": "p"}, "json-index-outside"),
        ("status", {"p": "12"}, "json-index"),
        ("status", ["p"] * 11, "json-status-count"),
        ("status", {"1": ["p"]}, "json-cell"),
        ("status", {"1": True}, "json-cell"),
        ("status", True, "json-cell"),
    ],
)
def test_what_does_not_fit_is_refused(way: str, value: Any, key: str) -> None:
    assert refused(changed(way, value)).key == key


@pytest.mark.parametrize("way", ["note", "label", "source", "updated", "extension", "extension/px", "link"])
@pytest.mark.parametrize("value", [None, 5, True, [], {}, [[1], {"a": "b"}], "a\0b", "\ud800"])
def test_odd_words_around_a_table_change_no_number(way: str, value: Any) -> None:
    made = json.dumps(changed(way, value)).encode()
    assert cells_of(read(made)) == PXWEB2_CELLS


def test_a_table_without_any_value_is_a_description() -> None:
    made = changed("value", [None] * 12)
    assert refused(changed("status", KeyError, made)).key == "json-no-values"
    assert set(read(packed(changed("status", "..", made))).symbol_counts()) == {".."}


def test_several_tables_in_one_bundle() -> None:
    error = refused({"one": FIRST["dataset"], "two": FIRST["dataset"]})
    assert (error.key, error.values) == ("json-several-tables", {"n": 2})
    assert "2" in texts("lv")(error.key, **error.values)


@pytest.mark.parametrize(
    "content",
    [
        *([], [1, 2], "text", None, 5, {}, {"data": []}, [PXWEB2]),
        {"type": "FeatureCollection", "features": []},
        {"type": "Table", "id": "TAB004", "variableNames": ["sector"]},
    ],
)
def test_other_json_is_refused(content: Any) -> None:
    assert refused(content).key == "json-unknown"


@pytest.mark.parametrize(
    ("data", "key", "row", "column"),
    [
        (b"", "extract-empty", 0, 0),
        (b'{\n "id": [1,\n 2', "json-cut", 3, 3),
        (b'{"id": "abc', "json-cut", 1, 8),
        (b'{"id": tru', "json-cut", 1, 8),
        (b'{"id": ', "json-cut", 1, 8),
        (b'{"id": truth}', "json-broken", 1, 8),
        (b'{\n"id" 5}', "json-broken", 2, 6),
        (b'{"id": 05}', "json-broken", 1, 9),
        (b'{"id": "a\nb"}', "json-broken", 1, 10),
        (b'{"a": 1}\n{"a": 1}', "json-extra", 2, 1),
        (b'{"a": 1,\n "b\0": 2}', "json-nul", 2, 4),
        (b'{"a": 1,\n "b": "\xe7"}', "json-encoding", 2, 0),
        (b'{"value": [1, NaN]}', "json-constant", 0, 0),
        (b'{"value": [1, -Infinity]}', "json-constant", 0, 0),
        (b'{"value": [1], "id": 1, "value": [2]}', "json-key-twice", 0, 0),
        (b'{"value": {"1": 1, "1": 1}}', "json-key-twice", 0, 0),
        (b"[" * 100_000, "json-too-deep", 0, 0),
        (b'{"a":' * 41 + b"1" + b"}" * 41, "json-too-deep", 0, 0),
        (b"[" * 40 + b"]" * 40, "json-unknown", 0, 0),
    ],
)
def test_broken_json(data: bytes, key: str, row: int, column: int) -> None:
    error = refused(data)
    assert (error.key, error.row, error.column) == (key, row, column)


def test_brackets_in_texts_are_no_depth() -> None:
    made = changed("label", '[[[{{{\\"[[[' * 20 + "\\")
    assert read(packed(made)).title == made["label"]
    assert tree(b'{"a\\\\": "\\\\", "b": "\\"[\\\\"}') == {"a\\": "\\", "b": '"[\\'}


def test_depth_and_size_are_seen_over_the_edges_of_pieces(monkeypatch: pytest.MonkeyPatch) -> None:
    """The file is looked through in pieces; here of every length, so that each mark meets an edge."""
    data = b'{"a[": ["\\"", {"b": "]]"}], "c": [[[[1, 2]]]]}'
    for step in range(1, len(data) + 1):
        monkeypatch.setattr("latgale.extracts.jsonstat.text._STEP", step)
        monkeypatch.setattr(limits, "JSON_DEPTH", 5)
        assert tree(data) == json.loads(data, parse_int=str)
        monkeypatch.setattr(limits, "JSON_DEPTH", 4)
        assert refused(data).key == "json-too-deep"


def test_elements_are_counted_before_they_are_built(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("latgale.extracts.jsonstat.text.ELEMENTS", 1_000)
    tracemalloc.start()
    assert refused(b"[" + b"{}," * 300_000 + b"{}]").key == "json-too-many-elements"
    assert tracemalloc.get_traced_memory()[1] < 30 * 2**20
    tracemalloc.stop()


def test_categories_and_dimensions_have_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "CATEGORIES", 2)
    assert refused(PXWEB2).values == {"name": "TIME", "n": 3, "limit": 2}
    monkeypatch.setattr(limits, "DIMENSIONS", 2)
    assert refused(PXWEB2).key == "json-too-many-dimensions"


def test_a_table_of_texts_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("latgale.extracts.assemble.REJECTED", 3)
    error = refused(changed("value", ["7", *("abcdefghijk")]))
    assert (error.key, error.row, error.column) == ("json-not-numbers", 2, 1)
    assert error.values == {"n": 10, "text": "a"}  # of a to k only c is a symbol


def test_too_many_symbols_are_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("latgale.extracts.assemble.SYMBOLS", 4)
    assert refused(PXWEB2).key == "json-too-many-symbols"


def test_a_half_character_is_no_text() -> None:
    made = packed(PXWEB2)
    assert refused(made.replace(b'"Latvija"', b'"\\ud800"')).key == "json-not-text"
    assert refused(made.replace(b"1883008", b'"\\ud800"')).key == "json-not-text"
    assert refused(made.replace(b'"...", "8"', b'"\\udfff", "8"')).key == "json-not-text"


def test_numbers_at_the_ends_of_what_a_double_holds() -> None:
    values = ["1e400", "-0.0", "5e-324", "0.1", "123456789012345678901234567890"]
    made = packed(changed("value", [f"@{n}" for n in range(12)]))
    for number in range(12):
        made = made.replace(f'"@{number}"'.encode(), values[number % 5].encode())
    extract = read(made)
    assert np.isnan(extract.cells.values[0])
    assert extract.cells.values[1:5].tolist() == [float(value) for value in values[1:]]
    assert extract.rejected[0].text == "1e400"


@pytest.mark.parametrize(
    "path", sorted(SHARED.glob("json*/*metadata*.json")) + sorted(SHARED.glob("jsonstat2/*"))
)
def test_real_descriptions_of_tables_are_refused_as_such(path: Any) -> None:
    data = path.read_bytes()
    assert looks_like(data[:512])
    assert refused(data).key == ("json-metadata" if path.name.startswith("CSP") else "json-no-values")


def test_a_real_description_with_values_put_in_is_read() -> None:
    """The dimensions of a table of PxWebApi 2 with its 5,940 cells numbered."""
    path = SHARED / "jsonstat2" / "pxwebapi2_MetadataById_tab001_js2.json"
    if not path.exists():
        pytest.skip("the shared files are not here")
    made = json.loads(path.read_text(encoding="utf-8-sig"))
    made["value"] = list(range(30 * 3 * 22 * 3))
    extract: Extract = read(packed(made))
    assert cells_of(extract) == slow_cube(made)
    assert (extract.table_code, extract.unit, extract.language) == ("TAB001", "amount", "en")
    assert [each.role for each in extract.dimensions] == ["territory", "", "", "measure", "time"]
    assert extract.notes == (".. = Data not available",)


def test_the_table_of_the_api_is_none_of_json_stat() -> None:
    assert read(packed(API)).format == "pxweb-json"
