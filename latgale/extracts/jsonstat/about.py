"""What a JSON-stat dataset tells of itself. Nothing here changes a number, so odd shapes are passed over."""

from collections.abc import Iterator, Mapping
from typing import TypedDict

from latgale.extracts.jsonstat.shapes import printed
from latgale.extracts.model import Dimension


class Told(TypedDict):
    """Fields of ``Extract``."""

    title: str
    table_code: str
    source: str
    updated: str
    unit: str
    language: str
    notes: tuple[str, ...]


def told(dataset: Mapping[str, object], dimensions: tuple[Dimension, ...]) -> Told:
    """Title, code, source, date, unit, language and notes.

    The code is PxWeb's matrix or table id, or Eurostat's dataset (Eurostat writes it in capitals here
    and in small letters in its other formats; small letters are kept).
    """
    extension = inside(dataset, "extension")
    px = inside(extension, "px")
    code = printed(px.get("matrix")) or printed(px.get("tableid")) or printed(extension.get("id"))
    return Told(
        title=printed(dataset.get("label")).strip(),
        table_code=code.lower() if printed(extension.get("agencyId")) == "ESTAT" else code,
        source=printed(dataset.get("source")).strip(),
        updated=printed(dataset.get("updated")),
        unit=_unit(dataset, dimensions),
        language=(printed(px.get("language")) or printed(extension.get("lang"))).lower(),
        notes=tuple(dict.fromkeys(_notes(dataset, dimensions))),
    )


def inside(found: object, *names: str) -> Mapping[str, object]:
    """An object by its way down the tree; an empty one where the way ends."""
    for name in names:
        found = found.get(name) if isinstance(found, dict) else None
    return found if isinstance(found, dict) else {}


def _unit(dataset: Mapping[str, object], dimensions: tuple[Dimension, ...]) -> str:
    """The unit of all measures, or each measure with its own: 'Births: persons; GDP: euro'."""
    units = {}
    for dimension in dimensions:
        category = inside(dataset, "dimension", dimension.code, "category")
        for code, label in zip(dimension.codes, dimension.labels, strict=True):
            unit = inside(category, "unit", code)
            units[label] = (
                printed(unit.get("base")) or printed(unit.get("label")) or printed(unit.get("symbol"))
            )
    units = {label: unit for label, unit in units.items() if unit}
    if len(set(units.values())) > 1:
        return "; ".join(f"{label}: {unit}" for label, unit in units.items())
    return next(iter(units.values()), "")


def _notes(dataset: Mapping[str, object], dimensions: tuple[Dimension, ...]) -> Iterator[str]:
    """Of the table, then of each dimension and its categories, then what statuses mean."""
    yield from texts(dataset.get("note"))
    for dimension in dimensions:
        found = inside(dataset, "dimension", dimension.code)
        yield from (f"{dimension.name}: {note}" for note in texts(found.get("note")))
        labels = dict(zip(dimension.codes, dimension.labels, strict=True))
        for code, notes in inside(found, "category", "note").items():
            yield from (f"{labels.get(code, code)}: {note}" for note in texts(notes))
    for symbol, meaning in inside(dataset, "extension", "status", "label").items():
        yield from (f"{symbol}: {text}" for text in texts(meaning))


def texts(found: object) -> Iterator[str]:
    """A text or a list of them, blank ones left out."""
    for each in found if isinstance(found, list) else [found]:
        if printed(each).strip():
            yield printed(each).strip()
