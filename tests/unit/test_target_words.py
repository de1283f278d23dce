"""The words about a target, for every case in which a naive page says something wrong or breaks."""

import math
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

from latgale.i18n import LANGUAGES, texts
from latgale.standing import Standing
from latgale.trajectories import Target, assess, build
from latgale.trajectories.eurostat import Agreement
from latgale.ui.target_headline import headline
from latgale.ui.target_pictures import _fan, _spark_paths
from latgale.ui.target_words import Words

Values = dict[int, float | None]
FALLING: Values = {2015 + i: 100_000.0 - 1_000 * i - 40 * (i % 3) for i in range(10)}
RISING: Values = {2015 + i: 20.0 + i + 0.3 * (i % 3) for i in range(10)}


def standing(
    values: Values, target: Target, *, unit: str = "%", scale: str = "amount", breaks: tuple[int, ...] = ()
) -> Standing:
    """A target with made-up observations, as a page would find it."""
    rows = [
        SimpleNamespace(period=str(year), value=value, series_break=year in breaks, frequency="year")
        for year, value in values.items()
    ]
    series = build((row.period, row.value, row.series_break) for row in rows)
    known: Any = {"count": "count", "share": "share", "amount": "raw"}[scale]
    indicator = SimpleNamespace(
        id="made_up", name_lv="Rādītājs", name_en="Indicator", unit_lv=unit, unit_en=unit, scale=scale
    )
    plan = SimpleNamespace(plan="programme2027", name_lv="Vismaz tik", name_en="At least so much", id="x")
    return Standing(plan, None, indicator, rows, assess(series, target, scale=known))


def words(*args: Any, lang: str = "lv", **options: Any) -> Words:
    return Words(texts(lang), standing(*args, **options))


def all_said(found: Words) -> list[str]:
    """Every sentence that a page may ask for."""
    said = [found.finding, found.meaning, found.aim, found.position, found.required, found.verdict]
    said += [found.outlook, found.catch_up, found.pace, found.eurostat, found.eurostat_rates, found.agreement]
    return said + found.notes


UP_TO_40 = Target("reach", 40.0, 2030.0, 20.0, 2015.0)
FLOOR = Target("keep_above", 85_000.0, 2027.0, 100_000.0, 2015.0)
CASES: dict[str, tuple[Values, Target]] = {
    "no data": ({}, UP_TO_40),
    "all missing": ({2020: None, 2021: None}, UP_TO_40),
    "one point": ({2015: 20.0}, Target("reach", 40.0, 2030.0, 20.0, 2015.0)),
    "one point without a baseline": ({2020: 20.0}, Target("reach", 40.0, 2030.0)),
    "one point later than the baseline": ({2024: 25.0}, UP_TO_40),
    "two points": ({2015: 20.0, 2016: 21.0}, UP_TO_40),
    "gap": ({2015: 20.0, 2016: 21.0, 2020: 24.0, 2021: None, 2022: 26.0, 2023: 27.5, 2024: 28.0}, UP_TO_40),
    "all equal": ({2015 + i: 20.0 for i in range(10)}, UP_TO_40),
    "all equal at zero": ({2015 + i: 0.0 for i in range(10)}, Target("reach", 5.0, 2030.0, 0.0, 2015.0)),
    "negative": ({2015 + i: -50.0 + i * 1.7 - i % 2 for i in range(10)}, Target("reach", -10.0, 2030.0)),
    "zero baseline": (
        {2015 + i: i * 1.1 + i % 2 for i in range(10)},
        Target("reach", 30.0, 2030.0, 0.0, 2015.0),
    ),
    "met": ({2015 + i: 35.0 + i + i % 2 for i in range(10)}, UP_TO_40),
    "met floor": (FALLING, FLOOR),
    "broken floor": (FALLING, Target("keep_above", 99_000.0, 2027.0, 100_000.0, 2015.0)),
    "target year past, met": (RISING, Target("reach", 24.0, 2020.0, 20.0, 2015.0)),
    "target year past, missed": (RISING, Target("reach", 40.0, 2020.0, 20.0, 2015.0)),
    "target year past, no value then": ({2015: 20.0, 2019: 22.0, 2022: 24.0}, Target("reach", 40.0, 2020.0)),
    "target year before the baseline": (RISING, Target("reach", 40.0, 2010.0, 20.0, 2015.0)),
    "baseline after the data": ({2010: 20.0, 2011: 21.0}, UP_TO_40),
    "to reduce, ahead": (
        {2015 + i: 50.0 - 2 * i - i % 2 for i in range(10)},
        Target("reduce_to", 40.0, 2030.0),
    ),
    "to reduce, behind": ({2015 + i: 50.0 + i + i % 2 for i in range(10)}, Target("reduce_to", 40.0, 2030.0)),
    "on the path": ({2015: 20.0, 2016: 21.0, 2017: 22.0}, Target("reach", 35.0, 2030.0, 20.0, 2015.0)),
    "wrong way": ({2015 + i: 30.0 - i - i % 2 for i in range(8)}, UP_TO_40),
}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("case", CASES)
def test_every_case_is_said_in_whole_sentences(case: str, lang: str) -> None:
    found = words(*CASES[case], lang=lang)
    for text in all_said(found):
        assert not any(rubbish in text for rubbish in ("nan", "None", "inf", "{", "$")), (case, text)
        assert text == text.strip()
    assert found.finding
    assert found.position
    assert found.verdict
    assert found.catch_up
    assert found.eurostat


