"""Tables 1 (LIAS 2030) and 2 (NAP 2027) read a second time, straight from the lines of the source.

The cells of both tables come line by line: priority of the strategy, its direction, the goal, then
the linked directions and priorities of the programme; pages break goals apart. The reading here takes
the links out by their names and holds that nothing remains but the goals.
"""

import re
from itertools import pairwise

import duckdb
import pytest

from tests.queries.printed import LINES, TEXT, Row, between, line_at, rows, squeeze, start_of

# By hand, as they stand in section 2.3 of the document.
DIRECTIONS = {"1": "Prasmes", "2": "Savienojumi", "3": "Gudra pārvaldība", "4": "Efektīvi uzņēmumi"}
PRIORITIES = {
    "1.1": "Ekselence",
    "1.2": "Arods un mūžizglītība",
    "2.1": "Maģistrāles",
    "2.2": "Ceļi",
    "2.3": "IT",
    "2.4": "Mobilitāte",
    "3.1": "Idejas",
    "3.2": "Pašvaldības",
    "3.3": "Vide un klimats",
    "3.4": "Pakalpojumi",
    "4.1": "Iesācēji",
    "4.2": "Alpīnisti",
    "4.3": "Čempioni",
    "4.4": "Investori",
    "4.5": "Sirdis",
}
# First line of a table after its title, and the line of the paragraph after it.
TABLES = {"LIAS2030": (339, 868), "NAP2027": (878, 1962)}
HEADS = {
    "LIAS2030": "LIAS2030Latgalesstratēģija2030.virzieniLatgalesprogrammasprioritātesPrioritāte"
    "AttīstībasvirziensMērķis",
    "NAP2027": "NAP2027Latgalesstratēģija2030.virzieniLatgalesprogrammasprioritātes"
    "PrioritātesRīcībasvirziensMērķis",
}
# Row 10 of table 2 breaks the name of direction 4 over a page: its second word comes after the goal.
TORN = "uzņēmumi"
TORN_BEFORE = "3.1.Idejas"

_NAMES = {f"{code}.{squeeze(name)}": code for code, name in {**DIRECTIONS, **PRIORITIES}.items()}
_NAMES["4.Efektīvi"] = "4"
LINK = re.compile("|".join(re.escape(name) for name in sorted(_NAMES, key=len, reverse=True)))

Link = tuple[str, int, str, bool, int]


def goals_of(framework: str) -> list[Row]:
    return [row for row in rows("alignment/framework_goal") if row["framework"] == framework]


def read_links(framework: str) -> list[Link]:
    """Links as the lines of the table print them: framework, row, code, certain, line.

    A row prints directions, then priorities. Directions again after priorities begin a second list;
    what stands only there is not certain.
    """
    first, end = TABLES[framework]
    starts = [start_of(int(row["source_line"])) for row in goals_of(framework)]
    links: list[Link] = []
    for number, (begin, stop) in enumerate(pairwise([*starts, start_of(end)]), 1):
        known: set[str] = set()
        certain = True
        was_priority = False
        for match in LINK.finditer(TEXT, begin, stop):
            code = _NAMES[match[0]]
            certain = certain and not (was_priority and len(code) == 1)
            was_priority = len(code) > 1
            if code not in known:
                links.append((framework, number, code, certain, line_at(match.start())))
            known.add(code)
    assert not LINK.search(TEXT, start_of(first), starts[0]), "no link stands before the first row"
    return links


def stored_links(name: str, column: str) -> list[Link]:
    return [
        (
            row["framework"],
            int(row["row"]),
            row[column],
            {"true": True, "false": False}[row["certain"]],
            int(row["source_line"]),
        )
        for row in rows(f"alignment/{name}")
    ]


@pytest.mark.parametrize("framework", TABLES)
def test_links_read_a_second_time(framework: str) -> None:
    read = read_links(framework)
    stored = [x for x in stored_links("alignment", "priority_code") if x[0] == framework]
    directions = [x for x in stored_links("alignment_direction", "direction_code") if x[0] == framework]
    assert sorted(stored) == sorted(link for link in read if "." in link[2])
    assert sorted(directions) == sorted(link for link in read if "." not in link[2])


@pytest.mark.parametrize("framework", TABLES)
def test_nothing_is_left_in_the_table_but_the_goals(framework: str) -> None:
    """Heads and links taken out, the table is: priority where it changes, direction, goal, and again."""
    left = between(*TABLES[framework]).replace(HEADS[framework], "")
    left = left.replace(TORN + TORN_BEFORE, TORN_BEFORE)
    left = LINK.sub("", left)
    expected = ""
    area = ""
    for row in goals_of(framework):
        if row["priority_lv"] != area:
            area = row["priority_lv"]
            expected += squeeze(area)
        expected += squeeze(row["direction_lv"]) + squeeze(row["goal_lv"])
    assert left == expected


