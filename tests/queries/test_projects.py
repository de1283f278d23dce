"""Projects: sums that agree with each other and with a second, slow count over the CSV files."""

import csv
import itertools
import re
from collections import Counter, defaultdict
from decimal import Decimal
from typing import Any

import duckdb
import pytest

from latgale.config import ROOT
from latgale.folding import fold, stems
from latgale.queries import project as facts
from latgale.queries import project_rows, projects
from tests.queries.slow_projects import PLACES, PROJECTS, cents, read, slow_shares

CITIES = {"LV0002000", "LV0006000"}
COLLECTED = {row["record_id"]: row for row in read("sources/projects_collected")}


def slow_match(code: str, asked: dict[str, Any], priorities: dict[str, set[str]]) -> bool:
    row = PROJECTS[code]
    for name in ("fund", "programme", "period", "status"):
        if asked.get(name) and row[name] != asked[name]:
            return False
    total = Decimal(row["total_eur"]) if row["total_eur"] else None
    if "lowest" in asked and (total is None or total < asked["lowest"]):
        return False
    if "highest" in asked and (total is None or total > asked["highest"]):
        return False
    if asked.get("territory") == "none" and PLACES[code]:
        return False
    if asked.get("territory") not in (None, "none", *{p["territory"] for p in PLACES[code]}):
        return False
    linked = priorities.get(code, set())
    return asked.get("priority") in (None, *linked) or (asked["priority"] == "none" and not linked)


FILTERS: list[dict[str, Any]] = [
    {},
    *({"fund": fund} for fund in ("erdf", "leader", "eu", "unstated")),
    {"programme": "growth-employment-2014-2020"},
    {"period": "2007-2013"},
    {"status": "completed"},
    *({"territory": code} for code in ("LV0002000", "LV0043000", "LV0022000", "LV005", "none")),
    *({"priority": code} for code in ("2.2", "3.4", "none")),
    {"lowest": 50_000.0},
    {"lowest": 1_000.0, "highest": 50_000.0},
    {"fund": "erdf", "territory": "LV0043000", "priority": "3.2", "period": "2014-2020"},
    {"fund": "rrf"},
]


@pytest.fixture
def priorities(connection: duckdb.DuckDBPyConnection) -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for project, code in connection.execute("SELECT project, priority_code FROM project_priority").fetchall():
        found[project].add(code)
    return found


@pytest.mark.parametrize("asked", FILTERS, ids=str)
def test_every_sum_by_a_second_count(
    connection: duckdb.DuckDBPyConnection, priorities: dict[str, set[str]], asked: dict[str, Any]
) -> None:
    matching = [code for code in PROJECTS if slow_match(code, asked, priorities)]
    totals = [cents(PROJECTS[code]["total_eur"]) for code in matching if PROJECTS[code]["total_eur"]]
    summary = projects.summary(connection, **asked)
    whole = summary[summary["kind"] == "all"].iloc[0]
    assert (whole["projects"], whole["priced"]) == (len(matching), len(totals))
    assert cents(str(whole["total_eur"] if totals else 0)) == sum(totals, Decimal(0))
    assert whole["linked"] == sum(bool(priorities.get(code)) for code in matching)
    assert whole["placed"] == sum(bool(PLACES[code]) for code in matching)

    shares = [(key, amount) for code in matching for key, amount in slow_shares(code).items()]
    counts, sums = Counter(key for key, _ in shares), Counter[str]()
    for key, amount in shares:
        sums[key] += amount or 0  # type: ignore[assignment]
    places = projects.places(connection, **asked)
    found = {row.value if row.bucket == "municipality" else row.bucket: row for row in places.itertuples()}
    assert {key: row.projects for key, row in found.items()} == counts
    assert {key: cents(str(row.total_eur if row.priced else 0)) for key, row in found.items()} == {
        key: cents(str(sums[key])) for key in counts
    }
    assert cents(str(places["total_eur"].sum())) == sum(totals, Decimal(0)), "every euro in one row"

    listed = projects.listed(connection, **asked)
    assert set(listed["id"]) == set(matching)
    for kind in ("fund", "status", "period", "year"):
        rows = summary[summary["kind"] == kind]
        assert rows["projects"].sum() == len(matching)
        assert cents(str(rows["total_eur"].sum())) == sum(totals, Decimal(0))


