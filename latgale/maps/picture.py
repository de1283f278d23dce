"""What a map shows, ready to be drawn."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Area:
    """A municipality: what stands on the map, what a hover says, its colour (0–4) or None for no figure."""

    code: str
    label: str
    text: str
    colour: int | None
    chosen: bool = False


@dataclass(frozen=True)
class Spot:
    """A place with an amount: drawn as a bubble (by area) or a column (by height). In degrees."""

    code: str
    lat: float
    lon: float
    amount: float
    text: str
    label: str = ""
    chosen: bool = False


@dataclass(frozen=True)
class MapPicture:
    """A choropleth: ``legend`` pairs a colour (0–4) with the words of its class.

    ``absent`` is the word for areas without a figure, ``unit`` heads the legend, ``source`` stands at the
    foot of what is printed. With ``spots`` it is a map of circles on plain areas; ``beside`` (name, figure)
    then says what belongs to no single area.
    """

    title: str
    areas: tuple[Area, ...]
    legend: tuple[tuple[int, str], ...]
    unit: str = ""
    absent: str = ""
    source: str = ""
    spots: tuple[Spot, ...] = ()
    beside: tuple[tuple[str, str], ...] = ()
