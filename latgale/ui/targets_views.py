"""The views of the targets page: all targets, one target with its what-if, any indicator."""

from typing import Any

import streamlit as st

from latgale.charts.trajectory import trajectory_figure
from latgale.theme import DARK, LIGHT, Palette
from latgale.queries import programme, statistics
from latgale.ui import target_pictures as pictures
from latgale.ui.address import number, param
from latgale.ui.standing import REGION, Standing, standing, standings
from latgale.ui.target_words import Words
from latgale.ui.view import View

_CONFIG = {"displayModeBar": False, "scrollZoom": False}


def show_all(view: View) -> None:
    """Every target as a card, what needs attention first, and the way to any indicator."""
    show_cards(view, "targets_head.html")
    catalogue = view.ask(statistics.indicators)
    view.show("targets_more.html", catalogue=catalogue, with_data=sum(bool(i.observations) for i in catalogue))


def show_cards(view: View, head: str) -> None:
    """The cards of all targets under a head that says how many hold."""
    found = standings(view)
    signs = [each.sign for each in found]
    measured = [sign for sign in signs if sign != "unknown"]
    cards = [(each, Words(view.t, each), pictures.sparkline(each)) for each in found]
    view.show(
        head,
        all=len(found),
        measured=len(measured),
        bad=measured.count("bad"),
        good=len(measured) - measured.count("bad"),
    )
    view.show("target_cards.html", cards=cards)


def show_target(view: View, code: str) -> bool:
    """One target: finding, chart, figures, what-if, points; false when there is no such target."""
    target = next((row for row in view.ask(programme.targets) if row.id == code), None)
    if target is None:
        return view.say_unknown(code)
    variant = "pps" if param("variant") == "pps" else ""
    plain = standing(view, target, variant=variant)
    moved = _what_if(target)
    shown = standing(view, target, variant=variant, **moved) if any(moved.values()) else plain
    words = Words(view.t, shown)
    changed = shown is not plain
    view.show("target_head.html", each=shown, words=words, changed=changed, here=view.here, variant=variant)
    if shown.newest is not None:
        show_chart(view, pictures.target_picture(view, shown, words), words.finding)
    view.show("target_figures.html", each=shown, words=words, parts=_source_lines(view, shown))
    if shown.newest is not None:
        _show_what_if(view, plain)
    view.show("target_points.html", rows=shown.observations, indicator=shown.indicator.id, territory=REGION, words=words)
    return True


def show_chart(view: View, picture: Any, alt: str) -> None:
    """A chart in the colours of the reader's theme."""
    st.plotly_chart(
        trajectory_figure(picture, palette()), theme=None, config=_CONFIG, alt=alt, key=f"chart-{view.page}"
    )


def palette() -> Palette:
    """Colours of the theme that the browser shows."""
    return DARK if st.context.theme.type == "dark" else LIGHT


def _what_if(target: Any) -> dict[str, float | None]:
    year = _number("year")
    ahead = year if year is not None and 2000 <= year <= 2100 else None
    return {"year": ahead, "value": _number("value"), "change": _number("change")}


def _number(name: str) -> float | None:
    try:
        value = float(param(name))
    except ValueError:
        return None
    return value if abs(value) < 1e12 else None


def _show_what_if(view: View, plain: Standing) -> None:
    t, aim = view.t, plain.assessment.target
    pace = plain.assessment.pace
    with st.expander(t("what-if"), expanded=any(param(name) for name in ("year", "value", "change"))):
        st.html(f"<p class='lg small'>{t('what-if-lead')}</p>")
        left, middle, right = st.columns(3)
        with left:
            number("year", t("what-if-year"), default=aim.year, step=1.0, lowest=2000.0, highest=2100.0)
        with middle:
            number("value", t("what-if-value"), default=aim.value, step=max(abs(aim.value) / 100, 0.1))
        with right:
            number("change", t("what-if-change"), default=pace.change if pace.state == "ok" else 0.0, step=0.1)


def _source_lines(view: View, each: Standing) -> list[Any]:
    names = {row.source for row in each.observations}
    return [row for row in view.ask(statistics.freshness) if row.id in names]
