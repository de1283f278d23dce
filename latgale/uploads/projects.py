"""A list of projects as content for the tables."""

from datetime import date
from typing import Any

from latgale.extracts import ExtractError
from latgale.projects import (
    Known,
    KnownPlace,
    ProjectList,
    ProjectListError,
    Published,
    by_project,
    merged_rows,
    read_projects,
    table_rows,
)
from latgale.queries import project_rows, records
from latgale.releases import Connection
from latgale.uploads.content import Content, Row
from latgale.uploads.effects import ask
from latgale.uploads.project_words import findings, notes_kept, places_named, said, summary

CFLA = "Centrālā finanšu un līgumu aģentūra (CFLA)"
_PUBLISHERS = {"kohesio": "Kohesio", "keep": "Interreg (keep.eu)"}


def projects_content(connection: Connection, data: bytes, file: str, day: date) -> Content:
    """Read a list of projects. Raises ExtractError for a file that cannot be read."""
    known = Known.of(
        KnownPlace(row.name, row.territory, row.former or "", row.parish or "")
        for row in ask(connection, project_rows.place_names)
    )
    try:
        listed = read_projects(data, file, known)
    except ProjectListError as error:
        raise ExtractError(error.key, **error.values) from error  # type: ignore[arg-type]
    if not listed.read:
        raise ExtractError("projects-only-header")
    rows = _beside(connection, listed)
    return Content(
        kind="projects",
        format=listed.format,
        title=file,
        table_code="",
        rows=rows,
        source=_source(connection, listed, file, day),
        findings=tuple(findings(listed)),
        summary=tuple(summary(listed)),
        said=tuple(said(listed)),
        names=places_named(listed, _territories(connection)),
        numbers={"rows": listed.read, "joined": len(listed.repeats), "columns": dict(listed.columns)},
    )


def _beside(connection: Connection, listed: ProjectList) -> dict[str, list[dict[str, Any]]]:
    """The rows of the list set beside the published ones, with notes on what stays from earlier sources."""
    rows = table_rows(listed, "", _published(connection))
    ids = [row["id"] for row in rows["project"]]
    before: dict[str, list[dict[str, Any]]] = {}
    for name in (*rows, "project_note"):
        found = project_rows.rows_of(connection, name=name, projects=ids)
        before[name] = [dict(zip(found.columns, row, strict=True)) for row in found.itertuples(index=False)]
    merged, kept = merged_rows(rows, before)
    sources = {row.id: row for row in ask(connection, records.sources)}
    earlier = {row["id"]: sources[row["source"]] for row in before["project"]}
    return {**merged, "project_note": notes_kept(kept, earlier, by_project(before["project_note"]))}


def _territories(connection: Connection) -> dict[str, tuple[str, str]]:
    rows = ask(connection, records.whole_table, name="territory")
    return {row.code: (row.name_lv, row.name_en) for row in rows}


def _published(connection: Connection) -> list[Published]:
    return [
        Published(row.id, row.name, row.project_no or "", row.beneficiary or "")
        for row in ask(connection, project_rows.known)
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
