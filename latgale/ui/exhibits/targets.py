"""Exhibits of the overview and the targets page: all targets, one target, indicators."""

from typing import Any

import pandas as pd

from latgale.exhibits import Exhibit, Series
from latgale.queries import programme
from latgale.standing import REGION, Standing, standing, standings
from latgale.ui import target_pictures as pictures
from latgale.ui.address import one_of, param
from latgale.ui.exhibits.common import short_source, source_line
from latgale.ui.exhibits.indicators import indicator_exhibit
from latgale.ui.exhibits.lines import line_series, number_of
from latgale.ui.origins import source_name
from latgale.ui.periods import named
from latgale.ui.series_pictures import named_breaks
from latgale.ui.target_headline import headline
from latgale.ui.target_words import MARKS, Words
from latgale.ui.view import View
from latgale.ui.what_if import asked

Line = dict[str, object]


def targets(view: View) -> Exhibit | None:
    """One target, one indicator, or all targets; the catalogue has nothing to show."""
    if param("target"):
        return _target(view, param("target"))
    if param("indicator"):
        return indicator_exhibit(view, param("indicator"))
    return None if param("list") else overview(view)


def overview(view: View) -> Exhibit:
    """All targets, those that need attention first: newest value, position, outlook."""
    found = [(each, Words(view.t, each)) for each in standings(view.ask)]
    sources = [short_source(view, each.newest.source) for each, _ in found if each.newest]
    return Exhibit(
        address=view.pinned_place,
        kind="figures",
        title=view.t("exhibit-targets"),
        statement=headline(view.t, [each for each, _ in found]),
        source=source_line(view, [view.t("source-short"), *sources]),
        alt=view.t("exhibit-targets"),
        table=pd.DataFrame([_row(view, each, words) for each, words in found], dtype=object),
        figures={_name(view, each): _figure(view, each, words) for each, words in found},
    )


def _name(view: View, each: Standing) -> str:
    return f"{view.t.pick(each.target, 'name')} ({each.target.target_period})"


def _figure(view: View, each: Standing, words: Words) -> str:
    """The newest value in the first line, then where it stands and what is likely, each with its mark."""
    value = words.value(each.newest.value) if each.newest else view.t("no-data")
    signs = ((each.place, words.position), (each.prospect, words.verdict))
    return "\n".join([value, *(f"{MARKS[sign]} {text}" for sign, text in signs)])


def _row(view: View, each: Standing, words: Words) -> dict[str, object]:
    t, newest = view.t, each.newest
    return {
        t("table-target"): t.pick(each.target, "name"),
        t("table-plan"): t(f"plan-{each.target.plan}"),
        t("column-indicator"): words.name,
        t("points-value"): number_of(newest.value) if newest else None,
        t("points-unit"): words.t.pick(each.indicator, "unit"),
        t("points-period"): named(t, newest.period) if newest else "",
        t("table-target-value"): number_of(each.target.target_value),
        t("table-target-year"): each.target.target_period,
        t("figure-position"): words.position,
        t("figure-outlook"): words.verdict,
        t("points-source"): source_name(view, newest.source) if newest else "",
    }


def _target(view: View, code: str) -> Exhibit | None:
    target = next((row for row in view.ask(programme.targets) if row.id == code), None)
    if target is None:
        return None
    variant = one_of("variant", ["", "pps"])
    plain = standing(view.ask, target, variant=variant)
    each = standing(view.ask, target, variant=variant, **asked(plain.indicator))
    words = Words(view.t, each)
    return _without_data(view, each, words) if each.newest is None else _chart(view, each, words)


def _without_data(view: View, each: Standing, words: Words) -> Exhibit:
    return Exhibit(
        address=view.pinned_place,
        kind="figures",
        title=_name(view, each),
        statement=words.finding,
        source=source_line(view),
        alt=words.finding,
        table=pd.DataFrame([_row(view, each, words)], dtype=object),
        figures={view.t("table-target"): words.amounts.full(each.assessment.target.value)},
    )


def _chart(view: View, each: Standing, words: Words) -> Exhibit:
    picture = pictures.target_picture(view, each, words)
    indicator = each.indicator
    breaks = named_breaks(view, indicator.id, REGION)
    names = [short_source(view, row.source) for row in each.observations]
    return Exhibit(
        address=view.pinned_place,
        kind="chart",
        title=_name(view, each),
        statement=words.finding,
        source=source_line(view, [view.t("source-short"), *names]),
        alt=f"{words.finding}. {words.outlook}",
        table=_points(view, each, picture, words),
        notes=tuple((view.t("notes-title"), note) for note in [*words.notes, *(name for _, name in breaks)]),
        series=(line_series(words.name, picture.lines[0], breaks), *_aims(view, each, picture)),
        unit=view.t.pick(indicator, "unit"),
        breaks=breaks,
    )


def _aims(view: View, each: Standing, picture: Any) -> list[Series]:
    """Required path, outlook and target, as far as there are any."""
    t, found = view.t, []
    if picture.path:
        x, y = zip(*picture.path, strict=True)
        found.append(Series(f"{t('chart-path-1')} {t('chart-path-2')}", x, y, "path"))
    if picture.fan:
        x, lower, upper = zip(*picture.fan, strict=True)
        found.append(Series(t("chart-fan"), x, lower, "fan_lower"))
        found.append(Series(t("chart-fan"), x, upper, "fan_upper"))
    if picture.target:
        mark = picture.target
        found.append(Series(t("chart-target"), (mark.year,), (mark.value,), "target"))
    return found


def _points(view: View, each: Standing, picture: Any, words: Words) -> pd.DataFrame:
    """Every figure of the picture: observed ones as published, worked-out ones rounded as they are shown."""
    t, name = view.t, words.name
    observed: list[Line] = [
        {
            t("points-period"): named(t, row.period),
            name: number_of(row.value),
            t("points-source"): source_name(view, row.source),
        }
        for row in each.observations
    ]
    later: list[Line] = [
        {
            t("points-period"): f"{year:.0f}",
            t("table-fan-lower"): _rounded(words, lower),
            t("table-fan-upper"): _rounded(words, upper),
        }
        for year, lower, upper in picture.fan[1:]
    ]
    path: list[Line] = [
        {t("points-period"): f"{year:.0f}", t("table-path"): _rounded(words, value)}
        for year, value in picture.path
    ]
    mark = picture.target
    aim: list[Line] = [
        {t("points-period"): f"{mark.year:.0f}", t("table-target-value"): number_of(mark.value)}
    ]
    return _by_period(t("points-period"), [*observed, *path, *later, *aim])


def _by_period(column: str, lines: list[Line]) -> pd.DataFrame:
    """What is said of one period in several lines stands in one."""
    found: dict[object, Line] = {}
    for line in lines:
        found.setdefault(line[column], {}).update(line)
    frame = pd.DataFrame(list(found.values()), dtype=object)
    frame = frame.where(frame.notna(), None)
    return frame.sort_values(column, kind="stable", ignore_index=True) if _years(found) else frame


def _years(found: dict[object, Line]) -> bool:
    return all(str(period).isdigit() for period in found)


def _rounded(words: Words, value: float) -> float | int | None:
    counted = words.amounts.indicator.scale == "count" or abs(value) >= 1000
    return number_of(round(value, 0 if counted else 1) + 0.0)
