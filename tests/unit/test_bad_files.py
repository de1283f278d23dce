"""Bad files: each gets its own sentence in both languages, and none changes anything that is served."""

import math
from pathlib import Path

import pytest

from bench.bad_files import BAD_FILES, HTML, BadFile, measure
from latgale.extracts import Extract, ExtractError
from latgale.extracts.read import read_extract
from latgale.i18n import texts

REFUSED = [bad for bad in BAD_FILES if bad.key]
READ = {bad.what: bad for bad in BAD_FILES if not bad.key}


@pytest.mark.parametrize("bad", REFUSED, ids=[bad.what for bad in REFUSED])
def test_it_is_refused_with_its_own_sentence(bad: BadFile) -> None:
    with pytest.raises(ExtractError) as caught:
        read_extract(bad.make(), "tabula.xlsx")
    assert caught.value.key == bad.key
    error = caught.value
    # Some sentences name the row or column, which an error keeps beside its values.
    values = {**error.values, "row": error.row, "column": error.column}
    assert texts("lv")(error.key, **values) != texts("en")(error.key, **values)


def read(what: str) -> Extract:
    return read_extract(READ[what].make())


def test_a_formula_is_rejected_with_its_place() -> None:
    extract = read("formula in a cell, XLSX")
    assert [(r.row, r.column, r.text) for r in extract.rejected] == [(2, 2, "=B1*2")]
    assert math.isnan(extract.cells.values[0])
    assert extract.total == 4


@pytest.mark.parametrize("what", ["HTML in labels, XLSX", "HTML in labels, CSV"])
def test_html_in_a_label_is_its_text(what: str) -> None:
    extract = read(what)
    assert HTML in extract.dimensions[0].texts
    assert extract.total == 7


def test_an_unknown_territory_is_read_as_it_stands() -> None:
    extract = read("a territory that we do not know")
    assert extract.dimensions[0].texts == ("Atlantīda", "XX999")
    assert extract.total == 3


def test_every_file_that_is_read_is_looked_at_above() -> None:
    assert set(READ) == {
        "formula in a cell, XLSX",
        "HTML in labels, XLSX",
        "HTML in labels, CSV",
        "a territory that we do not know",
    }


# Bounds far above what is measured (docs/extracts.md), so that only a lost guard breaks them.
@pytest.mark.parametrize(
    "what",
    ["zip bomb in XLSX", "zip bomb whose directory lies", "two cells at the ends of a sheet", "deep JSON"],
)
def test_memory_is_bounded(what: str, tmp_path: Path) -> None:
    bad = next(bad for bad in BAD_FILES if bad.what == what)
    path = tmp_path / "file"
    path.write_bytes(bad.make())
    said, _, memory = measure(path)
    assert said == bad.key
    assert memory < 100
