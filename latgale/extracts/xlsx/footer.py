"""Lines below a table: notes, and fields such as "Source:" with their value beside, or in the lines below."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from latgale.extracts.xlsx.grid import Cell, is_blank, written

# "PxcKeyword…" is what a PxWeb without texts for its language prints.
_FIELDS = {
    "source": ("source", "avots", "datu avots", "pxckeywordsource"),
    "updated": (
        *("latest update", "last updated", "updated", "pxckeywordlastupdated"),
        *("pēdējo reizi atjaunināts", "pēdējoreiz atjaunināts", "atjaunināts", "atjaunots"),
    ),
    "unit": ("units", "unit", "mērvienība", "mērvienības", "pxckeywordunits"),
    "matrix": ("matrix", "matrica", "pxckeywordmatrix"),
}
_OF = {label: field for field, labels in _FIELDS.items() for label in labels}
_OTHERS = ("contact", "kontaktinformācija", "kontakti", "database", "datubāze", "footnotes", "notes")
_HEADINGS = ("zemsvītras piezīmes", "piezīmes", "footnotes", "notes")


@dataclass(frozen=True)
class Footer:
    """Fields as printed, '' where they are not; ``notes``: every other line."""

    source: str
    updated: str
    unit: str
    matrix: str
    notes: tuple[str, ...]


def _texts(row: Sequence[Cell]) -> list[str]:
    return [written(cell).strip() for cell in row if not is_blank(cell)]


def _label(text: str) -> str:
    return text.partition(":")[0].strip().casefold()


def is_field(row: Sequence[Cell]) -> bool:
    """Whether a row is a line such as "Source:", with which a table ends."""
    first = next((cell for cell in row if not is_blank(cell)), "")
    label = _label(first) if isinstance(first, str) else ""
    if label not in _OF and label not in _OTHERS and label not in _HEADINGS:
        return False
    texts = _texts(row)
    return len(texts) == 1 or (len(texts) == 2 and texts[0].endswith(":"))


def read_footer(rows: Sequence[Sequence[Cell]], categories: Collection[str]) -> Footer:
    """``categories``: labels of the table. A field may be given for each contents: "Employed:", "persons"."""
    values: dict[str, dict[str, None]] = {field: {} for field in _FIELDS}
    notes: list[str] = []
    field = ""
    for texts in map(_texts, rows):
        text = " ".join(texts)
        if _label(text) in _OF and is_field(texts):
            field = _OF[_label(text)]
            values[field] |= dict.fromkeys(filter(None, [text.partition(":")[2].strip()]))
        elif not text or (text.endswith(":") and text[:-1] not in categories):
            field = ""
            notes += [text] if text and _label(text) not in _HEADINGS else []
        elif not field and _label(text) not in _HEADINGS:
            notes.append(text)
        elif field and not text.endswith(":"):
            values[field][text] = None
    return Footer(notes=tuple(notes), **{field: "; ".join(found) for field, found in values.items()})
