"""Projects in words: money and spans of time."""

from types import SimpleNamespace

import pytest

from latgale.i18n import texts
from latgale.ui.project_words import choice, euros, exact, headline, span


@pytest.mark.parametrize(
    ("amount", "lv", "en"),
    [
        (149_310_450.1, "149,3 milj. EUR", "EUR 149.3 million"),
        (1_000_000.0, "1,0 milj. EUR", "EUR 1.0 million"),
        (999_499.99, "999 tūkst. EUR", "EUR 999 thousand"),
        (999_999.99, "1,0 milj. EUR", "EUR 1.0 million"),
        (749_256.62, "749 tūkst. EUR", "EUR 749 thousand"),
        (99_949.0, "99,9 tūkst. EUR", "EUR 99.9 thousand"),
        (99_951.0, "100 tūkst. EUR", "EUR 100 thousand"),
        (3.674, "3,67 EUR", "EUR 3.67"),
        (5193.84, "5 194 EUR", "EUR 5,194"),
        (5200.0, "5 200 EUR", "EUR 5,200"),
        (0.0, "0 EUR", "EUR 0"),
        (None, "", ""),
    ],
)
def test_euros(amount: float | None, lv: str, en: str) -> None:
    said = [euros(texts(lang), amount) for lang in ("lv", "en")]
    assert [each.replace("\u00a0", " ") for each in said] == [lv, en]
    assert not any(" " in each for each in said), "an amount is never broken over two lines"


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [
        ("status", "completed", "pabeigts"),
        ("status", "Dīvains <b>", "Dīvains <b>"),
        ("fund", "esf", "ESF"),
        ("period", "2014-2020", "2014.–2020. gads"),
    ],
)
def test_choices_in_words(kind: str, value: str, words: str) -> None:
    assert choice(texts("lv"), kind, value) == words


def test_exact_amounts_are_not_rounded() -> None:
    assert exact(texts("lv"), 12039980.88).replace("\u00a0", " ") == "12 039 980,88 EUR"
    assert exact(texts("en"), None) == ""


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2018-04-03", "2020-04-02", "3 April 2018 – 2 April 2020"),
        ("2020-04", "2021-12", "April 2020 – December 2021"),
        ("2020Q2", None, "quarter 2 of 2020 – …"),
        (None, "2017", "… – 2017"),
        (None, None, ""),
    ],
)
def test_spans_are_as_exact_as_their_source(start: str | None, end: str | None, words: str) -> None:
    assert span(texts("en"), SimpleNamespace(start=start, end=end)) == words


@pytest.mark.parametrize(
    ("counted", "filtered", "words"),
    [
        (
            (120, 52, 149.3e6),
            False,
            "120 projects are known; the total is published of 52 of them: EUR 149.3 million in all",
        ),
        ((1, 1, 5200.0), True, "1 project meets the selection; its published total is EUR 5,200"),
        ((15, 0, None), True, "15 projects meet the selection; the total of none of them is published"),
        ((0, 0, None), True, "No project meets the selection"),
    ],
)
def test_headlines(counted: tuple[int, int, float | None], filtered: bool, words: str) -> None:
    row = SimpleNamespace(projects=counted[0], priced=counted[1], total_eur=counted[2])
    assert headline(texts("en"), row, filtered).replace("\u00a0", " ") == words
