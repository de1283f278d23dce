"""Answers of queries as plain rows, to be compared with rows of the files."""

from typing import Any

import pandas as pd

from tests.queries.printed import Row, rows

CODES = [row["code"] for row in rows("programme/subpriority")]
FRAMEWORKS = ("LIAS2030", "NAP2027")


def dicts(frame: pd.DataFrame) -> list[dict[str, Any]]:
    """Rows of an answer with None for what is missing."""
    rows = frame.itertuples(index=False, name=None)
    clean = ([None if pd.isna(value) else value for value in row] for row in rows)
    return [dict(zip(frame.columns, row, strict=True)) for row in clean]


def values(frame: pd.DataFrame, *columns: str) -> list[tuple[Any, ...]]:
    return [tuple(row[column] for column in columns) for row in dicts(frame)]


def texts(frame: pd.DataFrame, *columns: str) -> list[tuple[str, ...]]:
    """Rows of an answer written as the files write them."""
    return [tuple(_text(value) for value in row) for row in values(frame, *columns)]


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return "" if value is None else str(value)


def file_order(name: str) -> list[Row]:
    return sorted(rows(name), key=lambda row: int(row["source_line"]))


def is_of(row: Row, direction: str) -> bool:
    return row["priority_code"].split(".")[0] == direction
