"""From a measure in a period to a map: classes, colours, labels; on a screen and in print."""

from dataclasses import dataclass

import pydeck as pdk

from latgale.geography import municipalities
from latgale.maps import decks
from latgale.maps.classes import Classes, Method, classes
from latgale.maps.picture import Area, MapPicture
from latgale.queries import places
from latgale.ui.place_measure import Measure, Placed
from latgale.ui.series_pictures import palette
from latgale.ui.view import View


@dataclass(frozen=True)
class Shown:
    """What the map page shows: a measure in a period, the places picked, its classes and those asked for."""

    measure: Measure
    period: str
    picked: tuple[str, ...]
    classes: Classes
    asked: str

    @property
    def view(self) -> View:
        """The page as its reader sees it."""
        return self.measure.view

    @property
    def ranking(self) -> list[Placed]:
        """The municipalities that have a figure, the highest first."""
        return self.measure.of_places(self.period)

    @property
    def names(self) -> dict[str, str]:
        """Names of the nine by code."""
        return {row.code: self.view.t.pick(row, "name") for row in self.view.ask(places.places)}

    @property
    def absent(self) -> list[str]:
        """Codes of the municipalities without a figure, in the order of their names."""
        known = {placed.code for placed in self.ranking}
        return [code for code in self.names if code not in known]

    def rank(self, placed: Placed) -> int:
        """Place in the ranking, from 1; equal figures share theirs."""
        return 1 + sum(other.value > placed.value for other in self.ranking)

    def share(self, placed: Placed) -> float:
        """Length of a bar, in percent of the largest figure; none below zero."""
        largest = max(abs(each.value) for each in self.ranking) or 1.0
        return round(100 * max(placed.value, 0.0) / largest, 1)

    def write(self, placed: Placed) -> str:
        """The figure as a reader writes it."""
        return self.measure.amounts.value(placed.value)

    @property
    def legend(self) -> list[tuple[int, str]]:
        """Colour (0–4) and words of each class that holds a municipality: its least and largest figure."""
        held: dict[int, list[float]] = {}
        for placed in self.ranking:
            held.setdefault(self.classes.index(placed.value), []).append(placed.value)
        return [(self.classes.colours[index], self._ends(held[index])) for index in sorted(held)]

    def _ends(self, values: list[float]) -> str:
        ends = dict.fromkeys(self.measure.amounts.value(value) for value in (min(values), max(values)))
        return next(iter(ends)) if len(ends) == 1 else self.measure.amounts.range(min(values), max(values))


def classes_of(measure: Measure, period: str, method: str, limits: tuple[float, ...]) -> Classes:
    """The classes of the figures of a period."""
    chosen: Method = "natural" if method == "natural" else "own" if method == "own" else "quantiles"
    return classes([placed.value for placed in measure.of_places(period)], chosen, limits)


def deck(shown: Shown) -> pdk.Deck:
    """The map to explore, in the colours of the reader's theme."""
    return decks.choropleth(picture(shown, "", ""), palette())


def picture(shown: Shown, title: str, source: str, *, figures: bool = False) -> MapPicture:
    """The map ready to be drawn; with ``figures`` each label holds the number, as a print needs it."""
    placed = {each.code: each for each in shown.ranking}
    t, measure = shown.view.t, shown.measure
    return MapPicture(
        title=title,
        areas=tuple(
            _area(shown, str(code), placed.get(str(code)), figures) for code in municipalities().index
        ),
        legend=tuple(shown.legend),
        unit=t.pick(measure.shown, "unit"),
        absent=t("no-data"),
        source=source,
    )


def _area(shown: Shown, code: str, placed: Placed | None, figures: bool) -> Area:
    t, name = shown.view.t, shown.names[code]
    label = decks.short_name(str(municipalities()["name_lv"][code]))
    amount = shown.write(placed) if placed else t("no-data")
    full = shown.measure.amounts.full(placed.value) if placed else t("no-data")
    colour = shown.classes.colours[shown.classes.index(placed.value)] if placed else None
    if figures or placed is None:
        label = f"{label}\n{amount}"
    return Area(code, label, f"{name}: {full}", colour, code in shown.picked)
