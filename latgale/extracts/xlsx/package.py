"""The zip around a workbook: bounds checked, and packed anew with only what has been looked through.

python-calamine inflates as far as the stream goes, takes a cell by its place and reserves the whole
rectangle up to the last one (two cells, A1 and XFD1048576, end the process), takes the kept result of a
formula and leaves the error values out. So every part is read here first, within bounds, and calamine
gets a package in which nothing else is left.
"""

import io
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import IO
from xml.etree import ElementTree

from latgale.extracts.limits import PACKED_RATIO, UNPACKED_BYTES
from latgale.extracts.model import ExtractError
from latgale.extracts.xlsx.parts import Scan, Scanner

ZIP = (b"PK\x03\x04", b"PK\x05\x06")
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENTRY = b"PK\x01\x02"
_ENTRIES = 5_000
_PACKED = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
# Below this size the ratio says nothing: a short part of one repeated word packs to almost nothing.
_SMALL = 2**20
_CHUNK = 2**20
_WORKBOOK = "xl/workbook.xml"
_RELATIONS = "xl/_rels/workbook.xml.rels"
# What other packages are, by a part that only they have.
_OTHERS = {
    "xl/workbook.bin": "xlsx-binary-workbook",
    "content.xml": "xlsx-opendocument",
    "word/document.xml": "xlsx-word-document",
    "": "xlsx-not-a-workbook",
}


@dataclass(frozen=True)
class Package:
    """``clean``: the package for calamine. ``scans``: what was found in each worksheet, by its name."""

    clean: io.BytesIO
    scans: Mapping[str, Scan]


def open_package(data: bytes) -> Package:
    """Reads every part once. Raises ExtractError for no workbook, a broken one, or too large a one."""
    _check_ole(data)
    if data.count(_ENTRY) > _ENTRIES:
        raise ExtractError("xlsx-not-a-workbook")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as source:
            return _packed_anew(source, _parts(source))
    # What zipfile raises on a damaged file; NotImplementedError is a way of packing it does not know.
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, OSError) as error:
        raise ExtractError("xlsx-damaged") from error


def _check_ole(data: bytes) -> None:
    """An old .xls and a workbook with a password are both OLE containers."""
    if data.startswith(OLE):
        encrypted = "EncryptedPackage".encode("utf-16-le") in data
        raise ExtractError("xlsx-encrypted" if encrypted else "xlsx-old-workbook")


def _parts(source: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """The parts in XML by their names in lower case, after the checks that the directory allows."""
    entries = source.infolist()
    parts = {entry.filename.casefold(): entry for entry in entries}
    if any(entry.flag_bits & 1 for entry in entries):
        raise ExtractError("xlsx-encrypted")
    if _WORKBOOK not in parts:
        other = next((name for name in _OTHERS if name in parts), "")
        raise ExtractError(_OTHERS[other])
    if len(parts) != len(entries) or any(entry.compress_type not in _PACKED for entry in entries):
        raise ExtractError("xlsx-damaged")
    if any(map(_is_bomb, entries)) or sum(entry.file_size for entry in entries) > UNPACKED_BYTES:
        raise ExtractError("xlsx-unpacks-too-large", limit=UNPACKED_BYTES // 2**20)
    return {name: entry for name, entry in parts.items() if name.endswith((".xml", ".rels"))}


def _is_bomb(entry: zipfile.ZipInfo) -> bool:
    return entry.file_size > _SMALL and entry.file_size > PACKED_RATIO * entry.compress_size


def _packed_anew(source: zipfile.ZipFile, parts: Mapping[str, zipfile.ZipInfo]) -> Package:
    clean, scans = io.BytesIO(), {}
    with zipfile.ZipFile(clean, "w", zipfile.ZIP_STORED) as target:
        for name, entry in parts.items():
            with source.open(entry) as part, target.open(entry.filename, "w") as copy:
                scans[name] = _copied(part, copy)
    clean.seek(0)
    sheets = _sheets(_small(source, parts, _WORKBOOK), _small(source, parts, _RELATIONS))
    return Package(clean, {name: scans[part] for name, part in sheets.items() if part in scans})


def _copied(part: IO[bytes], copy: IO[bytes]) -> Scan:
    """zipfile gives no more bytes than the directory says, and an error where the checksum differs."""
    scanner = Scanner()
    while chunk := part.read(_CHUNK):
        scanner.feed(chunk)
        copy.write(chunk)
    return scanner.close()


def _small(source: zipfile.ZipFile, parts: Mapping[str, zipfile.ZipInfo], name: str) -> ElementTree.Element:
    """A part that lists others. It has been parsed before, so it declares no entities."""
    if name not in parts or parts[name].file_size > _SMALL:
        raise ExtractError("xlsx-damaged")
    try:
        return ElementTree.XML(source.read(parts[name]), ElementTree.XMLParser(encoding="utf-8"))  # noqa: S314
    except ElementTree.ParseError as error:  # of namespaces; the rest has been parsed before
        raise ExtractError("xlsx-damaged") from error


def _sheets(workbook: ElementTree.Element, relations: ElementTree.Element) -> dict[str, str]:
    """Part of each sheet by its name."""
    targets = {element.get("Id", ""): element.get("Target", "") for element in relations}
    found = {}
    for element in workbook.iter():
        if element.tag.endswith("}sheet"):
            target = targets.get(_relation(element), "").casefold().lstrip("/")
            found[element.get("name", "")] = target if target.startswith("xl/") else f"xl/{target}"
    return found


def _relation(sheet: ElementTree.Element) -> str:
    return next((value for name, value in sheet.attrib.items() if name.endswith("}id")), "")
