"""What every page begins with: language, texts, release, menu; and how it shows HTML."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache, partial
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pandas as pd
import streamlit as st
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from streamlit.delta_generator import DeltaGenerator

from latgale import formats, geography
from latgale.i18n import DEFAULT, LANGUAGES, Texts, texts
from latgale.model.programme import PROGRAMME
from latgale.queries import places, records
from latgale.releases import NoReleaseError, Release, Store, connect
from latgale.ui import address
from latgale.ui.pages import NOT_PRESENTED, PAGES, page_at

Query = Callable[..., pd.DataFrame]


@dataclass(frozen=True)
class View:
    """A page as one reader sees it: page name, language, texts, release and its connection."""

    page: str
    lang: str
    t: Texts
    release: Release
    pinned: bool
    # Kept at the head of the page for words that only its end can say; None where nothing is drawn.
    top: DeltaGenerator | None = None

    def ask(self, query: Query, **conditions: Any) -> list[Any]:
        """Rows of a query as named tuples. A release never changes, so an answer is kept."""
        return _answers(query, self.release.id, tuple(sorted(conditions.items())))

    @property
    def boundaries(self) -> list[tuple[str, str, float]]:
        """Boundaries that the release holds: code, WKT, km²; none where it has those of the checkout."""
        return [(row.territory, row.wkt, row.area_km2) for row in self.ask(places.boundaries)]

    def boundaries_said(self, short: bool = False) -> str:
        """Where the boundaries in use come from: those of the checkout, or the file that was uploaded."""
        found = self.ask(places.boundaries)
        if not found:
            return self.t("places-boundaries-short") if short else self.t("places-boundaries")
        source = next(row for row in self.ask(records.sources) if row.id == found[0].source)
        return self.t("places-boundaries-uploaded", file=source.taken_from, date=self.day(source.retrieved))

    def href(self, page: str = "", **values: object) -> str:
        """Address of a page (this one by default) in this language and release."""
        known = address.param("known")
        pin = {"release": "" if known else self.release.id, "known": known} if self.pinned else {}
        return address.link(page or self.page, self.lang, {**values, **pin})

    def here(self, **changes: object) -> str:
        """Address of this view with some parameters changed; an empty value takes one out."""
        return self.href(self.page, **{**_without("lang", "release", "known", "presentation"), **changes})

    @property
    def place(self) -> str:
        """Address of this view as an agenda keeps it: a release only where one was asked for, no language."""
        pin = {"release": self.release.id} if self.pinned else {}
        kept = _without("lang", "release", "known", "presentation")
        return address.link(self.page, DEFAULT, {**kept, **pin})

    @property
    def pinned_place(self) -> str:
        """Address that shows this view in this release and language for ever."""
        kept = _without("lang", "release", "known", "presentation")
        return address.link(self.page, self.lang, {**kept, "release": self.release.id})

    def title(self, text: str) -> None:
        """Name of the view in the browser's tab and history."""
        st.set_page_config(page_title=f"{text} – {self.t('app-title')}")

    def show(self, template: str, **values: Any) -> None:
        """Draw a template. Values are text and are escaped as such."""
        st.html(self.render(template, **values))

    def render(self, template: str, **values: Any) -> str:
        """HTML of a template in the language of the view."""
        context = {"view": self, "t": self.t, "lang": self.lang, "href": self.href, "pick": self.t.pick}
        context["number"] = partial(formats.number, lang=self.lang)
        context["day"] = self.day
        return environment().get_template(template).render(**context, **values)

    def footer(self, line: int | None = 1, data: Sequence[str] = (), origin: str = PROGRAMME) -> None:
        """What the address asked for in vain, and the line of sources: data, document and release.

        ``line`` is a place in the document ``origin``, None where nothing shown comes from it.
        """
        with self.top or st.container():
            for value in dict.fromkeys(address.unknown_values()):
                self.say_unknown(value)
            for value in dict.fromkeys(address.unusable_values()):
                self.show("notices.html", notices=[self.t("notice-unusable", value=value[:60])], leave="")
        pin = {"release": self.release.id} if self.pinned else {}
        big = address.slides(self.lang, {"view": self.place, **pin})
        big = "" if self.page in NOT_PRESENTED else big
        self.show("footer.html", line=line, data=data, origin=origin, big=big)

    def say_unknown(self, value: str) -> bool:
        """A polite word on an entry that is not there; always false, for the caller to go on."""
        self.show("notices.html", notices=[self.t("notice-unknown", value=value[:60])], leave="")
        return False

    def day(self, value: date | datetime) -> str:
        """A date in words."""
        return formats.day(value, self.lang)


