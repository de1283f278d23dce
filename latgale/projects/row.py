"""One row of a list as a project; what is wrong with it is noted, what lies elsewhere left out."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from latgale.folding import fold
from latgale.projects import values
from latgale.projects.columns import Layout
from latgale.projects.measures import measure_of
from latgale.projects.model import ImportedProject, Place, RowProblem
from latgale.projects.places import REGION, Found, Known, find_places

AMOUNTS = ("total_eur", "eligible_eur", "public_support_eur")
# Latgale lies within this; what lies outside of it has swapped axes or is elsewhere.
_LAT, _LON = (55.6, 57.5), (25.9, 28.3)
# A unit of a country or part of it, by its code of NUTS.
_NUTS = re.compile(r"\b[A-Z]{2}[0-9A-Z]{3}\b")
_PERIODS = ("2000-2006", "2007-2013", "2014-2020", "2021-2027")
_REGIONAL = re.compile(r"latgales region|latgales planosanas region|visa latgale|latgale (planning )?region")

# Headers of the cells that are wrong, by the key of what is wrong and their text.
Wrong = dict[tuple[str, str], list[str]]


@dataclass(frozen=True)
class Row:
    """A row with what is needed to read it, and where to note what is wrong."""

    line: int
    header: Sequence[str]
    cells: Sequence[str]
    columns: Mapping[str, int]
    layout: Layout
    known: Known
    problems: list[RowProblem]
    left_out: list[RowProblem]

    def text(self, field: str) -> str:
        """Cell of a field, empty where the list or the row does not have it; white space made single."""
        index = self.columns.get(field, -1)
        return " ".join(self.cells[index].split()) if 0 <= index < len(self.cells) else ""

    def column(self, field: str) -> str:
        """Header of the column of a field that the list has."""
        return " ".join(self.header[self.columns[field]].split())

    def note(self, problem: RowProblem) -> None:
        """Remember what is wrong with the row."""
        self.problems.append(problem)


def read_row(row: Row) -> ImportedProject | None:
    """The project of a row; None, and a reason in ``left_out``, where it is not one in Latgale."""
    name = row.text("name") or row.text("name_en") or row.text("acronym")
    if not name:
        row.left_out.append(RowProblem(row.line, "projects-row-no-name"))
        return None
    places = _places(row, name)
    if not places:
        return None
    layout = row.layout
    measure, by_number = measure_of(*map(row.text, ("measure", "measure_name", "project_no")))
    printed_fund, printed_status = row.text("fund") or row.text("fund_code"), row.text("status")
    project = ImportedProject(
        row.line,
        name,
        row.text("project_no"),
        layout.name_lang if row.text("name") else "en",
        _beneficiary(row),
        _fund(row),
        printed_fund,
        layout.programme,
        _period(row),
        measure,
        values.status(printed_status),
        printed_status,
        amount_scope=layout.scope,
        other_names=tuple(text for text in [row.text("name_en")] if text and text != name),
        places=places,
        measure_by_number=by_number,
    )
    if project.status == "other":
        row.note(RowProblem(row.line, "projects-status-unknown", {"text": printed_status}))
    return _with_amounts(row, _with_dates(row, project))


def _fund(row: Row) -> str:
    """The fund by its code; by its name where there is no code or none that is known."""
    found = [values.fund(text, "") for text in map(row.text, ("fund_code", "fund")) if text]
    return next((each for each in found if each != "other"), "other" if found else row.layout.fund)


def _beneficiary(row: Row) -> str:
    """The beneficiary, unless it is a natural person: whose name is not even repeated in the problem."""
    text = row.text("beneficiary")
    if text and values.person(text, row.text("reg_no")):
        row.note(RowProblem(row.line, "projects-person"))
        return ""
    return text


def _period(row: Row) -> str:
    text = re.sub(r"[–—]", "-", row.text("period").replace(".", ""))
    found = next((period for period in _PERIODS if period in text), "")
    if text and not found:
        row.note(RowProblem(row.line, "projects-period-unknown", {"text": row.text("period")}))
    return found or row.layout.period


def _with_dates(row: Row, project: ImportedProject) -> ImportedProject:
    found: dict[str, str] = {}
    wrong: Wrong = {}
    for field in ("start", "end"):
        text = row.text(field)
        try:
            found[field] = values.day(text) if text else ""
        except ValueError:
            found[field] = ""
            wrong.setdefault(("projects-date-unreadable", text), []).append(row.column(field))
    _note_cells(row, wrong)
    start, end = found["start"], found["end"]
    if start and end and end < start[: len(end)]:
        row.note(RowProblem(row.line, "projects-end-before-start", {"start": start, "end": end}))
    return replace(project, start=start, end=end)


def _with_amounts(row: Row, project: ImportedProject) -> ImportedProject:
    """Amounts in euro; what is unreadable, negative, absurd or in another currency is empty, and noted."""
    currency = row.text("currency").upper() or "EUR"
    found: dict[str, float | None] = {}
    wrong: Wrong = {}
    for field in AMOUNTS:
        text = row.text(field)
        found[field], key = _amount(text, currency) if text else (None, "")
        if key:
            wrong.setdefault((key, text), []).append(row.column(field))
    _note_cells(row, wrong, currency=currency)
    total, support = found["total_eur"], found["public_support_eur"]
    if total is not None and support is not None and support > total + 1:
        values_ = {"support": row.text("public_support_eur"), "total": row.text("total_eur")}
        row.note(RowProblem(row.line, "projects-support-over-total", values_))
    return replace(project, total_eur=total, eligible_eur=found["eligible_eur"], public_support_eur=support)


def _amount(text: str, currency: str) -> tuple[float | None, str]:
    """Euro of a cell; else None and the key of the sentence that says why not."""
    if currency != "EUR":
        return None, "projects-currency"
    try:
        value = values.amount(text)
    except ValueError:
        return None, "projects-amount-unreadable"
    if value < 0:
        return None, "projects-amount-negative"
    return (None, "projects-amount-absurd") if value > values.MOST_EUR else (value, "")


def _note_cells(row: Row, wrong: Wrong, **more: str) -> None:
    """One problem for all cells of the row that have the same text and are wrong in the same way."""
    for (key, text), columns in wrong.items():
        where: dict[str, str | int] = {"columns": ", ".join(columns)[:300], "n": len(columns)}
        row.note(RowProblem(row.line, key, {"text": text, **where, **more}))


def _places(row: Row, name: str) -> tuple[Place, ...]:
    """Where the project lies in Latgale; empty, with a reason in ``left_out``, where it does not."""
    text = row.text("place")
    if _REGIONAL.search(fold(name)):
        return (Place(REGION, "region", printed=text),)
    found = find_places(text, row.known)
    for words, near in found.doubtful:
        row.note(RowProblem(row.line, "projects-place-doubtful", {"text": words, "near": near}))
    if found.places:
        return _with_point(row, found)
    others: tuple[Callable[[], Found], ...] = (
        lambda: find_places(row.text("region"), row.known),
        lambda: find_places(row.text("nuts"), row.known),
    )
    region = next((each for each in (find() for find in others) if each.places), None)
    if region and not found.elsewhere:
        return _with_point(row, region)
    if not text:
        return _from_beneficiary(row, name)
    key = "projects-row-place-unknown" if found.doubtful or not found.elsewhere else "projects-row-elsewhere"
    row.left_out.append(RowProblem(row.line, key, {"name": name[:200], "text": text[:200]}))
    return ()


def _from_beneficiary(row: Row, name: str) -> tuple[Place, ...]:
    """Without a place, those of the beneficiary and its partners: said of the row, never silently."""
    text = " ; ".join(filter(None, map(row.text, ("beneficiary", "partners"))))
    found = find_places(text, row.known)
    if not found.places:
        nuts = row.text("nuts")
        key = "projects-row-elsewhere" if _NUTS.search(nuts) else "projects-row-no-place"
        said = {"name": name[:200], "text": row.text("region") or nuts}
        row.left_out.append(RowProblem(row.line, key, said))
        return ()
    row.note(RowProblem(row.line, "projects-place-of-beneficiary", {"text": text[:200]}))
    return tuple(replace(place, printed=text[:300]) for place in found.places)


def _with_point(row: Row, found: Found) -> tuple[Place, ...]:
    """Coordinates on the place, where there is one of each and they lie in Latgale."""
    text = row.text("coordinates")
    points = re.findall(r"(-?\d+(?:\.\d+)?)\s*[, ]\s*(-?\d+(?:\.\d+)?)", text)
    if not points:
        return found.places
    if len(points) > 1 or len(found.places) > 1:
        return found.places
    lat, lon = map(float, points[0])
    if not (_LAT[0] <= lat <= _LAT[1] and _LON[0] <= lon <= _LON[1]):
        row.note(RowProblem(row.line, "projects-point-elsewhere", {"text": text}))
        return found.places
    return (replace(found.places[0], lat=lat, lon=lon),)
