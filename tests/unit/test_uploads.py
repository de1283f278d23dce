"""From a file to a release and back: nothing lost, nothing half done."""

import json
import re
from dataclasses import replace
from pathlib import Path

import duckdb
import pytest

from latgale.build import BrokenInputError
from latgale.extracts import ExtractError
from latgale.i18n import texts
from latgale.journal import Upload
from latgale.releases import NoReleaseError, Store, StoreBusyError, connect
from latgale.uploads import (
    Preview,
    StaleError,
    UnpublishableError,
    preview,
    publish,
    rebuild,
    roll_back,
    sentence,
)
from latgale.uploads.answers import LEFT_OUT, NEW, awaits, described
from latgale.uploads.content import Cell, Finding
from latgale.uploads.telling import cells_in_words, effect_sentence
from tests.unit.conftest import contents
from tests.unit.made import GROWING, NAME, REGION, irs031

SERIES = "observation WHERE indicator = 'population' AND territory = 'LV005'"


def value(store: Store, period: str, territory: str = "LV005", release: str | None = None) -> object:
    query = (
        "SELECT value, source FROM observation"
        " WHERE indicator = 'population' AND territory = ? AND period = ?"
    )
    rows = connect(store.path(release)).execute(query, [territory, period]).fetchall()
    return rows[0] if rows else None


def rows(store: Store, table: str) -> list[dict[str, object]]:
    cursor = connect(store.path()).execute(f'FROM "{table}"')
    names = [column[0] for column in cursor.description or []]
    return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]


def published(store: Store, data: bytes = GROWING, file: str = NAME, reason: str = "revised by CSP") -> str:
    return publish(store, preview(store, data, file), "anna", reason)


def test_a_preview_says_what_would_change_and_changes_nothing(served: Store) -> None:
    before = contents(served.folder)
    found = preview(served, GROWING, NAME)
    assert contents(served.folder) == before
    assert (found.new, found.changed, found.unchanged) == (3, 1, 0)
    [difference] = found.differences
    [changed] = difference.changed.itertuples()
    assert (changed.period, changed.value_before, changed.value) == ("2022", value(served, "2022")[0], 250000)  # type: ignore[index]
    assert sorted(difference.new["period"]) == ["2023", "2024", "2025"]


def test_a_published_file_is_in_the_tables_with_its_origin(served: Store) -> None:
    old = served.current()
    release = published(served)
    assert served.current() == release != old
    assert value(served, "2025") == (246000.0, f"upload-{rows(served, 'upload')[0]['id']}")
    [upload] = rows(served, "upload")
    assert (upload["by"], upload["reason"], upload["file"]) == ("anna", "revised by CSP", NAME)
    assert served.kept(str(upload["sha256"])) == GROWING
    [source] = [row for row in rows(served, "source") if row["id"] == upload["source"]]
    assert (source["publisher"], source["table_code"]) == ("Centrālā statistikas pārvalde (CSP)", "IRS031")
    assert (str(source["retrieved"]), source["licence"]) == ("2026-11-20", "CC BY 4.0")
    [file] = [row for row in rows(served, "input_file") if row["source"] == upload["source"]]
    assert file["sha256"] == upload["sha256"]
    assert served.describe().parent == old
    assert value(served, "2025", release=old) is None


def test_the_break_of_the_revision_is_marked_in_the_new_figures(served: Store) -> None:
    published(served)
    query = f"SELECT period FROM {SERIES} AND series_break"  # noqa: S608
    marked = {period for (period,) in connect(served.path()).execute(query).fetchall()}
    assert "2023" in marked
    assert "2025" not in marked


def test_published_figures_replace_computed_ones(served: Store) -> None:
    """The region's 2026 is a sum of its nine municipalities until the publisher's own figure comes."""
    derived = f"SELECT derived FROM {SERIES} AND period = '2026'"  # noqa: S608
    assert connect(served.path()).execute(derived).fetchone() == (True,)
    published(served, irs031({REGION: {"2026": 235180}}))
    assert connect(served.path()).execute(derived).fetchone() == (False,)
    parts = f"FROM {SERIES.replace('observation', 'observation_part')} AND period = '2026'"
    assert connect(served.path()).execute(parts).fetchall() == []


def test_the_newest_release_can_be_rebuilt_from_the_inputs_and_the_files(served: Store, data: Path) -> None:
    published(served)
    published(served, irs031({"Daugavpils": {"2025": 77000}, REGION: {"2025": 245900}}))
    mark = served.describe().fingerprint
    for path in served.folder.glob("*.duckdb"):
        path.unlink()
    release, new = rebuild(served, "anna", "the disk was lost", data=data)
    assert new
    assert served.current() == release
    assert served.describe().fingerprint == mark
    assert value(served, "2025")[0] == 245900  # type: ignore[index]


