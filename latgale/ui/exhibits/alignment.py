"""Exhibit of the alignment page: the matrix of a framework."""

from functools import partial

from latgale.charts.narrow_matrix import draw_narrow
from latgale.charts.wide_matrix import draw_wide
from latgale.exhibits import Exhibit
from latgale.ui.alignment_views import Matrix
from latgale.ui.downloads import matrix_picture, matrix_table
from latgale.ui.exhibits.common import source_line
from latgale.ui.view import View


def matrix(view: View) -> Exhibit:
    """The matrix with the filters of the address, as a picture and in words."""
    found, t = Matrix(view), view.t
    source = f"{t('source-short')}, {t(f'table-of-{found.framework}')}"
    legend = {mark: t(f"legend-short-{mark}") for mark in ("link", "uncertain", "mismatch", "total")}
    drawn = matrix_picture(found)
    return Exhibit(
        address=view.pinned_place,
        kind="matrix",
        title=t("exhibit-matrix", framework=t(f"framework-{found.framework}")),
        statement=found.headline,
        source=source_line(view, [source]),
        alt=_in_words(found),
        table=matrix_table(found),
        notes=tuple((t("gaps-title"), text) for text, _ in found.mismatches()),
        picture=partial(draw_wide, drawn, legend),
        narrow=partial(draw_narrow, drawn, legend),
    )


def _in_words(found: Matrix) -> str:
    """What the squares say: of every goal the columns that are linked to it."""
    t = found.view.t
    lines = []
    for row in found.rows:
        codes = [
            column.code for column, cell in zip(found.columns, row.cells, strict=True) if cell.mark != "none"
        ]
        lines.append(f"{row.goal.row} {t.pick(row.goal, 'direction')}: {', '.join(codes) or t('table-no')}")
    return f"{found.headline}. {'; '.join(lines)}"
