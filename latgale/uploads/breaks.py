"""Breaks that the publisher marked in an extract (Eurostat's flag b), as rows of series_break."""

from collections.abc import Iterable

from latgale.extracts.recognise import Found, begins_anew
from latgale.i18n import texts
from latgale.queries import records
from latgale.releases import Connection
from latgale.uploads.content import Row
from latgale.uploads.effects import ask


def break_rows(connection: Connection, found: Iterable[Found]) -> list[Row]:
    """One row for each flagged figure whose break is not known yet; the build marks the observations."""
    known = [row for row in ask(connection, records.whole_table, name="series_break") if row.kind == "series"]
    rows = {str(row["id"]): row for row in map(_row, filter(begins_anew, found))}
    covered = {(row.indicator, row.territory, row.period) for row in known if row.id not in rows}
    return [row for row in rows.values() if not _keys(row) & covered]


def _row(found: Found) -> Row:
    lv, en = texts("lv"), texts("en")
    return {
        "id": f"flag-b-{found.indicator}-{found.territory}-{found.period}",
        "kind": "series",
        "indicator": found.indicator,
        "level": None,
        "territory": found.territory,
        "period": found.period,
        "name_lv": lv("break-flagged-name"),
        "name_en": en("break-flagged-name"),
        "text_lv": lv("break-flagged-text"),
        "text_en": en("break-flagged-text"),
    }


def _keys(row: Row) -> set[tuple[object, object, object]]:
    """A break of all territories holds for one too."""
    return {(row["indicator"], territory, row["period"]) for territory in (row["territory"], None)}
