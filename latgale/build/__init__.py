"""From the text files in ``data/`` to a release: read, check, fill, publish."""

from latgale.build.build import BrokenInputError, build_release
from latgale.build.reading import Problem

__all__ = ["BrokenInputError", "Problem", "build_release"]
