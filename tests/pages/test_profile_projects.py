"""Projects in the profile of a municipality, and parishes and paper on the page of projects."""

import html
import re
from base64 import b64decode
from collections import Counter
from types import SimpleNamespace

import duckdb
import pytest

from latgale.geography import areas
from latgale.i18n import LANGUAGES, texts
from latgale.queries import projects
from latgale.ui.paper_map import _ground
from latgale.ui.place_projects import by_inhabitant
from latgale.ui.project_words import euros
from tests.pages.visiting import Seen, Visit
from tests.queries.slow_projects import PLACES, slow_shares

NINE = sorted(areas())
LV = texts("lv")


def part(seen: Seen) -> str:
    """The section of the projects in a profile."""
    return next(
        each
        for each in seen.html.split("<section")
        if "place-projects" in each or "projekti?municipality" in each
    )


def figures(seen: Seen) -> list[str]:
    found = re.findall(r'<p class="figure"><b>(.*?)</b>', part(seen))
    return [" ".join(html.unescape(each).split()) for each in found]


@pytest.mark.parametrize("code", NINE)
def test_figures_of_a_profile_by_a_slow_count(
    visit: Visit, newest: duckdb.DuckDBPyConnection, code: str
) -> None:
    mine = [name for name, rows in PLACES.items() if any(place["territory"] == code for place in rows)]
    own = [amount for name in mine if (amount := slow_shares(name).get(code)) is not None]
    [(people,)] = newest.execute(
        "SELECT arg_max(value, period) FROM observation WHERE indicator = 'population' AND territory = ?"
        " AND value IS NOT NULL",
        [code],
    ).fetchall()
    each = float(sum(own)) / people
    seen = visit("pasvaldibas", territory=code)
    expected = [str(len(mine)), euros(LV, float(sum(own))), euros(LV, round(each, 0 if each >= 10 else 2))]
    assert figures(seen)[:3] == [" ".join(text.split()) for text in expected]
    assert set(mine) == set(re.findall(r'href="[^"]*project=([^"&]+)"', part(seen)))
    for kind in ("fund", "status"):
        shown = re.findall(rf"municipality={code}&amp;{kind}=([^\"&]+)", seen.html)
        assert len(shown) == len(set(shown)) > 0


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_shared_total_is_said_as_the_whole_projects(visit: Visit, lang: str) -> None:
    """LG015 in Krāslava: no share is known, its total stands with the words for the whole project alone."""
    t = texts(lang)
    seen = visit("pasvaldibas", territory="LV0032000", lang=lang)
    row = next(each for each in re.findall(r"<tr>.*?</tr>", seen.html, re.S) if "project=LG015" in each)
    whole = t("place-projects-whole", money=euros(t, 520348.94))
    words = " ".join(html.unescape(re.sub(r"<[^>]*>", " ", row)).split())
    assert " ".join(whole.split()) in words
    assert words.count(euros(t, 520348.94).replace("\xa0", " ")) == 1
    assert t("place-projects-how") in seen.words
    assert f"{t('place-projects-region')}</a>.</p>" in seen.html


def test_lats_are_marked_in_lists(visit: Visit) -> None:
    for seen in (visit("pasvaldibas", territory="LV0002000"), visit("projekti", municipality="LV0002000")):
        rows = [each for each in re.findall(r"<tr>.*?</tr>", seen.html, re.S) if "project=LG022" in each]
        assert [LV("projects-converted") in row for row in rows] == [True]


@pytest.mark.parametrize(
    ("amount", "people", "said"),
    [(1_000_000.0, 20_000, "50 EUR"), (49_999.0, 20_000, "2,50 EUR"), (None, 20_000, ""), (5.0, None, "")],
)
def test_by_the_inhabitant_by_hand(amount: float | None, people: int | None, said: str) -> None:
    view = SimpleNamespace(t=LV)
    known = SimpleNamespace(value=people) if people else None
    assert by_inhabitant(view, amount, known).replace("\xa0", " ") == said  # type: ignore[arg-type]


