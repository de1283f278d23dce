"""``python -m bench.presenting``: the next slide against the opening of a bare Streamlit page.

A slide counts when its statement and picture are painted; the bare page when its words are on the screen.
Slides and openings take turns, so that both meet the same machine.
"""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

from bench.serving import bare_page, dashboard
from latgale.agenda import Agenda, Item, encode
from latgale.config import ROOT
from latgale.i18n import texts
from latgale.ui.ready_agendas import progress

SLIDES = 20
# From the key to the frame after the picture is decoded.
TURN = """async () => {
  const began = performance.now();
  dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
  const images = [...document.querySelectorAll(".slide:not([hidden]) img")];
  for (const image of images) if (image.checkVisibility()) await image.decode();
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return (performance.now() - began) / 1000;
}"""
LOADED = "[...document.images].every((image) => image.complete && image.naturalWidth)"


def agenda() -> Agenda:
    """The ready one, filled up to twenty views."""
    items = progress(texts("lv")).items
    codes = ("1.1.1", "1.2.1", "2.1.1", "2.2.1", "3.1.1", "3.2.1", "3.3.1", "3.4.1")
    return Agenda("bench", (*items, *(Item(f"/programma?block={code}") for code in codes))[:SLIDES])


def opening(page: Page, address: str) -> float:
    """Seconds until the bare page's words are there."""
    began = time.perf_counter()
    page.goto(address)
    page.get_by_text("A page with nothing on it.").wait_for()
    return time.perf_counter() - began


def runs(ours: int, bare: int) -> tuple[float, list[float], list[float]]:
    """Seconds of the presentation's start, of each next slide, of each opening of the bare page."""
    with sync_playwright() as playwright:
        path = os.environ.get("LATGALE_BROWSER") or shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=path or None, args=["--no-sandbox"])
        hall, other = (browser.new_page(viewport={"width": 1280, "height": 720}) for _ in range(2))
        began = time.perf_counter()
        hall.goto(f"http://localhost:{ours}/prezentacija/slaidi?agenda={encode(agenda())}", timeout=300_000)
        start = time.perf_counter() - began
        while not hall.evaluate(LOADED):
            time.sleep(0.1)
        turns, openings = [], []
        for _ in range(SLIDES - 1):
            openings.append(opening(other, f"http://localhost:{bare}"))
            hall.bring_to_front()
            turns.append(float(hall.evaluate(TURN)))
        browser.close()
    return start, turns, openings


def main() -> None:
    """Measure and print."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        environment = {**os.environ, "LATGALE_STORE": str(folder / "store")}
        subprocess.run([sys.executable, "-m", "latgale", "build"], cwd=ROOT, env=environment, check=True)
        with dashboard(folder / "store") as ours, bare_page(folder / "bare") as bare:
            start, turns, openings = runs(ours, bare)
    slide, page = statistics.median(turns), statistics.median(openings)
    print(f"start of {SLIDES} slides on a cold server: {start:.1f} s")
    print(f"next slide, median {slide * 1000:.0f} ms, slowest {max(turns) * 1000:.0f} ms")
    quickest = min(openings) * 1000
    print(f"bare Streamlit page, median {page * 1000:.0f} ms, quickest {quickest:.0f} ms")
    worst = max(turns) / min(openings)
    print(f"ratio of medians {slide / page:.3f}; slowest slide to quickest page {worst:.3f}")


if __name__ == "__main__":
    main()
