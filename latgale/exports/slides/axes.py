"""Axes of native charts: round steps, whole years, figures as the language writes them."""

import math
from typing import Any

from pptx.enum.chart import XL_TICK_LABEL_POSITION, XL_TICK_MARK
from pptx.util import Pt

from latgale.exhibits import Exhibit, Series
from latgale.exports.lines import points, round_steps, value_ends
from latgale.exports.slides.layout import colour_of
from latgale.theme import LIGHT

SMALL = 12


def number_format(exhibit: Exhibit, lang: str) -> str:
    """Figures of the axis. The Latvian space is written out: Excel's own mark follows the machine."""
    values = [abs(y) for series in exhibit.series for y in series.y if y is not None]
    percent = {"lv": '" %"', "en": '"%"'}[lang] if exhibit.unit.startswith("%") else ""
    small = "General" + percent if percent else "General"
    if max(values, default=0) < 1000:
        return small
    if any(y < 0 for series in exhibit.series for y in series.y if y is not None):
        return "#,##0"
    return "#,##0" if lang == "en" else r"[>=1000000]#\ ###\ ##0;[>=1000]#\ ##0;General"


def calm_axis(axis: Any, *, lines: bool) -> None:
    """Few lines, labels below the chart even where values are negative."""
    axis.has_major_gridlines = lines
    axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    axis.major_tick_mark = axis.minor_tick_mark = XL_TICK_MARK.NONE
    axis.tick_labels.font.size = Pt(SMALL)
    axis.format.line.color.rgb = colour_of(LIGHT.line if lines else LIGHT.muted)
    if lines:
        axis.major_gridlines.format.line.color.rgb = colour_of(LIGHT.line)


def year_ends(axis: Any, shown: list[Series]) -> None:
    """Whole years with room for the label of the target on the right."""
    years = [x for series in shown for x, y in points(series) if y is not None]
    start, end = int(min(years)), int(max(years))
    step = next(n for n in (1, 2, 5, 10, 20, 50, 100, 1000) if (end - start) / n <= 12)
    room = max(1, round((end - start) / 10)) if any(s.role == "target" for s in shown) else 1
    axis.minimum_scale, axis.maximum_scale, axis.major_unit = start - 1, end + room, step
    axis.tick_labels.number_format, axis.tick_labels.number_format_is_linked = "0", False


def value_axis(axis: Any, exhibit: Exhibit, lang: str) -> None:
    """Round steps, beginning and ending at one."""
    low, high = value_ends(exhibit)
    at = round_steps(low, high)
    step = at[1] - at[0] if len(at) > 1 else high - low
    first, last = math.floor(low / step) * step, math.ceil(high / step) * step
    axis.minimum_scale, axis.maximum_scale, axis.major_unit = first, last, step
    axis.tick_labels.number_format = number_format(exhibit, lang)
    axis.tick_labels.number_format_is_linked = False
