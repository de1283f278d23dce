"""Names of the variables: PxWeb prints them in a workbook only at the end of the title."""

import re
from collections.abc import Sequence

TIME_WORDS = frozenset(
    (
        *("gads", "gadi", "laiks", "periods", "laika periods", "laika periodi"),
        *("mēnesis", "ceturksnis", "pusgads", "nedēļa", "datums"),
        *("year", "years", "time", "period", "time period", "time_period"),
        *("month", "quarter", "half-year", "week", "date"),
    )
)
_PERIOD = re.compile(r"(?:19|20)\d\d(?!\d)(?:[\s./-]?[A-Za-z]{0,2}[\s./-]?\d{0,2}(?:[./-]\d{1,2})?)?\.?")
# "PxcMetaTitleBy" is what a PxWeb without texts for its language prints for "by".
_BY = re.compile(r"\b(?:by|pa|PxcMetaTitleBy)\s+|\s[-–—]\s+")
_AND = re.compile(r"\s+(?:un|and|PxcMetaTitleAnd)\s+")


def is_period(text: str) -> bool:
    """Whether a label begins with a year and goes on as a period does: 2024, 2024Q1, 2024M12, 2024-12-31."""
    return bool(_PERIOD.fullmatch(text.strip()))


def names(title: str, dimensions: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """A name for each dimension, given its labels, or blank ones where the title does not name as many.

    The title lists the variables in their order at the publisher, which is another one when the table has
    been turned: the names are taken only if those that speak of time stand at dimensions of periods.
    """
    for match in reversed(list(_BY.finditer(title))):
        found = _listed(title[match.end() :])
        if len(found) == len(dimensions) and all(found):
            pairs = zip(found, dimensions, strict=True)
            fits = all(
                (name.casefold() in TIME_WORDS) <= all(map(is_period, labels)) for name, labels in pairs
            )
            return found if fits else ("",) * len(dimensions)
    return ("",) * len(dimensions)


def _listed(text: str) -> tuple[str, ...]:
    """ "Region, sex and year" in parts."""
    *before, last = text.split(",")
    ends = list(_AND.finditer(last))
    parts = [last[: ends[-1].start()], last[ends[-1].end() :]] if ends else [last]
    return tuple(part.strip() for part in (*before, *parts))
