"""The models against statsmodels, the rolling origin against a slow second implementation."""

import numpy as np
import pandas as pd
import pytest
from scipy.stats import t as student
from statsmodels.tsa.exponential_smoothing.ets import ETSModel
from statsmodels.tsa.forecasting.theta import ThetaModel

from latgale.trajectories import build
from latgale.trajectories import statsmodels_runs as runs
from latgale.trajectories.models import MODELS, Past, ets, ets_shape, line, smooth, theta
from latgale.trajectories.rolling import (
    apart,
    choose,
    covered,
    interval_score,
    roll,
    scores,
    track_of,
    variance,
)
from latgale.trajectories.scale import Array

SEEDS = range(6)


def walk(seed: int, n: int = 14) -> Array:
    return np.cumsum(np.random.default_rng(seed).normal(0.5, 1, n))


def past(y: Array) -> Past:
    return Past(y, np.diff(y), np.ones(len(y) - 1))


@pytest.mark.parametrize("seed", SEEDS)
def test_ets_is_statsmodels_with_the_same_weights(seed: int) -> None:
    y = walk(seed)
    found, fan = smooth(y), ets(past(y), 5)
    assert runs.damped(y, 5) == pytest.approx(fan.centre, rel=1e-9)
    model = ETSModel(
        pd.Series(y),
        trend="add",
        damped_trend=True,
        initialization_method="known",
        initial_level=found.start[0],
        initial_trend=found.start[1],
    )
    frame = (
        model.smooth(np.array([found.alpha, found.beta, found.phi]))
        .get_prediction(14, 18)
        .summary_frame(alpha=0.2)
    )
    widths = (frame["pi_upper"] - frame["pi_lower"]).to_numpy()
    assert widths / widths[0] == pytest.approx(ets_shape(found, 5), rel=1e-9)


@pytest.mark.parametrize("seed", SEEDS)
def test_theta_is_statsmodels_up_to_the_grid_of_weights(seed: int) -> None:
    y = walk(seed)
    theirs = ThetaModel(y, period=1, deseasonalize=False, use_test=False).fit().forecast(5).to_numpy()
    close = 0.05 * float(np.std(np.diff(y)))
    assert theta(past(y), 5).centre == pytest.approx(theirs, abs=close)
    assert runs.theta(y, 5) == pytest.approx(theirs, abs=close / 5)


def test_naive_and_drift_by_hand() -> None:
    y = np.array([1.0, 3.0, 4.0, 10.0])
    assert MODELS["naive"](past(y), 2).centre.tolist() == [10, 10]
    fan = MODELS["drift"](past(y), 2)
    assert fan.centre.tolist() == [13, 16]
    assert fan.shape == pytest.approx([np.sqrt(1 + 1 / 3), np.sqrt(2 + 4 / 3)])
    assert past(y).spread == pytest.approx(np.std([2, 1, 6], ddof=1))


def test_line_is_numpys() -> None:
    y = walk(1)
    slope, intercept = np.polyfit(np.arange(len(y)), y, 1)
    assert line(y) == pytest.approx((intercept, slope))


def test_pace_and_spread_with_a_gap_by_hand() -> None:
    known = Past(np.array([0.0, 6.0, 7.0]), np.array([6.0, 1.0]), np.array([3.0, 1.0]))
    assert known.pace == 7 / 4
    assert known.spread == pytest.approx(np.sqrt((6 - 3 * 1.75) ** 2 / 3 + (1 - 1.75) ** 2))


def series_of(y: Array, breaks: tuple[int, ...] = ()) -> list[tuple[str, float, bool]]:
    return [(str(2000 + i), float(v), i in breaks) for i, v in enumerate(y)]


def test_rolling_origin_against_plain_loops() -> None:
    y = walk(3, 11)
    trials = roll(track_of(build(series_of(y)), "raw"))
    expected = []
    for known in range(4, 11):
        for h in range(1, min(5, 11 - known) + 1):
            expected.append(y[known + h - 1] - (y[known - 1] + h * (y[known - 1] - y[0]) / (known - 1)))
    assert trials.models == ("naive", "drift", "ets", "theta")
    assert trials.error[1] == pytest.approx(expected)


def test_no_trial_crosses_a_break() -> None:
    y = np.concatenate([walk(4, 8), walk(5, 4) + 1000])
    trials = roll(track_of(build(series_of(y, (8,))), "raw"))
    assert trials.models == ("naive", "drift")
    assert np.abs(trials.error).max() < 100
    assert len(trials.origin) == (4 + 3 + 2 + 1) + (3 + 2 + 1)


def test_interval_score_by_hand() -> None:
    assert interval_score(np.array([1.0, 3.0]), np.array([2.0, 2.0])).tolist() == pytest.approx(
        [4.0, 4 + 10 * 1.0]
    )


def test_scores_choice_and_coverage_by_brute_force() -> None:
    trials = roll(track_of(build(series_of(walk(8, 13))), "raw"))
    quantile = student.ppf(0.9, 11)
    slow = [_slow_score(trials.error[i], trials.shape[i], trials.origin, quantile) for i in range(4)]
    assert scores(trials, 11) == pytest.approx(slow)
    row, found = choose(trials, 11)
    best = int(np.argmin(slow))
    assert row == (best if slow[best] < 0.85 * slow[1] else 1)
    weights = np.array([1 / s for s in slow]) / sum(1 / s for s in slow)
    hits = 0
    for k in range(len(trials.origin)):
        others = [i for i in range(len(trials.origin)) if trials.origin[i] != trials.origin[k]]
        misses = np.mean([(trials.error[row, i] / trials.shape[row, i]) ** 2 for i in others])
        middle = sum(weights * trials.error[:, k])
        spread = max(misses, (misses + trials.spread[k] ** 2) / 2) * trials.shape[row, k] ** 2
        spread += sum(weights * (trials.error[:, k] - middle) ** 2)
        hits += abs(trials.error[row, k]) <= quantile * np.sqrt(spread)
    assert covered(trials, row, found, 11) == hits


def _slow_score(error: Array, shape: Array, origin: Array, quantile: float) -> float:
    total = 0.0
    for k in range(len(error)):
        others = [(error[i] / shape[i]) ** 2 for i in range(len(error)) if origin[i] != origin[k]]
        half = quantile * np.sqrt(np.mean(others)) * shape[k]
        total += 2 * half + 10 * max(0.0, abs(error[k]) - half)
    return total / len(error)


def test_models_that_agree_add_nothing_and_apart_ones_by_hand() -> None:
    same = np.array([[1.0, 2.0], [1.0, 2.0]])
    assert apart(same, np.array([1.0, 3.0])).tolist() == [0, 0]
    assert apart(np.array([[0.0], [4.0]]), np.array([1.0, 3.0]))[0] == pytest.approx(0.75 * 1 + 0.25 * 9)
    assert variance(4.0, 4.0, np.ones(1), np.ones(1))[0] == pytest.approx((4 + 16) / 2 + 1)
    assert variance(9.0, 1.0, np.ones(1), np.zeros(1))[0] == 9
