"""The alignment matrix as a thing of its own: cells, margins, gaps and contradictions.

No Streamlit, no database: it takes the rows that ``latgale.queries.alignment`` returns.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

Mark = Literal["link", "uncertain", "none"]


@dataclass(frozen=True)
class Cell:
    """One pair of goal and column.

    ``mark`` says what is printed; ``mismatch`` that direction and priorities contradict each other
    here; ``count`` is the number of linked priorities (1 or 0 for a priority's own column).
    """

    column: str
    mark: Mark
    mismatch: bool
    count: int


@dataclass(frozen=True)
class MatrixRow:
    """A goal and its cells in the order of the columns."""

    goal: Any
    cells: list[Cell]

    @property
    def total(self) -> int:
        """Links of the goal in the columns shown."""
        return sum(cell.count for cell in self.cells)


def priority_rows(
    goals: Sequence[Any], links: Sequence[Any], directions: Sequence[Any], columns: Sequence[Any]
) -> list[MatrixRow]:
    """Goals by priorities. A printed direction with none of its priorities marks all its cells."""
    by_pair = {(link.row, link.priority_code): link for link in links}
    hollow = {(d.row, d.direction_code) for d in directions if d.printed and not d.priorities}
    return [
        MatrixRow(
            goal,
            [
                _priority_cell(
                    column.code,
                    by_pair.get((goal.row, column.code)),
                    (goal.row, column.direction_code) in hollow,
                )
                for column in columns
            ],
        )
        for goal in goals
    ]


def _priority_cell(code: str, link: Any | None, hollow: bool) -> Cell:
    if link is None:
        return Cell(code, "none", hollow, 0)
    return Cell(code, "link" if link.certain else "uncertain", not link.direction_printed, 1)


def direction_rows(goals: Sequence[Any], directions: Sequence[Any]) -> list[MatrixRow]:
    """Goals by directions; a cell counts the linked priorities of its direction."""
    return [MatrixRow(goal, [_direction_cell(d) for d in directions if d.row == goal.row]) for goal in goals]


def _direction_cell(direction: Any) -> Cell:
    mark: Mark = "none"
    if direction.printed or direction.priorities:
        mark = "link" if direction.certain else "uncertain"
    mismatch = bool(direction.printed) != bool(direction.priorities)
    return Cell(direction.direction_code, mark, mismatch, int(direction.priorities))


def column_totals(rows: Sequence[MatrixRow]) -> list[int]:
    """How many links of the goals shown fall on each column."""
    return [sum(cell.count for cell in cells) for cells in zip(*(row.cells for row in rows), strict=True)]


def ordered(rows: Sequence[MatrixRow], order: str) -> list[MatrixRow]:
    """Rows as printed, or with most links first (printed order among equals)."""
    return sorted(rows, key=lambda row: -row.total) if order == "links" else list(rows)
