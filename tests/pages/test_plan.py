"""The page Rīcības plāns: every promise, what is reported, links both ways, and who may record."""

import csv
import io
import json
import re
import shutil
from datetime import datetime
from pathlib import Path

import openpyxl  # type: ignore[import-untyped]
import pytest
import streamlit as st

from latgale.exports import exhibit_xlsx, to_csv
from latgale.i18n import texts
from latgale.queries import plan
from latgale.releases import Store, connect
from latgale.ui import analyst, plan_words, presenting, report_views
from latgale.ui.analyst import Access
from latgale.ui.exhibits.cells import shown_table
from latgale.ui.view import elsewhere
from latgale.uploads import preview, publish
from latgale.uploads.inbox import Inbox
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


@pytest.mark.parametrize("view", [{"block": "3.2.3"}, {"priority": "3.2"}], ids=str)
def test_the_points_of_a_priority_are_folded_and_their_rules_said_once(
    visit: Visit, view: dict[str, str]
) -> None:
    """Counted from the file; a block's points are those of its priority, and that is said."""
    links = [row for row in rows("plan/action_priority") if row["priority_code"] == "3.2"]
    assert len(links) == 7
    seen = visit("programma", **view)
    assert f"<summary>{LV('plan-links-title', priority='3.2')}: {len(links)}</summary>" in seen.html
    for row in links:
        assert row["programme_words_lv"] in seen.words
    for rule in rows("plan/action_rule"):
        n = sum(row["rule"] == rule["rule"] for row in links)
        said = f"{LV('plan-rule')} ({LV('n-links', n=n)}): {rule['text_lv']}"
        assert seen.words.count(rule["text_lv"]) == seen.words.count(said) == bool(n)
    assert (LV("plan-links-whole", priority="3.2") in seen.words) == ("block" in view)


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
    assert LV("plan-links-whole", priority="4.4") not in visit("programma", block="4.4").words
    words = visit("parskats").words
    assert (
        "Rīcības plāns 2025–2027 (kopsavilkums bez datuma): 25 rezultāti ar skaitli "
        "(Drošība 5, Ekonomika 16, Cilvēkresursi 4), ziņots par 0."
    ) in words
    assert "Piešķirts: 476,1 milj. EUR 53 pasākumiem." in words
    assert "pieprasīts, bet nav piešķirts: 156,7 milj. EUR; šīs summas nesaskaita" in words
    assert "632" not in words


def test_a_reported_value_with_its_day_and_author(visit: Visit, reported: Store) -> None:
    seen = visit(PAGE)
    words = seen.words.replace("\N{NO-BREAK SPACE}", " ")
    assert seen.headlines == ["Rīcības plāns sola 25 rezultātus ar skaitli; ziņots par 1"]
    assert "356 darba vietas · 50 % no solītā" in words
    assert re.findall(r"<li>(.*?)</li>", seen.html.split('small told">')[1].split("</ul>")[0]) == [
        "Uz kuru dienu: 2026. gada 30. jūnijs",
        f'Kur tas ziņots: <a href="{GOOD["url"]}" rel="noopener" target="_blank">{GOOD["source"]}</a>',
        "Kas ierakstījis: anna",
        "Iepriekš ziņots: 178 (2026. gada 31. janvāris)",
    ]
    assert GOOD["url"] in seen.links
    assert seen.html.count(f'class="missing">{LV("plan-not-reported")}<') == 24
    assert "ziņots par 1." in visit("parskats").words
    old = visit(PAGE, release=reported.describe().parent)
    assert "178 darba vietas · 25 % no solītā" in old.words.replace("\N{NO-BREAK SPACE}", " ")


def test_a_slide_says_what_is_reported_when_and_by_whom(reported: Store) -> None:
    release = reported.describe().id
    for t, day in ((LV, "2026. gada 30. jūnijs"), (EN, "30 June 2026")):
        found, _ = presenting.exhibit_at("/ricibas-plans?pillar=economy", t.lang, release)
        assert found is not None
        lines = found.table.to_dict("records")
        [line] = [row for row in lines if row[t("plan-who")]]
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
    app.selectbox(key="report-result").select("security-1-1").run()
    assert "Solīts: <b>7\N{NO-BREAK SPACE}centri</b>" in " ".join(element.value for element in app.html)
    for name, text in (("value", "3"), ("reported", "2026-06-30"), ("source", "IeM ziņojums")):
        app.text_input(key=f"report-{name}").input(text)
    app.button[0].click().run()
    assert not app.exception
    assert "file" in app.query_params
    said = " ".join(element.value for element in app.html)
    assert "Jauni katastrofas pārvaldīšanas centri, 2026. gada 30. jūnijs" in said
    for told in (
        "<dd>7\N{NO-BREAK SPACE}centri</dd>",
        "<dd>3\N{NO-BREAK SPACE}centri · 43",
        "<dd>IeM ziņojums",
    ):
        assert told in said
    count = connect(reported.path()).execute("SELECT count(*) FROM action_report").fetchone()
    assert count == (2,)


