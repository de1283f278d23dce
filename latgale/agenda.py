"""An agenda: views of the dashboard in the order in which a presenter shows them.

It stands in an address (compressed) or in a file (JSON); both are read by the same rules.
"""

import base64
import binascii
import json
import re
import zlib
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlsplit

FORMAT, VERSION = "latgale-agenda", 1
MOST = 100
# Longer ones meet the bounds of servers; longer than LINK_MOST get cut by mail and chat programs.
ADDRESS_MOST = 20_000
LINK_MOST = 2_000
_RAW_MOST = 400_000
_FIELDS = {"address": 1000, "title": 200, "words": 2000}
_REQUIRED = {"format", "version", "title", "views"}
# Control characters are no part of any text that a person writes; line breaks are, and tabs.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")


class AgendaError(Exception):
    """What is wrong with an agenda. ``key`` is a message key, ``values`` what its sentence names."""

    def __init__(self, key: str, /, **values: str | int):
        super().__init__(f"{key} {values}")
        self.key = key
        self.values = values


@dataclass(frozen=True)
class Item:
    """One view: its address (path and query), and the presenter's own title and words, or none."""

    address: str
    title: str = ""
    words: str = ""


@dataclass(frozen=True)
class Agenda:
    """The views in their order."""

    title: str = ""
    items: tuple[Item, ...] = ()

    def added(self, item: Item) -> "Agenda":
        """With one more view at the end. Raises AgendaError when it is full."""
        return checked(replace(self, items=(*self.items, item)))

    def changed(self, at: int, *items: Item) -> "Agenda":
        """With the item at a place (from 0) exchanged, or taken out where none is given."""
        return replace(self, items=(*self.items[:at], *items, *self.items[at + 1 :]))

    def moved(self, at: int, by: int) -> "Agenda":
        """With the item at a place moved; it stops at the ends."""
        rest = self.changed(at).items
        to = min(max(at + by, 0), len(rest))
        return replace(self, items=(*rest[:to], self.items[at], *rest[to:]))


def place_of(text: str, host: str = "") -> str:
    """Path and query of an address, with or without the host of this site.

    Raises AgendaError for anything else: for another host too, where ``host`` says which is ours.
    """
    try:
        parts = urlsplit(text.strip())
    except ValueError:
        raise AgendaError("agenda-address", address=text[:80]) from None
    if parts.scheme in ("", "http", "https") and parts.netloc not in ("", host):
        raise AgendaError("agenda-other-host", address=text[:80])
    path = parts.path or ("/" if parts.netloc else "")
    if parts.scheme not in ("", "http", "https") or not re.fullmatch(r"/[a-z/-]*", path):
        raise AgendaError("agenda-address", address=text[:80])
    return path + (f"?{parts.query}" if parts.query else "")


def encode(agenda: Agenda) -> str:
    """The agenda for an address: compressed JSON in base64url."""
    items = [[item.address, item.title, item.words] for item in agenda.items]
    raw = json.dumps([VERSION, agenda.title, items], ensure_ascii=False, separators=(",", ":"))
    packed = zlib.compress(raw.encode("utf-8", "replace"), 9)
    return base64.urlsafe_b64encode(packed).decode("ascii").rstrip("=")


def decode(text: str) -> Agenda:
    """The agenda of an address. Raises AgendaError for what is none; "" is the empty one."""
    if not text:
        return Agenda()
    if len(text) > ADDRESS_MOST:
        raise AgendaError("agenda-too-long", length=len(text), most=ADDRESS_MOST)
    try:
        packed = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
        unpacking = zlib.decompressobj()
        raw = unpacking.decompress(packed, _RAW_MOST)
        if not unpacking.eof:
            raise AgendaError("agenda-link-broken")
        version, title, items = json.loads(raw)
        views = [dict(zip(_FIELDS, item, strict=True)) for item in items]
    except (binascii.Error, zlib.error, ValueError, TypeError, RecursionError):
        raise AgendaError("agenda-link-broken") from None
    return _agenda(version, title, views)


def to_file(agenda: Agenda) -> bytes:
    """The agenda as a JSON file that a person can read."""
    views = [vars(item) for item in agenda.items]
    whole = {"format": FORMAT, "version": VERSION, "title": agenda.title, "views": views}
    return (json.dumps(whole, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def from_file(data: bytes) -> Agenda:
    """The agenda of a file. Raises AgendaError with what is wrong and where."""
    if len(data) > _RAW_MOST:
        raise AgendaError("agenda-file-large", most=_RAW_MOST // 1000)
    try:
        whole = json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise AgendaError("agenda-file-not-json", line=1) from None
    except json.JSONDecodeError as error:
        raise AgendaError("agenda-file-not-json", line=error.lineno) from None
    except (RecursionError, ValueError):
        raise AgendaError("agenda-file-not-json", line=1) from None
    if not isinstance(whole, dict) or whole.get("format") != FORMAT:
        raise AgendaError("agenda-file-other", format=FORMAT)
    if missing := sorted(_REQUIRED - set(whole)):
        raise AgendaError("agenda-file-missing", names=", ".join(missing))
    return _agenda(whole["version"], whole["title"], whole["views"])


def _agenda(version: Any, title: Any, views: Any) -> Agenda:
    if type(version) is not int or version != VERSION:
        raise AgendaError("agenda-version", version=str(version)[:20], known=VERSION)
    if not isinstance(views, list):
        raise AgendaError("agenda-views")
    if len(views) > MOST:
        raise AgendaError("agenda-too-many", n=len(views), most=MOST)
    items = tuple(_item(number, view) for number, view in enumerate(views, start=1))
    return Agenda(_text(title, 0, "title"), items)


def _item(number: int, view: Any) -> Item:
    if not isinstance(view, dict) or set(view) - set(_FIELDS) or "address" not in view:
        raise AgendaError("agenda-view", number=number)
    texts = {name: _text(value, number, name) for name, value in view.items()}
    return Item(**{**texts, "address": place_of(texts["address"])})


def _text(value: Any, number: int, name: str) -> str:
    if not isinstance(value, str) or len(value) > _FIELDS[name] or _CONTROL.search(value):
        raise AgendaError("agenda-text", number=number, name=name, most=_FIELDS[name])
    return value


def checked(agenda: Agenda) -> Agenda:
    """The agenda itself if it can be kept. Raises AgendaError where it cannot, by the rules of reading."""
    return decode(encode(agenda))
