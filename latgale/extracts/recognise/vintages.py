"""When the publisher last updated a table, as its file prints it."""

import re
from datetime import date

# 20260602 09:00 (PC-Axis), 2026-06-02T09:00:00Z (JSON-stat), 02.06.2026 (CSP's pages),
# 02/06/22 23:00:00 (SDMX-CSV of Eurostat: day, month, year).
_FORMS = (
    re.compile(r"(?P<y>\d{4})-?(?P<m>\d{2})-?(?P<d>\d{2})(?!\d)"),
    re.compile(r"(?<!\d)(?P<d>\d{1,2})\.(?P<m>\d{1,2})\.(?P<y>\d{4})"),
    re.compile(r"(?<!\d)(?P<d>\d{2})/(?P<m>\d{2})/(?P<y>\d{4}|\d{2})(?!\d)"),
)


def updated_of(text: str) -> date | None:
    """The date in the line of the last update; None where there is none or it cannot be told."""
    for form in _FORMS:
        if match := form.search(text):
            year = int(match["y"])
            try:
                return date(year if year > 99 else 2000 + year, int(match["m"]), int(match["d"]))
            except ValueError:
                return None
    return None
