"""The matrix against a second, slow way to fill it, over random tables and over the real ones."""

from types import SimpleNamespace as Row
from typing import Any

import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as st

from latgale.alignment import Cell, MatrixRow, column_totals, direction_rows, ordered, priority_rows
from latgale.queries import alignment, programme

PRIORITIES = ["1.1", "1.2", "2.1", "2.2", "3.1"]
DIRECTIONS = ["1", "2", "3"]
COLUMNS = [Row(code=code, direction_code=code[0]) for code in PRIORITIES]
# What a table prints, for up to four goals: each pair linked or not, certain or not.
PRINTED = st.dictionaries(
    st.tuples(st.integers(1, 4), st.sampled_from(PRIORITIES + DIRECTIONS)), st.booleans(), max_size=20
)
Printed = dict[tuple[int, str], bool]


def goals(printed: Printed) -> list[Row]:
    return [Row(row=n, links=sum(row == n and "." in code for row, code in printed)) for n in range(1, 5)]


def links(printed: Printed) -> list[Row]:
    return [
        Row(
            row=row,
            priority_code=code,
            direction_code=code[0],
            certain=certain,
            direction_printed=(row, code[0]) in printed,
        )
        for (row, code), certain in sorted(printed.items())
        if "." in code
    ]


def directions(printed: Printed) -> list[Row]:
    return [
        Row(
            row=row,
            direction_code=code,
            printed=(row, code) in printed,
            certain=printed.get((row, code), True),
            priorities=sum((row, p) in printed for p in PRIORITIES if p[0] == code),
        )
        for row in range(1, 5)
        for code in DIRECTIONS
    ]


def rows_of(printed: Printed, columns: list[Row] = COLUMNS) -> list[MatrixRow]:
    return priority_rows(goals(printed), links(printed), directions(printed), columns)


@given(printed=PRINTED)
def test_each_cell_of_goals_by_priorities(printed: Printed) -> None:
    for row in rows_of(printed):
        number = row.goal.row
        for cell, code in zip(row.cells, PRIORITIES, strict=True):
            linked = (number, code) in printed
            carried = any((number, other) in printed for other in PRIORITIES if other[0] == code[0])
            assert cell.column == code
            assert cell.count == int(linked)
            if linked:
                assert cell.mark == ("link" if printed[number, code] else "uncertain")
                assert cell.mismatch == ((number, code[0]) not in printed)
            else:
                assert cell.mark == "none"
                assert cell.mismatch == ((number, code[0]) in printed and not carried)


@given(printed=PRINTED)
def test_each_cell_of_goals_by_directions(printed: Printed) -> None:
    for row in direction_rows(goals(printed), directions(printed)):
        number = row.goal.row
        assert [cell.column for cell in row.cells] == DIRECTIONS
        for cell in row.cells:
            mine = [code for code in PRIORITIES if code[0] == cell.column and (number, code) in printed]
            stands = (number, cell.column) in printed
            assert cell.count == len(mine)
            assert cell.mismatch == (stands != bool(mine))
            assert (cell.mark == "none") == (not stands and not mine)
            if stands and not printed[number, cell.column]:
                assert cell.mark == "uncertain"


@given(printed=PRINTED)
def test_margins_count_every_link_once(printed: Printed) -> None:
    total = sum("." in code for _, code in printed)
    for rows in (rows_of(printed), direction_rows(goals(printed), directions(printed))):
        assert sum(column_totals(rows)) == sum(row.total for row in rows) == total


@given(printed=PRINTED, direction=st.sampled_from(DIRECTIONS))
def test_margins_agree_when_one_direction_is_shown(printed: Printed, direction: str) -> None:
    """A row's margin counts what stands in the row, as the columns' margins and the picture do."""
    rows = rows_of(printed, [column for column in COLUMNS if column.direction_code == direction])
    assert sum(column_totals(rows)) == sum(row.total for row in rows)


@given(printed=PRINTED)
def test_order_by_links_keeps_printed_order_among_equals(printed: Printed) -> None:
    rows = rows_of(printed)
    assert ordered(rows, "printed") == rows
    assert ordered(rows, "links") == sorted(rows, key=lambda row: (-row.total, row.goal.row))


def test_no_rows_and_no_columns() -> None:
    assert priority_rows([], [], [], COLUMNS) == []
    assert column_totals([]) == []
    assert direction_rows([], []) == []


# --- The real tables -------------------------------------------------------------------------


def real(connection: duckdb.DuckDBPyConnection, framework: str) -> list[MatrixRow]:
    def ask(query: Any, **conditions: Any) -> list[Any]:
        return list(query(connection, **conditions).itertuples(index=False, name="Row"))

    return priority_rows(
        ask(alignment.goals, framework=framework),
        ask(alignment.links, framework=framework),
        ask(alignment.direction_links, framework=framework),
        ask(programme.priorities),
    )


@pytest.mark.parametrize(
    ("framework", "goals", "links", "uncertain"), [("LIAS2030", 10, 74, 2), ("NAP2027", 18, 126, 0)]
)
def test_numbers_of_the_real_matrices(
    connection: duckdb.DuckDBPyConnection, framework: str, goals: int, links: int, uncertain: int
) -> None:
    rows = real(connection, framework)
    marks = [cell.mark for row in rows for cell in row.cells]
    assert len(rows) == goals
    assert len(marks) == goals * 15
    assert (marks.count("link"), marks.count("uncertain")) == (links - uncertain, uncertain)
    assert sum(column_totals(rows)) == links


def test_row_one_of_lias_by_hand(connection: duckdb.DuckDBPyConnection) -> None:
    """Lines 395 to 410 of the source."""
    first = real(connection, "LIAS2030")[0]
    linked = [cell.column for cell in first.cells if cell.count]
    assert linked == ["1.1", "1.2", "2.1", "2.3", "3.1", "3.2", "4.1", "4.2", "4.5"]
    assert first.total == 9


def test_contradictions_are_marked_where_they_stand(connection: duckdb.DuckDBPyConnection) -> None:
    """By hand: LIAS row 6 prints 2.1 and NAP row 6 prints 3.1 without their directions; NAP row 14
    prints direction 2 without any of its priorities.
    """
    marked = {
        framework: [
            (row.goal.row, cell.column, cell.mark)
            for row in real(connection, framework)
            for cell in row.cells
            if cell.mismatch
        ]
        for framework in ("LIAS2030", "NAP2027")
    }
    assert marked == {
        "LIAS2030": [(6, "2.1", "link")],
        "NAP2027": [(6, "3.1", "link"), *((14, code, "none") for code in ("2.1", "2.2", "2.3", "2.4"))],
    }


def test_the_column_of_investors_is_empty_in_lias_only(connection: duckdb.DuckDBPyConnection) -> None:
    codes = list(programme.priorities(connection)["code"])
    totals = {name: column_totals(real(connection, name)) for name in ("LIAS2030", "NAP2027")}
    assert [code for code, n in zip(codes, totals["LIAS2030"], strict=True) if not n] == ["4.4"]
    assert all(totals["NAP2027"])


def test_a_cell_is_a_value() -> None:
    assert Cell("1.1", "link", False, 1) == Cell("1.1", "link", False, 1)
