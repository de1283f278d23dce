"""The points of a series as files: every one with its source, and beside them path, fan and assumption."""

from typing import Any

import pandas as pd

from latgale.exports import to_csv, to_xlsx
from latgale.queries import statistics
from latgale.ui.downloads import show_file_downloads
from latgale.ui.origins import origin, origins, source_name, source_row, territory_name
from latgale.ui.outlook_table import AheadRow, ahead_cells
from latgale.ui.view import View

Rows = dict[str, list[Any]]


def show_points_downloads(
    view: View, indicator: Any, rows: Rows, ahead: list[AheadRow] | None = None, assumed: str = ""
) -> None:
    """CSV and XLSX of the points of an indicator in one or several territories.

    ``ahead``: path and fan of the one territory there is. ``assumed``: the what-if and its result.
    """

    def table() -> pd.DataFrame:
        return points_table(view, indicator, rows, ahead or [], assumed)

    about = _about(view, rows, assumed)
    makers = {
        "csv": lambda: to_csv(table()),
        "xlsx": lambda: to_xlsx(table(), indicator.id, view.t("sources"), about),
    }
    show_file_downloads(view, "-".join([indicator.id, *rows]), makers)


def points_table(
    view: View, indicator: Any, rows: Rows, ahead: list[AheadRow], assumed: str = ""
) -> pd.DataFrame:
    """The points with everything that says where each comes from; below them the years ahead."""
    t = view.t
    by_year = {str(row.year): row for row in ahead}
    lines = []
    for code, found in rows.items():
        for row in found:
            line = {**_what(view, indicator, code, row.period), **_point(view, row)}
            if ahead:
                line |= {
                    t("outlook-kind"): t("outlook-observed"),
                    **ahead_cells(view, by_year.get(row.period)),
                }
            lines.append(line)
    seen = {row.period for found in rows.values() for row in found}
    for year, each in by_year.items():
        if year not in seen:
            line = _what(view, indicator, next(iter(rows)), year) | {t("outlook-kind"): t("outlook-ahead")}
            lines.append(line | ahead_cells(view, each))
    if assumed:
        lines = [{**line, t("what-if"): assumed} for line in lines]
    return pd.DataFrame(lines, dtype=object)


def _what(view: View, indicator: Any, code: str, period: str) -> dict[str, object]:
    t = view.t
    return {
        t("column-indicator"): t.pick(indicator, "name"),
        t("points-indicator-id"): indicator.id,
        t("column-territory"): territory_name(view, code),
        t("points-territory-code"): code,
        t("column-period"): period,
        t("points-unit"): t.pick(indicator, "unit"),
    }


def _point(view: View, row: Any) -> dict[str, object]:
    t, sources = view.t, origins(view, row)
    known = [each for each in (source_row(view, name) for name in sources) if each is not None]
    hashes = {each.source: each.sha256 for each in view.ask(statistics.hashes)}
    return {
        t("column-value"): whole(row.value),
        t("column-symbol"): row.symbol,
        t("column-raw"): row.raw,
        t("column-derived"): t("table-yes") if row.derived else "",
        t("column-derivation"): row.derivation if view.lang == "lv" else row.derivation_en,
        t("column-series_break"): t("table-yes") if row.series_break else "",
        t("column-source"): origin(view, row),
        t("column-retrieved"): "; ".join(f"{each.retrieved:%Y-%m-%d}" for each in known if each.retrieved),
        t("column-sha256"): "; ".join(hashes[name] for name in sources if name in hashes),
        t("column-licence"): "; ".join(dict.fromkeys(_licence(view, each) for each in known)),
    }


def _licence(view: View, row: Any) -> str:
    return str(row.licence if view.lang == "lv" else row.licence_en)


def whole(value: float | None) -> float | int | None:
    """A count without the ".0" of a float."""
    return int(value) if value is not None and value.is_integer() else value


def _about(view: View, rows: Rows, assumed: str) -> list[tuple[str, str]]:
    names = dict.fromkeys(name for found in rows.values() for row in found for name in origins(view, row))
    known = [row for row in (source_row(view, name) for name in names) if row is not None]
    return [
        *((source_name(view, row.id), row.title if view.lang == "lv" else row.title_en) for row in known),
        (view.t("release-label"), view.release.id),
        *([(view.t("what-if"), assumed)] if assumed else []),
    ]
