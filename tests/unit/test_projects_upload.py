"""A list of projects through the way that all files take."""

from latgale.releases import Store, connect
from latgale.uploads import preview, publish, rebuild, roll_back
from latgale.uploads.difference import between, told

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
    publish(served, again, "anna", "finished, and only in Ludza")
    assert found(served, "9.9.9.9/26/A/001") == [("Skolas siltināšana", "Pabeigts")]
    assert places(served, "9.9.9.9/26/A/001") == ["LV0037000"]
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
    assert "upload-projects-elsewhere" in keys
    assert len(seen.content.rows["project"]) == 2


def test_going_back_from_a_list(served: Store) -> None:
    first = served.current()
    publish(served, preview(served, listed(ONE.format(more="")), "projekti.csv"), "anna", "x")
    roll_back(served, first, "anna", "")
    assert found(served, "9.9.9.9/26/A/001") == []


def test_projects_are_counted_with_all_that_is_told_of_them(served: Store) -> None:
    """A row of a place or of another name is no project; a project with another place has changed."""
    two = ONE.replace("001", "002").replace("Skolas siltināšana", "Skolas jumts")
    seen = preview(served, listed(ONE.format(more=", Rēzeknes novads"), two.format(more="")), "a.csv")
    assert (seen.new, seen.changed, seen.unchanged) == (2, 0, 0)
    assert [each.table for each in seen.differences] == ["project"]
    publish(served, seen, "anna", "x")
    again = preview(served, listed(ONE.format(more=", Preiļu novads"), two.format(more="")), "b.csv")
    assert (again.new, again.changed, again.unchanged) == (0, 1, 1)
    [row] = again.differences[0].changed.itertuples()
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
