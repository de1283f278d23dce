"""Eurostat's TSV (new and old) and SDMX-CSV, by hand and by round trip; real files read again slowly."""

import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from latgale.config import ROOT
from latgale.extracts import ExtractError
from latgale.extracts.delimited import read
from tests.unit.extract_csv_writing import Table, read_back, slowly, tsv

SHARED = ROOT.parent / "shared" / "extracts"
TSVS = sorted(SHARED.glob("eurostat_tsv/*.tsv")) if SHARED.exists() else []


@pytest.mark.parametrize("path", TSVS, ids=lambda path: path.name)
def test_real_files_cell_by_cell(path: Path) -> None:
    extract = read(path.read_bytes(), path.name)
    header, *rows = [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]
    names, _, heading = header[0].partition("\\")
    assert [each.code for each in extract.dimensions] == [*names.split(","), heading]
    assert extract.dimensions[-1].codes == tuple(each.strip() for each in header[1:])
    cells = read_back(extract)
    assert sum(map(len, cells.values())) == sum(len(row) - 1 for row in rows)
    for row in rows:
        for period, text in zip(header[1:], row[1:], strict=True):
            assert cells[(*row[0].split(","), period.strip())] == [text.strip()]
    numbers = [text.split(" ")[0] for row in rows for text in row[1:] if not text.startswith(":")]
    assert extract.numbers == len(numbers)
    assert math.isclose(extract.total, math.fsum(map(float, numbers)))


def test_live_births_of_latgale() -> None:
    """From the file by eye: LV005 had 5900 in 1990 and 1808 in 2021; the EU's of 2008 is a break."""
    path = SHARED / "eurostat_tsv/live_births_demo_r_gind3_like_LV_subset.tsv"
    if not path.exists():
        pytest.skip("the real files are not here")
    extract = read(path.read_bytes(), path.name)
    cells = read_back(extract)
    assert (cells["A", "NR", "LV005", "1990"], cells["A", "NR", "LV005", "2021"]) == (["5900"], ["1808"])
    assert cells["A", "NR", "EU27_2020", "1998"] == ["4420951 b"]
    assert extract.symbol_counts() == {"b": 1, "e": 1}
    assert 4420951 in extract.cells.values


def test_population_of_latgale_in_sdmx() -> None:
    """From the file by eye: 379576 in 2001, 255968 in 2020."""
    path = SHARED / "eurostat_sdmxcsv/demo_r_pjanaggr3_LV005_subset.csv"
    if not path.exists():
        pytest.skip("the real files are not here")
    extract = read(path.read_bytes())
    assert (extract.format, extract.table_code) == ("sdmx-csv", "demo_r_pjanaggr3")
    assert (extract.source, extract.updated) == ("ESTAT", "02/06/22 23:00:00")
    assert (extract.cells.values[0], extract.cells.values[-1]) == (379576, 255968)
    rows = slowly(path.read_text(encoding="utf-8"), skip=1)
    assert extract.cells.values.tolist() == [float(row[8]) for row in rows]
    assert [each.role for each in extract.dimensions] == ["", "", "", "", "territory", "time"]


OLD = "sex,unit,age,geo\\time\t2020 \t2019 \nT,NR,TOTAL,LV005\t255968 \t12.5 p\nT,NR,Y_LT15,LV\t: c\t0 bd\n"


def test_old_bulk_download() -> None:
    extract = read(OLD.encode(), "estat_demo_r_pjan.tsv")
    assert (extract.format, extract.table_code) == ("eurostat-tsv", "demo_r_pjan")
    assert extract.dimensions[-1].codes == ("2020", "2019")
    assert [each.role for each in extract.dimensions] == ["", "", "", "territory", "time"]
    assert extract.cells.values.tolist()[:2] == [255968, 12.5]
    assert math.isnan(extract.cells.values[2])
    assert [extract.symbols[each] for each in extract.cells.symbols] == ["", "p", ": c", "bd"]


def test_keys_of_another_number_of_parts_are_refused() -> None:
    with pytest.raises(ExtractError) as found:
        read(OLD.replace("T,NR,Y_LT15,LV", "T,NR,LV").encode())
    assert (found.value.key, found.value.row) == ("csv-key-parts", 3)


@pytest.mark.parametrize("cut", [1, 3, 12])
def test_a_cut_file_is_refused(cut: int) -> None:
    with pytest.raises(ExtractError) as found:
        read(OLD.encode()[:-cut])
    assert found.value.key == "csv-truncated"


FLOW = "ESTAT:NAMA_10R_3GDP(1.0)"


