"""What a file is and what it would change, before anything is changed."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from latgale.build import BrokenInputError, draft
from latgale.extracts import ExtractError
from latgale.journal import Upload, now
from latgale.releases import Store, connect, opened
from latgale.uploads.answers import checked_answers, settled
from latgale.uploads.applying import apply
from latgale.uploads.content import Content, Finding
from latgale.uploads.difference import Difference, differences
from latgale.uploads.effects import Effect, effects
from latgale.uploads.kinds import interpret

_TRIAL = Upload("trial", "extract", "", "", "", now(), "")


@dataclass(frozen=True)
class Preview:
    """A file beside the release ``base``, which is served while it is looked at."""

    base: str
    file: str
    data: bytes
    answers: Mapping[str, Any]
    content: Content
    differences: tuple[Difference, ...]
    findings: tuple[Finding, ...]
    effects: tuple[Effect, ...]

    @property
    def sha256(self) -> str:
        """Of the file."""
        return hashlib.sha256(self.data).hexdigest()

    @property
    def errors(self) -> list[Finding]:
        """What stops it from being published."""
        return [finding for finding in self.findings if finding.severity == "error"]

    @property
    def warnings(self) -> list[Finding]:
        """What wants a word of reason."""
        return [finding for finding in self.findings if finding.severity == "warning"]

    @property
    def new(self) -> int:
        """Rows that are not there yet."""
        return sum(len(each.new) for each in self.differences)

    @property
    def changed(self) -> int:
        """Rows that would say something else."""
        return sum(len(each.changed) for each in self.differences)

    @property
    def unchanged(self) -> int:
        """Rows that are there already."""
        return sum(each.unchanged for each in self.differences)

    @property
    def publishable(self) -> bool:
        """Would it change something, and does nothing stop it?"""
        return not (self.errors or self.content.questions) and bool(self.new or self.changed)


def preview(store: Store, data: bytes, file: str, answers: Mapping[str, Any] | None = None) -> Preview:
    """Look at a file beside the served release.

    Raises ExtractError for a file or answers that cannot be read, and for a release of earlier tables.
    """
    base, kept = store.current(), settled(checked_answers(answers or {}))
    if not store.describe(base).readable:
        raise ExtractError("store-outdated")
    served = connect(store.path(base))
    content = interpret(served, data, file, kept, now().date())
    found = tuple(differences(served, content))
    if taken := _taken(found):
        findings = (*content.findings, Finding("error", "upload-indicator-known", {"name": taken[0]}))
        content = replace(content, names={**content.names, taken[0]: taken[1]}, findings=findings)
    problems, moved = _tried(store, content) if any(len(d.new) + len(d.changed) for d in found) else ((), ())
    return Preview(base, file, data, kept, content, found, (*content.findings, *problems), moved)


def _taken(found: Sequence[Difference]) -> tuple[str, tuple[str, str]] | None:
    """Id and names of an indicator of the catalogue that a new one would overwrite."""
    changed = [row for each in found if each.table == "indicator" for row in each.changed.itertuples()]
    return next(((str(row.id), (str(row.name_lv_before), str(row.name_en_before))) for row in changed), None)


def _tried(store: Store, content: Content) -> tuple[tuple[Finding, ...], tuple[Effect, ...]]:
    """Make the release that would come, check it, and compare the targets."""
    try:
        with (
            draft(store, "", "", partial(apply, content=content, upload=_TRIAL), parent=store.path()) as made,
            opened(made.path) as after,
        ):
            return (), tuple(effects(connect(store.path()), after))
    except BrokenInputError as error:
        return tuple(Finding("error", each.key, each.values) for each in error.problems), ()
