"""Indicators by their names, where no recipe of the table is known."""

import re
from collections.abc import Iterator

from latgale.extracts.model import Dimension, Extract
from latgale.extracts.recognise.known import Indicator, Known
from latgale.folding import fold


def named_so(dimension: Dimension, category: int, known: Known) -> list[Indicator]:
    """Indicators that are called exactly as a category, in either language."""
    lists = (dimension.texts or dimension.codes, *dimension.others.values())
    labels = {_plain(texts[category]) for texts in lists}
    return [n for n in known.indicators if labels & {_plain(n.name_lv), _plain(n.name_en)}]


def _plain(text: str) -> str:
    """Words of a name, folded, without a unit in brackets or behind a comma at the end."""
    return re.sub(
        r"\W+", " ", re.sub(r"\s*(?:\([^)]*\)|,\s*(?:%|eur\w*|km2?|m2)\.?)$", "", fold(text))
    ).strip()


# What makes another figure of the same name: "Deaths per 1000 inhabitants", "Population, thousands".
_SCALES = re.compile(r"%|\bper\b|\buz\b|promil|\btukst|thousand|\bmilj|million|proc")


def same_scale(extract: Extract, dimension: Dimension, category: int, indicator: Indicator) -> bool:
    """Do title, unit and category speak of no rate, share or thousands that the indicator does not?"""
    lists = (dimension.texts, *dimension.others.values())
    words = " ".join((extract.unit, extract.title, *(texts[category] for texts in lists if texts)))
    own = f"{indicator.unit_lv} {indicator.unit_en} {indicator.name_lv} {indicator.name_en}"
    return set(_SCALES.findall(fold(words))) <= set(_SCALES.findall(fold(own)))


def candidates_of(extract: Extract, table: str, known: Known) -> Iterator[str]:
    """Indicators that the table may hold: of its code first, then those whose name its title has."""
    of_table = [n.id for n in known.indicators if table and n.table_code.lower() == table.lower()]
    title = _plain(extract.title)
    in_title = [
        n.id
        for n in known.indicators
        if title and any(_plain(name) in title for name in (n.name_lv, n.name_en))
    ]
    yield from dict.fromkeys((*of_table, *in_title))