@pytest.mark.parametrize("framework", TABLES)
def test_a_goal_begins_with_its_direction_on_its_line(framework: str) -> None:
    for row in goals_of(framework):
        line = int(row["source_line"])
        assert TEXT.startswith(squeeze(row["direction_lv"]), start_of(line)), row
        assert line_at(start_of(line)) == line, f"an empty line: {row}"


def test_each_link_stands_on_its_line() -> None:
    for framework, row, code, _, line in [
        *stored_links("alignment", "priority_code"),
        *stored_links("alignment_direction", "direction_code"),
    ]:
        place = (framework, row, code)
        assert re.search(rf"(^|\s){re.escape(code)}\.\s", LINES[line - 1]), place
        first, end = TABLES[framework]
        assert first <= line < end, place


def test_numbers_of_goals_and_links() -> None:
    links = stored_links("alignment", "priority_code")
    directions = stored_links("alignment_direction", "direction_code")
    assert {name: len(goals_of(name)) for name in TABLES} == {"LIAS2030": 10, "NAP2027": 18}
    assert {name: sum(x[0] == name for x in links) for name in TABLES} == {"LIAS2030": 74, "NAP2027": 126}
    assert {name: sum(x[0] == name for x in directions) for name in TABLES} == {"LIAS2030": 33, "NAP2027": 51}
    for name in TABLES:
        assert [row["row"] for row in goals_of(name)] == [str(n + 1) for n in range(len(goals_of(name)))]


def test_only_the_culture_row_of_lias_is_uncertain() -> None:
    assert [x[:3] for x in stored_links("alignment", "priority_code") if not x[3]] == [
        ("LIAS2030", 4, "2.1"),
        ("LIAS2030", 4, "2.3"),
    ]
    assert [x[:3] for x in stored_links("alignment_direction", "direction_code") if not x[3]] == [
        ("LIAS2030", 4, "2")
    ]
    culture = goals_of("LIAS2030")[3]
    assert culture["priority_lv"] == "Kultūras telpas attīstība"


def test_priorities_that_no_goal_names() -> None:
    links = stored_links("alignment", "priority_code")
    missing = {name: set(PRIORITIES) - {x[2] for x in links if x[0] == name} for name in TABLES}
    assert missing == {"LIAS2030": {"4.4"}, "NAP2027": set()}


def contradictions(links: set[tuple[str, int, str]], directions: set[tuple[str, int, str]]) -> list[str]:
    """Rows in which directions and priorities do not agree."""
    carried = {(framework, row, code[0]) for framework, row, code in links}
    bare = {(framework, row, code) for framework, row, code in links}
    orphans = [x for x in bare if (x[0], x[1], x[2][0]) not in directions]
    return sorted(
        [f"{f} {r}: direction {d} without a priority" for f, r, d in directions - carried]
        + [f"{f} {r}: priority {p} without its direction" for f, r, p in orphans]
    )


EXPECTED_CONTRADICTIONS = [
    "LIAS2030 6: priority 2.1 without its direction",
    "NAP2027 14: direction 2 without a priority",
    "NAP2027 6: priority 3.1 without its direction",
]


def test_contradictions_between_directions_and_priorities_in_the_files() -> None:
    links = {x[:3] for x in stored_links("alignment", "priority_code")}
    directions = {x[:3] for x in stored_links("alignment_direction", "direction_code")}
    assert contradictions(links, directions) == EXPECTED_CONTRADICTIONS


def test_contradictions_between_directions_and_priorities_in_the_source() -> None:
    read = [x[:3] for name in TABLES for x in read_links(name)]
    links = {x for x in read if "." in x[2]}
    assert contradictions(links, set(read) - links) == EXPECTED_CONTRADICTIONS


def test_every_contradiction_has_a_note(connection: duckdb.DuckDBPyConnection) -> None:
    """Each place that the matrix marks is also told on the data page, with its row."""
    texts = [f"{n['text_lv']} {n['text_en']}" for n in rows("notes/data_note")]
    lines = {int(n["source_line"]) for n in rows("notes/data_note") if n["source_line"]}
    assert any("4.4" in text and "LIAS" in text for text in texts)
    for framework, row in (("LIAS2030", 4), ("LIAS2030", 6), ("NAP2027", 6), ("NAP2027", 14)):
        begin, end = connection.execute(
            "SELECT source_line, lead(source_line, 1, 1962) OVER (ORDER BY source_line)"
            " FROM framework_goal QUALIFY framework = ? AND row = ?",
            [framework, row],
        ).fetchall()[0]
        assert any(begin <= line < end for line in lines), (framework, row)
