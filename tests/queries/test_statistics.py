"""The statistics against the tables that were handed over, row by row, and by hand."""

import csv
import hashlib
import re
from collections import Counter
from functools import cache
from pathlib import Path

import duckdb
import pytest

from latgale.config import ROOT
from latgale.queries import statistics

GIVEN = Path("/work/shared/data")
given = pytest.mark.skipif(not GIVEN.exists(), reason="the tables handed over are not here")

# The names that indicators have in the tables handed over.
OURS = {
    "gdp_per_capita_pct_eu27_eur": "gdp_per_capita_eu_ratio_eur",
    "gdp_per_capita_pct_eu27_pps": "gdp_per_capita_eu_ratio_pps",
    "population_1jan": "population",
    "dependency_ratio_1": "age_dependency_ratio",
    "avg_gross_wage": "average_gross_wage_eur",
    "population_register_pmlp": "population_register",
    "registered_unemployment_share_raim": "registered_unemployment_share",
    "personal_income_tax_per_inhabitant": "personal_income_tax_per_inhabitant_eur",
    "real_estate_tax_per_inhabitant": "real_estate_tax_per_inhabitant_eur",
    "municipal_education_spending_per_student": "municipal_education_spending_per_student_eur",
    "pupils_general_schools_grades_1_12": "pupils_general_schools",
}
# Derived rows made of what is itself secondary: a census copy, LPS BLIS, press reports.
ON_SECONDARY = re.compile("Statoids|BLIS|Delfi|ogreszinas|limbazi.pilseta24")
NINE = {
    "LV0002000": 77486,
    "LV0006000": 25978,
    "LV0022000": 23443,
    "LV0024000": 17163,
    "LV0032000": 19040,
    "LV0036000": 9897,
    "LV0037000": 19659,
    "LV0042000": 15238,
    "LV0043000": 27268,
}
ROWS_BY_SOURCE = {
    "csp-ds07-2016": 6,
    "csp-ds07-2017": 26,
    "csp-ids031": 5,
    "csp-imv021": 5,
    "csp-ird041": 16,
    "csp-irs010": 55,
    "csp-irs031-2025": 91,
    "csp-irs031-2026": 7,
    "csp-libraries": 10,
    "csp-trs020": 55,
    "csp-wages-2023q1": 1,
    "csp-wages-2023q2": 1,
    "eurostat-bd_size_r3": 15,
    "eurostat-demo_r_births": 14,
    "eurostat-demo_r_d3area": 1,
    "eurostat-demo_r_d3dens": 15,
    "eurostat-demo_r_deaths": 14,
    "eurostat-demo_r_pjanaggr3": 6,
    "eurostat-demo_r_pjangrp3": 9,
    "eurostat-demo_r_pjanind3": 18,
    "eurostat-lau-2019": 21,
    "eurostat-lau-2020": 21,
    "eurostat-nama_10r_3gdp": 176,
    "izm-2020": 27,
    "pmlp-2013-07": 21,
    "pmlp-2018-01": 21,
    "programme-2021-2027": 3,
    "raim-2009": 84,
    "raim-2010": 84,
    "raim-2011": 105,
    "raim-2012": 105,
    "raim-2013": 105,
}
Row = dict[str, str]
Key = tuple[str, str, str]


@cache
def handed_over() -> list[Row]:
    rows: list[Row] = []
    for name in ("statistics.csv", "statistics_municipal.csv"):
        with (GIVEN / name).open(encoding="utf-8-sig", newline="") as file:
            rows += csv.DictReader(file)
    return rows


def key(row: Row) -> Key:
    return OURS.get(row["indicator"], row["indicator"]), row["territory_code"], row["period"]


def on_secondary(row: Row) -> bool:
    return bool(ON_SECONDARY.search(row["source_title"] + row["source_ref"]))


@pytest.fixture
def loaded(connection: duckdb.DuckDBPyConnection) -> dict[Key, tuple[float, str | None, bool, str]]:
    rows = connection.execute(
        "SELECT indicator, territory, period, value, raw, derived, source FROM observation"
    ).fetchall()
    return {(i, t, p): (value, raw, derived, source) for i, t, p, value, raw, derived, source in rows}


