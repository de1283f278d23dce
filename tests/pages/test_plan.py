"""The page Rīcības plāns: every promise, what is reported, links both ways, and who may record."""

import csv
import io
import json
import re
import shutil
from pathlib import Path

import pytest
import streamlit as st

from latgale.i18n import texts
from latgale.releases import Store, connect
from latgale.ui import analyst, plan_views, presenting
from latgale.ui.analyst import Access
from latgale.ui.exhibits.cells import shown_table
from latgale.uploads import preview, publish
from tests.pages.visiting import Releases, Visit
from tests.queries.printed import rows
from tests.unit.test_reports import GOOD, document

LV, EN = texts("lv"), texts("en")
PAGE = "ricibas_plans"


@pytest.fixture
def reported(releases: Releases, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    """A store in which two values of one result are reported."""
    shutil.copytree(releases.folder, tmp_path / "store")
    monkeypatch.setenv("LATGALE_STORE", str(tmp_path / "store"))
    store = Store()
    for value, day in (("178", "2026-01-31"), ("356", "2026-06-30")):
        publish(store, preview(store, document(value=value, reported=day), "a.json"), "anna", "")
    return store


def test_every_result_is_a_line_that_says_it_is_not_reported(visit: Visit) -> None:
    seen = visit(PAGE)
    assert seen.html.count(f'class="missing">{LV("plan-not-reported")}<') == 25
    assert seen.headlines == ["Rīcības plāns sola 25 rezultātus ar skaitli; vēl nav ziņots ne par vienu"]
    assert visit(PAGE, lang="en").headlines == [
        "The Action Plan promises 25 results with a number; none is reported yet"
    ]
    for row in rows("plan/action_result"):
        assert row["name_lv"] in seen.words
        assert any(
            f"source=action-plan-2025-2027&line={row['source_line']}" in each for each in seen.source_numbers
        )


def test_every_point_stands_as_printed_with_its_links(visit: Visit) -> None:
    seen = visit(PAGE)
    for row in rows("plan/action_measure"):
        assert row["text_lv"] in seen.words
        assert f'id="{row["pillar"]}-{row["position"]}"' in seen.html
    for row in rows("plan/action_priority"):
        assert row["programme_words_lv"] in seen.words
        assert f"/programma?priority={row['priority_code']}" in seen.links
    assert seen.words.count(LV("plan-unlinked")) == 9
    assert "24 no 33" in seen.words


def test_money_stands_side_by_side_and_is_no_sum(visit: Visit) -> None:
    for lang, first, second in (("lv", "476 082 274", "156 696 926"), ("en", "476,082,274", "156,696,926")):
        words = visit(PAGE, lang=lang).words.replace("\N{NO-BREAK SPACE}", " ")
        assert first in words
        assert second in words
        assert "632 779 200" not in words
        assert "632,779,200" not in words


def test_the_version_is_named(visit: Visit) -> None:
    assert "Rīcības plāna Latvijas Austrumu pierobežas ekonomiskajai izaugsmei" in visit(PAGE).words
    assert "kopsavilkums bez datuma" in visit(PAGE).words


@pytest.mark.parametrize(("pillar", "lines"), [("security", 5), ("economy", 16), ("people", 4)])
def test_a_pillar_alone(visit: Visit, pillar: str, lines: int) -> None:
    seen = visit(PAGE, pillar=pillar)
    assert len(re.findall(r'<th scope="row">', seen.html)) == lines
    assert "<details open>" in seen.html
    assert visit(PAGE, pillar="nope").notices


def test_the_programme_lists_the_points_and_the_overview_says_it_in_a_line(visit: Visit) -> None:
    for view in ({"priority": "4.4"}, {"block": "4.4"}):
        seen = visit("programma", **view)
        assert "/ricibas-plans?pillar=economy#economy-1" in seen.links
        assert "712 jaunu darba vietu radīšana" in seen.words
    assert LV("plan-links-none") in visit("programma", priority="1.2").words
    line = "Rīcības plāns 2025–2027: 53 pasākumi, 476 milj. EUR piešķirti; ziņots par 0 no 25 rezultātiem"
    assert line in visit("parskats").words


def test_a_reported_value_with_its_day_and_author(visit: Visit, reported: Store) -> None:
    seen = visit(PAGE)
    words = seen.words.replace("\N{NO-BREAK SPACE}", " ")
    assert seen.headlines == ["Rīcības plāns sola 25 rezultātus ar skaitli; ziņots par 1"]
    assert "356 50 % no solītā; iepriekš 178 (2026. gada 31. janvāris) 2026. gada 30. jūnijs anna" in words
    assert GOOD["url"] in seen.links
    assert seen.html.count(f'class="missing">{LV("plan-not-reported")}<') == 24
    assert "ziņots par 1 no 25 rezultātiem" in visit("parskats").words
    old = visit(PAGE, release=reported.describe().parent)
    assert "178 25 % no solītā" in old.words.replace("\N{NO-BREAK SPACE}", " ")


def test_a_slide_says_what_is_reported_when_and_by_whom(reported: Store) -> None:
    release = reported.describe().id
    for t, day in ((LV, "2026. gada 30. jūnijs"), (EN, "30 June 2026")):
        found, _ = presenting.exhibit_at("/ricibas-plans?pillar=economy", t.lang, release)
        assert found is not None
        lines = found.table.to_dict("records")
        [line] = [row for row in lines if row[t("exhibit-reported-value")] is not None]
        assert line[t("exhibit-reported-value")] == 356
        assert line[t("plan-reported")].startswith("356 (50")
        assert line[t("plan-when")] == day
        assert (line[t("plan-who")], line[t("column-evidence")]) == ("anna", GOOD["source"])
        heads = [t("column-result"), t("plan-promised"), t("points-unit"), t("plan-reported"), t("plan-when")]
        assert shown_table(found.audience, t.lang).columns == heads
        whole, _ = presenting.exhibit_at("/ricibas-plans", t.lang, release)
        assert whole is not None
        assert t("plan-reported-of", reported=1, results=16) in "\n".join(whole.figures.values())


def test_text_of_a_report_stays_text(visit: Visit, reported: Store) -> None:
    bad = "<img src=x onerror=alert(1)>"
    data = document(source=bad, note=bad, url="", reported="2026-07-01", value=357)
    publish(reported, preview(reported, data, "b.json"), "anna", "")
    seen = visit(PAGE)
    assert bad not in seen.html
    assert bad in seen.words.replace("& lt;", "<") or "onerror=alert(1)" in seen.html


def reader(name: str = "") -> Access:
    return Access(name, "" if name else "access-sign-in")


def test_only_an_analyst_sees_the_form(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(analyst, "access", reader)
    assert not visit(PAGE).run.text_area
    monkeypatch.setattr(analyst, "access", lambda: reader("anna"))
    assert visit(PAGE).run.text_area


def test_from_the_form_to_the_preview(visit: Visit, reported: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(analyst, "access", lambda: reader("anna"))
    app = visit(PAGE).run
    app.selectbox(key="report-result").select("security-1-1")
    for name, text in (("value", "3"), ("reported", "2026-06-30"), ("source", "IeM ziņojums")):
        app.text_input(key=f"report-{name}").input(text)
    app.button[0].click().run()
    assert not app.exception
    assert "file" in app.query_params
    said = " ".join(element.value for element in app.html)
    assert "Jauni katastrofas pārvaldīšanas centri, 2026. gada 30. jūnijs" in said
    count = connect(reported.path()).execute("SELECT count(*) FROM action_report").fetchone()
    assert count == (2,)


def test_the_form_makes_the_document_that_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    class Taken:
        data = b""

        def __init__(self, _: Store) -> None:
            pass

        def put(self, data: bytes, name: str) -> str:
            Taken.data, Taken.name = data, name  # type: ignore[attr-defined]
            return "digest"

    monkeypatch.setattr(plan_views, "Inbox", Taken)
    monkeypatch.setattr(st, "session_state", {f"report-{k}": v for k, v in GOOD.items()})
    monkeypatch.setattr(st, "query_params", {"published": "x"})
    plan_views._take()
    assert json.loads(Taken.data) == GOOD
    assert st.query_params == {"file": "digest"}


@pytest.mark.parametrize("lang", ["lv", "en"])
def test_the_download_is_what_stands_on_the_screen(
    visit: Visit, lang: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: dict[str, bytes] = {}

    def keep(_: str, make: object, *, file_name: str, **__: object) -> None:
        made[file_name.rpartition(".")[2]] = make()  # type: ignore[operator]

    monkeypatch.setattr("latgale.ui.downloads.st.download_button", keep)
    visit(PAGE, lang=lang, pillar="economy")
    lines = list(csv.DictReader(io.StringIO(made["csv"].decode("utf-8-sig"))))
    printed = [row for row in rows("plan/action_result") if row["pillar"] == "economy"]
    t = texts(lang)
    assert [float(line[t("plan-promised")]) for line in lines] == [float(row["value"]) for row in printed]
    assert [line[t("column-result")] for line in lines] == [row[f"name_{lang}"] for row in printed]
    assert {line[t("plan-reported")] for line in lines} == {t("plan-not-reported")}
    assert made["xlsx"][:2] == b"PK"
