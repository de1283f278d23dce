"""Exhibits of the data page: notes, sources, any public table, the release."""

from collections.abc import Callable
from dataclasses import replace

from latgale.exhibits import Exhibit
from latgale.model import TABLES
from latgale.queries import records
from latgale.ui.address import param
from latgale.ui.data_views import severity_asked, sources_of, table_asked, table_in_words
from latgale.ui.exhibits.common import source_line, table_exhibit
from latgale.ui.view import View
from latgale.uploads import reason_of


def records_table(view: View) -> Exhibit | None:
    """The view that the address asks for; a place in a source and a passport have nothing to show."""
    make = _VIEWS.get(param("view") or "notes")
    return make(view) if make else None


def _notes(view: View) -> Exhibit:
    t = view.t
    counts = {row.severity: row.notes for row in view.ask(records.severities)}
    severity = severity_asked()
    notes = view.ask(records.notes, severity="" if severity == "all" else severity)
    statement = t("data-headline", notes=sum(counts.values()), errors=counts.get("error", 0))
    rows = [(t(f"severity-{row.severity}"), t.pick(row, "text")) for row in notes]
    columns = [t("filter-severity"), t("table-note")]
    return table_exhibit(view, t("view-notes"), statement, columns, rows)


def _sources(view: View) -> Exhibit:
    t, entries = view.t, view.ask(records.sources)
    rows = [
        (
            row.publisher,
            row.title if view.lang == "lv" else row.title_en,
            row.retrieved.isoformat() if row.retrieved else "",
        )
        for row in entries
    ]
    columns = [t("source-publisher"), t("table-title"), t("source-retrieved")]
    found = table_exhibit(view, t("view-sources"), t("exhibit-sources", n=len(entries)), columns, rows)
    return replace(found, source=t("release-line", date=view.day(view.release.created)))


def _tables(view: View) -> Exhibit:
    t = view.t
    names = {entry.name: t(f"dbtable-{entry.name}") for entry in TABLES}
    asked = table_asked()
    frame = table_in_words(view, asked)
    about = t("table-size", rows=t("n-rows", n=len(frame)), columns=len(frame.columns))
    found = table_exhibit(view, names[asked], f"{names[asked]}: {about}", [], [])
    named = sources_of(view, asked)
    plain = t("release-line", date=view.day(view.release.created))
    return replace(found, table=frame, source=source_line(view, named) if named else plain)


def _release(view: View) -> Exhibit:
    t, release = view.t, view.release
    statement = t("release-line", date=view.day(release.created))
    rows = [
        (t("release-id"), release.id),
        (t("release-created"), view.day(release.created)),
        (t("release-by"), release.by),
        (t("release-reason"), reason_of(t, release)),
        (t("release-fingerprint"), release.fingerprint),
    ]
    return table_exhibit(view, t("view-release"), statement, [t("release-label"), ""], rows)


_VIEWS: dict[str, Callable[[View], Exhibit]] = {
    "notes": _notes,
    "sources": _sources,
    "tables": _tables,
    "release": _release,
}
