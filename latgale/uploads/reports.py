"""A reported value of a result of the Action Plan, as content for the tables."""

import json
import math
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import date, datetime
from typing import Any

from latgale.i18n import texts
from latgale.model.action_plan import MEASURED_UNITS, PLAN_BEGAN
from latgale.queries import plan
from latgale.releases import Connection
from latgale.uploads.content import Content, Finding
from latgale.uploads.effects import ask

_BYTES = 64 * 1024
# A reported value of more than so many times the promised one is likely a slip of the unit.
_HIGHEST = 10
_WHOLE = 100


def report_of(data: bytes) -> Mapping[str, Any] | None:
    """The report that a file is (a JSON object whose kind is "result"); None for another file."""
    if len(data) > _BYTES or not data.lstrip().startswith(b"{"):
        return None
    try:
        report = json.loads(data)
    except (ValueError, RecursionError):
        return None
    return report if isinstance(report, dict) and report.get("kind") == "result" else None


def report_content(connection: Connection, report: Mapping[str, Any], file: str, day: date) -> Content:
    """What a report holds for the tables; a report with an error holds no rows."""
    text = {name: str(report.get(name) or "").strip() for name in ("result", "source", "url", "note")}
    value, reported = number_in(report.get("value")), _day(str(report.get("reported") or ""))
    promised = next((row for row in ask(connection, plan.results) if row.id == text["result"]), None)
    findings = list(mistakes(promised, report, day).values())
    if promised and not findings and value is not None:
        findings = list(_remarks(promised, value))
    row = {
        "result": text["result"],
        "value": value,
        "reported": reported,
        "by": None,
        "evidence": text["source"],
        "url": text["url"] or None,
        "note": text["note"] or None,
    }
    whole = not any(finding.severity == "error" for finding in findings)
    titles = {lang: texts(lang)("report-file", name=_name(promised, lang, file)) for lang in ("lv", "en")}
    return Content(
        kind="result",
        format="result",
        title=titles["lv"],
        table_code="",
        rows={"action_report": [row]} if whole else {},
        source={
            "publisher": text["source"] or file,
            "title": titles["lv"],
            "title_en": titles["en"],
            "url": text["url"] or None,
            "licence": texts("lv")("report-licence"),
            "licence_en": texts("en")("report-licence"),
            "retrieved": day,
            "vintage": None,
            "vintage_en": None,
            "taken_from": file,
        },
        findings=tuple(findings),
    )


def mistakes(promised: Any, report: Mapping[str, Any], day: date) -> dict[str, Finding]:
    """What stops a report that came on a day, by the name of its field; ``promised``: the row of its
    result, None for a result that the plan does not have."""
    checks = {
        "result": None if promised else "report-result-unknown",
        "value": _wrong_value(promised, report.get("value")),
        "reported": _wrong_day(str(report.get("reported") or "").strip(), day),
        "source": None if str(report.get("source") or "").strip() else "report-source-missing",
        "url": _wrong_url(str(report.get("url") or "").strip()),
    }
    return {
        field: Finding("error", key, {"text": str(report.get(field) or "")[:40]})
        for field, key in checks.items()
        if key
    }


def _wrong_value(promised: Any, written: object) -> str | None:
    """Nothing is less than none; things are counted whole; of a hundred there are a hundred."""
    value = number_in(written)
    if value is None:
        return "report-value-missing" if written in (None, "") else "report-value-wrong"
    if value < 0:
        return "report-value-negative"
    if promised and promised.unit not in MEASURED_UNITS and not value.is_integer():
        return "report-value-fraction"
    if promised and promised.unit == "%" and value > _WHOLE:
        return "report-value-share"
    return None


def _wrong_day(written: str, day: date) -> str | None:
    reported = _day(written)
    if reported is None:
        return "report-day-wrong" if written else "report-day-missing"
    if reported < PLAN_BEGAN:
        return "report-day-early"
    return "report-day-ahead" if reported > day else None


def _wrong_url(url: str) -> str | None:
    return "report-url-wrong" if url and not re.match(r"https?://\S+$", url) else None


def _remarks(promised: Any, value: float) -> Iterator[Finding]:
    """What to look at twice: a value out of proportion, or less than was reported before."""
    if value > promised.value * _HIGHEST:
        yield Finding("warning", "report-value-odd", {"value": value, "promised": promised.value})
    earlier = promised.reported_value
    if earlier is not None and value != earlier:
        severity, key = ("warning", "report-fell") if value < earlier else ("note", "report-grew")
        when = promised.reported.isoformat()
        yield Finding(severity, key, {"before": earlier, "value": value, "day": when})  # type: ignore[arg-type]


def _name(promised: Any, lang: str, file: str) -> str:
    return str(getattr(promised, f"name_{lang}")) if promised else file


def number_in(value: object) -> float | None:
    """A number, also as people write it: 1 218 856,5; None for what is no finite number."""
    if isinstance(value, bool):
        return None
    written = re.sub(r"\s", "", str(value)).replace(",", ".").replace("\N{MINUS SIGN}", "-")
    if not re.fullmatch(r"-?\d{1,15}(\.\d{1,9})?", written, re.ASCII):
        return None
    return float(written) if math.isfinite(float(written)) else None


def _day(text: str) -> date | None:
    """A day as people write it: 2026-06-30 or 30.06.2026; None for anything else."""
    for form in ("%Y-%m-%d", "%d.%m.%Y"):
        with suppress(ValueError):
            return datetime.strptime(text.strip().rstrip("."), form).date()
    return None
