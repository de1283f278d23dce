"""A list of projects through the way that all files take."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from latgale.config import ROOT
from latgale.extracts import ExtractError
from latgale.i18n import texts
from latgale.projects import tells_of_projects
from latgale.queries import place_projects, projects
from latgale.releases import Connection, Store, connect
from latgale.uploads import preview, publish, rebuild, roll_back
from latgale.uploads.content import Content
from latgale.uploads.difference import between, differences, told
from latgale.uploads.kinds import interpret
from latgale.uploads.telling import sentence

HEADER = (
    "Projekta numurs;Projekta nosaukums;Finansējuma saņēmējs;ES fonds;Projekta statuss;"
    "Projekta īstenošanas vieta;Kopējās izmaksas"
)


def listed(*rows: str) -> bytes:
    return "\n".join([HEADER, *rows, ""]).encode("utf-8-sig")


def found(store: Store, number: str) -> list[tuple[object, ...]]:
    query = "SELECT name, status_printed FROM project WHERE project_no = ?"
    return connect(store.path()).execute(query, [number]).fetchall()


def places(store: Store, number: str) -> list[str]:
    query = (
        "SELECT l.territory FROM project_location l JOIN project p ON p.id = l.project"
        " WHERE p.project_no = ? ORDER BY l.position"
    )
    return [code for (code,) in connect(store.path()).execute(query, [number]).fetchall()]


ONE = "9.9.9.9/26/A/001;Skolas siltināšana;Ludzas novada pašvaldība;ERAF;Līgums;Ludzas novads{more};1 234,50"


def test_a_list_is_published_replaced_and_taken_back(served: Store) -> None:
    first = served.current()
    row = listed(ONE.format(more=", Rēzeknes novads"))
    seen = preview(served, row, "projekti.csv")
    assert seen.content.kind == "projects"
    assert [len(each.new) for each in seen.differences if each.table == "project"] == [1]
    publish(served, seen, "anna", "a new list")
    assert found(served, "9.9.9.9/26/A/001") == [("Skolas siltināšana", "Līgums")]
    assert places(served, "9.9.9.9/26/A/001") == ["LV0037000", "LV0043000"]
    again = preview(served, listed(ONE.format(more="").replace("Līgums", "Pabeigts")), "projekti.csv")
    publish(served, again, "anna", "finished; the list names Ludza alone")
    assert found(served, "9.9.9.9/26/A/001") == [("Skolas siltināšana", "Pabeigts")]
    assert places(served, "9.9.9.9/26/A/001") == ["LV0037000", "LV0043000"]
    mark = served.describe().fingerprint
    for path in served.folder.glob("*.duckdb"):
        path.unlink()
    rebuild(served, "anna", "lost")
    assert served.describe().fingerprint == mark
    assert first not in served.ids()


def test_rows_elsewhere_and_rows_with_defects_are_told(served: Store) -> None:
    rows = listed(
        ONE.format(more=""),
        "9.9.9.9/26/A/002;Ostas krāns;Ventspils pašvaldība;ERAF;Līgums;Ventspils;5",
        "9.9.9.9/26/A/003;Tilts;Balvu novada pašvaldība;ERAF;Nezināms;Balvu novads;-7",
    )
    seen = preview(served, rows, "projekti.csv")
    keys = {each.key: each.row for each in seen.findings}
    assert keys["projects-amount-negative"] == 4
    assert keys["projects-status-unknown"] == 4
    (left,) = [each for each in seen.content.summary if each.row]
    assert sentence(texts("lv"), left) == "3. rinda: „Ostas krāns” – ārpus Latgales (Ventspils)."
    assert len(seen.content.rows["project"]) == 2


def test_going_back_from_a_list(served: Store) -> None:
    first = served.current()
    publish(served, preview(served, listed(ONE.format(more="")), "projekti.csv"), "anna", "x")
    roll_back(served, first, "anna", "")
    assert found(served, "9.9.9.9/26/A/001") == []


def content(store: Store, data: bytes) -> Content:
    """What a file says, without trying out the release that would come."""
    return interpret(connect(store.path()), data, "saraksts.csv", {}, date(2026, 11, 22))


def test_the_list_of_2016_changes_nothing_of_what_is_known_of_it(served: Store) -> None:
    """All that the list tells of our twelve projects was collected from it, with better facts beside."""
    seen = preview(served, (ROOT / "data/sources/esfondi_2016.csv").read_bytes(), "esfondi.csv")
    assert len(seen.content.rows["project"]) == 12
    assert (seen.new, seen.changed, seen.publishable) == (0, 0, False)


CFLA = "ProjektaNumurs;ProjektaNosaukums;IesniedzejaNosaukums;EsFonds;ProjektaStatuss;PasakumaNosaukums;"
CFLA += "IstenosanasVietasAdrese;KopejaisFinansejums\n"
# LG010 with another total and nothing else; and new projects with and without a rule for their measure.
ROWS = """9.2.2.1/15/I/005;Deinstitucionalizācijas pasākumu īstenošana Latgales reģionā;;;;;;8 300 000,00
3.3.1.0/26/I/901;A;Ludzas novada pašvaldība;ERAF;Dīvains statuss;3.3.1. Palielināt investīcijas;Ludzas nov.;5
9.3.1.1/26/I/902;B;Ludzas novada pašvaldība;ERAF;Dīvains statuss;;Ludzas nov.;5
1.1.1.0/26/I/903;C;Ludzas novada pašvaldība;ERAF;Savāds;;Ludzas nov.;5
"""


@pytest.fixture
def after(served: Store) -> Connection:
    """What is served once the list is published."""
    publish(served, preview(served, (CFLA + ROWS).encode(), "es_fondu_projektu_saraksts.csv"), "anna", "x")
    return connect(served.path())


def test_a_published_list(release: Path, after: Connection) -> None:
    """One list for all that has to be seen after publishing: that takes the time of a build."""
    known = connect(release)
    _an_amount_that_differs_is_taken_and_all_else_stays(known, after)
    _projects_are_linked_by_the_rules_of_measures(after)
    _an_unknown_status_is_grouped_by_its_words(after)
    again = interpret(after, (CFLA + ROWS).encode(), "again.csv", {}, date(2026, 11, 22))
    changes = [(each.table, len(each.new), len(each.changed)) for each in differences(after, again)]
    assert [each for each in changes if each[1] or each[2]] == []


def _an_amount_that_differs_is_taken_and_all_else_stays(known: Connection, after: Connection) -> None:
    query = "SELECT * EXCLUDE (total_eur, measure, source, source_line) FROM project WHERE id = 'LG010'"
    assert after.execute(query).fetchall() == known.execute(query).fetchall()
    moved = "SELECT total_eur, measure FROM project WHERE id = 'LG010'"
    assert known.execute(moved).fetchall() == [(8278912.0, "9.2.2")]
    assert after.execute(moved).fetchall() == [(8300000.0, "9.2.2.1")]
    places = "FROM project_location WHERE project = 'LG010'"
    assert after.execute(places).fetchall() == known.execute(places).fetchall()
    notes = after.execute(
        "SELECT position, text_lv, source FROM project_note WHERE project = 'LG010' ORDER BY position"
    ).fetchall()
    assert [position for position, _, _ in notes] == [1, 2, 3]
    assert "finansējuma saņēmējs, fonds, sākums, beigas, publiskais atbalsts" in notes[2][1]
    assert notes[2][2] == "esfondi-2016"


def _projects_are_linked_by_the_rules_of_measures(after: Connection) -> None:
    """Rules 3.3.1 -> 3.2 and 9.3.1.1 -> 3.2 are in data/projects/priority_rule.csv; none is for 1.1.1."""
    found = after.execute(
        "SELECT p.project_no, p.measure, l.rule, l.priority_code FROM project p"
        " LEFT JOIN project_priority l ON l.project = p.id"
        " WHERE contains(p.project_no, '/26/I/90') ORDER BY 1"
    )
    assert found.fetchall() == [
        ("1.1.1.0/26/I/903", "1.1.1", None, None),
        ("3.3.1.0/26/I/901", "3.3.1", "measure-3.3.1", "3.2"),
        ("9.3.1.1/26/I/902", "9.3.1.1", "measure-9.3.1.1", "3.2"),
    ]


def _an_unknown_status_is_grouped_by_its_words(after: Connection) -> None:
    groups = projects.summary(after)
    found = groups[groups["kind"] == "status"].set_index("value")["projects"].to_dict()
    assert (found["Dīvains statuss"], found["Savāds"], found.get("other")) == (2, 1, None)
    choices = projects.choices(after)
    assert choices[choices["kind"] == "status"].set_index("value")["projects"].to_dict() == found
    asked = projects.listed(after, status="Dīvains statuss")
    assert sorted(asked["project_no"]) == ["3.3.1.0/26/I/901", "9.3.1.1/26/I/902"]
    place = place_projects.totals(after, territory="LV0037000")
    assert place[place["value"] == "Dīvains statuss"]["projects"].to_list() == [2]


def test_repeated_rows_name_the_places_they_add_and_come_before_those_that_add_none(served: Store) -> None:
    one = ONE.format(more="")
    rows = [
        one,
        *[one] * 11,
        one.replace("novads;", "novads, Līvānu novads;"),
        one.replace("Ludzas novads;", "Rēzekne, Kaunatas pag.;"),
    ]
    found = content(served, listed(*rows))
    said = {
        lang: [sentence(texts(lang), each, found.names) for each in found.summary] for lang in ("lv", "en")
    }
    number = "(9.9.9.9/26/A/001)"
    assert said["lv"][4:6] == [
        f"14. rinda atkārto 2. rindu {number}; pievienota vieta Līvānu novads.",
        f"15. rinda atkārto 2. rindu {number}; pievienotas vietas:"
        " Rēzeknes novads (Kaunatas pagasts), Rēzekne.",
    ]
    assert said["en"][4] == f"Row 14 repeats row 2 {number} and adds the place Līvāni municipality."
    assert said["lv"][6] == f"3. rinda atkārto 2. rindu {number}; jaunu vietu nav."
    assert (said["lv"][-1], len(said["lv"])) == ("… un vēl 3", 4 + 10 + 1)


def test_of_thousands_elsewhere_the_first_are_named(served: Store) -> None:
    there = [ONE.format(more="").replace("001", f"1{n:03}").replace("Ludzas", "Valkas") for n in range(2000)]
    nowhere = ";Nekur;Valsts kanceleja;ERAF;Līgums;;1"
    found = content(served, listed(ONE.format(more=""), *there, nowhere))
    said = [sentence(texts("lv"), each).replace("\N{NO-BREAK SPACE}", " ") for each in found.summary]
    assert said[3:6] == [
        "2 001 rinda nav pārņemta.",
        "2 000 no tām ir ārpus Latgales.",
        "3. rinda: „Skolas siltināšana” – ārpus Latgales (Valkas novads).",
    ]
    assert said[9:11] == [
        "7. rinda: „Skolas siltināšana” – ārpus Latgales (Valkas novads).",
        "… un vēl 1 995",
    ]
    assert said[11].startswith("2 003. rinda: „Nekur” nav pārņemts: vietas nav")
    assert len(said) == 12


def test_doubtful_rows_and_unknown_date_columns_are_warned_of(served: Store) -> None:
    row = ONE.format(more="").replace("Ludzas novads", "Atlantīda").replace("Ludzas novada", "Kāda")
    data = f"{HEADER};IesniegsanasDatums\n{row};01.02.2020\n".encode()
    found = content(served, data).findings
    warnings = [sentence(texts("lv"), each) for each in found if each.severity == "warning"]
    assert any("IesniegsanasDatums" in text for text in warnings)
    assert any(text.startswith("2. rinda") and "Atlantīda" in text for text in warnings)


@pytest.mark.parametrize(
    ("rows", "lv"),
    [
        (
            [ONE.format(more="")],
            [
                "Sarakstā ir 1 rinda.",
                "Pārņemts 1 Latgales projekts.",
                "Kopējās izmaksas zināmas 1 no 1 projekta, pavisam 1 234,50 EUR.",
            ],
        ),
        (
            [ONE.format(more="")] * 2
            + [ONE.format(more="").replace("001", "002").replace("Ludzas", "Valkas")],
            [
                "Sarakstā ir 3 rindas.",
                "Pārņemts 1 Latgales projekts.",
                "Kopējās izmaksas zināmas 1 no 1 projekta, pavisam 1 234,50 EUR.",
                "1 rinda atkārto jau minētu projektu.",
                "3. rinda atkārto 2. rindu (9.9.9.9/26/A/001); jaunu vietu nav.",
                "1 rinda nav pārņemta.",
                "4. rinda: „Skolas siltināšana” – ārpus Latgales (Valkas novads).",
            ],
        ),
    ],
)
def test_the_summary_is_grammatical_and_leaves_out_what_is_none(
    served: Store, rows: list[str], lv: list[str]
) -> None:
    found, t = content(served, listed(*rows)), texts("lv")
    assert [sentence(t, each, found.names).replace("\N{NO-BREAK SPACE}", " ") for each in found.summary] == lv
    said = [sentence(t, each) for each in found.said]
    assert said[0].startswith("1 projektam pasākums noteikts")
    assert said[-1].startswith("Izmantotās kolonnas: Projekta numurs")


@pytest.mark.parametrize(
    "data",
    [
        b"file,column,p1420\nes_fondu_projektu_saraksts.csv,ProjektaNumurs,x\n",
        b"Projekta nosaukums;Summa\nTilts;5\n",
    ],
)
def test_a_list_that_is_not_known_is_refused_in_words_about_projects(served: Store, data: bytes) -> None:
    with pytest.raises(ExtractError) as raised:
        content(served, data)
    assert "Kohesio" in sentence(texts("lv"), raised.value)
    assert "CFLA" in sentence(texts("en"), raised.value)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (f"{HEADER}\n".encode(), "Failā ir tikai galvene, projektu rindu nav."),
        (f"{HEADER}\n;;;;;;\n".encode(), "Failā ir tikai galvene, projektu rindu nav."),
        (b"LV,1,a\nLV,1,b\n", "Failā nav atpazīta ne statistikas tabula, ne projektu saraksts."),
        (b'[8800],"name":"LV"\n[8801]', "Aiz pirmā JSON gabala failā seko vēl kaut kas"),
    ],
)
def test_what_is_no_list_is_refused_with_what_can_be_read(served: Store, data: bytes, said: str) -> None:
    with pytest.raises(ExtractError) as raised:
        content(served, data)
    text = sentence(texts("lv"), raised.value)
    assert said in text
    assert "tikai galvene" in text or "projektu sarakstus" in text.lower()


def test_a_table_of_statistics_does_not_tell_of_projects() -> None:
    assert not tells_of_projects(b"Population projections;2030\nProjekti;5\n")


def test_projects_are_counted_with_all_that_is_told_of_them(served: Store) -> None:
    """A row of a place or of another name is no project; a project with another place has changed."""
    two = ONE.replace("001", "002").replace("Skolas siltināšana", "Skolas jumts")
    seen = preview(served, listed(ONE.format(more=", Rēzeknes novads"), two.format(more="")), "a.csv")
    assert (seen.new, seen.changed, seen.unchanged) == (2, 0, 0)
    assert [each.table for each in seen.differences] == ["project"]
    publish(served, seen, "anna", "x")
    again = preview(served, listed(ONE.format(more=", Preiļu novads"), two.format(more="")), "b.csv")
    assert (again.new, again.changed, again.unchanged) == (0, 1, 1)
    row: Any = next(again.differences[0].changed.itertuples())
    lies = {code for code, _ in row.project_location}
    assert {"LV0037000", "LV0042000"} <= lies != {code for code, _ in row.project_location_before}


def test_what_the_build_makes_is_no_change(served: Store) -> None:
    """The one priority of a project is found anew in every release, so a list cannot take it away."""
    query = (
        "SELECT project_no, name, beneficiary FROM project"
        " WHERE priority_code IS NOT NULL AND project_no IS NOT NULL"
    )
    number, name, beneficiary = connect(served.path()).execute(query).fetchall()[0]
    seen = preview(served, listed(f"{number};{name};{beneficiary};ERAF;Nezin;Latgale;1"), "a.csv")
    assert "priority_code" not in told("project")
    assert seen.new == 0
    assert seen.changed == 1


def test_a_release_beside_another_tells_the_projects(served: Store) -> None:
    first = served.current()
    publish(served, preview(served, listed(ONE.format(more="")), "projekti.csv"), "anna", "x")
    older, newer = (connect(served.path(each)) for each in (first, served.current()))
    there, back = between(older, newer, "project"), between(newer, older, "project")
    assert (len(there.new), len(there.changed), len(there.gone)) == (1, 0, 0)
    assert (len(back.new), len(back.changed), len(back.gone)) == (0, 0, 1)
    assert there.unchanged == back.unchanged > 100
