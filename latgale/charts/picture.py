"""What a chart of a series shows, ready to be drawn."""

from dataclasses import dataclass

from latgale.charts.axes import Ticks


@dataclass(frozen=True)
class Dot:
    """One observation: time in years, value, the text that a hover shows."""

    year: float
    value: float
    text: str
    derived: bool = False


@dataclass(frozen=True)
class Line:
    """An observed series in segments; no line is drawn across a break. ``label`` names its last point."""

    segments: tuple[tuple[Dot, ...], ...]
    label: str = ""
    muted: bool = False


@dataclass(frozen=True)
class Mark:
    """A place in the chart with the lines of its label."""

    year: float
    value: float
    lines: tuple[str, ...]


@dataclass(frozen=True)
class TrajectoryPicture:
    """What a chart shows; texts are ready and safe as HTML. ``fan`` rows are (year, lower, upper).

    ``breaks`` are a time in years with a name. ``years`` and ``values`` are the ends of the axes, ``top`` the
    least height of the margin above, ``ticks`` how many years the axis names at most.
    """

    lines: tuple[Line, ...]
    years: tuple[float, float]
    values: Ticks
    breaks: tuple[tuple[float, str], ...] = ()
    path: tuple[tuple[float, float], ...] = ()
    path_label: tuple[str, ...] = ()
    fan: tuple[tuple[float, float, float], ...] = ()
    fan_label: tuple[str, ...] = ()
    target: Mark | None = None
    height: int = 420
    margin: int = 76
    marker: int = 6
    top: int = 0
    ticks: int = 6

    @property
    def from_zero(self) -> bool:
        """Does the value axis hold the zero?"""
        return self.values.ends[0] <= 0 <= self.values.ends[1]
