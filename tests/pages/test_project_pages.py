"""The page of projects: the address says everything, sums on it are those of the release."""

import re
from typing import Any

import duckdb
import pytest

from latgale import formats
from latgale.i18n import LANGUAGES, texts
from latgale.queries import projects
from latgale.ui.project_words import euros
from tests.pages.visiting import Seen, Visit

each_language = pytest.mark.parametrize("lang", LANGUAGES)
ASKED: list[tuple[dict[str, str], dict[str, Any]]] = [
    ({}, {}),
    ({"fund": "erdf"}, {"fund": "erdf"}),
    ({"municipality": "LV0043000"}, {"territory": "LV0043000"}),
    ({"municipality": "none"}, {"territory": "none"}),
    ({"priority": "none", "status": "completed"}, {"priority": "none", "status": "completed"}),
    ({"from": "100000", "to": "2000000"}, {"lowest": 100_000.0, "highest": 2_000_000.0}),
    ({"q": "pārbūve"}, {"stems": ("parbuv",)}),
]


def figures(seen: Seen) -> list[str]:
    return re.findall(r'<p class="figure"><b>(.*?)</b>', seen.html)


def rows(seen: Seen) -> list[str]:
    part = seen.html.partition('class="catalogue projects"')[2].partition("</table>")[0]
    return re.findall(r'<tr><th scope="row"><a href="[^"]*project=([^"&]+)', part)


@each_language
@pytest.mark.parametrize(("view", "asked"), ASKED, ids=lambda part: str(part)[:40])
def test_figures_follow_the_address(
    visit: Visit, newest: duckdb.DuckDBPyConnection, view: dict[str, str], asked: dict[str, Any], lang: str
) -> None:
    seen, t = visit("projekti", **view, lang=lang), texts(lang)
    whole = projects.summary(newest, **asked).iloc[0]
    count = formats.number(int(whole["projects"]), lang)
    total = euros(t, whole["total_eur"]) if whole["priced"] else t("no-data")
    support = euros(t, whole["public_support_eur"]) if whole["supported"] else t("no-data")
    assert figures(seen) == [count, total, support, formats.number(int(whole["linked"]), lang)]
    assert " ".join(count.split()) in seen.headlines[0]
    assert not whole["priced"] or " ".join(total.split()) in seen.headlines[0]
    assert rows(seen) == list(projects.listed(newest, limit=50, **asked)["id"])


def test_what_is_not_divided_stands_beside_the_municipalities(
    visit: Visit, newest: duckdb.DuckDBPyConnection
) -> None:
    seen, t = visit("projekti"), texts("lv")
    found = projects.places(newest)
    section = seen.words.partition(t("projects-undivided"))[2].partition(t("projects-undivided-note"))[0]
    for row in found[found["bucket"] != "municipality"].itertuples():
        assert t(f"bucket-{row.bucket}") in section
        assert not row.priced or " ".join(euros(t, float(str(row.total_eur))).split()) in section
    assert (found["bucket"] == "municipality").sum() == 9


def test_parts_of_the_list(visit: Visit) -> None:
    parts = [visit("projekti", part=str(part)) for part in (1, 2, 3)]
    shown = [code for seen in parts for code in rows(seen)]
    assert [len(rows(seen)) for seen in parts] == [50, 50, 20]
    assert len(set(shown)) == 120
    assert "/projekti?part=2" in parts[0].links
    assert "/projekti" in parts[1].links
    assert rows(visit("projekti", part="9")) == rows(parts[0])
    assert len(visit("projekti", part="9").notices) == 1


@pytest.mark.parametrize(
    "view",
    [{"fund": "x"}, {"municipality": "Rīga"}, {"priority": "9.9"}, {"from": "abc"}, {"project": "LG999"}],
)
def test_what_is_not_there_is_said(visit: Visit, view: dict[str, str]) -> None:
    seen = visit("projekti", **view)
    assert len(seen.notices) == 1
    assert figures(seen)[0] == "120"


@each_language
def test_every_project_has_a_view(visit: Visit, newest: duckdb.DuckDBPyConnection, lang: str) -> None:
    """Name, source and every amount of it; no code of the tables on the screen."""
    for row in projects.listed(newest).itertuples():
        seen = visit("projekti", project=row.id, lang=lang)
        assert " ".join(str(row.name).split()) in seen.words
        assert str(row.source_lv if lang == "lv" else row.source_en) in seen.words
        assert not re.search(r"LV00|_eur|whole_|\bNone\b|\bnan\b|eu_share", seen.words), row.id
        if str(row.source_url).startswith("http"):
            assert row.source_url in seen.links


def test_lats_are_marked(visit: Visit) -> None:
    words = visit("projekti", project="LG022").words
    assert "12 039 980,88 EUR" in words
    assert "8461746.72" in words
    assert "0,702804" in words


def test_a_share_is_not_the_total(visit: Visit) -> None:
    words = visit("projekti", project="LG015").words
    assert words.count("520 348,94 EUR") == 1
    assert "daļa 75 760,45 EUR" in words
    assert texts("lv")("choice-whole_abroad") in words


def test_links_say_why(visit: Visit) -> None:
    seen = visit("projekti", project="LG009")
    assert "Pasākums 6.3.1." in seen.words
    assert any("line=3618" in link for link in seen.source_numbers)


def test_the_download_holds_what_is_filtered(visit: Visit, newest: duckdb.DuckDBPyConnection) -> None:
    from latgale.ui.project_views import table
    from latgale.ui.view import View

    seen = visit("projekti", fund="erdf")
    assert len(seen.run.get("download_button")) == 2
    view = View("projekti", "en", texts("en"), _release(), False, None)
    frame = table(view, {"fund": "erdf"})
    assert len(frame) == projects.summary(newest, fund="erdf").iloc[0]["projects"]
    assert set(frame["Fund"]) == {"ERDF"}
    assert frame["Total cost, EUR"].sum() == pytest.approx(
        projects.listed(newest, fund="erdf")["total_eur"].sum()
    )
    assert "nan" not in frame.to_csv(na_rep="")


def _release() -> Any:
    from latgale.releases import Store

    return Store().describe()


def test_names_are_text(visit: Visit) -> None:
    seen = visit("projekti", q="<script>alert(1)</script>")
    assert "<script>" not in seen.html
