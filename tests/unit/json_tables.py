"""Tables in JSON for tests, and a slow reading of them that shares nothing with the readers."""

import itertools
import json
import math
from typing import Any

from latgale.config import ROOT
from latgale.extracts import Extract

SHARED = ROOT.parent / "shared" / "extracts"
Cell = tuple[float | None, str]
Key = tuple[str, ...]
Tree = Any

# Territories by measures by years, 2 x 2 x 3, as PxWeb 2 writes it.
PXWEB2: Tree = {
    "version": "2.0",
    "class": "dataset",
    "label": "Iedzīvotāji - Teritoriālā vienība, Rādītāji un Laika periods",
    "source": "Centrālā statistikas pārvalde",
    "updated": "2025-05-28T10:00:00Z",
    "note": ["… - dati nav pieejami", "… - dati nav pieejami"],
    "role": {"time": ["TIME"], "geo": ["AREA"], "metric": ["ContentsCode"]},
    "id": ["AREA", "ContentsCode", "TIME"],
    "size": [2, 2, 3],
    "dimension": {
        "AREA": {
            "label": "Teritoriālā vienība",
            "note": ["Robežas 2021. gadā"],
            "category": {
                "index": {"LV005": 1, "LV": 0},
                "label": {"LV": "Latvija", "LV005": "..Latgales statistiskais reģions"},
                "note": {"LV005": ["Bez Aglonas"]},
                "child": {"LV": ["LV005"]},
            },
            "extension": {"elimination": True, "eliminationValueCode": "LV"},
        },
        "ContentsCode": {
            "label": "Rādītāji",
            "category": {
                "index": ["POP", "BIRTHS"],
                "label": {"POP": "Iedzīvotāji", "BIRTHS": "Dzimušie"},
                "unit": {"POP": {"base": "skaits", "decimals": 0}, "BIRTHS": {"base": "skaits"}},
            },
        },
        "TIME": {"label": "Laika periods", "category": {"index": {"2022": 0, "2023": 1, "2024": 2}}},
    },
    "extension": {"px": {"matrix": "IRS031", "tableid": "TAB1", "language": "LV", "decimals": 0}},
    "value": [1875757, 1883008, 1871882, 15954, 14490, None, 249187, 245730, None, 1584.5, None, 0],
    "status": {"5": "...", "8": "…", "10": "-", "9": "p"},
}
# The same cells by hand: what is null has no number, but "-" is a true zero.
PXWEB2_CELLS: dict[Key, Cell] = {
    ("LV", "POP", "2022"): (1875757.0, ""),
    ("LV", "POP", "2023"): (1883008.0, ""),
    ("LV", "POP", "2024"): (1871882.0, ""),
    ("LV", "BIRTHS", "2022"): (15954.0, ""),
    ("LV", "BIRTHS", "2023"): (14490.0, ""),
    ("LV", "BIRTHS", "2024"): (None, "..."),
    ("LV005", "POP", "2022"): (249187.0, ""),
    ("LV005", "POP", "2023"): (245730.0, ""),
    ("LV005", "POP", "2024"): (None, "…"),
    ("LV005", "BIRTHS", "2022"): (1584.5, "p"),
    ("LV005", "BIRTHS", "2023"): (0.0, "-"),
    ("LV005", "BIRTHS", "2024"): (0.0, ""),
}
# As Eurostat's Statistics API answers: sparse, no roles, flags with their meaning in the extension.
EUROSTAT: Tree = {
    "version": "2.0",
    "class": "dataset",
    "label": "Gross domestic product (GDP) at current market prices by NUTS 3 region",
    "source": "ESTAT",
    "updated": "2025-02-20T23:00:00+0100",
    "value": {"0": 6.25, "3": 0, "2": 1234.5},
    "status": {"1": ":", "2": "p", "5": ": c"},
    "id": ["freq", "unit", "geo", "time"],
    "size": [1, 1, 2, 3],
    "dimension": {
        "freq": {
            "label": "Time frequency",
            "category": {"index": {"A": 0}, "label": {"A": "Annual"}},
        },
        "unit": {"label": "Unit", "category": {"label": {"MIO_EUR": "Million euro"}}},
        "geo": {
            "label": "Geopolitical entity (reporting)",
            "category": {"index": {"LV": 0, "LV005": 1}, "label": {"LV": "Latvia", "LV005": "Latgale"}},
        },
        "time": {
            "label": "Time",
            "category": {
                "index": {"2021": 0, "2022": 1, "2023": 2},
                "label": {"2021": "2021", "2022": "2022", "2023": "2023"},
            },
        },
    },
    "extension": {
        "lang": "EN",
        "id": "NAMA_10R_3GDP",
        "agencyId": "ESTAT",
        "version": "1.0",
        "datastructure": {"id": "NAMA_10R_3GDP", "agencyId": "ESTAT", "version": "35.0"},
        "annotation": [{"type": "OBS_COUNT", "title": "4"}, {"type": "DISSEMINATION_SOURCE_DATASET"}],
        "status": {"label": {"p": "provisional", "c": "confidential"}},
        "positions-with-no-data": {"freq": [], "unit": [], "geo": [], "time": []},
    },
}
FIRST: Tree = {
    "dataset": {
        "label": "Wages by region",
        "source": "CSP",
        "updated": "2018-03-01",
        "dimension": {
            "REGION": {"label": "region", "category": {"index": ["LV", "LV005"]}},
            "TIME": {"category": {"label": {"2017M12": "2017M12"}}},
            "id": ["REGION", "TIME"],
            "size": [2, 1],
            "role": {"time": ["TIME"], "geo": ["REGION"]},
        },
        "value": [1013.5, None],
        "status": {"1": ".."},
    }
}
API: Tree = {
    "columns": [
        {"code": "AREA", "text": "Teritoriālā vienība", "type": "d", "comment": "Robežas 2021. gadā"},
        {"code": "TIME", "text": "Laika periods", "type": "t"},
        {"code": "POP", "text": "Iedzīvotāji", "type": "c"},
        {"code": "BIRTHS", "text": "Dzimušie", "type": "c"},
    ],
    "comments": [{"variable": "AREA", "value": "LV005", "comment": "Bez Aglonas\r\n"}],
    "data": [
        {"key": ["LV", "2023"], "values": ["1883008", "14490"]},
        {"key": ["LV005", "2023"], "values": ["245730", "."]},
        {"key": ["LV", "2024"], "values": ["1871882.5", "…"]},
        {"key": ["LV005", "2024"], "values": ["-", "nav"]},
    ],
    "metadata": [
        {"infofile": "None", "updated": "2025-05-28T10:00:00Z", "label": "Iedzīvotāji", "source": "CSP"}
    ],
}


