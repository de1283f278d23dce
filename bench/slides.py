"""``python -m bench.slides``: twenty slides of real views as PPTX, time and size; no session is held up.

Exhibits are made before: what is measured is the file. Then the same on a real server: one session presses
the button that makes the file, and another one looks at a page all the while, as it did before.
"""

import os
import statistics
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from bench.serving import Session, dashboard
from latgale.agenda import Agenda, Item, encode
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
AGENDA = tuple(PLACES[n % len(PLACES)] for n in range(NUMBER))
LOOKED_AT = ("merki", "target=programme2027-population")
WARM_UP, RERUNS = 10, 60


def exhibits(release: str) -> list[Exhibit]:
    """The exhibits of ``PLACES`` over again, twenty of them."""
    found = []
    for place in PLACES:
        with elsewhere(place, "lv", release) as (view, _):
            exhibit = exhibit_of(view)
            if exhibit is not None:
                found.append(exhibit)
    return [found[n % len(found)] for n in range(NUMBER)]


def measure(release: str) -> tuple[list[float], int]:
    """Seconds of each run, bytes of the file."""
    slides = [
        Slide(each, words="Vārdi.", link="https://example.org" + each.address) for each in exhibits(release)
    ]
    seconds, size = [], 0
    for _ in range(RUNS):
        began = time.perf_counter()
        size = len(make_slides(slides, "lv", title=texts("lv")("app-title"), release=release))
        seconds.append(time.perf_counter() - began)
    return seconds, size


def beside(store: Path) -> tuple[list[float], list[float], list[float]]:
    """Seconds of each file, of another session's reruns before, and of those while the files are made."""
    label, agenda = texts("lv")("slides-make"), encode(Agenda("bench", tuple(map(Item, AGENDA))))
    before, during, making = [], [], []
    with dashboard(store) as port:
        reader = Session(port)
        for _ in range(WARM_UP):
            reader.rerun(*LOOKED_AT)
        before = [reader.rerun(*LOOKED_AT) for _ in range(RERUNS)]
        for _ in range(RUNS):
            maker = Session(port)
            maker.rerun("prezentacija", f"agenda={agenda}")
            with ThreadPoolExecutor(1) as pool:
                made = pool.submit(maker.rerun, "prezentacija", f"agenda={agenda}", label)
                while not made.done():
                    during.append(reader.rerun(*LOOKED_AT))
            making.append(made.result())
            maker.close()
        reader.close()
    return making, before, during


def report(release: str) -> str:
    """The result in one paragraph; ``release`` is one of the store that the environment names."""
    seconds, size = measure(release)
    first, median = seconds[0], statistics.median(seconds)
    verdict = "holds" if max(seconds) < 10 else "BROKEN"
    return (
        f"PPTX of {NUMBER} slides: first {first:.1f} s, median {median:.1f} s of {RUNS}, "
        f"{size / 1024:.0f} KiB; under 10 s: {verdict}."
    )


def report_beside(store: Path) -> str:
    """What another session of the same server notices of it."""
    making, before, during = beside(store)
    verdict = "holds" if max(during) < 1 else "BROKEN"
    return (
        f"On a server: {statistics.median(making):.1f} s, median of {RUNS}. A page of another session: "
        f"before {_spread(before)}; meanwhile {_spread(during)}; always under a second: {verdict}."
    )


def _spread(seconds: list[float]) -> str:
    middle, ninth = statistics.median(seconds), statistics.quantiles(seconds, n=10)[-1]
    return f"{middle * 1000:.0f} ms, nine of ten {ninth * 1000:.0f}, slowest {max(seconds) * 1000:.0f}"


def main() -> None:
    """Build a release into a store of its own and print."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        os.environ["LATGALE_STORE"] = str(Path(name) / "store")
        release, _ = build_release(Store(), "bench", "slides", data=ROOT / "data")
        print(report(release))
        print(report_beside(Store().folder))


if __name__ == "__main__":
    main()
