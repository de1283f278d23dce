"""The map of municipalities: what is shown, the map with its ranking, the places picked, the table."""

from typing import Any

import streamlit as st

from latgale.maps.classes import METHODS
from latgale.queries import places
from latgale.ui.address import choose, choose_many, numbers, one_of, param, search_box, several, slide
from latgale.ui.comparison import Comparison, show_compared_points, show_noted
from latgale.ui.paper_map import show_on_paper
from latgale.ui.periods import in_period, named
from latgale.ui.place_downloads import show_place_downloads
from latgale.ui.place_measure import kind_of, measure
from latgale.ui.place_picture import Shown, classes_of, deck, picture
from latgale.ui.place_words import headline, notes, sources
from latgale.ui.view import View

DEFAULT = "population"
MOST = 3
_HEIGHT = 500


def show_map(view: View) -> None:
    """Finding, controls, map beside ranking, picked places, table with downloads, profiles."""
    found = asked(view)
    view.title(found.measure.what)
    view.show("places_head.html", headline=headline(found))
    _show_controls(found)
    with st.container(key="places"):
        left, right = st.columns([3, 2], gap="large")
    with left:
        _show_deck(found)
        view.show("places_pressed.html", shown=found)
        _show_legend(found)
    with right:
        view.show("places_ranking.html", shown=found)
    view.show("places_notes.html", notes=notes(found), sources=sources(found))
    _show_picked(found)
    _show_table(found)
    view.show("places_list.html", places=view.ask(places.places))


def asked(view: View) -> Shown:
    """What the address asks for, with the newest period and the usual way of measuring as defaults."""
    catalogue = {row.id: row for row in view.ask(places.map_indicators)}
    indicator = catalogue[one_of("indicator", [DEFAULT, *catalogue])]
    total = one_of("show", ["", "total"]) == "total"
    found = measure(view, indicator, total=total)
    if not found.periods:
        found = measure(view, indicator, total=True)
    periods = found.periods
    period = one_of("period", [periods[-1], *periods])
    codes = [row.code for row in view.ask(places.places)]
    method = one_of("classes", METHODS)
    limits = numbers("limits") if method == "own" else ()
    return Shown(
        found, period, tuple(several("pick", codes)[:MOST]), classes_of(found, period, method, limits), method
    )


def _show_controls(found: Shown) -> None:
    view, t = found.view, found.view.t
    catalogue = view.ask(places.map_indicators)
    names = {row.id: _named(view, row) for row in catalogue}
    left, right = st.columns(2, gap="large")
    with left:
        others = {code: name for code, name in names.items() if code != DEFAULT}
        choose("indicator", t("indicator-choose"), others, every=names[DEFAULT])
    with right:
        periods = {period: named(t, period) for period in found.measure.periods}
        slide("period", t("places-period"), periods, default=found.measure.periods[-1])
        if len(periods) > 1:
            view.show("places_periods.html", periods=list(periods.values()))
    kind = kind_of(found.measure.indicator)
    view.show("places_scale.html", shown=found, kind=kind, period=named(t, found.period), here=view.here)


def _named(view: View, row: Any) -> str:
    """The name of an indicator, with how many of the municipalities have it where that is fewer than half."""
    name, n = view.t.pick(row, "name"), len(view.ask(places.places))
    return view.t("places-few", name=name, places=row.places, n=n) if 2 * row.places < n else name


def _show_deck(found: Shown) -> None:
    """The map; a click on a municipality picks it, another takes it away, both in the address."""
    key = f"map-{found.measure.indicator.id}-{found.period}-{'-'.join(found.picked)}"
    st.pydeck_chart(
        deck(found),
        height=_HEIGHT,
        selection_mode="single-object",
        on_select=lambda: _pick(key),
        key=key,
        alt=headline(found),
    )
    show_on_paper(found.view, picture(found, "", "", figures=True).areas, alt=headline(found))


def _show_legend(found: Shown) -> None:
    """The classes with their numbers, and how to make them otherwise."""
    view = found.view
    view.show("places_legend.html", shown=found, methods=METHODS, here=view.here)
    if found.asked == "own":
        search_box("limits", view.t("places-limits"), view.t("places-limits-example"))


def _pick(key: str) -> None:
    objects = st.session_state[key].selection.get("objects", {})
    for clicked in (each for found in objects.values() for each in found):
        toggle(str(clicked.get("code", "")))


def toggle(code: str) -> None:
    """Add a municipality to the picked ones of the address, or take it away; the oldest goes first."""
    picked = [each for each in param("pick").split(",") if each]
    picked = [each for each in picked if each != code] if code in picked else [*picked, code][-MOST:]
    if picked:
        st.query_params["pick"] = ",".join(picked)
    elif "pick" in st.query_params:
        del st.query_params["pick"]


def _show_picked(found: Shown) -> None:
    """The box to pick by keyboard, and what is known of the picked ones over the years."""
    view, t = found.view, found.view.t
    names = {row.code: t.pick(row, "name") for row in view.ask(places.places)}
    view.show("places_picked_head.html", picked=found.picked)
    picked = choose_many(
        "pick", t("places-pick"), names, list(found.picked), most=MOST, none=t("places-pick-none")
    )
    if not picked:
        return
    view.show("places_picked.html", shown=found, picked=picked, names=names)
    rows = {code: found.measure.series(code) for code in picked}
    drawn = [code for code in picked if len(rows[code]) > 0]
    if drawn and len({row.period for code in drawn for row in rows[code]}) > 1:
        _show_course(found, drawn, rows)


def _show_course(found: Shown, codes: list[str], rows: dict[str, list[Any]]) -> None:
    course = Comparison(found.view, found.measure.shown, codes)
    course.rows = {code: rows[code] for code in codes}
    course.amounts = found.measure.amounts
    show_noted(course)
    if len(codes) > 1:
        show_compared_points(course)


def _show_table(found: Shown) -> None:
    view = found.view
    old = view.ask(places.old_figures, indicator=found.measure.indicator.id)
    view.show(
        "places_table.html",
        shown=found,
        when=in_period(view.t, found.period, found.measure.indicator.id),
        names={row.code: view.t.pick(row, "name") for row in view.ask(places.places)},
        old=[row for row in old if row.period == found.period],
    )
    show_place_downloads(found)
