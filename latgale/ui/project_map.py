"""The map of projects: a bubble for each municipality, by the number of projects or by its own money."""

from functools import cache
from typing import Any

import pydeck as pdk
import streamlit as st

from latgale import formats
from latgale.geography import municipalities
from latgale.maps import decks
from latgale.maps.picture import Spot
from latgale.theme import Palette
from latgale.ui.address import one_of
from latgale.ui.origins import territory_name
from latgale.ui.project_words import euros
from latgale.ui.series_pictures import palette
from latgale.ui.view import View

SIZES = ("", "money")
_HEIGHT = 420


def show_map(view: View, own: list[Any]) -> None:
    """Bubbles whose area is what the address asks for; a click on one asks for its municipality."""
    size = one_of("size", SIZES)
    view.show("projects_map.html", sizes=SIZES, size=size)
    key = f"projects-map-{view.lang}-{size}"
    st.pydeck_chart(
        _deck(spots(view, own, size)),
        height=_HEIGHT,
        selection_mode="single-object",
        on_select=lambda: _pick(key),
        key=key,
        alt=view.t("projects-map-money" if size else "projects-map-count"),
    )


class _Written(pdk.Deck):  # type: ignore[misc]
    """A deck whose text is made already."""

    def __init__(self, text: str):
        super().__init__(layers=[], views=None, map_provider=None, tooltip={"text": "{text}"})
        self._text = text

    def to_json(self) -> str:
        """The text that the browser gets."""
        return self._text


def _deck(found: list[Spot]) -> pdk.Deck:
    """Bubbles on the municipalities. Writing the lines of these anew would take most of a rerun's time."""
    colours = palette()
    drawn = decks.bubbles(found, colours)
    layers = [
        layer.to_json() if layer.id == decks.SPOTS else _written(layer.id, colours) for layer in drawn.layers
    ]
    drawn.layers = []
    return _Written(drawn.to_json().replace('"layers": []', f'"layers": [{", ".join(layers)}]'))


@cache
def _written(name: str, colours: Palette) -> str:
    """The text of a layer that no filter changes."""
    layers = decks.bubbles([], colours).layers
    return str(next(layer for layer in layers if layer.id == name).to_json())


def spots(view: View, own: list[Any], size: str) -> list[Spot]:
    """A bubble for every municipality that has what is shown, at the point where its name stands."""
    points = municipalities()[["label_lat", "label_lon"]]
    found = []
    for row in own:
        amount = float((row.total_eur if size else row.projects) or 0)
        if amount > 0:
            lat, lon = (float(each) for each in points.loc[row.value])
            words = (_text(view, row), territory_name(view, row.value))
            found.append(Spot(row.value, lat, lon, amount, *words))
    return found


def _text(view: View, row: Any) -> str:
    money = euros(view.t, row.total_eur) or view.t("projects-no-sum")
    count = formats.number(row.projects, view.lang)
    name = territory_name(view, row.value)
    return view.t("projects-bubble", name=name, n=row.projects, count=count, money=money)


def _pick(key: str) -> None:
    objects = st.session_state[key].selection.get("objects", {})
    codes = [str(clicked.get("code", "")) for found in objects.values() for clicked in found]
    if codes:
        st.query_params["municipality"] = codes[-1]
        st.query_params.pop("part", None)
