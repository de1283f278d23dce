"""The passport of a figure: where it comes from, how the source prints it, how it was reckoned."""

from typing import Any

from latgale.queries import statistics
from latgale.ui.address import param
from latgale.ui.amounts import Amounts
from latgale.ui.origins import territory_name
from latgale.ui.periods import in_period, named
from latgale.ui.view import View


def show_observation(view: View) -> bool:
    """The figure that the address names; a polite word and false where there is none."""
    names = {name: param(name) for name in ("indicator", "territory", "period")}
    rows = view.ask(statistics.observation, **names)
    if not rows:
        view.show("notices.html", notices=[view.t("passport-unknown")], leave="")
        return False
    row = rows[0]
    indicator = view.ask(statistics.indicator, indicator=row.indicator)[0]
    view.title(view.t("passport-name", name=view.t.pick(indicator, "name")))
    view.show(
        "passport.html",
        row=row,
        title=_title(view, row, indicator),
        indicator=indicator,
        territory=territory_name(view, row.territory),
        period=named(view.t, row.period),
        parts=[_part(view, part) for part in view.ask(statistics.parts, **names)],
        breaks=_breaks(view, row),
    )
    return True


def _title(view: View, row: Any, indicator: Any) -> str:
    return view.t(
        "passport-title",
        name=view.t.pick(indicator, "name"),
        territory=territory_name(view, row.territory),
        when=in_period(view.t, row.period, row.indicator),
        value=_value(view, row, indicator),
    )


def _value(view: View, row: Any, indicator: Any) -> str:
    if row.value is None:
        return row.symbol or view.t("no-data")
    return Amounts(view.t, indicator).full(row.value)


def _part(view: View, part: Any) -> tuple[str, str, dict[str, str]]:
    """A part in words, its value, and what its own passport is found by."""
    indicator = view.ask(statistics.indicator, indicator=part.indicator)[0]
    place, when = territory_name(view, part.territory), named(view.t, part.period)
    name = f"{view.t.pick(indicator, 'name')}, {place}, {when}"
    link = {"indicator": part.indicator, "territory": part.territory, "period": part.period}
    return name, _value(view, part, indicator), link


def _breaks(view: View, row: Any) -> list[str]:
    found = view.ask(statistics.breaks, indicator=row.indicator, territory=row.territory)
    here = [each for each in found if each.kind == "series" and each.first_after == row.period]
    return [view.t.pick(each, "text") for each in here]
