"""What a file would bring into the dashboard: rows by table, and what was found out on the way."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

import pandas as pd

Row = Mapping[str, object]
Rows = Mapping[str, Sequence[Row]]
Covers = Callable[[pd.DataFrame], "pd.Series[bool]"]
# Says where a row comes from, not what it says: another file with the same figure changes nothing.
ORIGIN = frozenset(("source", "source_line", "raw", "derived", "derivation", "derivation_en", "series_break"))


@dataclass(frozen=True)
class Cell:
    """A cell that a finding is about: its text, and its place in the file (1-based, 0 where a person could
    not find it there) or the territory and period of its figure."""

    raw: str
    row: int = 0
    column: int = 0
    territory: str = ""
    period: str = ""


@dataclass(frozen=True)
class Finding:
    """A sentence about the content (message key and its values) with the cells that it is about, or
    the place in the file (1-based, 0 for none)."""

    severity: Literal["error", "warning", "note"]
    key: str
    values: Mapping[str, str | int | float] = field(default_factory=dict)
    cells: tuple[Cell, ...] = ()
    row: int = 0
    column: int = 0


@dataclass(frozen=True)
class Content:
    """What a file of one kind holds for the tables.

    ``rows``: table → rows to be put there, those with the same key make way. ``source``: the row that
    registers the file; its id is given when the file is published. ``covers`` marks the published
    observations that the file ought to hold too. ``summary`` and ``said`` are what the readers found out,
    for the page: what is to be seen at once, and the rest;
    ``names`` (Latvian, English) are said in place of the codes in it.
    """

    kind: str
    format: str
    title: str
    table_code: str
    rows: Rows
    source: Row
    findings: tuple[Finding, ...] = ()
    covers: Covers | None = None
    summary: tuple[Finding, ...] = ()
    said: tuple[Finding, ...] = ()
    numbers: Mapping[str, Any] = field(default_factory=dict)
    questions: tuple[Any, ...] = ()
    names: Mapping[str, tuple[str, str]] = field(default_factory=dict)
