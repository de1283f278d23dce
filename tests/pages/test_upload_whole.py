"""The page Augšupielāde with lists of projects and boundaries: preview, what was published, the way back."""

import json

import geopandas as gpd

from latgale import geography
from latgale.config import ROOT
from latgale.i18n import texts
from latgale.releases import Store
from latgale.uploads import preview, publish
from latgale.uploads.inbox import Inbox
from tests.pages.visiting import Visit
from tests.unit.test_projects_upload import ONE, listed

LV, EN = texts("lv"), texts("en")
KEPT = ROOT / "geo" / "latgale_municipalities_50m.geojson"


def smaller() -> bytes:
    """The kept boundaries with Rēzekne drawn in by some 30 m: more than half a per cent of its area."""
    frame = gpd.read_file(KEPT)
    at = frame.index[frame["lau"] == "LV0006000"]
    frame.loc[at, "geometry"] = frame.loc[at, "geometry"].buffer(-0.0005)
    return json.dumps({"type": "FeatureCollection", **json.loads(frame.to_json())}).encode()


def test_the_page_names_what_it_takes(visit: Visit, store: Store) -> None:
    words = visit("augsupielade").words
    for name in ("CFLA", "Kohesio", "keep.eu", "2016", "GeoJSON", "GPKG", "SHP", "PxWeb", "Eurostat"):
        assert name in words
    assert visit("augsupielade", lang="en").headlines == ["New data"]


def test_a_new_project_is_previewed_published_and_would_go_again(visit: Visit, store: Store) -> None:
    first, data = store.current(), listed(ONE.format(more=""))
    seen = visit("augsupielade", file=Inbox(store).put(data, "projekti.csv"))
    assert seen.headlines == ["Nāktu klāt 1 jauns projekts, esošie nemainītos"]
    told = seen.words.split(LV("upload-kind-new", n=1))[1]
    assert told.index("Projekts") < told.index("Skolas siltināšana") < told.index("Ludzas novads; ERAF;")
    assert "kopējās izmaksas: 1 234,50 EUR" in told.replace("\N{NO-BREAK SPACE}", " ")
    for raw in ("LV0037000", "erdf", "None", LV("upload-what-figure")):
        assert raw not in told.split(LV("history-title"))[0]
    made = publish(store, preview(store, data, "projekti.csv"), "anna", "x")
    after = visit("augsupielade", published=made)
    assert any(link.startswith("/projekti") for link in after.links)
    assert LV("upload-see-projekti") in after.words
    assert "projekti: jauni 1, mainīti 0, nav vairs 0" in after.words
    back = visit("augsupielade", back=first).words
    assert LV("history-kind-gone", n=1) in back
    assert "Skolas siltināšana" in back.split(LV("history-kind-gone", n=1))[1]


def test_every_amount_is_named_and_an_unknown_status_stands_in_its_own_words(
    visit: Visit, store: Store
) -> None:
    """A list of the Recovery Fund has no total; a wrong decimal mark has to be seen all the same."""
    header = "ProjektaNumurs;ProjektaNosaukums;NozaresMinistrija;IesniedzejaNosaukums;ProjektaStatuss;"
    header += "KopejaisAttiecinamaisFinansejums;EsFonduLidzfinansejums;IstenosanasVietasAdrese"
    row = "1;Skola;VARAM;Ludzas novada pašvaldība;Dīvains statuss;1 000,50;900;Ludzas novads"
    other = "2;Osta;VARAM;Ventspils pašvaldība;Līgums;5;5;Ventspils"
    seen = visit("augsupielade", file=Inbox(store).put(f"{header}\n{row}\n{other}".encode(), "af.csv"))
    words = seen.words.replace("\N{NO-BREAK SPACE}", " ")
    told = words.split(LV("upload-kind-new", n=1))[1]
    about = "attiecināmās izmaksas: 1 000,50 EUR; publiskais atbalsts: 900 EUR; „Dīvains statuss”"
    assert f"Ludzas novads; Atveseļošanas fonds; {about}; finansējuma saņēmējs" in told
    summary = words.split(LV("upload-warnings"))[0]
    assert "Attiecināmās izmaksas zināmas 1 no 1 projekta, pavisam 1 000,50 EUR." in summary
    assert "3. rinda: „Osta” – ārpus Latgales (Ventspils)." in summary


def test_a_changed_project_says_in_words_what_differs(visit: Visit, store: Store) -> None:
    publish(store, preview(store, listed(ONE.format(more="")), "a.csv"), "anna", "x")
    later = listed(ONE.format(more=", Preiļu novads").replace("Līgums", "Pabeigts"))
    told = visit("augsupielade", lang="en", file=Inbox(store).put(later, "b.csv")).words
    told = told.split(EN("upload-kind-changed", n=1))[1].split(EN("history-title"))[0]
    assert f"{EN('column-status_printed')}: Līgums" in told
    assert f"{EN('column-status_printed')}: Pabeigts" in told
    assert "Ludza municipality, Preiļi municipality" in told
    for raw in (EN("column-priority_code"), EN("column-source"), "None", "LV00", "completed'"):
        assert raw not in told


def test_boundaries_are_previewed_by_area_and_named_as_the_source(visit: Visit, store: Store) -> None:
    data = smaller()
    seen = visit("augsupielade", file=Inbox(store).put(data, "robezas.geojson"))
    assert seen.headlines == ["Mainītos 9 pašvaldību robežas"]
    told = seen.words.split(LV("dbtable-boundary"))[1]
    assert LV("upload-what-boundary") in told
    assert LV("upload-kind-changed", n=9) in told
    assert "Rēzekne 17,5 km² 16,4 km² −6," in told
    assert "Ludzas novads 2 412,7 km² 2 412,7 km² 0,0 %" in told.replace("\N{NO-BREAK SPACE}", " ")
    assert "Rēzekne: platība failā ir" in seen.words
    assert "Ludzas novads: platība failā" not in seen.words
    assert LV("upload-wants-reason-file") in seen.words
    made = publish(store, preview(store, data, "robezas.geojson"), "anna", "tried")
    after = visit("augsupielade", published=made)
    assert LV("upload-see-pasvaldibas") in after.words
    assert "robežas: jaunas 9, mainītas 0, nav vairs 0" in after.words
    for page in (visit("pasvaldibas"), visit("pasvaldibas", territory="LV0006000")):
        assert "robežas: robezas.geojson, augšupielādētas" in page.words
        assert "apache-superset" not in page.words
    geography.use("", [])
