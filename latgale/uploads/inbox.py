"""Files that are being looked at and are not accepted yet; they lie outside the releases for a week."""

import hashlib
import json
import re
import time
from pathlib import Path

from latgale.releases import Store

_KEPT_SECONDS = 7 * 24 * 3600


class Inbox:
    """Folder ``inbox`` of a store: two files an entry, the bytes and the name they came under."""

    def __init__(self, store: Store):
        self.folder = store.folder / "inbox"

    def put(self, data: bytes, name: str) -> str:
        """Keep a file to be looked at; return its SHA-256. What lies there for over a week goes."""
        self.folder.mkdir(parents=True, exist_ok=True)
        self._clear()
        digest = hashlib.sha256(data).hexdigest()
        (self.folder / digest).write_bytes(data)
        (self.folder / f"{digest}.json").write_text(json.dumps({"name": name}), encoding="utf-8")
        return digest

    def get(self, digest: str) -> tuple[bytes, str]:
        """The bytes and the name. Raises KeyError for what is not there."""
        path = self.folder / digest
        if not re.fullmatch("[0-9a-f]{64}", digest) or not path.is_file():
            raise KeyError(digest)
        about = json.loads(Path(f"{path}.json").read_text(encoding="utf-8"))
        return path.read_bytes(), str(about["name"])

    def _clear(self) -> None:
        for path in self.folder.iterdir():
            if time.time() - path.stat().st_mtime > _KEPT_SECONDS:
                path.unlink(missing_ok=True)
