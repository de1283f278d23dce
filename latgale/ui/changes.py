"""What a file, or one release after another, changes, as rows to be read."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from latgale import formats
from latgale.model import table as table_of
from latgale.queries import records, statistics
from latgale.ui.amounts import Amounts
from latgale.ui.periods import named
from latgale.ui.view import View
from latgale.uploads import Preview
from latgale.uploads.difference import Difference

SHOWN = 60


@dataclass(frozen=True)
class Change:
    """One row: what it is of, before and after, and by how much; a figure has a link to its passport."""

    name: str
    before: str
    after: str
    by: str
    link: dict[str, str] | None


@dataclass(frozen=True)
class Changes:
    """Changed, new and gone rows of one table, the first of each, and how many there are."""

    title: str
    kinds: tuple[tuple[str, int, list[Change]], ...]
    unchanged: int


def changes_of(view: View, found: Preview) -> list[Changes]:
    """What a file would change, table by table."""
    return [changes_in(view, each) for each in found.differences]


def changes_in(view: View, each: Difference) -> Changes:
    """What is changed, new and gone in one table."""
    line = _figure if each.table == "observation" else _row
    kinds = (("changed", each.changed), ("new", each.new), ("gone", each.gone))
    return Changes(
        view.t(f"dbtable-{each.table}"),
        tuple(
            (kind, len(frame), [line(view, each.table, kind, row) for row in _first(frame)])
            for kind, frame in kinds
        ),
        each.unchanged,
    )


def _first(frame: Any) -> Iterable[Any]:
    shown = frame.head(SHOWN).astype(object)
    return shown.where(shown.notna(), None).itertuples(index=False, name="Row")  # type: ignore[no-any-return]


def _figure(view: View, _: str, kind: str, row: Any) -> Change:
    rows = view.ask(statistics.indicator, indicator=row.indicator)
    name = view.t.pick(rows[0], "name") if rows else row.indicator
    amounts = Amounts(view.t, rows[0]) if rows else None

    def said(value: float | None, symbol: str | None) -> str:
        if value is None:
            return symbol or view.t("no-data")
        return amounts.value(value) if amounts else formats.number(value, view.lang)

    now = said(row.value, row.symbol)
    before = said(row.value_before, row.symbol_before) if kind == "changed" else ""
    place = f"{name}, {_territory(view, row.territory)}, {named(view.t, row.period)}"
    link = {"indicator": row.indicator, "territory": row.territory, "period": row.period}
    by = _by(view, row.value_before, row.value) if kind == "changed" else ""
    known = kind != "new"
    return Change(
        place, now if kind == "gone" else before, "" if kind == "gone" else now, by, link if known else None
    )


def _territory(view: View, code: str) -> str:
    rows = view.ask(records.whole_table, name="territory")
    return next((view.t.pick(row, "name") for row in rows if row.code == code), code)


def _by(view: View, before: float | None, after: float | None) -> str:
    """By how many per cent, with its sign; empty where one of them is no number."""
    if before is None or after is None or not before:
        return ""
    change = 100 * (after - before) / abs(before)
    sign = "+" if change > 0 else ""
    return view.t("change-percent", value=sign + formats.number(change, view.lang, decimals=1))


def _row(view: View, table: str, kind: str, row: Any) -> Change:
    """A row of another table by its key and what is different in it."""
    declared = table_of(table)
    key = ", ".join(str(getattr(row, name)) for name in declared.key)
    if kind != "changed":
        name = getattr(row, "name_lv", None) or getattr(row, "name", None) or key
        return Change(str(name), "", "", "", None)
    pairs = [(name, getattr(row, f"{name}_before", None), getattr(row, name)) for name in declared.names]
    differing = [(name, a, b) for name, a, b in pairs if f"{name}_before" in row._fields and a != b]
    before = "; ".join(f"{view.t(f'column-{name}')}: {a}" for name, a, _ in differing)
    after = "; ".join(f"{view.t(f'column-{name}')}: {b}" for name, _, b in differing)
    return Change(key, before, after, "", None)
