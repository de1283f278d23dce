"""What the reading of a list of projects says: its summary, what is wrong with rows, notes for the record."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, Literal

from fluent.runtime.types import fluent_number

from latgale.i18n import texts
from latgale.projects import ProjectList, Repeat, RowProblem
from latgale.uploads.content import Finding, Row

Severity = Literal["warning", "note"]
_AMOUNTS = ("total_eur", "eligible_eur", "public_support_eur")
# Rows that are listed one by one: those to be mended, those that are as they should be, those elsewhere.
_WRONG, _LEFT, _ELSEWHERE = 40, 10, 5
# Rows that may well be ours: someone has to look at them.
_DOUBTFUL = ("projects-row-place-unknown", "projects-row-no-name")


def summary(listed: ProjectList) -> Iterator[Finding]:
    """How many rows there are, what became of them, the sums of the amounts; what is none is left out."""
    yield Finding("note", "upload-projects-read", {"n": listed.read})
    yield Finding("note", "upload-projects-taken", {"n": len(listed.rows)})
    yield from _sums(listed)
    if listed.repeats:
        yield Finding("note", "upload-projects-joined", {"n": len(listed.repeats)})
        repeats = sorted(listed.repeats, key=lambda each: not each.places)
        yield from _first([_repeated(each) for each in repeats], _LEFT)
    if listed.left_out:
        yield Finding("note", "upload-projects-left", {"n": len(listed.left_out)})
    elsewhere = [each for each in listed.left_out if each.key == "projects-row-elsewhere"]
    nowhere = [each for each in listed.left_out if each.key not in (*_DOUBTFUL, "projects-row-elsewhere")]
    if 0 < len(elsewhere) < len(listed.left_out):
        yield Finding("note", "upload-projects-elsewhere", {"n": len(elsewhere)})
    yield from _first(_sentences(elsewhere, "note"), _ELSEWHERE)
    yield from _first(_sentences(nowhere, "note"), _LEFT)


def _sums(listed: ProjectList) -> Iterator[Finding]:
    """Of how many projects an amount is known, and the sum: a misread decimal mark is seen in it."""
    for name in _AMOUNTS:
        known = [amount for each in listed.rows if (amount := getattr(each, name)) is not None]
        if known:
            total = round(sum(known), 2)
            money = fluent_number(total, minimumFractionDigits=0 if total.is_integer() else 2)
            values: dict[str, Any] = {"n": len(known), "of": len(listed.rows), "sum": money}
            yield Finding("note", f"upload-projects-sum-{name}", values)


def _repeated(each: Repeat) -> Finding:
    values: dict[str, str | int] = {"row": each.row, "first": each.first, "text": each.label[:200]}
    return Finding("note", "projects-row-repeats", {**values, "n": len(each.places), "places": _code(each)})


def places_named(
    listed: ProjectList, territories: Mapping[str, tuple[str, str]]
) -> dict[str, tuple[str, str]]:
    """The places that repeated rows add, in Latvian and English, by what stands for them in the findings."""
    return {
        _code(each): (_places(each, territories, 0), _places(each, territories, 1)) for each in listed.repeats
    }


def _code(each: Repeat) -> str:
    return "; ".join(f"{place.territory} {place.parish}" for place in each.places)


def _places(each: Repeat, territories: Mapping[str, tuple[str, str]], side: int) -> str:
    named = [(territories[place.territory][side], place.parish) for place in each.places]
    return ", ".join(f"{name} ({parish})" if parish else name for name, parish in named)


def said(listed: ProjectList) -> Iterator[Finding]:
    """How the rows were read: what the project numbers told, which columns were used."""
    if listed.by_number:
        yield Finding("note", "upload-projects-measured", {"n": listed.by_number})
    for key, columns in (("used", listed.columns.values()), ("unused", listed.unused)):
        if columns:
            yield Finding("note", f"upload-projects-{key}", {"text": ", ".join(columns)[:1000]})


def findings(listed: ProjectList) -> Iterator[Finding]:
    """What is wrong with rows and columns, and rows that were left out but may well be ours."""
    for text in listed.unread_dates:
        yield Finding("warning", "projects-date-column-unknown", {"text": text[:200]})
    yield from _first(_sentences(listed.problems, "warning"), _WRONG)
    doubtful = [each for each in listed.left_out if each.key in _DOUBTFUL]
    yield from _first(_sentences(doubtful, "warning"), _WRONG)


def _sentences(problems: Sequence[RowProblem], severity: Severity) -> list[Finding]:
    return [Finding(severity, each.key, each.values, row=each.row) for each in problems]


def _first(found: Sequence[Finding], limit: int) -> Iterator[Finding]:
    """The first, and how many more there are."""
    yield from found[:limit]
    if len(found) > limit:
        yield Finding(found[0].severity, "upload-projects-more", {"n": len(found) - limit})


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
