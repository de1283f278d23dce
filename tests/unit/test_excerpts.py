"""Excerpts: the printed sentence of a hit, no letter changed, the found words marked."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from latgale.excerpts import excerpt, sentence_around
from latgale.folding import fold, stems, together

TEXT = "Reģiona ceļi ir slikti. Latgales pašvaldības tos labo; Pašvaldībām palīdz ES fondi. Beigas!"
WORDS = st.lists(
    st.sampled_from(
        ["ceļi", "Ceļiem", "labo", "Labi", "ā", "ātri", "2020.", "beigas.", "Un,", "„tā”", "e-vide", "vide"]
    ),
    max_size=25,
)


def begins(written: list[str], stem: str) -> bool:
    """Does a stem stand among folded words? Its last word may go on, unless a space ends it."""
    parts = stem.split()
    runs = [written[at : at + len(parts)] for at in range(len(written) - len(parts) + 1)]
    if stem.endswith(" "):
        return parts in runs
    return any(run[:-1] == parts[:-1] and run[-1].startswith(parts[-1]) for run in runs)


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


def test_the_letter_of_a_list_does_not_end_a_sentence() -> None:
    """As 2.1.2 is printed: "... d. Daugavpils-Rēzekne"."""
    text = "Ceļi: c. Viļāni – Preiļi; d. Daugavpils-Rēzekne; plāns B. Otrs. Trešais!"
    marked = "".join(f"*{piece}*" if mark else piece for piece, mark in of(text, "daugavpils-rēzekne"))
    assert marked == "Ceļi: c. Viļāni – Preiļi; d. *Daugavpils*-*Rēzekne*; plāns B. Otrs. …"


def test_the_sentence_is_that_of_the_longest_stem() -> None:
    """A letter alone stands in many lists; what is joined is longer than its parts."""
    text = "Mērķi: a) ceļi; e) tilti. Pakalpojumi. Reģiona e-pakalpojumi aug."
    sought = [*together("e-pakalpojumi"), *stems("e-pakalpojumi")]
    marked = "".join(f"*{piece}*" if mark else piece for piece, mark in excerpt(text, fold(text), sought))
    assert marked == "… Reģiona *e*-*pakalpojumi* aug."


@given(parts=WORDS, query=WORDS)
def test_pieces_joined_are_a_part_of_the_text(parts: list[str], query: list[str]) -> None:
    text = " ".join(parts)
    pieces = of(text, " ".join(query))
    joined = "".join(piece for piece, _ in pieces).removeprefix("… ").removesuffix(" …")
    assert joined in text
    assert joined == joined.rstrip()


@given(parts=WORDS, query=WORDS)
def test_marked_pieces_are_words_that_begin_with_a_stem(parts: list[str], query: list[str]) -> None:
    text = " ".join(parts)
    sought = stems(" ".join(query))
    for piece, mark in of(text, " ".join(query)):
        if mark:
            assert re.fullmatch(r"\w+", piece)
            assert any(begins([fold(piece)], stem) for stem in sought)


@given(parts=WORDS, query=WORDS)
def test_a_hit_is_always_marked(parts: list[str], query: list[str]) -> None:
    text = " ".join(parts)
    sought = stems(" ".join(query))
    written = [fold(word) for word in re.findall(r"\w+", text)]
    hit = any(begins(written, stem) for stem in sought)
    assert any(mark for _, mark in of(text, " ".join(query))) == hit


@given(text=st.text(), query=st.text())
def test_any_text_and_any_query(text: str, query: str) -> None:
    joined = "".join(piece for piece, _ in of(text, query))
    assert joined.removeprefix("… ").removesuffix(" …") in text or joined in text


@given(parts=WORDS.filter(bool), data=st.data())
def test_the_sentence_holds_the_place(parts: list[str], data: st.DataObject) -> None:
    text = " ".join(parts)
    place = data.draw(st.integers(0, len(text) - 1))
    begin, end = sentence_around(text, place)
    assert begin <= place < end <= len(text)
    assert begin == 0 or re.search(r"[.!?;]\s+$", text[:begin])
    assert end == len(text) or re.search(r"[.!?;]\s+$", text[:end])
