"""Extracts for the tests of recognition: by hand, and of the shared real files without our readers."""

import csv
import itertools
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest

from latgale.config import ROOT
from latgale.extracts import Cells, Dimension, Extract
from latgale.extracts.recognise import Indicator, Known, Recipe, Territory

SHARED = ROOT.parent / "shared"
DATA = ROOT / "data"
CATALOGUE = ("id", "name_lv", "name_en", "unit_lv", "unit_en", "aggregation", "table_code")


def rows_of(path: str) -> list[dict[str, str]]:
    with (DATA / path).open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def known() -> Known:
    """What recognition is told, of the files in data/."""
    titles: dict[str, tuple[str, ...]] = {}
    for row in rows_of("sources/source.csv"):
        if row["table_code"]:
            titles[row["table_code"]] = (*titles.get(row["table_code"], ()), row["title"], row["title_en"])
    return Known(
        tuple(
            Territory(r["code"], r["level"], r["name_lv"], r["name_en"], r["parent_code"])
            for r in rows_of("territories/territory.csv")
        ),
        {r["alias"]: r["territory"] for r in rows_of("territories/territory_alias.csv")},
        tuple(Indicator(*(r[name] for name in CATALOGUE)) for r in rows_of("statistics/indicator.csv")),
        tuple(
            Recipe.of(r["table_code"], r["indicator"], r["selection"], float(r["factor"]))
            for r in rows_of("statistics/recipe.csv")
        ),
        titles,
    )


KNOWN = known()


def table(
    dimensions: Sequence[Dimension],
    value: Callable[..., object] = lambda *_: 1.0,
    *,
    symbols: tuple[str, ...] = ("",),
    title: str = "",
    table_code: str = "",
    unit: str = "",
) -> Extract:
    """A whole table: ``value`` gets the labels (codes before texts) of a cell and gives a number, a symbol,
    or ``(number, symbol)``. Rows are counted from 2, the one column is 1.
    """
    sizes = [range(dimension.size) for dimension in dimensions]
    positions = np.array(list(itertools.product(*sizes)), dtype=np.int32).reshape(-1, len(dimensions))
    labels = [dimension.codes or dimension.texts for dimension in dimensions]
    read = [value(*(labels[d][i] for d, i in enumerate(row))) for row in positions.tolist()]
    pairs = [
        one if isinstance(one, tuple) else (one, "") if not isinstance(one, str) else (None, one)
        for one in read
    ]
    names = ("", *dict.fromkeys(symbol for _, symbol in pairs if symbol))
    cells = Cells(
        positions,
        np.array([np.nan if number is None else number for number, _ in pairs], dtype=np.float64),
        np.array([names.index(symbol) for _, symbol in pairs], dtype=np.int16),
        pa.array(
            [symbol if number is None else f"{number:g}{symbol and ' ' + symbol}" for number, symbol in pairs]
        ),
        np.arange(2, len(pairs) + 2, dtype=np.int32),
        np.ones(len(pairs), dtype=np.int32),
    )
    return Extract("csv", tuple(dimensions), cells, names, title=title, table_code=table_code, unit=unit)


def dim(name: str, *labels: str, code: str = "", role: str = "") -> Dimension:
    return Dimension(name, code, texts=labels, role=role)


def coded(name: str, categories: Mapping[str, str], role: str = "") -> Dimension:
    return Dimension(name, name, tuple(categories), tuple(categories.values()), role=role)


def shared_csv(name: str) -> Extract:
    """A real wide CSV of PxWeb: title, blank line, stub columns, years as columns."""
    lines = list(csv.reader(_shared(name).read_text(encoding="utf-8-sig").splitlines()))
    header = lines[2]
    stub = next(i for i, text in enumerate(header) if re.fullmatch(r"\d{4}", text))
    return _wide(lines[3:], header, stub, title=lines[0][0])


def shared_tsv(name: str) -> Extract:
    """A real TSV of Eurostat."""
    first, *rest = _shared(name).read_text(encoding="utf-8").splitlines()
    stub, *years = first.split("\t")
    names = re.split(r",|\\", stub)[:-1]
    rows = [
        [*line.split("\t")[0].split(","), *(cell.strip() for cell in line.split("\t")[1:])]
        for line in rest
        if line
    ]
    return _wide(rows, [*names, *(year.strip() for year in years)], len(names))


def _shared(name: str) -> Path:
    path = SHARED / "extracts" / name
    if not path.is_file():
        pytest.skip("the shared files are not here")
    return path


def _wide(rows: list[list[str]], header: list[str], stub: int, title: str = "") -> Extract:
    rows = [row for row in rows if row]
    labels = [tuple(dict.fromkeys(row[d] for row in rows)) for d in range(stub)]
    cells: dict[tuple[str, ...], str] = {}
    for row in rows:
        for year, text in zip(header[stub:], row[stub:], strict=True):
            cells[(*row[:stub], year)] = text

    def value(*key: str) -> object:
        match = re.fullmatch(r"(-?[\d.]*\d)?\s*(\D*)", cells.get(key, ""))
        assert match, cells[key]
        return (float(match[1]) if match[1] else None, match[2])

    dimensions = [dim(name, *texts) for name, texts in zip(header, labels, strict=False)]
    return table([*dimensions, dim("TIME_PERIOD", *header[stub:])], value, title=title)
