"""The title of a table without what PxWeb puts after it."""

import re

from latgale.folding import fold

# "… by Territorial unit, Indicator and Time period", "… - Teritoriālā vienība, Rādītāji un Laika periods",
# "… by Territorial unit, time period" (PC-Axis).
_AFTER = re.compile(
    r"\s+(?:by|[-–])\s+[^-–]*(?:time period|laika periods).*$"
    r"|\s+by\s+[^-–]*(?:teritoriala vieniba|territorial unit).*$"
)


def plain_title(title: str) -> str:
    """Words of a title, folded, without the names of the variables and what stands in brackets."""
    text = _AFTER.sub("", fold(title))
    return re.sub(r"\W+", " ", re.sub(r"\([^)]*\)", "", text)).strip()
