"""Periods as the store writes them: 2024, 2024H1, 2024Q2, 2024M05, 2024W05, 2024-01-01, 2023/2024."""

import re
from collections.abc import Callable, Iterable
from datetime import date

from latgale.extracts.model import Dimension
from latgale.folding import fold

YEARS = range(1500, 2300)
_Y = r"(?P<year>\d{4})"
# "2024.", "2024. gada", "2024 gadā" in front of a part of the year; a mark may part them.
_OF = rf"{_Y}(?:\.|,)?\s*(?:gada|gads|g\.)?\s*[-:/]?\s*"
_ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
_NTH = r"(?P<n>\d{1,2}|i{1,3}|iv)\s*(?:\.|-?st|-?nd|-?rd|-?th)?\s*"
_HALF = r"(?:pusgads|pusg\.?|half|half-year|half\s+of)"
_QUARTER = r"(?:ceturksnis|cet\.?|ceturksni|quarter|quarter\s+of)"
_WEEK = r"(?:nedela|ned\.?|week|week\s+of)"
# Latvian months in the nominative, genitive and locative share their beginnings with each other.
_MONTHS = ("jan", "feb", "mar", "apr", "mai|may", "jun", "jul", "aug", "sep", "okt|oct", "nov", "dec")
_MONTH = r"(?P<month>[a-z]{3,11})\.?"
_FULL_MONTHS = re.compile(
    r"(?:janvar|februar|mart|april|maij|junij|julij|august|septembr|oktobr|novembr|decembr)[aiu]?s?"
    r"|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec"
)
_BEGINNING = r"(?:gada\s+)?(?:sakuma|sakums)|beginning\s+of(?:\s+the)?\s+year|start\s+of\s+year"


def _year(year: int, _: int) -> str:
    return f"{year}"


def _part(mark: str, last: int, width: int = 1) -> Callable[[int, int], str]:
    return lambda year, n: f"{year}{mark}{n:0{width}d}" if 1 <= n <= last else ""


_half, _quarter, _month = _part("H", 2), _part("Q", 4), _part("M", 12, 2)


def _week(year: int, n: int) -> str:
    # 28 December is always in the last week of its year (ISO 8601).
    return f"{year}W{n:02d}" if 1 <= n <= date(year, 12, 28).isocalendar().week else ""


_FORMS: tuple[tuple[re.Pattern[str], Callable[[int, int], str]], ...] = tuple(
    (re.compile(pattern), make)
    for pattern, make in (
        (rf"{_Y}(?:a|a00)?", _year),
        (rf"{_Y}\s*\.?,?\s*(?:gads|gada|g\.|year)?\.?", _year),
        (rf"{_Y}\s*\.?\s*(?:{_BEGINNING})", _year),
        (rf"(?:at\s+)?(?:the\s+)?(?:beginning|start)\s+of\s+{_Y}", _year),
        (rf"{_Y}\s*-?\s*[hs](?P<n>[12])", _half),
        (rf"{_OF}{_NTH}{_HALF}", _half),
        (rf"{_NTH}{_HALF},?\s*{_Y}", _half),
        (rf"h(?P<n>[12])\s*[-/]?\s*{_Y}", _half),
        (rf"{_Y}\s*-?\s*[qk](?P<n>[1-4])", _quarter),
        (rf"{_OF}{_NTH}{_QUARTER}", _quarter),
        (rf"{_NTH}{_QUARTER},?\s*{_Y}", _quarter),
        (rf"q(?P<n>[1-4])\s*[-/]?\s*{_Y}", _quarter),
        (rf"{_Y}\s*-?\s*m(?P<n>\d{{1,2}})", _month),
        (rf"{_Y}[-.](?P<n>\d{{2}})", _month),
        (rf"(?P<n>\d{{1,2}})\.{_Y}\.?", _month),
        (rf"{_OF}{_MONTH}", _month),
        (rf"{_MONTH},?\s*{_Y}", _month),
        (rf"{_Y}\s*-?\s*w(?P<n>\d{{1,2}})", _week),
        (rf"{_OF}{_NTH}{_WEEK}", _week),
        (rf"{_WEEK}\s*(?P<n>\d{{1,2}}),?\s*{_Y}", _week),
    )
)
_SCHOOL = re.compile(
    rf"{_Y}\.?\s*[/–-]\s*(?P<next>\d{{4}}|\d\d)\.?\s*(?:macibu\s+gads|m\.\s*g\.|school\s+year)?"
)
_DAYS = (
    re.compile(rf"{_Y}-(?P<m>\d{{2}})-(?P<d>\d{{2}})(?:t00:00:00(?:\.0+)?z?)?"),
    re.compile(rf"(?P<d>\d{{1,2}})\.(?P<m>\d{{1,2}})\.{_Y}\.?"),
    re.compile(rf"{_Y}(?P<m>\d{{2}})(?P<d>\d{{2}})"),
)
_NAMED_DAY = re.compile(rf"{_Y}\.?\s*(?:gada)?\s*(?P<d>\d{{1,2}})\.\s*{_MONTH}")
# Names and codes of a dimension of time, folded.
HINTS = frozenset(
    (
        *("time", "time_period", "time period", "period", "timeperiod", "tlist(a1)", "date", "datums"),
        *("laika periods", "laiks", "periods", "gads", "gadi", "ceturksnis", "menesis", "gads/menesis"),
        *("gads/ceturksnis", "year", "years", "quarter", "month", "half-year", "tid", "vuosi", "ar"),
    )
)


