"""The search against a loop over all texts."""

import re
from collections.abc import Iterator

import duckdb
import pytest

from latgale.folding import stems, together
from latgale.queries import participation
from tests.queries.answers import values
from tests.queries.printed import rows

Connection = duckdb.DuckDBPyConnection


# All texts of a release, by hand from the files: what it belongs to, kind, position, text, rank, line.
# A name ranks before a goal, a goal before an item of a list, an item before the reasoning.
Text = tuple[str, str, str, int, str, int, int]
BLOCK_LISTS = (
    ("task", "task", "text_lv", 2),
    ("programme_indicator", "indicator", "text_lv", 3),
    ("programme_indicator", "english", "text_en", 3),
    ("benefit", "benefit", "text_lv", 4),
    ("subpriority_funding", "funding", "name_printed", 6),
    ("past_project", "past_project", "title_lv", 8),
    ("rationale", "rationale", "text_lv", 9),
    ("past_action", "past_action", "text_lv", 10),
)


def texts_of_blocks() -> Iterator[Text]:
    for row in rows("programme/subpriority"):
        code, line = row["code"], int(row["source_line"])
        yield "block", code, "title", 0, f"{code} {row['title_lv']}", 0, line
        yield "block", code, "english", 0, f"{code} {row['title_en']}", 1, line
        yield "block", code, "section", 0, row["section"], 1, line
        yield "block", code, "goal", 0, row["goal_lv"], 1, int(row["goal_line"])
        yield "block", code, "spatial", 0, row["spatial_lv"], 7, int(row["spatial_line"])
    for table, kind, column, rank in BLOCK_LISTS:
        for row in rows(f"programme/{table}"):
            place = row["subpriority_code"], kind, int(row["position"])
            yield "block", *place, row[column], rank, int(row["source_line"])
    for row in rows("programme/subpriority_actor"):
        place = row["subpriority_code"], row["role"], int(row["position"])
        yield "block", *place, row["name_printed"], 5, int(row["source_line"])


def texts_of_the_rest() -> Iterator[Text]:
    for row in rows("programme/priority"):
        code, line = row["code"], int(row["source_line"])
        yield "priority", code, "title", 0, f"{code} {row['name_lv']}", 0, line
        yield "priority", code, "english", 0, f"{code} {row['name_en']}", 1, line
        yield "priority", code, "section", 0, row["section"], 1, line
        yield "priority", code, "description", 0, row["description_lv"], 2, int(row["description_line"])
    for row in rows("programme/target"):
        line = int(row["source_line"])
        yield "target", row["id"], "target", 0, row["text_lv"], 1, line
        yield "target", row["id"], "english", 0, row["name_en"], 1, line
    for row in rows("alignment/framework_goal"):
        code, line = f"{row['framework']} {row['row']}", int(row["source_line"])
        yield "goal", code, "title", 0, row["direction_lv"], 1, line
        yield "goal", code, "english", 0, row["direction_en"], 1, line
        yield "goal", code, "goal", 0, row["goal_lv"], 2, line


ALL = [*texts_of_blocks(), *texts_of_the_rest()]
# Latvian letters, and the few others that stand in English texts.
MARKS = str.maketrans("āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ", "acegiklnsuzACEGIKLNSUZ")


def words_of(text: str) -> list[str]:
    return re.findall(r"\w+", text.translate(MARKS).lower())


FOLDED = {text: words_of(text) for _, _, _, _, text, _, _ in ALL}


def begins(written: list[str], stem: str) -> bool:
    """Does the stem stand somewhere among these words? Its last word may go on, unless a space ends it."""
    *whole, last = stem.split()
    for at in range(len(written) - len(whole)):
        before, end = written[at : at + len(whole)], written[at + len(whole)]
        if before == whole and (end == last if stem.endswith(" ") else end.startswith(last)):
            return True
    return False


def slow_search(stems: list[str]) -> list[Text]:
    """Texts in which each stem begins some word, best first, by a loop."""
    found = [text for text in ALL if stems and all(begins(FOLDED[text[4]], stem) for stem in stems)]
    # The last four only part what stands on one line with one rank.
    return sorted(found, key=lambda text: (text[5], text[6], text[3], *text[:3]))


RANK = {text[:5]: text[5] for text in ALL}


def search(connection: Connection, stems: list[str]) -> list[Text]:
    """What the query finds; among equals (rank, line, position) put in an order of their own."""
    columns = ("scope", "code", "kind", "position", "text", "source_line")
    rows = values(participation.search(connection, stems=stems), *columns)
    found: list[Text] = [(a, b, c, d, e, RANK[a, b, c, d, e], line) for a, b, c, d, e, line in rows]
    keys = [(text[5], text[6], text[3]) for text in found]
    assert keys == sorted(keys), "best first, then as printed"
    return sorted(found, key=lambda text: (text[5], text[6], text[3], *text[:3]))


def test_search_reads_every_text(connection: Connection) -> None:
    query = "SELECT scope, code, kind, position, text, rank, source_line FROM search_text"
    assert sorted(connection.execute(query).fetchall()) == sorted(ALL)
    lengths = "SELECT count(*) FROM search_text WHERE length(folded) <> length(text)"
    assert connection.execute(lengths).fetchall() == [(0,)]


