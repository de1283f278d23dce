"""``python -m bench.slides``: twenty slides of real views as PPTX, time and size; no session is held up.

Exhibits are made before: what is measured is the file. The pages' share of the time is measured too, as the
longest time that another thread had to wait for its turn while the slides were made.
"""

import os
import statistics
import tempfile
import threading
import time
from pathlib import Path

from latgale.build import build_release
from latgale.config import ROOT
from latgale.exhibits import Exhibit
from latgale.exports.slides import Slide, make_slides
from latgale.i18n import texts
from latgale.releases import Store
from latgale.ui.exhibits import exhibit_of
from latgale.ui.view import elsewhere

NUMBER = 20
RUNS = 5
PLACES = (
    "/",
    "/merki?target=programme2027-population",
    "/merki?target=programme2027-gdp",
    "/merki?target=strategy2030-gross-pay",
    "/merki?indicator=population&compare=LV,LV0002000",
    "/atbilstiba",
    "/atbilstiba?framework=NAP2027",
    "/programma",
    "/programma?block=3.2.1",
    "/pasvaldibas",
    "/pasvaldibas?territory=LV0036000",
    "/projekti",
    "/projekti?project=LG022",
    "/ricibas-plans",
    "/ricibas-plans?pillar=economy",
    "/dati?view=tables&table=subpriority_actor",
)
_TICK = 0.005


def exhibits(release: str) -> list[Exhibit]:
    """The exhibits of ``PLACES`` over again, twenty of them."""
    found = []
    for place in PLACES:
        with elsewhere(place, "lv", release) as (view, _):
            exhibit = exhibit_of(view)
            if exhibit is not None:
                found.append(exhibit)
    return [found[n % len(found)] for n in range(NUMBER)]


class Waiting:
    """A thread that wants its turn every five milliseconds, and how late it got it."""

    def __init__(self) -> None:
        self.late: list[float] = []
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run)

    def __enter__(self) -> "Waiting":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._stop.is_set():
            began = time.perf_counter()
            self._stop.wait(_TICK)
            self.late.append(time.perf_counter() - began - _TICK)


def measure(release: str) -> tuple[list[float], int, float]:
    """Seconds of each run, bytes of the file, the longest wait of another thread in seconds."""
    slides = [
        Slide(each, words="Vārdi.", link="https://example.org" + each.address) for each in exhibits(release)
    ]
    seconds, size, late = [], 0, 0.0
    for _ in range(RUNS):
        with Waiting() as waiting:
            began = time.perf_counter()
            size = len(make_slides(slides, "lv", title=texts("lv")("app-title"), release=release))
            seconds.append(time.perf_counter() - began)
        late = max(late, *waiting.late)
    return seconds, size, late


def report(release: str) -> str:
    """The result in one paragraph; ``release`` is one of the store that the environment names."""
    seconds, size, late = measure(release)
    first, median = seconds[0], statistics.median(seconds)
    verdict = "holds" if max(seconds) < 10 else "BROKEN"
    return (
        f"PPTX of {NUMBER} slides: first {first:.1f} s, median {median:.1f} s of {RUNS}, "
        f"{size / 1024:.0f} KiB; under 10 s: {verdict}. Another thread waited {late * 1000:.0f} ms at most."
    )


def main() -> None:
    """Build a release into a store of its own and print."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        os.environ["LATGALE_STORE"] = str(Path(name) / "store")
        release, _ = build_release(Store(), "bench", "slides", data=ROOT / "data")
        print(report(release))


if __name__ == "__main__":
    main()
