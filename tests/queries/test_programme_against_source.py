"""The programme recounted: every field against the source text, and nothing left over in the source.

White space and hyphens do not count (the PDF broke words and lines). What is cut out of the document
first stands in ``printed.py``. Between two fields of a block the source may hold nothing but the
heading of a section and the letter of a list; a text that was shortened, swapped, doubled, mended
wrongly or left out fails here.
"""

import re

import pytest

from tests.queries.blocks import (
    BLOCKS,
    EMPTY_ITEMS,
    ENDS,
    SPLIT_AT_COMMA,
    Field,
    block_of,
    fields_of,
    marker,
)
from tests.queries.printed import CUT, LINES, TEXT, between, line_at, rows, squeeze, start_of


def gaps_of(code: str) -> list[tuple[Field, str]]:
    """Each field with what the source holds between it and the field before; the end of the block last.

    Fails when a field does not begin on its line or does not stand there in one piece.
    """
    begin, end = ENDS[code]
    at = start_of(begin)
    gaps = []
    title = ("", "", block_of(code)["title_lv"], begin)
    for field in [title, *fields_of(code)]:
        text = squeeze(field[2])
        place = TEXT.find(text, at, start_of(end))
        assert place >= 0, f"{code}: not in the source after what stands before it: {field}"
        assert line_at(place) == field[3], f"{code}: begins on line {line_at(place)}: {field}"
        gaps.append((field, TEXT[at:place]))
        at = place + len(text)
    return [*gaps, (("end", "", "", end), TEXT[at : start_of(end)])]


@pytest.mark.parametrize("code", BLOCKS)
def test_every_field_stands_in_the_source_and_nothing_is_left_over(code: str) -> None:
    word = "Prioritāte" if block_of(code)["level"] == "priority" else ""
    empty = {letter for block, _, letter, _ in EMPTY_ITEMS if block == code}
    before = ""
    (_, number), *gaps, (_, rest) = gaps_of(code)
    assert number == f"3.{code}.{word}"
    assert rest == ""
    for (section, label, text, line), gap in gaps:
        begins = section != before
        before = section
        heading = rf"\d+\.{squeeze(section)}:?" if begins else ""
        comma = "," if (code, section, text) == SPLIT_AT_COMMA else ""
        allowed = [f"{heading}{re.escape(marker(label))}{comma}"]
        for letter in empty:
            printed = re.escape(letter)
            # An empty item ends the list before this heading, or stands within this list.
            allowed.append(printed + allowed[0] if begins else printed + re.escape(marker(label)))
        assert any(re.fullmatch(pattern, gap) for pattern in allowed), (code, line, gap)


def test_exactly_the_known_empty_items_are_left_out() -> None:
    found = []
    for code in BLOCKS:
        before = ""
        for (section, label, *_), gap in gaps_of(code)[1:]:
            left = gap.removesuffix(marker(label)).removesuffix(":")
            left = re.sub(rf"\d+\.{squeeze(section)}$", "", left) if section != before else left
            if left not in ("", ","):
                found.append((code, left))
            before = section
    assert sorted(found) == sorted((code, letter) for code, _, letter, _ in EMPTY_ITEMS)


def test_what_is_cut_out_of_the_document_is_little_and_known() -> None:
    heads = {2826, 3051, 6303, 6494}
    marks_in_sentences = {117, 123, 127, 133, 137, 1980, 6822, 8274}
    footnotes = {176, 179, 182, 187, 190, 191, 193, 2020, 2021, 2023, 6905, 6906, 8330, 8331}
    footnotes_without_mark = {7189, 7855, 8661}
    page_number = {7230}
    assert heads | marks_in_sentences | footnotes | footnotes_without_mark | page_number == CUT


def test_blocks_are_the_headings_of_the_document() -> None:
    with_blocks = [code for code in ENDS if code.count(".") == 2 or code.startswith("4")]
    assert with_blocks == BLOCKS
    for block in rows("programme/subpriority"):
        begin, _ = ENDS[block["code"]]
        assert int(block["source_line"]) == begin
        assert block["section"] == f"3.{block['code']}"
        assert LINES[begin - 1].strip().startswith(f"{block['section']}. ")


def test_nothing_between_the_blocks_but_headings() -> None:
    """From the first direction to the list of abbreviations: blocks, priorities, directions, no more."""
    at = 2045
    between_blocks = ""
    for code in BLOCKS:
        begin, end = ENDS[code]
        between_blocks += between(at, begin)
        at = end
    expected = "Stratēģiskievirzieniunprioritātes3."
    for direction in rows("programme/direction"):
        colon = "" if direction["code"] == "1" else ":"
        expected += f"Stratēģiskaisvirziens{colon}{squeeze(direction['printed_name'])}3.{direction['code']}."
        if direction["code"] != "4":
            mine = [p for p in rows("programme/priority") if p["direction_code"] == direction["code"]]
            expected += "".join(f"{p['section']}.Prioritāte{squeeze(p['name_lv'])}" for p in mine)
    assert between_blocks == expected
