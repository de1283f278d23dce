"""Lists of projects: files of the fund agencies, Kohesio and keep.eu, read into one model."""

from latgale.projects.matching import Published, same_project
from latgale.projects.model import ImportedProject, Place, ProjectList, ProjectListError, RowProblem
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
    "RowProblem",
    "looks_like_projects",
    "read_projects",
    "same_project",
    "table_rows",
]
