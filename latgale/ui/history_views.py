"""What was served when, what each release changed, and the way back."""

from contextlib import suppress
from datetime import date, datetime
from functools import lru_cache
from typing import Any

import streamlit as st

from latgale.journal import RIGA, Event
from latgale.releases import NoReleaseError, Store, StoreBusyError, connect
from latgale.ui.address import param
from latgale.ui.analyst import Access
from latgale.ui.changes import Changes, changes_in
from latgale.ui.view import View
from latgale.uploads import moment, roll_back
from latgale.uploads.difference import Difference, between
from latgale.uploads.effects import Effect, effects
from latgale.uploads.telling import effect_sentence

SHOWN = 20
# Message that says the counts → the tables that are counted in it.
_COUNTED = {
    "history-counts": ("observation", "action_report"),
    "history-counts-projects": ("project",),
    "history-counts-boundaries": ("boundary",),
}


def show_history(view: View, who: Access) -> None:
    """Every time that other data began to be shown, the latest first."""
    store = Store()
    events = list(reversed(store.journal.events()))
    served = store.current()
    everything = bool(param("all"))
    rows = [_row(view, store, event) for event in events[: None if everything else SHOWN]]
    more = 0 if everything else max(0, len(events) - SHOWN)
    view.show("history.html", rows=rows, served=served, more=more, may=bool(who.name))


def show_as_known(view: View) -> None:
    """A field for a day: all pages then show what was known on it."""
    typed = st.text_input(
        view.t("known-on"), key="known-day", placeholder=view.t("known-example"), max_chars=10
    )
    day = day_of(typed)
    if typed and day is None:
        view.show("notices.html", notices=[view.t("known-no-day", value=typed)], leave="")
    elif day and param("known") != day.isoformat():
        st.query_params["known"] = day.isoformat()
        st.rerun()


def day_of(text: str) -> date | None:
    """A day as people write it: 22.11.2026, 22/11/2026 or 2026-11-22; None for anything else."""
    for form in ("%d.%m.%Y", "%d/%m/%Y", "%Y-%m-%d"):
        with suppress(ValueError):
            return datetime.strptime(text.strip().rstrip("."), form).date()
    return None


def _row(view: View, store: Store, event: Event) -> dict[str, Any]:
    known = event.release in store.ids()
    readable = known and store.describe(event.release).readable
    return {
        "event": event,
        "time": event.at.astimezone(RIGA),
        "readable": readable,
        "to": moment(view.t, store.describe(event.release)) if known and event.action == "rollback" else None,
        "file": event.uploads[-1] if event.action == "upload" and event.uploads else None,
        "counts": _counts(view, store, event.release) if readable else "",
    }


def _counts(view: View, store: Store, release: str) -> str:
    """How many figures, projects and boundaries are new, changed and gone against the release before."""
    parent = store.describe(release).parent
    if not parent or parent not in store.ids() or not store.describe(parent).readable:
        return ""
    found = {each.table: each for each in _between(store.folder.as_posix(), parent, release)}
    counts = {key: _sums([found[name] for name in names]) for key, names in _COUNTED.items()}
    said = [view.t(key, **values) for key, values in counts.items() if any(values.values())]
    return "; ".join(said) or view.t("history-counts-none")


def _sums(found: list[Difference]) -> dict[str, int]:
    return {name: sum(len(getattr(each, name)) for each in found) for name in ("new", "changed", "gone")}


@lru_cache(maxsize=64)
def _between(_: str, before: str, after: str) -> list[Difference]:
    store = Store()
    older, newer = connect(store.path(before)), connect(store.path(after))
    return [between(older, newer, name) for names in _COUNTED.values() for name in names]


def show_return(view: View, who: Access, release: str) -> bool:
    """To an analyst: what going back to a release would change, and the button that does it.

    False with a polite word when there is no such release.
    """
    store = Store()
    if release not in store.ids() or not store.describe(release).readable:
        return view.say_unknown(release)
    found = _between(store.folder.as_posix(), store.current(), release)
    changes: list[Changes] = [changes_in(view, each) for each in found]
    view.title(view.t("history-back"))
    view.show(
        "history_back.html", made=store.describe(release).made, said=st.session_state.pop("upload-said", "")
    )
    view.show("upload_changes.html", tables=changes, effects=_moved(view, store, release), back=True)
    reason = st.text_area(view.t("upload-reason"), key="back-reason", max_chars=500, height=80)
    st.button(
        view.t("history-back-button"),
        type="primary",
        disabled=release == store.current(),
        on_click=_return,
        args=(view, who, release, reason),
    )
    return True


def _moved(view: View, store: Store, release: str) -> list[tuple[bool, str]]:
    """Targets that would be judged otherwise under a release than under the served one."""
    found = _effects(store.folder.as_posix(), store.current(), release)
    return [(each.flips, effect_sentence(view.t, each)) for each in found]


@lru_cache(maxsize=16)
def _effects(_: str, before: str, after: str) -> list[Effect]:
    store = Store()
    return effects(connect(store.path(before)), connect(store.path(after)))


def _return(view: View, who: Access, release: str, reason: str) -> None:
    try:
        roll_back(Store(), release, who.name, reason.strip())
    except (StoreBusyError, NoReleaseError):
        st.session_state["upload-said"] = view.t("store-busy")
        return
    st.query_params.pop("back", None)
    st.query_params["published"] = release