@pytest.mark.parametrize(
    ("case", "place", "finding"),
    [
        ("no data", "unknown", "Rādītājs: Latgalei datu nav"),
        ("one point", "unknown", "Rādītājs: zināma tikai viena vērtība, 2015. gadā 20 %"),
        ("one point without a baseline", "unknown", "Rādītājs: zināma tikai viena vērtība, 2020. gadā 20 %"),
        (
            "one point later than the baseline",
            "bad",
            "Rādītājs atpaliek no nepieciešamā ceļa: 2024. gadā 25 %, vajadzēja būt 32 %",
        ),
        (
            "all equal",
            "bad",
            "Rādītājs atpaliek no nepieciešamā ceļa: 2024. gadā 20 %, vajadzēja būt 32 %",
        ),
        ("on the path", "good", "Rādītājs ir tieši uz nepieciešamā ceļa: 2017. gadā 22 %"),
        (
            "target year past, met",
            "good",
            "Rādītājs: mērķis ir sasniegts, 2020. gadā 25,6 % (mērķis 24 %)",
        ),
        (
            "target year past, missed",
            "bad",
            "Rādītājs: mērķis nav sasniegts, 2020. gadā 25,6 % (mērķis 40 %)",
        ),
        (
            "target year past, no value then",
            "unknown",
            "Rādītājs: mērķa gads pagājis, bet nav zināms, cik bija 2020. gadā (mērķis 40 %)",
        ),
        (
            "to reduce, ahead",
            "good",
            "Rādītājs: mērķis jau sasniegts, 2024. gadā 31 % (mērķis 40 %)",
        ),
    ],
)
def test_findings_by_hand(case: str, place: str, finding: str) -> None:
    found = words(*CASES[case])
    assert found.standing.place == place
    assert found.finding.replace("\N{NO-BREAK SPACE}", " ") == finding


def test_a_floor_is_not_a_number_to_grow_to() -> None:
    held = words(FALLING, FLOOR, unit="iedzīvotāji", scale="count")
    # The path asks for 100 000 − 9/12 · 15 000 = 88 750 in 2024.
    assert held.finding.replace("\N{NO-BREAK SPACE}", " ") == (
        "Rādītājs sarūk lēnāk, nekā pieļauj mērķis: 2024. gadā 91 000, par 2 250 virs nepieciešamā ceļa"
    )
    assert held.standing.place == "good"
    assert "robeža" in held.catch_up
    broken = words(*CASES["broken floor"], unit="iedzīvotāji", scale="count")
    assert "jau ir zem mērķa" in broken.finding
    assert broken.standing.place == "bad"


def test_a_floor_whose_path_falls_and_whose_value_grew_is_not_said_to_fall() -> None:
    grown = {2015 + i: 100_000.0 + 500 * i + i % 3 for i in range(10)}
    assert "sarūk" not in words(grown, FLOOR, unit="iedzīvotāji", scale="count").finding


def test_differences_of_percentages_are_percentage_points() -> None:
    found = words(RISING, Target("reach", 60.0, 2030.0, 20.0, 2015.0))
    assert "procentpunkt" in found.position
    assert "procentpunkt" in found.pace
    counted = words(FALLING, FLOOR, unit="iedzīvotāji", scale="count")
    assert "procentpunkt" not in counted.position + counted.pace


def test_probabilities_are_never_a_false_0_or_100() -> None:
    sure = words(FALLING, FLOOR, unit="iedzīvotāji", scale="count")
    assert "virs 99" in sure.verdict
    lost = words(*CASES["wrong way"])
    assert "zem 1" in lost.verdict


def test_position_and_outlook_keep_their_own_signs() -> None:
    """Behind today and likely to arrive: both are said, neither hides the other."""
    late = {2015 + i: 20.0 + 0.1 * i + (0 if i < 6 else 2.0 * (i - 5)) + 0.2 * (i % 2) for i in range(10)}
    found = words(late, Target("reach", 31.0, 2025.0, 20.0, 2015.0))
    assert (found.standing.place, found.standing.prospect) != ("unknown", "unknown")
    assert found.standing.sign == "bad"


