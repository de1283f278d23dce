"""Read a list of projects: rows in Latgale as projects, the others counted with their reason."""

from collections.abc import Sequence
from dataclasses import replace

from latgale.projects.columns import columns_of, layout_of, unread_dates
from latgale.projects.grid import read_grid
from latgale.projects.matching import number, plain
from latgale.projects.model import ImportedProject, Place, ProjectList, ProjectListError, Repeat, RowProblem
from latgale.projects.places import Known
from latgale.projects.row import Row, read_row


def looks_like_projects(data: bytes) -> bool:
    """Has the file a header of projects? A statistical table has not."""
    try:
        read_grid(data)
    except ProjectListError:
        return False
    return True


def read_projects(data: bytes, name: str, known: Known) -> ProjectList:
    """The list in a file; ``name`` is the file's name, ``known`` what the names of places mean.

    Raises ProjectListError for a file that cannot be read at all; what is wrong with a row is a problem
    of that row, and a row outside of Latgale or without a place stands in ``left_out``.
    """
    first, grid = read_grid(data)
    header = grid[0]
    columns, layout = columns_of(header), layout_of(header)
    problems: list[RowProblem] = []
    left_out: list[RowProblem] = []
    found: list[ImportedProject] = []
    lines = [(first + n, cells) for n, cells in enumerate(grid[1:], 1) if any(cells)]
    for line, cells in lines:
        project = read_row(Row(line, header, cells, columns, layout, known, problems, left_out))
        found += [project] if project else []
    rows, repeats = _joined(found, problems)
    used = set(columns.values())
    return ProjectList(
        layout.name,
        tuple(rows),
        tuple(problems),
        tuple(left_out),
        len(lines),
        tuple(repeats),
        {field: header[index] for field, index in columns.items()},
        tuple(text for index, text in enumerate(header) if text and index not in used),
        unread_dates(header, columns),
        sum(project.measure_by_number for project in rows),
    )


def _joined(
    found: Sequence[ImportedProject], problems: list[RowProblem]
) -> tuple[list[ImportedProject], list[Repeat]]:
    """The same project in several rows is one: places and names together, its amounts once."""
    kept: dict[str, ImportedProject] = {}
    repeats: list[Repeat] = []
    for project in found:
        key = (
            number(project.project_no)
            or f"{plain(project.name)}|{plain(project.beneficiary)}|{project.measure}"
        )
        first = kept.setdefault(key, project)
        if first is project:
            continue
        new = tuple(place for where, place in _by_place(project).items() if where not in _by_place(first))
        repeats.append(Repeat(project.row, first.row, project.project_no or project.name, new))
        kept[key] = _join(first, project, problems)
    return list(kept.values()), repeats


def _join(one: ImportedProject, other: ImportedProject, problems: list[RowProblem]) -> ImportedProject:
    for name in ("total_eur", "eligible_eur", "public_support_eur"):
        first, second = getattr(one, name), getattr(other, name)
        if first is not None and second is not None and first != second:
            problems.append(
                RowProblem(other.row, "projects-amounts-differ", {"first": one.row, "name": one.name})
            )
            break
    names = [*one.other_names, *([other.name] if plain(other.name) != plain(one.name) else [])]
    places = {**_by_place(other), **_by_place(one)}
    return replace(one, other_names=tuple(dict.fromkeys(names)), places=tuple(places.values()))


def _by_place(project: ImportedProject) -> dict[tuple[str, str, str], Place]:
    return {(place.territory, place.parish, place.former): place for place in project.places}
