"""A list of projects through the way that all files take."""

from latgale.releases import Store, connect
from latgale.uploads import preview, publish, rebuild, roll_back

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
    assert "upload-projects-elsewhere" in keys
    assert len(seen.content.rows["project"]) == 2


def test_going_back_from_a_list(served: Store) -> None:
    first = served.current()
    publish(served, preview(served, listed(ONE.format(more="")), "projekti.csv"), "anna", "x")
    roll_back(served, first, "anna", "")
    assert found(served, "9.9.9.9/26/A/001") == []