def open_view(page: str) -> View:
    """Begin a page: menu, release, and a polite word on what the address asked for in vain."""
    lang = address.language()
    t = texts(lang)
    address.unknown_values().clear()
    address.unusable_values().clear()
    store = Store()
    asked = address.param("release")
    notices = [t("notice-language")] if address.param("lang") not in ("", *LANGUAGES) else []
    known = address.param("known")
    if known and not asked:
        asked = _served_on(store, known)
        notices.extend([] if asked else [t("notice-known", value=known[:60])])
    try:
        release, pinned = _release(store, asked)
    except NoReleaseError as error:
        said = t("store-outdated") if str(error) in store.ids() else t("store-empty")
        st.html(f"<p class='lg notice'>{said}</p>")
        st.stop()
    if address.param("page"):
        notices.append(t("notice-page", value=address.param("page")[:60]))
    if asked and not pinned:
        notices.append(t("notice-release"))
    view = View(page, lang, t, release, pinned, st.container())
    view.title(t(f"page-{page}"))
    geography.use(release.id, view.boundaries)
    with st.sidebar:
        view.show("menu.html", pages=PAGES, languages=_language_links(view))
    back = address.param("presentation")
    slide = back if back.startswith(address.SLIDES) else ""
    leave = address.link(page, lang, _without("release", "known", "lang")) if pinned and not slide else ""
    if notices or leave or slide:
        view.show("notices.html", notices=notices, leave=leave, slide=slide)
    return view


@contextmanager
def elsewhere(place: str, lang: str, release: str) -> Iterator[tuple[View, list[str]]]:
    """The view at another address of the dashboard, without a session; and what it asks for in vain.

    It is seen in its own release if its address names one, else in ``release``. Raises NoPageError or
    NoReleaseError where there is no such page or release.
    """
    parts, store = urlsplit(place), Store()
    values, page = dict(parse_qsl(parts.query)), page_at(parts.path)
    if values.get("known") and not values.get("release"):
        values["release"] = _served_on(store, values["known"]) or values["known"]
    found = store.describe(values.get("release") or release)
    if not found.readable:
        raise NoReleaseError(found.id)
    kept = {name: value for name, value in values.items() if name != "known"}
    view = View(page, lang, texts(lang), found, True)
    asked = {**kept, "lang": lang, "release": found.id}
    with address.reading(asked) as unknown, geography.using(found.id, view.boundaries):
        yield view, unknown


def say_sorry(_: Exception) -> bool:
    """A sentence instead of a traceback; Streamlit has logged the error by then."""
    t = texts(address.language())
    st.html(environment().get_template("sorry.html").render(t=t, href=address.link("parskats", t.lang, {})))
    return True


def _release(store: Store, asked: str) -> tuple[Release, bool]:
    if asked:
        with suppress(NoReleaseError):
            release = store.describe(asked)
            if release.readable:
                return release, True
    release = store.describe()
    if not release.readable:
        raise NoReleaseError(release.id)
    return release, False


def _served_on(store: Store, day: str) -> str:
    """The release that was served on a day; empty for a day before the first, and for what is no day."""
    try:
        return store.journal.served_on(date.fromisoformat(day))
    except ValueError:
        return ""


def _language_links(view: View) -> list[tuple[str, str, bool]]:
    kept = _without("lang")
    return [(lang, address.link(view.page, lang, kept), lang == view.lang) for lang in LANGUAGES]


def _without(*names: str) -> dict[str, str]:
    return {name: value for name, value in address.params().items() if name not in names}


@lru_cache
def environment() -> Environment:
    """Where templates are found; whatever is put into them is escaped."""
    # Autoescape: a text from a file or an address is text, whatever it holds.
    folder = Path(__file__).parent / "templates"
    return Environment(
        loader=FileSystemLoader(folder),
        autoescape=True,
        undefined=StrictUndefined,
        auto_reload=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@lru_cache(maxsize=2048)
def _answers(query: Query, release: str, conditions: tuple[tuple[str, Any], ...]) -> list[Any]:
    frame = query(connect(Store().path(release)), **dict(conditions))
    return list(frame.itertuples(index=False, name="Row"))