def test_a_build_keeps_the_accepted_files(served: Store, data: Path) -> None:
    release = published(served)
    assert rebuild(served, "anna", "again", data=data) == (release, False)


def test_a_file_that_was_lost_stops_the_build(served: Store, data: Path) -> None:
    release = published(served)
    for path in (served.folder / "uploads").iterdir():
        path.unlink()
    with pytest.raises(BrokenInputError) as caught:
        rebuild(served, "anna", "again", data=data)
    assert caught.value.problems[0].key == "upload-lost"
    assert served.current() == release


def test_going_back_and_forth(served: Store, data: Path) -> None:
    first, second = served.current(), published(served)
    before = served.path(first).read_bytes()
    roll_back(served, first, "anna", "wrong vintage")
    assert served.current() == first
    assert value(served, "2025") is None
    assert served.uploads() == ()
    roll_back(served, second, "anna", "it was right after all")
    assert [each.file for each in served.uploads()] == [NAME]
    assert served.path(first).read_bytes() == before
    assert [(each.action, each.release, each.reason) for each in served.journal.events()[-2:]] == [
        ("rollback", first, "wrong vintage"),
        ("rollback", second, "it was right after all"),
    ]


def test_after_going_back_the_next_file_builds_on_what_is_served(served: Store) -> None:
    first = served.current()
    published(served)
    roll_back(served, first, "anna", "")
    published(served, irs031({"Daugavpils": {"2025": 77000}}))
    assert value(served, "2025") is None
    assert len(served.uploads()) == 1


@pytest.mark.parametrize("asked", ["", "nothing", "../CURRENT"])
def test_there_is_no_going_back_to_what_is_not_there(served: Store, asked: str) -> None:
    before = contents(served.folder)
    with pytest.raises(NoReleaseError):
        roll_back(served, asked, "anna", "")
    assert contents(served.folder) == before


def test_the_second_of_two_analysts_is_told_and_loses_nothing(served: Store) -> None:
    mine, theirs = (
        preview(served, GROWING, NAME),
        preview(served, irs031({"Daugavpils": {"2025": 77000}}), NAME),
    )
    publish(served, theirs, "jānis", "his own")
    with pytest.raises(StaleError) as caught:
        publish(served, mine, "anna", "hers")
    assert caught.value.served.by == "jānis"
    publish(served, preview(served, mine.data, mine.file), "anna", "hers")
    assert (value(served, "2025")[0], value(served, "2025", "LV0002000")[0]) == (246000, 77000)  # type: ignore[index]


def test_while_another_writes_one_is_told(served: Store) -> None:
    found = preview(served, GROWING, NAME)
    before = contents(served.folder)
    with Store(served.folder).writing(), pytest.raises(StoreBusyError):
        publish(served, found, "anna", "now")
    assert contents(served.folder) == before


def obstacle(store: Store, found: Preview, reason: str = "because") -> str:
    before = contents(store.folder)
    with pytest.raises(UnpublishableError) as caught:
        publish(store, found, "anna", reason)
    assert contents(store.folder) == before
    return str(caught.value)


def test_what_is_there_already_is_not_published(served: Store) -> None:
    published(served)
    assert obstacle(served, preview(served, GROWING, "other name.csv")) == "upload-nothing-new"


def test_warnings_want_a_word_of_reason(served: Store) -> None:
    found = preview(served, GROWING, "IRS031_20200101-000000.csv")
    assert any(each.key == "check-older-vintage" for each in found.warnings)
    assert obstacle(served, found, " ") == "upload-wants-reason"


def test_errors_stop(served: Store) -> None:
    double = irs031({REGION: {"2025": 246000}, f"{REGION} ": {"2025": 1}})
    found = preview(served, double, NAME)
    assert [each.key for each in found.errors] == ["check-duplicate-differing"]
    assert obstacle(served, found) == "upload-has-errors"


def test_open_questions_stop(served: Store) -> None:
    unknown = irs031({REGION: {"2025": 1}}, measure="Kaut kas cits", title="Nezināma tabula")
    found = preview(served, unknown, "unknown.csv")
    assert found.content.questions
    assert obstacle(served, found) == "upload-has-questions"


MUSEUMS = {
    "name_lv": "Muzeju skaits",
    "name_en": "Number of museums",
    "unit_lv": "muzeji",
    "unit_en": "museums",
    "better": "higher",
    "aggregation": "sum",
    "scale": "count",
    "theme": "culture",
}


