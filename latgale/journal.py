"""The journal of a store: one line for each time that another release began to be served."""

import json
import os
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo

Action = Literal["build", "upload", "rollback"]
RIGA = ZoneInfo("Europe/Riga")


@dataclass(frozen=True)
class Upload:
    """A file that was accepted: what it is, its SHA-256, and what the analyst said of it.

    ``answers`` are those given to the questions that the file left open.
    """

    id: str
    kind: str
    file: str
    sha256: str
    by: str
    at: datetime
    reason: str
    answers: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Event:
    """From ``at`` on ``release`` is served; ``uploads`` are those it is made of, in their order."""

    at: datetime
    action: Action
    release: str
    by: str
    reason: str
    uploads: tuple[Upload, ...] = ()

    @property
    def day(self) -> date:
        """Its day in Latvia."""
        return self.at.astimezone(RIGA).date()


def now() -> datetime:
    """This second in UTC."""
    return datetime.now(UTC).replace(microsecond=0)


class Journal:
    """``history.jsonl`` in the folder of the releases; lines are only ever added."""

    def __init__(self, folder: Path):
        self.path = folder / "history.jsonl"

    def events(self) -> list[Event]:
        """All events, oldest first; none for a store without a journal."""
        if not self.path.exists():
            return []
        return [_event(json.loads(line)) for line in self.path.read_bytes().split(b"\n") if line]

    def add(self, event: Event) -> None:
        """Append an event and see it written to disk."""
        with self.path.open("a", encoding="utf-8") as file:
            file.write(json.dumps(asdict(event), default=datetime.isoformat, ensure_ascii=False) + "\n")
            file.flush()
            os.fsync(file.fileno())

    def uploads(self, release: str = "") -> tuple[Upload, ...]:
        """The uploads that a release is made of, by default the last one that was served."""
        found = (event.uploads for event in reversed(self.events()) if release in ("", event.release))
        return next(found, ())

    def served_on(self, day: date) -> str:
        """Id of the release that was served at the end of a day in Latvia; empty before the first."""
        return next((event.release for event in reversed(self.events()) if event.day <= day), "")


def _event(values: dict[str, Any]) -> Event:
    event = Event(**{**values, "at": datetime.fromisoformat(values["at"])})
    uploads = (Upload(**{**each, "at": datetime.fromisoformat(each["at"])}) for each in values["uploads"])
    return replace(event, uploads=tuple(uploads))
