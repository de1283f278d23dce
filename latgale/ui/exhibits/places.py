"""Exhibits of the municipalities: an indicator on the map of the nine, or the population of one."""

from dataclasses import replace
from functools import partial
from typing import Any

from latgale.exhibits import Exhibit
from latgale.geography import municipalities
from latgale.maps.narrow import draw_narrow
from latgale.maps.picture import Area, MapPicture
from latgale.maps.wide import draw_wide
from latgale.queries import places
from latgale.ui import place_map
from latgale.ui.address import param
from latgale.ui.comparison import Comparison
from latgale.ui.exhibits.common import source_line
from latgale.ui.exhibits.indicators import series_exhibit
from latgale.ui.indicator_words import finding
from latgale.ui.place_downloads import table
from latgale.ui.place_picture import Shown, picture
from latgale.ui.place_profile import population_of
from latgale.ui.place_words import headline, notes, sources
from latgale.ui.view import View


def places_map(view: View) -> Exhibit | None:
    """The map that the address asks for, or the people of one municipality; None for an unknown one."""
    code = param("territory")
    if not code:
        return _map(view)
    place = next((row for row in view.ask(places.places) if row.code == code), None)
    return _people(view, place) if place else None


def _map(view: View) -> Exhibit:
    t, shown = view.t, place_map.asked(view)
    drawn = _named(shown)
    return Exhibit(
        address=view.pinned_place,
        kind="map",
        title=shown.measure.what,
        statement=headline(shown),
        source=source_line(view, [*sources(shown), view.boundaries_said(short=True)]),
        alt=alt_of(headline(shown), drawn),
        table=table(shown),
        notes=tuple((t("notes-title"), note) for note in notes(shown)),
        unit=t.pick(shown.measure.shown, "unit"),
        picture=partial(draw_wide, drawn, municipalities()),
        narrow=partial(draw_narrow, drawn, municipalities()),
    )


def _named(shown: Shown) -> MapPicture:
    """The map of the page, with whole names in the reader's language: they stand beside it."""
    found = picture(shown, "", "", figures=True)
    return replace(found, areas=tuple(_area(shown, area) for area in found.areas))


def _area(shown: Shown, area: Area) -> Area:
    return replace(area, label=f"{shown.names[area.code]}\n{area.label.partition(chr(10))[2]}")


def alt_of(statement: str, drawn: MapPicture) -> str:
    """What a map shows, in words: every name with its figure."""
    return f"{statement}. {'; '.join(area.label.replace(chr(10), ': ') for area in drawn.areas)}"


def _people(view: View, place: Any) -> Exhibit | None:
    """The longer series of its population; None where there is no figure at all."""
    indicator, rows = population_of(view, place.code)
    compared = Comparison(view, indicator, [place.code])
    if not compared.segments(place.code):
        return None
    title = f"{view.t.pick(place, 'name')}: {view.t.pick(indicator, 'name')}"
    return series_exhibit(view, compared, title, finding(view, indicator, place.code, rows))
