"""Download buttons; a file is made only when it is asked for."""

from collections.abc import Callable
from functools import partial
from typing import Any

import pandas as pd
import streamlit as st

from latgale.alignment import Cell
from latgale.charts.matrix import MatrixPicture, draw
from latgale.exports import to_csv, to_xlsx
from latgale.ui.alignment_views import Matrix
from latgale.ui.origins import source_name, source_row, territory_name
from latgale.ui.view import View

_MIME = {
    "csv": "text/csv",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "png": "image/png",
    "svg": "image/svg+xml",
}


def show_table_downloads(view: View, name: str, table: Callable[[], pd.DataFrame], origin: str = "") -> None:
    """CSV and XLSX of a table; ``origin`` names its source, by default the programme."""
    xlsx = partial(_xlsx, view, name, origin=origin)
    show_buttons(name, view, {"csv": lambda: to_csv(table()), "xlsx": lambda: xlsx(table())})


def show_matrix_table(matrix: Matrix) -> None:
    """The matrix as it stands on the screen, as a table to look at."""
    with st.expander(matrix.view.t("as-table")):
        st.dataframe(matrix_table(matrix), hide_index=True, alt=matrix.headline)


def matrix_files(matrix: Matrix) -> dict[str, Callable[[], bytes]]:
    """The matrix as pictures for paper, with every name written out."""
    return {ending: partial(_drawn, matrix, ending) for ending in ("png", "svg")}


def _drawn(matrix: Matrix, ending: str) -> bytes:
    return draw(matrix_picture(matrix), ending)


def show_points_downloads(view: View, indicator: Any, rows: dict[str, list[Any]]) -> None:
    """CSV and XLSX of the points of an indicator in one or several territories."""
    makers = {
        "csv": lambda: to_csv(points_table(view, indicator, rows)),
        "xlsx": lambda: to_xlsx(
            points_table(view, indicator, rows), indicator.id, view.t("sources"), _about_points(view, rows)
        ),
    }
    show_buttons("-".join([indicator.id, *rows][:3]), view, makers)


def points_table(view: View, indicator: Any, rows: dict[str, list[Any]]) -> pd.DataFrame:
    """The points with everything that says where each comes from."""
    t = view.t
    lines = [
        {
            t("column-indicator"): t.pick(indicator, "name"),
            t("column-territory"): territory_name(view, code),
            t("column-period"): row.period,
            t("column-value"): whole(row.value),
            t("points-unit"): t.pick(indicator, "unit"),
            t("column-symbol"): row.symbol,
            t("column-raw"): row.raw,
            t("column-derived"): t("table-yes") if row.derived else "",
            t("column-series_break"): t("table-yes") if row.series_break else "",
            t("column-source"): source_name(view, row.source),
        }
        for code, found in rows.items()
        for row in found
    ]
    return pd.DataFrame(lines, dtype=object)


def whole(value: float | None) -> float | int | None:
    """A count without the ".0" of a float."""
    return int(value) if value is not None and value.is_integer() else value


def _about_points(view: View, rows: dict[str, list[Any]]) -> list[tuple[str, str]]:
    names = dict.fromkeys(row.source for found in rows.values() for row in found)
    known = [row for row in (source_row(view, name) for name in names) if row is not None]
    return [
        *((source_name(view, row.id), row.title if view.lang == "lv" else row.title_en) for row in known),
        (view.t("release-label"), view.release.id),
    ]


def show_buttons(name: str, view: View, makers: dict[str, Callable[[], bytes]]) -> None:
    """A button for each ending; ``name`` is the middle of the name of the file."""
    with st.container(horizontal=True):
        for ending, make in makers.items():
            st.download_button(
                view.t(f"download-{ending}"),
                make,
                file_name=f"latgale-{name}.{ending}",
                mime=_MIME[ending],
                on_click="ignore",
                key=f"download-{name}-{ending}",
            )


def _xlsx(view: View, name: str, frame: pd.DataFrame, origin: str = "") -> bytes:
    about = [
        (view.t("sources"), origin or view.t("source-note")),
        (view.t("release-label"), view.release.id),
        (view.t("page-dati"), view.t("printed-language")),
    ]
    return to_xlsx(frame, name, view.t("sources"), about)


def matrix_table(matrix: Matrix) -> pd.DataFrame:
    """The matrix in words: a line a goal, a column a priority or direction, and the total."""
    t = matrix.view.t
    words = {"link": "table-yes", "uncertain": "table-uncertain", "none": "table-no"}
    lines = []
    for row in matrix.rows:
        line: dict[str, object] = {
            t("table-framework"): t(f"framework-{matrix.framework}"),
            t("table-row"): row.goal.row,
            t("table-area"): t.pick(row.goal, "priority"),
            t("table-goal"): t.pick(row.goal, "direction"),
        }
        for column, cell in zip(matrix.columns, row.cells, strict=True):
            name = f"{column.code} {t.pick(column, 'name')}"
            word = t(words[cell.mark]) + (f" ({t('table-mismatch')})" if cell.mismatch else "")
            line[name] = cell.count if matrix.level == "direction" else word
        lines.append({**line, t("table-links"): row.total})
    return pd.DataFrame(lines)


def matrix_picture(matrix: Matrix) -> MatrixPicture:
    """The matrix ready to be drawn, with its title, legend and source."""
    t = matrix.view.t
    cells = [cell for row in matrix.rows for cell in row.cells]
    legend = [
        (
            Cell("", "link", False, 1),
            t("legend-link" if matrix.level == "priority" else "legend-count"),
            True,
        ),
        (Cell("", "none", False, 0), t("legend-none"), True),
        (Cell("", "uncertain", False, 1), t("legend-uncertain"), bool(matrix.uncertain)),
        (Cell("", "none", True, 0), t("legend-mismatch"), any(cell.mismatch for cell in cells)),
    ]
    return MatrixPicture(
        title=matrix.headline,
        columns=[f"{column.code} {t.pick(column, 'name')}" for column in matrix.columns],
        rows=[(t.pick(row.goal, "direction"), row.cells) for row in matrix.rows],
        legend=[(cell, text) for cell, text, shown in legend if shown],
        source=f"{t('sources')}: {t('source-note')}, {t(f'table-of-{matrix.framework}')}. "
        f"{t('release-label')} {matrix.view.release.id}",
        gaps=[gap.code for gap in matrix.gaps],
    )