def period_of(text: str) -> str:
    """The period that a label says, as the store writes it; '' for anything else.

    A year "at the beginning" is the year: an indicator says itself whether it counts on 1 January.
    """
    label = re.sub(r"\s+", " ", fold(text)).strip(" *\u00a0")
    for pattern, make in _FORMS:
        match = pattern.fullmatch(label)
        if match and int(match["year"]) in YEARS:
            found = make(int(match["year"]), _number(match.groupdict()))
            if found:
                return found
    return _school_year(label) or _day(label)


def _number(groups: dict[str, str | None]) -> int:
    if groups.get("month"):
        return _month_of(str(groups["month"]))
    n = groups.get("n") or "0"
    return _ROMAN.get(n) or (int(n) if n.isdigit() else 0)


def _month_of(word: str) -> int:
    if not _FULL_MONTHS.fullmatch(word):
        return 0
    return next(n for n, start in enumerate(_MONTHS, 1) if re.match(start, word))


def _school_year(label: str) -> str:
    match = _SCHOOL.fullmatch(label)
    if not match or int(match["year"]) not in YEARS:
        return ""
    year, after = int(match["year"]), match["next"]
    return f"{year}/{year + 1}" if str(year + 1).endswith(after) else ""


def _day(label: str) -> str:
    found = [match.groupdict() for pattern in _DAYS if (match := pattern.fullmatch(label))]
    if named := _NAMED_DAY.fullmatch(label):
        found.append({**named.groupdict(), "m": str(_month_of(named["month"]))})
    for day in found:
        try:
            read = date(int(day["year"]), int(day["m"]), int(day["d"]))
        except ValueError:
            continue
        if read.year in YEARS:
            return read.isoformat()
    return ""


def periods_of(dimension: Dimension) -> tuple[str, ...]:
    """Period of every category, '' where it is none: by the list (codes, texts) that tells most.

    Codes such as 19951 or 200712 (PC-Axis TIMEVAL) are read by what the whole list can be.
    """
    lists = [dimension.codes, dimension.texts, *dimension.others.values()]
    read = [tuple(period_of(label) for label in labels) for labels in lists if labels]
    read += [_compact(labels) for labels in lists if labels and not any(map(period_of, labels))]
    return max(read, key=lambda periods: sum(map(bool, periods)), default=())


def _compact(labels: Iterable[str]) -> tuple[str, ...]:
    split = [re.fullmatch(r"(\d{4})(\d{1,2})", label.strip()) for label in labels]
    pairs = [(int(match[1]), match[2]) for match in split if match and int(match[1]) in YEARS]
    if not pairs or len(pairs) < len(split) or len({len(end) for _, end in pairs}) > 1:
        return ()
    make = _divided({year for year, _ in pairs}, {int(end) for _, end in pairs}, len(pairs[0][1]))
    parts = tuple(make(year, int(end)) for year, end in pairs)
    return parts if all(parts) else ()


def _divided(years: set[int], ends: set[int], digits: int) -> Callable[[int, int], str]:
    """Into what the years are divided; nothing where it could be two things."""
    if digits == 2:
        return _month if max(ends) <= 12 else _week
    if ends == {1, 2} and len(years) > 1:
        return _half
    return _quarter if ends & {3, 4} else lambda *_: ""


def is_time_name(dimension: Dimension) -> bool:
    """Does the format, the code or the name say that the dimension is time?"""
    names = {fold(dimension.code).strip(), fold(dimension.name).strip()}
    return dimension.role == "time" or bool(names & HINTS)
