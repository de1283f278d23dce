"""The bench's own parts: the reader of shipped series, the processes, the claim."""

from pathlib import Path

import numpy as np
import pytest
from scipy.stats import t as student

from bench.coverage import Shot, shots
from bench.peers import drift_fan, plain_ets, theil_sen_residuals
from bench.report import claims, tables
from bench.shipped import shipped
from bench.simulated import PROCESSES, simulate

HEAD = "indicator,territory_code,period,value,source_ref,tier\n"


def test_only_primary_and_derived_rows_of_one_publisher_make_a_series(tmp_path: Path) -> None:
    rows = [f"births,LV005,{2010 + i},{100 - i},CSP IRS010,{'primary' if i else 'derived'}" for i in range(7)]
    rows += [f"births,LV005,{2017 + i},50,Press,secondary" for i in range(7)]
    rows += ["births,LV005,2011-03-01,99,CSP census,primary", "births,LV005,2018,…,CSP IRS010,primary"]
    file = tmp_path / "statistics.csv"
    file.write_text(HEAD + "\n".join(rows), encoding="utf-8")
    found = shipped([file])
    assert [(one.indicator, one.territory, len(one.series.points)) for one in found] == [
        ("births", "LV005", 7)
    ]
    assert shipped([file], least=8) == []


def test_the_drift_peer_is_the_formula() -> None:
    y = np.array([10.0, 12, 11, 15, 17])
    low, high = drift_fan(y)
    half = student.ppf(0.9, 3) * np.std(np.diff(y), ddof=1) * np.sqrt(2 + 4 / 4)
    assert (low[1], high[1]) == pytest.approx((20.5 - half, 20.5 + half))


@pytest.mark.parametrize("process", PROCESSES)
def test_processes_are_the_same_every_time(process: str) -> None:
    first, second = (simulate(process, 9, np.random.default_rng(1)) for _ in range(2))
    assert first.tolist() == second.tolist()
    assert len(first) == 14
    for low, high in (plain_ets(first), theil_sen_residuals(first)):
        assert bool(np.all(low < high))


def test_up_to_seven_points_ours_is_the_drift_fan() -> None:
    y = simulate("walk", 6, np.random.default_rng(2))
    for shot in shots("simulation", "walk", y[:6], y[6:]):
        assert shot.width[0] == pytest.approx(1.0)
        assert shot.hit[0] == shot.hit[1]


def shot(hit: bool, width: float, kind: str, group: str) -> Shot:
    return Shot(kind, group, 9, 1, (hit, True, True, True), (width, 1, 1, 1), (1, 1, 1, 1), "drift")


@pytest.mark.parametrize(
    ("hits", "width", "good"), [(8, 0.9, True), (7, 0.9, False), (10, 0.9, False), (8, 1.2, False)]
)
def test_the_claim_fails_when_it_should(hits: int, width: float, good: bool) -> None:
    groups = [("simulation", group) for group in PROCESSES] + [("backtest", "births")]
    found = [shot(i < hits, width, *place) for place in groups for i in range(10)]
    assert claims(found)[0] is good
    assert "| reālās: `births` | 10 |" in tables(found, "lv")
