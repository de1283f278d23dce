"""What rows would change in the tables of a release: new, changed, unchanged, gone."""

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd

from latgale.model import table as table_of
from latgale.queries import records
from latgale.releases import Connection
from latgale.uploads.beside import BESIDE, with_beside
from latgale.uploads.content import ORIGIN, Content, Covers


@dataclass(frozen=True)
class Difference:
    """Of one table. ``new`` and ``gone`` have the table's columns; ``changed`` also those of before with
    the ending ``_before``. What other tables say of a project belongs to its row: see BESIDE.
    """

    table: str
    new: pd.DataFrame
    changed: pd.DataFrame
    unchanged: int
    gone: pd.DataFrame


def differences(connection: Connection, content: Content) -> list[Difference]:
    """What the content would change, table by table."""
    covers = {"observation": _within(content)}
    return [
        _difference(
            name, _published(connection, name), _incoming(connection, content, name), covers.get(name)
        )
        for name in content.rows
        if name not in BESIDE
    ]


def told(name: str) -> list[str]:
    """What a row of a table says: its columns without key, origin and what the build makes."""
    table = table_of(name)
    unsaid = {*table.key, *ORIGIN, *(column.name for column in table.columns if column.made)}
    return [*(each for each in table.names if each not in unsaid), *(BESIDE if name == "project" else ())]


def _within(content: Content) -> Covers | None:
    """What the file ought to hold, in the periods from its first to its last."""
    covers, periods = content.covers, [str(row["period"]) for row in content.rows.get("observation", ())]
    if covers is None or not periods:
        return covers
    first, last = min(periods), max(periods)
    return lambda published: covers(published) & published["period"].between(first, last)


def between(before: Connection, after: Connection, name: str) -> Difference:
    """What a table of one release says otherwise than that of another."""
    key = table_of(name).key[0]
    return _difference(
        name, _published(before, name), _published(after, name), lambda published: published[key].notna()
    )


def _published(connection: Connection, name: str) -> pd.DataFrame:
    frame = records.whole_table(connection, name=name)
    if name != "project":
        return frame
    return with_beside(frame, {each: records.whole_table(connection, name=each) for each in BESIDE})


def _incoming(connection: Connection, content: Content, name: str) -> pd.DataFrame:
    frame = _rows(content, name)
    if name != "project":
        return frame
    return with_beside(frame, {each: _afterwards(connection, content, each) for each in BESIDE})


def _rows(content: Content, name: str) -> pd.DataFrame:
    return pd.DataFrame(list(content.rows.get(name, ())), columns=table_of(name).names)


def _afterwards(connection: Connection, content: Content, name: str) -> pd.DataFrame:
    """A table as it would be: the rows that come in take the place of those with the same key."""
    published = records.whole_table(connection, name=name).astype(object)
    rows = [published, _rows(content, name).astype(object)]
    return pd.concat(rows).drop_duplicates(list(table_of(name).key), keep="last")


def _difference(
    name: str, published: pd.DataFrame, incoming: pd.DataFrame, covers: Covers | None
) -> Difference:
    keys = list(table_of(name).key)
    columns = list(incoming.columns)
    published = published.astype(dict.fromkeys(keys, object))
    merged = incoming.astype(object).merge(
        published, on=keys, how="left", suffixes=("", "_before"), indicator="was"
    )
    known = merged["was"] == "both"
    same = known & ~_differs(merged, told(name))
    gone = published[covers(published)] if covers else published.head(0)
    absent = (
        gone.merge(incoming[keys].astype(object), on=keys, how="left", indicator="was")["was"] == "left_only"
    )
    return Difference(
        name,
        new=merged.loc[~known, columns],
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