def test_rows_by_source(connection: duckdb.DuckDBPyConnection) -> None:
    found = connection.execute(
        "SELECT source, count(*) FROM observation o WHERE NOT EXISTS (FROM observation_part p"
        " WHERE p.indicator = o.indicator AND p.territory = o.territory AND p.period = o.period) GROUP BY 1"
    ).fetchall()
    assert dict(found) == ROWS_BY_SOURCE
    assert {path.stem for path in (ROOT / "data/statistics/observation").iterdir()} == set(ROWS_BY_SOURCE)


@given
def test_every_primary_row_is_loaded_as_printed(loaded: dict[Key, tuple[float, str, bool, str]]) -> None:
    primary = [row for row in handed_over() if row["tier"] == "primary"]
    assert len({key(row) for row in primary}) == len(primary)
    for row in primary:
        value, raw, derived, _ = loaded[key(row)]
        assert (value, raw, derived) == (float(row["value"]), row["value"], False)


@given
def test_derived_rows_are_loaded_or_computed_to_the_same_value(
    loaded: dict[Key, tuple[float, str, bool, str]],
) -> None:
    derived = [row for row in handed_over() if row["tier"] == "derived" and not on_secondary(row)]
    assert len(derived) == 56
    for row in derived:
        value, raw, is_derived, _ = loaded[key(row)]
        assert (value, is_derived) == (float(row["value"]), True)
        assert raw in (row["value"], None)


@given
def test_nothing_else_is_loaded(loaded: dict[Key, tuple[float, str, bool, str]]) -> None:
    right = {key(row) for row in handed_over() if row["tier"] != "secondary" and not on_secondary(row)}
    other = {k: v for k, v in loaded.items() if k not in right}
    assert {k for k, v in other.items() if not v[2]} == {
        ("private_value_added_share", "LV005", "2017"),
        ("gross_pay_eu_ratio", "LV005", "2019"),
        ("average_gross_wage_eur", "LV005", "2019"),
    }
    computed = {"natural_increase", "public_libraries"}
    assert {indicator for (indicator, _, _), v in other.items() if v[2]} == computed


@given
def test_no_secondary_row_is_loaded(loaded: dict[Key, tuple[float, str, bool, str]]) -> None:
    wrong = [row for row in handed_over() if row["tier"] == "secondary" or on_secondary(row)]
    assert Counter(row["tier"] for row in wrong) == {"secondary": 133, "derived": 13}
    right = {key(row) for row in handed_over() if row["tier"] == "primary"}
    assert not [key(row) for row in wrong if key(row) in loaded and key(row) not in right]


def test_region_is_the_sum_of_its_nine_municipalities(connection: duckdb.DuckDBPyConnection) -> None:
    assert 77486 + 25978 + 23443 + 17163 + 19040 + 9897 + 19659 + 15238 + 27268 == 235172
    region = {"indicator": "population", "territory": "LV005", "period": "2026"}
    figure = statistics.observation(connection, **region).iloc[0]
    assert (figure.value, figure.derived, figure.source) == (235172, True, "csp-ird041")
    assert "Preiļu novads 15\N{NO-BREAK SPACE}238" in figure.derivation
    assert "15,238" in figure.derivation_en
    parts = statistics.parts(connection, **region)
    assert dict(zip(parts.territory, parts.value, strict=True)) == NINE


def test_no_sum_without_every_part(connection: duckdb.DuckDBPyConnection) -> None:
    for territory in ("LV0032000", "LV0042000"):  # Aglonas novads was split between the two
        series = statistics.series(connection, indicator="population", territory=territory)
        assert list(series.period) == ["2026"]
    series = statistics.series(connection, indicator="population_annual_average", territory="LV005")
    assert series.empty


@pytest.mark.parametrize(
    ("territory", "periods"),
    [
        ("LV", ["2023"]),
        ("LV005", ["2026"]),
        ("LV0002000", ["2021", "2023"]),
        ("LV0022000", ["2026"]),
        ("LV0032000", []),
        ("LV0440200", []),
    ],
)
def test_breaks_of_the_population(
    connection: duckdb.DuckDBPyConnection, territory: str, periods: list[str]
) -> None:
    series = statistics.series(connection, indicator="population", territory=territory)
    assert list(series.period[series.series_break]) == periods
    assert series.segment.iloc[-1] == len(periods)
    breaks = statistics.breaks(connection, indicator="population", territory=territory)
    assert set(breaks.first_after.dropna()) == set(periods)


