"""The page Augšupielāde: questions and their answers, what a file would change, and the way back."""

import json
import re

import pytest

from latgale.i18n import texts
from latgale.releases import Store
from latgale.ui import analyst
from latgale.ui.analyst import Access
from latgale.uploads import preview, publish, roll_back
from latgale.uploads.answers import LEFT_OUT, NEW
from latgale.uploads.inbox import Inbox
from tests.pages.visiting import Releases, Seen, Visit
from tests.unit.made import NAME, REGION, irs031, measures

LV = texts("lv")
MUSEUMS = irs031({REGION: {"2025": 6}}, measure="Muzeji", title="Muzeji - Rādītāji un Laika periods")


def put(store: Store, data: bytes, name: str) -> str:
    return Inbox(store).put(data, name)


def labels(seen: Seen) -> list[str]:
    return [each.label for each in seen.run.selectbox]


def drawn(seen: Seen) -> str:
    return "\n".join(each.value for each in seen.run.html)


def answered(seen: Seen) -> dict[str, object]:
    given = seen.run.query_params["answers"]
    text = given if isinstance(given, str) else given[0]
    return dict(json.loads(text))


def test_each_category_of_measures_is_asked_for(visit: Visit, store: Store) -> None:
    """One answer settles the question, so all of them are given at once."""
    table = measures({"Muzeji": 5, "Zāles": 7, "Iedzīvotāji": 235000})
    seen = visit("augsupielade", file=put(store, table, "KUL077.csv"))
    assert LV("question-heading") in seen.words
    asked = [f"Kategorija „{each}” ir rādītājs:" for each in ("Muzeji", "Zāles", "Iedzīvotāji")]
    assert labels(seen)[:3] == asked
    boxes = {each.label: each for each in seen.run.selectbox}
    assert LV("question-leave-out") in boxes[asked[0]].options
    boxes[asked[0]].set_value(LEFT_OUT)
    boxes[asked[2]].set_value("population")
    seen.run.button[0].click().run()
    assert not seen.run.exception
    assert answered(seen) == {"measures": {"Rādītāji": {"Muzeji": LEFT_OUT, "Iedzīvotāji": "population"}}}
    assert LV("question-heading") not in drawn(seen)
    assert LV("question-again") in drawn(seen)


def test_the_whole_catalogue_can_be_chosen_from(visit: Visit, store: Store) -> None:
    seen = visit("augsupielade", file=put(store, MUSEUMS, "KUL077.csv"))
    [box] = [each for each in seen.run.selectbox if each.label.startswith("Šajā tabulā nav atpazīts")]
    assert len(box.options) > 40
    assert box.options[-1] == LV("question-new")
    assert sum(option == "Iedzīvotāju skaits" for option in box.options) == 1
    box.set_value("population").run()
    assert not seen.run.exception
    assert answered(seen) == {"indicator": "population"}
    assert "Latgales reģions, 2025" in drawn(seen)


def test_a_new_indicator_is_described_whole_and_under_a_name_of_its_own(visit: Visit, store: Store) -> None:
    asked = {"indicator": NEW}
    seen = visit("augsupielade", file=put(store, MUSEUMS, "KUL077.csv"), answers=json.dumps(asked))
    assert "2025" not in drawn(seen).split(LV("question-new"))[1]
    fields = {each.label: each for each in seen.run.text_input}
    button = next(each for each in seen.run.button if each.label == LV("question-add"))
    fields["Nosaukums"].set_value("Muzeju skaits")
    button.click().run()
    assert "Aizpildiet visus laukus: Nosaukums angliski, Mērvienība, Mērvienība angliski." in drawn(seen)
    for label, value in {"Nosaukums angliski": "Population", "Mērvienība": "muzeji"}.items():
        next(each for each in seen.run.text_input if each.label == label).set_value(value)
    next(each for each in seen.run.text_input if each.label == "Mērvienība angliski").set_value("museums")
    next(each for each in seen.run.button if each.label == LV("question-add")).click().run()
    assert "katalogā jau ir: „Iedzīvotāju skaits”" in drawn(seen)
    next(each for each in seen.run.text_input if each.label == "Nosaukums angliski").set_value("Museums")
    next(each for each in seen.run.button if each.label == LV("question-add")).click().run()
    assert not seen.run.exception
    assert answered(seen)["indicator"] == "museums"
    assert "Muzeju skaits, Latgales reģions, 2025" in drawn(seen)


