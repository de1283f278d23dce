"""Items of each section counted a second way, and the counts that were established."""

from itertools import groupby

import pytest

from tests.queries.blocks import BLOCKS, EMPTY_ITEMS, HEADINGS, SPLIT_AT_COMMA, fields_of
from tests.queries.scanning import scan


@pytest.mark.parametrize("code", BLOCKS)
def test_number_of_items_in_each_section_counted_a_second_way(code: str) -> None:
    items = scan(code)
    printed = {s: sum(bool(text) for section, _, text, _ in items if section == s) for s in HEADINGS}
    stored = {heading: sum(f[0] == heading for f in fields_of(code)) for heading in HEADINGS}
    if code == SPLIT_AT_COMMA[0]:
        stored["Finansējuma avoti"] -= 1
    if code == "2.1.2":
        printed["Mērķis"] -= 4  # The goal is a lead-in with the items a.-d., one field.
    assert printed == stored


@pytest.mark.parametrize("code", BLOCKS)
def test_each_block_prints_its_ten_sections_in_order(code: str) -> None:
    assert [section for section, _ in groupby(scan(code), key=lambda item: item[0])] == HEADINGS


def test_empty_items_found_by_the_second_count() -> None:
    empty = [
        (code, section, letter, line)
        for code in BLOCKS
        for section, letter, text, line in scan(code)
        if letter and not text
    ]
    assert empty == EMPTY_ITEMS


def test_second_count_in_all() -> None:
    """Totals by the scan of the source: what the closing note and the pages may state."""
    items = [item for code in BLOCKS for item in scan(code) if item[2]]
    total = {heading: sum(section == heading for section, *_ in items) for heading in HEADINGS}
    assert total == {
        "Mērķis": 44 + 4,
        "Apakšprioritātes pamatojums": 162,
        "Līdzšinējās darbības": 143,
        "Ieviesēji": 160,
        "Sadarbības partneri": 241,
        "Ieguvumi": 203,
        "Telpiskā piesaiste": 44 + 2,
        "Uzdevumi": 338,
        "Finansējuma avoti": 153 - 1,
        "Novērtēšanas rādītāji": 77,
    }
