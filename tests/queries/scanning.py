"""A second reading of the blocks, by the lines of the source alone. It knows no table."""

import re

from tests.queries.blocks import ENDS, HEADINGS
from tests.queries.printed import CUT, LINES

ITEM = re.compile(r"(?P<letter>[a-z]{1,2}\.|[ivx]+\.|\(\d\))(?:\s+(?P<text>.*))?")
HEADING = re.compile(rf"\d+\.\s*(?P<heading>{'|'.join(HEADINGS)})\s*:?\s*(?P<text>.*)")
Scanned = tuple[str, str, str, int]


def scan(code: str) -> list[Scanned]:
    """Items of a block as its lines show them: section, letter, text, line. Knows no table."""
    begin, end = ENDS[code]
    items: list[Scanned] = []
    section = ""
    for number in range(begin + 1, end):
        line = LINES[number - 1].strip()
        if not line or number in CUT:
            continue
        if heading := HEADING.fullmatch(line):
            section = heading["heading"]
            items.append((section, "", heading["text"], number))
        elif item := ITEM.fullmatch(line):
            items.append((section, item["letter"], item["text"] or "", number))
        else:
            *known, text, first = items.pop()
            items.append((known[0], known[1], f"{text} {line}".strip(), first))
    return items