def test_agreement_does_not_claim_what_is_unclear() -> None:
    agreeing = words(FALLING, FLOOR, unit="iedzīvotāji", scale="count")
    assert agreeing.agreement == texts("lv")("agreement-agree", conflicts="")
    short = words({2015: 20.0, 2016: 22.0, 2017: 24.0}, Target("reach", 30.0, 2030.0, 20.0, 2015.0))
    assert "izredzes" in short.agreement
    assert short.agreement != agreeing.agreement


def test_breaks_are_said() -> None:
    found = words(RISING, UP_TO_40, breaks=(2020,))
    assert any("pārrāvum" in note for note in found.notes)


def test_a_sparkline_stays_in_its_box() -> None:
    for values, target in CASES.values():
        series = standing(values, target).assessment.series
        if series.points:
            drawn = _spark_paths(series.segments)
            places = [place for line in drawn["segments"] for place in line]
            assert all(0 <= x <= drawn["width"] and 0 <= y <= drawn["height"] for x, y in places)


def test_a_fan_is_drawn_from_the_last_value_on() -> None:
    found = standing(RISING, UP_TO_40).assessment
    fan = _fan(found)
    assert fan[0] == (2024.0, found.position.value, found.position.value)
    assert fan[-1][0] == 2030.0
    assert all(math.isfinite(end) for row in fan for end in row)
    assert _fan(standing({}, UP_TO_40).assessment) == ()


@pytest.mark.parametrize(
    ("cases", "sentence"),
    [
        (["no data", "one point"], "No diviem mērķiem šodien nevar izmērīt nevienu"),
        (["met floor", "no data"], "No diviem mērķiem šodien izmērāms ir viens: viens pildās"),
        (
            ["wrong way", "no data", "met floor"],
            "No trim mērķiem šodien izmērāmi ir divi: viens pildās, viens atpaliek; "
            "vismazākās izredzes ir mērķim „Vismaz tik”",
        ),
        (
            ["one point later than the baseline"],
            "No viena mērķa šodien izmērāms ir viens: viens atpaliek; "
            "vispirms jāpievēršas mērķim „Vismaz tik”",
        ),
    ],
)
def test_one_sentence_on_all_targets(cases: list[str], sentence: str) -> None:
    found = [standing(*CASES[case]) for case in cases]
    assert headline(texts("lv"), sorted(found, key=lambda each: each.urgency)) == sentence
    assert headline(texts("en"), sorted(found, key=lambda each: each.urgency)).startswith("Of ")


def test_what_needs_attention_comes_first() -> None:
    found = [standing(*CASES[case]) for case in ("met floor", "no data", "wrong way")]
    assert [each.sign for each in sorted(found, key=lambda each: each.urgency)] == ["bad", "unknown", "good"]


@pytest.mark.parametrize(
    ("values", "target", "said"),
    [
        # 1 a year had, 35 - 22 = 13 in 5 years needed: 2.6 times.
        ({2015 + i: 15.0 + i for i in range(8)}, Target("reach", 35.0, 2027.0), "jāaug 2,6 reizes straujāk"),
        (
            {2015 + i: 30.0 - i for i in range(8)},
            Target("reduce_to", 10.0, 2027.0),
            "jāsamazina 2,6 reizes straujāk",
        ),
        (
            {2015 + i: 30.0 - i for i in range(8)},
            Target("keep_above", 23.0, 2027.0),
            "tieši uz robežas un krītas",
        ),
        ({2022: 30.0}, Target("keep_above", 23.0, 2027.0), "robeža noturēta"),
    ],
)
def test_catch_up_in_words(values: Values, target: Target, said: str) -> None:
    assert words(values, target).catch_up == said


def test_rates_have_one_decimal() -> None:
    found = words({2020: 100.0, 2021: 99.0}, Target("reach", 110.0, 2030.0, 100.0, 2020.0))
    plain = found.eurostat_rates.replace("\N{NO-BREAK SPACE}", " ")
    assert plain == "faktiskais temps −1,0 % gadā; vajadzīgais +1,0 %"


def test_every_missing_status_has_its_own_reason() -> None:
    before = words(RISING, Target("reach", 40.0, 2010.0, 20.0, 2015.0))
    assert before.eurostat_rates == "mērķa gads nav vēlāks par sākuma gadu"
    assert words({}, UP_TO_40).eurostat_rates == "datu nav"


def test_conflicts_are_named_in_a_sentence() -> None:
    plain = standing(RISING, UP_TO_40)
    pairs = (("position", "outlook"), ("position", "eurostat"))
    found = replace(plain.assessment, agreement=Agreement("disagree", (), pairs))
    said = Words(texts("lv"), replace(plain, assessment=found)).agreement
    assert said.startswith("Nesakrīt stāvoklis un izredzes, stāvoklis un Eurostat metode. Stāvoklis rāda")


def test_percent_never_parts_from_its_number() -> None:
    for lang, text in (("lv", "27\N{NO-BREAK SPACE}%"), ("en", "27%")):
        assert texts(lang)("percent", number="27") == text
