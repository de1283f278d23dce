"""The views of the targets page: all targets as cards, one target with its what-if."""

from typing import Any

import streamlit as st

from latgale.queries import programme, statistics
from latgale.standing import REGION, Standing, alternative, standing, standings
from latgale.ui import target_pictures as pictures
from latgale.ui.address import finite, number, one_of
from latgale.ui.amounts import Amounts
from latgale.ui.origins import source_name, source_row
from latgale.ui.periods import in_period, named
from latgale.ui.points_views import show_points
from latgale.ui.series_pictures import axis_note, show_chart
from latgale.ui.target_headline import headline
from latgale.ui.target_words import Words
from latgale.ui.view import View

_YEARS = (2000.0, 2100.0)


def show_all(view: View) -> None:
    """Every target as a card, what needs attention first, and the way to any indicator."""
    show_cards(view)
    catalogue = view.ask(statistics.indicators)
    with_data = sum(bool(row.observations) for row in catalogue)
    view.show("targets_more.html", indicators=len(catalogue), with_data=with_data)


def show_cards(view: View) -> None:
    """The cards of all targets under a sentence that says how many hold."""
    found = standings(view.ask)
    lead = view.t("overview-lead" if view.page == "parskats" else "targets-lead")
    cards = [
        (each, Words(view.t, each), pictures.sparkline(view, each), _source(view, each)) for each in found
    ]
    view.show("targets_head.html", headline=headline(view.t, found), lead=lead)
    view.show("target_cards.html", cards=cards, region=REGION)


def _source(view: View, each: Standing) -> str:
    return source_name(view, each.newest.source) if each.newest else ""


def show_target(view: View, code: str) -> bool:
    """One target: finding, chart, figures, what-if, points; false when there is no such target."""
    target = next((row for row in view.ask(programme.targets) if row.id == code), None)
    if target is None:
        return view.say_unknown(code)
    variant = one_of("variant", ["", "pps"])
    plain = standing(view.ask, target, variant=variant)
    moved = _what_if()
    shown = standing(view.ask, target, variant=variant, **moved) if any_given(moved) else plain
    view.title(view.t.pick(target, "name"))
    _show_finding(view, shown, plain, variant)
    if shown.newest is not None:
        _show_what_if(view, plain)
        show_points(view, shown.indicator, REGION, shown.observations)
    _show_printed(view, target, plain)
    return True


def any_given(moved: dict[str, float | None]) -> bool:
    """Does the address ask for anything else than the document?"""
    return any(value is not None for value in moved.values())


def _show_finding(view: View, shown: Standing, plain: Standing, variant: str) -> None:
    words = Words(view.t, shown)
    changed = Words(view.t, plain) if shown is not plain else None
    view.show(
        "target_head.html",
        each=shown,
        words=words,
        plain=changed,
        variant=variant,
        both=_both(view, shown),
        here=view.here,
    )
    if shown.newest is None:
        return
    picture = pictures.target_picture(view, shown, words)
    show_chart(view, picture, words.finding)
    row = source_row(view, shown.newest.source)
    view.show(
        "target_figures.html",
        each=shown,
        words=words,
        axis=axis_note(view, picture),
        breaks=_breaks(view, shown),
        newest=named(view.t, shown.newest.period),
        source=source_name(view, shown.newest.source),
        retrieved=view.day(row.retrieved) if row is not None and row.retrieved else "",
    )


def _both(view: View, shown: Standing) -> list[str]:
    """The newest values by both measures where the document does not say which it means."""
    other = alternative(view.ask, shown.data)
    if other is None:
        return []
    values = []
    for indicator in (view.ask(statistics.indicator, indicator=shown.data.indicator)[0], other):
        rows = view.ask(statistics.series, indicator=indicator.id, territory=REGION)
        known = [row for row in rows if row.value is not None]
        text = f"{Amounts(view.t, indicator).value(known[-1].value)} ({known[-1].period})" if known else ""
        values.append(text or view.t("no-data"))
    return values


def _breaks(view: View, shown: Standing) -> list[tuple[str, str]]:
    rows = view.ask(statistics.breaks, indicator=shown.indicator.id, territory=REGION)
    t = view.t
    return [
        (f"{t.pick(row, 'name')} ({named(t, row.period)})", t.pick(row, "text"))
        for row in rows
        if row.first_after
    ]


def _what_if() -> dict[str, float | None]:
    year = finite("year", lowest=_YEARS[0], highest=_YEARS[1])
    whole = None if year is None else float(int(year))
    return {"year": whole, "value": finite("value"), "change": finite("change")}


def _show_what_if(view: View, plain: Standing) -> None:
    t, aim, pace = view.t, plain.assessment.target, plain.assessment.pace
    step = 1000.0 if plain.indicator.scale == "count" else 1.0
    usual = round(pace.change, 1) if pace.state == "ok" else 0.0
    bounds = {"lowest": -1e12, "highest": 1e12}
    with st.expander(t("what-if"), expanded=any_given(_what_if())):
        view.show("small.html", text=t("what-if-lead"))
        left, middle, right = st.columns(3)
        with left:
            number("year", t("what-if-year"), default=aim.year, step=1.0, lowest=_YEARS[0], highest=_YEARS[1])
        with middle:
            number("value", t("what-if-value"), default=aim.value, step=step, **bounds)
        with right:
            number("change", t("what-if-change"), default=usual, step=step / 10, **bounds)


def _show_printed(view: View, target: Any, plain: Standing) -> None:
    """The document's own words, what data there are, and what to upload."""
    same = [
        row for row in view.ask(programme.targets) if row.indicator == target.indicator and row is not target
    ]
    other = None
    if plain.data.alternative and alternative(view.ask, plain.data) is None:
        other = view.ask(statistics.indicator, indicator=plain.data.alternative)[0]
    view.show(
        "target_printed.html",
        target=target,
        footnotes=[row for row in view.ask(programme.target_footnotes) if row.target == target.id],
        baseline=_baseline(view, target, plain),
        data=plain.data,
        other=other,
        others=same,
    )


def _baseline(view: View, target: Any, plain: Standing) -> str:
    if target.baseline_value is None:
        return ""
    amounts = Amounts(view.t, view.ask(statistics.indicator, indicator=target.indicator)[0])
    return view.t(
        "target-baseline",
        value=amounts.value(target.baseline_value),
        when=in_period(view.t, target.baseline_period, target.indicator),
    )
