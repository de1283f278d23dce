"""What a release says of itself, against a second, slow implementation over the files."""

import math
from typing import Any

import duckdb
import pandas as pd
import pytest

from latgale.model import TABLES
from latgale.queries import records
from tests.queries.answers import CODES, texts, values
from tests.queries.printed import LINES, rows

Connection = duckdb.DuckDBPyConnection
# What analysts put in; the data folder has none of it.
FILLED_LATER = ("upload", "boundary", "action_report")


@pytest.mark.parametrize("severity", ["", "error", "warning", "info"])
def test_notes(connection: Connection, severity: str) -> None:
    mine = [note for note in rows("notes/data_note") if severity in ("", note["severity"])]
    weight = {"error": 0, "warning": 1, "info": 2}
    mine.sort(key=lambda n: (weight[n["severity"]], float(n["source_line"] or math.inf), n["id"]))
    found = records.notes(connection, severity=severity)
    assert [row[0] for row in texts(found, "id")] == [note["id"] for note in mine]
    assert len(found) > 5


def test_notes_by_block_and_by_severity(connection: Connection) -> None:
    notes = rows("notes/data_note")
    for code in CODES[::3]:
        mine = [note for note in notes if note["subpriority_code"] == code]
        mine.sort(key=lambda n: (float(n["source_line"] or math.inf), n["id"]))
        found = records.block_notes(connection, code=code)
        assert texts(found, "id", "text_lv") == [(note["id"], note["text_lv"]) for note in mine], code
    expected = {s: sum(note["severity"] == s for note in notes) for s in ("error", "warning", "info")}
    assert dict(values(records.severities(connection), "severity", "notes")) == expected


def test_sources(connection: Connection) -> None:
    expected = [tuple(row.values()) for row in sorted(rows("sources/source"), key=lambda row: row["id"])]
    frame = records.sources(connection)
    frame["retrieved"] = pd.to_datetime(frame["retrieved"]).dt.strftime("%Y-%m-%d")
    assert texts(frame, *rows("sources/source")[0]) == expected


def test_lines_of_a_source(connection: Connection) -> None:
    for first, last in ((1, 20), (2040, 2060), (8650, 9999), (-5, 1), (5, 4), (9000, 9100)):
        found = records.source_lines(connection, source="programme-2021-2027", first=first, last=last)
        assert values(found, "line", "text") == [
            (n, LINES[n - 1].strip())
            for n in range(max(first, 1), min(last, len(LINES)) + 1)
            if LINES[n - 1].strip()
        ]


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_whole_tables(connection: Connection, table: Any) -> None:
    frame = records.whole_table(connection, name=table.name)
    assert list(frame.columns) == table.names
    assert len(frame) == len(connection.table(table.name).fetchall())
    assert len(frame) or table.name in FILLED_LATER, table.name
