"""What a PX file says about its table: title, unit, source, notes, symbols."""

from collections.abc import Iterator

from latgale.extracts.model import Dimension
from latgale.extracts.px.keywords import Keywords

_NOTES = ("NOTEX", "NOTE", "VALUENOTEX", "VALUENOTE", "CELLNOTEX", "CELLNOTE")


def first_of(file: Keywords, *keywords: str) -> str:
    """Text of the first of these keywords that the file has."""
    return next((text for keyword in keywords if (text := file.text(keyword))), "")


def symbols(file: Keywords) -> dict[str, str]:
    """What is printed for each symbol of DATA: DATASYMBOLn for n dots, and the dots where it is not given.

    Seven dots are the sum of cells that cannot be added up.
    """
    keywords = {"." * n: f"DATASYMBOL{n}" for n in range(1, 7)}
    keywords |= {"." * 7: "DATASYMBOLSUM", "-": "DATASYMBOLNIL"}
    return {symbol: file.text(keyword) or symbol for symbol, keyword in keywords.items()}


def updated(file: Keywords) -> str:
    """LAST-UPDATED of the table, else the latest of its contents (20060209 15:20, so in order of time)."""
    latest = [" ".join(each.items()) for each in file.every("LAST-UPDATED") if each.subs]
    return file.text("LAST-UPDATED") or max(latest, default="")


def units(file: Keywords, found: tuple[Dimension, ...]) -> dict[str, str]:
    """UNITS of each of the contents that has some of its own."""
    contents = next((dimension for dimension in found if dimension.role == "measure"), None)
    own = {each.subs[-1]: " ".join(each.items()).strip() for each in file.every("UNITS") if each.subs}
    return {label: own[label] for label in contents.labels if own.get(label)} if contents else {}


def unit(file: Keywords, found: tuple[Dimension, ...]) -> str:
    """The one unit of all contents, else what UNITS says of the whole table."""
    own = units(file, found)
    contents = next((dimension.size for dimension in found if dimension.role == "measure"), 0)
    same = len(own) == contents and len(set(own.values())) == 1
    return next(iter(own.values())) if same else file.text("UNITS")


def notes(file: Keywords, found: tuple[Dimension, ...]) -> tuple[str, ...]:
    """Notes in the file's own language, each after what it is about; units that differ by contents."""
    own = units(file, found)
    differing = own if len(set(own.values())) > 1 else {}
    said = [*_notes(file), *(f"{label}: {each}" for label, each in differing.items())]
    return tuple(dict.fromkeys(said))


def _notes(file: Keywords) -> Iterator[str]:
    for keyword in _NOTES:
        for note in file.every(keyword):
            about = ", ".join(sub for sub in note.subs if sub != "*")
            # "#" is the line break of the format.
            text = " ".join(note.items()).replace("#", "\n").strip()
            if text:
                yield f"{about}: {text}" if about else text
