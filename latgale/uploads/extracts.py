"""A statistical extract as content for the tables: figures, their source, what is remembered of it."""

import math
from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial
from typing import Any

import pandas as pd

from latgale.extracts import Extract
from latgale.extracts.numbers import looks_grouped
from latgale.extracts.read import read_extract
from latgale.extracts.recognise import (
    Found,
    Known,
    Recipe,
    Recognised,
    Said,
    answers_as_recipe,
    recognise,
    selection_text,
)
from latgale.queries import records
from latgale.releases import Connection
from latgale.uploads.breaks import break_rows
from latgale.uploads.checking import OF_NUMBERS, checked, day_in_name
from latgale.uploads.content import Cell, Content, Finding, Row
from latgale.uploads.effects import ask
from latgale.uploads.elsewhere import elsewhere
from latgale.uploads.known import known_of
from latgale.uploads.new_indicator import indicator_row

CSP = "Centrālā statistikas pārvalde (CSP)"
EUROSTAT = "Eurostat"


def extract_content(
    connection: Connection, data: bytes, file: str, answers: Mapping[str, Any], day: date
) -> Content:
    """Read and recognise a table. Raises ExtractError for a file that cannot be read."""
    extract = read_extract(data, file)
    added = indicator_row(answers)
    known = known_of(connection, added)
    found = recognise(extract, known, answers, file_name=file)
    findings = checked(connection, extract, found, known=known, file=file, day=day)
    findings += elsewhere(extract, found)
    once = {each[:3]: each for each in reversed(found.found)}
    rows: dict[str, Sequence[Row]] = {"observation": [_observation(each) for each in once.values()]}
    if added:
        rows = {"indicator": [added], **rows}
    if breaks := break_rows(connection, found.found):
        rows["series_break"] = breaks
    if remembered := answers_as_recipe(extract, answers, found.table):
        rows["recipe"] = [_recipe(each) for each in remembered]
    return Content(
        kind="extract",
        format=extract.format,
        title=extract.title,
        table_code=found.table,
        rows=rows,
        source=_source(connection, extract, found, file, day),
        findings=(
            *_rejected(extract),
            *_grouped(extract),
            *map(_finding, (*found.problems, *_doubts(found))),
            *findings,
        ),
        covers=partial(_covers, connection, found),
        said=tuple(_finding(each) for each in _said(found)),
        numbers=_numbers(extract, tuple(role.role for role in found.roles)),
        questions=found.questions,
        names=_names(known),
    )


def _observation(found: Found) -> Row:
    kept = {name: getattr(found, name) for name in ("indicator", "territory", "period", "value", "raw")}
    return {**kept, "symbol": found.symbol or None, "derived": False, "series_break": False}


def _recipe(recipe: Recipe) -> Row:
    names = {"table_code": recipe.table_code, "indicator": recipe.indicator, "factor": recipe.factor}
    return {**names, "selection": selection_text(recipe)}


def _source(connection: Connection, extract: Extract, found: Recognised, file: str, day: date) -> Row:
    """The row that registers the file; licence and titles of the same table are taken over."""
    publisher = _publisher(extract)
    registered = ask(connection, records.sources)
    same = [row for row in registered if found.table and row.table_code == found.table]
    like = [row for row in registered if row.publisher == publisher]
    licences = [(row.licence, row.licence_en) for row in (*same, *like)]
    licence, licence_en = licences[0] if licences else ("", "")
    title = extract.title or file
    return {
        "publisher": publisher,
        "title": same[-1].title if same else title,
        "title_en": same[-1].title_en if same else title,
        "table_code": found.table or None,
        "url": next((row.url for row in reversed(same) if row.url), None),
        "licence": licence,
        "licence_en": licence_en,
        "retrieved": day_in_name(file) or day,
        "vintage": extract.updated or None,
        "vintage_en": extract.updated or None,
        "taken_from": file,
    }


def _publisher(extract: Extract) -> str:
    eurostat = extract.format in ("eurostat-tsv", "sdmx-csv") or "eurostat" in extract.source.lower()
    return EUROSTAT if eurostat else CSP


def _covers(connection: Connection, found: Recognised, published: pd.DataFrame) -> "pd.Series[bool]":
    """Published observations of the same table, indicators and territories."""
    same = [row.id for row in ask(connection, records.sources) if row.table_code == found.table != ""]
    indicators = {each.indicator for each in found.found}
    territories = {each.territory for each in found.found}
    return (
        published["source"].isin(same)
        & published["indicator"].isin(indicators)
        & published["territory"].isin(territories)
    )


def _names(known: Known) -> dict[str, tuple[str, str]]:
    named = {each.id: (each.name_lv, each.name_en) for each in known.indicators}
    return named | {each.code: (each.name_lv, each.name_en) for each in known.territories}


def _said(found: Recognised) -> tuple[Said, ...]:
    roles = (role.why for role in found.roles if not role.technical)
    return (*roles, *found.indicators, *(each for each in found.said if each.severity == "note"))


def _doubts(found: Recognised) -> tuple[Said, ...]:
    """What was taken although it may not be what is meant: a warning among the others."""
    return tuple(each for each in found.said if each.severity != "note")


def _finding(said: Said) -> Finding:
    return Finding(said.severity, said.key, said.values)


def _rejected(extract: Extract) -> list[Finding]:
    """One warning for all cells that are neither number nor symbol, with the places of the first."""
    if not extract.rejected:
        return []
    placed = extract.format not in OF_NUMBERS
    places = tuple(
        Cell(each.text[:40], *((each.row, each.column) if placed else ())) for each in extract.rejected[:20]
    )
    first = extract.rejected[0]
    values: dict[str, str | int | float] = {
        "n": len(extract.rejected),
        "row": first.row,
        "column": first.column,
        "text": first.text[:40],
    }
    return [Finding("warning", "upload-rejected", values, places)]


def _grouped(extract: Extract) -> list[Finding]:
    """A warning where what was read as decimals may be thousands; formats that keep numbers know better."""
    text = "" if extract.format in OF_NUMBERS else looks_grouped(extract.cells.raw)
    return [Finding("warning", "check-decimals", {"text": text})] if text else []


def _numbers(extract: Extract, roles: tuple[str, ...]) -> dict[str, Any]:
    """What was read of a table, counted: a checksum of the reader."""
    cells = len(extract.cells)
    return {
        "cells": cells,
        "numbers": extract.numbers,
        "missing": cells - extract.numbers,
        "symbols": extract.symbol_counts(),
        "sum": extract.total if math.isfinite(extract.total) else None,
        "rejected": len(extract.rejected),
        "dimensions": [
            {"name": dimension.name or dimension.code, "role": role, "size": dimension.size}
            for dimension, role in zip(extract.dimensions, roles, strict=True)
        ],
    }