def test_every_project_has_its_rows_once(connection: duckdb.DuckDBPyConnection) -> None:
    rows = connection.execute("SELECT project, count(*) FROM project_index GROUP BY 1").fetchall()
    assert dict(rows) == dict.fromkeys(PROJECTS, 1)


@pytest.mark.parametrize("size", [1, 7, 50, 1000])
def test_parts_of_the_list_make_the_whole(connection: duckdb.DuckDBPyConnection, size: int) -> None:
    whole = list(projects.listed(connection)["id"])
    parts = [
        list(projects.part(connection, limit=size, offset=offset)["value"]) for offset in range(0, 130, size)
    ]
    assert list(itertools.chain(*parts)) == whole
    assert len(whole) == len(PROJECTS)


def test_a_later_part_is_that_of_the_whole_answer(connection: duckdb.DuckDBPyConnection) -> None:
    asked = {"fund": "eu", "status": "unstated"}
    whole = projects.found(connection, limit=7, offset=5, **asked)
    expected = whole[whole["kind"] == "project"].to_dict("records")
    assert len(expected) == 7
    assert projects.part(connection, limit=7, offset=5, **asked).to_dict("records") == expected


@pytest.mark.parametrize(
    "words",
    [
        *("ceļu", "Rēzekne", "pasvaldib", "rotaļu laukum", "5.6.2.0/16", "tūrisma Rēzeknē x", "%", "a"),
        *("e-pakalpojumi", "Latvija-Lietuva", "Latvija Lietuva", "Rēzeknes i tūrisms", "1. kārta", "Nr.1"),
        *("energoefektivitāte Rēzekne", "Balvu novads kultūra", "Malnava", "Ludza municipality"),
    ],
)
def test_words_by_a_slow_search(connection: duckdb.DuckDBPyConnection, words: str) -> None:
    sought = tuple(stems(words))
    names: dict[str, str] = {
        code: " ".join([row["project_no"], row["name"], row["beneficiary"]]) for code, row in PROJECTS.items()
    }
    for row in read("projects/project_name"):
        names[row["project"]] += " " + row["name"]
    said = {row["code"]: f"{row['name_lv']} {row['name_en']}" for row in read("territories/territory")}
    for code, places in PLACES.items():
        for place in places:
            names[code] += f" {said[place['territory']]} {place['parish']}"
    starts = {code: " " + fold(text) for code, text in names.items()}
    for mark in "„”“\"'()–-,:;/&’+":
        starts = {code: text.replace(mark, " ") for code, text in starts.items()}
    # A stop parts words, but not the numbers of a code.
    starts = {code: re.sub(r"(?<!\d)\.|\.(?!\d)", " ", text) for code, text in starts.items()}
    starts = {code: " ".join(["", *text.split(), ""]) for code, text in starts.items()}
    expected = {code for code, text in starts.items() if all(f" {stem}" in text for stem in sought)}
    assert set(projects.listed(connection, stems=sought)["id"]) == expected


# --- The files ------------------------------------------------------------------------------------


def test_every_amount_is_the_collected_one() -> None:
    """Two amounts in lats divided by the fixed rate; all others to the cent as collected."""
    columns = {
        "total_eur": "total_cost",
        "eligible_eur": "eligible_cost",
        "public_support_eur": "eu_or_public_support",
        "state_eur": "state_budget",
        "municipal_eur": "municipal_own",
    }
    for code, row in COLLECTED.items():
        for ours, theirs in columns.items():
            value, made = row[theirs], PROJECTS[code][ours]
            if row["currency"] == "LVL" and value:
                assert abs(Decimal(value) / Decimal("0.702804") - Decimal(made)) < Decimal("0.01"), code
                assert PROJECTS[code]["converted"] == "true"
            else:
                assert bool(value) == bool(made)
                assert cents(value) == cents(made), (code, ours)
    assert sum(row["converted"] == "true" for row in PROJECTS.values()) == 2


def test_lats_by_hand() -> None:
    """8 461 746,72 lats / 0,702804 = 12 039 980,88 euro, worked out apart."""
    assert PROJECTS["LG022"]["total_eur"] == "12039980.88"
    assert PROJECTS["LG022"]["amounts_printed"].split("; ")[0] == "8461746.72"


