"""Numbers whose decimal sign may part thousands."""

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from latgale.extracts.numbers import looks_grouped, parse_cells


def grouped(*texts: str) -> str:
    return looks_grouped(pa.array(texts, pa.string()))


@pytest.mark.parametrize(
    ("texts", "example"),
    [
        *((("77,486", "512"), "77,486"), (("…", "-", "1.234"), "1.234"), (("-1,234", "12,500 p"), "-1,234")),
        *((("77,486", "5120"), ""), (("77,486", "5,12"), ""), (("77,486", "0,125"), ""), (("77486",), "")),
        *((("1234,567", "2,345"), ""), (("1 234,567",), ""), (("...", "..", ""), ""), ((), "")),
    ],
)
def test_figures_that_may_be_thousands(texts: tuple[str, ...], example: str) -> None:
    assert grouped(*texts) == example


@given(st.lists(st.integers(0, 999_999), min_size=1))
def test_every_list_with_parted_thousands_is_seen(numbers: list[int]) -> None:
    """Written the English way; each is read a thousand times too small, and that is what is warned of."""
    texts = [f"{n:,}" for n in numbers]
    assert bool(grouped(*texts)) == (max(numbers) > 999)
    read = parse_cells(texts).values
    assert all(value in (n, n / 1000) for value, n in zip(read, numbers, strict=True))
