"""What a reader takes away of a block: every item that its page shows, a line an item."""

from typing import Any

import pandas as pd

from latgale.queries import programme
from latgale.ui.exhibits.lines import number_of
from latgale.ui.view import View

# Query of each printed list of a block, in the order of the page → kind of its items.
_LISTS = (
    (programme.tasks, "task"),
    (programme.indicators, "indicator"),
    (programme.benefits, "benefit"),
    (programme.block_actors, ""),
    (programme.block_funding, "funding"),
    (programme.past_projects, "past_project"),
    (programme.rationale, "rationale"),
    (programme.past_actions, "past_action"),
)


def block_items(view: View, block: Any) -> pd.DataFrame:
    """Goal, place and every item of the lists of a block, as printed, with letter and source line.

    ``block`` is a row of ``queries.programme.block``. Columns without a value in any line are left out.
    """
    lines = [
        _line(view, "goal", block.goal_lv, block.goal_line, {}),
        _line(view, "spatial", block.spatial_lv, block.spatial_line, {}),
    ]
    for query, kind in _LISTS:
        lines += [_item(view, kind, row) for row in view.ask(query, code=block.code)]
    return pd.DataFrame(lines, dtype=object).dropna(axis="columns", how="all")


def _item(view: View, kind: str, row: Any) -> dict[str, Any]:
    t, found = view.t, row._asdict()
    printed = next(found[name] for name in ("text_lv", "name_printed", "title_lv") if name in found)
    more: dict[str, Any] = {}
    if kind == "indicator":
        aim = t("indicator-no-target") if row.target_value is None else number_of(row.target_value)
        more = {"unit": t.pick(row, "unit") or t("indicator-no-unit"), "aim": aim}
    return _line(view, kind or row.role, printed, row.source_line, {**found, **more})


def _line(view: View, kind: str, printed: str, line: int, found: dict[str, Any]) -> dict[str, Any]:
    t = view.t
    return {
        t("table-kind"): t(f"kind-{kind}"),
        t("column-label"): found.get("label"),
        t("column-position"): found.get("position"),
        t("table-printed"): printed,
        t("table-one-name"): found.get("actor") or found.get("funding_source"),
        t("column-name_en"): found.get("text_en") or found.get("name_en"),
        t("indicator-unit"): found.get("unit"),
        t("indicator-target"): found.get("aim"),
        t("project-place"): found.get("municipality"),
        t("project-fund"): found.get("fund"),
        t("project-period"): found.get("period"),
        t("column-source_line"): line,
    }
