"""Native charts: the figures of an exhibit in a sheet of their own inside the file, to be edited."""

from typing import Any

from lxml import etree
from pptx.chart.data import CategoryChartData, XyChartData
from pptx.enum.chart import (
    XL_CHART_TYPE,
    XL_LABEL_POSITION,
    XL_LEGEND_POSITION,
    XL_MARKER_STYLE,
)
from pptx.enum.dml import MSO_LINE
from pptx.oxml.ns import qn
from pptx.util import Inches, Pt

from latgale.exhibits import Exhibit, Series
from latgale.exports.lines import has_values, is_timed, of_role, points, rounder, writer
from latgale.exports.slides.axes import SMALL, calm_axis, number_format, value_axis, year_ends
from latgale.exports.slides.layout import Box, colour_of, describe, printable
from latgale.exports.slides.template import language
from latgale.exports.tabular import harmless
from latgale.i18n import texts
from latgale.theme import LIGHT

_TEXT = 14
_PUBLISHED = ("observed", "other", "target")
_OTHERS = (
    (XL_MARKER_STYLE.CIRCLE, None),
    (XL_MARKER_STYLE.SQUARE, None),
    (XL_MARKER_STYLE.TRIANGLE, MSO_LINE.DASH),
    (XL_MARKER_STYLE.DIAMOND, MSO_LINE.DASH_DOT),
    (XL_MARKER_STYLE.X, MSO_LINE.ROUND_DOT),
)


def add_chart(slide: Any, exhibit: Exhibit, box: Box, lang: str) -> Any:
    """A line chart over time, bars otherwise."""
    timed = is_timed(exhibit)
    kind = XL_CHART_TYPE.XY_SCATTER_LINES if timed else XL_CHART_TYPE.BAR_CLUSTERED
    data = _line_data(exhibit, lang) if timed else _bar_data(exhibit, lang)
    sides = (Inches(side) for side in (box.left, box.top, box.width, box.height))
    frame = slide.shapes.add_chart(kind, *sides, data)
    describe(frame, exhibit.title, exhibit.alt)
    chart = frame.chart
    chart.font.size, chart.font.color.rgb = Pt(_TEXT), colour_of(LIGHT.text)
    chart.has_title = False
    if timed:
        _style_lines(chart, exhibit, lang)
    else:
        _style_bars(chart, exhibit)
    _finish(chart, lang)
    return frame


def _name(text: str) -> str:
    """A name as the sheet inside the file may hold it: never a formula."""
    return str(harmless(printable(text)))


def _said(series: Series, lang: str) -> str:
    """The name of a series; in a sheet the ends of an interval are told apart."""
    ends = {"fan_lower": "slides-lower", "fan_upper": "slides-upper"}
    return texts(lang)(ends[series.role], name=series.name) if series.role in ends else series.name


def _line_data(exhibit: Exhibit, lang: str) -> XyChartData:
    """Times are numbers, so that a gap of three years is drawn three years wide.

    Observed figures are as published; what was worked out is rounded, as it is on the screen.
    """
    rounded = rounder(exhibit)
    data = XyChartData(number_format="General")
    for series in _shown(exhibit):
        added = data.add_series(_name(_said(series, lang)))
        for x, y in points(series):
            shown = y if y is None or series.role in _PUBLISHED else rounded(y)
            added.add_data_point(int(x) if x == int(x) else x, shown)
    return data


def _shown(exhibit: Exhibit) -> list[Series]:
    """Series with values, the longest first: LibreOffice leaves out a first one that others outgrow."""
    return sorted((each for each in exhibit.series if has_values(each)), key=lambda each: -len(each.x))


def _bar_data(exhibit: Exhibit, lang: str) -> CategoryChartData:
    data = CategoryChartData(number_format=number_format(exhibit, lang))
    names = list(dict.fromkeys(str(x) for series in exhibit.series for x in series.x))
    data.categories = [_name(name) for name in names]
    for series in exhibit.series:
        values = {str(x): y for x, y in zip(series.x, series.y, strict=True)}
        data.add_series(_name(series.name), [values.get(name) for name in names])
    return data


def _style_lines(chart: Any, exhibit: Exhibit, lang: str) -> None:
    shown = _shown(exhibit)
    names = list(dict.fromkeys(s.name for s in exhibit.series if s.role in ("observed", "other")))
    for plotted, series in zip(chart.plots[0].series, shown, strict=True):
        plotted.smooth = False
        _style_line(plotted, series.role, names.index(series.name) if series.name in names else 0)
    _label_ends(chart, exhibit, shown, writer(exhibit, lang))
    _legend(chart, [_said(series, lang) for series in shown])
    calm_axis(chart.value_axis, lines=True)
    calm_axis(chart.category_axis, lines=False)
    year_ends(chart.category_axis, shown)
    value_axis(chart.value_axis, exhibit, lang)


