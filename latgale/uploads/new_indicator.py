"""An indicator that the catalogue does not have yet, as an analyst describes it."""

import re
from collections.abc import Mapping
from typing import Any

from latgale.folding import fold
from latgale.uploads.content import Row

FIELDS = ("name_lv", "name_en", "unit_lv", "unit_en", "better", "aggregation", "scale", "theme")


def indicator_row(answers: Mapping[str, Any]) -> Row | None:
    """Row for the catalogue from the answer ``new_indicator``; None where there is none."""
    described = answers.get("new_indicator")
    if not isinstance(described, Mapping) or missing(described):
        return None
    row = {name: str(described[name]).strip() for name in FIELDS}
    table = str(described.get("table_code") or answers.get("table") or "")
    return {
        **row,
        "id": indicator_id(row["name_en"]),
        "table_code": table or None,
        "table_status": "verified" if table else None,
        "definition_lv": str(described.get("definition_lv") or row["name_lv"]),
        "definition_en": str(described.get("definition_en") or row["name_en"]),
    }


def missing(described: Mapping[str, Any]) -> list[str]:
    """Fields that are not filled in; an English name needs a letter or a digit to be one."""
    empty = [name for name in FIELDS if not str(described.get(name, "")).strip()]
    nameless = "name_en" not in empty and not indicator_id(str(described["name_en"]))
    return [*empty, *(["name_en"] if nameless else [])]


def indicator_id(name_en: str) -> str:
    """Id of an indicator in the catalogue's way: its English name in small letters and underscores."""
    return re.sub(r"[^a-z0-9]+", "_", fold(name_en)).strip("_")[:60]
