"""The page Augšupielāde: a file comes in, what it would change is shown, it is published."""

import json
from functools import lru_cache
from typing import Any

import streamlit as st

from latgale.build import BrokenInputError
from latgale.extracts import ExtractError
from latgale.extracts.limits import FILE_BYTES
from latgale.extracts.recognise import updated_of
from latgale.releases import Store, StoreBusyError
from latgale.ui import report_views
from latgale.ui.address import link, param
from latgale.ui.analyst import Access, contact
from latgale.ui.changes import changes_of
from latgale.ui.questions import ask_questions, describe_indicator
from latgale.ui.view import View
from latgale.uploads import (
    Preview,
    StaleError,
    UnpublishableError,
    answers_of,
    moment,
    obstacle_of,
    preview,
    publish,
    sentence,
)
from latgale.uploads.inbox import Inbox
from latgale.uploads.telling import cells_in_words, effect_sentence

_SEEN_AT = {"projects": "projekti", "boundaries": "pasvaldibas"}


def show_start(view: View, who: Access) -> None:
    """Where a file is put in; to a reader, why not and whom to ask."""
    leave = link(view.page, view.lang, {})
    said = published(view, who)
    view.show("upload_head.html", who=who, contact=contact(), published=said, see=_seen_at(), leave=leave)
    if who.can_sign_in:
        st.button(view.t("access-button"), on_click=st.login, type="primary")
    if who.name and not view.pinned:
        _uploader(view)
    if who.signed_in:
        st.button(view.t("access-leave"), on_click=st.logout)


def published(view: View, who: Access) -> str:
    """What was just published or gone back to, for whoever may do that; empty for anything else."""
    store, asked = Store(), param("published")
    if not who.name or asked not in store.ids():
        return ""
    events = [event for event in store.journal.events() if event.release == asked]
    key = "rollback-done" if events and events[-1].action == "rollback" else "import-done"
    return view.t(key, **moment(view.t, store.describe(asked)))


def _seen_at() -> str:
    """The page on which what was just published is seen."""
    asked = param("published")
    events = [event for event in Store().journal.events() if event.release == asked]
    uploads = events[-1].uploads if events and events[-1].action == "upload" else ()
    return _SEEN_AT.get(uploads[-1].kind, "parskats") if uploads else "parskats"


def _uploader(view: View) -> None:
    st.file_uploader(
        view.t("upload-choose"),
        key="upload-file",
        max_upload_size=FILE_BYTES // 2**20,
        on_change=_take,
        label_visibility="collapsed",
    )


def _take() -> None:
    """Keep the file aside and go to its preview: its address brings it back."""
    file = st.session_state.get("upload-file")
    if file is not None:
        st.query_params.pop("published", None)
        st.query_params["file"] = Inbox(Store()).put(file.getvalue(), file.name)


def show_preview(view: View, who: Access, digest: str) -> None:
    """What a file is and what it would change; the reason why it cannot be read where it cannot."""
    try:
        data, name = Inbox(Store()).get(digest)
    except KeyError:
        view.show("notices.html", notices=[view.t("upload-gone")], leave="")
        show_start(view, who)
        return
    answers = _answers(view)
    waiting = st.empty()
    with waiting:
        view.show("upload_waiting.html")
    try:
        found = _look(digest, data, name, json.dumps(answers, sort_keys=True), Store().current())
    except ExtractError as error:
        waiting.empty()
        view.title(view.t("upload-unreadable-title"))
        view.show("upload_unreadable.html", file=name, reason=sentence(view.t, error))
        return
    waiting.empty()
    if found.content.kind == "result" and not found.errors:
        report_views.show_report(view, found, st.session_state.pop("upload-said", ""))
    else:
        view.title(view.t("upload-preview-title", file=name))
        view.show("upload_preview.html", **_shown(view, found))
    ask_questions(view, found, answers)
    describe_indicator(view, found, answers)
    view.show(
        "upload_changes.html", tables=changes_of(view, found), effects=_effects(view, found), back=False
    )
    _publish_box(view, who, found)


def _answers(view: View) -> dict[str, Any]:
    """What the analyst answered so far; it stands in the address."""
    try:
        return answers_of(param("answers"))
    except ExtractError as error:
        view.show("notices.html", notices=[sentence(view.t, error)], leave="")
        return {}


@lru_cache(maxsize=4)
def _look(digest: str, data: bytes, name: str, answers: str, release: str) -> Preview:
    return preview(Store(), data, name, json.loads(answers))


def _shown(view: View, found: Preview) -> dict[str, Any]:
    t, content = view.t, found.content
    numbers, names = content.numbers, content.names
    return {
        "found": found,
        "headline": _headline(view, found),
        "refused": st.session_state.pop("upload-said", ""),
        "format": t(f"format-{found.content.format}"),
        "numbers": numbers,
        "vintage": _vintage(view, str(content.source.get("vintage") or "")),
        "roles": [t(f"role-{each['role']}") for each in numbers.get("dimensions", ())],
        "summary": [sentence(t, each, names) for each in content.summary],
        "said": [sentence(t, each, names) for each in content.said],
        "errors": [(sentence(t, each, names), cells_in_words(t, each, names)) for each in found.errors],
        "warnings": [(sentence(t, each, names), cells_in_words(t, each, names)) for each in found.warnings],
        "notes": [sentence(t, each, names) for each in found.findings if each.severity == "note"],
    }


def _headline(view: View, found: Preview) -> str:
    """What would change, counted in what the file holds: figures, projects or municipalities."""
    if found.content.kind == "boundaries":
        return view.t("upload-headline-boundaries", n=found.new + found.changed)
    counts = {"new": found.new, "changed": found.changed}
    if found.content.kind == "projects":
        return view.t("upload-headline-projects", **counts)
    return view.t("upload-headline", **counts)


def _vintage(view: View, printed: str) -> str:
    """When the publisher updated the table: a date in words, what is no date as printed."""
    updated = updated_of(printed)
    return view.day(updated) if updated else printed


def _effects(view: View, found: Preview) -> list[tuple[bool, str]]:
    return [(effect.flips, effect_sentence(view.t, effect)) for effect in found.effects]


def _publish_box(view: View, who: Access, found: Preview) -> None:
    """The word of reason and the button; what stands in the way is said beside it."""
    reason = st.text_area(view.t("upload-reason"), key="upload-reason", max_chars=500, height=80)
    obstacle = obstacle_of(found, reason)
    with st.container(horizontal=True):
        st.button(
            view.t("upload-publish"),
            type="primary",
            disabled=bool(obstacle) and not obstacle.startswith("upload-wants-reason"),
            on_click=_publish,
            args=(view, who, found),
        )
        said = view.t(obstacle) if obstacle else ""
        if found.content.kind == "result":
            report_views.show_obstacle(view, found, said)
        else:
            view.show("upload_obstacle.html", said=said, href_start=view.href())


def _publish(view: View, who: Access, found: Preview) -> None:
    """Publish; say what went wrong where it did, with the file still there."""
    t, reason = view.t, str(st.session_state.get("upload-reason", ""))
    try:
        release = publish(Store(), found, who.name, reason.strip())
    except StaleError as error:
        said = t("store-stale", by=error.served.by, **moment(t, error.served))
    except StoreBusyError:
        said = t("store-busy")
    except UnpublishableError as error:
        said = t(str(error))
    except BrokenInputError as error:
        said = " ".join(t(each.key, **each.values) for each in error.problems[:5])
    else:
        for name in ("file", "answers"):
            st.query_params.pop(name, None)
        st.query_params["published"] = release
        return
    st.session_state["upload-said"] = said
