"""Who takes part where, against a second, slow implementation over the files."""

from collections import Counter
from itertools import product

import duckdb

from latgale.queries import participation
from tests.queries.answers import CODES, file_order, is_of, texts, values
from tests.queries.printed import Row, of_block, rows

Connection = duckdb.DuckDBPyConnection


def names_of(row: Row) -> set[str]:
    """The actor of a printed item and everyone named in it."""
    parts = {part["part"] for part in rows("programme/actor_part") if part["actor"] == row["actor"]}
    return {row["actor"]} | parts


TAKING_PART = [
    (name, row["role"], row["subpriority_code"], row)
    for row in rows("programme/subpriority_actor")
    for name in names_of(row)
]


def test_parts_are_not_parts_of_parts() -> None:
    """One step from a printed item to its names is enough, so the queries need no recursion."""
    wholes = {row["actor"] for row in rows("programme/actor_part")}
    parts = {row["part"] for row in rows("programme/actor_part")}
    assert wholes & parts == set()


def test_actors(connection: Connection) -> None:
    expected = []
    for actor in rows("programme/actor"):
        blocks = {
            role: {code for name, r, code, _ in TAKING_PART if name == actor["actor"] and r == role}
            for role in ("implementer", "partner")
        }
        counts = len(blocks["implementer"]), len(blocks["partner"])
        if any(counts):
            expected.append((*actor.values(), *map(str, counts)))
    expected.sort(key=lambda row: row[0].encode())
    expected.sort(key=lambda row: -int(row[4]) - int(row[5]))
    columns = ["actor", "name_en", "kind", "territory", "implements", "partners"]
    assert texts(participation.actors(connection), *columns) == expected
    assert len(expected) == len(rows("programme/actor")), "an actor that takes part nowhere"


def test_participation(connection: Connection) -> None:
    lines = {row["code"]: int(row["source_line"]) for row in rows("programme/subpriority")}
    titles = {row["code"]: row["title_lv"] for row in rows("programme/subpriority")}
    parts = {row["part"] for row in rows("programme/actor_part")}
    for actor in (
        rows("programme/actor")[::6] + [row for row in rows("programme/actor") if row["actor"] in parts][::3]
    ):
        mine = [row for name, _, _, row in TAKING_PART if name == actor["actor"]]
        assert mine
        mine.sort(key=lambda r: (r["role"], lines[r["subpriority_code"]], int(r["position"])))
        found = participation.participation(connection, actor=actor["actor"])
        assert texts(found, "code", "title_lv", "role", "name_printed", "source_line") == [
            (
                r["subpriority_code"],
                titles[r["subpriority_code"]],
                r["role"],
                r["name_printed"],
                r["source_line"],
            )
            for r in mine
        ], actor


def test_a_name_inside_a_longer_item_counts(connection: Connection) -> None:
    """By hand: 3.4.1 lists LPR administration together with others; both names lead to the block."""
    joint = next(row for row in rows("programme/actor_part"))
    blocks = {
        r["subpriority_code"] for r in rows("programme/subpriority_actor") if r["actor"] == joint["actor"]
    }
    found = participation.participation(connection, actor=joint["part"])
    assert blocks
    assert blocks <= set(found["code"])


def test_funding_sources(connection: Connection) -> None:
    expected = []
    for source in rows("programme/funding_source"):
        name = source["funding_source"]
        mine = [r for r in rows("programme/subpriority_funding") if r["funding_source"] == name]
        expected.append((name, source["name_en"], len({r["subpriority_code"] for r in mine})))
    expected.sort(key=lambda row: (-row[2], row[0].encode()))
    found = participation.funding_sources(connection)
    assert values(found, "funding_source", "name_en", "blocks") == expected
    assert all(row[2] for row in expected), "a funding source that no block names"


def test_funded_blocks_of_every_source(connection: Connection) -> None:
    for source in rows("programme/funding_source"):
        expected = [
            (block["code"], row["name_printed"], row["source_line"])
            for block in file_order("programme/subpriority")
            for row in of_block("subpriority_funding", block["code"])
            if row["funding_source"] == source["funding_source"]
        ]
        found = participation.funded_blocks(connection, funding=source["funding_source"])
        assert texts(found, "code", "name_printed", "source_line") == expected


