"""The views of the alignment page: the matrix of a framework, and the pair that a click opens."""

from dataclasses import dataclass
from itertools import groupby
from typing import Any

import streamlit as st

from latgale.alignment import Cell, MatrixRow, column_totals, direction_rows, ordered, priority_rows
from latgale.queries import alignment, programme
from latgale.ui.address import choose, one_of, param
from latgale.ui.view import View

FRAMEWORKS = ("LIAS2030", "NAP2027")


@dataclass(frozen=True)
class Heading:
    """Head of a column; ``first`` begins a direction."""

    code: str
    name: str
    direction_code: str
    first: bool


class Matrix:
    """What the address asks to see of one framework, ready to draw or to download."""

    def __init__(self, view: View):
        self.view = view
        self.framework = one_of("framework", FRAMEWORKS)
        self.level = one_of("level", ("priority", "direction"))
        self.sort = one_of("sort", ("printed", "links"))
        self.goals = view.ask(alignment.goals, framework=self.framework)
        self.links = view.ask(alignment.links, framework=self.framework)
        self.directions = view.ask(alignment.direction_links, framework=self.framework)
        self.priorities = view.ask(programme.priorities)
        names = dict.fromkeys(goal.priority_lv for goal in self.goals)
        self.areas = {name: str(number) for number, name in enumerate(names, start=1)}
        self.columns = self._columns()
        area = one_of("area", ["", *self.areas.values()])
        self.rows = [row for row in self._rows() if area in ("", self.areas[row.goal.priority_lv])]
        self.filtered = bool(area) or len(self.columns) not in (len(self.priorities), 4)

    def _columns(self) -> list[Any]:
        directions = self.view.ask(programme.directions)
        if self.level == "direction":
            return directions
        asked = one_of("direction", ["", *(d.code for d in directions)])
        return [p for p in self.priorities if asked in ("", p.direction_code)]

    def _rows(self) -> list[MatrixRow]:
        if self.level == "direction":
            rows = direction_rows(self.goals, self.directions)
        else:
            rows = priority_rows(self.goals, self.links, self.directions, self.columns)
        return ordered(rows, self.sort)

    @property
    def first_line(self) -> int:
        """Where the table of the framework begins in the document."""
        return int(min(goal.source_line for goal in self.goals))

    @property
    def gaps(self) -> list[Any]:
        """Priorities that no goal of the framework names, filtered or not."""
        return [g for g in self.view.ask(alignment.unlinked_priorities) if g.framework == self.framework]

    @property
    def link_legend(self) -> str:
        """Message key of what a dark square says."""
        return "legend-link" if self.level == "priority" else "legend-count"

    @property
    def uncertain(self) -> int:
        """Uncertain links among those shown."""
        shown = {(row.goal.row, cell.column[0]) for row in self.rows for cell in row.cells}
        return sum(not x.certain and (x.row, x.direction_code) in shown for x in self.links)

    @property
    def headline(self) -> str:
        """The finding: what no goal points to."""
        t = self.view.t
        names = ", ".join(f"{gap.code} {t.pick(gap, 'name')}" for gap in self.gaps)
        name = t(f"framework-{self.framework}")
        return t(
            "alignment-headline",
            framework=name,
            goals=len(self.goals),
            gaps=len(self.gaps),
            **{"gap-names": names},
        )

    def describe(self, goal: Any, cell: Cell, column: Heading) -> str:
        """A cell in words."""
        t = self.view.t
        values = {"goal": t.pick(goal, "direction"), "name": column.name}
        if self.level == "direction":
            if cell.mismatch:
                return t(f"matrix-direction-{'undirected' if cell.count else 'empty'}", **values)
            return t("matrix-direction-cell", n=cell.count, **values)
        if cell.mark == "none" and cell.mismatch:
            return t("matrix-cell-hollow", code=cell.column, direction=column.direction_code, **values)
        if cell.mark == "link" and cell.mismatch:
            return t("matrix-cell-undirected", code=cell.column, direction=column.direction_code, **values)
        suffix = {"link": "", "uncertain": "-uncertain", "none": "-none"}[cell.mark]
        return t(f"matrix-cell{suffix}", code=cell.column, **values)

    def mismatches(self) -> list[tuple[str, int]]:
        """Each contradiction of the rows shown in words, with its source line."""
        t = self.view.t
        rows = {row.goal.row for row in self.rows}
        goals = {goal.row: t.pick(goal, "direction") for goal in self.goals}
        names = {p.code: t.pick(p, "name") for p in self.priorities}
        directions = {d.code: f"{d.code} {t.pick(d, 'name')}" for d in self.view.ask(programme.directions)}
        found = [
            (
                t(
                    "mismatch-priority",
                    goal=goals[link.row],
                    code=link.priority_code,
                    name=names[link.priority_code],
                    direction=directions[link.direction_code],
                ),
                link.source_line,
            )
            for link in self.links
            if not link.direction_printed and link.row in rows
        ]
        hollow = [d for d in self.directions if d.printed and not d.priorities and d.row in rows]
        return found + [
            (
                t("mismatch-direction", goal=goals[d.row], direction=directions[d.direction_code]),
                d.source_line,
            )
            for d in hollow
        ]

    def show_head(self) -> None:
        """The finding, and what to look at: framework, level, order."""
        self.view.show(
            "matrix_head.html",
            headline=self.headline,
            framework=self.framework,
            level=self.level,
            sort=self.sort,
            here=self.view.here,
        )

    def show_filters(self) -> None:
        """Choose a part of the matrix: one direction, one area of the framework."""
        t = self.view.t
        with st.expander(t("filters"), expanded=bool(param("direction") or param("area"))):
            left, right = st.columns(2)
        names = {d.code: f"{d.code} {t.pick(d, 'name')}" for d in self.view.ask(programme.directions)}
        with left:
            choose(
                "direction", t("filter-direction"), names, every=t("every"), disabled=self.level != "priority"
            )
        with right:
            areas = {self.areas[goal.priority_lv]: t.pick(goal, "priority") for goal in self.goals}
            choose("area", t("filter-area"), areas, every=t("every-area"))

    def show(self) -> None:
        """Draw the matrix with its margins, legend, gaps and contradictions."""
        self.view.show(
            "matrix.html",
            framework=self.framework,
            level=self.level,
            columns=_headings(self.columns, self.view.t.pick),
            groups=self.groups(),
            areas=self._areas(),
            totals=column_totals(self.rows),
            grand=sum(sum(cell.count for cell in row.cells) for row in self.rows),
            uncertain=self.uncertain,
            gaps=[gap.code for gap in self.gaps],
            gap_list=[] if self.filtered else self.gaps,
            sort=self.sort,
            link_legend=self.link_legend,
            mismatches=self.mismatches(),
            describe=self.describe,
            picked=(param("row"), param("priority")),
            here=self.view.here,
        )

    def groups(self) -> list[tuple[str, str, int]]:
        """The directions above the columns, code and name, with the number of their columns."""
        names = {d.code: self.view.t.pick(d, "name") for d in self.view.ask(programme.directions)}
        if self.level == "direction":
            return []
        spans = groupby(self.columns, key=lambda p: p.direction_code)
        return [(code, names[code], len(list(mine))) for code, mine in spans]

    def _areas(self) -> list[tuple[str, list[MatrixRow]]]:
        if self.sort == "links":
            return [(self.view.t("sort-links"), self.rows)]
        spans = groupby(self.rows, key=lambda row: self.view.t.pick(row.goal, "priority"))
        return [(area, list(mine)) for area, mine in spans]


def _headings(columns: list[Any], pick: Any) -> list[Heading]:
    directions = [getattr(column, "direction_code", column.code) for column in columns]
    before = ["", *directions]
    return [
        Heading(column.code, pick(column, "name"), direction, direction != previous)
        for column, direction, previous in zip(columns, directions, before, strict=False)
    ]
