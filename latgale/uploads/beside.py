"""What other tables say of a project, as part of its row: a project with another place has changed."""

from collections.abc import Mapping

import pandas as pd

# Table → the columns that are told of its rows.
BESIDE = {
    "project_location": ("territory", "parish"),
    "project_name": ("name",),
    "project_note": ("text_lv", "text_en"),
    "project_partner": ("name",),
}


def with_beside(projects: pd.DataFrame, tables: Mapping[str, pd.DataFrame]) -> pd.DataFrame:
    """The rows of ``project`` with a column for each table of BESIDE: what its rows tell, each once."""
    found = projects.copy()
    for name, columns in BESIDE.items():
        told = _told(tables[name][["project", *columns]])
        found[name] = pd.Series(
            [tuple(sorted(told.get(code, ()), key=str)) for code in found["id"]],
            index=found.index,
            dtype=object,
        )
    return found


def _told(rows: pd.DataFrame) -> dict[str, set[tuple[str, ...]]]:
    found: dict[str, set[tuple[str, ...]]] = {}
    for project, *values in rows.astype(object).where(rows.notna(), "").itertuples(index=False, name=None):
        found.setdefault(project, set()).add(tuple(values))
    return found