def test_answers_of_another_shape_in_the_address_are_refused(visit: Visit, store: Store) -> None:
    seen = visit("augsupielade", file=put(store, MUSEUMS, "KUL077.csv"), answers='{"roles": [1]}')
    assert "Atbildes nav saprotamas: jābūt JSON objektam." in seen.notices


def test_what_was_published_is_said_in_words_and_to_analysts_alone(
    visit: Visit, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    served = store.current()
    told = r"Dati publicēti \d\d\.\d\d\.20\d\d\. plkst\. \d\d:\d\d\."
    assert re.search(told, visit("augsupielade", published=served).words)
    for asked in ("anything", "<b>bold</b>", f"{served}x"):
        assert not re.search("Dati publicēti|anything|bold", visit("augsupielade", published=asked).words)
    monkeypatch.setattr(analyst, "access", lambda: Access("", "access-not-configured"))
    assert "Dati publicēti" not in visit("augsupielade", published=served).words


def test_going_back_is_told_once_and_the_right_release_is_marked(
    visit: Visit, store: Store, releases: Releases
) -> None:
    falling = preview(store, irs031({REGION: {"2025": 212000, "2026": 205000}}), NAME)
    second = publish(store, falling, "anna", "made up")
    back = visit("augsupielade", back=releases.newest)
    assert LV("upload-effects") in back.words
    assert "Stāvoklis: bija „atpaliek”, būtu „mērķa līmenī vai labāk”" in back.words
    roll_back(store, releases.newest, "anna", "a slip")
    seen = visit("augsupielade", published=releases.newest)
    assert re.search(r"Tagad atkal rāda [\d.]{11} plkst\. [\d:]{5} laidienu\.", seen.words)
    assert seen.words.count(LV("history-served")) == 1
    assert re.search(r"atgriešanās pie [\d.]{11} plkst\. [\d:]{5} laidiena", seen.words)
    assert second not in seen.words
    assert releases.newest not in seen.words


def test_a_visitor_reads_why_there_is_no_going_back(
    visit: Visit, store: Store, releases: Releases, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(analyst, "access", lambda: Access("", "access-not-configured"))
    seen = visit("augsupielade", back=releases.older)
    assert LV("access-not-configured") in seen.words
    assert "tāda ieraksta te nav" not in seen.words


def test_files_are_put_in_beside_the_newest_release_alone(
    visit: Visit, store: Store, releases: Releases
) -> None:
    assert visit("augsupielade").run.get("file_uploader")
    digest = put(store, MUSEUMS, "KUL077.csv")
    for values in ({}, {"file": digest}, {"back": releases.newest}):
        seen = visit("augsupielade", release=releases.older, **values)
        assert not seen.run.get("file_uploader")
        assert LV("upload-not-here") in seen.words
        assert "/augsupielade" in seen.links
        assert "(UTC)" not in seen.words


def test_the_headline_and_the_tables_leave_out_what_is_none(visit: Visit, store: Store) -> None:
    table = irs031({"Daugavpils": {"2022": 79000}, REGION: {"2022": 250000}})
    seen = visit("augsupielade", file=put(store, table, NAME))
    assert seen.headlines == ["Mainītos 2 ieraksti"]
    assert "Nemainītu ierakstu nav" not in seen.words
    assert seen.words.index("Latgales reģions, 2022") < seen.words.index("Daugavpils, 2022")
    assert LV("upload-waiting") not in seen.words
    folded = seen.words.split(LV("upload-recognised"))[1]
    assert put(store, table, NAME) in folded
