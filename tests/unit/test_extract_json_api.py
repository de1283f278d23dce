"""``json`` of the PxWeb API: rows with keys and texts become a table, or are refused with the row."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from latgale.extracts import ExtractError, limits
from latgale.extracts.jsonstat import read
from latgale.i18n import texts
from tests.unit.json_tables import API, SHARED, cells_of, copied, packed, slow_api

REAL = SHARED / "json" / "TestJson.json"
Change = Callable[[Any], None]


def refused(change: Change) -> ExtractError:
    made = copied(API)
    change(made)
    with pytest.raises(ExtractError) as caught:
        read(packed(made))
    for language in ("lv", "en"):
        assert texts(language)(caught.value.key, **caught.value.values)
    return caught.value


def test_a_table() -> None:
    extract = read(packed(API))
    assert extract.format == "pxweb-json"
    assert cells_of(extract) == {
        ("LV", "2023", "POP"): (1883008.0, ""),
        ("LV", "2023", "BIRTHS"): (14490.0, ""),
        ("LV005", "2023", "POP"): (245730.0, ""),
        ("LV005", "2023", "BIRTHS"): (None, "."),
        ("LV", "2024", "POP"): (1871882.5, ""),
        ("LV", "2024", "BIRTHS"): (None, "…"),
        ("LV005", "2024", "POP"): (0.0, "-"),
        ("LV005", "2024", "BIRTHS"): (None, ""),
    }
    area, time, measure = extract.dimensions
    assert (area.name, area.code, area.codes) == ("Teritoriālā vienība", "AREA", ("LV", "LV005"))
    assert (area.texts, area.role) == ((), "")
    assert (time.role, time.codes) == ("time", ("2023", "2024"))
    assert (measure.role, measure.codes) == ("measure", ("POP", "BIRTHS"))
    assert measure.texts == ("Iedzīvotāji", "Dzimušie")
    assert [(each.row, each.column, each.text) for each in extract.rejected] == [(4, 2, "nav")]
    assert extract.cells.raw[4].as_py() == "1871882.5"
    assert (extract.title, extract.source) == ("Iedzīvotāji", "CSP")
    assert extract.updated == "2025-05-28T10:00:00Z"
    assert extract.notes == ("Teritoriālā vienība: Robežas 2021. gadā", "LV005: Bez Aglonas")


def test_a_table_with_the_mark_of_utf_8() -> None:
    assert cells_of(read(b"\xef\xbb\xbf" + packed(API))) == cells_of(read(packed(API)))


def test_the_rows_may_be_fewer_than_the_categories_make() -> None:
    made = copied(API)
    del made["data"][1]
    assert len(cells_of(read(packed(made)))) == 6


def test_one_measure_without_keys() -> None:
    made = {"columns": [{"code": "A", "text": "", "type": "c"}], "data": [{"key": [], "values": ["5"]}]}
    extract = read(packed(made))
    assert cells_of(extract) == {("A",): (5.0, "")}
    assert extract.dimensions[0].texts == ("A",)
    made["data"] *= 2  # type: ignore[operator]
    with pytest.raises(ExtractError, match="json-row-twice"):
        read(packed(made))


@pytest.mark.parametrize(
    ("change", "key", "row"),
    [
        (lambda t: t.update(columns={}), "json-wrong-type", 0),
        (lambda t: t["columns"].append("x"), "json-wrong-type", 0),
        (lambda t: t["columns"][0].update(type="g"), "json-wrong-type", 0),
        (lambda t: t["columns"][0].update(type=None), "json-wrong-type", 0),
        (lambda t: t["columns"][0].pop("code"), "json-wrong-type", 0),
        (lambda t: t["columns"][2].update(type="d"), "json-row", 1),
        (lambda t: [c.update(type="d") for c in t["columns"]], "json-columns", 0),
        (lambda t: t.update(columns=[]), "json-columns", 0),
        (lambda t: t["columns"].extend(t["columns"][:1] * 20), "json-columns", 0),
        (lambda t: t["columns"][3].update(code="POP"), "json-category-twice", 0),
        (lambda t: t.update(data=[]), "json-no-values", 0),
        (lambda t: t.update(data="x"), "json-wrong-type", 0),
        (lambda t: t["data"].append(None), "json-row", 5),
        (lambda t: t["data"][1].pop("key"), "json-row", 2),
        (lambda t: t["data"][1].update(key="LV"), "json-row", 2),
        (lambda t: t["data"][2].update(key=["LV"]), "json-row", 3),
        (lambda t: t["data"][2].update(values="12"), "json-row", 3),
        (lambda t: t["data"][2].update(values=["1", "2", "3"]), "json-row", 3),
        (lambda t: t["data"][2].update(values=["1", ["2"]]), "json-cell", 6),
        (lambda t: t["data"][2].update(key=["LV", None]), "json-wrong-type", 0),
        (lambda t: t["data"][2].update(key=["LV", {}]), "json-cell", 3),
        (lambda t: t["data"][2].update(key=["LV", "20\0"]), "json-not-text", 0),
        (lambda t: t["data"][3].update(key=["LV", "2024"]), "json-row-twice", 4),
    ],
)
def test_what_does_not_fit_is_refused(change: Change, key: str, row: int) -> None:
    error = refused(change)
    assert (error.key, error.row) == (key, row)


def test_limits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "CATEGORIES", 1)
    assert refused(lambda t: None).key == "json-too-many-categories"
    monkeypatch.setattr(limits, "CELLS", 7)
    assert refused(lambda t: None).values == {"n": 8, "limit": 7}


@pytest.mark.parametrize("value", [None, "", [], {}, 5, [5], [{"label": []}], "x"])
def test_odd_words_around_a_table_change_no_number(value: Any) -> None:
    made = copied(API) | {"metadata": value, "comments": value}
    extract = read(packed(made))
    assert cells_of(extract) == cells_of(read(packed(API)))
    assert extract.title == ""


@pytest.mark.skipif(not REAL.exists(), reason="the shared files are not here")
def test_the_real_table() -> None:
    data = REAL.read_bytes()
    extract = read(data)
    table = json.loads(data)
    assert cells_of(extract) == slow_api(table)
    assert len(extract.cells) == 53_820
    assert [(each.code, each.role, each.size) for each in extract.dimensions] == [
        ("Statsbrgskap", "", 276),
        ("Tid", "time", 65),
        ("ContentsCode", "measure", 3),
    ]
    assert extract.total == sum(float(value) for row in table["data"] for value in row["values"])
    assert extract.dimensions[2].texts == ("Innvandring", "Utvandring", "Nettoinnvandring")
    assert extract.source == "Statistisk sentralbyrå"
    assert extract.notes[0] == "120: Ble kalt Hviterussland fram til 2022."
