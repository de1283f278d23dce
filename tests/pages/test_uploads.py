"""The page Augšupielāde: questions and their answers, what a file would change, and the way back."""

import json
import shutil
from pathlib import Path

import pytest

from latgale.i18n import texts
from latgale.releases import Store
from latgale.ui import analyst
from latgale.ui.analyst import Access
from latgale.uploads.answers import LEFT_OUT, NEW
from latgale.uploads.inbox import Inbox
from tests.pages.visiting import Releases, Seen, Visit
from tests.unit.made import REGION, irs031, measures

LV = texts("lv")
MUSEUMS = irs031({REGION: {"2025": 6}}, measure="Muzeji", title="Muzeji - Rādītāji un Laika periods")


@pytest.fixture
def store(releases: Releases, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Store:
    """A store of an analyst, which the test may change."""
    shutil.copytree(releases.folder, tmp_path / "store")
    monkeypatch.setenv("LATGALE_STORE", str(tmp_path / "store"))
    monkeypatch.setattr(analyst, "access", lambda: Access("anna"))
    return Store()


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
    assert "Latgale, 2025" in drawn(seen)


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
    assert "Muzeju skaits, Latgale, 2025" in drawn(seen)


def test_answers_of_another_shape_in_the_address_are_refused(visit: Visit, store: Store) -> None:
    seen = visit("augsupielade", file=put(store, MUSEUMS, "KUL077.csv"), answers='{"roles": [1]}')
    assert "Atbildes nav saprotamas: jābūt JSON objektam." in seen.notices