def test_every_collected_project_keeps_its_names_and_numbers() -> None:
    assert set(COLLECTED) == {code for code in PROJECTS if code.startswith("LG")}
    others = read("projects/project_name")
    for code, row in COLLECTED.items():
        names = [PROJECTS[code]["name"], *(each["name"] for each in others if each["project"] == code)]
        assert any(row["name"].startswith(name) for name in names), code
        if row["project_no"] and "Kohesio" not in row["project_no"]:
            assert PROJECTS[code]["project_no"] == row["project_no"]
        assert PROJECTS[code]["period"] in (row["period"], "")
        assert PROJECTS[code]["measure"] == row["measure"]
        assert PROJECTS[code]["status_printed"] == row["status_published"]


def test_every_collected_place_is_there() -> None:
    """Today's municipalities as collected, but for the one whose only place was the applicant's seat."""
    names = {row["name_lv"]: row["code"] for row in read("territories/territory") if not row["valid_to"]}
    for code, row in COLLECTED.items():
        wanted = {names[name] for name in row["units_current_9"].split("|") if name}
        found = {place["territory"] for place in PLACES[code]} - {"LV005"}
        assert found == wanted or code == "LG010", code
        parishes = {place["parish"].removesuffix("asts") + "." for place in PLACES[code] if place["parish"]}
        assert parishes == {name.replace("Kubulu", "Kubuļu") for name in row["parishes"].split("|") if name}


def test_every_project_of_the_programme_is_linked_back() -> None:
    named = {
        (row["subpriority_code"], row["position"]): row["project"] for row in read("projects/project_named")
    }
    past = read("programme/past_project")
    assert len(past) == len(named) == 61
    others = read("projects/project_name")
    for row in past:
        project = named[row["subpriority_code"], row["position"]]
        known = {PROJECTS[project]["name"], *(each["name"] for each in others if each["project"] == project)}
        assert row["title_lv"] in known, project
    assert len(set(named.values())) == 53
    assert sum(project.startswith("LG") for project in set(named.values())) == 4


def test_shares_are_at_most_the_total() -> None:
    for code, places in PLACES.items():
        shares = sum((cents(place["amount_eur"]) for place in places), Decimal(0))
        assert not shares or shares <= cents(PROJECTS[code]["total_eur"]), code


# --- Links ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("project", "links"),
    [
        ("LG001", {("2.1", "measure-6.1.5")}),
        ("LG009", {("2.2", "measure-6.3.1")}),
        ("LG045", {("3.4", "measure-9.2.4.2"), ("3.4", "text-health")}),
        ("LG068", {("3.4", "measure-4.2.2"), ("3.3", "text-energy")}),
        ("LG051", {("3.2", "named"), ("3.2", "measure-5.6.2")}),
        ("PP-3.1.1-1", {("3.1", "named"), ("4.4", "named")}),
        ("LG043", {("3.3", "text-energy")}),
        ("LG071", set()),
        ("LG059", set()),
    ],
)
def test_links_by_hand(
    connection: duckdb.DuckDBPyConnection, project: str, links: set[tuple[str, str]]
) -> None:
    rows = connection.execute(
        "SELECT priority_code, rule FROM project_priority WHERE project = ?", [project]
    ).fetchall()
    assert set(rows) == links


def test_a_measure_of_another_period_is_not_linked(connection: duckdb.DuckDBPyConnection) -> None:
    """3.6.1.1 of 2007–2013 is not 3.6.1.1 of any rule; 5.6.2 holds for 2014–2020 alone."""
    wrong = connection.execute("""
        SELECT p.id FROM project p JOIN project_priority l ON l.project = p.id
        JOIN priority_rule r ON r.id = l.rule WHERE r.period <> p.period
    """).fetchall()
    assert wrong == []


def test_the_one_priority_stands_with_the_project_and_several_do_not(
    connection: duckdb.DuckDBPyConnection, priorities: dict[str, set[str]]
) -> None:
    rows = dict(connection.execute("SELECT id, priority_code FROM project").fetchall())
    for code, found in rows.items():
        linked = priorities.get(code, set())
        assert found == (next(iter(linked)) if len(linked) == 1 else None), code


