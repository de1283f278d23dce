"""A read list as rows of the tables ``project``, ``project_location`` and ``project_name``."""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import fields
from typing import Any

from latgale.model import table
from latgale.projects.matching import Matcher, Published, plain
from latgale.projects.model import ImportedProject, Place, ProjectList

Rows = dict[str, list[dict[str, Any]]]
# What a read project and the table name alike is taken over as it is.
_READ = {each.name for each in fields(ImportedProject)}
_TAKEN = [column.name for column in table("project").columns if column.name in _READ]


def table_rows(listed: ProjectList, source: str, published: Sequence[Published] = ()) -> Rows:
    """Rows for the tables; a project that is published keeps its id, so that its row replaces the old one.

    Another name than the published one goes into ``project_name``. Empty texts are None.
    """
    matcher, names = Matcher(published), {each.id: each.name for each in published}
    rows: Rows = {"project": [], "project_location": [], "project_name": []}
    for project in listed.rows:
        code = matcher.find(project) or new_id(project)
        rows["project"].append(_project(project, code, source))
        rows["project_location"] += [
            _location(code, n, place) | {"source": source} for n, place in enumerate(project.places, 1)
        ]
        others = [names[code]] if code in names else []
        rows["project_name"] += list(_names(project, code, [*others, *project.other_names], source))
    return rows


def new_id(project: ImportedProject) -> str:
    """An id that the same project gets from any list: 'P' and ten signs of a hash of its number or name."""
    key = project.project_no or f"{plain(project.name)}|{plain(project.beneficiary)}"
    return "P" + hashlib.sha256(plain(key).encode()).hexdigest()[:10]


def _project(project: ImportedProject, code: str, source: str) -> dict[str, Any]:
    row: dict[str, Any] = {name: _or_none(getattr(project, name)) for name in _TAKEN}
    amounts = (project.total_eur, project.eligible_eur, project.public_support_eur)
    row |= {"id": code, "name_translated": False, "converted": False, "source": source}
    row["currency_printed"] = "EUR" if any(amount is not None for amount in amounts) else None
    row["support_kind"] = "eu_share" if project.public_support_eur is not None else None
    return row | {"source_line": project.row}


def _location(code: str, position: int, place: Place) -> dict[str, Any]:
    row = {"project": code, "position": position, "territory": place.territory, "basis": place.basis}
    row |= {"parish": place.parish, "former_territory": place.former, "place_printed": place.printed}
    return {name: _or_none(value) for name, value in row.items()} | {"lat": place.lat, "lon": place.lon}


def _names(
    project: ImportedProject, code: str, names: Iterable[str], source: str
) -> Iterable[dict[str, Any]]:
    for name in dict.fromkeys(names):
        if plain(name) != plain(project.name):
            fixed = {"name_lang": "lv", "name_translated": False, "source_line": project.row}
            yield {"project": code, "name": name, **fixed, "source": source}


def _or_none(value: Any) -> Any:
    return None if value == "" else value
