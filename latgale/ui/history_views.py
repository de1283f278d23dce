"""What was served when, what each release changed, and the way back."""

from functools import lru_cache
from typing import Any

import streamlit as st

from latgale.journal import RIGA, Event
from latgale.releases import NoReleaseError, Store, StoreBusyError, connect
from latgale.ui.address import param
from latgale.ui.analyst import Access
from latgale.ui.changes import Changes, changes_in
from latgale.ui.view import View
from latgale.uploads import roll_back
from latgale.uploads.difference import Difference, between

SHOWN = 20


def show_history(view: View, who: Access) -> None:
    """Every time that other data began to be shown, the latest first."""
    store = Store()
    events = list(reversed(store.journal.events()))
    served = store.current()
    everything = bool(param("all"))
    rows = [_row(store, event) for event in events[: None if everything else SHOWN]]
    more = 0 if everything else max(0, len(events) - SHOWN)
    view.show("history.html", rows=rows, served=served, more=more, may=bool(who.name))


def _row(store: Store, event: Event) -> dict[str, Any]:
    known = event.release in store.ids()
    readable = known and store.describe(event.release).readable
    return {
        "event": event,
        "time": event.at.astimezone(RIGA),
        "readable": readable,
        "file": event.uploads[-1] if event.action == "upload" and event.uploads else None,
        "counts": _counts(store, event.release) if readable else None,
    }


def _counts(store: Store, release: str) -> dict[str, int] | None:
    """How many observations are new, changed and gone against the release before."""
    parent = store.describe(release).parent
    if not parent or parent not in store.ids() or not store.describe(parent).readable:
        return None
    each = _between(store.folder.as_posix(), parent, release)
    return {"new": len(each.new), "changed": len(each.changed), "gone": len(each.gone)}


@lru_cache(maxsize=64)
def _between(_: str, before: str, after: str) -> Difference:
    store = Store()
    return between(connect(store.path(before)), connect(store.path(after)), "observation")


def show_return(view: View, who: Access, release: str) -> None:
    """What going back to a release would change, and the button that does it."""
    store = Store()
    if not who.name or release not in store.ids() or not store.describe(release).readable:
        view.say_unknown(release)
        return
    found = _between(store.folder.as_posix(), store.current(), release)
    changes: list[Changes] = [changes_in(view, found)]
    view.title(view.t("history-back"))
    view.show(
        "history_back.html", entry=store.describe(release), said=st.session_state.pop("upload-said", "")
    )
    view.show("upload_changes.html", tables=changes, effects=[])
    reason = st.text_area(view.t("upload-reason"), key="back-reason", max_chars=500, height=80)
    st.button(
        view.t("history-back-button"),
        type="primary",
        disabled=release == store.current(),
        on_click=_return,
        args=(view, who, release, reason),
    )


def _return(view: View, who: Access, release: str, reason: str) -> None:
    try:
        roll_back(Store(), release, who.name, reason.strip())
    except (StoreBusyError, NoReleaseError):
        st.session_state["upload-said"] = view.t("store-busy")
        return
    st.query_params.pop("back", None)
    st.query_params["published"] = release
