"""The kinds of files that can be put in, told apart by their content."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from latgale.releases import Connection
from latgale.uploads.content import Content
from latgale.uploads.extracts import extract_content


def interpret(
    connection: Connection, data: bytes, file: str, answers: Mapping[str, Any], day: date
) -> Content:
    """What a file holds for the tables of a release, as it came on a day.

    Raises ExtractError for a file that cannot be read.
    """
    return extract_content(connection, data, file, answers, day)
