"""A whole list beside what is published of its projects: the rows that would be there afterwards."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from latgale.projects.matching import plain
from latgale.projects.merging import kept_facts, merged_places, merged_project

Row = Mapping[str, Any]
Tables = dict[str, list[dict[str, Any]]]


def merged_rows(rows: Tables, published: Mapping[str, Iterable[Row]]) -> tuple[Tables, dict[str, list[str]]]:
    """``rows`` of a list (see ``table_rows``) together with the ``published`` rows of the same tables.

    Also the facts that stay from the earlier source, by project that changes: see ``kept_facts``.
    """
    known = {row["id"]: row for row in published["project"]}
    lies, listed = by_project(published["project_location"]), by_project(rows["project_location"])
    projects: dict[str, dict[str, Any]] = {}
    kept: dict[str, list[str]] = {}
    for row in rows["project"]:
        code, before = row["id"], projects.get(row["id"], known.get(row["id"]))
        projects[code] = row if before is None else merged_project(row, before)
        if code in known and projects[code]["source"] != known[code]["source"]:
            kept[code] = kept_facts(projects[code], row)
    places = [
        place
        for code, project in projects.items()
        for place in merged_places(listed[code], lies[code], project["total_eur"])
    ]
    told = [*rows["project_name"], *map(_named, rows["project"])]
    names = _names(told, projects, known, by_project(published["project_name"]))
    return {"project": [*projects.values()], "project_location": places, "project_name": names}, kept


def by_project(rows: Iterable[Row]) -> defaultdict[str, list[Row]]:
    """Rows of a table under the ids of their projects."""
    found: defaultdict[str, list[Row]] = defaultdict(list)
    for row in rows:
        found[row["project"]].append(row)
    return found


def _named(row: Row) -> Row:
    """The name of a listed project as a row of ``project_name``."""
    columns = ("name", "name_lang", "name_translated", "source_line", "source")
    return {"project": row["id"], **{name: row[name] for name in columns}}


def _names(
    rows: Sequence[Row],
    projects: Mapping[str, Row],
    known: Mapping[str, Row],
    published: Mapping[str, Sequence[Row]],
) -> list[dict[str, Any]]:
    """Other names of the projects, each once: the one that a list gives where another stays, too."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for row in rows:
        code = row["project"]
        there = [each["name"] for each in (projects[code], *published.get(code, ()))]
        if plain(row["name"]) in map(plain, there):
            continue
        before = known.get(code, {})
        told = before if before.get("name") == row["name"] else row
        marks = {name: told[name] for name in ("name_lang", "name_translated")}
        found.setdefault((code, plain(row["name"])), {**row, **marks})
    return list(found.values())
