"""A list of projects as content for the tables."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from latgale.extracts import ExtractError
from latgale.projects import (
    Known,
    KnownPlace,
    ProjectList,
    ProjectListError,
    Published,
    RowProblem,
    read_projects,
    table_rows,
)
from latgale.queries import projects, records
from latgale.releases import Connection
from latgale.uploads.content import Content, Finding, Row
from latgale.uploads.effects import ask

_SHOWN = 40
CFLA = "Centrālā finanšu un līgumu aģentūra (CFLA)"
_PUBLISHERS = {"kohesio": "Kohesio", "keep": "Interreg (keep.eu)"}


def projects_content(connection: Connection, data: bytes, file: str, day: date) -> Content:
    """Read a list of projects. Raises ExtractError for a file that cannot be read."""
    known = Known.of(
        KnownPlace(row.name, row.territory, row.former or "", row.parish or "")
        for row in ask(connection, projects.place_names)
    )
    try:
        listed = read_projects(data, file, known)
    except ProjectListError as error:
        raise ExtractError(error.key, **error.values) from error  # type: ignore[arg-type]
    rows = table_rows(listed, "", _published(connection))
    return Content(
        kind="projects",
        format=listed.format,
        title=file,
        table_code="",
        rows=rows,
        source=_source(connection, listed, file, day),
        findings=(*_findings(listed.problems, "warning"), *_left_out(listed)),
        said=(_said(listed),),
        numbers={"rows": listed.read, "joined": listed.joined, "columns": dict(listed.columns)},
        clears={"project_location": ("project", tuple(str(row["id"]) for row in rows["project"]))},
    )


def _published(connection: Connection) -> list[Published]:
    return [
        Published(row.id, row.name, row.project_no or "", row.beneficiary or "")
        for row in ask(connection, projects.known)
    ]


def _source(connection: Connection, listed: ProjectList, file: str, day: date) -> Row:
    """The row that registers the list; the licence of the same publisher is taken over."""
    publisher = next((name for mark, name in _PUBLISHERS.items() if mark in listed.format), CFLA)
    like = [row for row in ask(connection, records.sources) if row.publisher.split(" (")[0] in publisher]
    return {
        "publisher": publisher,
        "title": f"Projektu saraksts: {file}",
        "title_en": f"List of projects: {file}",
        "licence": like[-1].licence if like else "Licence failā nav norādīta",
        "licence_en": like[-1].licence_en if like else "No licence is stated in the file",
        "retrieved": day,
        "taken_from": file,
    }


def _said(listed: ProjectList) -> Finding:
    counts = {"read": listed.read, "taken": len(listed.rows), "joined": listed.joined}
    return Finding("note", "upload-projects-read", {**counts, "left": len(listed.left_out)})


def _findings(problems: Sequence[RowProblem], severity: Any) -> Iterator[Finding]:
    """A sentence a row, the first of them, and how many more there are."""
    for each in problems[:_SHOWN]:
        yield Finding(severity, each.key, each.values, row=each.row)
    if len(problems) > _SHOWN:
        yield Finding(severity, "upload-projects-more", {"n": len(problems) - _SHOWN})


def _left_out(listed: ProjectList) -> Iterator[Finding]:
    """Rows elsewhere are counted; the others are named, since they might be ours."""
    counts = Counter(each.key for each in listed.left_out)
    if elsewhere := counts.pop("projects-row-elsewhere", 0):
        yield Finding("note", "upload-projects-elsewhere", {"n": elsewhere})
    doubtful = [each for each in listed.left_out if each.key != "projects-row-elsewhere"]
    yield from _findings(doubtful, "note")