def test_nothing_known_is_said(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    """A municipality that no list names: a sentence, a way to the region's projects, no empty table."""
    from latgale.queries import place_projects

    nobody, asked = place_projects.totals, "LV0440200"
    monkeypatch.setattr(
        place_projects, "totals", lambda connection, territory: nobody(connection, territory=asked)
    )
    seen = visit("pasvaldibas", territory="LV0036000")
    assert LV("place-projects-none") in seen.words
    assert LV("place-projects-none-lead") in seen.words
    assert "/projekti?municipality=LV005" in seen.links
    assert LV("place-projects-each") not in seen.words


@pytest.mark.parametrize("lang", LANGUAGES)
def test_parishes_stand_beside_the_map(visit: Visit, lang: str) -> None:
    """Parishes of Augšdaugava counted over the file; the rest of its projects name none."""
    code, t = "LV0022000", texts(lang)
    parishes: Counter[str] = Counter()
    projects_here = known = 0
    for rows in PLACES.values():
        here = {place["parish"] for place in rows if place["territory"] == code}
        projects_here += bool(here)
        known += bool(here - {""})
        parishes.update(here - {""})
    seen = visit("projekti", municipality=code, lang=lang)
    table = seen.html.partition(t("projects-parishes"))[2]
    shown = re.findall(r'<th scope="row" lang="lv">(.*?)</th><td class="n">(\d+)</td>', table)
    assert set(parishes.items()) <= {(html.unescape(name), int(count)) for name, count in shown}
    assert f'{t("projects-parish-unknown")}</th><td class="n">{projects_here - known}</td>' in table
    assert "<details open>" in table or "open>" in seen.html
    assert t("projects-parishes-note") in seen.words


def pictures(seen: Seen) -> list[str]:
    found = re.findall(r'class="lg paper"><img src="data:image/svg\+xml;base64,([^"]*)"', seen.html)
    return [b64decode(html.unescape(each)).decode() for each in found]


def test_paper_has_the_map_with_its_figures(visit: Visit) -> None:
    [svg] = pictures(visit("pasvaldibas", indicator="public_libraries"))
    words = html.unescape(svg)
    assert "1,36" in words
    assert "Ludzas nov." in words
    assert words.count('class="absent"') == 1
    assert LV("no-data") in words
    assert "<circle" not in svg


def test_a_picked_place_is_marked_on_paper(visit: Visit) -> None:
    [svg] = pictures(visit("pasvaldibas", pick="LV0036000"))
    assert svg.count(" chosen") == 1


@pytest.mark.parametrize("size", ["", "money"])
def test_paper_has_the_bubbles(visit: Visit, newest: duckdb.DuckDBPyConnection, size: str) -> None:
    [svg] = pictures(visit("projekti", size=size))
    found = projects.places(newest)
    own = found[found["bucket"] == "municipality"]
    people = dict(
        newest.execute(
            "SELECT territory, value FROM observation WHERE indicator = 'population' AND period = '2026'"
        ).fetchall()
    )
    amounts = own["total_eur"] / own["value"].map(people) if size else own["projects"]
    amounts = amounts.dropna()
    radii = [float(each) for each in re.findall(r' r="([\d.]+)"', svg)]
    assert len(radii) == len(amounts[amounts > 0])
    largest, second = sorted(amounts, reverse=True)[:2]
    assert (radii[1] / radii[0]) ** 2 == pytest.approx(second / largest, abs=0.02)
    assert 'class="absent"' not in svg


def test_paper_says_what_was_filtered(visit: Visit) -> None:
    seen = visit("projekti", fund="erdf", municipality="LV0043000", q="ceļ", **{"from": "1000"})
    [said] = re.findall(r'<p class="lg paper">(.*?)</p>', seen.html)
    words = html.unescape(said).replace("\xa0", " ")
    assert words.startswith(
        "Atlase: Fonds – ERAF; Pašvaldība – Rēzeknes novads; kopējās izmaksas no 1 000 EUR"
    )
    assert "„ceļ”" in words
    assert 'class="lg paper">Atlase' not in visit("projekti").html
    hostile = visit("projekti", q="<b>x</b>")
    assert "<b>x</b>" not in hostile.html


def test_points_of_names_lie_in_the_picture() -> None:
    ground = _ground("")
    assert set(ground.near) == set(ground.points) == set(NINE)
    assert all(0 < x < 420 and 0 < y < ground.height for x, y in ground.points.values())
    assert ground.points["LV0002000"][1] > ground.points["LV0024000"][1], "Daugavpils lies south of Balvi"
