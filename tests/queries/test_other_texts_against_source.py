"""What is printed outside of the lists of the blocks: projects, priorities, targets, abbreviations."""

import re
from itertools import groupby

import duckdb
import pytest

from tests.queries.blocks import ENDS
from tests.queries.printed import LINES, TEXT, Row, between, line_at, rows, squeeze, start_of
from tests.queries.scanning import scan


def test_projects_stand_in_the_item_that_names_them() -> None:
    for project in rows("programme/past_project"):
        code, line = project["subpriority_code"], int(project["source_line"])
        items = [item for item in scan(code) if item[2]]
        own = max((item for item in items if item[3] <= line), key=lambda item: item[3])
        after = min((item[3] for item in items if item[3] > own[3]), default=ENDS[code][1])
        place = TEXT.find(squeeze(project["title_lv"]), start_of(line), start_of(after))
        assert place >= 0, project
        assert line_at(place) == line, project
        for column in ("municipality", "fund", "period"):
            assert squeeze(project[column]) in between(own[3], after), (column, project)


def test_indicators_hold_their_unit_and_their_target() -> None:
    for row in rows("programme/programme_indicator"):
        text = row["text_lv"].casefold()
        assert all(part in text for part in row["unit_lv"].casefold().split(", ")), row
        assert re.search(rf"\b{row['target_value']}\b", text) if row["target_value"] else True, row
        bracket = re.search(r"\((?P<unit>[^()]*)\)\.?$", row["text_lv"])
        assert row["unit_lv"] or not bracket, f"prints a unit that was not taken: {row}"


def test_directions_priorities_and_their_headings() -> None:
    for row in rows("programme/direction"):
        line = LINES[int(row["source_line"]) - 1]
        assert row["printed_name"] in line
        assert f"3.{row['code']}." in line
        assert row["printed_name"].casefold() == row["name_lv"].casefold()
    for row in rows("programme/priority"):
        line = LINES[int(row["source_line"]) - 1]
        assert line.split() == f"{row['section']}. Prioritāte {row['name_lv']}".split()
        assert row["section"] == f"3.{row['code']}"


def test_descriptions_of_priorities_are_whole() -> None:
    """Paragraphs 13 to 16: lead-in, then one lettered description a priority, and nothing else."""
    text = between(210, 314)
    leads = {
        "1": "13.StratēģiskajāvirzienāPrasmestiksīstenotasdivasprioritātes:",
        "2": "14.StratēģiskaisvirziensSavienojumivirzīsčetrasprioritātes:",
        "3": "15.StratēģiskāvirzienaGudrapārvaldībaietvarosdarbosiesčetrasprioritātes:",
        "4": "16.Efektīvouzņēmumustratēģiskajāvirzienāprioritātesirveidotasatbilstošiuzņēmumu"
        "četriemizaugsmeslīmeņiem:",
    }
    expected = "12.VidējātermiņāLatgalesattīstībasprogrammas2021.2027.ietvarosčetrosstratēģiskajosvirzienos"
    expected += "tiekrealizētasatbilstošasprioritātes,kopskaitāčetrpadsmit."
    for direction, mine in groupby(rows("programme/priority"), key=lambda row: row["direction_code"]):
        expected += leads[direction]
        for letter, row in zip("abcde", mine, strict=False):
            expected += f"{letter}.{squeeze(row['description_lv'])}"
    assert text == expected
    for row in rows("programme/priority"):
        place = TEXT.index(squeeze(row["description_lv"]))
        assert line_at(place) == int(row["description_line"]), row["code"]


@pytest.mark.parametrize("target", rows("programme/target"), ids=lambda row: row["id"])
def test_targets_as_printed(target: Row) -> None:
    """Text and baseline begin on their lines; ``…`` marks where a baseline leaves words out."""
    for column, line_column in (("text_lv", "source_line"), ("baseline_text_lv", "baseline_line")):
        assert bool(target[column]) == bool(target[line_column]), column
        if not target[column]:
            continue
        line = int(target[line_column])
        at = start_of(line)
        for nth, part in enumerate(target[column].split("…")):
            place = TEXT.find(squeeze(part), at, at + 300)
            assert place >= 0, part
            assert nth or line_at(place) == line, part
            at = place + len(squeeze(part))


