"""A reported value of a result of the Action Plan, as content for the tables."""

import json
import math
import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from latgale.i18n import texts
from latgale.queries import plan
from latgale.releases import Connection
from latgale.uploads.content import Content, Finding
from latgale.uploads.effects import ask

_BYTES = 64 * 1024
# A reported value outside of these shares of the promised one is likely a slip of the unit.
_LOWEST, _HIGHEST = 0, 10


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
    value, reported = _number(report.get("value")), _day(str(report.get("reported") or ""))
    promised = next((row for row in ask(connection, plan.results) if row.id == text["result"]), None)
    findings = [
        *_errors(report, text, promised),
        *(
            [Finding("error", "report-day-ahead", {"day": reported.isoformat()})]
            if reported and reported > day
            else []
        ),
    ]
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


def _errors(report: Mapping[str, Any], text: Mapping[str, str], promised: Any) -> Iterator[Finding]:
    said = {name: str(report.get(name) or "")[:40] for name in ("result", "value", "reported", "url")}
    if promised is None:
        yield Finding("error", "report-result-unknown", {"text": said["result"]})
    if _number(report.get("value")) is None:
        yield Finding("error", "report-value-wrong", {"text": said["value"]})
    if _day(said["reported"]) is None:
        yield Finding("error", "report-day-wrong", {"text": said["reported"]})
    if not text["source"]:
        yield Finding("error", "report-source-missing")
    if text["url"] and not re.match(r"https?://\S+$", text["url"]):
        yield Finding("error", "report-url-wrong", {"text": said["url"]})


def _remarks(promised: Any, value: float) -> Iterator[Finding]:
    """What to look at twice: a value out of proportion, or less than was reported before."""
    if not _LOWEST <= value / promised.value <= _HIGHEST:
        yield Finding("warning", "report-value-odd", {"value": value, "promised": promised.value})
    earlier = promised.reported_value
    if earlier is not None and value != earlier:
        severity, key = ("warning", "report-fell") if value < earlier else ("note", "report-grew")
        when = promised.reported.isoformat()
        yield Finding(severity, key, {"before": earlier, "value": value, "day": when})  # type: ignore[arg-type]


def _name(promised: Any, lang: str, file: str) -> str:
    return str(getattr(promised, f"name_{lang}")) if promised else file


def _number(value: object) -> float | None:
    """A number, also as people write it: 1 218 856,5; None for what is no finite number."""
    if isinstance(value, bool):
        return None
    written = re.sub(r"\s", "", str(value)).replace(",", ".").replace("\N{MINUS SIGN}", "-")
    if not re.fullmatch(r"-?\d{1,15}(\.\d{1,9})?", written, re.ASCII):
        return None
    return float(written) if math.isfinite(float(written)) else None


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if re.fullmatch(r"\d{4}-\d\d-\d\d", text, re.ASCII) else None
    except ValueError:
        return None
