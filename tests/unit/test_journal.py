"""The journal of a store: what was served when, and of which files it is made."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from latgale.journal import Event, Journal, Upload

AT = datetime(2026, 3, 1, 22, 30, tzinfo=UTC)


def event(release: str, at: datetime = AT, *uploads: Upload) -> Event:
    return Event(at, "upload" if uploads else "build", release, "anna", "why", uploads)


def upload(name: str) -> Upload:
    return Upload(
        name, "extract", "IRS031.csv", "ab" * 32, "anna", AT, "jauni dati", {"roles": {"x": "time"}}
    )


def test_empty_where_nothing_was_served(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    assert (journal.events(), journal.uploads(), journal.served_on(date(2030, 1, 1))) == ([], (), "")


def test_events_come_back_as_they_were_added(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    added = [event("one"), event("two", AT, upload("u1")), event("three", AT, upload("u1"), upload("u2"))]
    for each in added:
        journal.add(each)
    assert journal.events() == added
    assert [each.id for each in journal.uploads()] == ["u1", "u2"]
    assert [each.id for each in journal.uploads("two")] == ["u1"]
    assert journal.uploads("one") == journal.uploads("never") == ()


def test_one_line_an_event_that_anyone_can_read(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.add(event("one", AT, upload("ū")))
    journal.add(event("two"))
    lines = [json.loads(line) for line in journal.path.read_text(encoding="utf-8").splitlines()]
    assert [line["release"] for line in lines] == ["one", "two"]
    assert lines[0]["uploads"][0]["id"] == "ū"
    assert lines[0]["at"] == "2026-03-01T22:30:00+00:00"


def test_the_day_is_that_of_riga(tmp_path: Path) -> None:
    """22.30 in London on 1 March is 0.30 on 2 March in Riga."""
    journal = Journal(tmp_path)
    journal.add(event("one"))
    assert journal.served_on(date(2026, 3, 1)) == ""
    assert journal.served_on(date(2026, 3, 2)) == "one"


def test_as_known_on_a_day_takes_the_last_of_that_day_rollbacks_too(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.add(event("one", datetime(2026, 1, 1, 9, tzinfo=UTC)))
    journal.add(event("two", datetime(2026, 1, 5, 9, tzinfo=UTC)))
    journal.add(event("three", datetime(2026, 1, 5, 12, tzinfo=UTC)))
    journal.add(event("one", datetime(2026, 1, 9, 12, tzinfo=UTC)))
    asked = {day: journal.served_on(date(2026, 1, day)) for day in (1, 4, 5, 8, 9, 30)}
    assert asked == {1: "one", 4: "one", 5: "three", 8: "three", 9: "one", 30: "one"}


def test_after_a_rollback_the_files_are_those_of_then(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.add(event("one", AT, upload("u1")))
    journal.add(event("two", AT, upload("u1"), upload("u2")))
    journal.add(event("one", AT, upload("u1")))
    assert [each.id for each in journal.uploads()] == ["u1"]


@given(
    st.lists(st.tuples(st.text(min_size=1, max_size=8), st.dictionaries(st.text(), st.text())), max_size=5)
)
def test_any_words_survive(
    tmp_path_factory: pytest.TempPathFactory, given_words: list[tuple[str, dict[str, str]]]
) -> None:
    journal = Journal(tmp_path_factory.mktemp("journal"))
    for reason, answers in given_words:
        one = Upload("u", "extract", reason, "00", reason, AT, reason, dict(answers))
        journal.add(Event(AT, "upload", "r", reason, reason, (one,)))
    assert [each.reason for each in journal.events()] == [reason for reason, _ in given_words]
    assert [each.uploads[0].answers for each in journal.events()] == [answers for _, answers in given_words]
