"""What if: assumptions, floors, years of the past, and numbers as a hand types them."""

import pytest

from latgale.i18n import LANGUAGES, texts
from tests.pages.test_targets import check
from tests.pages.visiting import Seen, Visit

SPACE = "\N{NO-BREAK SPACE}"
each_language = pytest.mark.parametrize("lang", LANGUAGES)


def words(seen: Seen) -> str:
    """What can be read, with plain spaces and the hyphen for the minus sign."""
    return seen.words.replace(SPACE, " ").replace("\N{MINUS SIGN}", "-")


@each_language
@pytest.mark.parametrize("year", ["2000", "2008", "2020", "2021", "2026", "2100"])
@pytest.mark.parametrize(
    "target", ["programme2027-gdp", "programme2027-population", "strategy2030-gross-pay"]
)
def test_any_year_gives_whole_sentences(visit: Visit, target: str, year: str, lang: str) -> None:
    check(visit("merki", target=target, year=year, lang=lang))


def test_a_year_before_the_data_has_no_path_and_no_start(visit: Visit) -> None:
    seen = visit("merki", target="programme2027-gdp", year="2000")
    assert "(nan)" not in seen.words
    assert "ceļš sākas" not in seen.words
    assert texts("lv")("eurostat-why-no_path") in seen.words


def test_an_unknown_value_of_a_past_year_is_neither_good_nor_bad(visit: Visit) -> None:
    seen = visit("merki", target="programme2027-population", year="2024")
    assert "○ mērķa gada vērtība nav zināma" in " ".join(seen.words.replace("</span>", "").split())
    assert "▲ mērķa gada" not in seen.words


def test_a_floor_that_falls_too_fast_is_not_said_to_hold(visit: Visit) -> None:
    """4,598 lost a year, 3,793 allowed until 2030."""
    seen = words(visit("merki", target="programme2027-population", year="2030"))
    assert "pagaidām virs robežas, bet krītas 1,2 reizes straujāk, nekā pieļaujams" in seen
    assert "ar šādu tempu robeža tiktu sasniegta 2029. gadā" in seen
    assumed = words(visit("merki", target="programme2027-population", year="2030", change="-6000"))
    assert "krītas 1,6 reizes straujāk" in assumed
    plain = words(visit("merki", target="programme2027-population"))
    assert "robeža 2027. gadā netiks pārkāpta, ja temps nemainīsies" in plain
    assert "Teila–Sena slīpums -5 581 gadā (80 %: -5 969 … -5 408)" in plain


def test_an_assumed_target_is_not_called_that_of_the_programme(visit: Visit) -> None:
    moved = words(visit("merki", target="programme2027-population", year="2100"))
    assert "Pieņemtais mērķis 2100. gadā: vismaz 220 000" in moved
    assert "Programmas mērķis 2100. gadā" not in moved
    english = words(visit("merki", target="programme2027-population", year="2100", lang="en"))
    assert "Assumed target in 2100: at least 220,000" in english
    changed = words(visit("merki", target="programme2027-population", change="-1000"))
    assert "Programmas mērķis 2027. gadā" in changed


def test_a_past_year_does_not_contradict_itself(visit: Visit) -> None:
    """314,074 on 1 January 2010: 300,000 was met then, so no floor is broken."""
    seen = visit("merki", target="strategy2030-population", year="2010", value="300000")
    assert "mērķis ir sasniegts" in seen.headlines[0]
    assert "pārkāpta" not in seen.words
    [notice] = seen.notices
    assert "Pēc pieņēmuma: mērķis sasniegts; pēc dokumenta: izredzes" in notice.replace(SPACE, " ")


@each_language
def test_an_assumption_equal_to_the_document_is_none(visit: Visit, lang: str) -> None:
    same = visit("merki", target="programme2027-population", year="2027", value="220000", lang=lang)
    assert not same.notices
    assert same.headlines == visit("merki", target="programme2027-population", lang=lang).headlines


