"""Projects in words: money and spans of time."""

from datetime import date
from types import SimpleNamespace

import pytest
from babel.dates import format_date

from latgale.formats import LOCALES
from latgale.i18n import LANGUAGES, texts
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
        ("2020Q2", None, "from quarter 2 of 2020"),
        (None, "2007-08-31", "until 31 August 2007"),
        (None, "2018-09", "until September 2018"),
        (None, "2017", "until 2017"),
        (None, None, ""),
    ],
)
def test_spans_are_as_exact_as_their_source(start: str | None, end: str | None, words: str) -> None:
    assert span(texts("en"), SimpleNamespace(start=start, end=end)) == words


@pytest.mark.parametrize(
    ("known", "since", "until"),
    [
        ("2007-08-31", "no 2007. gada 31. augusta", "līdz 2007. gada 31. augustam"),
        ("2020-10-05", "no 2020. gada 5. oktobra", "līdz 2020. gada 5. oktobrim"),
        ("2018-04", "no 2018. gada aprīļa", "līdz 2018. gada aprīlim"),
        ("2020Q2", "no 2020. gada 2. ceturkšņa", "līdz 2020. gada 2. ceturksnim"),
        ("2017", "no 2017. gada", "līdz 2017. gadam"),
    ],
)
def test_one_known_end_is_said_as_people_say_it(known: str, since: str, until: str) -> None:
    assert span(texts("lv"), SimpleNamespace(start=known, end=None)) == since
    assert span(texts("lv"), SimpleNamespace(start=None, end=known)) == until


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("start", [True, False])
def test_every_month_of_a_span_has_its_name(lang: str, start: bool) -> None:
    """Twelve names, each beginning as Babel's does."""
    said = []
    for month in range(1, 13):
        day = f"2020-{month:02}-07"
        row = SimpleNamespace(start=day if start else None, end=None if start else day)
        said.append(span(texts(lang), row))
        name = format_date(date.fromisoformat(day), "MMMM", locale=LOCALES[lang])
        assert f" {name[:3]}" in said[-1]
    assert len(set(said)) == 12


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
