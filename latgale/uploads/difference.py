"""What rows would change in the tables of a release: new, changed, unchanged, gone."""

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from latgale.model import table as table_of
from latgale.queries import records
from latgale.releases import Connection
from latgale.uploads.content import ORIGIN, Content, Covers, Row


@dataclass(frozen=True)
class Difference:
    """Of one table. ``new`` and ``gone`` have the table's columns; ``changed`` also those of before with
    the ending ``_before``.
    """

    table: str
    new: pd.DataFrame
    changed: pd.DataFrame
    unchanged: int
    gone: pd.DataFrame


def differences(connection: Connection, content: Content) -> list[Difference]:
    """What the content would change, table by table."""
    covers = {"observation": _within(content)}
    return [_difference(connection, name, rows, covers.get(name)) for name, rows in content.rows.items()]


def _within(content: Content) -> Covers | None:
    """What the file ought to hold, in the periods from its first to its last."""
    covers, periods = content.covers, [str(row["period"]) for row in content.rows.get("observation", ())]
    if covers is None or not periods:
        return covers
    first, last = min(periods), max(periods)
    return lambda published: covers(published) & published["period"].between(first, last)


def between(before: Connection, after: Connection, name: str) -> Difference:
    """What a table of one release says otherwise than that of another."""
    frame = records.whole_table(after, name=name)
    rows: list[Row] = [dict(zip(frame.columns, row, strict=True)) for row in frame.itertuples(index=False)]
    return _difference(before, name, rows, lambda published: published[table_of(name).key[0]].notna())


def _difference(connection: Connection, name: str, rows: Sequence[Row], covers: Covers | None) -> Difference:
    table = table_of(name)
    keys = list(table.key)
    published = records.whole_table(connection, name=name).astype(dict.fromkeys(keys, object))
    incoming = pd.DataFrame(list(rows), columns=table.names).astype(object)
    merged = incoming.merge(published, on=keys, how="left", suffixes=("", "_before"), indicator="was")
    known = merged["was"] == "both"
    same = known & ~_differs(merged, [c for c in table.names if c not in keys and c not in ORIGIN])
    gone = published[covers(published)] if covers else published.head(0)
    absent = gone.merge(incoming[keys], on=keys, how="left", indicator="was")["was"] == "left_only"
    return Difference(
        name,
        new=merged.loc[~known, table.names],
        changed=merged[known & ~same].drop(columns="was"),
        unchanged=int(same.sum()),
        gone=gone[absent.to_numpy()],
    )


def _differs(merged: pd.DataFrame, columns: Sequence[str]) -> "pd.Series[bool]":
    found = pd.Series(False, index=merged.index)
    for column in columns:
        now, before = merged[column], merged[f"{column}_before"]
        found |= ~((now == before) | (now.isna() & before.isna()))
    return found
