"""``python -m bench``: our pages beside a bare one, the build, the queries, the readers."""

import importlib
import inspect
import os
import pkgutil
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from importlib.metadata import version
from itertools import cycle
from pathlib import Path
from typing import Any

import latgale.queries
from bench import bad_files, reading_csv, reading_json, reading_px, reading_xlsx
from bench.serving import Session, bare_page, dashboard
from latgale.config import ROOT
from latgale.releases import Store, connect

WARM_UP = 5
RERUNS = 30
BUILDS = 3
WORDS = (
    "pašvaldības ceļi dzelzceļš tūrisms skola lauksaimniecība enerģija robeža izglītība universitāte "
    "transports internets veselība kultūra mežs ezers uzņēmums investīcijas atkritumi ūdens siltums tilts "
    "sports jaunieši pensionāri bibliotēka muzejs amats darbs projekts pilsēta novads lidosta pētniecība "
    "inovācija eksports"
)
VIEWS: list[tuple[str, str, list[str]]] = [
    ("overview", "", [""]),
    ("targets", "merki", [""]),
    ("targets, one target", "merki", ["target=programme2027-population"]),
    ("targets, an indicator", "merki", ["indicator=population&territory=LV0002000"]),
    ("targets, compared", "merki", ["indicator=population&compare=LV,LV0002000&mode=index"]),
    ("targets, all indicators", "merki", ["list=indicators"]),
    ("projects", "projekti", [""]),
    ("projects, filtered", "projekti", ["fund=erdf&municipality=LV0006000"]),
    ("projects, one project", "projekti", ["project=LG015"]),
    ("programme, tree", "programma", [""]),
    ("programme, filtered", "programma", ["municipality=LV0002000"]),
    ("programme, block", "programma", ["block=3.2.1"]),
    ("programme, priority", "programma", ["priority=3.2"]),
    ("programme, all actors", "programma", ["list=actors"]),
    ("programme, search", "programma", ["q=pasvaldibas"]),
    ("programme, a new search each time", "programma", [f"q={word}" for word in WORDS.split()]),
    ("alignment, LIAS 2030", "atbilstiba", [""]),
    ("alignment, NAP 2027", "atbilstiba", ["framework=NAP2027"]),
    ("alignment, directions", "atbilstiba", ["framework=NAP2027&level=direction"]),
    ("alignment, pair", "atbilstiba", ["row=4&priority=2.1"]),
    ("data, notes", "dati", [""]),
    ("data, sources", "dati", ["view=sources"]),
    ("data, place in a source", "dati", ["view=source&source=programme-2021-2027&line=3000"]),
    ("data, table of blocks", "dati", ["view=tables"]),
    ("data, largest table", "dati", ["view=tables&table=source_text"]),
    ("data, release", "dati", ["view=release"]),
    ("upload", "augsupielade", [""]),
]
# Arguments of the query functions by name; a function that needs another one stops the bench.
ARGUMENTS: dict[str, Any] = {
    "framework": "NAP2027",
    "priority": "2.1",
    "code": "3.2.1",
    "actor": "Rēzeknes Tehnoloģiju akadēmija (RTA)",
    "funding": "Valsts finansējums",
    "stems": ("pasvaldib",),
    "project_rows.name": "project_location",
    "name": "subpriority_actor",
    "source": "programme-2021-2027",
    "first": 3000,
    "last": 3040,
    "indicator": "population",
    "territory": "LV005",
    "territories": ("LV005", "LV"),
    "period": "2020",
    "kind": "challenge",
    "project": "LG015",
    "projects": ("LG015", "LG022"),
    "limit": 50,
    "offset": 50,
}
Runs = dict[str, list[float]]


def reruns(store: Path, folder: Path) -> Runs:
    """Seconds of each rerun by view, warm-up included.

    The views take turns, so that all meet the same machine.
    """
    with ExitStack() as open_now:
        bare = open_now.enter_context(bare_page(folder / "bare"))
        lean = open_now.enter_context(bare_page(folder / "lean", "--runner.postScriptGC", "false"))
        ours = open_now.enter_context(dashboard(store))
        asked = [("bare page, stock settings", bare, "", [""]), ("bare page, no collection", lean, "", [""])]
        asked += [(name, ours, page, queries) for name, page, queries in VIEWS]
        turns = []
        for name, port, page, queries in asked:
            session = Session(port)
            open_now.callback(session.close)
            turns.append((name, session, page, cycle(queries)))
        runs: Runs = {name: [] for name, *_ in turns}
        for _ in range(WARM_UP + RERUNS):
            for name, session, page, next_query in turns:
                runs[name].append(session.rerun(page, next(next_query)))
    return runs


