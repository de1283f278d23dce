"""Command line: ``python -m latgale build | where | releases``."""

import argparse
import getpass
import locale
import sys
import time
from collections.abc import Sequence

from latgale.build import BrokenInputError, Problem, build_release
from latgale.i18n import LANGUAGES, Texts, texts
from latgale.releases import NoReleaseError, Store, StoreBusyError

_SHOWN = 30


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 when it did its work, 1 with a sentence on standard error when not."""
    options = _parser().parse_args(arguments)
    t = texts(options.lang)
    try:
        options.command(options, t)
    except BrokenInputError as error:
        return _fail(t("build-broken", n=len(error.problems)), *_problem_lines(error.problems, t))
    except StoreBusyError:
        return _fail(t("store-busy"))
    except NoReleaseError:
        return _fail(t("store-empty"))
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m latgale")
    parser.add_argument("--lang", choices=LANGUAGES, default=_system_language())
    commands = parser.add_subparsers(required=True)
    build = commands.add_parser("build", help="make a release from data/, check it, publish it")
    build.add_argument(
        "--if-missing", action="store_true", help="only when there is no release for these tables"
    )
    build.set_defaults(command=_build)
    where = commands.add_parser("where", help="print the path of the served DuckDB file")
    where.set_defaults(command=lambda *_: print(Store().path()))
    releases = commands.add_parser("releases", help="list the releases, newest first")
    releases.set_defaults(command=_releases)
    return parser


def _system_language() -> str:
    name = locale.getlocale()[0] or ""
    return "lv" if name.lower().startswith(("lv", "latvian")) else "en"


def _build(options: argparse.Namespace, t: Texts) -> None:
    store = Store()
    if options.if_missing and store.is_readable():
        return
    began = time.monotonic()
    release, new = build_release(
        store, getpass.getuser(), t("build-reason"), progress=lambda key, values: print(t(key, **values))
    )
    seconds = f"{time.monotonic() - began:.1f}"
    print(t("build-done", id=release, seconds=seconds) if new else t("build-same", id=release))


def _releases(_: argparse.Namespace, __: Texts) -> None:
    store = Store()
    served = store.current()
    for release in store.list():
        mark = "*" if release.id == served else " "
        print(f"{mark} {release.id}  {release.created:%Y-%m-%d %H:%M}  {release.by}  {release.reason}")


def _problem_lines(problems: list[Problem], t: Texts) -> list[str]:
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


def _fail(*lines: str) -> int:
    print("\n".join(lines), file=sys.stderr)
    return 1
