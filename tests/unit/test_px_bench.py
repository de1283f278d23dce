"""The bench reads what it says: the file it makes is one that both readers understand."""

from pathlib import Path

import numpy as np
import pytest

from bench import reading_px
from latgale.extracts.px import read


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(reading_px, "SIZES", {"a": 20, "b": 10, "c": 30})
    path = tmp_path / "small.px"
    path.write_text("".join(reading_px.lines()), encoding="windows-1257")
    return path


def test_the_file_holds_codes_numbers_and_symbols(path: Path) -> None:
    extract = read(path.read_bytes())
    assert (len(extract.cells), extract.title) == (6000, "Mērījums")
    assert [len(dimension.codes) for dimension in extract.dimensions] == [20, 10, 30]
    counts = extract.symbol_counts()
    assert set(counts) == {"..", "-"}
    assert all(60 < n < 180 for n in counts.values())
    assert extract.numbers == 6000 - counts[".."]


@pytest.mark.parametrize("reader", list(reading_px.READERS))
def test_each_reader_runs_in_a_process_of_its_own(path: Path, reader: str) -> None:
    seconds, memory = reading_px.measure(reader, path)
    assert 0 < seconds < 60
    assert memory >= 0


def test_a_million_cells() -> None:
    assert np.prod(list(reading_px.SIZES.values())) == 1_000_000