def test_answers_are_remembered_for_the_next_file_of_the_table(served: Store) -> None:
    table = irs031(
        {REGION: {"2024": 5, "2025": 6}}, measure="Muzeji", title="Muzeji - Rādītāji un Laika periods"
    )
    answers = {"new_indicator": MUSEUMS, "indicator": "number_of_museums"}
    first = preview(served, table, "KUL077_20261001-101010.csv", answers)
    assert first.content.questions == ()
    publish(served, first, "anna", "a new table")
    again = irs031({REGION: {"2026": 7}}, measure="Muzeji", title="Muzeji - Rādītāji un Laika periods")
    second = preview(served, again, "KUL077_20261101-101010.csv")
    assert (second.content.questions, second.new) == ((), 1)
    assert [row["name_lv"] for row in rows(served, "indicator") if row["id"] == "number_of_museums"] == [
        "Muzeju skaits"
    ]


def test_a_new_indicator_does_not_overwrite_one_of_the_catalogue(served: Store) -> None:
    [population] = [row for row in rows(served, "indicator") if row["id"] == "population"]
    table = irs031({REGION: {"2025": 6}}, measure="Muzeji", title="Muzeji - Rādītāji un Laika periods")
    named = {**MUSEUMS, "name_en": "Population!"}
    found = preview(served, table, "KUL077.csv", {"new_indicator": named, "indicator": "population"})
    [error] = found.errors
    assert sentence(texts("lv"), error, found.content.names) == (
        f"Rādītājs ar šādu angļu nosaukumu katalogā jau ir: „{population['name_lv']}”. "
        "Izvēlieties to sarakstā vai ierakstiet citu nosaukumu."
    )
    assert obstacle(served, found) == "upload-has-errors"


def test_an_indicator_that_is_not_described_yet_brings_no_figures(served: Store) -> None:
    table = irs031({REGION: {"2025": 6}}, measure="Muzeji", title="Muzeji - Rādītāji un Laika periods")
    found = preview(served, table, "KUL077.csv", {"indicator": NEW})
    assert (found.new, found.changed, len(found.content.questions)) == (0, 0, 1)
    unfinished = {NEW: {**MUSEUMS, "unit_en": " "}, "number_of_museums": MUSEUMS}
    for indicator, fields in unfinished.items():
        again = preview(served, table, "KUL077.csv", {"indicator": indicator, "new_indicator": fields})
        assert bool(again.new) == (indicator != NEW)


def test_answers_with_a_described_indicator_name_it_wherever_it_was_awaited() -> None:
    asked = {"measures": {"Rādītāji": {"Muzeji": NEW, "Zāles": LEFT_OUT}}}
    assert awaits(asked)
    once = described(asked, MUSEUMS)
    assert once == {
        "measures": {"Rādītāji": {"Muzeji": "number_of_museums", "Zāles": LEFT_OUT}},
        "new_indicator": MUSEUMS,
    }
    assert not awaits(once)
    twice = described(once, {**MUSEUMS, "name_en": "Museums"})
    assert twice["measures"]["Rādītāji"]["Muzeji"] == "museums"


def test_the_preview_tells_which_target_would_be_judged_otherwise(served: Store) -> None:
    """220 000 people by 2027 stand firm; a fall to 205 000 would break the floor."""
    falling = irs031({REGION: {"2025": 212000, "2026": 205000}})
    found = preview(served, falling, NAME)
    flipped = {each.after.target.id: each for each in found.effects if each.flips}
    floor = flipped["programme2027-population"]
    assert (floor.before.place, floor.after.place) == ("good", "bad")
    said = effect_sentence(texts("lv"), floor)
    assert said.startswith(
        "Mērķis „Iedzīvotāju skaits, vismaz 220\N{NO-BREAK SPACE}000 (Attīstības programma, 2027)” "
        "mainītu vērtējumu. Stāvoklis: bija „mērķa līmenī vai labāk”, būtu „atpaliek”"
    )
    for each in flipped.values():
        then, soon = each.before.assessment.eurostat.status, each.after.assessment.eurostat.status
        assert ("Eurostat statuss" in effect_sentence(texts("lv"), each)) == (then != soon)
        assert not re.search("bija „(.*?)”, būtu „\\1”", effect_sentence(texts("lv"), each))


def test_uploads_say_who_when_why_and_what_was_answered(served: Store) -> None:
    published(served)
    [upload] = served.uploads()
    assert replace(upload, id="", at=upload.at) == Upload(
        "", "extract", NAME, upload.sha256, "anna", upload.at, "revised by CSP", {}
    )
    assert json.loads(str(rows(served, "upload")[0]["answers"])) == {}


def test_only_kept_files_are_named(served: Store) -> None:
    for asked in ("", "..", "../CURRENT", "0" * 64):
        with pytest.raises(KeyError):
            served.kept(asked)


