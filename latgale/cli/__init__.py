"""Command line: ``python -m latgale build | where | preview | import | releases | rollback``."""

import argparse
import json
import locale
import sys
from collections.abc import Sequence

from latgale.build import BrokenInputError
from latgale.cli import building, uploading
from latgale.extracts import ExtractError
from latgale.i18n import LANGUAGES, texts
from latgale.releases import NoReleaseError, StoreBusyError
from latgale.uploads import StaleError, UnpublishableError, moment, sentence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; 0 when it did its work, 1 with a sentence on standard error when not.

    With ``--json`` the sentence is also an object on standard output.
    """
    options = _parser().parse_args(arguments)
    t = texts(options.lang)
    try:
        return int(options.command(options, t) or 0)
    except BrokenInputError as error:
        lines = [t("build-broken", n=len(error.problems)), *building.problem_lines(error.problems, t)]
    except StoreBusyError:
        lines = [t("store-busy")]
    except NoReleaseError as error:
        lines = [t("store-empty") if str(error) == "CURRENT" else t("store-unknown", id=str(error))]
    except ExtractError as error:
        lines = [sentence(t, error)]
    except StaleError as error:
        lines = [t("store-stale", by=error.served.by, **moment(t, error.served))]
    except UnpublishableError as error:
        lines = [t(str(error))]
    except OSError as error:
        lines = [building.store_obstacle(t) or t("file-unreadable", file=str(error.filename))]
    return _fail(lines, as_json=getattr(options, "json", False))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m latgale")
    parser.add_argument("--lang", choices=LANGUAGES, default=_system_language())
    commands = parser.add_subparsers(required=True)
    building.add_commands(commands)
    uploading.add_commands(commands)
    return parser


def _system_language() -> str:
    name = locale.getlocale()[0] or ""
    return "lv" if name.lower().startswith(("lv", "latvian")) else "en"


def _fail(lines: Sequence[str], *, as_json: bool) -> int:
    if as_json:
        print(json.dumps({"errors": list(lines)}, ensure_ascii=False))
    print("\n".join(lines), file=sys.stderr)
    return 1
