"""Why a file of boundaries is not taken."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

Values = Mapping[str, str | int | float]


@dataclass(frozen=True)
class BoundaryProblem:
    """A defect of a file: the key of a message and the values that its sentence names.

    No value is called ``row`` or ``column``: an object is no line that an editor could show.
    """

    key: str
    values: Values = field(default_factory=dict)


class BoundariesError(Exception):
    """A file that is refused. ``problems`` lists every reason found."""

    def __init__(self, problems: Sequence[BoundaryProblem]):
        super().__init__("; ".join(f"{problem.key} {problem.values}" for problem in problems))
        self.problems = tuple(problems)
