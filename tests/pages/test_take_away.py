"""Take away: every view has its data, its picture and its address, and they hold what the view shows."""

import csv
import io
from collections.abc import Callable
from itertools import product
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import openpyxl  # type: ignore[import-untyped]
import pandas as pd
import pytest
from PIL import Image
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.oxml.ns import qn

from latgale.config import ROOT
from latgale.exports.slides import Slide, make_slides
from latgale.exports.tabular import harmless
from latgale.i18n import LANGUAGES, texts
from latgale.ui import take_away
from latgale.ui.exhibits import exhibit_of
from latgale.ui.pages import path_of
from latgale.ui.view import elsewhere
from tests.pages.visiting import Releases, Visit
from tests.queries.printed import of_block

CHARTS = [
    ("merki", {"target": "programme2027-population"}),
    ("merki", {"target": "programme2027-gdp"}),
    ("merki", {"indicator": "population", "compare": "LV,LV0002000"}),
    ("pasvaldibas", {"territory": "LV0036000"}),
]
MAPS = [
    ("pasvaldibas", {"indicator": "public_libraries"}),
    ("projekti", {"fund": "erdf"}),
]
PLAIN = [
    ("projekti", {"project": "LG022"}),
    ("ricibas_plans", {}),
    ("ricibas_plans", {"pillar": "economy"}),
]
VIEWS: list[tuple[str, dict[str, str]]] = [
    ("parskats", {}),
    ("merki", {}),
    *CHARTS,
    ("programma", {}),
    ("programma", {"block": "3.2.1"}),
    ("atbilstiba", {}),
    ("atbilstiba", {"framework": "NAP2027", "level": "direction"}),
    ("dati", {}),
    ("dati", {"view": "tables", "table": "target"}),
    *MAPS,
    *PLAIN,
]
WITHOUT: list[tuple[str, dict[str, str]]] = [
    ("merki", {"list": "indicators"}),
    ("programma", {"q": "ceļi"}),
    ("dati", {"view": "source", "source": "programme-2021-2027", "line": "3000"}),
]
Files = dict[str, Callable[[], bytes]]


