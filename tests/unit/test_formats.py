"""Numbers and dates as people write them."""

from datetime import date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from latgale.formats import day, exact, number, read_number, sort_key

SPACE = "\N{NO-BREAK SPACE}"
MINUS = "\N{MINUS SIGN}"


@pytest.mark.parametrize(
    ("value", "lv", "en"),
    [
        (255968, f"255{SPACE}968", "255,968"),
        (255968.0, f"255{SPACE}968", "255,968"),
        (300000.0, f"300{SPACE}000", "300,000"),
        (1234567, f"1{SPACE}234{SPACE}567", "1,234,567"),
        (32.6, "32,6", "32.6"),
        (82.0, "82", "82"),
        (0, "0", "0"),
        (-5, f"{MINUS}5", f"{MINUS}5"),
        (-1234.5, f"{MINUS}1{SPACE}234,5", f"{MINUS}1,234.5"),
        (0.1234, "0,123", "0.123"),
        (45, "45", "45"),
    ],
)
def test_numbers_by_hand(value: float, lv: str, en: str) -> None:
    assert number(value, "lv") == lv
    assert number(value, "en") == en


@pytest.mark.parametrize(
    ("value", "decimals", "lv"),
    [(32.6, 2, "32,60"), (32.6, 0, "33"), (1999.95, 1, f"2{SPACE}000,0"), (7, 1, "7,0")],
)
def test_fixed_decimals_by_hand(value: float, decimals: int, lv: str) -> None:
    assert number(value, "lv", decimals=decimals) == lv


@pytest.mark.parametrize("value", [-0.0, -0.0001])
def test_zero_has_no_sign(value: float) -> None:
    assert number(value, "lv") == number(value, "en") == "0"


@given(value=st.integers(-(10**12), 10**12))
def test_whole_numbers_read_back(value: int) -> None:
    text = number(value, "lv").replace(SPACE, "").replace(MINUS, "-")
    assert int(text) == value
    groups = number(abs(value), "lv").split(SPACE)
    assert all(len(group) == 3 for group in groups[1:])
    assert 1 <= len(groups[0]) <= 3


@given(value=st.decimals(-(10**9), 10**9, places=3))
def test_figures_read_back_to_three_decimals(value: Decimal) -> None:
    for lang, point, group in (("lv", ",", SPACE), ("en", ".", ",")):
        text = number(float(value), lang).replace(group, "").replace(point, ".").replace(MINUS, "-")
        assert Decimal(text) == value


def test_days_by_hand() -> None:
    assert day(date(2026, 11, 22), "lv") == "2026. gada 22. novembris"
    assert day(date(2026, 11, 22), "en") == "22 November 2026"
    assert day(datetime(2021, 3, 1, 23, 59), "lv") == "2021. gada 1. marts"
    assert day(datetime(2021, 3, 1, 23, 59), "en") == "1 March 2021"


@pytest.mark.parametrize(
    ("text", "lv", "en"),
    [
        ("1,5", 1.5, 1.5),
        ("1.5", 1.5, 1.5),
        ("220 000", 220_000, 220_000),
        (f"220{SPACE}000", 220_000, 220_000),
        ("220\N{NARROW NO-BREAK SPACE}000,5", 220_000.5, 220_000.5),
        ("220,000", 220, 220_000),
        ("1,234,567.8", None, 1_234_567.8),
        (f"{MINUS}5", -5, -5),
        ("-5", -5, -5),
        ("+0,8", 0.8, 0.8),
        ("27 %", 27, 27),
        ("", None, None),
        ("abc", None, None),
        ("1e5", None, None),
        ("1_0", None, None),
        ("²", None, None),
        ("--5", None, None),
        ("nan", None, None),
    ],
)
def test_typed_numbers_by_hand(text: str, lv: float | None, en: float | None) -> None:
    assert (read_number(text, "lv"), read_number(text, "en")) == (lv, en)


@given(st.floats(-1e9, 1e9), st.sampled_from(["lv", "en"]))
def test_what_is_written_is_read_back(value: float, lang: str) -> None:
    kept = float(f"{value:.10f}")
    assert read_number(exact(kept, lang), lang) == pytest.approx(kept, abs=1e-9)


@given(st.text(), st.sampled_from(["lv", "en"]))
def test_any_text_is_a_number_or_none(text: str, lang: str) -> None:
    assert read_number(text, lang) is None or isinstance(read_number(text, lang), float)


def test_latvian_order() -> None:
    words = ["Žagari", "Ērgļi", "Zeme", "Čiekurs", "Cena", "Šķūnis", "Sala", "Īve", "Ielas", "Egle"]
    expected = ["Cena", "Čiekurs", "Egle", "Ērgļi", "Ielas", "Īve", "Sala", "Šķūnis", "Zeme", "Žagari"]
    assert sorted(words, key=sort_key) == expected
