"""Any indicator of the catalogue for any territory: finding, chart, comparison, table, downloads."""

from itertools import groupby
from typing import Any

import streamlit as st

from latgale.formats import sort_key
from latgale.model.statistics import THEMES
from latgale.queries import statistics
from latgale.standing import LEVEL, REGION
from latgale.ui.address import choose, choose_many, param, several
from latgale.ui.comparison import Comparison, show_compared_points, show_comparison
from latgale.ui.indicator_words import finding
from latgale.ui.origins import Origin, names_of, territory_name
from latgale.ui.pace_words import outlook_notes, outlook_words, pace_had, slope_words
from latgale.ui.periods import named
from latgale.ui.points_views import show_origins, show_points
from latgale.ui.view import View

MOST = 10


def show_list(view: View, name: str) -> Origin | None:
    """The catalogue by theme: unit, definition, periods, territories, table."""
    if name != "indicators":
        view.say_unknown(name)
        return None
    rows = sorted(_by_name(view), key=lambda row: THEMES.index(row.theme))
    view.title(view.t("indicators-title"))
    entries = [
        (row, len(territories_of(view, row.id)) if row.observations else 0, _periods(view, row))
        for row in rows
    ]
    themes = [(theme, list(found)) for theme, found in groupby(entries, key=lambda each: each[0].theme)]
    with_data = sum(bool(row.observations) for row in rows)
    view.show("indicators.html", themes=themes, all=len(rows), with_data=with_data)
    return Origin()


def _periods(view: View, row: Any) -> str:
    ends = dict.fromkeys(named(view.t, period) for period in (row.first_period, row.last_period) if period)
    return "–".join(ends)


def territories_of(view: View, indicator: str) -> dict[str, str]:
    """Codes and names of the territories that an indicator has data for, the widest first."""
    rows = view.ask(statistics.territories, indicator=indicator)
    return {row.code: view.t.pick(row, "name") for row in rows}


def show_indicator(view: View, code: str) -> Origin | None:
    """One indicator; None with a polite word when there is no such indicator."""
    found = view.ask(statistics.indicator, indicator=code)
    if not found:
        view.say_unknown(code)
        return None
    indicator, names = found[0], territories_of(view, code)
    territory = territory_of(view, names)
    rows = view.ask(statistics.series, indicator=code, territory=territory)
    view.title(view.t.pick(indicator, "name"))
    head = {"indicator": indicator, "territory": territory_name(view, territory), "names": names}
    view.show("indicator_head.html", **head, headline=finding(view, indicator, territory, rows))
    _show_choices(view, names, territory)
    codes = [territory]
    if any(row.value is not None for row in rows):
        codes += _compared(view, names, territory)
        rows = _show_series(view, indicator, codes)
    return Origin(None, names_of(view, rows))


def _by_name(view: View) -> list[Any]:
    """The catalogue in the order of the alphabet of the reader's language."""
    return sorted(view.ask(statistics.indicators), key=lambda row: sort_key(view.t.pick(row, "name")))


def territory_of(view: View, names: dict[str, str]) -> str:
    """The territory asked for; the usual one where none or an unknown one is."""
    asked = param("territory")
    return asked if asked in names or territory_name(view, asked) else _usual(names)


def _usual(names: dict[str, str]) -> str:
    """The region, or the first territory that has data."""
    return REGION if REGION in names or not names else next(iter(names))


def _show_choices(view: View, names: dict[str, str], territory: str) -> None:
    t, usual = view.t, _usual(names)
    indicators = {row.id: t.pick(row, "name") for row in _by_name(view)}
    others = {code: name for code, name in names.items() if code != usual}
    if param("territory") == territory:
        others[territory] = territory_name(view, territory)
    left, right = st.columns(2)
    with left:
        every, catalogue = t("indicators-title"), ("list", "indicators")
        choose("indicator", t("indicator-choose"), indicators, every=every, typing=True, instead=catalogue)
    with right:
        choose("territory", t("territory-choose"), others, every=territory_name(view, usual))


def _compared(view: View, names: dict[str, str], territory: str) -> list[str]:
    others = {code: name for code, name in names.items() if code != territory}
    known = [row.code for row in view.ask(statistics.territories)]
    asked, t = several("compare", known), view.t
    missing = [territory_name(view, code) for code in asked if code not in names]
    if missing:
        view.show("small.html", text=t("compare-missing", names=", ".join(missing)))
    if not others:
        return []
    wanted = [code for code in asked if code in others]
    if wanted[MOST:]:
        cut = ", ".join(others[code] for code in wanted[MOST:])
        view.show("small.html", text=t("compare-most", most=MOST, names=cut))
    return choose_many("compare", t("compare-choose"), others, wanted, most=MOST, none=t("compare-none-yet"))


def _show_series(view: View, indicator: Any, codes: list[str]) -> list[Any]:
    """Chart, sources, table and files; the observations that stand behind them."""
    found = Comparison(view, indicator, codes)
    axis = show_comparison(found)
    show_origins(view, found.rows, _breaks(view, indicator, codes), axis)
    if len(codes) > 1:
        show_compared_points(found)
    else:
        show_movement(view, found)
        show_points(view, indicator, codes[0], found.rows[codes[0]], ahead=found.ahead)
    return [row for rows in found.rows.values() for row in rows]


def show_movement(view: View, found: Comparison) -> None:
    """Pace, Theil–Sen slope and what the fan says, in words."""
    t, moving = view.t, found.movement
    if moving.pace.state != "ok":
        return
    said = outlook_words(t, found.amounts, moving.outlook, moving.fan, LEVEL)
    view.show(
        "movement.html",
        had=pace_had(t, found.amounts, moving.pace),
        slope=slope_words(t, found.amounts, moving.slope),
        interval=said if moving.fan else "",
        missing="" if moving.fan else said,
        notes=outlook_notes(t, moving.outlook),
    )


def _breaks(view: View, indicator: Any, codes: list[str]) -> dict[str, str]:
    """Name and text of every break in the series shown."""
    rows = [
        row for code in codes for row in view.ask(statistics.breaks, indicator=indicator.id, territory=code)
    ]
    t = view.t
    return {
        f"{t.pick(row, 'name')}, {named(t, row.period)}": t.pick(row, "text")
        for row in rows
        if row.first_after
    }
