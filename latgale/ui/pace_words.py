"""The words for how a series moves, with or without a target, and for what must be known of it."""

import math
from typing import Any

from latgale.i18n import Texts
from latgale.trajectories.outlook import FanPoint, Outlook
from latgale.trajectories.path import CatchUp, Pace
from latgale.trajectories.slope import Slope
from latgale.ui.amounts import Amounts

_NO_OUTLOOK = {"no_data": "data", "too_few_points": "few", "no_spread": "still", "target_year_past": "past"}
# A year of crossing beyond this says no more than "not soon".
_FAR = 2100


def per_cent(t: Texts, share: float) -> str:
    """A share of 1 in whole per cent."""
    return t("percent", number=f"{100 * share:.0f}")


def pace_had(t: Texts, amounts: Amounts, pace: Pace) -> str:
    """The pace had, or assumed; empty without one."""
    if math.isnan(pace.change):
        return ""
    had = amounts.change(pace.change)
    if pace.state == "assumed":
        return t("pace-assumed", had=had)
    return t("pace-had", had=had, start=f"{pace.start:.0f}", end=f"{pace.end:.0f}")


def pace_needed(t: Texts, amounts: Amounts, pace: Pace, found: CatchUp) -> str:
    """Pace had and pace needed, and when a floor would be reached; empty where one of them is unknown."""
    if math.isnan(pace.change) or math.isnan(found.needed):
        return ""
    had = pace_had(t, amounts, pace)
    if found.state == "met":
        return had
    needed, floor = amounts.change(found.needed), found.state.startswith("floor_")
    text = had + t("pace-allowed" if floor else "pace-needed", needed=needed)
    soon = floor and found.crossing_year < _FAR
    return text + (t("pace-crossing", year=f"{math.floor(found.crossing_year)}") if soon else "")


def slope_words(t: Texts, amounts: Amounts, slope: Slope) -> str:
    """Theil–Sen slope with its interval; empty for too few points."""
    if slope.state != "ok":
        return ""
    lower, upper = (amounts.plain(end, signed=True) for end in (slope.lower, slope.upper))
    level = per_cent(t, slope.level)
    return t("pace-slope", slope=amounts.change(slope.slope), level=level, lower=lower, upper=upper)


def outlook_words(
    t: Texts, amounts: Amounts, outlook: Outlook, fan: tuple[FanPoint, ...], level: float
) -> str:
    """The interval in the last year of the fan, or why there is none."""
    if outlook.state in _NO_OUTLOOK:
        return t(f"outlook-{_NO_OUTLOOK[outlook.state]}", points=outlook.points)
    end = fan[-1]
    possible = amounts.range(end.lower, end.upper)
    return t("outlook-interval", level=per_cent(t, level), year=f"{end.year:.0f}", range=possible)


def outlook_notes(t: Texts, outlook: Outlook) -> list[str]:
    """How far the outlook may be trusted."""
    found = [t("note-indicative")] if outlook.state == "indicative" else []
    if outlook.trials and outlook.years:
        counts = {"covered": outlook.covered, "trials": outlook.trials}
        wide = "yes" if outlook.too_wide else "no"
        found.append(t("note-coverage", model=t(f"model-{outlook.model}"), wide=wide, **counts))
    return found


def notes(t: Texts, result: Any) -> list[str]:
    """What a reader must know to read an assessment right."""
    if not result.series.points:
        return []
    start = f"{result.path.start_year:.0f}"
    return [t(f"note-{note}", start=start) for note in result.notes] + outlook_notes(t, result.outlook)
