"""Download buttons; a file is made only when it is asked for."""

from collections.abc import Callable
from functools import partial
from itertools import repeat

import pandas as pd
import streamlit as st

from latgale.alignment import Cell
from latgale.charts.matrix import MatrixPicture, draw
from latgale.exports import to_csv, to_xlsx
from latgale.ui.alignment_views import Matrix
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
    show_file_downloads(view, name, {"csv": lambda: to_csv(table()), "xlsx": lambda: xlsx(table())})


def show_matrix_table(matrix: Matrix) -> None:
    """The matrix as it stands on the screen, as a table to look at."""
    with st.expander(matrix.view.t("as-table")):
        st.dataframe(matrix_table(matrix), hide_index=True, alt=matrix.headline)


def matrix_files(matrix: Matrix) -> dict[str, Callable[[], bytes]]:
    """The matrix as pictures for paper, with every name written out."""
    return {ending: partial(_drawn, matrix, ending) for ending in ("png", "svg")}


def _drawn(matrix: Matrix, ending: str) -> bytes:
    return draw(matrix_picture(matrix), ending)


def show_file_downloads(view: View, name: str, makers: dict[str, Callable[[], bytes]]) -> None:
    """A button a file, which is made when it is asked for."""
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
        areas=[t.pick(row.goal, "priority") for row in matrix.rows if matrix.sort == "printed"],
        directions=[name for code, name, n in matrix.groups() for name in repeat(f"{code} {name}", n)],
        total=t("matrix-total"),
    )
