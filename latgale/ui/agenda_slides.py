"""The slides of an agenda as a PPTX file: made beside the session in a thread, with progress."""

from concurrent.futures import Future, ThreadPoolExecutor
from queue import Empty, SimpleQueue

import streamlit as st

from latgale import agenda as agendas
from latgale.agenda import Agenda
from latgale.exports.slides import MEDIA_TYPE, Slide, make_slides
from latgale.ui import presenting
from latgale.ui.take_away import whole_address
from latgale.ui.view import View

# One file at a time: a second reader's waits for its turn instead of slowing down every page.
_WORKER = ThreadPoolExecutor(max_workers=1, thread_name_prefix="slides")
_MADE = "agenda-slides"
Told = SimpleQueue[tuple[int, int]]


def show_slides_file(view: View, agenda: Agenda, title: str) -> None:
    """A button that makes the file, the progress while it is made, and then the file to save."""
    t, wanted = view.t, (agendas.encode(agenda), view.lang, view.release.id)
    made: dict[tuple[str, str, str], bytes] = st.session_state.setdefault(_MADE, {})
    if wanted not in made:
        if not st.button(t("slides-make"), help=t("slides-help")):
            return
        made.clear()
        made[wanted] = _make(view, agenda, title)
    name = "".join(letter if letter.isalnum() else "-" for letter in title)[:60]
    st.download_button(
        t("slides-download"), made[wanted], file_name=f"{name}.pptx", mime=MEDIA_TYPE, on_click="ignore"
    )


def _make(view: View, agenda: Agenda, title: str) -> bytes:
    told: Told = SimpleQueue()
    bar = st.progress(0.0, text=view.t("slides-waiting"))
    base = whole_address("")
    work = _WORKER.submit(slides_file, agenda, view.lang, view.release.id, title=title, base=base, told=told)
    while not _finished(work, told, view, bar):
        pass
    bar.empty()
    return work.result()


def _finished(work: "Future[bytes]", told: Told, view: View, bar: st.delta_generator.DeltaGenerator) -> bool:
    """Waits a moment for news and shows them."""
    try:
        n, of = told.get(timeout=0.2)
        bar.progress(n / of, text=view.t("slides-progress", n=n, of=of))
    except Empty:
        return work.done()
    return False


def slides_file(agenda: Agenda, lang: str, release: str, *, title: str, base: str, told: Told) -> bytes:
    """The file; ``told`` gets how many steps of how many are done. A view without an exhibit is left out."""
    found: list[Slide] = []
    for n, item in enumerate(agenda.items, start=1):
        exhibit, _ = presenting.exhibit_at(item.address, lang, release)
        if exhibit is not None:
            found.append(Slide(exhibit, item.title, item.words, base + exhibit.address))
        told.put((n, 2 * len(agenda.items)))
    half = len(agenda.items)

    def tell(n: int, of: int) -> None:
        told.put((half + round(half * n / of), 2 * half))

    return make_slides(found, lang, title=title, release=release, on_progress=tell)