def builds(folder: Path) -> tuple[list[float], Path]:
    """Seconds of ``python -m latgale build`` into an empty store, start of Python included."""
    seconds = []
    for number in range(BUILDS):
        store = folder / f"store-{number}"
        began = time.perf_counter()
        command = [sys.executable, "-m", "latgale", "build"]
        environment = {**os.environ, "LATGALE_STORE": str(store)}
        subprocess.run(command, cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL)
        seconds.append(time.perf_counter() - began)
    return seconds, store


def query_functions() -> Iterator[tuple[str, Callable[..., Any], dict[str, Any]]]:
    """Every public function of ``latgale.queries`` that asks a release, with its arguments."""
    for found in pkgutil.iter_modules(latgale.queries.__path__):
        module = importlib.import_module(f"latgale.queries.{found.name}")
        for name, function in inspect.getmembers(module, inspect.isfunction):
            parameters = inspect.signature(function).parameters
            asks = "connection" in parameters and "query" not in parameters
            if function.__module__ == module.__name__ and asks:
                named = (each for each in parameters.values() if each.kind is not each.VAR_KEYWORD)
                needed = [each.name for each in named if each.default is each.empty]
                own = {each: f"{found.name}.{each}" for each in needed if each != "connection"}
                arguments = {each: ARGUMENTS[key if key in ARGUMENTS else each] for each, key in own.items()}
                yield f"{found.name}.{name}", function, arguments


def queries(store: Path) -> Runs:
    """Seconds of each query function, answers not kept."""
    runs: Runs = {}
    connection = connect(Store(store).path())
    for name, function, arguments in query_functions():
        runs[name] = []
        for _ in range(WARM_UP + RERUNS):
            began = time.perf_counter()
            function(connection.cursor(), **arguments)
            runs[name].append(time.perf_counter() - began)
        del runs[name][:WARM_UP]
    return runs


def p90(seconds: list[float]) -> float:
    """The time that nine of ten keep to."""
    return statistics.quantiles(seconds, n=10)[-1]


def print_reruns(runs: Runs) -> None:
    """The table of reruns, with each median as a share of the bare page's."""
    warm = {name: seconds[WARM_UP:] for name, seconds in runs.items()}
    medians = {name: statistics.median(seconds) for name, seconds in warm.items()}
    bare = next(iter(medians.values()))
    print(f"\nRerun of a page's script in one session, {RERUNS} after {WARM_UP} to warm up")
    print(f"{'':36}{'median ms':>10}{'p90 ms':>10}{'of bare':>10}{'first ms':>10}")
    for name, median in medians.items():
        first, ninth = runs[name][0] * 1000, p90(warm[name]) * 1000
        print(f"{name:36}{median * 1000:10.1f}{ninth:10.1f}{median / bare:10.2f}{first:10.1f}")
    slower = [name for name, median in medians.items() if median > bare]
    print("Slower than the bare page: " + (", ".join(slower) or "none"))


def print_queries(runs: Runs) -> None:
    """The table of query functions, slowest first."""
    print(f"\nQuery functions, {RERUNS} calls each")
    print(f"{'':36}{'median ms':>10}{'p90 ms':>10}")
    for name, seconds in sorted(runs.items(), key=lambda item: -statistics.median(item[1])):
        print(f"{name:36}{statistics.median(seconds) * 1000:10.1f}{p90(seconds) * 1000:10.1f}")


def main() -> None:
    """Measure and print."""
    load = f", load {os.getloadavg()[0]:.1f}" if hasattr(os, "getloadavg") else ""
    parts = ", ".join(f"{name} {version(name)}" for name in ("streamlit", "duckdb"))
    print(f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}, {parts}{load}")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        seconds, store = builds(folder)
        print_reruns(reruns(store, folder))
        print(f"\npython -m latgale build: {statistics.median(seconds):.1f} s (median of {BUILDS})")
        print_queries(queries(store))
    reading_px.print_reading_px()
    reading_json.main()
    reading_csv.main()
    reading_xlsx.print_reading_xlsx()
    bad_files.print_bad_files()


if __name__ == "__main__":
    main()
