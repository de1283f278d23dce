"""A store with two releases for tests that look at pages."""

import shutil
from pathlib import Path

from latgale.build import build_release
from latgale.config import ROOT
from latgale.releases import Store

OLD_NAME = "Prasmes toreiz"


def two_releases(folder: Path) -> None:
    """Fill ``folder`` with an older release, in which direction 1 is named OLD_NAME, and today's."""
    data = folder.parent / f"{folder.name}-data"
    shutil.copytree(ROOT / "data", data, ignore=shutil.ignore_patterns("releases"))
    file = data / "programme" / "direction.csv"
    text = file.read_text(encoding="utf-8")
    assert "\n1,Prasmes," in text
    file.write_text(text.replace("\n1,Prasmes,", f"\n1,{OLD_NAME},"), encoding="utf-8")
    build_release(Store(folder), "tests", "an older release", data=data)
    build_release(Store(folder), "tests", "today's data", data=ROOT / "data")