@pytest.mark.parametrize(
    "sought",
    [
        ["pasvaldib"],
        ["cel"],
        ["cel", "attistib"],
        ["es", "fond"],
        ["co2"],
        ["8"],
        ["2014", "2020"],
        ["a"],
        ["a "],
        ["e pakalpojum"],
        ["e pakalpojum", "latgal"],
        ["t sk"],
        ["daugavpils rezekn"],
        ["co2 ", "izmes"],
        ["zzz"],
        ["it"],
        ["sez", "latgal", "komand"],
        ["pakalpojum", "pakalpojum"],
        ["railway"],
        ["local", "need"],
        [],
    ],
)
def test_search_finds_what_a_loop_finds(connection: Connection, sought: list[str]) -> None:
    assert search(connection, sought) == slow_search(sought)


def test_search_finds_every_word_of_the_programme_by_its_beginning(connection: Connection) -> None:
    """Words spread over all texts, each cut to four letters, marks left out as a hurried person does."""
    words = sorted({word for text in FOLDED for word in FOLDED[text] if len(word) > 6})
    assert len(words) > 3000
    for word in words[::250]:
        assert search(connection, [word[:4]]) == slow_search([word[:4]]), word


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("pasvaldibas", "pašvaldīb"),
        ("Pašvaldībām", "pašvaldīb"),
        ("pašvaldības", "pašvaldīb"),
        ("ceļiem", "ceļiem"),
        ("uznemumiem", "uzņēmum"),
        ("bibliotēkas", "bibliotēk"),
        ("DZELZCEĻA", "dzelzceļ"),
    ],
)
def test_a_hurried_word_finds_the_printed_forms(connection: Connection, typed: str, printed: str) -> None:
    """Every text with a form of the word is found; counted straight from the printed texts."""
    with_word = {text for text in ALL if re.search(rf"\b{printed}", text[4].lower())}
    assert len(with_word) > 1
    assert with_word <= set(search(connection, stems(typed)))


@pytest.mark.parametrize(
    ("typed", "printed", "joined"),
    [
        ("e-pakalpojumi", r"\be\b.*\bpakalpojum|\bpakalpojum.*\be\b", r"\be\W+pakalpojum"),
        ("e pakalpojumi", r"\be\b.*\bpakalpojum|\bpakalpojum.*\be\b", r""),
        ("Latgale-tūrisms", r"\blatgal.*\btūrism|\btūrism.*\blatgal", r"\blatgale\W+tūrism"),
        ("pilsētu-lauku", r"\bpilsēt.*\blauk|\blauk.*\bpilsēt", r"\bpilsētu\W+lauk"),
        ("A", r"\b[aā]\b", ""),
    ],
)
def test_a_letter_is_a_word_and_what_is_joined_comes_first(
    connection: Connection, typed: str, printed: str, joined: str
) -> None:
    """Counted straight from the printed texts."""
    expected = [text for text in ALL if re.search(printed, text[4].lower(), re.S)]
    columns = ("scope", "code", "kind", "position", "text")
    frame = participation.search(connection, stems=stems(typed), together=together(typed))
    found = values(frame, *columns)
    assert expected
    assert sorted(found) == sorted(text[:5] for text in expected)
    first = [bool(re.search(joined, text.lower())) for *_, text in found]
    assert first == sorted(first, reverse=True)


@pytest.mark.parametrize("code", ["2.2.1", "1.1", "4.1", "3.2.9"])
def test_a_code_finds_what_has_it_and_nothing_else_by_its_title(connection: Connection, code: str) -> None:
    """``1.1`` is priority 1.1 and its blocks; ``2.1.1`` does not begin with it."""
    titles = [text for _, _, kind, _, text, _, _ in search(connection, stems(code)) if kind == "title"]
    assert titles
    assert [title for title in titles if not title.startswith(code)] == []


def test_the_number_printed_before_a_block_finds_it(connection: Connection) -> None:
    """The document numbers its sections otherwise than its blocks: 3.2.4.1 is block 2.4.1."""
    for row in rows("programme/subpriority"):
        found = [
            (scope, code)
            for scope, code, kind, *_ in search(connection, stems(row["section"]))
            if kind == "section"
        ]
        same = [("priority", row["code"])] if row["level"] == "priority" else []
        assert sorted(found) == sorted([("block", row["code"]), *same]), row["section"]


def test_search_gives_a_title_before_a_reasoning(connection: Connection) -> None:
    kinds = [found[2] for found in search(connection, ["dzelzcel"])]
    assert kinds[0] == "title"
    assert kinds[-1] == "past_action"
    assert kinds.index("task") < kinds.index("rationale")


@pytest.mark.parametrize(
    "typed",
    [
        "'",
        "' OR '1'='1",
        "'; DROP TABLE task; --",
        "%",
        "_",
        "\\",
        "(",
        "[a",
        "*",
        "(?i)x",
        "\\b",
        "a|b",
        ".{1,}",
    ],
)
def test_hostile_words_are_only_words(connection: Connection, typed: str) -> None:
    """As they come from the search field, and raw: no pattern language, no error."""
    assert search(connection, stems(typed)) == slow_search(stems(typed))
    literal = {text for text in ALL if typed.lower() in text[4].translate(MARKS).lower()}
    assert set(search(connection, [typed])) <= literal
