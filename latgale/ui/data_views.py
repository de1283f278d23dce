"""The views of the data page: notes, sources, a place in a source, tables, the release."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial

import pandas as pd
import streamlit as st

from latgale.derived import SEVERAL
from latgale.model import TABLES, table
from latgale.queries import records, statistics
from latgale.releases import Store, connect
from latgale.ui import downloads
from latgale.ui.address import choose, one_of, param
from latgale.ui.methods_view import show_methods
from latgale.ui.origins import Origin, names_of, registered_name
from latgale.ui.passport_views import show_observation
from latgale.ui.view import View
from latgale.uploads import reason_of

SEVERITIES = ("error", "warning", "info")
_LINES_AROUND = 20
_SHOWN_ROWS = 2000
_FEW_SOURCES = 4


def show_notes(view: View) -> None:
    """Defects and contradictions of the sources, the important ones first."""
    counts = {row.severity: row.notes for row in view.ask(records.severities)}
    severity = severity_asked()
    notes = view.ask(records.notes, severity="" if severity == "all" else severity)
    headline = view.t("data-headline", notes=sum(counts.values()), errors=counts.get("error", 0))
    _head(view, "notes", headline)
    tabs = [(name, counts.get(name, 0)) for name in SEVERITIES] + [("all", sum(counts.values()))]
    view.show("notes.html", notes=notes, tabs=tabs, severity=severity)
    name = "data_note" if severity == "all" else f"data_note-{severity}"
    origin = "; ".join(sources_of(view, "data_note"))
    downloads.show_table_downloads(view, name, lambda: notes_in_words(view, severity), origin)


def show_sources(view: View) -> None:
    """The registry of sources with licence, date and hash."""
    _head(view, "sources")
    files = {row.source: row for row in view.ask(statistics.hashes)}
    view.show("sources.html", entries=view.ask(records.sources), files=files, computed=SEVERAL)


def show_source(view: View) -> None:
    """The lines of a source around one of them; the list of sources for an unknown place."""
    asked = param("line")
    line = int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 9 else 0
    bounds = {"first": line - _LINES_AROUND, "last": line + _LINES_AROUND}
    lines = view.ask(records.source_lines, source=param("source"), **bounds)
    # An empty line is not kept; its neighbours are shown.
    if line < 1 or not any(row.line >= line for row in lines):
        view.show("notices.html", notices=[view.t("source-unknown")], leave="")
        show_sources(view)
        return
    entry = next(row for row in view.ask(records.sources) if row.id == param("source"))
    view.show("source.html", entry=entry, lines=lines, line=line, step=2 * _LINES_AROUND)


def show_figure(view: View) -> None:
    """The passport of a figure; the list of sources where there is no such figure."""
    if not show_observation(view):
        show_sources(view)


def show_tables(view: View) -> None:
    """Any public table, to look at and to take away."""
    t = view.t
    _head(view, "tables")
    names = {entry.name: t(f"dbtable-{entry.name}") for entry in TABLES}
    asked = table_asked()
    choose("table", t("table-choose"), names, every=names["subpriority"])
    frame = table_in_words(view, asked)
    about = t("table-size", rows=t("n-rows", n=len(frame)), columns=len(frame.columns))
    view.show("tables.html", title=names[asked], about=about)
    shown = frame.head(_SHOWN_ROWS)
    st.dataframe(
        shown.astype(object).where(shown.notna(), ""), hide_index=True, alt=f"{names[asked]}: {about}"
    )


def origin_of(view: View) -> Origin:
    """Where what is shown comes from: notes stand at lines of the programme, tables name their sources."""
    shown = param("view") or "notes"
    if shown == "tables":
        return Origin(data=sources_of(view, table_asked()))
    if shown == "observation":
        figure = {name: param(name) for name in ("indicator", "territory", "period")}
        return Origin(data=names_of(view, view.ask(statistics.observation, **figure)))
    return Origin(line=1 if shown not in VIEWS or shown == "notes" else None)


def view_asked() -> str:
    """The view that the address asks for; what others ask is read too, to be said where it is unknown."""
    table_asked()
    severity_asked()
    return one_of("view", list(VIEWS))


def severity_asked() -> str:
    """The severity that the address asks for, the gravest where it asks for none."""
    return one_of("severity", [*SEVERITIES, "all"])


def table_asked() -> str:
    """The table that the address asks for."""
    return one_of("table", ["subpriority", *(entry.name for entry in TABLES)])


def sources_of(view: View, name: str) -> list[str]:
    """The sources of a table's rows by name; of many the column that says it; none for a table of our own."""
    if "source" not in table(name).names:
        return []
    found = [row.source for row in view.ask(records.sources_of, name=name)]
    if len(found) > _FEW_SOURCES:
        return [view.t("table-sources-many", column=view.t("column-source"))]
    return [registered_name(view, source) for source in found]


def show_release(view: View) -> None:
    """Number, age and origin of the release, and the others."""
    _head(view, "release")
    days = (datetime.now(UTC).date() - view.release.created.date()).days
    view.show("release.html", days=days, releases=Store().list(), reason=partial(reason_of, view.t))


def _head(view: View, current: str, headline: str = "") -> None:
    view.title(view.t(f"view-{current}"))
    view.show(
        "data_head.html",
        current=current,
        headline=headline or view.t(f"head-{current}"),
        views=[name for name in VIEWS if name not in ("source", "observation", "methods")],
    )


def table_in_words(view: View, name: str) -> pd.DataFrame:
    """A whole table with its columns and coded values named in the reader's language."""
    frame = records.whole_table(connect(Store().path(view.release.id)), name=name)
    for column in table(name).columns:
        if column.choices:
            frame[column.name] = frame[column.name].map(
                lambda value: view.t(f"choice-{value}"), na_action="ignore"
            )
        if column.name == "subject":
            frame["subject"] = frame["subject"].map(lambda value: _subject(view, value))
    return frame.rename(columns=lambda column: view.t(f"column-{column}"))


def notes_in_words(view: View, severity: str) -> pd.DataFrame:
    """The notes of one severity or of 'all', with every column."""
    frame = table_in_words(view, "data_note")
    if severity == "all":
        return frame
    return frame[frame[view.t("column-severity")] == view.t(f"choice-{severity}")]


def _subject(view: View, value: str) -> str:
    """A note is about a block, by its code, an indicator, or a part of the data."""
    indicators = view.ask(statistics.indicator, indicator=value)
    if indicators:
        return view.t.pick(indicators[0], "name")
    return value if value[:1].isdigit() else view.t(f"subject-{value}")


VIEWS: dict[str, Callable[[View], None]] = {
    "notes": show_notes,
    "sources": show_sources,
    "source": show_source,
    "observation": show_figure,
    "methods": show_methods,
    "tables": show_tables,
    "release": show_release,
}