@pytest.fixture
def opened(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> Callable[..., tuple[Files, str]]:
    """The files that a view offers once its last line is opened, and the address to copy."""

    def run(page: str, **parameters: str) -> tuple[Files, str]:
        files: Files = {}

        def keep(_: str, make: Callable[[], bytes], *, file_name: str, **more: Any) -> None:
            files[file_name] = make

        class Open:
            open = True

            def __enter__(self) -> None: ...

            def __exit__(self, *_: object) -> None: ...

        with monkeypatch.context() as patched:
            patched.setattr("latgale.ui.take_away.st.download_button", keep)
            patched.setattr(take_away, "_box", lambda _: Open())
            seen = visit(page, **parameters)
        return {name: make for name, make in files.items() if name.startswith("latgale-")}, seen.run.code[
            -1
        ].value

    return run


def shown(page: str, parameters: dict[str, str], lang: str, release: str) -> Any:
    """The exhibit of a view, made anew outside of the page."""
    path = path_of(page)
    query = "&".join(f"{name}={value}" for name, value in parameters.items())
    with elsewhere(f"{path}?{query}", lang, release) as (view, _):
        return exhibit_of(view)


def same(cell: Any, value: Any) -> bool:
    """Is a cell of a sheet what the table holds?"""
    if pd.isna(value):
        return cell in (None, "")
    if isinstance(value, bool | int | float):
        return type(cell) is not str and float(cell) == float(value)
    return str(cell or "")[:10] == str(harmless(value))[:10]


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(("page", "parameters"), VIEWS, ids=str)
def test_files_hold_the_table_of_the_view(
    opened: Callable[..., tuple[Files, str]],
    releases: Releases,
    page: str,
    parameters: dict[str, str],
    lang: str,
) -> None:
    files, address = opened(page, **parameters, lang=lang)
    exhibit = shown(page, parameters, lang, releases.newest)
    table = next(iter(exhibit.files.values()))
    by_ending = {name.rsplit(".", 1)[1]: make for name, make in files.items() if "-release" not in name}
    assert {"csv", "xlsx"} <= set(by_ending)
    assert address == exhibit.address
    assert dict(parse_qsl(urlsplit(address).query))["release"] == releases.newest
    lines = list(csv.reader(io.StringIO(by_ending["csv"]().decode("utf-8-sig"), newline="")))
    book = openpyxl.load_workbook(io.BytesIO(by_ending["xlsx"]()))
    rows = [[cell.value for cell in row] for row in book.worksheets[0].iter_rows()]
    assert lines[0] == [str(harmless(str(name))) for name in table.columns]
    assert len(lines) == len(rows) == len(table) + 1
    for row, line, values in zip(rows[1:], lines[1:], table.itertuples(index=False), strict=True):
        assert all(same(cell, value) for cell, value in zip(row, values, strict=True)), row
        numbers = [
            (t, v) for t, v in zip(line, values, strict=True) if isinstance(v, int | float) and pd.notna(v)
        ]
        assert all(float(text) == float(value) for text, value in numbers if not isinstance(value, bool))
    about = [[str(cell.value) for cell in row] for row in book.worksheets[-1].iter_rows()]
    assert [texts(lang)("sources"), str(harmless(exhibit.source))] in about
    assert any(exhibit.address in cells[1] for cells in about)


@pytest.mark.parametrize(("page", "parameters"), [*CHARTS, MAPS[0], ("atbilstiba", {})], ids=str)
def test_pictures_of_the_view(
    opened: Callable[..., tuple[Files, str]], page: str, parameters: dict[str, str]
) -> None:
    files, _ = opened(page, **parameters)
    by_ending = {name.rsplit(".", 1)[1]: make for name, make in files.items()}
    image = Image.open(io.BytesIO(by_ending["png"]()))
    assert image.width >= 1900
    assert b"<svg" in by_ending["svg"]()


@pytest.mark.parametrize(("page", "parameters"), WITHOUT, ids=str)
def test_a_view_without_an_exhibit_has_its_address(
    opened: Callable[..., tuple[Files, str]], releases: Releases, page: str, parameters: dict[str, str]
) -> None:
    _, address = opened(page, **parameters)
    asked = dict(parse_qsl(urlsplit(address).query))
    assert asked == {**parameters, "release": releases.newest}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("code", ["1.1.1", "3.2.3"])
def test_a_block_is_taken_away_whole(releases: Releases, code: str, lang: str) -> None:
    """Every row of the input files of a block: kind, letter, text as printed, one name, line."""
    t = texts(lang)
    expected = []
    lists = {
        "task": ("task", "text_lv", ""),
        "programme_indicator": ("indicator", "text_lv", ""),
        "benefit": ("benefit", "text_lv", ""),
        "subpriority_actor": ("", "name_printed", "actor"),
        "subpriority_funding": ("funding", "name_printed", "funding_source"),
        "past_project": ("past_project", "title_lv", ""),
        "rationale": ("rationale", "text_lv", ""),
        "past_action": ("past_action", "text_lv", ""),
    }
    for table, (kind, text, name) in lists.items():
        for row in sorted(of_block(table, code), key=lambda row: row.get("role", "")):
            said = t(f"kind-{kind or row['role']}")
            expected.append((said, row.get("label"), row[text], row.get(name), row["source_line"]))
    (table,) = shown("programma", {"block": code}, lang, releases.newest).files.values()
    names = ["table-kind", "column-label", "table-printed", "table-one-name", "column-source_line"]
    lines = table[[t(name) for name in names]].astype(object).itertuples(index=False, name=None)
    found = [tuple(None if cell is None else str(cell) for cell in line) for line in lines]
    assert [line[0] for line in found[:2]] == [t("kind-goal"), t("kind-spatial")]
    assert found[2:] == [tuple(cell or None for cell in line) for line in expected]
    assert len(found) > 20


def test_nothing_is_made_until_it_is_asked_for(visit: Visit, monkeypatch: pytest.MonkeyPatch) -> None:
    def never(_: object) -> None:
        raise AssertionError

    monkeypatch.setattr(take_away, "exhibit_of", never)
    assert visit("merki", target="programme2027-population").headlines


@pytest.mark.parametrize(("chart", "lang"), list(product(CHARTS, LANGUAGES)), ids=str)
def test_slides_hold_the_figures_of_the_table(
    releases: Releases, chart: tuple[str, dict[str, str]], lang: str
) -> None:
    """Every figure of the chart in the PPTX stands in the table of the view, and the other way round."""
    exhibit = shown(*chart, lang, releases.newest)
    content = make_slides([Slide(exhibit)], lang, title="t", release=releases.newest)
    page = Presentation(io.BytesIO(content)).slides[0]
    chart_shape = next(shape for shape in page.shapes if shape.has_chart)
    values = {
        float(pt.find(qn("c:v")).text)
        for series in chart_shape.chart._chartSpace.iter(qn("c:yVal"))
        for pt in series.iter(qn("c:pt"))
    }
    figures = {
        float(value)
        for _, column in list(exhibit.table.items())[1:]
        for value in column
        if isinstance(value, int | float) and not isinstance(value, bool) and pd.notna(value)
    }
    assert values <= figures
    assert figures <= values


def on_slide(view: tuple[str, dict[str, str]], lang: str, release: str) -> tuple[Any, Any]:
    """The exhibit of a view, and the slide made of it as it is read back."""
    exhibit = shown(*view, lang, release)
    content = make_slides([Slide(exhibit)], lang, title="t", release=release)
    return exhibit, Presentation(io.BytesIO(content)).slides[0]


def written(value: Any, lang: str) -> str:
    """A cell as a reader has it, in our own words."""
    if value is None or value == "":
        return ""
    if isinstance(value, int | float):
        whole, _, part = f"{value:,.2f}".partition(".")
        part = part.rstrip("0")
        space, mark = {"lv": ("\N{NO-BREAK SPACE}", ","), "en": (",", ".")}[lang]
        return whole.replace(",", space) + (mark + part if part else "")
    return " ".join(str(value).split(" "))


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    "view", [("projekti", {"project": "LG022"}), ("ricibas_plans", {"pillar": "people"})], ids=str
)
def test_tables_on_slides_hold_the_cells_of_the_view(
    releases: Releases, view: tuple[str, dict[str, str]], lang: str
) -> None:
    exhibit, page = on_slide(view, lang, releases.newest)
    table = next(shape for shape in page.shapes if shape.has_table).table
    head, *lines = [[cell.text for cell in row.cells] for row in table.rows]
    assert len(lines) == len(exhibit.table), "nothing is left out"
    for line, row in zip(lines, exhibit.table.to_dict("records"), strict=True):
        assert line == [written(row[name], lang) for name in head]
    assert not any(shape.shape_type == MSO_SHAPE_TYPE.PICTURE for shape in page.shapes)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_figures_on_a_slide_are_those_of_the_view(releases: Releases, lang: str) -> None:
    exhibit, page = on_slide(("ricibas_plans", {}), lang, releases.newest)
    texts_there = [shape.text_frame.text for shape in page.shapes if shape.has_text_frame]
    assert len(exhibit.figures) == 6
    for name, said in exhibit.figures.items():
        at = texts_there.index(name)
        assert texts_there[at + 1 : at + 1 + len(said.splitlines())] == said.splitlines()


