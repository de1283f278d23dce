"""What exhibits of several pages have in common."""

from collections.abc import Iterable, Sequence

import pandas as pd

from latgale.exhibits import Exhibit
from latgale.ui.origins import source_name
from latgale.ui.view import View

_PROGRAMME = "programme-2021-2027"


def source_line(view: View, names: Iterable[str] = ()) -> str:
    """The line below a picture: sources (the programme by default) and the date of the release."""
    t = view.t
    named = "; ".join(dict.fromkeys(name for name in names if name)) or t("source-note")
    return f"{t('sources')}: {named}. {t('release-line', date=view.day(view.release.created))}"


def short_source(view: View, source: str) -> str:
    """Name of a source in a line below a picture: the programme by its short name."""
    return view.t("source-short") if source == _PROGRAMME else source_name(view, source)


def table_exhibit(
    view: View, title: str, statement: str, columns: Sequence[str], rows: Sequence[Sequence[object]]
) -> Exhibit:
    """A table of the programme's own texts."""
    frame = pd.DataFrame([list(row) for row in rows], columns=list(columns), dtype=object)
    return Exhibit(
        address=view.pinned_place,
        kind="table",
        title=title,
        statement=statement,
        source=source_line(view),
        alt=view.t("exhibit-table-alt", title=title, rows=view.t("n-rows", n=len(frame))),
        table=frame,
    )
