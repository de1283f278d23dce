"""Files that wait to be looked at."""

import os
import time
from pathlib import Path

import pytest

from latgale.releases import Store
from latgale.uploads.inbox import Inbox


def test_bytes_and_name_come_back(tmp_path: Path) -> None:
    inbox = Inbox(Store(tmp_path))
    digest = inbox.put(b"a;b", "IRS031 „jauns”.csv")
    assert inbox.get(digest) == (b"a;b", "IRS031 „jauns”.csv")
    assert inbox.put(b"a;b", "other name.csv") == digest
    assert inbox.get(digest)[1] == "other name.csv"


@pytest.mark.parametrize("asked", ["", "..", "../CURRENT", "0" * 64, "Z" * 64, "0" * 63, f"{'0' * 64}.json"])
def test_only_what_was_put_there_is_named(tmp_path: Path, asked: str) -> None:
    inbox = Inbox(Store(tmp_path))
    inbox.put(b"x", "x")
    with pytest.raises(KeyError):
        inbox.get(asked)


def test_after_a_week_it_goes(tmp_path: Path) -> None:
    inbox = Inbox(Store(tmp_path))
    old, recent = inbox.put(b"old", "old"), inbox.put(b"recent", "recent")
    for name, days in ((old, 8), (recent, 6)):
        for path in (inbox.folder / name, inbox.folder / f"{name}.json"):
            then = time.time() - days * 24 * 3600
            os.utime(path, (then, then))
    inbox.put(b"new", "new")
    with pytest.raises(KeyError):
        inbox.get(old)
    assert inbox.get(recent)[1] == "recent"
