"""The Action Plan recounted: every field against the source text, and nothing left over in the source."""

import re
from collections import Counter

import pytest

from tests.queries.plan_text import FOOTNOTE, HEADINGS, LINES, scan_numbers, scan_points, squeezed
from tests.queries.printed import Row, rows, squeeze

MEASURES = rows("plan/action_measure")
RESULTS = rows("plan/action_result")
TOTALS = rows("plan/action_total")
STATEMENTS = rows("plan/action_statement")
LINKS = rows("plan/action_priority")
# Numbers that promise nothing, each with its line: what they are.
NO_RESULT = [
    (4, "2025"),  # the years of the title
    (4, "2027"),
    (30, "1"),  # the mark of the footnote
    (38, "1"),  # 1) 2) 3) before the pillars
    (38, "2"),
    (40, "3"),
    (57, "1"),  # the footnote, and the day of a meeting
    (57, "2024"),
    (57, "22"),
    (65, "3"),  # annex 3
    (107, "2027"),  # after 2027
    (149, "2"),  # m2
    (195, "2"),  # CO2
    (275, "2027"),  # after 2027
]
# Latvian words for numbers; what begins like one and is none.
WORDS = r"(?:vien|div|tr[iī]|četr|piec|seš|septi[ņn]|asto[ņn]|devi[ņn]|desmit|simt|tūkst|miljon)\w*"
NO_NUMBER = {
    *("vienlaikus", "vienlīdz", "vienības", "trīs", "tehnoloģiju"),
    *("divējāda", "divējādā", "triju"),
}


def fields() -> list[tuple[int, str, str]]:
    """Everything that the tables hold of the document: line, mark before it, text."""
    found = [(int(row["source_line"]), "•", row["text_lv"]) for row in MEASURES]
    for row in rows("plan/action_pillar"):
        found += [(int(row["source_line"]), "", row["printed_name"])]
        found += [(int(row["text_line"]), "", row["text_lv"])]
    for row in STATEMENTS:
        mark = {"footnote": "1", "challenge": "-", "scope": "-", "after_2027": "-"}.get(row["kind"], "")
        found.append((int(row["source_line"]), mark, row["text_lv"]))
    return sorted(found)


def test_every_field_stands_on_its_line_and_nothing_is_left_over() -> None:
    """The texts in the order of their lines, put together again, are the document."""
    whole, footnote = "", ""
    for line, mark, text in fields():
        assert LINES[line - 1].strip().startswith(f"{mark}".strip()), (line, mark)
        assert squeeze(LINES[line - 1]).startswith(squeeze(mark) + squeeze(text)[:20]), (line, text)
        piece = squeeze(mark) + squeeze(text)
        whole, footnote = (whole, piece) if line in FOOTNOTE else (whole + piece, footnote)
    printed = squeezed(1, FOOTNOTE[0]) + squeezed(FOOTNOTE[-1] + 1, len(LINES) + 1)
    assert whole == printed.replace("integrācija.1", "integrācija.")
    assert footnote == squeezed(FOOTNOTE[0], FOOTNOTE[-1] + 1)


def test_points_counted_a_second_way() -> None:
    scanned = scan_points()
    stored = [(row["pillar"], int(row["source_line"]), row["text_lv"]) for row in MEASURES]
    assert [(p, n, " ".join(t.split())) for p, n, t in scanned] == stored
    assert Counter(pillar for pillar, *_ in scanned) == {"security": 7, "economy": 18, "people": 8}
    assert len(scanned) == 33


def test_pillars_are_the_headings() -> None:
    stored = [(row["printed_name"], row["pillar"]) for row in rows("plan/action_pillar")]
    assert stored == list(HEADINGS.items())


def test_every_number_of_the_summary_is_in_the_tables_and_no_number_that_is_not() -> None:
    printed = [each for each in scan_numbers() if each not in NO_RESULT]
    in_digits = [row for row in (*RESULTS, *TOTALS) if re.match(r"\d", row["raw"])]
    assert sorted(printed) == sorted((int(row["source_line"]), row["raw"]) for row in in_digits)
    assert [each for each in NO_RESULT if each not in scan_numbers()] == []


def test_every_number_in_words_is_in_the_tables() -> None:
    found = [
        (number, word)
        for number, line in enumerate(LINES, 1)
        for word in re.findall(rf"\b{WORDS}", line, re.IGNORECASE)
        if word.lower() not in NO_NUMBER
    ]
    in_words = [(int(row["source_line"]), row["raw"]) for row in RESULTS if not row["raw"][0].isdigit()]
    assert found == in_words == [(89, "sešu"), (153, "vienu")]
    assert [row["value"] for row in RESULTS if not row["raw"][0].isdigit()] == ["6", "1"]


