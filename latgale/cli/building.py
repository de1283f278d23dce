"""``build``, ``where``, ``releases``: make a release, find it, list what was served."""

import argparse
import getpass
import time

from latgale.build import Problem
from latgale.config import store_dir
from latgale.i18n import Texts
from latgale.releases import Store
from latgale.uploads import BUILD_REASON, rebuild

_SHOWN = 30


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The commands and their options."""
    build = commands.add_parser("build", help="make a release from data/ and the accepted files")
    build.add_argument(
        "--if-missing", action="store_true", help="only when there is no release for these tables"
    )
    build.set_defaults(command=_build)
    where = commands.add_parser("where", help="print the path of the served DuckDB file")
    where.set_defaults(command=lambda *_: print(Store().path()))


def _build(options: argparse.Namespace, t: Texts) -> None:
    store = Store()
    if options.if_missing and store.is_readable():
        return
    began = time.monotonic()
    release, new = rebuild(
        store, getpass.getuser(), BUILD_REASON, progress=lambda key, values: print(t(key, **values))
    )
    seconds = f"{time.monotonic() - began:.1f}"
    print(t("build-done", id=release, seconds=seconds) if new else t("build-same", id=release))


def store_obstacle(t: Texts) -> str:
    """Why there can be no store where the environment wants it; empty if there can."""
    folder = store_dir()
    nearest = next((path for path in (folder, *folder.parents) if path.exists()), folder)
    return "" if nearest.is_dir() else t("store-no-folder", folder=str(folder), file=str(nearest))


def problem_lines(problems: list[Problem], t: Texts) -> list[str]:
    """A line a defect of the inputs, the first of them."""
    lines = [_problem_line(problem, t) for problem in problems[:_SHOWN]]
    rest = len(problems) - _SHOWN
    return [*lines, t("build-more", n=rest)] if rest > 0 else lines


def _problem_line(problem: Problem, t: Texts) -> str:
    message = t(problem.key, **problem.values)
    if not problem.line:
        return f"{problem.file}: {message}" if problem.file else message
    if not problem.column:
        return f"{t('place-line', file=problem.file, line=problem.line)}: {message}"
    return f"{t('place-cell', file=problem.file, line=problem.line, column=problem.column)}: {message}"
