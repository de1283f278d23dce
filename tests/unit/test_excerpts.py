"""Excerpts: the printed sentence of a hit, no letter changed, the found words marked."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from latgale.excerpts import excerpt, sentence_around
from latgale.folding import fold, stems

TEXT = "Reģiona ceļi ir slikti. Latgales pašvaldības tos labo; Pašvaldībām palīdz ES fondi. Beigas!"
WORDS = st.lists(
    st.sampled_from(["ceļi", "Ceļiem", "labo", "Labi", "ā", "2020.", "beigas.", "Un,", "„tā”", "e-vide"]),
    max_size=25,
)


def of(text: str, query: str) -> list[tuple[str, bool]]:
    return excerpt(text, fold(text), stems(query))


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("celi", "Reģiona *ceļi* ir slikti. …"),
        ("pasvaldibas", "… Latgales *pašvaldības* tos labo; …"),
        ("fondi", "… Pašvaldībām palīdz ES *fondi*. …"),
        ("beigas", "… *Beigas*!"),
        ("latgale labo", "… *Latgales* pašvaldības tos *labo*; …"),
        ("nekas", TEXT),
        ("", TEXT),
    ],
)
def test_by_hand(query: str, expected: str) -> None:
    marked = "".join(f"*{text}*" if mark else text for text, mark in of(TEXT, query))
    assert marked == expected


def test_whole_words_are_marked() -> None:
    assert [text for text, mark in of(TEXT, "pasv") if mark] == ["pašvaldības"]
    assert [text for text, mark in of("Apašvaldība un pašvaldība", "pasvaldiba") if mark] == ["pašvaldība"]


def test_years_and_abbreviations_do_not_end_a_sentence() -> None:
    text = "ES fondu 2014.-2020. gada t.sk. citi projekti. Otrs teikums."
    assert (
        "".join(piece for piece, _ in of(text, "projekti"))
        == "ES fondu 2014.-2020. gada t.sk. citi projekti. …"
    )


@given(words=WORDS, query=WORDS)
def test_pieces_joined_are_a_part_of_the_text(words: list[str], query: list[str]) -> None:
    text = " ".join(words)
    pieces = of(text, " ".join(query))
    joined = "".join(piece for piece, _ in pieces).removeprefix("… ").removesuffix(" …")
    assert joined in text
    assert joined == joined.rstrip()


@given(words=WORDS, query=WORDS)
def test_marked_pieces_are_words_that_begin_with_a_stem(words: list[str], query: list[str]) -> None:
    text = " ".join(words)
    sought = stems(" ".join(query))
    for piece, mark in of(text, " ".join(query)):
        if mark:
            assert re.fullmatch(r"\w+", piece)
            assert any(fold(piece).startswith(stem) for stem in sought)


@given(words=WORDS, query=WORDS)
def test_a_hit_is_always_marked(words: list[str], query: list[str]) -> None:
    text = " ".join(words)
    sought = stems(" ".join(query))
    hit = any(fold(word).startswith(stem) for word in re.findall(r"\w+", text) for stem in sought)
    assert any(mark for _, mark in of(text, " ".join(query))) == hit


@given(text=st.text(), query=st.text())
def test_any_text_and_any_query(text: str, query: str) -> None:
    joined = "".join(piece for piece, _ in of(text, query))
    assert joined.removeprefix("… ").removesuffix(" …") in text or joined in text


@given(words=WORDS.filter(bool), data=st.data())
def test_the_sentence_holds_the_place(words: list[str], data: st.DataObject) -> None:
    text = " ".join(words)
    place = data.draw(st.integers(0, len(text) - 1))
    begin, end = sentence_around(text, place)
    assert begin <= place < end <= len(text)
    assert begin == 0 or re.search(r"[.!?;]\s+$", text[:begin])
    assert end == len(text) or re.search(r"[.!?;]\s+$", text[:end])
