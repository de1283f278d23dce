"""``preview``, ``import``, ``releases``, ``rollback``: what the page Augšupielāde does, without a browser."""

import argparse
import getpass
import json
from pathlib import Path
from typing import Any

from latgale.i18n import Texts
from latgale.journal import Event
from latgale.releases import Store
from latgale.uploads import (
    Preview,
    answers_of,
    as_json,
    moment,
    preview,
    publish,
    reason_of,
    roll_back,
    sentences,
)


def add_commands(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The commands and their options."""
    look = commands.add_parser("preview", help="say what a file is and what it would change")
    take = commands.add_parser("import", help="publish a file as a new release")
    for parser in (look, take):
        parser.add_argument("file", type=Path)
        parser.add_argument("--answers", default="", help="JSON object, as preview asks for them")
    take.add_argument("--reason", default="", help="why; needed where preview warns")
    listed = commands.add_parser("releases", help="list the releases, newest first")
    back = commands.add_parser("rollback", help="serve an earlier release again")
    back.add_argument("release")
    back.add_argument("--reason", default="")
    chosen = {look: _preview, take: _import, listed: _releases, back: _rollback}
    for parser, command in chosen.items():
        parser.add_argument("--json", action="store_true", help="answer in JSON")
        parser.set_defaults(command=command)


def _preview(options: argparse.Namespace, t: Texts) -> int:
    found = _look(options)
    _say(options, as_json(t, found), sentences(t, found))
    return 0


def _import(options: argparse.Namespace, t: Texts) -> int:
    store, found = Store(), _look(options)
    release = publish(store, found, getpass.getuser(), options.reason)
    lines = [*sentences(t, found), t("import-done", **moment(t, store.describe(release)))]
    _say(options, {**as_json(t, found), "release": release}, lines)
    return 0


def _look(options: argparse.Namespace) -> Preview:
    return preview(Store(), options.file.read_bytes(), options.file.name, answers_of(options.answers))


def _releases(options: argparse.Namespace, t: Texts) -> int:
    store = Store()
    served, events = store.current(), {event.release: event for event in store.journal.events()}
    releases = store.list()
    rows = [_release_row(release, events.get(release.id), served) for release in releases]
    lines = [
        f"{'*' if row['served'] else ' '} {row['id']}  {row['created'][:16].replace('T', ' ')}"
        f"  {row['by']}  {reason_of(t, release)}"
        for release, row in zip(releases, rows, strict=True)
    ]
    _say(options, rows, lines)
    return 0


def _release_row(release: Any, event: Event | None, served: str) -> dict[str, Any]:
    kept = ("id", "by", "reason", "parent", "fingerprint")
    return {
        **{name: getattr(release, name) for name in kept},
        "created": release.created.isoformat(),
        "served": release.id == served,
        "readable": release.readable,
        "uploads": [{"id": u.id, "file": u.file, "sha256": u.sha256} for u in event.uploads] if event else [],
    }


def _rollback(options: argparse.Namespace, t: Texts) -> int:
    store = Store()
    roll_back(store, options.release, getpass.getuser(), options.reason)
    done = t("rollback-done", **moment(t, store.describe(options.release)))
    _say(options, {"release": options.release}, [done])
    return 0


def _say(options: argparse.Namespace, answer: Any, lines: list[str]) -> None:
    print(
        json.dumps(answer, ensure_ascii=False, indent=1, allow_nan=False)
        if options.json
        else "\n".join(lines)
    )
