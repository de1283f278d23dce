"""Periods as a reader says them, and where they stand on a time axis."""

from datetime import date

from latgale import formats
from latgale.i18n import Texts
from latgale.trajectories import PeriodError, year_of

# Figures of 1 January: "at the beginning of 2026", not "in 2026".
_AT_THE_BEGINNING = ("population",)
_IN_PART = {"half_year": "in-half-year", "week": "in-week"}
_NAMED_PART = {"half_year": "named-half-year", "week": "named-week"}


def moment(period: str) -> float:
    """Time of any period in years; a day counts as its part of the year."""
    try:
        return year_of(period)
    except PeriodError:
        day = date.fromisoformat(period)
        return day.year + (day.timetuple().tm_yday - 1) / 366


def frequency(period: str) -> str:
    """What the period is: a year, half-year, quarter, month, week, school year or day."""
    marks = {"H": "half_year", "Q": "quarter", "M": "month", "W": "week", "/": "school_year", "-": "day"}
    return next((kind for mark, kind in marks.items() if mark in period), "year")


def in_period(t: Texts, period: str, indicator: str = "") -> str:
    """When: '2026. gadā', '2017. gada septembrī', and for the population '2026. gada sākumā'."""
    year, rest = period[:4], period[5:]
    match frequency(period):
        case "half_year" | "week" as part:
            return t(_IN_PART[part], year=year, n=int(rest))
        case "quarter":
            return t("in-quarter", year=year, quarter=rest)
        case "month":
            return t("in-month", year=year, month=int(rest))
        case "school_year":
            return t("in-school-year", year=year, next=rest)
        case "day":
            on = date.fromisoformat(period)
            return t("on-day", year=year, month=on.month, day=f"{on.day}")
    return t("at-beginning", year=year) if indicator in _AT_THE_BEGINNING else t("in-year", year=year)


def named(t: Texts, period: str) -> str:
    """The period as a heading names it: '2026', '2017. gada septembris'."""
    year, rest = period[:4], period[5:]
    match frequency(period):
        case "half_year" | "week" as part:
            return t(_NAMED_PART[part], year=year, n=int(rest))
        case "quarter":
            return t("named-quarter", year=year, quarter=rest)
        case "month":
            return t("named-month", year=year, month=int(rest))
        case "school_year":
            return t("named-school-year", year=year, next=rest)
        case "day":
            return formats.day(date.fromisoformat(period), t.lang)
    return year
