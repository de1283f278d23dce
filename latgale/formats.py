"""Numbers and dates as people of a language write them (Babel does the work)."""

import re
from datetime import date, datetime
from functools import lru_cache

from babel.dates import format_date
from babel.numbers import format_decimal

_LETTERS = "abcčdefgģhijkķlļmnņopqrsštuvwxzž"
_LONG = str.maketrans("āēīūyō", "aeiuio")
_PLACE = {letter: chr(0xE000 + at) for at, letter in enumerate(_LETTERS)}
LOCALES = {"lv": "lv_LV", "en": "en_GB"}


@lru_cache(maxsize=16_384)
def number(value: float, lang: str, *, decimals: int | None = None) -> str:
    """``255968`` -> ``255 968`` (lv) or ``255,968`` (en); a true minus sign; up to three decimals."""
    pattern = "#,##0.###" if decimals is None else "#,##0" + ("." + "0" * decimals if decimals else "")
    text = format_decimal(value, format=pattern, locale=LOCALES[lang])
    sign = "\N{MINUS SIGN}" if text.strip("-0,.") else ""  # a rounded zero has no sign
    return text.replace("-", sign)


def exact(value: float, lang: str) -> str:
    """The number with all its decimals: ``37.25`` -> ``37,25`` (lv). ``read_number`` reads it back."""
    return number(value, lang, decimals=len(f"{value:.10f}".rstrip("0").partition(".")[2]))


def read_number(text: str, lang: str) -> float | None:
    """A number as a hand types it: ``1,5``, ``1.5``, ``−220 000``, ``27 %``; None for what is none.

    Comma and point are both decimal marks, spaces of any width part thousands. In English a comma before
    three digits parts thousands too: ``220,000``.
    """
    plain = re.sub(r"[\s%]", "", text).replace("\N{MINUS SIGN}", "-").replace("\N{EN DASH}", "-")
    if lang == "en" and re.fullmatch(r"[+-]?\d{1,3}(,\d{3})+(\.\d+)?", plain):
        plain = plain.replace(",", "")
    plain = plain.replace(",", ".")
    return float(plain) if re.fullmatch(r"[+-]?\d+(\.\d+)?", plain, re.ASCII) else None


def day(value: date | datetime, lang: str) -> str:
    """``2026-11-22`` -> ``2026. gada 22. novembris`` (lv) or ``22 November 2026`` (en)."""
    return format_date(value, format="long", locale=LOCALES[lang])


def sort_key(text: str) -> str:
    """Order of the Latvian alphabet: č after c, š after s …, long vowels with the short ones, y with i."""
    return "".join(_PLACE.get(letter, letter) for letter in text.casefold().translate(_LONG))
