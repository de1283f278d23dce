"""Projects in words: money, spans of time, the sentence that leads the page."""

import re
from typing import Any

from latgale import formats
from latgale.i18n import Texts
from latgale.model.projects import STATUSES
from latgale.ui.periods import frequency, named

_MILLION, _THOUSAND = 1_000_000, 1_000


def euros(t: Texts, amount: float | None) -> str:
    """'149,3 milj. EUR', '749 tūkst. EUR', '13,5 tūkst. EUR', '561 EUR', '3,67 EUR'; empty if not known.

    For comparing: three figures or so. ``exact`` has the cents.
    """
    if amount is None:
        return ""
    size = abs(amount)
    if size >= _MILLION - _THOUSAND / 2:
        return t("projects-millions", number=formats.number(amount / _MILLION, t.lang, decimals=1))
    if size >= 10 * _THOUSAND:
        decimals = 0 if size >= 100 * _THOUSAND - 50 else 1
        return t("projects-thousands", number=formats.number(amount / _THOUSAND, t.lang, decimals=decimals))
    return t(
        "projects-euros", number=formats.number(amount, t.lang, decimals=_cents(amount) if size < 10 else 0)
    )


def exact(t: Texts, amount: float | None) -> str:
    """The amount to the cent: '14 357 100 EUR'."""
    if amount is None:
        return ""
    return t("projects-euros", number=formats.number(amount, t.lang, decimals=_cents(amount)))


def _cents(amount: float) -> int:
    return 0 if float(amount).is_integer() else 2


def choice(t: Texts, kind: str, value: str) -> str:
    """A fund, status or period in words; a status that is not known in its own."""
    return value if kind == "status" and value not in STATUSES else t(f"choice-{value}")


def span(t: Texts, row: Any) -> str:
    """Start and end in words, as exact as the source has them; 'līdz …' or 'no …' where one is unknown."""
    if row.start and row.end:
        return f"{named(t, _period(row.start))} – {named(t, _period(row.end))}"
    known = row.start or row.end
    if not known:
        return ""
    _, number, day = [*map(int, re.split("[-Q]", known)), 0, 0][:3]
    kind = frequency(_period(known))
    return t("span-from" if row.start else "span-until", kind=kind, year=known[:4], number=number, day=day)


def _period(date: str) -> str:
    """'2020-04' as the period '2020M04'; days, years and quarters are written alike."""
    return f"{date[:4]}M{date[5:]}" if len(date) == 7 else date


def headline(t: Texts, row: Any, filtered: bool) -> str:
    """The finding: how many projects, and the sum of those whose total is known."""
    if not row.projects:
        return t("projects-headline-none")
    if not row.priced:
        return t("projects-headline-unpriced", n=row.projects)
    values = {"n": row.projects, "priced": row.priced, "money": euros(t, row.total_eur)}
    return t("projects-headline-filtered" if filtered else "projects-headline", **values)
