"""The views of the targets page: all targets as cards, one target with its what-if."""

from collections.abc import Iterable
from typing import Any

from latgale.queries import programme, statistics
from latgale.standing import REGION, Standing, alternative, standing, standings
from latgale.ui import target_pictures as pictures
from latgale.ui import what_if
from latgale.ui.address import one_of
from latgale.ui.amounts import Amounts
from latgale.ui.origins import Origin, names_of, origin, source_row
from latgale.ui.outlook_table import ahead_of
from latgale.ui.periods import in_period, named
from latgale.ui.points_views import show_points
from latgale.ui.series_pictures import axis_note, show_chart
from latgale.ui.target_headline import headline
from latgale.ui.target_words import Words
from latgale.ui.view import View

# Line of the programme with its targets.
_TARGETS_LINE = 86
# Line that says that the priorities are carried out in the four directions.
_PRIORITIES_LINE = 210
_PROGRAMME = "programme-2021-2027"
_OLD_YEARS = 3


def show_all(view: View) -> Origin:
    """Every target as a card, what needs attention first, and the way to any indicator."""
    names = show_cards(view)
    catalogue = view.ask(statistics.indicators)
    with_data = sum(bool(row.observations) for row in catalogue)
    view.show("targets_more.html", indicators=len(catalogue), with_data=with_data)
    return Origin(_TARGETS_LINE, names)


def show_cards(view: View) -> list[str]:
    """The cards of all targets under a sentence that says how many hold; the sources of their figures."""
    found = standings(view.ask)
    overview = view.page == "parskats"
    lead = view.t("overview-lead" if overview else "targets-lead")
    cards = [_card(view, each) for each in found]
    counts = view.ask(programme.counts)[0] if overview else None
    view.show("targets_head.html", headline=headline(view.t, found), lead=lead, counts=counts)
    view.show("target_cards.html", cards=cards, region=REGION)
    return _tables(view, (each.newest for each in found if each.newest))


def _tables(view: View, rows: Iterable[Any]) -> list[str]:
    """The sources of observations beside the programme, which the line of sources names by itself."""
    return names_of(view, (row for row in rows if row.source != _PROGRAMME))


def _card(view: View, each: Standing) -> dict[str, Any]:
    years = view.release.created.year - int(each.newest.period[:4]) if each.newest else 0
    return {
        "each": each,
        "words": Words(view.t, each),
        "spark": pictures.sparkline(view, each),
        "source": origin(view, each.newest) if each.newest else "",
        "age": view.t("age-years", n=years) if years > _OLD_YEARS else "",
        "upload": len(each.assessment.series.points) < 2,
    }


def show_target(view: View, code: str) -> Origin | None:
    """One target: finding, chart, figures, what-if, points; None when there is no such target."""
    target = next((row for row in view.ask(programme.targets) if row.id == code), None)
    if target is None:
        view.say_unknown(code)
        return None
    variant = one_of("variant", ["", "pps"])
    plain = standing(view.ask, target, variant=variant)
    moved = what_if.asked(plain.indicator)
    shown = standing(view.ask, target, variant=variant, **moved) if any_given(moved) else plain
    view.title(view.t.pick(target, "name"))
    _show_finding(view, shown, plain, variant)
    if shown.newest is not None:
        what_if.show_what_if(view, plain, expanded=any_given(moved))
        show_points(
            view,
            shown.indicator,
            REGION,
            shown.observations,
            ahead=ahead_of(shown),
            assumed=_assumed(view, shown),
        )
    _show_printed(view, target, plain)
    _show_priorities(view, target)
    return Origin(target.source_line, _tables(view, shown.observations))


def any_given(moved: dict[str, float | None]) -> bool:
    """Does the address ask for anything else than the document?"""
    return any(value is not None for value in moved.values())


def _assumed(view: View, shown: Standing) -> str:
    words = what_if.assumption(view.t, shown)
    return f"{words}; {Words(view.t, shown).answer}" if words else ""


def _show_finding(view: View, shown: Standing, plain: Standing, variant: str) -> None:
    words = Words(view.t, shown)
    view.show(
        "target_head.html",
        each=shown,
        words=words,
        plain=Words(view.t, plain) if shown.assumed else None,
        variant=variant,
        both=_both(view, shown),
        here=view.here,
    )
    if shown.newest is None:
        return
    picture = pictures.target_picture(view, shown, words)
    show_chart(view, picture, words.finding)
    row = source_row(view, shown.newest.source)
    view.show(
        "target_figures.html",
        each=shown,
        words=words,
        region=REGION,
        axis=axis_note(view, picture),
        breaks=_breaks(view, shown),
        newest=named(view.t, shown.newest.period),
        source=origin(view, shown.newest),
        retrieved=view.day(row.retrieved) if row is not None and row.retrieved else "",
    )


def _both(view: View, shown: Standing) -> dict[str, str]:
    """What each measure gives where the document does not say which it means; else nothing."""
    if alternative(view.ask, shown.data) is None:
        return {}
    found = {}
    for name, variant in (("eur", ""), ("pps", "pps")):
        each = standing(view.ask, shown.target, variant=variant)
        words, newest = Words(view.t, each), each.newest
        found[name] = f"{words.value(newest.value)} ({newest.period})" if newest else view.t("no-data")
        found[f"place_{name}"], found[f"chance_{name}"] = words.position, words.chance
    return found


def _breaks(view: View, shown: Standing) -> list[tuple[str, str]]:
    rows = view.ask(statistics.breaks, indicator=shown.indicator.id, territory=REGION)
    t = view.t
    return [
        (f"{t.pick(row, 'name')} ({named(t, row.period)})", t.pick(row, "text"))
        for row in rows
        if row.first_after
    ]


def _show_printed(view: View, target: Any, plain: Standing) -> None:
    """The document's own words, what data there are, and what to upload."""
    same = [
        row for row in view.ask(programme.targets) if row.indicator == target.indicator and row is not target
    ]
    other = None
    if plain.data.alternative and alternative(view.ask, plain.data) is None:
        other = view.ask(statistics.indicator, indicator=plain.data.alternative)[0]
    view.show(
        "target_printed.html",
        target=target,
        footnotes=[row for row in view.ask(programme.target_footnotes) if row.target == target.id],
        baseline=_baseline(view, target, plain),
        recalled=plain.indicator.table_status == "recalled",
        data=plain.data,
        other=other,
        others=same,
    )


def _show_priorities(view: View, target: Any) -> None:
    """All priorities: the programme does not say which of them is meant for which target."""
    view.show(
        "target_priorities.html",
        target=target,
        line=_PRIORITIES_LINE,
        directions=view.ask(programme.directions),
        priorities=view.ask(programme.priorities),
    )


def _baseline(view: View, target: Any, plain: Standing) -> str:
    if target.baseline_value is None:
        return ""
    amounts = Amounts(view.t, view.ask(statistics.indicator, indicator=target.indicator)[0])
    return view.t(
        "target-baseline",
        value=amounts.value(target.baseline_value),
        when=in_period(view.t, target.baseline_period, target.indicator),
    )
