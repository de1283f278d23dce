"""Lines over time: observed, required path, outlook, target, breaks; labels on the lines themselves."""

import math
from collections.abc import Callable
from typing import Any, cast

from matplotlib.axes import Axes
from matplotlib.figure import Figure

from latgale.exhibits import Exhibit, Series
from latgale.exports import fonts
from latgale.exports.lines import Point, apart, fan, of_role, round_steps, stretches, value_ends
from latgale.theme import LIGHT, picture_font

Write = Callable[[float], str]
Box = tuple[float, float, float, float]
_SMALL = 10.0
_LINE = 1.25
_MARGIN = 118.0
# On a phone the names in the margin are wrapped sooner.
_NARROW, _SMALL_MARGIN = 400.0, 84.0
_TICKS = 52.0
_LOW = 0.2
_BEHIND: dict[str, Any] = {"facecolor": LIGHT.background, "edgecolor": "none", "pad": 1.0, "alpha": 0.85}
_DRAWN = ("observed", "other", "path", "target", "fan_lower", "fan_upper")


def draw_lines(figure: Figure, exhibit: Exhibit, write: Write, box: Box) -> Axes:
    """Draw into ``box`` (left, bottom, right, top in points of the figure).

    Every line drawn has the id ``series-n-k``: series n of the exhibit, its stretch k.
    """
    left, bottom, right, top = box
    names = [line for _, text in exhibit.breaks for line in fonts.wrap(text, _SMALL, 160)]
    width, height = (72 * side for side in figure.get_size_inches())
    frame = left + _TICKS, bottom + 20, right - _margin(figure), top - _SMALL * _LINE * len(names) - 8
    share = frame[0] / width, frame[1] / height
    axes = figure.add_axes((*share, (frame[2] - frame[0]) / width, (frame[3] - frame[1]) / height))
    _scale(axes, exhibit, write)
    _draw_fan(axes, exhibit)
    for n, series in enumerate(exhibit.series):
        for k, stretch in enumerate(stretches(series)):
            _draw(axes, series, stretch, f"series-{n}-{k}", first=n == _first(exhibit))
    _name_breaks(axes, exhibit)
    _name_path(axes, exhibit)
    _name_last(axes, exhibit, write)
    _name_in_margin(axes, exhibit, write, (frame[2] - frame[0], frame[3] - frame[1]))
    return axes


def _margin(figure: Figure) -> float:
    return _SMALL_MARGIN if 72 * figure.get_size_inches()[0] < _NARROW else _MARGIN


def _first(exhibit: Exhibit) -> int:
    return next((n for n, series in enumerate(exhibit.series) if series.role == "observed"), 0)


def _all(exhibit: Exhibit) -> list[Point]:
    return [point for s in of_role(exhibit, *_DRAWN) for stretch in stretches(s) for point in stretch]


def _scale(axes: Axes, exhibit: Exhibit, write: Write) -> None:
    """Round steps, some room above and below, years whole."""
    years = [x for x, _ in _all(exhibit)]
    axes.set_ylim(*value_ends(exhibit))
    side = max(0.6, 0.03 * (max(years) - min(years)))
    axes.set_xlim(min(years) - side, max(years) + side)
    at = round_steps(*axes.get_ylim())
    style: dict[str, Any] = {"fontsize": 11, "family": picture_font(), "color": LIGHT.text}
    axes.set_yticks(at, [write(value) for value in at], parse_math=False, **style)
    most = 5 if _margin(cast(Figure, axes.figure)) < _MARGIN else 7
    named = _years(exhibit, min(years), max(years), most)
    axes.set_xticks(named, [str(year) for year in named], **style)
    axes.tick_params(length=0)
    axes.grid(axis="y", color=LIGHT.line, linewidth=0.7)
    axes.set_axisbelow(True)
    for side_name, spine in axes.spines.items():
        spine.set_visible(side_name == "bottom")
        spine.set_color(LIGHT.muted)


