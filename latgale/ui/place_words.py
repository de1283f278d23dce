"""What the map of municipalities says in words: the finding, what is missing and why, where it comes from."""

from collections.abc import Sequence
from typing import Any

from latgale.queries import places
from latgale.ui.origins import source_name, territory_name
from latgale.ui.periods import in_period
from latgale.ui.place_measure import Placed
from latgale.ui.place_picture import Shown


def headline(shown: Shown) -> str:
    """Which municipality has the highest and which the lowest figure."""
    t, ranking = shown.view.t, shown.ranking
    words = {"what": shown.measure.what, "when": when(shown)}
    first, last = ranking[0], ranking[-1]
    if len(ranking) == 1:
        return t("places-only", name=shown.names[first.code], value=_full(shown, first), **words)
    if first.value == last.value:
        return t("places-same", value=_full(shown, first), n=len(ranking), **words)
    values = {"high": shown.write(first), "least": shown.write(last)}
    return t("places-finding", top=shown.names[first.code], low=shown.names[last.code], **values, **words)


def when(shown: Shown) -> str:
    """The period in words: '2024. gadā'."""
    return in_period(shown.view.t, shown.period, shown.measure.indicator.id)


def notes(shown: Shown) -> list[str]:
    """How the figures were reckoned, and why some places have none."""
    t, measure = shown.view.t, shown.measure
    said = [t("places-by-area")] if measure.kind == "area" else []
    if measure.kind == "inhabitants":
        said += _bases(shown)
    return said + _absences(shown)


def _bases(shown: Shown) -> list[str]:
    """Which population the figures were divided by, and which places took the other one of the year."""
    t, year = shown.view.t, shown.period[:4]
    average = shown.ranking[0].row.usual_base == "population_annual_average"
    said = [t("places-by-average", year=year) if average else t("places-by-start", year=year)]
    odd = [row for row in _rows(shown) if row.base != row.usual_base]
    if odd:
        names = ", ".join(territory_name(shown.view, row.territory) for row in odd)
        said.append(
            t("places-other-start", names=names) if average else t("places-other-average", names=names)
        )
    return said


def _rows(shown: Shown) -> list[Any]:
    return [placed.row for placed in shown.measure.at(shown.period).values()]


def _absences(shown: Shown) -> list[str]:
    """One sentence a reason, with the names."""
    t = shown.view.t
    old = {code for row in _old(shown) for code in row.new_codes}
    published = {row.territory for row in shown.measure.rows if row.period == shown.period}
    unknown_base = [code for code in shown.absent if code in published]
    old_only = [code for code in shown.absent if code in old and code not in published]
    others = [code for code in shown.absent if code not in (*unknown_base, *old_only)]
    said = []
    if unknown_base:
        said.append(t("places-no-base", names=_listed(shown, unknown_base), year=shown.period[:4]))
    if old_only:
        said.append(t("places-old-only", names=_listed(shown, old_only)))
    if others:
        said.append(t("places-absent", names=_listed(shown, others)))
    return said


def _old(shown: Shown) -> list[Any]:
    rows = shown.view.ask(places.old_figures, indicator=shown.measure.indicator.id)
    return [row for row in rows if row.period == shown.period]


def _listed(shown: Shown, codes: list[str]) -> str:
    return ", ".join(shown.names[code] for code in codes)


def sources(shown: Shown) -> list[str]:
    """Publishers and tables of the figures and of what they were divided by."""
    return sources_of(shown, shown.ranking)


def sources_of(shown: Shown, some: Sequence[Placed]) -> list[str]:
    """Publishers and tables of some of the figures."""
    rows = [placed.row for placed in some]
    names = [row.source for row in rows]
    if shown.measure.kind == "inhabitants":
        names += [row.base_source for row in rows if row.base_source]
    return list(dict.fromkeys(source_name(shown.view, name) for name in names))


def _full(shown: Shown, placed: Placed) -> str:
    return shown.measure.amounts.full(placed.value)
