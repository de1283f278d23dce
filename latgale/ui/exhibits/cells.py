"""The part of a table that an audience can read, in the words and numbers of a language."""

import math
from dataclasses import dataclass

import pandas as pd

from latgale import formats

_COLUMNS, _ROWS = 5, 14
_NAME = 48


@dataclass(frozen=True)
class Shown:
    """Heads and cells as texts; ``numeric`` columns stand to the right; ``whole``: nothing was left out."""

    columns: list[str]
    numeric: list[bool]
    rows: list[list[str]]
    whole: bool

    @property
    def long(self) -> bool:
        """Is the first column of sentences, which may be broken into lines, instead of names and codes?"""
        return any(len(row[0]) > _NAME for row in self.rows)


def shown_table(frame: pd.DataFrame, lang: str) -> Shown:
    """The first columns that say anything, and the first rows."""
    said = [name for name in frame.columns if any(_text(value, lang) for value in frame[name])]
    columns = said[:_COLUMNS]
    part = frame[columns].head(_ROWS)
    return Shown(
        columns=[str(name) for name in columns],
        numeric=[
            all(_is_number(value) or not _text(value, lang) for value in part[name]) for name in columns
        ],
        rows=[[_text(value, lang) for value in row] for row in part.itertuples(index=False)],
        whole=len(part) == len(frame) and columns == said,
    )


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _text(value: object, lang: str) -> str:
    if value is None or value is pd.NA or value is pd.NaT or (isinstance(value, float) and math.isnan(value)):
        return ""
    return formats.number(value, lang) if isinstance(value, int | float) and _is_number(value) else str(value)
