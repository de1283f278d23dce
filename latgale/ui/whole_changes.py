"""Changed projects and boundaries as rows to be read: in names and words, no code and no column name."""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from latgale import formats
from latgale.geography import areas, kept_areas
from latgale.i18n import Texts
from latgale.model import table as table_of
from latgale.queries import records
from latgale.ui.periods import named
from latgale.ui.project_words import exact
from latgale.ui.view import View
from latgale.uploads.beside import BESIDE
from latgale.uploads.difference import told

Names = Mapping[str, str]
_CODED = {column.name for column in table_of("project").columns if column.choices}
_AMOUNTS = ("total_eur", "eligible_eur", "public_support_eur")
_NAMED = (*_AMOUNTS, "start", "end", "beneficiary")
_ABOUT = ("project_location", "fund", *_AMOUNTS, "start", "end", "status", "beneficiary")
# Where the word of the source is not known, that word says more than "other".
_PRINTED = {"fund": "fund_printed", "status": "status_printed"}


class Told(NamedTuple):
    """What a row is of, what it says before and after, and by how many per cent it differs (None: none)."""

    name: str
    before: str
    after: str
    percent: float | None = None


def project(view: View, names: Names, kind: str, row: Any) -> Told:
    """A project by its name: what is known of a new or lost one, what differs in a changed one."""
    say = _sayer(view, names)
    if kind != "changed":
        about = "; ".join(filter(None, (_known(view.t, say, name, row) for name in _ABOUT)))
        return Told(row.name, "" if kind == "new" else about, about if kind == "new" else "")
    differing = [name for name in told("project") if getattr(row, name) != getattr(row, f"{name}_before")]
    sides = [
        "; ".join(f"{_label(view.t, name)}: {say(name, getattr(row, name + end))}" for name in differing)
        for end in ("_before", "")
    ]
    return Told(row.name, sides[0], sides[1])


def _known(t: Texts, say: Callable[[str, Any], str], name: str, row: Any) -> str:
    """A fact of a project; empty where nothing is known. Amounts and dates say which they are."""
    value = getattr(row, name)
    if value in (None, (), "unstated"):
        return ""
    printed = getattr(row, _PRINTED[name]) if value == "other" and name in _PRINTED else ""
    said = t("upload-quoted", text=printed) if printed else say(name, value)
    return f"{t(f'fact-{name}')}: {said}" if name in _NAMED else said


def _label(t: Texts, name: str) -> str:
    return t(f"dbtable-{name}") if name in BESIDE else t(f"column-{name}")


def _sayer(view: View, names: Names) -> Callable[[str, Any], str]:
    """How the value of a column of ``project`` is said."""
    t = view.t
    programmes = {
        each.id: t.pick(each, "name") for each in view.ask(records.whole_table, name="funding_programme")
    }

    def say(name: str, value: Any) -> str:
        if value is None or value == ():
            return t("no-data")
        if name in BESIDE:
            return ", ".join(_aside(view.lang, names, name, each) for each in value)
        if name in ("start", "end"):
            return named(t, f"{value[:4]}M{value[5:]}" if len(value) == len("2020-04") else value)
        if name.endswith("_eur"):
            return exact(t, value)
        if isinstance(value, bool):
            return t("table-yes") if value else t("table-no")
        return t(f"choice-{value}") if name in _CODED else programmes.get(value, str(value))

    return say


def _aside(lang: str, names: Names, name: str, values: tuple[str, ...]) -> str:
    """A row beside a project in words: a place with its parish, a name, a note in the reader's language."""
    if name == "project_location":
        where = names.get(values[0], values[0])
        return f"{where} ({values[1]})" if values[1] else where
    return values[("lv", "en").index(lang)] if name == "project_note" else values[0]


def boundary(view: View, names: Names, kind: str, row: Any) -> Told:
    """A municipality by its area. New lines take the place of those in use, lost ones leave the kept ones."""
    here = row.territory
    now = kept_areas()[here] if kind == "gone" else float(row.area_km2)
    before = float(row.area_km2) if kind == "gone" else areas()[here]
    area = [view.t("upload-area", area=formats.number(each, view.lang, decimals=1)) for each in (before, now)]
    return Told(names[here], area[0], area[1], 100 * (now / before - 1))