def test_breaks_say_where_an_old_municipality_ends(connection: duckdb.DuckDBPyConnection) -> None:
    breaks = statistics.breaks(connection, indicator="demographic_burden_per_1000", territory="LV0440200")
    assert list(breaks.id) == ["reform-2021"]
    region = statistics.breaks(connection, indicator="gdp_mio_eur", territory="LV005")
    assert list(region.id) == ["regions-2024"]
    assert region.first_after.isna().all()


def test_the_change_of_regions_parts_no_series(connection: duckdb.DuckDBPyConnection) -> None:
    """Latgale's code and territory did not change: a word on comparisons, and no new segment."""
    kinds = dict(connection.execute("SELECT id, kind FROM series_break").fetchall())
    assert {name for name, kind in kinds.items() if kind == "comparison"} == {"regions-2024"}
    breaks = statistics.breaks(connection, indicator="population", territory="LV005").set_index("id")
    assert breaks.first_after["regions-2024"] == "2026"
    marked = connection.execute(
        "SELECT count(*) FROM observation o WHERE series_break AND NOT EXISTS (FROM series_break b"
        " WHERE b.kind = 'series' AND coalesce(b.indicator, o.indicator) = o.indicator"
        " AND coalesce(b.territory, o.territory) = o.territory)"
    ).fetchone()
    assert marked == (0,)


def test_register_and_residents_stay_apart(connection: duckdb.DuckDBPyConnection) -> None:
    register = statistics.series(connection, indicator="population_register", territory="LV005")
    assert dict(zip(register.period, register.value, strict=True))["2018-01-01"] == 291388
    assert set(register.source) == {"pmlp-2013-07", "pmlp-2018-01"}
    mixed = connection.execute(
        "SELECT count(*) FROM observation"
        " WHERE starts_with(source, 'pmlp') <> (indicator = 'population_register')"
    ).fetchone()
    assert mixed == (0,)
    residents = statistics.series(connection, indicator="population", territory="LV005")
    assert dict(zip(residents.period, residents.value, strict=True))["2018"] == 264857


def test_printed_ratio_agrees_with_ours(connection: duckdb.DuckDBPyConnection) -> None:
    # Eurostat rounds GDP per inhabitant to a hundred euro and the ratio to a whole per cent.
    rows = connection.execute("""
        SELECT r.value, 100 * g.value / e.value, 100 * 50 / e.value * (1 + g.value / e.value)
        FROM observation r JOIN observation g USING (territory, period) JOIN observation e USING (period)
        WHERE r.indicator = 'gdp_per_capita_eu_ratio_eur' AND g.indicator = 'gdp_per_capita_eur'
          AND e.indicator = 'gdp_per_capita_eur' AND e.territory = 'EU27_2020'
    """).fetchall()
    assert len(rows) == 44
    assert all(abs(printed - ours) <= 0.5 + rounding for printed, ours, rounding in rows)


def test_passport_of_a_published_figure(connection: duckdb.DuckDBPyConnection) -> None:
    figure = statistics.observation(
        connection, indicator="gdp_per_capita_eu_ratio_eur", territory="LV005", period="2021"
    ).iloc[0]
    assert (figure.value, figure.raw, figure.table_code) == (27, "27", "NAMA_10R_3GDP")
    assert (figure.publisher, f"{figure.retrieved:%Y-%m-%d}") == ("Eurostat", "2024-05-24")
    file = ROOT / "data" / figure.input_file
    assert figure.sha256 == hashlib.sha256(file.read_bytes()).hexdigest()
    assert statistics.parts(
        connection, indicator="gdp_per_capita_eu_ratio_eur", territory="LV005", period="2021"
    ).empty


def test_figures_of_the_programme_stand_in_its_text(connection: duckdb.DuckDBPyConnection) -> None:
    rows = connection.execute(
        "SELECT o.raw, t.text FROM observation o JOIN source_text t"
        " ON t.source = o.source AND t.line = o.source_line"
    ).fetchall()
    assert sorted(raw for raw, _ in rows) == ["32,6%", "73%", "751 EUR"]
    assert all(raw in text for raw, text in rows)