def packed(tree: Tree) -> bytes:
    return json.dumps(tree, ensure_ascii=False).encode()


def copied(tree: Tree) -> Tree:
    return json.loads(json.dumps(tree))


def cells_of(extract: Extract) -> dict[Key, Cell]:
    """Every cell by the codes of its key; each key once."""
    columns = [
        [dimension.codes[place] for place in extract.cells.positions[:, number]]
        for number, dimension in enumerate(extract.dimensions)
    ]
    values = [None if math.isnan(value) else value for value in extract.cells.values.tolist()]
    symbols = [extract.symbols[number] for number in extract.cells.symbols]
    found = dict(zip(zip(*columns, strict=True), zip(values, symbols, strict=True), strict=True))
    assert len(found) == len(extract.cells)
    return found


def slow_cell(value: Any) -> Cell:
    """A number, a symbol or neither, for the few texts that tests use."""
    if value in ("-",):
        return 0.0, "-"
    if value in (None, "", "..", ".", "…", ":", "...", "x"):
        return None, value or ""
    try:
        number = math.nan if isinstance(value, bool) else float(value)
    except ValueError:
        number = math.nan
    return (number, "") if math.isfinite(number) else (None, "")


def slow_cube(dataset: Tree, *, sparse: bool = False) -> dict[Key, Cell]:
    """A JSON-stat dataset cell by cell; with ``sparse`` only cells that value or status name."""
    frame = dataset if "id" in dataset else dataset["dimension"]
    codes = [_codes(dataset["dimension"][name]["category"]) for name in frame["id"]]
    assert [len(each) for each in codes] == [int(size) for size in frame["size"]]
    found = {}
    for number, key in enumerate(itertools.product(*codes)):
        named = [_at(dataset.get(part), number) for part in ("value", "status")]
        if sparse and not _is_named(dataset, number):
            continue
        (value, symbol), status = slow_cell(named[0]), (named[1] or "").strip()
        if named[0] in (None, "") and status == "-":
            value = 0.0
        together = symbol if symbol == status else f"{symbol} {status}".strip()
        found[key] = (value, together)
    return found


def _is_named(dataset: Tree, number: int) -> bool:
    status = dataset.get("status")
    own = len(status) > 1 if isinstance(status, list) else isinstance(status, dict) and str(number) in status
    return own or str(number) in dataset["value"]


def _at(part: Any, number: int) -> Any:
    if isinstance(part, dict):
        return part.get(str(number))
    if isinstance(part, list):
        return part[0] if len(part) == 1 else part[number] if part else None
    return part


def _codes(category: Tree) -> list[str]:
    index = category.get("index")
    if index is None:
        return list(category.get("label", {}))
    return index if isinstance(index, list) else sorted(index, key=lambda code: int(index[code]))


def slow_api(table: Tree) -> dict[Key, Cell]:
    """A table of the PxWeb API, value by value."""
    measures = [column["code"] for column in table["columns"] if column.get("type") == "c"]
    return {
        (*row["key"], measure): slow_cell(value)
        for row in table["data"]
        for measure, value in zip(measures, row["values"], strict=True)
    }
