"""Which characters the bytes of a text file stand for; from here on a text is UTF-8 without a mark."""

import re

import numpy as np
import pyarrow as pa

from latgale.extracts.model import ExtractError

_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
# Letters of Latvian and "…", "–" in UTF-8. Read as Windows-1257 they would be "Ä" or "Å" before a sign, or
# "ā€", which no text has: a file with these and with bytes that are no UTF-8 holds both encodings.
_UTF8_LETTERS = re.compile(rb"[\xc4\xc5][\x80-\xbf]|\xe2\x80[\x80-\xbf]")
# Latvian files first. Where Windows-1257 has no letter for a byte, it is the Western code page or nothing.
_ONE_BYTE = ("cp1257", "cp1252")
_HEAD = 4096
# What Python says of a letter that is not there to its end.
_CUT = ("unexpected end of data", "truncated data")
# Control characters that no text has; a NUL has a sentence of its own.
_CONTROLS = bytes(set(range(1, 32)) - {9, 10, 12, 13})


def to_utf8(data: bytes) -> bytes:
    """The text in UTF-8 without a byte order mark, every line ended by a line feed.

    UTF-8, UTF-16 (either order) with and without a mark, Windows-1257, Windows-1252. A ``CR LF`` stays as it
    is. Raises ExtractError for NUL bytes, rubbish, an unknown encoding and for two encodings in one file.
    """
    text = _decoded(data)
    _refuse_controls(text)
    if b"\0" in text:
        raise ExtractError("csv-nul", row=_line(text, text.index(b"\0")))
    return text if b"\n" in text else text.replace(b"\r", b"\n")


def _decoded(data: bytes) -> bytes:
    mark, encoding = next((pair for pair in _MARKS if data.startswith(pair[0])), (b"", ""))
    if encoding.startswith("utf-16"):
        return _from_utf16(data[len(mark) :], encoding)
    if wide := _unmarked_utf16(data[:_HEAD]):
        return _from_utf16(data, wide)
    text = data[len(mark) :]
    _refuse_controls(text)
    return text if _is_utf8(text) else _from_one_byte(text)


def _refuse_controls(text: bytes) -> None:
    if text[:_HEAD].translate(None, _CONTROLS) != text[:_HEAD]:
        raise ExtractError("csv-binary")


def _unmarked_utf16(head: bytes) -> str:
    """Most text here is ASCII, so in UTF-16 most of every second byte is zero, and of the others "Ā"'s."""
    even, odd = head[::2].count(0), head[1::2].count(0)
    if max(even, odd) * 4 < len(head) or min(even, odd) * 4 > max(even, odd):
        return ""
    return "utf-16-be" if even > odd else "utf-16-le"


def _from_utf16(data: bytes, encoding: str) -> bytes:
    try:
        return data.decode(encoding).encode()
    except UnicodeDecodeError as error:
        if error.reason in _CUT:
            row = data[: error.start].decode(encoding).count("\n") + 1
            raise ExtractError("csv-truncated", row=row) from None
        raise ExtractError("csv-encoding") from None


def _is_utf8(text: bytes) -> bool:
    whole = np.array([0, len(text)], dtype=np.int32)
    try:
        pa.StringArray.from_buffers(1, pa.py_buffer(whole), pa.py_buffer(text)).validate(full=True)
    except pa.ArrowInvalid:
        return False
    return True


def _from_one_byte(text: bytes) -> bytes:
    try:
        text.decode()
    except UnicodeDecodeError as error:
        other, letters = error.start, _UTF8_LETTERS.search(text)
        if letters and error.reason in _CUT:
            raise ExtractError("csv-truncated", row=_line(text, other)) from None
        if letters:
            raise ExtractError(
                "csv-mixed-encodings", row=max(_line(text, other), _line(text, letters.start()))
            ) from None
    for encoding in _ONE_BYTE:
        try:
            return text.decode(encoding).encode()
        except UnicodeDecodeError:
            continue
    raise ExtractError("csv-encoding", row=_line(text, other))


def _line(text: bytes, place: int) -> int:
    return text.count(b"\n", 0, place) + 1
