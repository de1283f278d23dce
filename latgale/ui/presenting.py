"""Slides of an agenda: one document that holds all of them, so that going on needs no server.

No Streamlit here: a session lives on its connection, and a hall may lose it. The document is made once, its
pictures are fetched right after it, and ``present.js`` turns what is there.
"""

import logging
import re
from dataclasses import dataclass
from functools import lru_cache

from latgale.agenda import Agenda, AgendaError, Item, decode, place_of
from latgale.exhibits import Exhibit
from latgale.exports.hall import draw_narrow, draw_svg
from latgale.i18n import Texts, texts
from latgale.releases import NoReleaseError
from latgale.theme import drawing
from latgale.ui import address
from latgale.ui.exhibits import exhibit_of
from latgale.ui.exhibits.cells import Shown, shown_table
from latgale.ui.pages import NoPageError
from latgale.ui.view import elsewhere

THEMES = ("light", "dark")
# Room for a chart on a screen of 1280 × 720 under a statement of three lines.
_PICTURE = {"width": 1180, "height": 435}
# A space between the groups of a number, or before the sign or unit that belongs to it.
_IN_NUMBER = re.compile(
    r"(?<=\d) (?=\d{3}(?!\d)|[%€]|EUR\b|milj\.|tūkst\.|million|kWh|km)|(?<=\d milj\.) (?=EUR)"
)
_FEW_ROWS = 6
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class Slide:
    """What an audience sees of one item; ``problem`` in place of an exhibit says why there is none."""

    item: Item
    exhibit: Exhibit | None
    live: str
    problem: str = ""
    picture: str = ""
    table: Shown | None = None

    @property
    def figures(self) -> list[tuple[str, str, list[str]]]:
        """Name, figure and the words on it."""
        found = [] if self.exhibit is None else list(self.exhibit.figures.items())
        return [(name, *_first(text.split("\n"))) for name, text in found]

    @property
    def roomy(self) -> bool:
        """Is there so little to read that it may be written larger?"""
        if self.table is not None:
            return len(self.table.rows) <= _FEW_ROWS
        return all(len(words) <= 1 for _, _, words in self.figures)


def _first(lines: list[str]) -> tuple[str, list[str]]:
    return lines[0], lines[1:]


def unbroken(text: str) -> str:
    """A text whose numbers are not broken over lines: "300 000", "27 %", "149,3 milj. EUR"."""
    return _IN_NUMBER.sub("\N{NO-BREAK SPACE}", text)


def asked_agenda(agenda: str, single: str, host: str) -> Agenda:
    """The agenda of an address, or the one view that is asked for. Raises AgendaError."""
    return Agenda(items=(Item(place_of(single, host)),)) if single else decode(agenda)


def slides(agenda: Agenda, lang: str, release: str) -> list[Slide]:
    """Every item of the agenda as it stands in a release."""
    return [_slide(item, lang, release) for item in agenda.items]


def problem(error: AgendaError, t: Texts) -> Slide:
    """A slide that says what is wrong with the agenda itself."""
    return Slide(Item(""), None, "", t(error.key, **error.values))


def _slide(item: Item, lang: str, release: str) -> Slide:
    t = texts(lang)
    found, key = exhibit_at(item.address, lang, release)
    if found is None:
        return Slide(item, None, in_language(item.address, lang), t(key))
    picture = {"place": item.address, "release": release}
    drawn = found.kind in ("chart", "matrix", "map")
    return Slide(
        item,
        found,
        found.address,
        picture=address.slides(lang, picture).replace("/slaidi?", "/attels?", 1) if drawn else "",
        table=shown_table(found.audience, lang) if found.kind == "table" else None,
    )


def in_language(place: str, lang: str) -> str:
    """An address of an agenda, which names no language, in one."""
    return place if lang == "lv" else f"{place}{'&' if '?' in place else '?'}lang={lang}"


@lru_cache(maxsize=256)
def exhibit_at(place: str, lang: str, release: str) -> tuple[Exhibit | None, str]:
    """The exhibit at an address, or the message key of what is in its way. A release never changes."""
    try:
        with elsewhere(place, lang, release) as (view, unknown):
            found = exhibit_of(view)
        return (None, "present-unknown") if unknown else (found, "" if found else "present-nothing")
    except NoPageError:
        return None, "present-no-page"
    except NoReleaseError:
        return None, "present-no-release"
    except Exception:
        # One view that fails must not take the others from the screen.
        _LOG.exception("no exhibit at %s", place)
        return None, "present-failed"


@lru_cache(maxsize=256)
def picture(place: str, lang: str, release: str, theme: str, narrow: bool = False) -> bytes:
    """The picture of an exhibit as SVG, also for a phone. Raises ValueError where there is none."""
    found, _ = exhibit_at(place, lang, release)
    if found is None:
        raise ValueError(f"no exhibit at {place}")
    with drawing():
        if narrow:
            return draw_narrow(found, theme=theme, lang=lang)
        return draw_svg(found, theme=theme, lang=lang, **_PICTURE)
