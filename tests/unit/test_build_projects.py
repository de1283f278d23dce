"""What the build derives of projects: the same however often, and right for projects that come later."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import duckdb
import pytest

from bench.projects import locations, projects
from latgale.build.projects import derive_projects

TABLES = ("project_index", "project_priority", "project_share", "project_word")


@pytest.fixture
def draft(release: Path, tmp_path: Path) -> Iterator[duckdb.DuckDBPyConnection]:
    """A copy of the release that may be written."""
    path = tmp_path / "draft.duckdb"
    shutil.copy(release, path)
    with duckdb.connect(str(path)) as connection:
        yield connection


def add(
    draft: duckdb.DuckDBPyConnection,
    code: str,
    *places: tuple[str, str, float | None],
    total: float | None = None,
    scope: str = "whole_project",
    **values: str,
) -> None:
    """A project with places as (territory, basis, its own share)."""
    row = {"measure": "", "period": "2014-2020", "name": "Jauns projekts", **values}
    draft.execute(
        """INSERT INTO project (id, name, name_lang, name_translated, fund, status, amount_scope, converted,
                                source, total_eur, measure, period)
           VALUES (?, ?, 'lv', false, 'erdf', 'unstated', ?, false, 'projects-web', ?, ?, ?)""",
        [code, row["name"], scope, total, row["measure"], row["period"]],
    )
    for position, (territory, basis, amount) in enumerate(places, 1):
        draft.execute(
            """INSERT INTO project_location (project, position, territory, basis, amount_eur, source)
               VALUES (?, ?, ?, ?, ?, 'projects-web')""",
            [code, position, territory, basis, amount],
        )


def shares(draft: duckdb.DuckDBPyConnection, code: str) -> list[tuple[str, str | None, float | None]]:
    derive_projects(draft)
    return draft.execute(
        "SELECT bucket, territory, total_eur FROM project_share WHERE project = ? ORDER BY position", [code]
    ).fetchall()


def test_deriving_again_changes_nothing(draft: duckdb.DuckDBPyConnection) -> None:
    before = {name: draft.execute(f"FROM {name} ORDER BY ALL").fetchall() for name in (*TABLES, "project")}
    derive_projects(draft)
    after = {name: draft.execute(f"FROM {name} ORDER BY ALL").fetchall() for name in (*TABLES, "project")}
    assert before == after
    assert all(before.values())


A, B = "LV0002000", "LV0006000"
WHERE = [
    ([(A, "municipality", None)], "whole_project", [("municipality", A, 100.0)]),
    ([(A, "parish", None), (A, "parish", None)], "whole_project", [("municipality", A, 100.0)]),
    ([(A, "municipality", None)], "partner_share", [("municipality", A, 100.0)]),
    ([(A, "municipality", None)], "whole_abroad", [("municipality", A, None), ("abroad", None, 100.0)]),
    ([(A, "municipality", 30.0)], "whole_abroad", [("municipality", A, 30.0), ("abroad", None, 70.0)]),
    ([("LV005", "region", None)], "whole_project", [("region", None, 100.0)]),
    ([], "whole_project", [("unplaced", None, 100.0)]),
    (
        [(A, "municipality", None), (B, "municipality", None)],
        "whole_project",
        [("municipality", A, None), ("municipality", B, None), ("several", None, 100.0)],
    ),
    (
        [(A, "municipality", 30.0), (B, "municipality", None)],
        "whole_project",
        [("municipality", A, 30.0), ("municipality", B, None), ("several", None, 70.0)],
    ),
    (
        [(A, "municipality", 40.0), (B, "municipality", 60.0)],
        "whole_project",
        [("municipality", A, 40.0), ("municipality", B, 60.0)],
    ),
    (
        [(A, "municipality", 40.0), ("LV005", "region", None)],
        "whole_project",
        [("municipality", A, 40.0), ("region", None, 60.0)],
    ),
]


@pytest.mark.parametrize(("places", "scope", "expected"), WHERE, ids=str)
def test_where_a_hundred_euro_lie(
    draft: duckdb.DuckDBPyConnection,
    places: list[tuple[str, str, float | None]],
    scope: str,
    expected: list[tuple[str, str | None, float | None]],
) -> None:
    add(draft, "N1", *places, total=100.0, scope=scope)
    assert shares(draft, "N1") == expected
    assert sum(amount or 0 for *_, amount in expected) == 100.0


@pytest.mark.parametrize(
    ("measure", "period", "name", "links"),
    [
        ("6.3.1", "2014-2020", "x", {"measure-6.3.1"}),
        ("6.3.1.2", "2014-2020", "x", {"measure-6.3.1"}),
        ("6.3.12", "2014-2020", "x", set()),
        ("6.3.1", "2021-2027", "x", set()),
        ("9.9, 6.1.5", "2014-2020", "x", {"measure-6.1.5"}),
        ("", "2014-2020", "Dzelzceļa pārbrauktuve", {"text-railway"}),
        ("", "2014-2020", "DZELZCELA pārbrauktuve", {"text-railway"}),
        ("", "2014-2020", "Transporta mezgls", set()),
        ("", "2014-2020", "Sporta halle", {"text-sport"}),
        ("", "2014-2020", "„Tūrisma” ceļi", {"text-tourism"}),
    ],
)
def test_rules(
    draft: duckdb.DuckDBPyConnection, measure: str, period: str, name: str, links: set[str]
) -> None:
    add(draft, "N1", measure=measure, period=period, name=name)
    derive_projects(draft)
    found = draft.execute("SELECT rule FROM project_priority WHERE project = 'N1'").fetchall()
    assert {rule for (rule,) in found} == links


def test_the_rows_of_the_bench(draft: duckdb.DuckDBPyConnection) -> None:
    """As many projects as asked for, each with its place, each euro in one row."""
    frame = projects(200)
    for table, rows in (("project", frame), ("project_location", locations(200))):
        draft.register("incoming", rows)
        draft.execute(f"INSERT INTO {table} BY NAME FROM incoming")
        draft.unregister("incoming")
    derive_projects(draft)
    row = draft.execute(
        "SELECT count(DISTINCT project), sum(total_eur) FROM project_share WHERE project[1] = 'X'"
    ).fetchone()
    assert row is not None
    assert row[0] == 200
    assert row[1] == pytest.approx(frame["total_eur"].sum())