@pytest.mark.parametrize(
    ("lang", "shown"), [("lv", ["2030", "37,25", f"{'−'}1,5"]), ("en", ["2030", "37.25", f"{'−'}1.5"])]
)
def test_fields_hold_exactly_what_is_computed(visit: Visit, lang: str, shown: list[str]) -> None:
    asked = {"year": "2030", "value": "37.25", "change": "-1.5"}
    run = visit("merki", target="programme2027-gdp", lang=lang, **asked).run
    assert [field.value for field in run.text_input] == shown


def test_the_change_is_empty_until_somebody_assumes_one(visit: Visit) -> None:
    run = visit("merki", target="programme2027-gdp").run
    assert [field.value for field in run.text_input] == ["2027", "40", ""]
    assert run.text_input[2].placeholder == texts("lv")("what-if-usual")
    run.text_input[2].set_value("0,8").run()
    assert run.query_params["change"] in ("0.8", ["0.8"])


@pytest.mark.parametrize(
    ("lang", "typed", "kept"),
    [
        ("lv", "1,5", "1.5"),
        ("lv", "1.5", "1.5"),
        ("lv", "−1,25", "-1.25"),
        ("lv", f"1{SPACE}234,5", "1234.5"),
        ("en", "1,234.5", "1234.5"),
        ("en", "1.5", "1.5"),
        ("en", "1,5", "1.5"),
    ],
)
def test_a_number_is_read_as_it_is_typed(visit: Visit, lang: str, typed: str, kept: str) -> None:
    run = visit("merki", target="programme2027-gdp", lang=lang).run
    run.text_input[2].set_value(typed).run()
    assert run.query_params["change"] in (kept, [kept])


def test_a_default_goes_out_of_the_address(visit: Visit) -> None:
    run = visit("merki", target="programme2027-gdp").run
    run.text_input[0].set_value("2031").run()
    assert run.query_params["year"] in ("2031", ["2031"])
    run.text_input[0].set_value("2027").run()
    assert "year" not in run.query_params


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        (1, "abc", "„abc” nav skaitlis; ierakstiet, piemēram, 1,5."),
        (1, "1,2,3", "„1,2,3” nav skaitlis; ierakstiet, piemēram, 1,5."),
        (0, "2030,5", "„2030,5” nav vesels skaitlis; ierakstiet, piemēram, 2030."),
        (0, "1900", "„1900” te nevar būt; ierakstiet skaitli no 2000 līdz 2100."),
    ],
)
def test_what_is_no_number_stays_and_is_explained(visit: Visit, field: int, typed: str, said: str) -> None:
    run = visit("merki", target="programme2027-gdp").run
    run.text_input[field].set_value(typed).run()
    assert [each.value for each in run.error] == [said]
    assert run.text_input[field].value == typed
    assert not {"year", "value", "change"} & set(run.query_params)
    run.text_input[field].set_value("2031").run()
    assert not run.error


def test_a_count_takes_no_number_below_zero(visit: Visit) -> None:
    run = visit("merki", target="programme2027-population").run
    run.text_input[1].set_value("-5").run()
    assert [each.value for each in run.error] == [
        f"„-5” te nevar būt; ierakstiet skaitli no 0 līdz 1{SPACE}000{SPACE}000{SPACE}000."
    ]
    seen = visit("merki", target="programme2027-population", value="-5")
    assert seen.notices == ["Adresē ir „-5”, bet šādu vērtību te nevar izmantot."]


def test_a_fan_of_people_does_not_go_below_zero(visit: Visit) -> None:
    seen = words(visit("merki", target="programme2027-population", change="-500000"))
    assert "80 % intervāls 2027. gadā: 0–0" in seen


def test_both_measures_say_what_changes(visit: Visit) -> None:
    """From 2020 to 2027: euro 26 to 40 asks 28 in 2021, it was 27; in PPS 35 against 35.7."""
    seen = words(visit("merki", target="programme2027-gdp"))
    assert "Eiro: par 1 procentpunktu zem nepieciešamā ceļa, izredzes zem 1 %." in seen
    assert "Pirktspējas standartos: par 0,7 procentpunktiem zem nepieciešamā ceļa, izredzes 4 %." in seen
    assert "ceļš sākas ar pēdējo vērtību pirms plāna sākuma (2020. gads)" in seen