def test_a_mistake_is_said_at_its_field_and_the_rest_stays(
    visit: Visit, reported: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(analyst, "access", lambda: reader("anna"))
    app = visit(PAGE).run
    for name, text in (("value", "-3"), ("source", "IeM ziņojums")):
        app.text_input(key=f"report-{name}").input(text)
    app.button[0].click().run()
    said = " ".join(element.value for element in app.html)
    for key, text in (("report-value-negative", "-3"), ("report-day-missing", "")):
        assert LV(key, text=text) in said
    assert LV("report-source-missing") not in said
    assert "file" not in app.query_params
    assert not list((reported.folder / "inbox").glob("*"))
    assert app.text_input(key="report-source").value == "IeM ziņojums"
    assert app.text_input(key="report-reported").placeholder == LV("report-day-example")


def test_from_the_preview_back_to_the_form(
    visit: Visit, reported: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(analyst, "access", lambda: reader("anna"))
    digest = Inbox(reported).put(document(result="people-5-1", value="20", note="n"), "a.json")
    seen = visit(PAGE, file=digest)
    assert f"/ricibas-plans?draft={digest}" in seen.links
    app = visit(PAGE, draft=digest).run
    assert app.selectbox(key="report-result").value == "people-5-1"
    assert [app.text_input(key=f"report-{name}").value for name in ("value", "reported")] == [
        *("20", GOOD["reported"])
    ]
    assert app.text_area(key="report-note").value == "n"
    assert visit(PAGE, draft="nothing").run.text_input(key="report-value").value == ""


def test_the_form_makes_the_document_that_is_read(
    releases: Releases, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Taken:
        data, name = b"", ""

        def __init__(self, _: Store) -> None:
            pass

        def put(self, data: bytes, name: str) -> str:
            Taken.data, Taken.name = data, name
            return "digest"

    monkeypatch.setattr(report_views, "Inbox", Taken)
    monkeypatch.setattr(st, "session_state", {f"report-{k}": v for k, v in GOOD.items()})
    monkeypatch.setattr(st, "query_params", {"published": "x"})
    with elsewhere("/ricibas-plans", "lv", releases.newest) as (view, _):
        [row] = [each for each in view.ask(plan.results) if each.id == GOOD["result"]]
        report_views._take(view, row)
    assert json.loads(Taken.data) == GOOD
    assert Taken.name == "Jaunas darba vietas – 356.json"
    assert st.query_params == {"file": "digest"}


@pytest.mark.parametrize("lang", ["lv", "en"])
def test_what_is_taken_away_is_everything_on_the_page(reported: Store, lang: str) -> None:
    t, release = texts(lang), reported.describe().id
    found, _ = presenting.exhibit_at("/ricibas-plans", lang, release)
    assert found is not None
    book = openpyxl.load_workbook(io.BytesIO(exhibit_xlsx(found, lang, "a")))
    sheets = {sheet.title: [[cell.value for cell in row] for row in sheet.iter_rows()] for sheet in book}
    names = [t(f"plan-sheet-{each}") for each in ("results", "points", "links", "rules", "totals", "texts")]
    assert list(sheets)[:-1] == names
    assert [len(sheets[name]) - 1 for name in names] == [25, 33, 34, 3, 3, 19]
    results = [dict(zip(sheets[names[0]][0], line, strict=True)) for line in sheets[names[0]][1:]]
    printed = rows("plan/action_result")
    assert [line[t("plan-promised")] for line in results] == [float(row["value"]) for row in printed]
    [told] = [line for line in results if line[t("plan-reported")] != t("plan-not-reported")]
    assert (told[t("plan-reported")], told[t("plan-share")]) == (356, 50)
    assert told[t("plan-when")] == datetime(2026, 6, 30)
    assert told[t("column-url")] == GOOD["url"]
    assert [line[1] for line in sheets[names[4]][1:]] == [53, 476082274, 156696926]
    everything = {cell for lines in sheets.values() for line in lines for cell in line}
    for name in ("action_measure", "action_statement", "action_result", "action_total"):
        assert {row["text_lv"] for row in rows(f"plan/{name}")} <= everything
    assert {row["words_lv"] for row in rows("plan/action_priority")} <= everything
    [head, *lines] = csv.reader(io.StringIO(to_csv(found.files[names[0]]).decode("utf-8-sig")))
    assert head == sheets[names[0]][0]
    assert len(lines) == 25


def test_amounts_as_people_say_them(releases: Releases) -> None:
    said = {}
    for lang in ("lv", "en"):
        with elsewhere("/ricibas-plans", lang, releases.newest) as (view, _):
            for row in view.ask(plan.results):
                said[lang, row.id] = plan_words.promised(view, row).replace("\N{NO-BREAK SPACE}", " ")
    assert said["lv", "economy-8-1"] == "vismaz 1 risinājums"
    assert said["en", "economy-8-1"] == "at least 1 solution"
    assert said["lv", "economy-16-1"] == "vairāk kā 10 000 saimniecības"
    assert said["lv", "economy-15-1"] == "674,25 tonnas CO₂ ekvivalenta gadā"
    assert said["en", "economy-17-1"] == "30% of rural residents"
    assert said["lv", "economy-17-1"] == "30 % lauku teritorijas iedzīvotāju"
    assert said["lv", "economy-12-1"] == "36,5 milj. EUR"
    for row in rows("plan/action_result"):
        if row["value"] not in ("1",):
            assert said["lv", row["id"]].endswith(row["unit_lv"])
            assert said["en", row["id"]].endswith(row["unit_en"])


def test_the_page_says_how_sure_its_links_are(visit: Visit) -> None:
    """Counted from the file: links that are not certain, and points that have no other."""
    links = rows("plan/action_priority")
    unsure = [row for row in links if row["certain"] == "false"]
    at = {(row["pillar"], row["position"]) for row in links}
    sure = {(row["pillar"], row["position"]) for row in links if row["certain"] == "true"}
    seen = visit(PAGE)
    said = LV("plan-uncertain-links", links=LV("n-links", n=34), uncertain=len(unsure), points=len(at - sure))
    assert said in seen.words
    for rule in rows("plan/action_rule"):
        n = sum(row["rule"] == rule["rule"] for row in links)
        assert seen.words.count(f"{LV('plan-rule')}: {rule['text_lv']}") == n
    for statement in rows("plan/action_statement"):
        assert statement["kind"] == "title" or statement["text_lv"] in seen.words
    assert "„SIA" not in seen.words
