"""What the reading of a list of projects says: its summary, what is wrong with rows, notes for the record."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, Literal

from latgale.i18n import texts
from latgale.projects import ProjectList, RowProblem
from latgale.uploads.content import Finding, Row

_SHOWN = 40
# Rows that may well be ours: someone has to look at them.
_DOUBTFUL = ("projects-row-place-unknown", "projects-row-no-name")


def said(listed: ProjectList) -> Iterator[Finding]:
    """How many rows there are and what became of them; parts of none are left out."""
    yield Finding("note", "upload-projects-read", {"n": listed.read})
    parts = {"taken": len(listed.rows), "joined": listed.joined, "left": len(listed.left_out)}
    for name, n in parts.items():
        if n or name == "taken":
            yield Finding("note", f"upload-projects-{name}", {"n": n})
    if listed.by_number:
        yield Finding("note", "upload-projects-measured", {"n": listed.by_number})
    for key, columns in (("used", listed.columns.values()), ("unused", listed.unused)):
        if columns:
            yield Finding("note", f"upload-projects-{key}", {"text": ", ".join(columns)[:1000]})


def findings(listed: ProjectList) -> Iterator[Finding]:
    """What is wrong with rows and columns. Rows elsewhere are counted; doubtful ones are warned of."""
    for text in listed.unread_dates:
        yield Finding("warning", "projects-date-column-unknown", {"text": text[:200]})
    yield from _sentences(listed.problems, "warning")
    counts = Counter(each.key for each in listed.left_out)
    yield from _sentences([each for each in listed.left_out if each.key in _DOUBTFUL], "warning")
    if elsewhere := counts.pop("projects-row-elsewhere", 0):
        yield Finding("note", "upload-projects-elsewhere", {"n": elsewhere})
    others = (*_DOUBTFUL, "projects-row-elsewhere")
    yield from _sentences([each for each in listed.left_out if each.key not in others], "note")


def _sentences(problems: Sequence[RowProblem], severity: Literal["warning", "note"]) -> Iterator[Finding]:
    """A sentence a row, the first of them, and how many more there are."""
    for each in problems[:_SHOWN]:
        yield Finding(severity, each.key, each.values, row=each.row)
    if len(problems) > _SHOWN:
        yield Finding(severity, "upload-projects-more", {"n": len(problems) - _SHOWN})


def notes_kept(
    kept: Mapping[str, Sequence[str]], earlier: Mapping[str, Any], notes: Mapping[str, Sequence[Row]]
) -> list[dict[str, Any]]:
    """Rows of ``project_note``: which facts of a project stay from its earlier source, and which that is.

    ``earlier`` is the source of each project as it was, ``notes`` the notes that it has.
    """
    rows = (_note(code, facts, earlier[code], notes.get(code, ())) for code, facts in kept.items() if facts)
    return list(chain.from_iterable(rows))


def _note(code: str, facts: Sequence[str], source: Any, notes: Sequence[Row]) -> Iterator[dict[str, Any]]:
    said = {
        f"text_{lang}": t(
            "projects-note-kept", facts=", ".join(t(f"fact-{name}") for name in facts), title=title
        )
        for lang, title in (("lv", source.title), ("en", source.title_en))
        for t in (texts(lang),)
    }
    if any(note["text_lv"] == said["text_lv"] for note in notes):
        return
    position = max((int(str(note["position"])) for note in notes), default=0) + 1
    yield {"project": code, "position": position, "kind": "other", **said, "source": source.id}
