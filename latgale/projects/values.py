"""Amounts, dates, statuses and funds of a list as the tables hold them."""

import re
from datetime import date

from latgale.folding import fold

# A project of more than this is a slip of the pen: the whole fund period of Latvia is smaller.
MOST_EUR = 1e10
_SPACES = "[ \u00a0\u202f\u2009']"
_DATES = (
    (re.compile(r"(\d{4})-(\d\d?)-(\d\d?)(?:[T ].*)?"), "ymd"),
    (re.compile(r"(\d\d?)[./](\d\d?)[./](\d{4})\.?(?:[T ].*)?"), "dmy"),
    (re.compile(r"(\d{4})\.(\d\d?)\.(\d\d?)\.?"), "ymd"),
)
_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")
# Beginnings of words, the ones that end a project first: "līgums lauzts" is no contract under way.
_STATUSES = {
    "terminated": (
        "partraukt",
        "lauzt",
        "atteikt",
        "noraid",
        "izbeigt",
        "terminat",
        "cancel",
        "reject",
        "atsaukt",
    ),
    "completed": (
        "pabeigt",
        "noslegum",
        "nosledzi",
        "noslegusi",
        "nosledza",
        "istenots",
        "realizet",
        "complet",
        "finish",
        "closed",
    ),
    "ongoing": (
        "noslegts ligum",
        "notiek",
        "istenosan",
        "uzsakt",
        "ligums",
        "ongoing",
        "running",
        "in progress",
        "contract",
    ),
    "approved": ("apstiprin", "atbalstit", "approved", "selected"),
    "planned": ("iesniegt", "vertesan", "planot", "submitted", "planned"),
}
_FUNDS = {
    "erdf": ("eraf", "erdf", "regionalas attistibas fond", "regional development fund"),
    "esf": ("esf", "socialais fond", "sociala fond", "social fund"),
    "cohesion": ("kf", "cf", "kohezijas fond", "cohesion fund"),
    "jtf": ("tpf", "jtf", "taisnigas parkartosanas", "just transition"),
    "rrf": ("af", "anm", "rrf", "atveselosanas", "recovery and resilience"),
    "leader": ("leader",),
    "eafrd": ("elfla", "eafrd", "lauku attistibai", "rural development"),
    "neighbourhood": ("eni", "enpi", "next"),
    "interreg": ("interreg", "etc"),
}


def amount(text: str) -> float:
    """Euro of a cell: '14 357 100,00', '64029231,00', '1.234.567,89', 'EUR 12.50'.

    Raises ValueError for what is no number, and for '1,234', which could be either.
    """
    plain = (
        re.sub(rf"{_SPACES}|EUR|€|eiro", "", text, flags=re.IGNORECASE).replace("−", "-").replace("–", "-")
    )
    marks = re.findall(r"[.,]", plain)
    if len(set(marks)) == 2:
        last = max(plain.rfind("."), plain.rfind(","))
        plain = re.sub(r"[.,]", "", plain[:last]) + "." + plain[last + 1 :]
    elif len(marks) > 1:
        plain = re.sub(r"[.,]", "", plain)
    elif re.fullmatch(r"-?[1-9]\d{0,2}[.,]\d{3}", plain):
        raise ValueError(text)
    else:
        plain = plain.replace(",", ".")
    if not re.fullmatch(r"-?\d{1,18}(\.\d*)?", plain, re.ASCII):
        raise ValueError(text)
    return round(float(plain), 2)


def day(text: str) -> str:
    """A date as ISO 8601, as exact as it is printed: '03.04.2018', '2018-04', '2018'. Raises ValueError."""
    stripped = text.strip()
    if re.fullmatch(r"(19|20)\d\d", stripped) or _MONTH.fullmatch(stripped):
        return stripped
    for pattern, order in _DATES:
        match = pattern.fullmatch(stripped)
        if match:
            parts = dict(zip(order, map(int, match.groups()), strict=True))
            return date(parts["y"], parts["m"], parts["d"]).isoformat()
    raise ValueError(text)


def status(text: str) -> str:
    """The status by its words; ``other`` for words that are not known, so that they stay visible."""
    folded = fold(text)
    if not folded.strip():
        return "unstated"
    return next((name for name, words in _STATUSES.items() if any(word in folded for word in words)), "other")


def fund(text: str, default: str) -> str:
    """The fund by its name or abbreviation; the list's own where the cell is empty."""
    folded = fold(text)
    if not folded.strip():
        return default
    return next(
        (name for name, words in _FUNDS.items() if any(_says(folded, word) for word in words)), "other"
    )


def _says(folded: str, word: str) -> bool:
    """An abbreviation is a whole word, a longer one the beginning of a word."""
    return bool(re.search(rf"\b{word}" + (r"\b" if len(word) < 5 else ""), folded))


def person(beneficiary: str, reg_no: str) -> bool:
    """Is the beneficiary a natural person, by a personal code or by nothing but two or three names?"""
    number = re.sub(r"\s", "", reg_no)
    if re.fullmatch(r"\d{6}-\d{5}|[0-3]\d{10}", number):
        return True
    if number:
        return False
    words = beneficiary.split()
    names = len(words) in (2, 3) and all(_NAME.fullmatch(word) for word in words)
    return names and not _ORGANISATION.search(fold(beneficiary))


_NAME = re.compile(r"[A-ZĀČĒĢĪĶĻŅŠŪŽ][a-zāčēģīķļņšūž]+(-[A-ZĀČĒĢĪĶĻŅŠŪŽ][a-zāčēģīķļņšūž]+)?")
_ORGANISATION = re.compile(
    r"\b(sia|as|vas|ik|zs)\b|\b(pasvaldib|novad|dome|padome|pilset|ministrij|fond|agentur|biedrib|draudz|region|"
    r"universitat|akademij|skol|vidusskol|kolleg|koledz|slimnic|dienest|centr|parvald|valsts|muzej|bibliotek|"
    r"uznem|kompanij|partner|apvienib|institut|council|municipality|city|association|foundation|university|"
    r"board|latvij|nodibinajum|kancelej|biroj|inspekcij|administracij|dome\b)"
)
