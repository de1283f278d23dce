"""What a file, or one release after another, changes, as rows to be read."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from latgale import formats
from latgale.formats import sort_key
from latgale.i18n import LANGUAGES
from latgale.model import table as table_of
from latgale.queries import plan, records, statistics
from latgale.standing import REGION
from latgale.ui import whole_changes
from latgale.ui.amounts import Amounts
from latgale.ui.periods import named
from latgale.ui.view import View
from latgale.uploads import Preview
from latgale.uploads.difference import Difference

SHOWN = 60
Names = Mapping[str, str]
# Other tables hold what belongs to a row of these.
_TOLD = ("observation", "indicator", "project", "boundary", "action_report")


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
    head: str
    same: str
    # Are the rows of figures, to be read below each other?
    figures: bool

    @property
    def empty(self) -> bool:
        """Is there nothing to tell?"""
        return not self.unchanged and not any(n for _, n, _ in self.kinds)


def changes_of(view: View, found: Preview) -> list[Changes]:
    """What a file would change, table by table."""
    named = {each: names[LANGUAGES.index(view.lang)] for each, names in found.content.names.items()}
    return [changes_in(view, each, named) for each in found.differences if each.table in _TOLD]


def changes_in(view: View, each: Difference, names: Names | None = None) -> Changes:
    """What is changed, new and gone in one table. ``names`` of codes that the release may not know yet."""
    line, known = _LINES.get(each.table, _row), {**_names(view), **(names or {})}
    kinds = [("changed", each.changed), ("new", each.new), ("gone", each.gone)]
    name = each.table if each.table in _WHOLE else "figure"
    return Changes(
        view.t(f"dbtable-{each.table}"),
        tuple(
            (
                "changed" if (each.table, kind) == ("boundary", "new") else kind,
                len(frame),
                [line(view, known, each.table, kind, row) for row in _first(known, each.table, frame)],
            )
            for kind, frame in kinds
        ),
        each.unchanged,
        view.t(f"upload-what-{name}"),
        view.t(f"upload-same-{name}", n=each.unchanged),
        each.table != "project",
    )


def _whole(view: View, names: Names, table: str, kind: str, row: Any) -> Change:
    """A project or a boundary."""
    said = _WHOLE[table](view, names, kind, row)
    by = "" if said.percent is None else _percent(view, said.percent)
    return Change(said.name, said.before, said.after, by, None)


def _names(view: View) -> dict[str, str]:
    """Names of indicators and territories in the release."""
    rows = [(row.id, row) for row in view.ask(records.whole_table, name="indicator")]
    rows += [(row.code, row) for row in view.ask(records.whole_table, name="territory")]
    return {code: view.t.pick(row, "name") for code, row in rows}


def _first(names: Names, table: str, frame: Any) -> Iterable[Any]:
    """The first rows; of figures those of the region, then by territory, indicator and period."""
    if table == "observation":
        order = [
            (where != REGION, sort_key(names.get(where, where)), sort_key(names.get(what, what)), period)
            for where, what, period in zip(
                frame["territory"], frame["indicator"], frame["period"], strict=True
            )
        ]
        frame = frame.iloc[sorted(range(len(order)), key=order.__getitem__)]
    shown = frame.head(SHOWN).astype(object)
    return shown.where(shown.notna(), None).itertuples(index=False, name="Row")  # type: ignore[no-any-return]


def _figure(view: View, names: Names, _: str, kind: str, row: Any) -> Change:
    rows = view.ask(statistics.indicator, indicator=row.indicator)
    name, where = (names.get(code, code) for code in (row.indicator, row.territory))
    amounts = Amounts(view.t, rows[0]) if rows else None

    def said(value: float | None, symbol: str | None) -> str:
        if value is None:
            return symbol or view.t("no-data")
        return amounts.value(value) if amounts else formats.number(value, view.lang)

    now = said(row.value, row.symbol)
    before = said(row.value_before, row.symbol_before) if kind == "changed" else ""
    place = f"{name}, {where}, {named(view.t, row.period)}"
    link = {"indicator": row.indicator, "territory": row.territory, "period": row.period}
    by = _by(view, row.value_before, row.value) if kind == "changed" else ""
    known = kind != "new"
    return Change(
        place, now if kind == "gone" else before, "" if kind == "gone" else now, by, link if known else None
    )


def _by(view: View, before: float | None, after: float | None) -> str:
    """By how many per cent, with its sign; empty where one of them is no number."""
    if before is None or after is None or not before:
        return ""
    return _percent(view, 100 * (after - before) / abs(before))


def _percent(view: View, change: float) -> str:
    sign = "+" if round(change, 1) > 0 else ""
    return view.t("change-percent", value=sign + formats.number(change, view.lang, decimals=1))


def _row(view: View, names: Names, table: str, kind: str, row: Any) -> Change:
    """A row of another table by its key and what is different in it."""
    declared = table_of(table)
    keys = [str(getattr(row, name)) for name in declared.key]
    key = ", ".join(names.get(each, each) for each in keys)
    if kind != "changed":
        name = getattr(row, f"name_{view.lang}", None) or getattr(row, "name", None) or key
        return Change(str(name), "", "", "", None)
    pairs = [(name, getattr(row, f"{name}_before", None), getattr(row, name)) for name in declared.names]
    differing = [(name, a, b) for name, a, b in pairs if f"{name}_before" in row._fields and a != b]
    before = "; ".join(f"{view.t(f'column-{name}')}: {a}" for name, a, _ in differing)
    after = "; ".join(f"{view.t(f'column-{name}')}: {b}" for name, _, b in differing)
    return Change(key, before, after, "", None)


def _report(view: View, names: Names, _: str, kind: str, row: Any) -> Change:
    """A reported value of the Action Plan by the name of its result."""
    results = {each.id: view.t.pick(each, "name") for each in view.ask(plan.results)}
    name = view.t("report-row", name=results.get(row.result, row.result), date=view.day(row.reported))
    now = formats.number(row.value, view.lang)
    if kind != "changed":
        return Change(name, now if kind == "gone" else "", now if kind == "new" else "", "", None)
    before = formats.number(row.value_before, view.lang)
    return Change(name, before, now, _by(view, row.value_before, row.value), None)


_WHOLE = {"project": whole_changes.project, "boundary": whole_changes.boundary}
_LINES = {"observation": _figure, "action_report": _report, **dict.fromkeys(_WHOLE, _whole)}
