"""Folding and stems: what a hurried person types finds what an editor wrote."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from latgale.folding import fold, stems, together, words

LATVIAN = "aābcčdeēfgģhiījkķlļmnņoprsštuūvzž"
PLAIN = "aabccdeefgghiijkkllmnnoprsstuuvzz"


@given(text=st.text())
def test_folding_keeps_the_length(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(text=st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(one=st.text(), other=st.text())
def test_folding_is_letter_by_letter(one: str, other: str) -> None:
    assert fold(one + other) == fold(one) + fold(other)


@given(text=st.text(st.sampled_from(LATVIAN + LATVIAN.upper())))
def test_latvian_letters_lose_case_and_marks(text: str) -> None:
    assert fold(text) == text.lower().translate(str.maketrans(LATVIAN, PLAIN))
    assert fold(text.upper()) == fold(text)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Pašvaldības", "pasvaldibas"),
        ("ĢIMENES ŠĶŪNIS", "gimenes skunis"),
        ("Ceļš – 45 min. (CO2)", "cels – 45 min. (co2)"),
        ("“Zaļais kurss”", "“zalais kurss”"),
        ("", ""),
    ],
)
def test_folded_by_hand(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("pašvaldībām", ["pasvaldib"]),
        ("pašvaldības", ["pasvaldib"]),
        ("Pasvaldiba", ["pasvaldib"]),
        ("uzņēmumiem", ["uznemum"]),
        ("uzņēmums", ["uznemum"]),
        ("dzelzceļa", ["dzelzcel"]),
        ("tūrisms", ["turism"]),
        ("ceļi", ["celi"]),
        ("IT", ["it"]),
        ("es fondi", ["es", "fond"]),
        ("  latgales   reģions ", ["latgal", "region"]),
        ("CO2, e-pakalpojumi", ["co2", "e ", "pakalpojum"]),
        ("2014.-2020.", ["2014", "2020"]),
        ("d. punkts", ["d ", "punkt"]),
        ("vitamīns C", ["vitamin", "c "]),
        ("2.2.1", ["2.2.1"]),
        ("3.1. tabula", ["3.1", "tabul"]),
        ("", []),
        (" .,;'%", []),
    ],
)
def test_stems_by_hand(query: str, expected: list[str]) -> None:
    assert stems(query) == expected


FORMS = [
    ["pašvaldība", "pašvaldības", "pašvaldībai", "pašvaldību", "pašvaldībā", "pašvaldībām", "pašvaldībās"],
    ["uzņēmums", "uzņēmuma", "uzņēmumam", "uzņēmumu", "uzņēmumā", "uzņēmumi", "uzņēmumiem", "uzņēmumos"],
    ["projekts", "projekta", "projektam", "projektu", "projektā", "projekti", "projektiem", "projektos"],
    ["bibliotēka", "bibliotēkas", "bibliotēkai", "bibliotēku", "bibliotēkā", "bibliotēkām", "bibliotēkās"],
]


@pytest.mark.parametrize("forms", FORMS, ids=lambda forms: forms[0])
def test_any_form_of_a_word_finds_every_other(forms: list[str]) -> None:
    """Declined by hand: the stem of each form begins all of them."""
    for typed in forms:
        (stem,) = stems(typed)
        assert [form for form in forms if not fold(form).startswith(stem)] == []


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("CO2, e-pakalpojumi", ["e pakalpojum"]),
        ("2014.-2020.", ["2014 2020"]),
        ("ceļš Daugavpils–Rēzekne", ["daugavpils rezekn"]),
        ("t.sk. t.i.", ["t sk", "t i "]),
        ("3.2.a", ["3.2 a "]),
        ("3.2.1. a - b, c", []),
    ],
)
def test_joined_by_hand(query: str, expected: list[str]) -> None:
    assert together(query) == expected


@given(query=st.text(st.characters() | st.sampled_from("aābs12. ")))
def test_stems_begin_words_of_the_query_in_order(query: str) -> None:
    for stem, word in zip(stems(query), words(query), strict=True):
        assert stem == f"{word} " if len(word) == 1 else word.startswith(stem)
        assert stem.rstrip() == word or len(stem) >= 4, "an ending is cut only where enough remains"


@given(apart=st.lists(st.sampled_from(["e", "tilts", "2.1", "ceļu"]), min_size=2, max_size=4))
def test_only_a_hyphen_or_a_stop_joins(apart: list[str]) -> None:
    assert together(" ".join(apart)) == together(", ".join(apart)) == []
    (joined,) = together("-".join(apart))
    assert joined.split()[:-1] == words(" ".join(apart))[:-1]
    assert joined.endswith(stems(apart[-1])[0])
    assert stems("-".join(apart)) == stems(" ".join(apart))


@given(query=st.text())
def test_stems_do_not_depend_on_case_or_marks(query: str) -> None:
    assert stems(fold(query)) == stems(query)
