"""Is a project of a list one that is published already? By its number, else by name and beneficiary."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from latgale.folding import fold, words
from latgale.projects.model import ImportedProject


@dataclass(frozen=True)
class Published:
    """What is known of a published project: its id and what tells it from others."""

    id: str
    name: str
    project_no: str = ""
    beneficiary: str = ""


def same_project(project: ImportedProject, published: Iterable[Published]) -> str:
    """Id of the published project that this is; empty for a new one."""
    return Matcher(published).find(project)


class Matcher:
    """Published projects by number and by name with beneficiary, for looking up many."""

    def __init__(self, published: Iterable[Published]):
        self._numbers: dict[str, str] = {}
        self._names: dict[tuple[str, str], str] = {}
        for each in published:
            if number(each.project_no):
                self._numbers.setdefault(number(each.project_no), each.id)
            self._names.setdefault((plain(each.name), plain(each.beneficiary)), each.id)

    def find(self, project: ImportedProject) -> str:
        """Id of the same project, by its number; without a match by that, by name and beneficiary."""
        found = self._numbers.get(number(project.project_no))
        return found or self._names.get((plain(project.name), plain(project.beneficiary)), "")


def number(project_no: str) -> str:
    """A number without spaces, stops and strokes: people write 5.6.2.0/16/I/006 in several ways."""
    return re.sub(r"[^a-z0-9]", "", fold(project_no))


def plain(text: str) -> str:
    """Words alone: quotes, dashes and capitals are written in several ways too."""
    return " ".join(words(text))
