"""The measure that a project belongs to: '9.3.1.1', from a column of its own, its name or its number."""

import re

_DIGITS = r"\d{1,2}(?:\.\d{1,2}){2,4}"
# "3.3.1. Palielināt …", "SAM 3.3.1."; a cell of measures alone may hold several.
_LEADING = re.compile(rf"\W*(?:SAM\W*)?({_DIGITS})(?!\d)")
_SEVERAL = re.compile(r"[\d., ]+")
# "3.3.1.0/17/I/001", "3DP/3.6.1.1.0./09/…", "2.3.1.2.i.0/1/23/A/CFLA/001".
_IN_NUMBER = re.compile(rf"(?:^|/)({_DIGITS})(?:\.[ivx]+)?(?:\.0)?\.?/")


def measure_of(measure: str, name: str, project_no: str) -> tuple[str, bool]:
    """The measure, and whether the project number alone told it.

    Parameters are the cells of the measure, of its name and of the project number. The number has
    the say only where it is finer: 9.3.1.1 of measure "9.3.1. …".
    """
    numbered = _IN_NUMBER.search(project_no)
    finer = _plain(numbered[1]) if numbered else ""
    if measure:
        leading = None if _SEVERAL.fullmatch(measure) else _LEADING.match(measure)
        return (_plain(leading[1]) if leading else measure.strip(". ")), False
    leading = _LEADING.match(name)
    named = _plain(leading[1]) if leading else ""
    if named and not finer.startswith(f"{named}."):
        return named, False
    return finer, bool(finer)


def _plain(digits: str) -> str:
    """3.3.1.0 is measure 3.3.1: the last part numbers rounds of it."""
    return re.sub(r"\.0+$", "", digits)
