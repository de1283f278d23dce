"""The kinds of files that can be put in, told apart by their content."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from latgale.extracts import ExtractError
from latgale.projects import looks_like_projects, tells_of_projects
from latgale.releases import Connection
from latgale.uploads.boundaries import boundaries_content, looks_like_boundaries
from latgale.uploads.content import Content
from latgale.uploads.extracts import extract_content
from latgale.uploads.projects import projects_content
from latgale.uploads.reports import report_content, report_of

# The header of a list of projects in a text file stands in its first bytes; other files are read whole.
_HEADER_WITHIN = 64 * 1024


def interpret(
    connection: Connection, data: bytes, file: str, answers: Mapping[str, Any], day: date
) -> Content:
    """What a file holds for the tables of a release, as it came on a day.

    Raises ExtractError for a file that cannot be read.
    """
    if report := report_of(data):
        return report_content(connection, report, file, day)
    if looks_like_boundaries(data, file):
        return boundaries_content(data, file, day)
    head = data if data[:1] in b"P<" else data[:_HEADER_WITHIN]
    if looks_like_projects(head):
        return projects_content(connection, data, file, day)
    if tells_of_projects(head):
        raise ExtractError("projects-unrecognised")
    return extract_content(connection, data, file, answers, day)
