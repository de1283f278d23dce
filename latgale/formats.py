"""Numbers and dates as people of a language write them (Babel does the work)."""

from datetime import date, datetime

from babel.dates import format_date
from babel.numbers import format_decimal

LOCALES = {"lv": "lv_LV", "en": "en_GB"}


def number(value: float, lang: str, *, decimals: int | None = None) -> str:
    """``255968`` -> ``255 968`` (lv) or ``255,968`` (en); a true minus sign; up to three decimals."""
    pattern = "#,##0.###" if decimals is None else "#,##0" + ("." + "0" * decimals if decimals else "")
    text = format_decimal(value, format=pattern, locale=LOCALES[lang])
    sign = "\N{MINUS SIGN}" if text.strip("-0,.") else ""  # a rounded zero has no sign
    return text.replace("-", sign)


def day(value: date | datetime, lang: str) -> str:
    """``2026-11-22`` -> ``2026. gada 22. novembris`` (lv) or ``22 November 2026`` (en)."""
    return format_date(value, format="long", locale=LOCALES[lang])
