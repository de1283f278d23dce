"""The real series that are shipped, read straight from their CSV files: tiers primary and derived only."""

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from latgale.trajectories import PeriodError, Series, build, year_of

ROOT = Path(__file__).resolve().parent.parent
TIERS = ("primary", "derived")


@dataclass(frozen=True)
class Shipped:
    """One series: indicator, territory, publisher, and its yearly points."""

    indicator: str
    territory: str
    publisher: str
    series: Series


def files() -> list[Path]:
    """The collected files when they lie beside the repository, else what the repository ships."""
    shared = [Path("/work/shared/data") / name for name in ("statistics.csv", "statistics_municipal.csv")]
    present = [path for path in shared if path.exists()]
    return present or sorted((ROOT / "data" / "statistics").glob("*.csv"))


def shipped(paths: Iterable[Path], least: int = 6) -> list[Shipped]:
    """Series of at least ``least`` yearly points. One publisher a series: two publishers are never joined."""
    groups: dict[tuple[str, str, str], dict[str, float]] = {}
    for row in (row for path in paths for row in _rows(path)):
        value = _number(row["value"])
        if value is not None and _readable(row["period"]) and row.get("tier", "primary") in TIERS:
            publisher = (row.get("source_ref") or row.get("source") or "").split(" ")[0]
            code = row.get("territory_code") or row.get("territory") or ""
            length = next((mark for mark in "QM/" if mark in row["period"]), "")
            points = groups.setdefault((row["indicator"], code, publisher + length), {})
            points.setdefault(row["period"], value)
    made = [Shipped(*key, build((p, v, False) for p, v in points.items())) for key, points in groups.items()]
    kept = [Shipped(s.indicator, s.territory, s.publisher, s.series.yearly()) for s in made]
    return [s for s in kept if len(s.series.points) >= least]


def _rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def _readable(period: str) -> bool:
    """Days (a census, a register's date) are no yearly series."""
    try:
        year_of(period)
    except PeriodError:
        return False
    return True


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None
