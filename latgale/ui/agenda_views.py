"""The views of the presentation page: the agenda, its editing, its file, the ready ones.

The agenda stands in the address and nowhere else. ``latgale.js`` remembers the last one in the browser and
puts it into links that lead here without one, so that views can be collected while one moves about.
"""

import zlib
from dataclasses import replace
from functools import partial
from urllib.parse import urlsplit

import streamlit as st

from latgale import agenda as agendas
from latgale.agenda import Agenda, AgendaError, Item
from latgale.ui import presenting
from latgale.ui.address import choose, param, slides
from latgale.ui.agenda_slides import show_slides_file
from latgale.ui.ready_agendas import READY
from latgale.ui.take_away import whole_address
from latgale.ui.view import View

_PROBLEM = "agenda-problem"


def show_agenda(view: View) -> None:
    """The agenda with all that can be done to it."""
    agenda = _asked(view)
    title = agenda.title or view.t("agenda-untitled")
    items = [_row(view, item) for item in agenda.items]
    encoded = agendas.encode(agenda)
    view.show(
        "agenda.html",
        title=title,
        items=items,
        encoded=encoded,
        empty=agendas.encode(Agenda()),
        length=len(encoded),
        long=len(encoded) > agendas.LINK_MOST,
        fresh=param("agenda") == encoded,
        start=slides(view.lang, {"agenda": encoded, "release": view.release.id}),
        ready=[
            (made.title, len(made.items), agendas.encode(made)) for made in (make(view.t) for make in READY)
        ],
    )
    if agenda.items:
        _show_editing(view, agenda, [name for name, *_ in items])
    _show_adding(view, agenda)
    _show_file(view, agenda, title)


def _asked(view: View) -> Agenda:
    """The agenda of the address, with the view that a link adds; a sentence on what is wrong with either."""
    found, troubles = Agenda(), [st.session_state.pop(_PROBLEM, None)]
    try:
        found = agendas.decode(param("agenda"))
        if param("add"):
            found = found.added(Item(agendas.place_of(param("add"), _own_host())))
    except AgendaError as error:
        troubles.append(error)
    said = [view.t(error.key, **error.values) for error in troubles if error]
    if said:
        view.show("notices.html", notices=said, leave="")
    return found


def _row(view: View, item: Item) -> tuple[str, str, str, str]:
    """Title, statement or what is in its way, words, and where the view is."""
    found, key = presenting.exhibit_at(item.address, view.lang, view.release.id)
    own = found.title if found else view.t("agenda-lost-view")
    live = presenting.in_language(item.address, view.lang)
    return item.title or own, found.statement if found else view.t(key), item.words, live


def _own_host() -> str:
    return urlsplit(whole_address("")).netloc


def _store(agenda: Agenda, item: int = 0) -> None:
    """Put a changed agenda into the address, if it can be kept there."""
    try:
        agendas.checked(agenda)
    except AgendaError as error:
        st.session_state[_PROBLEM] = error
        return
    others = {name: value for name, value in st.query_params.items() if name not in ("agenda", "add", "item")}
    chosen = {"item": str(item)} if item else {}
    st.query_params.from_dict({**others, "agenda": agendas.encode(agenda), **chosen})


def _show_editing(view: View, agenda: Agenda, names: list[str]) -> None:
    """One view at a time: its title and words, its place, out of the agenda."""
    t = view.t
    options = {str(n): f"{n}. {name}" for n, name in enumerate(names, start=1)}
    with st.expander(t("agenda-edit"), expanded=bool(param("item"))):
        field = f"title-of-agenda-title-{zlib.crc32(agenda.title.encode())}"
        st.text_input(
            t("agenda-title"), agenda.title, 200, key=field, on_change=lambda: _rename(agenda, field)
        )
        chosen = choose("item", t("agenda-choose"), options, every=t("agenda-none"))
        if chosen:
            _show_item(view, agenda, int(chosen) - 1)


def _rename(agenda: Agenda, field: str) -> None:
    _store(replace(agenda, title=st.session_state[field].strip()))


def _show_item(view: View, agenda: Agenda, at: int) -> None:
    t, item = view.t, agenda.items[at]
    # A key for each content: the fields of one item never show what was typed into another's.
    mark = f"{at}-{zlib.crc32(repr(item).encode())}"
    hint = t("agenda-item-title-hint")
    st.text_input(t("agenda-item-title"), item.title, 200, key=f"item-title-{mark}", placeholder=hint)
    st.text_area(t("agenda-item-words"), item.words, max_chars=2000, key=f"item-words-{mark}")
    # What is saved, for ``latgale.js``: it asks before other words are left behind.
    view.show("agenda_item.html", item=item)
    with st.container(horizontal=True):
        st.button(t("agenda-save-item"), on_click=partial(_save, agenda, at, mark), type="primary")
        up, down = at == 0, at == len(agenda.items) - 1
        st.button(t("agenda-up"), on_click=partial(_store, agenda.moved(at, -1), at), disabled=up)
        st.button(t("agenda-down"), on_click=partial(_store, agenda.moved(at, 1), at + 2), disabled=down)
        st.button(t("agenda-remove"), on_click=partial(_store, agenda.changed(at)))


def _save(agenda: Agenda, at: int, mark: str) -> None:
    title, words = (st.session_state[f"item-{name}-{mark}"].strip() for name in ("title", "words"))
    changed = replace(agenda.items[at], title=title, words=words)
    _store(agenda.changed(at, changed), at + 1)


def _show_adding(view: View, agenda: Agenda) -> None:
    field = f"add-{len(agenda.items)}"
    st.text_input(
        view.t("agenda-add-address"),
        key=field,
        max_chars=1000,
        placeholder=view.t("agenda-add-hint"),
        on_change=lambda: _add(agenda, st.session_state[field]),
    )


def _add(agenda: Agenda, typed: str) -> None:
    try:
        _store(agenda.added(Item(agendas.place_of(typed, _own_host()))) if typed.strip() else agenda)
    except AgendaError as error:
        st.session_state[_PROBLEM] = error


def _show_file(view: View, agenda: Agenda, title: str) -> None:
    """Save to a file, and open one: what is in it is said before it takes the place of what is here."""
    t = view.t
    view.show("agenda_file.html")
    if agenda.items:
        show_slides_file(view, agenda, title)
        name = "".join(letter if letter.isalnum() else "-" for letter in title)[:60]
        st.download_button(
            t("agenda-download"),
            lambda: agendas.to_file(agenda),
            file_name=f"{name}.json",
            mime="application/json",
            on_click="ignore",
        )
    # Not bound to a type: what Streamlit says of it, and of files of another, it says in English alone.
    file = st.file_uploader(t("agenda-upload"), max_upload_size=1)
    if file is None:
        return
    try:
        found = agendas.from_file(file.getvalue())
    except AgendaError as error:
        view.show("notices.html", notices=[t(error.key, **error.values)], leave="")
        return
    label = t("agenda-open-file", title=found.title or file.name)
    st.button(label, on_click=partial(_store, found), type="primary")