@pytest.mark.parametrize("delimiter", [",", ";"])
def test_sdmx_with_flags_and_secrecy(delimiter: str) -> None:
    lines = [
        ["DATAFLOW", "LAST UPDATE", "freq", "geo", "TIME_PERIOD", "OBS_VALUE", "OBS_FLAG", "CONF_STATUS"],
        [FLOW, "01/02/26 23:00:00", "A", "LV005", "2020", "7800", "p", ""],
        [FLOW, "01/02/26 23:00:00", "A", "LV005", "2021", "", "", "C"],
        [FLOW, "01/02/26 23:00:00", "A", "LV005", "2022", "9000.5", "", ""],
    ]
    extract = read("".join(delimiter.join(line) + "\n" for line in lines).encode())
    assert (extract.table_code, extract.updated) == ("nama_10r_3gdp", "01/02/26 23:00:00")
    assert [extract.symbols[each] for each in extract.cells.symbols] == ["p", "C", ""]
    assert extract.total == 16800.5
    assert [each.code for each in extract.dimensions] == ["freq", "geo", "TIME_PERIOD"]


def test_sdmx_with_labels_in_the_cells() -> None:
    extract = read(
        b"DATAFLOW,LAST UPDATE,freq:Time frequency,geo:Region,TIME_PERIOD:Time,OBS_VALUE,OBS_FLAG\n"
        b"ESTAT:NAMA_10R_3GDP(1.0),01/02/26,A:Annual,LV005:Latgale,2020,5,p:provisional\n"
    )
    assert [(each.code, each.codes, each.texts) for each in extract.dimensions[:2]] == [
        ("freq", ("A",), ("Annual",)),
        ("geo", ("LV005",), ("Latgale",)),
    ]
    assert extract.symbol_counts() == {"p": 1}


NAMED = (
    "STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,freq,Time frequency,geo,Geopolitical entity,TIME_PERIOD,Time,"
    "OBS_VALUE,Observation value,OBS_FLAG,Observation status\n"
    "dataflow,ESTAT:NAMA_10R_3GDP(1.0),GDP,A,Annual,LV005,Latgale,2020,,5,,p,provisional\n"
    "dataflow,ESTAT:NAMA_10R_3GDP(1.0),GDP,A,Annual,LV,Latvia,2020,,7,,,\n"
)


def test_sdmx_with_columns_of_labels() -> None:
    extract = read(NAMED.encode())
    assert (extract.title, extract.table_code) == ("GDP", "nama_10r_3gdp")
    assert [each.texts for each in extract.dimensions] == [("Annual",), ("Latgale", "Latvia"), ()]
    assert extract.dimensions[1].codes == ("LV005", "LV")


def test_labels_that_do_not_fit_the_codes_are_refused() -> None:
    with pytest.raises(ExtractError) as found:
        read(NAMED.replace("Latvia", "Latgale").encode())
    assert found.value.key == "csv-names-differ"


def test_two_dataflows_are_two_tables() -> None:
    second = "dataflow,ESTAT:OTHER(1.0),GDP,A,Annual,LV,Latvia,2021,,7,,,\n"
    with pytest.raises(ExtractError) as found:
        read((NAMED + second).encode())
    assert (found.value.key, found.value.row) == ("csv-two-tables", 4)


CODES = st.text(st.sampled_from("ABCXYZ0129_-"), min_size=1, max_size=6)
FLAGS = st.sampled_from(["", " p", " b", " bd", " e"])
CELLS = st.one_of(
    st.tuples(st.integers(-(10**9), 10**9).map(str), FLAGS).map("".join),
    st.tuples(st.decimals(0, 10**6, places=2, allow_nan=False).map(str), FLAGS).map("".join),
    st.sampled_from([":", ": c", ": z"]),
)


@given(st.data())
def test_tsv_comes_back(data: st.DataObject) -> None:
    stubs = {
        name: tuple(data.draw(st.lists(CODES, min_size=1, max_size=3, unique=True)))
        for name in ("freq", "unit", "geo")
    }
    years = tuple(str(year) for year in range(2020, 2020 - data.draw(st.integers(1, 4)), -1))
    size = math.prod(len(each) for each in (*stubs.values(), years))
    cells = tuple(data.draw(st.lists(CELLS, min_size=size, max_size=size)))
    table = Table(stubs, {"TIME_PERIOD": years}, cells)
    extract = read(tsv(table).encode())
    assert extract.cells.raw.to_pylist() == list(cells)
    assert [each.codes for each in extract.dimensions] == [*stubs.values(), years]
    for cell, value, symbol in zip(cells, extract.cells.values, extract.cells.symbols, strict=True):
        number, _, flag = cell.partition(" ")
        assert math.isnan(value) if number == ":" else value == float(number)
        assert extract.symbols[symbol] == (cell if number == ":" else flag)