# Two state cities and seven municipalities since the reform of 2021.
NINE = [f"LV00{number}000" for number in ("02", "06", "22", "24", "32", "36", "37", "42", "43")]


def test_municipalities(connection: Connection) -> None:
    expected = sorted(NINE)
    assert list(participation.municipalities(connection)["code"]) == expected


MEMBERS = {
    code: {(name, role) for name, role, block_code, _ in TAKING_PART if block_code == code} for code in CODES
}
SOURCES = {code: {row["funding_source"] for row in of_block("subpriority_funding", code)} for code in CODES}
PLACES = {row["actor"]: row["territory"] for row in rows("programme/actor")}


def slow_matching(
    direction: str = "",
    implementer: str = "",
    partner: str = "",
    funding_source: str = "",
    municipality: str = "",
) -> list[str]:
    found = []
    for block in rows("programme/subpriority"):
        mine = MEMBERS[block["code"]]
        if (
            (not direction or is_of(block, direction))
            and (not implementer or (implementer, "implementer") in mine)
            and (not partner or (partner, "partner") in mine)
            and (not funding_source or funding_source in SOURCES[block["code"]])
            and (
                not municipality
                or municipality == block["territory"]
                or municipality in {PLACES[name] for name, _ in mine}
            )
        ):
            found.append(block["code"])
    return found


def test_matching_blocks_with_combinations_of_conditions(connection: Connection) -> None:
    part = rows("programme/actor_part")[-1]

    def most(role: str) -> list[str]:
        return [name for name, _ in Counter(x[0] for x in TAKING_PART if x[1] == role).most_common(1)]

    options = {
        "direction": ("", "3"),
        "implementer": ("", *most("implementer"), part["part"]),
        "partner": ("", *most("partner")),
        "funding_source": ("", "Valsts finansējums"),
        "municipality": ("", "LV0037000"),
    }
    answers = set()
    for values_chosen in product(*options.values()):
        chosen = dict(zip(options, values_chosen, strict=True))
        found = participation.matching_blocks(connection, **chosen)
        assert list(found["code"]) == slow_matching(**chosen), chosen
        answers.add(tuple(found["code"]))
    assert len(answers) > 15, "the conditions chosen must tell the blocks apart"


def test_matching_blocks_by_each_single_condition(connection: Connection) -> None:
    """Every place, direction and source; actors spread over the list, half of those inside another."""
    parts = {row["part"] for row in rows("programme/actor_part")}
    names = sorted(parts)[::6] + [row["actor"] for row in rows("programme/actor")][::25]
    conditions = [{role: name} for name in names for role in ("implementer", "partner")]
    conditions += [{"funding_source": row["funding_source"]} for row in rows("programme/funding_source")]
    conditions += [{"direction": direction} for direction in "12345"]
    conditions += [{"municipality": place} for place in NINE]
    for condition in conditions:
        found = list(participation.matching_blocks(connection, **condition)["code"])
        assert found == slow_matching(**condition), condition
        assert found or "municipality" not in condition, f"no block for {condition}"


def test_named_municipalities_of_every_priority(connection: Connection) -> None:
    own = {row["code"]: row["territory"] for row in rows("programme/subpriority")}
    told = {}
    for priority in sorted({row["priority_code"] for row in rows("programme/subpriority")}):
        mine = [row["code"] for row in rows("programme/subpriority") if row["priority_code"] == priority]
        named = [{own[code], *(PLACES[name] for name, _ in MEMBERS[code])} for code in mine]
        expected = {place: sum(place in each for each in named) for place in NINE}
        found = participation.named_municipalities(connection, priority=priority)
        assert dict(values(found, "code", "blocks")) == expected, priority
        told[priority] = sum(map(bool, expected.values()))
    # Counted by hand in the printed lists of implementers and partners.
    assert (told["2.1"], told["2.2"], told["3.2"]) == (2, 0, 9)
    assert list(found["code"])[:2] == ["LV0002000", "LV0006000"], "the cities first"