def _years(exhibit: Exhibit, start: float, end: float, most: int) -> list[int]:
    """Whole years, about as many as there is room for; those of the targets among them, without crowding."""
    step = next(n for n in (1, 2, 4, 5, 10, 20, 50, 100, 1000) if (end - start) / n <= most)
    also = {round(x) for s in of_role(exhibit, "target") for x, _ in stretches(s)[0]}
    usual = range(math.ceil(start / step) * step, math.floor(end) + 1, step)
    return sorted({year for year in usual if all(abs(year - each) >= 0.7 * step for each in also)} | also)


def _draw_fan(axes: Axes, exhibit: Exhibit) -> None:
    rows = fan(exhibit)
    if rows:
        years, lower, upper = zip(*rows, strict=True)
        axes.fill_between(years, lower, upper, color=LIGHT.accent, alpha=0.18, linewidth=0, gid="fan")


def _draw(axes: Axes, series: Series, stretch: list[Point], gid: str, *, first: bool) -> None:
    x, y = [point[0] for point in stretch], [point[1] for point in stretch]
    accent = LIGHT.accent if first else LIGHT.muted
    looks: dict[str, dict[str, Any]] = {
        "observed": {"color": accent, "linewidth": 2.2, "marker": "o", "markersize": 4},
        "other": {"color": LIGHT.muted, "linewidth": 1.3, "marker": "o", "markersize": 2.5},
        "path": {"color": LIGHT.muted, "linewidth": 1.5, "linestyle": (0, (1, 2))},
        "fan_lower": {"color": LIGHT.accent, "linewidth": 0.6},
        "fan_upper": {"color": LIGHT.accent, "linewidth": 0.6},
        "target": {
            "color": LIGHT.text,
            "marker": "_",
            "markersize": 15,
            "markeredgewidth": 3,
            "clip_on": False,
        },
    }
    axes.plot(x, y, gid=gid, **looks[series.role])


def _text(axes: Axes, at: Point, text: str, colour: str, **place: Any) -> None:
    """A label at a place of the chart, moved by ``xytext`` points."""
    style: dict[str, Any] = {
        "fontsize": _SMALL,
        "family": picture_font(),
        "color": colour,
        "parse_math": False,
    }
    style |= {"textcoords": "offset points", "annotation_clip": False}
    axes.annotate(text, at, **{**style, **place})


def _name_breaks(axes: Axes, exhibit: Exhibit) -> None:
    """A dashed line at each break; names above the chart, one below the other."""
    start, end = axes.get_xlim()
    high = axes.get_ylim()[1]
    raised = 4.0
    for n, (year, name) in enumerate(reversed(exhibit.breaks)):
        axes.axvline(year, color=LIGHT.muted, linewidth=0.8, linestyle="--", gid=f"break-{n}")
        lines = fonts.wrap(name, _SMALL, 160)
        side = "right" if year - start > (end - start) / 2 else "left"
        place: dict[str, Any] = {"xytext": (0, raised), "ha": side, "va": "bottom", "linespacing": 1.05}
        _text(axes, (year, high), "\n".join(lines), LIGHT.muted, **place)
        raised += _SMALL * _LINE * len(lines)


def _name_path(axes: Axes, exhibit: Exhibit) -> None:
    """On the side of the path away from the observed line, where the chart is empty."""
    for series in of_role(exhibit, "path"):
        path = stretches(series)[0]
        (x0, y0), (x1, y1) = path[0], path[-1]
        seen = [p for s in of_role(exhibit, "observed") for each in stretches(s) for p in each if x0 <= p[0]]
        last = seen[-1] if seen and x1 > x0 else (x0, y0)
        below = last[1] > y0 + (y1 - y0) * (last[0] - x0) / ((x1 - x0) or 1)
        left = below == (y1 < y0)
        share = 0.6 if left else 0.3
        place: dict[str, Any] = {"ha": "right" if left else "left", "va": "top" if below else "bottom"}
        text = "\n".join(fonts.wrap(series.name, _SMALL, 110))
        shift = (-4 if left else 4, -5 if below else 5)
        at = x0 + share * (x1 - x0), y0 + share * (y1 - y0)
        _text(axes, at, text, LIGHT.muted, xytext=shift, bbox=_BEHIND, **place)


