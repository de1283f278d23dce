"""Required path and fan as rows, to look at and to take away."""

from dataclasses import dataclass
from typing import Any

from latgale.standing import Standing
from latgale.trajectories.outlook import FanPoint
from latgale.ui.amounts import Amounts
from latgale.ui.view import View


@dataclass(frozen=True)
class AheadRow:
    """One year of what is drawn beside the observations; None where there is nothing."""

    year: int
    required: float | None = None
    fan: FanPoint | None = None


def ahead_of(each: Standing) -> list[AheadRow]:
    """The path from its start to the target year, with the fan where it is."""
    path, fan = each.assessment.path, {int(point.year): point for point in each.assessment.fan}
    years = set(fan)
    if path.state == "ok":
        years |= set(range(int(path.start_year), int(path.end_year) + 1))
    known = {year: path.at(year) for year in years}
    return [AheadRow(y, None if known[y] != known[y] else known[y], fan.get(y)) for y in sorted(years)]


def show_ahead(view: View, indicator: Any, rows: list[AheadRow]) -> None:
    """The rows as a table that opens."""
    if not rows:
        return
    amounts = Amounts(view.t, indicator)

    def write(value: float | None) -> str:
        return "" if value is None else amounts.value(value)

    lines = [(row.year, write(row.required), *(write(end) for end in _ends(row))) for row in rows]
    with_path = any(row.required is not None for row in rows)
    view.show("ahead.html", rows=lines, with_path=with_path, unit=view.t.pick(indicator, "unit"))


def _ends(row: AheadRow) -> tuple[float | None, float | None, float | None]:
    return (row.fan.lower, row.fan.centre, row.fan.upper) if row.fan else (None, None, None)


def ahead_cells(view: View, row: AheadRow | None) -> dict[str, object]:
    """The columns that a file has for the path and the fan."""
    t = view.t
    lower, centre, upper = _ends(row) if row else (None, None, None)
    return {
        t("outlook-required"): row.required if row else None,
        t("outlook-lower"): lower,
        t("outlook-centre"): centre,
        t("outlook-upper"): upper,
    }
