"""What recognition is told of the release, and the words in which it answers. Plain data, no database."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True)
class Territory:
    """A row of the table ``territory``."""

    code: str
    level: str
    name_lv: str
    name_en: str
    parent_code: str = ""


@dataclass(frozen=True)
class Indicator:
    """A row of the table ``indicator``."""

    id: str
    name_lv: str
    name_en: str
    unit_lv: str = ""
    unit_en: str = ""
    aggregation: str = "none"
    table_code: str = ""


@dataclass(frozen=True)
class Recipe:
    """Which cells of a publisher's table are which indicator (table ``recipe``).

    ``selection``: dimension (its code or name; alternatives parted by ``|``) → the category's code or text,
    or a list of alternatives, or ``@total``. ``{"role": "time"}`` in place of a category says what the
    dimension is; ``@territory`` and ``@period`` hold what a table without such a dimension is about.
    ``factor``: what the figures are multiplied by, 1000 for thousands.
    """

    table_code: str
    indicator: str
    selection: Mapping[str, Any] = field(default_factory=dict)
    factor: float = 1.0

    @classmethod
    def of(cls, table_code: str, indicator: str, selection: str | None, factor: float = 1.0) -> "Recipe":
        """From a row of the table. Raises ValueError where ``selection`` is not a JSON object."""
        read = json.loads(selection or "{}")
        if not isinstance(read, dict):
            raise ValueError(f"not a JSON object: {selection}")
        return cls(table_code, indicator, read, factor)


@dataclass(frozen=True)
class Known:
    """What of the release recognition needs.

    ``aliases``: other spelling or code → code of the territory. ``titles``: code of a table → the titles
    that its registered sources have, in both languages.
    """

    territories: tuple[Territory, ...] = ()
    aliases: Mapping[str, str] = field(default_factory=dict)
    indicators: tuple[Indicator, ...] = ()
    recipes: tuple[Recipe, ...] = ()
    titles: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def indicator(self, id_: str) -> Indicator | None:
        """The indicator of an id."""
        return next((indicator for indicator in self.indicators if indicator.id == id_), None)


@dataclass(frozen=True)
class Said:
    """A sentence to be said: its message key, its values and how grave it is."""

    key: str
    values: Mapping[str, str | int | float] = field(default_factory=dict)
    severity: Severity = "note"


@dataclass(frozen=True)
class Question:
    """What the file does not say. Without an answer to a ``required`` one there are no figures.

    ``kind``: 'territory', 'time' (which dimension; for ``dimension`` '' with options that are
    dimensions), 'territory_of_table', 'period_of_table' (no such dimension), 'category' (which category of
    ``dimension`` is meant), 'indicator' (which indicator the table holds), 'measure' (which indicators the
    ``categories`` of ``dimension`` are; one is enough). ``options`` of the last two are the likely
    indicators; any other may be meant. Where the answer goes: see ``recognise``.
    """

    kind: str
    dimension: str
    options: tuple[str, ...]
    said: Said
    categories: tuple[str, ...] = ()
    required: bool = True
