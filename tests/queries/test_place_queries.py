"""Figures of municipalities, against a second reading of the observations without joins."""

from typing import Any

import duckdb
import pandas as pd
import pytest

from latgale.queries import places
from tests.queries.printed import rows

NINE = {
    row["code"] for row in rows("territories/territory") if row["level"] in ("state_city", "municipality")
}
PEOPLE = ("population", "population_annual_average")
Key = tuple[str, str, str]


def observations(connection: duckdb.DuckDBPyConnection) -> dict[Key, float]:
    """Every known figure by indicator, territory and period, in one plain reading."""
    found = connection.execute(
        "SELECT indicator, territory, period, value FROM observation WHERE value IS NOT NULL"
    ).fetchall()
    return {(indicator, territory, period): value for indicator, territory, period, value in found}


def records(frame: pd.DataFrame) -> list[Any]:
    return list(frame.itertuples())


def usual(known: dict[Key, float], indicator: str, period: str) -> str:
    """The population that most municipalities with a figure have; of two alike that of 1 January."""
    mine = [territory for name, territory, when in known if (name, when) == (indicator, period)]
    year = period[:4]
    counts = {base: sum((base, each, year) in known for each in mine if each in NINE) for base in PEOPLE}
    return max(PEOPLE, key=lambda base: (counts[base], base == "population")) if any(counts.values()) else ""


def test_every_figure_by_the_inhabitant_again(connection: duckdb.DuckDBPyConnection) -> None:
    known = observations(connection)
    frame = places.figures(connection)
    expected = {key for key in known if key[1] in {*NINE, "LV005", "LV"}}
    assert set(zip(frame.indicator, frame.territory, frame.period, strict=True)) == expected
    assert len(frame) == len(expected) > 600
    bases = {pair: usual(known, *pair) for pair in {(name, period) for name, _, period in expected}}
    for row in records(frame):
        base = bases[row.indicator, row.period]
        other = next(each for each in PEOPLE if each != base)
        year = row.period[:4]
        people = known.get((base, row.territory, year)) or known.get((other, row.territory, year))
        assert row.value == known[row.indicator, row.territory, row.period]
        if base and people:
            assert row.inhabitants == people
            assert row.per_1000 == pytest.approx(row.value / people * 1000)
            assert row.usual_base == base


def test_by_hand(connection: duckdb.DuckDBPyConnection) -> None:
    """Libraries of 2024: Ludza 28 by 20 536 people on average; Daugavpils 8 by 78 942 on 1 January."""
    frame = places.figures(connection, indicator="public_libraries").set_index("territory")
    assert frame.per_1000["LV0037000"] == pytest.approx(1.36346, abs=1e-5)
    assert frame.base["LV0037000"] == "population_annual_average"
    assert frame.base["LV0002000"] == "population"
    assert frame.per_1000["LV0002000"] == pytest.approx(8000 / frame.inhabitants["LV0002000"])
    assert pd.isna(frame.per_1000["LV0006000"]), "no population of Rēzekne for 2024 is known"


def test_no_population_of_another_year_is_taken(connection: duckdb.DuckDBPyConnection) -> None:
    known = observations(connection)
    frame = places.figures(connection)
    for row in records(frame[frame.inhabitants.notna()]):
        assert known[row.base, row.territory, row.period[:4]] == row.inhabitants


def test_map_indicators(connection: duckdb.DuckDBPyConnection) -> None:
    known = observations(connection)
    found = places.map_indicators(connection).set_index("id")
    assert set(found.index) == {name for name, territory, _ in known if territory in NINE}
    for indicator, row in found.iterrows():
        periods: dict[str, int] = {}
        for name, territory, period in known:
            if name == indicator and territory in NINE:
                periods[period] = periods.get(period, 0) + 1
        assert (row.periods, row.places) == (len(periods), max(periods.values()))


def test_old_figures_say_what_the_unit_became(connection: duckdb.DuckDBPyConnection) -> None:
    frame = places.old_figures(connection, indicator="registered_unemployment_share")
    assert len(frame) == 18 * 5
    of = frame[frame.period == "2013"].set_index("territory").new_codes
    assert list(of["LV0604300"]) == ["LV0032000", "LV0042000"]
    assert list(of["LV0440200"]) == ["LV0022000"]


def test_the_nine_with_the_cities_first(connection: duckdb.DuckDBPyConnection) -> None:
    frame = places.places(connection)
    assert set(frame.code) == NINE
    assert list(frame.name_lv[:2]) == ["Daugavpils", "Rēzekne"]


def test_origins_and_parishes(connection: duckdb.DuckDBPyConnection) -> None:
    frame = places.origins(connection, territory="LV0042000")
    assert dict(zip(frame.code, frame.kind, strict=True)) == {
        "LV0604300": "part",
        "LV0760202": "whole",
        "LV0766300": "whole",
        "LV0769101": "whole",
    }
    assert len(places.origins(connection, territory="LV0036000")) == 0
    names = [len(places.parishes(connection, territory=code)) for code in sorted(NINE)]
    assert sum(names) == 137
    assert names[:2] == [0, 0], "cities have no parishes"


@pytest.mark.parametrize(
    ("code", "section"),
    [
        ("LV0002000", "3.3.2.1"),
        ("LV0006000", "3.3.2.2"),
        ("LV0022000", "3.3.2.3"),
        ("LV0024000", "3.3.2.4"),
        ("LV0036000", "3.3.2.5"),
        ("LV0037000", "3.3.2.6"),
        ("LV0032000", "3.3.2.7"),
        ("LV0042000", "3.3.2.8"),
        ("LV0043000", "3.3.2.9"),
    ],
)
def test_block_of_each_municipality_as_printed(
    connection: duckdb.DuckDBPyConnection, code: str, section: str
) -> None:
    """The headings of section 3.3.2 in the document, line 4811 and on."""
    [row] = places.programme_block(connection, territory=code).itertuples()
    assert row.section == section


def test_a_region_has_no_block_of_its_own(connection: duckdb.DuckDBPyConnection) -> None:
    assert len(places.programme_block(connection, territory="LV005")) == 0