def test_texts_of_targets_are_whole() -> None:
    """Paragraphs 7 and 10 list three targets each."""
    for plan in ("strategy2030", "programme2027"):
        texts = [squeeze(row["text_lv"]) for row in rows("programme/target") if row["plan"] == plan]
        assert "a.{}b.{}c.{}".format(*texts) in TEXT


@pytest.mark.parametrize(
    "note", rows("programme/target_footnote"), ids=lambda row: f"{row['target']}-{row['mark']}"
)
def test_footnotes_of_targets_are_whole(note: Row) -> None:
    """A mark stands alone on a line: once after the words it is about, once before its text at the foot."""
    marks = [n for n, line in enumerate(LINES, 1) if n < 194 and line.strip() == note["mark"]]
    in_text, at_foot = marks
    assert TEXT[: start_of(in_text)].endswith(squeeze(note["about_lv"]))
    assert int(note["source_line"]) == at_foot + 1
    following = next((n for n, line in enumerate(LINES, 1) if n > at_foot and line.strip().isdigit()), 0)
    end = following if following < 194 else 194
    text = squeeze("".join(LINES[at_foot : end - 1]))
    # The address of footnote 5 is printed a second time below itself.
    assert text == squeeze(note["text_lv"]) * (2 if note["mark"] == "5" else 1)


def test_every_footnote_belongs_to_the_targets_of_its_paragraph() -> None:
    """Footnotes 1 to 5 of paragraph 8, whose figures are the baselines; by hand."""
    found = {(row["target"], row["mark"]) for row in rows("programme/target_footnote")}
    assert found == {
        ("strategy2030-population", "1"),
        ("strategy2030-population", "2"),
        ("programme2027-population", "1"),
        ("programme2027-population", "2"),
        ("strategy2030-private-sector", "3"),
        ("strategy2030-gross-pay", "4"),
        ("strategy2030-gross-pay", "5"),
    }


def test_figures_of_targets_stand_in_their_printed_texts() -> None:
    for target in rows("programme/target"):
        printed = {"target_value": "text_lv", "baseline_value": "baseline_text_lv"}
        for column, text in printed.items():
            if target[column]:
                figure = target[column].replace(".", ",")
                assert re.search(rf"(?<!\d){figure}(?!\d)", squeeze(target[text])), (column, target)
        notes = [row["text_lv"] for row in rows("programme/target_footnote") if row["target"] == target["id"]]
        if target["baseline_period"]:
            assert any(target["baseline_period"] in text for text in notes), "its year is printed there"


def test_abbreviations_are_the_whole_printed_list() -> None:
    ordered = sorted(rows("programme/abbreviation"), key=lambda row: int(row["source_line"]))
    begin = next(n for n, line in enumerate(LINES, 1) if line.strip() == "Saīsinājumu saraksts")
    printed = "".join(squeeze(row["abbreviation"] + row["expansion_lv"]) for row in ordered)
    assert TEXT[start_of(begin) :] == "Saīsinājumusaraksts" + printed
    for row in ordered:
        assert re.match(rf"\s*{row['abbreviation']} [–-] ", LINES[int(row["source_line"]) - 1]), row


def test_every_line_named_anywhere_holds_text(connection: duckdb.DuckDBPyConnection) -> None:
    """A reader who follows a figure to its line must find something printed there."""
    columns = connection.execute(
        "SELECT table_name, column_name FROM information_schema.columns"
        " WHERE column_name LIKE '%line' AND table_name <> 'source_text'"
    ).fetchall()
    assert len(columns) >= 20
    blank = [
        (table, line)
        for table, column in columns
        for (line,) in connection.table(table)
        .filter("source = 'programme-2021-2027'")
        .select(column)
        .fetchall()
        if line is not None and not LINES[line - 1].strip()
    ]
    assert blank == []


def test_notes_on_a_block_point_into_the_block() -> None:
    for note in rows("notes/data_note"):
        if note["subpriority_code"] and note["source_line"]:
            begin, end = ENDS[note["subpriority_code"]]
            assert begin <= int(note["source_line"]) < end, note["id"]


def test_the_release_keeps_every_printed_line_of_the_document(connection: duckdb.DuckDBPyConnection) -> None:
    kept = connection.execute(
        "SELECT line, text FROM source_text WHERE source = 'programme-2021-2027' ORDER BY line"
    ).fetchall()
    assert kept == [(n, line.strip()) for n, line in enumerate(LINES, 1) if line.strip()]
