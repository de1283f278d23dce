"""The profile of a municipality: where it lies, its people, figures, projects, part of the programme."""

from collections.abc import Callable
from datetime import date
from types import SimpleNamespace
from typing import Any

from latgale.geography import areas, neighbours
from latgale.queries import participation, places, programme, statistics
from latgale.ui.comparison import Comparison, show_noted
from latgale.ui.indicator_views import show_movement
from latgale.ui.indicator_words import finding
from latgale.ui.origins import source_name
from latgale.ui.periods import in_period, named
from latgale.ui.place_measure import Measure, Placed, measure
from latgale.ui.place_projects import show_projects
from latgale.ui.place_whereabouts import whereabouts
from latgale.ui.points_views import show_points
from latgale.ui.view import View

# Where section 3.3.2, which is about the municipalities, begins in the document.
SECTION_LINE = 4809
# So many years stand as figures in a row: a line through them would say too much.
FEW = 3
_POPULATIONS = ("population", "population_annual_average")


def show_profile(view: View, code: str) -> bool:
    """All sections of a profile; false with a polite word when there is no such municipality."""
    place = next((row for row in view.ask(places.places) if row.code == code), None)
    if place is None:
        return view.say_unknown(code)
    view.title(view.t.pick(place, "name"))
    for show in SECTIONS:
        show(view, place)
    return True


def show_head(view: View, place: Any) -> None:
    """Name, population, level, area, neighbours, what it was before the reform, where it lies."""
    names = {row.code: view.t.pick(row, "name") for row in view.ask(places.places)}
    known = areas()
    view.show(
        "place_head.html",
        place=SimpleNamespace(level=place.level, valid_from=_day(place.valid_from)),
        name=names[place.code],
        headline=_headline(view, place),
        area=known[place.code],
        share=100 * known[place.code] / sum(known.values()),
        neighbours=[(code, names[code]) for code in neighbours()[place.code]],
        origins=view.ask(places.origins, territory=place.code),
        parishes=view.ask(places.parishes, territory=place.code),
        picture=whereabouts(view, place.code),
    )


def _day(value: Any) -> date | None:
    return None if value is None else date.fromisoformat(str(value)[:10])


def _headline(view: View, place: Any) -> str:
    """The newest population with its place among the nine."""
    found = measure(view, _indicator(view, "population"), total=True)
    rows = [row for row in found.rows if row.territory == place.code]
    name = view.t.pick(place, "name")
    if not rows:
        return name
    when = in_period(view.t, rows[-1].period, "population")
    value = rows[-1].value
    return view.t("place-headline", name=name, when=when, n=int(value), value=found.amounts.plain(value))


def _indicator(view: View, name: str) -> Any:
    return view.ask(statistics.indicator, indicator=name)[0]


def show_population(view: View, place: Any) -> None:
    """The longer of the two series of population, with the change in words."""
    indicator, series = population_of(view, place.code)
    rows = [row for row in series if row.value is not None]
    few = len(rows) <= FEW
    view.show(
        "place_course.html",
        headline=finding(view, indicator, place.code, rows),
        few=view.t("place-few", n=len(rows)) if few else "",
        figures=[(named(view.t, row.period), row.value) for row in rows] if few else [],
        average=indicator.id != _POPULATIONS[0],
    )
    if not few:
        found = Comparison(view, indicator, [place.code])
        show_noted(found)
        show_movement(view, found)
    show_points(view, indicator, place.code, series)


def population_of(view: View, code: str) -> tuple[Any, list[Any]]:
    """The longer of the two series of population: its indicator and its figures."""
    series = {name: view.ask(statistics.series, indicator=name, territory=code) for name in _POPULATIONS}
    name = max(series, key=lambda each: len(series[each]))
    return _indicator(view, name), series[name]


def show_figures(view: View, place: Any) -> None:
    """The newest figure of every indicator beside the region and the country in the same period."""
    found = [measure(view, indicator) for indicator in view.ask(places.map_indicators)]
    entries = [entry for each in found for entry in [_entry(view, each, place.code)] if entry]
    entries.sort(key=lambda entry: (entry.indicator not in _POPULATIONS, -int(entry.raw_period[:4])))
    name = view.t.pick(place, "name")
    view.show("place_figures.html", entries=entries, code=place.code, name=name)


def _entry(view: View, shown: Measure, code: str) -> Any | None:
    """A line of the table; None where the place has no figure in any period."""
    periods = [period for period in shown.periods if code in shown.at(period)]
    if not periods:
        return None
    period = periods[-1]
    figures, ranking = shown.at(period), shown.of_places(period)
    own = figures[code]
    return SimpleNamespace(
        indicator=shown.indicator.id,
        what=shown.what,
        unit=view.t.pick(shown.shown, "unit"),
        source=source_name(view, own.row.source),
        raw_period=period,
        period=named(view.t, period),
        asked="" if period == shown.periods[-1] else period,
        own=shown.amounts.value(own.value),
        rank=_rank(view, own, ranking),
        region=_written(shown, figures.get("LV005")),
        country=_written(shown, figures.get("LV")),
    )


def _rank(view: View, own: Placed, ranking: list[Placed]) -> str:
    """'3. no 9'; nothing where too few have a figure for a rank to mean much."""
    rank = 1 + sum(other.value > own.value for other in ranking)
    return view.t("place-rank-of", rank=rank, n=len(ranking)) if len(ranking) > 4 else ""


def _written(shown: Measure, placed: Placed | None) -> str:
    return shown.amounts.value(placed.value) if placed else ""


def show_programme(view: View, place: Any) -> None:
    """Goal, tasks and indicators of its block, and how many blocks it takes part in."""
    blocks = view.ask(places.programme_block, territory=place.code)
    if not blocks:
        return
    code = blocks[0].code
    matching = view.ask(
        participation.matching_blocks,
        direction="",
        implementer="",
        partner="",
        funding_source="",
        municipality=place.code,
    )
    view.show(
        "place_programme.html",
        block=blocks[0],
        tasks=view.ask(programme.tasks, code=code),
        indicators=view.ask(programme.indicators, code=code),
        blocks=len(matching),
        code=place.code,
    )


# The sections in their order.
SECTIONS: tuple[Callable[[View, Any], None], ...] = (
    show_head,
    show_population,
    show_figures,
    show_projects,
    show_programme,
)
