"""``python -m bench.projects``: the page of projects with 100 000 of them, beside a bare page.

The store is made from the whole-country list of 2016 (``data/sources/esfondi_2016.csv``), repeated until
there are 100 000 projects. A project of the list that names no place in Latgale is put into one of the
nine municipalities in turn: what is measured is the load, not where the money went.
"""

import csv
import os
import re
import statistics
import sys
import tempfile
from contextlib import ExitStack
from itertools import cycle, islice
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd

from bench.serving import Session, bare_page, dashboard
from latgale.build import build_release
from latgale.build.build import draft
from latgale.config import ROOT
from latgale.journal import Event, now
from latgale.releases import Store

SIZE = 100_000
WARM_UP, RERUNS = 5, 30
FACTOR = 2.0
LIST = ROOT / "data/sources/esfondi_2016.csv"
TERRITORIES = [
    "LV0002000",
    "LV0006000",
    "LV0022000",
    "LV0024000",
    "LV0032000",
    "LV0036000",
    "LV0037000",
    "LV0042000",
    "LV0043000",
]
FUNDS = ["erdf", "esf", "cohesion", "eafrd", "interreg"]
STATUSES = ["completed", "ongoing", "approved", "terminated"]


def words() -> list[str]:
    """Words of the list's names, each of which finds some of its projects."""
    found = {word.lower() for row in listed() for word in re.findall(r"[^\W\d_]{7,}", row[1])}
    return sorted(found)[:: max(len(found) // 60, 1)]


def listed() -> list[list[str]]:
    """Rows of the list without its header."""
    with LIST.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))[1:]


# Asked for in turn, so that no answer is kept from the time before: every rerun asks the release.
VIEWS: dict[str, list[str]] = {
    "all": [""],
    "words": [f"q={word}" for word in words()],
    "fund and municipality": [f"fund={fund}&municipality={code}" for fund in FUNDS for code in TERRITORIES],
    "status and amount": [f"status={word}&from={1000 * n}" for n in range(1, 12) for word in STATUSES],
    "priority": [f"priority={code}&from={n}" for n in range(1, 30) for code in ("2.1", "2.2", "none")],
    "another page": [f"part={n}" for n in range(2, 60)],
    "one project": [f"project=X{n:06}" for n in range(60)],
}


def projects(size: int = SIZE) -> pd.DataFrame:
    """Rows of the table ``project`` from the list, numbered anew, with a year, fund and status each."""
    lines = [
        {
            "id": f"X{n:06}",
            "project_no": f"{measure}{n}",
            "name": f"{name} {n}",
            "beneficiary": beneficiary,
            "fund": FUNDS[n % len(FUNDS)],
            "measure": measure.strip("."),
            "status": STATUSES[n % len(STATUSES)],
            "start": str(2014 + n % 10),
            "total_eur": float(total.replace(",", ".")) + n % 1000,
            "public_support_eur": float(support.replace(",", ".")),
        }
        for n, (measure, name, beneficiary, total, support, _) in enumerate(islice(cycle(listed()), size))
    ]
    fixed: dict[str, Any] = {
        "name_lang": "lv",
        "name_translated": False,
        "programme": "growth-employment-2014-2020",
    }
    fixed |= {
        "period": "2014-2020",
        "amount_scope": "whole_project",
        "converted": False,
        "source": "esfondi-2016",
    }
    return pd.DataFrame(lines).assign(**fixed)


def locations(size: int = SIZE) -> pd.DataFrame:
    """A place each; every twentieth project has two, every fiftieth is of the whole region."""
    lines = [
        (f"X{n:06}", place + 1, "LV005" if n % 50 == 0 else TERRITORIES[(n + place) % 9], n % 50 == 0)
        for n in range(size)
        for place in range(2 if n % 20 == 1 else 1)
    ]
    frame = pd.DataFrame(lines, columns=["project", "position", "territory", "regional"])
    return frame.assign(
        source="esfondi-2016", basis=frame.pop("regional").map({True: "region", False: "municipality"})
    )


def make_store(folder: Path, size: int = SIZE) -> Path:
    """A store that serves a release with that many projects besides the real ones."""
    store = Store(folder)
    build_release(store, "bench", "real data")

    def change(connection: duckdb.DuckDBPyConnection) -> None:
        for table, rows in (("project", projects(size)), ("project_location", locations(size))):
            connection.register("incoming", rows)
            connection.execute(f"INSERT INTO {table} BY NAME FROM incoming")
            connection.unregister("incoming")

    with store.writing(), draft(store, "bench", "load", change, store.path()) as made:
        store.publish(made.path, Event(now(), "build", made.release, "bench", "load", ()))
    return folder


def measure(store: Path, folder: Path) -> dict[str, list[float]]:
    """Seconds of each rerun after the warm-up: of the bare page, then of each view, all in turn."""
    with ExitStack() as open_now:
        asked = [("bare page, stock settings", open_now.enter_context(bare_page(folder / "bare")), "", [""])]
        port = open_now.enter_context(dashboard(store))
        asked += [(name, port, "projekti", queries) for name, queries in VIEWS.items()]
        turns = []
        for name, where, page, queries in asked:
            session = Session(where)
            open_now.callback(session.close)
            turns.append((name, session, page, cycle(queries)))
        runs: dict[str, list[float]] = {name: [] for name, *_ in turns}
        for _ in range(WARM_UP + RERUNS):
            for name, session, page, next_query in turns:
                query = next(next_query)
                runs[name].append(session.rerun(page, query))
                if page:
                    _check(session.shown, query)
    return {name: seconds[WARM_UP:] for name, seconds in runs.items()}


def _check(shown: str, query: str) -> None:
    """Raises RuntimeError for an answer that is not the page with its projects: it would be fast too."""
    one = "project=" in query
    if "<h1>" not in shown or (not one and len(set(re.findall(r"project=(\w+[-.\w]*)", shown))) < 50):
        raise RuntimeError(f"projekti?{query}: the page shows no projects")


def report(runs: dict[str, list[float]]) -> bool:
    """Print the table; whether every view keeps to twice the bare page."""
    medians = {name: statistics.median(seconds) * 1000 for name, seconds in runs.items()}
    bare = next(iter(medians.values()))
    print(f"\nProjects page with {SIZE} projects, {RERUNS} reruns after {WARM_UP} to warm up")
    print(f"{'':36}{'median ms':>10}{'p90 ms':>10}{'of bare':>10}")
    for name, median in medians.items():
        ninth = statistics.quantiles(runs[name], n=10)[-1] * 1000
        print(f"{name:36}{median:10.1f}{ninth:10.1f}{median / bare:10.2f}")
    slow = [name for name, median in medians.items() if median > FACTOR * bare]
    print(f"Over {FACTOR:g} times the bare page: " + (", ".join(slow) or "none"))
    return not slow


def main() -> None:
    """Make the store, measure, print; exit 1 when a view is too slow."""
    print(f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else "")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        kept = report(measure(make_store(folder / "store"), folder))
    sys.exit(0 if kept else 1)


if __name__ == "__main__":
    main()