@pytest.mark.parametrize("row", [*RESULTS, *TOTALS], ids=lambda row: row["id"])
def test_an_amount_is_its_printed_words(row: Row) -> None:
    text = row["text_lv"]
    assert row["raw"] in text
    assert row["unit"] in text
    if row["raw"][0].isdigit():
        assert row["value"] == row["raw"].replace(" ", "").replace(",", ".")
    line = int(row["source_line"])
    assert squeeze(row["raw"].split(" ")[0]) in squeeze(LINES[line - 1])


@pytest.mark.parametrize("row", RESULTS, ids=lambda row: row["id"])
def test_a_result_stands_in_its_point(row: Row) -> None:
    [measure] = [m for m in MEASURES if (m["pillar"], m["position"]) == (row["pillar"], row["position"])]
    assert row["text_lv"] in measure["text_lv"]
    assert row["id"] == f"{row['pillar']}-{row['position']}-{row['item']}"
    before = measure["text_lv"].split(row["raw"])[0].removesuffix(" ")
    said = next((word for word in ("vismaz par", "vismaz", "vairāk kā") if before.endswith(word)), "")
    assert row["qualifier"] == said.removesuffix(" par")


def test_totals_are_in_what_the_plan_says_of_itself() -> None:
    scope = " ".join(row["text_lv"] for row in STATEMENTS if row["kind"] == "scope")
    assert [(row["id"], row["value"], row["unit_en"]) for row in TOTALS] == [
        ("measures", "53", "measures"),
        ("allocated", "476082274", "EUR"),
        ("requested", "156696926", "EUR"),
    ]
    assert all(row["text_lv"] in scope for row in TOTALS)


def test_the_results_read_by_hand() -> None:
    """All 25, as a person wrote them down from the document."""
    values = {
        "security": ["7", "25", "100", "6", "550"],
        "economy": [
            *("712", "34", "56.9", "240482", "95", "1", "18", "34", "1218856", "36.5", "143"),
            *("1390.65", "674.25", "10000", "30", "1657"),
        ],
        "people": ["4", "8", "200", "34"],
    }
    assert {p: [row["value"] for row in RESULTS if row["pillar"] == p] for p in values} == values
    qualified = [(row["value"], row["qualifier"]) for row in RESULTS if row["qualifier"]]
    assert qualified == [
        ("100", "vairāk kā"),
        ("1", "vismaz"),
        ("1218856", "vismaz"),
        ("10000", "vairāk kā"),
        ("8", "vismaz"),
        ("200", "vismaz"),
    ]


def programme_texts() -> list[tuple[str, int, str]]:
    """Texts of the programme that links may rest on: code of block or priority, line, text."""
    found = [
        (row["code"], int(row["description_line"]), row["description_lv"])
        for row in rows("programme/priority")
    ]
    for row in rows("programme/subpriority"):
        found += [(row["code"], int(row["source_line"]), row["title_lv"])]
        found += [(row["code"], int(row["goal_line"]), row["goal_lv"])]
    for name in ("task", "benefit", "rationale"):
        lists = rows(f"programme/{name}")
        found += [(row["subpriority_code"], int(row["source_line"]), row["text_lv"]) for row in lists]
    return found


@pytest.mark.parametrize(
    "row", LINKS, ids=lambda row: f"{row['pillar']}-{row['position']}-{row['priority_code']}"
)
def test_a_link_rests_on_words_that_stand_in_both_documents(row: Row) -> None:
    [measure] = [m for m in MEASURES if (m["pillar"], m["position"]) == (row["pillar"], row["position"])]
    assert row["words_lv"] in measure["text_lv"]
    places = [
        code
        for code, line, text in programme_texts()
        if line == int(row["programme_line"]) and row["programme_words_lv"] in text
    ]
    assert places
    assert all(f"{code}.".startswith(f"{row['priority_code']}.") for code in places)


@pytest.mark.parametrize(
    "row", LINKS, ids=lambda row: f"{row['pillar']}-{row['position']}-{row['priority_code']}"
)
def test_a_link_has_a_word_in_common(row: Row) -> None:
    """Beginnings of five letters; `klāsteru` is printed for `klasteru`."""
    starts = [
        {word[:5] for word in re.findall(r"\w{3,}", row[side].lower().replace("klāst", "klast"))}
        for side in ("words_lv", "programme_words_lv")
    ]
    assert starts[0] & starts[1], row
    assert (row["certain"] == "true") == (row["rule"] != "same_field")