@pytest.mark.parametrize("view", MAPS, ids=str)
def test_maps_on_slides_are_pictures_that_say_every_figure(
    releases: Releases, view: tuple[str, dict[str, str]]
) -> None:
    exhibit, page = on_slide(view, "lv", releases.newest)
    picture = next(shape for shape in page.shapes if shape.shape_type == MSO_SHAPE_TYPE.PICTURE)
    alt = picture._element.xpath(".//p:cNvPr")[0].get("descr")
    for name in exhibit.table.iloc[:9, 0]:
        assert f"{name}: " in alt
    image = Image.open(io.BytesIO(picture.image.blob)).convert("RGB")
    assert image.width >= 2 * 1180
    assert len(image.getcolors(2**24) or []) > 50
    assert not any(shape.has_table or shape.has_chart for shape in page.shapes)


@pytest.mark.parametrize(
    ("place", "name"),
    [
        ("/merki?target=programme2027-population&lang=en", "merki-programme2027-population"),
        ("/?release=x", "x"),
        ("/programma?actor=R%C4%93zekne%2F..%5C&release=x", "programma-R-zekne-x"),
    ],
)
def test_names_of_files_are_plain(place: str, name: str) -> None:
    found = take_away.file_name(place)
    assert found == name or found.replace("--", "-").startswith(name[:20])
    assert found.isascii()
    assert not set(found) & set('/\\:*?"<>|')


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("http://localhost:8501/merki", "http://localhost:8501"),
        ("https://latgale.example/?lang=en#x", "https://latgale.example"),
        ("", ""),
    ],
)
def test_the_address_to_copy_has_the_path_once(url: str, host: str) -> None:
    assert take_away.host_of(url) == host


@pytest.mark.parametrize("severity", ["", "warning", "info", "all"])
def test_notes_to_take_away_are_those_that_are_shown(
    opened: Callable[..., tuple[Files, str]], severity: str
) -> None:
    """Above and in the last line; counted in the file that the release was made from."""
    with (ROOT / "data/notes/data_note.csv").open(encoding="utf-8", newline="") as file:
        noted = [row["severity"] for row in csv.DictReader(file)]
    files, _ = opened("dati", **({"severity": severity} if severity else {}))
    tables = [make() for name, make in files.items() if name.endswith(".csv")]
    assert len(tables) == 2
    for table in tables:
        rows = list(csv.reader(io.StringIO(table.decode("utf-8-sig"), newline="")))[1:]
        assert len(rows) == (len(noted) if severity == "all" else noted.count(severity or "error")) > 5


def test_a_table_is_offered_once(opened: Callable[..., tuple[Files, str]]) -> None:
    files, _ = opened("dati", view="tables", table="direction")
    assert sorted(name.rpartition(".")[2] for name in files) == ["csv", "xlsx"]