def _name_last(axes: Axes, exhibit: Exhibit, write: Write) -> None:
    """The newest value of a single observed series, on the side that its line does not come from."""
    series = of_role(exhibit, "observed", "other")
    if len(_named(exhibit)) > 1 or not series:
        return
    stretch = stretches(series[-1])[-1]
    falls = len(stretch) > 1 and stretch[-2][1] > stretch[-1][1]
    low, high = axes.get_ylim()
    # Just above the axis the place below belongs to the years: there a falling line leaves the right side.
    below = falls and stretch[-1][1] - low > _LOW * (high - low)
    place: dict[str, Any] = {
        "ha": "left" if falls and not below else "center",
        "va": "top" if below else "bottom",
    }
    place["xytext"] = (0, -9 if below else 9)
    place |= {"fontsize": 12, "weight": "bold", "bbox": _BEHIND}
    _text(axes, stretch[-1], write(stretch[-1][1]), LIGHT.accent, **place)


def _named(exhibit: Exhibit) -> list[Series]:
    """Observed series that differ by name; the stretches of one may come as several."""
    return list({series.name: series for series in of_role(exhibit, "observed", "other")}.values())


def _name_in_margin(axes: Axes, exhibit: Exhibit, write: Write, size: tuple[float, float]) -> None:
    """Target, interval and, where there are several, the series: beside their ends, moved apart."""
    room = _margin(cast(Figure, axes.figure))
    marks = [
        _mark(stretches(series)[0][0], series.name, [write(stretches(series)[0][0][1])], LIGHT.text, room)
        for series in of_role(exhibit, "target")
    ]
    rows = fan(exhibit)
    if rows:
        year, lower, upper = rows[-1]
        ends = [f"{write(lower)} …" if lower < 0 else f"{write(lower)}–", write(upper)]
        name = of_role(exhibit, "fan_upper")[0].name
        marks.append(_mark((year, (lower + upper) / 2), name, ends, LIGHT.muted, room))
    several = _named(exhibit) if len(_named(exhibit)) > 1 else []
    for n, series in enumerate(several):
        last = stretches(series)[-1][-1]
        marks.append(
            _mark(last, series.name, [write(last[1])], LIGHT.accent if n == 0 else LIGHT.muted, room)
        )
    _put_apart(axes, sorted(marks, key=lambda mark: mark[0][1]), *size)


def _mark(at: Point, name: str, values: list[str], colour: str, room: float) -> tuple[Point, list[str], str]:
    return at, [*fonts.wrap(name, _SMALL, room - 12), *values], colour


def _put_apart(axes: Axes, marks: list[tuple[Point, list[str], str]], width: float, height: float) -> None:
    """Labels in the margin; a thin line leads to the place of one that had to be moved."""
    low, high = axes.get_ylim()
    wished = [height * (y - low) / (high - low) for (_, y), *_ in marks]
    tall = [_SMALL * _LINE * len(lines) + 4 for _, lines, _ in marks]
    for (at, lines, colour), wish, middle in zip(
        marks, wished, apart(wished, tall, -16, height + 10), strict=True
    ):
        lead = {"arrowstyle": "-", "color": LIGHT.line, "relpos": (0, 0.5), "shrinkB": 4}
        place: dict[str, Any] = {"textcoords": "axes fraction", "xytext": (1 + 8 / width, middle / height)}
        moved: dict[str, Any] = {"arrowprops": lead} if abs(middle - wish) > 2 * _SMALL else {}
        _text(axes, at, "\n".join(lines), colour, ha="left", va="center", linespacing=1.05, **place, **moved)
