"""Lists of projects: files of the fund agencies, Kohesio and keep.eu, read into one model."""

from latgale.projects.beside import by_project, merged_rows
from latgale.projects.grid import tells_of_projects
from latgale.projects.matching import Published, same_project
from latgale.projects.model import ImportedProject, Place, ProjectList, ProjectListError, Repeat, RowProblem
from latgale.projects.places import Known, KnownPlace
from latgale.projects.read import looks_like_projects, read_projects
from latgale.projects.rows import table_rows

__all__ = [
    "ImportedProject",
    "Known",
    "KnownPlace",
    "Place",
    "ProjectList",
    "ProjectListError",
    "Published",
    "Repeat",
    "RowProblem",
    "by_project",
    "looks_like_projects",
    "merged_rows",
    "read_projects",
    "same_project",
    "table_rows",
    "tells_of_projects",
]