# Where the programme has the number of a measure, counted by hand; projects of others are linked too.
NAMED = {"3.3.1": [6150], "4.2.2": [7535], "5.6.2": [5961, 6150], "8.1.1": [2097], "8.1.4": [2387]}


@pytest.mark.parametrize("measure", NAMED)
def test_a_measure_that_is_named_with_some_says_why_others_are_linked(
    connection: duckdb.DuckDBPyConnection, measure: str
) -> None:
    query = "SELECT line FROM source_text WHERE source = 'programme-2021-2027' AND regexp_matches(text, ?)"
    number = rf"(SAM |projektu |mērķa ){re.escape(measure)}\.(\s|$)"
    lines = sorted(line for (line,) in connection.execute(query, [number]).fetchall())
    assert lines == NAMED[measure]
    (rule,) = [each for each in projects.rules(connection).itertuples() if each.pattern == measure]
    assert rule.source_line in (lines[0], lines[0] - 1)
    assert re.search(r"\bCit[ui] ", str(rule.reason_lv))
    assert re.search(r"\b[Oo]ther", str(rule.reason_en))


def test_rules_say_why_and_where(connection: duckdb.DuckDBPyConnection) -> None:
    lines = set(connection.execute("SELECT source, line FROM source_text").fetchall())
    for rule in projects.rules(connection).itertuples():
        assert rule.kind == "named" or (rule.source, rule.source_line) in lines, rule.id


# --- Sources and details --------------------------------------------------------------------------


def test_sources_are_counted(connection: duckdb.DuckDBPyConnection) -> None:
    found = projects.sources(connection)
    counted = Counter(row["source"] for row in PROJECTS.values())
    assert dict(zip(found["id"], found["projects"], strict=True)) == counted
    assert list(found["projects"]) == sorted(counted.values(), reverse=True)
    assert found[["publisher", "title", "title_en"]].notna().all().all()


def test_every_project_has_a_source_that_can_be_opened() -> None:
    for code, row in PROJECTS.items():
        assert row["source_url"].startswith("http") or row["source_line"], code


def test_lines_of_the_list_of_2016_are_right() -> None:
    with (ROOT / "data/sources/esfondi_2016.csv").open(encoding="utf-8", newline="") as file:
        rows = dict(enumerate(csv.reader(file), 1))
    for row in PROJECTS.values():
        if row["source"] == "esfondi-2016":
            assert rows[int(row["source_line"])][1] == row["name"]


def test_details(connection: duckdb.DuckDBPyConnection) -> None:
    assert facts.project(connection, project="none").empty
    assert facts.project(connection, project="LG014").iloc[0]["programme_lv"].startswith("Darbības programma")
    assert list(facts.partners(connection, project="LG058")["total_eur"]) == [371145.04]
    assert list(facts.locations(connection, project="LG058")["former_lv"]) == [
        "Dagdas novads (līdz 01.07.2021)"
    ]
    assert len(facts.named_in(connection, project="PP-2.2.1-1")) == 3
    assert set(facts.names(connection, project="LG053")["name_lang"]) == {"en"}
    assert len(facts.notes(connection, project="LG053")) == 2
    assert facts.links(connection, project="LG071").empty


def test_choices_count_what_they_ask_for(connection: duckdb.DuckDBPyConnection) -> None:
    for row in projects.choices(connection).itertuples():
        summary = projects.summary(connection, **{str(row.kind): row.value})
        assert summary.iloc[0]["projects"] == row.projects, (row.kind, row.value)


def test_place_names_mean_todays_territories(connection: duckdb.DuckDBPyConnection) -> None:
    frame = project_rows.place_names(connection)
    found = zip(frame["territory"], frame["former"], strict=True)
    names: dict[str, tuple[str, str]] = dict(zip(frame["name"], found, strict=True))
    assert names["Daugavpils novads"] == ("LV0022000", "LV0440200")
    assert names["Aglonas novads"] == ("", "LV0604300"), "it was split"
    assert names["Preiļu novads"] == ("LV0042000", "")
    assert names["Medumu pagasts"] == ("LV0022000", "LV0440200")
    assert names["Daugavpils"][0] in CITIES
    assert sum(name.endswith("pagasts") for name in names) == 137
