"""The summary of the Action Plan as the tests read it: by its lines alone, knowing no table."""

import re

from tests.queries.printed import DATA, squeeze

LINES = (DATA / "sources/ricibas_plans_2025_2027_kopsavilkums.txt").read_text(encoding="utf-8").split("\n")
HEADINGS = {"DROŠĪBA": "security", "EKONOMIKA": "economy", "CILVĒKRESURSI": "people"}
# A footnote stands between two halves of a sentence; its mark is printed as a 1 at both places.
FOOTNOTE = range(57, 61)
END_OF_POINTS = 273


def scan_points() -> list[tuple[str, int, str]]:
    """Pillar, line and text of everything that begins with a bullet."""
    found: list[tuple[str, int, str]] = []
    pillar = ""
    for number, line in enumerate(LINES[: END_OF_POINTS - 1], 1):
        text = line.strip()
        if text in HEADINGS:
            pillar = HEADINGS[text]
        elif text.startswith("•"):
            found.append((pillar, number, text.removeprefix("•").strip()))
        elif text and pillar and found and found[-1][0] == pillar:
            found[-1] = (*found[-1][:2], f"{found[-1][2]} {text}")
    return found


def scan_numbers() -> list[tuple[int, str]]:
    """Line and digits of every number, thousands with their spaces; across the end of a line too."""
    text = "\n".join(LINES)
    found = re.finditer(r"\d{1,3}(?: ?\s*\d{3})+(?:,\d+)?(?!\d)|\d+(?:,\d+)?", text)
    return [(text.count("\n", 0, each.start()) + 1, " ".join(each[0].split())) for each in found]


def squeezed(first: int, end: int) -> str:
    """Lines from ``first`` to before ``end`` without white space and hyphens."""
    return "".join(squeeze(line) for line in LINES[first - 1 : end - 1])
