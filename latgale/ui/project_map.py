"""The map of projects: a bubble for each municipality, by number or by its own money an inhabitant.

No boundaries and no points of parishes came with the sources, so a project whose parish is known stands in
the bubble of its municipality; the bubble's words and the tables below the map say how many there are.
"""

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from math import floor, log10
from typing import Any

import pydeck as pdk
import streamlit as st

from latgale import formats
from latgale.geography import municipalities
from latgale.maps import decks
from latgale.maps.picture import Area, Spot
from latgale.theme import Palette
from latgale.ui.address import one_of
from latgale.ui.origins import territory_name
from latgale.ui.paper_map import show_on_paper
from latgale.ui.place_projects import by_inhabitant, inhabitants
from latgale.ui.project_words import euros
from latgale.ui.series_pictures import palette
from latgale.ui.view import View

SIZES = ("", "money")
FORMS = ("", "columns")
_HEIGHT = 500


def show_map(view: View, own: list[Any], known: Mapping[str, int]) -> None:
    """Bubbles or columns of what the address asks for; a click on one asks for its municipality.

    Beside them what they say in a sentence, and the sizes of circles with their numbers. ``known`` counts by
    municipality the projects of which the parish is known.
    """
    size = one_of("size", SIZES)
    form = one_of("form", FORMS)
    view.show("projects_map.html", sizes=SIZES, size=size, forms=FORMS, form=form)
    found = spots(view, own, size, known)
    alt = view.t("projects-map-money" if size else "projects-map-count")
    with st.container(key="places"):
        left, right = st.columns([3, 2], gap="large")
    with left:
        _show_deck(view, found, size, form, alt)
    with right:
        legend = () if form else circles(found)
        view.show(
            "projects_map_words.html", most=most(view, found, size), legend=legend, size=size, form=form
        )
    show_on_paper(view, *_on_paper(found), alt=alt)


def _show_deck(view: View, found: list[Spot], size: str, form: str, alt: str) -> None:
    key = f"projects-map-{view.lang}-{size}-{form}"
    st.pydeck_chart(
        _deck(found, form),
        height=_HEIGHT,
        selection_mode="single-object",
        on_select=lambda: _pick(key),
        key=key,
        alt=alt,
    )


def most(view: View, found: list[Spot], size: str) -> str:
    """Where there is the most and where the least of what the map shows."""
    t = view.t
    if not found:
        return t("projects-most-none") if size else ""
    high, low = _at(view, found, max), _at(view, found, min)
    if len({spot.label for spot in found}) == 1:
        return t("projects-most-same", **high)
    words = {"top": high["names"], "high": high["figure"], "low": low["names"], "least": low["figure"]}
    return t("projects-most-money", **words) if size else t("projects-most-count", **words)


def _at(view: View, found: list[Spot], end: Callable[[Iterable[float]], float]) -> dict[str, str]:
    """The names at one end, and their figure."""
    amount = end(spot.amount for spot in found)
    there = [spot for spot in found if spot.amount == amount]
    names = sorted(territory_name(view, spot.code) for spot in there)
    return {"names": ", ".join(names), "figure": there[0].label}


def circles(found: list[Spot]) -> list[tuple[float, float]]:
    """Round amounts for a legend, with the radius in pixels that each has on the map: the largest first."""
    largest = max((spot.amount for spot in found), default=0.0)
    amounts = sorted({_round(largest / part) for part in (1, 4, 16) if largest / part >= 1}, reverse=True)
    return [(amount, decks.bubble(amount, largest)) for amount in amounts]


def _round(amount: float) -> float:
    """The largest of 1, 2, 5, 10, 20 … that is no more than the amount."""
    power = 10.0 ** floor(log10(amount))
    return power * max(step for step in (1, 2, 5) if step * power <= amount)


def _on_paper(found: list[Spot]) -> tuple[list[Area], list[Spot]]:
    """Plain municipalities named with their figures, and the bubbles."""
    figures = {spot.code: spot.label for spot in found}
    names = {str(code): decks.short_name(str(name)) for code, name in municipalities()["name_lv"].items()}
    areas = [Area(code, f"{name}\n{figures.get(code, '')}".strip(), "", None) for code, name in names.items()]
    return areas, found


class _Written(pdk.Deck):  # type: ignore[misc]
    """A deck whose text is made already."""

    def __init__(self, text: str):
        super().__init__(layers=[], views=None, map_provider=None, tooltip={"text": "{text}"})
        self._text = text

    def to_json(self) -> str:
        """The text that the browser gets."""
        return self._text


def _deck(found: list[Spot], form: str = "") -> pdk.Deck:
    """Bubbles or columns on the municipalities. Writing these anew would take most of a rerun's time."""
    colours = palette()
    drawn = _made(found, colours, form)
    layers = [
        layer.to_json() if layer.id in (decks.SPOTS, decks.NAMES) else _written(layer.id, colours, form)
        for layer in drawn.layers
    ]
    drawn.layers = []
    return _Written(drawn.to_json().replace('"layers": []', f'"layers": [{", ".join(layers)}]'))


def _made(found: list[Spot], colours: Palette, form: str) -> pdk.Deck:
    return (decks.columns if form else decks.bubbles)(found, colours)


@cache
def _written(name: str, colours: Palette, form: str) -> str:
    """The text of a layer that no filter changes."""
    layers = _made([], colours, form).layers
    return str(next(layer for layer in layers if layer.id == name).to_json())


def spots(view: View, own: list[Any], size: str, known: Mapping[str, int] | None = None) -> list[Spot]:
    """A bubble for every municipality that has what is shown, at the point where its name stands.

    Money is shown by the inhabitant: its total would mainly show how large a municipality is.
    """
    places = municipalities()
    points = dict(zip(places.index, zip(places["label_lat"], places["label_lon"], strict=True), strict=True))
    people = inhabitants(view) if size else {}
    found = []
    for row in own:
        amount = _amount(row, people) if size else float(row.projects)
        if amount:
            lat, lon = (float(each) for each in points[row.value])
            figure = (
                by_inhabitant(view, row.total_eur, people[row.value])
                if size
                else formats.number(amount, view.lang)
            )
            found.append(Spot(row.value, lat, lon, amount, _text(view, row, known or {}), figure))
    return found


def _amount(row: Any, people: Mapping[str, Any]) -> float:
    """Money by the inhabitant; 0 where one of both is not known."""
    return float(row.total_eur or 0) / people[row.value].value if row.value in people else 0.0


def _text(view: View, row: Any, known: Mapping[str, int]) -> str:
    money = euros(view.t, row.total_eur) or view.t("projects-no-sum")
    count = formats.number(row.projects, view.lang)
    name = territory_name(view, row.value)
    said = view.t("projects-bubble", name=name, n=row.projects, count=count, money=money)
    parish = view.t("projects-bubble-parish", n=known[row.value]) if known.get(row.value) else ""
    return f"{said}\n{parish}".strip()


def _pick(key: str) -> None:
    objects = st.session_state[key].selection.get("objects", {})
    codes = [str(clicked.get("code", "")) for found in objects.values() for clicked in found]
    if codes:
        st.query_params["municipality"] = codes[-1]
        st.query_params.pop("part", None)
