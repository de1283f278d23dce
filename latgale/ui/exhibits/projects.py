"""Exhibits of the projects page: where those are that meet the filter, with their money."""

from functools import partial
from typing import Any

import pandas as pd

from latgale import formats
from latgale.exhibits import Exhibit
from latgale.geography import municipalities
from latgale.maps.narrow import draw_narrow
from latgale.maps.picture import Area, MapPicture
from latgale.maps.wide import draw_wide
from latgale.queries import places, projects
from latgale.ui.address import one_of, param
from latgale.ui.exhibits.common import source_line
from latgale.ui.exhibits.lines import number_of
from latgale.ui.exhibits.places import alt_of
from latgale.ui.exhibits.project import one_project
from latgale.ui.place_projects import by_inhabitant, inhabitants
from latgale.ui.project_filter import asked
from latgale.ui.project_map import SIZES, spots
from latgale.ui.project_words import euros, exact, headline
from latgale.ui.view import View

BUCKETS = ("several", "region", "abroad", "unplaced")
_PROGRAMME = "programme-2021-2027"


def known_projects(view: View) -> Exhibit | None:
    """All that the filter of the address leaves, or one project; None for an unknown one."""
    return one_project(view, param("project")) if param("project") else _all(view)


def _all(view: View) -> Exhibit:
    t, conditions = view.t, asked(view)
    found = view.ask(projects.found, limit=0, **conditions)
    whole = next(row for row in found if row.kind == "all")
    where = {row.value or row.bucket: row for row in found if row.kind == "place"}
    statement = headline(t, whole, bool(conditions))
    drawn = _drawn(view, where)
    return Exhibit(
        address=view.pinned_place,
        kind="map",
        title=t("projects-places"),
        statement=statement,
        source=source_line(view, [*_sources(view), view.boundaries_said(short=True)]),
        alt=alt_of(statement, drawn),
        table=_table(view, where),
        notes=_notes(view, whole),
        picture=partial(draw_wide, drawn, municipalities()),
        narrow=partial(draw_narrow, drawn, municipalities()),
    )


def _sources(view: View) -> list[str]:
    rows = view.ask(projects.sources)
    lv = view.lang == "lv"
    titles = {row.id: row.title if lv else row.title_en for row in rows}
    return [view.t("source-short") if name == _PROGRAMME else str(titles[name]) for name in titles]


def _drawn(view: View, where: dict[str, Any]) -> MapPicture:
    """Circles as on the page, with their figures beside the names; beside them what is not divided."""
    t, size = view.t, one_of("size", SIZES)
    names = {row.code: t.pick(row, "name") for row in view.ask(places.places)}
    own = [where[code] for code in names if code in where]
    beside = [(t(f"bucket-{each}"), _said(view, where[each], "both")) for each in BUCKETS if each in where]
    return MapPicture(
        title="",
        areas=tuple(
            Area(code, f"{name}\n{_said(view, where.get(code), size)}", "", None)
            for code, name in names.items()
        ),
        legend=(),
        unit=t("projects-undivided") if beside else "",
        spots=tuple(spots(view, own, size)),
        beside=tuple(beside),
    )


def _said(view: View, row: Any | None, size: str) -> str:
    """The number of projects, their own money by the inhabitant, or the number and the money."""
    t = view.t
    if size == "money":
        each = by_inhabitant(view, row.total_eur, inhabitants(view).get(row.value)) if row else ""
        return t("projects-each", money=each) if each else t("projects-no-sum")
    n = row.projects if row else 0
    count = t("exhibit-projects", n=n, count=formats.number(n, view.lang))
    money = (euros(t, row.total_eur) if row else "") or t("projects-no-sum")
    return f"{count}\n{money}" if size == "both" else count


def _table(view: View, where: dict[str, Any]) -> pd.DataFrame:
    """A line a municipality and a line a reason why money is not divided: each euro is in one of them."""
    t = view.t
    names = {row.code: t.pick(row, "name") for row in view.ask(places.places)}
    names |= {each: t(f"bucket-{each}") for each in BUCKETS}
    lines = [
        {
            t("projects-where"): name,
            t("projects-count"): where[key].projects if key in where else 0,
            t("exhibit-projects-priced"): where[key].priced if key in where else 0,
            t("exhibit-projects-money"): number_of(where[key].total_eur) if key in where else None,
        }
        for key, name in names.items()
    ]
    return pd.DataFrame(lines, dtype=object)


def _notes(view: View, whole: Any) -> tuple[tuple[str, str], ...]:
    """The totals of the page, which the table must not hold a second time, and how it was counted."""
    t = view.t

    def total(amount: float | None, known: int) -> str:
        return f"{exact(t, amount) or t('no-data')}. {t('projects-known-of', n=known, all=whole.projects)}"

    return (
        (t("projects-count"), formats.number(whole.projects, view.lang)),
        (t("projects-total"), total(whole.total_eur, whole.priced)),
        (t("projects-support"), total(whole.public_support_eur, whole.supported)),
        (t("projects-linked"), formats.number(whole.linked, view.lang)),
        *(
            (t("notes-title"), text)
            for text in (t("projects-lead"), t("projects-places-note"), t("projects-undivided-note"))
        ),
    )
