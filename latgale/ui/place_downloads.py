"""The map of municipalities to take away: its table as CSV and XLSX, the map as PNG and SVG."""

import pandas as pd

from latgale import formats
from latgale.exports import to_csv, to_xlsx
from latgale.maps.figure import Ending, draw
from latgale.ui.downloads import show_file_downloads
from latgale.ui.periods import named
from latgale.ui.place_measure import Placed
from latgale.ui.place_picture import Shown, picture
from latgale.ui.place_words import headline, notes, sources, sources_of
from latgale.ui.points_files import whole


def show_place_downloads(shown: Shown) -> None:
    """What is on the screen as files; each is made when it is asked for."""
    name = f"{shown.measure.indicator.id}-{shown.period.replace('/', '-')}"
    makers = {
        "csv": lambda: to_csv(table(shown)),
        "xlsx": lambda: to_xlsx(table(shown), name, shown.view.t("sources"), _about(shown)),
        "png": lambda: _draw(shown, "png"),
        "svg": lambda: _draw(shown, "svg"),
    }
    show_file_downloads(shown.view, name, makers)


def table(shown: Shown) -> pd.DataFrame:
    """A line a municipality: rank, figure as shown, total, what it was divided by; the absent ones last."""
    t = shown.view.t
    lines = [_line(shown, placed) for placed in shown.ranking]
    # Not None: beside that pandas would make floats of whole numbers.
    empty: dict[str, object] = {**dict.fromkeys(lines[0], ""), t("column-value"): t("no-data")}
    lines += [{**empty, t("places-column-name"): shown.names[code]} for code in shown.absent]
    return pd.DataFrame(lines, dtype=object)


def _line(shown: Shown, placed: Placed) -> dict[str, object]:
    t, row, measure = shown.view.t, placed.row, shown.measure
    line: dict[str, object] = {
        t("places-column-name"): shown.names[placed.code],
        t("places-column-rank"): shown.rank(placed),
        t("column-period"): named(t, row.period),
        t("column-value"): round(placed.value, 4),
        t("points-unit"): t.pick(measure.shown, "unit"),
    }
    if measure.kind != "plain":
        line[t("places-column-total")] = whole(row.value)
    if measure.kind == "inhabitants":
        line[t("places-column-base")] = whole(row.inhabitants)
    return {**line, t("points-source"): "; ".join(sources_of(shown, [placed]))}


def _about(shown: Shown) -> list[tuple[str, str]]:
    t = shown.view.t
    said = [(t("sources"), name) for name in sources(shown)]
    said += [(t("notes-title"), note) for note in notes(shown)]
    return [(t("places-title"), headline(shown)), *said, (t("release-label"), shown.view.release.id)]


def _draw(shown: Shown, ending: Ending) -> bytes:
    t = shown.view.t
    named = [*sources(shown), shown.view.boundaries_said(short=True)]
    origin = f"{t('sources')}: {'; '.join(named)}."
    release = t("release-line", date=formats.day(shown.view.release.created, shown.view.lang))
    return draw(picture(shown, headline(shown), f"{origin} {release}", figures=True), ending)
