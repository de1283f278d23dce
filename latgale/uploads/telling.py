"""What a preview says: in sentences for people, as JSON for programs."""

import math
import re
from collections.abc import Mapping
from contextlib import suppress
from datetime import date
from typing import Any

from latgale import formats
from latgale.extracts import ExtractError
from latgale.extracts.recognise import Said
from latgale.i18n import LANGUAGES, Texts
from latgale.releases import Release
from latgale.standing import Standing
from latgale.uploads.content import Cell, Finding
from latgale.uploads.effects import Effect
from latgale.uploads.preview import Preview

# What a build writes into its release as the reason; it is said in the reader's language.
BUILD_REASON = "no datu mapes / from the data folder"
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
# Values that are said as they stand in the file, even where they are the code of something.
_AS_PRINTED = ("code", "text", "symbol", "category", "dimension")
Names = Mapping[str, tuple[str, str]]


def sentence(t: Texts, found: ExtractError | Finding | Said, names: Names | None = None) -> str:
    """An error or finding in words, with its place in the file; ``names`` stand for the codes in it."""
    known, side = names or {}, LANGUAGES.index(t.lang)
    values = {
        name: _said(t, v, {} if name in _AS_PRINTED else known, side) for name, v in found.values.items()
    }
    text = t(found.key, **values)
    if isinstance(found, Said):
        return text
    row, column = found.row, found.column
    if row and column:
        return t("upload-at-cell", row=row, column=column, text=text)
    return t("upload-at-row", row=row, text=text) if row else text


def cells_in_words(t: Texts, found: Finding, names: Names) -> list[str]:
    """The cells of a finding with their places in the file, or what their figures are of."""
    return [_cell(t, cell, names) for cell in found.cells]


def _cell(t: Texts, cell: Cell, names: Names) -> str:
    if cell.row:
        return t("upload-at-cell", row=cell.row, column=cell.column, text=cell.raw)
    if cell.territory:
        place = names.get(cell.territory, (cell.territory,) * 2)[LANGUAGES.index(t.lang)]
        return t("upload-of-figure", territory=place, period=cell.period, text=cell.raw)
    return cell.raw


def _said(t: Texts, value: str | int | float, names: Names, side: int) -> str | int | float:
    """A value as people say it: a name for its code, a day in words."""
    if not isinstance(value, str):
        return value
    if _DAY.fullmatch(value):
        with suppress(ValueError):  # 2026-02-30 looks like a day and is none
            return formats.day(date.fromisoformat(value), t.lang)
    return names[value][side] if value in names else value


def moment(t: Texts, release: Release) -> dict[str, str]:
    """Date and time at which a release was made, as sentences name them."""
    form = "%d.%m.%Y." if t.lang == "lv" else "%d/%m/%Y"
    return {"date": release.made.strftime(form), "time": release.made.strftime("%H:%M")}


def reason_of(t: Texts, release: Release) -> str:
    """Why a release was made: an analyst's own words, or, for a build, ours in the reader's language."""
    return t("build-reason") if release.reason == BUILD_REASON else release.reason


def sentences(t: Texts, preview: Preview) -> list[str]:
    """What the file is, what it would change, and what speaks against it."""
    content = preview.content
    return [
        t("upload-is", format=content.format, title=content.title or preview.file),
        *(sentence(t, each, content.names) for each in (*content.summary, *content.said)),
        *(sentence(t, question.said, content.names) for question in content.questions),
        t("upload-changes", new=preview.new, changed=preview.changed, unchanged=preview.unchanged),
        *(f"{t(f'upload-{each.severity}')}: {sentence(t, each, content.names)}" for each in preview.findings),
        *(effect_sentence(t, effect) for effect in preview.effects),
    ]


def effect_sentence(t: Texts, effect: Effect) -> str:
    """What would change for one target, in words: position, outlook and Eurostat's status where they do."""
    target = _target(t, effect.after)
    if not effect.flips:
        return t("upload-moves", target=target, after=_standing(t, effect.after))
    sides = (effect.before, effect.after)
    turns = {
        "upload-turn-position": [t(f"upload-place-{each.place}") for each in sides],
        "upload-turn-outlook": [t(f"upload-outlook-{each.prospect}") for each in sides],
        "upload-turn-eurostat": [t(f"eurostat-{_status(each)}") for each in sides],
    }
    said = [t(key, before=then, after=soon) for key, (then, soon) in turns.items() if then != soon]
    return t("upload-flips", target=target, turns="; ".join(said))


def _target(t: Texts, standing: Standing) -> str:
    """A target in full: its name, its value, the plan and the year."""
    aim = standing.target
    value = formats.number(aim.target_value, t.lang)
    if t.pick(standing.indicator, "unit").startswith("%"):
        value = t("change-percent", value=value)
    least = t("upload-target-least", value=value) if aim.kind == "keep_above" else value
    named = {"name": t.pick(standing.indicator, "name"), "plan": t(f"upload-plan-{aim.plan}")}
    return t("upload-target", value=least, year=str(aim.target_period), **named)


def _standing(t: Texts, standing: Standing) -> str:
    return t(f"upload-stand-{standing.place}", outlook=t(f"upload-outlook-{standing.prospect}"))


def _status(standing: Standing) -> str:
    return str(standing.assessment.eurostat.status)


def as_json(t: Texts, preview: Preview) -> dict[str, Any]:
    """The preview as plain data; see docs/extracts.md for the fields."""
    content = preview.content
    return {
        "file": preview.file,
        "sha256": preview.sha256,
        "release": preview.base,
        "kind": content.kind,
        "format": content.format,
        "title": content.title,
        "table": content.table_code,
        **content.numbers,
        "new": preview.new,
        "changed": preview.changed,
        "unchanged": preview.unchanged,
        "gone": sum(len(each.gone) for each in preview.differences),
        "errors": [sentence(t, each, content.names) for each in preview.errors],
        "warnings": [sentence(t, each, content.names) for each in preview.warnings],
        "said": [sentence(t, each, content.names) for each in (*content.summary, *content.said)],
        "questions": [
            {
                "kind": each.kind,
                "dimension": each.dimension,
                "categories": list(each.categories),
                "options": list(each.options),
                "text": sentence(t, each.said, content.names),
            }
            for each in content.questions
        ],
        "effects": [_effect(effect) for effect in preview.effects],
        "publishable": preview.publishable,
    }


def _effect(effect: Effect) -> dict[str, Any]:
    sides = {"before": effect.before, "after": effect.after}
    return {
        "target": effect.after.target.id,
        **{
            name: {
                "position": each.place,
                "outlook": each.prospect,
                "status": each.assessment.eurostat.status,
                "period": each.newest.period if each.newest else None,
                "value": each.newest.value if each.newest else None,
                "probability": None
                if math.isnan(each.assessment.probability)
                else round(each.assessment.probability, 4),
            }
            for name, each in sides.items()
        },
    }