def test_unknown_names_give_no_rows(connection: duckdb.DuckDBPyConnection) -> None:
    assert statistics.series(connection, indicator="population", territory="LV999").empty
    assert statistics.series(connection, indicator="nothing", territory="LV").empty
    assert statistics.observation(connection, indicator="nothing", territory="LV", period="2020").empty
    assert statistics.breaks(connection, indicator="population", territory="LV999").empty
    assert statistics.indicator(connection, indicator="nothing").empty
    assert statistics.comparable_series(connection, indicator="population", territories=[]).empty


def test_frequencies(connection: duckdb.DuckDBPyConnection) -> None:
    wages = statistics.series(connection, indicator="average_gross_wage_eur", territory="LV005")
    assert Counter(wages.frequency) == {"month": 16, "year": 1}
    pupils = statistics.series(connection, indicator="pupils_general_schools", territory="LV005")
    assert list(pupils.frequency) == ["school_year"]
    register = statistics.series(connection, indicator="population_register", territory="LV005")
    assert set(register.frequency) == {"day"}


def test_comparison_keeps_the_order_asked_for(connection: duckdb.DuckDBPyConnection) -> None:
    frame = statistics.comparable_series(connection, indicator="population", territories=["LV005", "LV"])
    assert list(dict.fromkeys(frame.territory)) == ["LV005", "LV"]
    assert frame.groupby("territory").segment.max().to_dict() == {"LV": 1, "LV005": 1}


def test_latest_values(connection: duckdb.DuckDBPyConnection) -> None:
    latest = statistics.latest(connection, indicator="population").set_index("code")
    assert {code: latest.value[code] for code in NINE} == NINE
    assert latest.period["LV0440200"] == "2020"


def test_catalogue_and_targets(connection: duckdb.DuckDBPyConnection) -> None:
    catalogue = statistics.indicators(connection).set_index("id")
    empty = {"electricity_per_gdp", "registered_unemployment_rate"}
    # Parts of the targets' indicators: there is a place for them once their tables are uploaded.
    empty |= {"electricity_kwh", "value_added_keur", "private_value_added_keur"}
    empty |= {"average_full_time_pay_eur_year"}
    assert set(catalogue.index[catalogue.observations == 0]) == empty
    targets = statistics.target_data(connection).set_index("target")
    assert targets.state.to_dict() == {
        "strategy2030-population": "published",
        "strategy2030-private-sector": "partly",
        "strategy2030-gross-pay": "partly",
        "programme2027-population": "published",
        "programme2027-gdp": "published",
        "programme2027-electricity": "unpublished",
    }
    assert targets.alternative["programme2027-gdp"] == "gdp_per_capita_eu_ratio_pps"
    assert targets.observations["strategy2030-gross-pay"] == 1
    indicators = connection.execute("SELECT id, indicator FROM target").fetchall()
    assert dict(indicators) == targets.indicator.to_dict()


def test_territories_with_data(connection: duckdb.DuckDBPyConnection) -> None:
    levels = Counter(statistics.territories(connection).level)
    assert levels == {
        "union": 1,
        "country": 1,
        "region": 1,
        "state_city": 2,
        "municipality": 7,
        "old_municipality": 18,
    }
    gdp = statistics.territories(connection, indicator="gdp_mio_eur")
    assert list(gdp.code) == ["EU27_2020", "LV", "LV005"]


def test_freshness_names_every_source_with_observations(connection: duckdb.DuckDBPyConnection) -> None:
    fresh = statistics.freshness(connection).set_index("id")
    assert set(fresh.index) == {*ROWS_BY_SOURCE, "computed"}
    assert f"{fresh.retrieved['csp-irs031-2026']:%Y-%m-%d}" == "2026-09-04"


def test_old_names_and_the_reform(connection: duckdb.DuckDBPyConnection) -> None:
    changes = connection.execute("SELECT old_code, new_code, kind FROM territory_change").fetchall()
    assert {(new, kind) for old, new, kind in changes if old == "LV0604300"} == {
        ("LV0042000", "part"),
        ("LV0032000", "part"),
    }
    assert Counter(kind for _, _, kind in changes) == {"whole": 17, "part": 2}
    alias = dict(connection.execute("SELECT alias, territory FROM territory_alias").fetchall())
    assert alias["Latgales statistiskais reģions"] == "LV005"
    assert alias["LV0022000 Augšdaugavas novads"] == "LV0022000"
    assert alias["Rēzeknes valstspilsēta"] == alias["0210000"] == "LV0006000"
    assert alias["Daugavpils novads"] == "LV0440200"