def test_one_sex_is_not_the_population(served: Store) -> None:
    """A column of one category beside the recipe of the table: asked about, and warned of when chosen."""
    rows = GROWING.decode().replace('"Rādītāji",', '"Rādītāji","Dzimums",')
    women = rows.replace('gada sākumā","Latgales', 'gada sākumā","Sievietes","Latgales').encode()
    found = preview(served, women, NAME)
    assert [each.kind for each in found.content.questions] == ["category"]
    assert (found.publishable, found.new, found.changed) == (False, 0, 0)
    chosen = preview(served, women, NAME, {"selection": {"Dzimums": "Sievietes"}})
    assert "recognised-only" in [each.key for each in chosen.warnings]
    assert obstacle(served, chosen, " ") == "upload-wants-reason"


def test_parted_thousands_are_warned_of(served: Store) -> None:
    found = preview(served, irs031({"Daugavpils": {"2025": "77.486"}, REGION: {"2025": "246.000"}}), NAME)
    assert "check-decimals" in [each.key for each in found.warnings]
    assert "check-decimals" not in [each.key for each in preview(served, GROWING, NAME).warnings]


def test_a_code_beside_another_name_is_said_as_a_code(served: Store) -> None:
    odd = irs031({"LV0002000 Rēzekne": {"2025": 1}, REGION: {"2025": 246000}})
    found = preview(served, odd, NAME)
    [problem] = [each for each in found.errors if each.key == "recognised-territory-contradiction"]
    said = sentence(texts("lv"), problem, found.content.names)
    assert said.startswith("Kods LV0002000 apzīmē „Daugavpils”, bet blakus rakstīts „Rēzekne”")


EUROSTAT = (
    "freq,unit,sex,age,geo\\TIME_PERIOD\t2024 \t2025 \t2026 \n"
    "A,NR,T,TOTAL,LV005\t247500 \t246000 b\t245000 p\n"
)


def test_a_break_that_the_source_flags_is_marked(served: Store) -> None:
    found = preview(served, EUROSTAT.encode(), "demo_r_pjangrp3.tsv")
    assert "check-break-flag" in [each.key for each in found.warnings]
    publish(served, found, "anna", "Eurostat revised")
    query = f"SELECT period FROM {SERIES} AND series_break AND period >= '2025'"  # noqa: S608
    assert connect(served.path()).execute(query).fetchall() == [("2025",)]
    [made] = [row for row in rows(served, "series_break") if str(row["id"]).startswith("flag-b-")]
    assert (made["indicator"], made["territory"], made["period"]) == ("population", "LV005", "2025")
    again = preview(served, EUROSTAT.encode(), "demo_r_pjangrp3.tsv")
    assert (again.new, again.changed, again.publishable) == (0, 0, False)


def test_cells_are_said_in_words(served: Store) -> None:
    found = preview(served, irs031({REGION: {"2025": 246000}, f"{REGION} ": {"2025": 1}}), NAME)
    said = cells_in_words(texts("lv"), found.errors[0], found.content.names)
    assert said == ["4. rinda, 3. kolonna: 246000", "5. rinda, 3. kolonna: 1"]
    without = Finding("error", "", cells=(Cell("1,5", territory="LV005", period="2025"), Cell("n.d.")))
    assert cells_in_words(texts("lv"), without, {"LV005": ("Latgale", "Latgale")}) == [
        "Latgale, 2025: 1,5",
        "n.d.",
    ]


def test_what_a_file_leaves_out_is_told_within_its_periods(served: Store) -> None:
    """The table's older years are not missing from a file of its newest."""
    published(served, irs031({REGION: {"2023": 249000, "2024": 247500, "2025": 246000}}))
    shorter = preview(served, irs031({REGION: {"2024": 247500, "2025": 246001}}), NAME)
    assert [len(each.gone) for each in shorter.differences] == [0]
    holey = preview(served, irs031({REGION: {"2023": 249000, "2025": 246001}}), NAME)
    assert [list(each.gone["period"]) for each in holey.differences] == [["2024"]]


def test_a_release_of_earlier_tables_is_to_be_built_anew(served: Store) -> None:
    with duckdb.connect(str(served.path())) as connection:
        connection.execute("UPDATE release SET schema = 'older'")
    with pytest.raises(ExtractError) as caught:
        preview(served, GROWING, NAME)
    assert sentence(texts("lv"), caught.value) == (
        "Publicētie dati veidoti ar agrāku programmas versiju. Palaidiet: python -m latgale build"
    )


def test_the_sum_has_no_dust(served: Store) -> None:
    found = preview(served, irs031({REGION: {"2023": 0.1, "2024": 0.2, "2025": 0.3}}), NAME)
    assert found.content.numbers["sum"] == 0.6
