"""TIMEVAL: periods of a time variable, ``TLIST(A1),"2001","2002"`` or ``TLIST(Q1,"20011"-"20044")``."""

import re
from collections.abc import Iterator
from datetime import date

from latgale.extracts import limits

_PART = re.compile(
    r'TLIST\s*+\(\s*+(?P<scale>[A-Za-z])[0-9]*+\s*+(?:,(?P<range>[^)]*+))?\)|"(?P<text>[^"]*+)"'
)
_RANGE = re.compile(r'\s*+"?([^"-]++)"?\s*+-\s*+"?([^"-]++)"?\s*+')
_WRITTEN = {
    "A": re.compile(r"([0-9]{4})()"),
    "H": re.compile(r"([0-9]{4})[- ]?H?([12])"),
    "Q": re.compile(r"([0-9]{4})[- ]?[QK]?([1-4])"),
    "M": re.compile(r"([0-9]{4})[- ]?M?(0[1-9]|1[0-2])"),
    "W": re.compile(r"([0-9]{4})[- ]?W?(0[1-9]|[1-4][0-9]|5[0-3])"),
    "D": re.compile(r"([0-9]{4})-?((?:0[1-9]|1[0-2])-?(?:[0-2][0-9]|3[01]))"),
}
_PER_YEAR = {"A": 1, "H": 2, "Q": 4, "M": 12}


def periods(value: str, texts: tuple[str, ...]) -> tuple[str, ...]:
    """Codes of the periods, as CSP writes them (2001, 2001H1, 2001Q1, 2001M01, 2001W01, 2001-01-31).

    ``texts`` are the VALUES of the variable. () where their number differs, where two are the same, or
    where a period and its text contradict each other: a text without a code is better than with a wrong one.
    """
    found, ranged = _listed(value)
    if not found or len(set(found)) < len(found):
        return ()
    if not texts:
        return tuple(period for _, period in found)
    agrees = len(texts) == len(found) and all(
        _agrees(scale, period, text, ranged) for (scale, period), text in zip(found, texts, strict=True)
    )
    return tuple(period for _, period in found) if agrees else ()


def _listed(value: str) -> tuple[list[tuple[str, str]], bool]:
    """Scales and periods, and whether a range was among them."""
    found: list[tuple[str, str]] = []
    scale, ranged = "", False
    for part in _PART.finditer(value):
        scale = (part["scale"] or scale).upper()
        if part["range"]:
            ranged = True
            found += [(scale, period) for period in _expanded(scale, part["range"])]
        elif part["text"] is not None:
            found.append((scale, period_code(scale, part["text"]) or part["text"]))
    return found, ranged


def _agrees(scale: str, period: str, text: str, ranged: bool) -> bool:
    """A list stands value by value; a range could run the other way, so its texts must say the same."""
    written = period_code(scale, text.strip())
    return written == period if written or ranged else period[:4] in text


def period_code(scale: str, text: str) -> str:
    """Code of a period written in one of the ways of the format, '' if it is none."""
    match = _WRITTEN[scale].fullmatch(text) if scale in _WRITTEN else None
    if not match:
        return ""
    if scale == "D":
        digits = match[2].replace("-", "")
        return f"{match[1]}-{digits[:2]}-{digits[2:]}"
    return match[1] if scale == "A" else f"{match[1]}{scale}{match[2]}"


def _expanded(scale: str, written: str) -> Iterator[str]:
    ends = _RANGE.fullmatch(written)
    codes = [period_code(scale, end.strip()) for end in ends.groups()] if ends else []
    if len(codes) != 2 or not all(codes):
        return
    try:
        first, last = (_number(scale, code) for code in codes)
    except ValueError:  # 31 February, a week 53 that the year does not have
        return
    for number in range(first, min(last + 1, first + limits.CATEGORIES + 1)):
        yield _code(scale, number)


def _number(scale: str, code: str) -> int:
    """Periods of one scale counted through."""
    if scale == "D":
        return date.fromisoformat(code).toordinal()
    if scale == "W":
        return date.fromisocalendar(int(code[:4]), int(code[5:]), 1).toordinal() // 7
    return int(code[:4]) * _PER_YEAR[scale] + int(code[5:] or 1) - 1


def _code(scale: str, number: int) -> str:
    if scale == "D":
        return date.fromordinal(number).isoformat()
    if scale == "W":
        year, week, _ = date.fromordinal(number * 7 + 1).isocalendar()
        return f"{year:04d}W{week:02d}"
    year, part = divmod(number, _PER_YEAR[scale])
    width = 2 if scale == "M" else 1
    return f"{year:04d}" if scale == "A" else f"{year:04d}{scale}{part + 1:0{width}d}"
