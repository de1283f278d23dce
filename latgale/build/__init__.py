"""From the text files in ``data/``, or from the served release, to a new one: fill, check, publish."""

from latgale.build.build import BrokenInputError, Change, Draft, build_release, draft
from latgale.build.inserting import put
from latgale.build.reading import Problem

__all__ = ["BrokenInputError", "Change", "Draft", "Problem", "build_release", "draft", "put"]
