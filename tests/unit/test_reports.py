"""A reported value: looked at, published, replaced, taken back, built anew; and what stops it."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from latgale.i18n import texts
from latgale.model.action_plan import MEASURED_UNITS
from latgale.queries import plan
from latgale.releases import Store, connect
from latgale.uploads import Preview, preview, publish, rebuild, roll_back, sentence
from latgale.uploads.difference import between
from latgale.uploads.effects import ask
from latgale.uploads.reports import number_in, report_of
from tests.queries.printed import rows

GOOD = {
    "kind": "result",
    "result": "economy-1-1",
    "value": "356",
    "reported": "2026-06-30",
    "source": "VARAM pusgada ziņojums, 4. lpp.",
    "url": "https://www.varam.gov.lv/zinojums",
    "note": "",
}


def document(**changes: Any) -> bytes:
    return json.dumps({**GOOD, **changes}, ensure_ascii=False).encode()


def look(store: Store, **changes: Any) -> Preview:
    return preview(store, document(**changes), "economy-1-1.json")


def record(store: Store, reason: str = "", **changes: Any) -> str:
    return publish(store, look(store, **changes), "anna", reason)


def told(store: Store, release: str | None = None) -> Any:
    rows = ask(connect(store.path(release)), plan.results)
    return next(row for row in rows if row.id == "economy-1-1")


def test_a_preview_says_what_would_be_reported_and_changes_nothing(served: Store) -> None:
    found = look(served)
    assert (found.new, found.changed, found.errors, found.warnings) == (1, 0, [], [])
    assert found.publishable
    assert told(served).reported_value is None


def test_a_published_value_has_its_day_its_author_and_its_origin(served: Store) -> None:
    record(served)
    row = told(served)
    assert (row.value, row.reported_value, row.percent) == (712, 356, 50)
    assert (row.reported, row.who) == (date(2026, 6, 30), "anna")
    assert (row.evidence, row.url, row.note) == (GOOD["source"], GOOD["url"], None)
    [upload] = connect(served.path()).execute("SELECT kind, file, source FROM upload").fetchall()
    assert upload == ("result", "economy-1-1.json", row.report_source)
    [source] = (
        connect(served.path())
        .execute("SELECT title, publisher FROM source WHERE id = ?", [upload[2]])
        .fetchall()
    )
    assert source == ("Rīcības plāna rezultāts: Jaunas darba vietas", GOOD["source"])
    assert served.kept(served.uploads()[0].sha256) == document()


def test_a_later_value_stands_beside_the_one_before(served: Store) -> None:
    record(served)
    found = look(served, value=400, reported="2026-09-30")
    assert [(each.severity, each.key, each.values["before"]) for each in found.findings] == [
        ("note", "report-grew", 356)
    ]
    publish(served, found, "juris", "")
    row = told(served)
    assert (row.reported_value, row.who, row.earlier_value) == (400, "juris", 356)
    assert row.earlier == date(2026, 6, 30)


def test_a_value_of_the_same_day_is_changed_old_to_new(served: Store) -> None:
    record(served)
    found = look(served, value="350")
    assert (found.new, found.changed) == (0, 1)
    [row] = found.differences[0].changed.itertuples()
    assert (row.value_before, row.value) == (356, 350)
    assert [each.key for each in found.warnings] == ["report-fell"]
    publish(served, found, "anna", "slip of the pen")
    assert (told(served).reported_value, told(served).earlier_value) == (350, None)


def test_the_same_again_changes_nothing(served: Store) -> None:
    record(served)
    assert not look(served).publishable


def test_it_is_taken_back_and_built_anew(served: Store, data: Path) -> None:
    before = served.current()
    release = record(served)
    mark = served.describe().fingerprint
    roll_back(served, before, "anna", "too early")
    assert told(served).reported_value is None
    roll_back(served, release, "anna", "")
    for path in served.folder.glob("*.duckdb"):
        path.unlink()
    rebuild(served, "anna", "the disk was lost", data=data)
    assert served.describe().fingerprint == mark
    assert told(served).reported_value == 356


def test_going_back_says_which_values_would_go(served: Store) -> None:
    before = served.current()
    release = record(served)
    older, newer = connect(served.path(before)), connect(served.path(release))
    there, back = between(older, newer, "action_report"), between(newer, older, "action_report")
    assert [(len(each.new), len(each.changed), len(each.gone)) for each in (there, back)] == [
        (1, 0, 0),
        (0, 0, 1),
    ]
    assert list(back.gone["value"]) == [356]


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"result": "economy-99-1"}, "report-result-unknown"),
        ({"result": ["economy-1-1"]}, "report-result-unknown"),
        ({"value": ""}, "report-value-missing"),
        ({"value": "daudz"}, "report-value-wrong"),
        ({"value": "nan"}, "report-value-wrong"),
        ({"value": "1e9"}, "report-value-wrong"),
        ({"value": True}, "report-value-wrong"),
        ({"value": {"a": 1}}, "report-value-wrong"),
        ({"value": "-1"}, "report-value-negative"),
        ({"value": "\N{MINUS SIGN}3,5"}, "report-value-negative"),
        ({"value": "3,5"}, "report-value-fraction"),
        ({"result": "economy-17-1", "value": "101"}, "report-value-share"),
        ({"reported": "30/06/2026"}, "report-day-wrong"),
        ({"reported": "2026-02-30"}, "report-day-wrong"),
        ({"reported": "30.02.2026"}, "report-day-wrong"),
        ({"reported": "2024-12-31"}, "report-day-early"),
        ({"reported": "31.12.2024."}, "report-day-early"),
        ({"reported": ""}, "report-day-missing"),
        ({"reported": "2999-01-01"}, "report-day-ahead"),
        ({"source": " "}, "report-source-missing"),
        ({"url": "javascript:alert(1)"}, "report-url-wrong"),
        ({"url": "https://a b"}, "report-url-wrong"),
    ],
)
def test_what_stops_a_report_is_said_and_holds_no_rows(served: Store, changes: Any, key: str) -> None:
    found = look(served, **changes)
    assert [each.key for each in found.errors] == [key]
    assert (found.publishable, found.new) == (False, 0)
    for lang in ("lv", "en"):
        assert sentence(texts(lang), found.errors[0])


def test_everything_that_is_wrong_is_said_at_once(served: Store) -> None:
    found = preview(served, b'{"kind": "result"}', "empty.json")
    assert {each.key for each in found.errors} == {
        *("report-result-unknown", "report-value-missing", "report-day-missing", "report-source-missing")
    }


def test_a_value_out_of_proportion_wants_a_reason(served: Store) -> None:
    assert [each.key for each in look(served, value="356000").warnings] == ["report-value-odd"]
    assert not look(served, value="7120").warnings


@pytest.mark.parametrize(
    ("result", "value"), [("economy-3-1", "28,45"), ("economy-15-1", "0,5"), ("economy-1-1", "356,0")]
)
def test_what_is_measured_may_have_a_fraction(served: Store, result: str, value: str) -> None:
    assert look(served, result=result, value=value, reported="2025-01-01").publishable


def test_a_day_as_latvians_write_it(served: Store) -> None:
    [row] = look(served, reported="30.06.2026.").content.rows["action_report"]
    assert row["reported"] == date(2026, 6, 30)


def test_every_unit_is_counted_or_measured_as_a_person_sorted_them() -> None:
    """By hand: of these one can have a part, of the others there are whole ones only."""
    measured = ["economy-3-1", "economy-6-1", "economy-10-1", "economy-11-1", "economy-12-1"]
    measured += ["economy-14-1", "economy-15-1", "economy-17-1"]
    results = rows("plan/action_result")
    assert [row["id"] for row in results if row["unit"] in MEASURED_UNITS] == measured
    assert {row["unit"] for row in results} >= MEASURED_UNITS


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("56,9", 56.9),
        ("56.9", 56.9),
        ("1 218 856", 1218856),
        ("1\N{NO-BREAK SPACE}390,65", 1390.65),
        (40, 40),
        (0.5, 0.5),
        ("\N{MINUS SIGN}3", -3),
        ("1.234.567", None),
        ("²", None),
        ("٣", None),
        ("", None),
        (None, None),
    ],
)
def test_numbers_as_people_write_them(written: object, value: float | None) -> None:
    assert number_in(written) == value


@given(value=st.decimals(min_value=0, max_value=10**9, places=2))
def test_a_number_written_the_latvian_way_is_read_back(value: Any) -> None:
    whole, part = f"{value:,.2f}".replace(",", " ").split(".")
    assert number_in(f"{whole},{part}") == float(value)


@given(data=st.binary(max_size=200))
def test_other_files_are_no_reports(data: bytes) -> None:
    assert report_of(data) is None


@pytest.mark.parametrize(
    "data", [b'{"version": "2.0", "class": "dataset"}', b"[1]", b"{", b"[" * 9999, b'{"a":' * 9999]
)
def test_other_json_is_no_report(data: bytes) -> None:
    assert report_of(data) is None