def _legend(chart: Any, names: list[str]) -> None:
    """One entry a name: the stretches of a series share theirs."""
    chart.has_legend = len(set(names)) > 1
    if not chart.has_legend:
        return
    chart.legend.position, chart.legend.include_in_layout = XL_LEGEND_POSITION.BOTTOM, False
    chart.legend.font.size = Pt(SMALL)
    place = chart.legend._element.find(qn("c:legendPos"))
    for n in reversed([n for n, name in enumerate(names) if name in names[:n]]):
        entry = etree.Element(qn("c:legendEntry"))
        etree.SubElement(entry, qn("c:idx")).set("val", str(n))
        etree.SubElement(entry, qn("c:delete")).set("val", "1")
        place.addnext(entry)


def _style_line(plotted: Any, role: str, n: int) -> None:
    """The first series in the accent; the others differ by mark and line, not by colour alone."""
    colour = LIGHT.accent if n == 0 and role in ("observed", "other") else LIGHT.muted
    mark, dashes = _OTHERS[n % len(_OTHERS)]
    looks = {
        "observed": (2.5 if n == 0 else 1.5, dashes, mark),
        "other": (1.5, dashes, mark),
        "path": (1.75, MSO_LINE.ROUND_DOT, XL_MARKER_STYLE.NONE),
        "fan_lower": (1.25, MSO_LINE.DASH, XL_MARKER_STYLE.NONE),
        "fan_upper": (1.25, MSO_LINE.DASH, XL_MARKER_STYLE.NONE),
        "target": (0, None, XL_MARKER_STYLE.DASH),
    }
    thick, dash, marker = looks[role]
    own = {"fan_lower": LIGHT.accent, "fan_upper": LIGHT.accent, "target": LIGHT.text}.get(role, colour)
    line = plotted.format.line
    if role == "target":
        line.fill.background()
    else:
        line.width, line.color.rgb = Pt(thick), colour_of(own)
        line.dash_style = dash
    plotted.marker.style = marker
    if marker != XL_MARKER_STYLE.NONE:
        plotted.marker.size = 14 if role == "target" else 6
        plotted.marker.format.fill.solid()
        plotted.marker.format.fill.fore_color.rgb = colour_of(own)
        plotted.marker.format.line.color.rgb = colour_of(own)


def _label_ends(chart: Any, exhibit: Exhibit, shown: list[Series], write: Any) -> None:
    """The newest value of a single series and the target in words, on the sides away from each other."""
    aims, newest = of_role(exhibit, "target"), of_role(exhibit, "observed")
    aim = last_of(aims[0])[1] if aims else None
    named = {s.name for s in of_role(exhibit, "observed", "other")}
    for series in newest[-1:] if len(named) == 1 else []:
        value = last_of(series)[1]
        under = aim is not None and aim > value
        side = XL_LABEL_POSITION.BELOW if under else XL_LABEL_POSITION.ABOVE
        _label(chart.plots[0].series[shown.index(series)], last_of(series), write, side)
    for series in aims:
        _label(chart.plots[0].series[shown.index(series)], last_of(series), write, XL_LABEL_POSITION.RIGHT)


def last_of(series: Series) -> tuple[int, float]:
    """Place and value of the last point that has one."""
    return [(n, y) for n, (_, y) in enumerate(points(series)) if y is not None][-1]


def _label(plotted: Any, last: tuple[int, float], write: Any, side: Any) -> None:
    label = plotted.points[last[0]].data_label
    label.has_text_frame = True
    label.text_frame.text = write(last[1])
    font = label.text_frame.paragraphs[0].runs[0].font
    font.size, font.bold = Pt(_TEXT), True
    label.position = side


def _style_bars(chart: Any, exhibit: Exhibit) -> None:
    plot = chart.plots[0]
    plot.gap_width = 45
    for n, plotted in enumerate(plot.series):
        plotted.format.fill.solid()
        plotted.format.fill.fore_color.rgb = colour_of(LIGHT.accent if n == 0 else LIGHT.muted)
        plotted.invert_if_negative = False
    plot.has_data_labels = True
    plot.data_labels.show_value, plot.data_labels.font.size = True, Pt(SMALL)
    plot.data_labels.number_format_is_linked = True
    chart.has_legend = len(exhibit.series) > 1
    if chart.has_legend:
        chart.legend.position, chart.legend.include_in_layout = XL_LEGEND_POSITION.BOTTOM, False
    chart.category_axis.reverse_order = True
    calm_axis(chart.category_axis, lines=False)
    chart.value_axis.visible = False
    chart.value_axis.has_major_gridlines = False


def _finish(chart: Any, lang: str) -> None:
    """Gaps stay gaps; the language of the chart's own texts."""
    root = chart._chartSpace
    for blanks in root.iter(qn("c:dispBlanksAs")):
        blanks.set("val", "gap")
    said = etree.Element(qn("c:lang"))
    said.set("val", language(lang))
    before = root.find(qn("c:date1904"))
    root.insert(0 if before is None else root.index(before) + 1, said)
