"""Where municipalities lie: the boundaries kept in ``geo/``, and readers of newer ones that people bring."""

from latgale.geography.kept import (
    DEGREES,
    METRES,
    areas,
    background,
    in_use,
    kept_areas,
    municipalities,
    neighbours,
    screen,
    use,
    using,
)
from latgale.geography.problems import BoundariesError, BoundaryProblem
from latgale.geography.reading import Boundaries, read_boundaries

__all__ = [
    "DEGREES",
    "METRES",
    "Boundaries",
    "BoundariesError",
    "BoundaryProblem",
    "areas",
    "background",
    "in_use",
    "kept_areas",
    "municipalities",
    "neighbours",
    "read_boundaries",
    "screen",
    "use",
    "using",
]
