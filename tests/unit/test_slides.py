"""Slides read back: figures equal, charts and tables native, nothing cut, nothing over another."""

import io
import re
import shutil
import subprocess
import time
import zipfile
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from typing import Any

import openpyxl  # type: ignore[import-untyped]
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import ImageFont
from pptx import Presentation
from pptx.enum.chart import XL_CHART_TYPE
from pptx.enum.shapes import MSO_SHAPE_TYPE
from pptx.oxml.ns import qn
from pptx.util import Emu

from latgale import formats
from latgale.exhibits import Exhibit
from latgale.exports import fonts
from latgale.exports.lines import moment
from latgale.exports.slides import Slide, make_slides
from latgale.exports.slides.axes import number_format
from latgale.exports.slides.layout import fit, height_of, lines_of, one_line
from latgale.theme import LIGHT
from tests.unit.exhibits_made import ALL, RELEASE, bars, figures, matrix, shares, table, target

LINK = "https://latgale.example/merki?target=programme2027-population&release=x"
WORDS = "Labdien!\nŠodien par iedzīvotājiem."
WORDY = "Ļoti garš secinājums par iedzīvotāju skaitu, ražību un visu pārējo. "


def deck(*exhibits: Exhibit, lang: str = "lv", **more: Any) -> Any:
    slides = [Slide(each, words=WORDS, link=LINK, **more) for each in exhibits]
    return Presentation(io.BytesIO(make_slides(slides, lang, title="Programmas gaita", release=RELEASE)))


def only(page: Any, kind: str) -> Any:
    found = [shape for shape in page.shapes if getattr(shape, f"has_{kind}", False)]
    assert len(found) == 1
    return found[0]


def text_of(page: Any) -> str:
    return "\n".join(shape.text_frame.text for shape in page.shapes if shape.has_text_frame)


def chart_points(chart: Any) -> list[tuple[str, list[tuple[float, float]]]]:
    """Name and points of every series, from the XML itself."""
    found = []
    for series in chart._chartSpace.iter(qn("c:ser")):
        name = series.find(f"{qn('c:tx')}//{qn('c:v')}").text
        axes = []
        for tag in ("c:xVal", "c:yVal"):
            points = series.find(qn(tag)).iter(qn("c:pt"))
            axes.append({int(pt.get("idx")): float(pt.find(qn("c:v")).text) for pt in points})
        found.append((name, [(axes[0][n], y) for n, y in sorted(axes[1].items())]))
    return found


@pytest.mark.parametrize("lang", ["lv", "en"])
def test_a_line_chart_holds_the_series(lang: str) -> None:
    """Observed figures and targets as they are, worked-out ones rounded as a reader sees them."""
    exhibit = target()
    chart = only(deck(exhibit, lang=lang).slides[0], "chart").chart
    assert chart.chart_type == XL_CHART_TYPE.XY_SCATTER
    assert [each.get("val") for each in chart._chartSpace.iter(qn("c:scatterStyle"))] == ["lineMarker"]
    rounded = {228100.4: 228100, 233900.2: 233900}
    longest_first = sorted(exhibit.series, key=lambda series: -len(series.x))
    ends = {"fan_lower": {"lv": ", zemākais", "en": ", lower end"}}
    ends["fan_upper"] = {"lv": ", augstākais", "en": ", upper end"}
    wanted = [
        (
            s.name + ends.get(s.role, {}).get(lang, ""),
            [(moment(x), float(rounded.get(y, y))) for x, y in zip(s.x, s.y, strict=True) if y is not None],
        )
        for s in longest_first
    ]
    assert chart_points(chart) == wanted


def test_a_gap_stays_a_gap() -> None:
    chart = only(deck(target()).slides[0], "chart").chart
    assert [each.get("val") for each in chart._chartSpace.iter(qn("c:dispBlanksAs"))] == ["gap"]
    assert {each.get("val") for each in chart._chartSpace.iter(qn("c:smooth"))} == {"0"}
    first = next(chart._chartSpace.iter(qn("c:ser")))
    counts = [first.find(qn(tag)).find(f".//{qn('c:ptCount')}").get("val") for tag in ("c:xVal", "c:yVal")]
    assert counts == ["19", "19"]
    assert len(list(first.find(qn("c:yVal")).iter(qn("c:pt")))) == 18


def test_the_sheet_inside_holds_the_figures_and_no_formula() -> None:
    for make, names in ((shares, {"'=Kurzeme"}), (bars, {"'=1+1"})):
        exhibit = make()
        chart = only(deck(exhibit).slides[0], "chart").chart
        book = openpyxl.load_workbook(io.BytesIO(chart.part.chart_workbook.xlsx_part.blob))
        cells = [cell for row in book.active.iter_rows() for cell in row if cell.value is not None]
        assert all(cell.data_type != "f" for cell in cells)
        numbers = {cell.value for cell in cells if cell.data_type == "n"}
        assert {y for s in exhibit.series for y in s.y if y is not None} <= numbers
        assert names <= {cell.value for cell in cells}


def test_bars_hold_the_series() -> None:
    exhibit = bars()
    chart = only(deck(exhibit).slides[0], "chart").chart
    assert chart.chart_type == XL_CHART_TYPE.BAR_CLUSTERED
    assert [name.lstrip("'") for name in chart.plots[0].categories] == list(exhibit.series[0].x)
    assert list(chart.plots[0].series[0].values) == [12.0, None, -3.5]


def test_the_newest_value_and_the_target_are_written_at_their_points() -> None:
    chart = only(deck(target()).slides[0], "chart").chart
    rich = chart._chartSpace.iter(qn("c:rich"))
    texts = ["".join(run.text for run in label.iter(qn("a:t"))) for label in rich]
    assert sorted(re.sub(r"\s", " ", text) for text in texts if text) == ["220 000", "235 172"]


def test_one_entry_of_the_legend_a_name() -> None:
    """The ends of the interval have names of their own, two stretches of one series have one."""
    stretch = replace(target().series[0], x=("2007",), y=(340000,))
    for exhibit, wanted in ((target(), []), (replace(target(), series=(*target().series, stretch)), [5])):
        chart = only(deck(exhibit).slides[0], "chart").chart
        names = [name for name, _ in chart_points(chart)]
        entries = chart._chartSpace.iter(qn("c:legendEntry"))
        deleted = [int(entry.find(qn("c:idx")).get("val")) for entry in entries]
        assert deleted == wanted
        shown = [name for n, name in enumerate(names) if n not in deleted]
        assert len(shown) == len(set(shown)) == 5
    assert not only(deck(bars()).slides[0], "chart").chart.has_legend


@pytest.mark.parametrize("lang", ["lv", "en"])
def test_a_table_holds_the_figures_as_they_are_written(lang: str) -> None:
    exhibit = table(rows=6)
    cells = only(deck(exhibit, lang=lang).slides[0], "table").table
    read = [[cells.cell(n, k).text_frame.text for k in range(5)] for n in range(7)]
    assert read[0] == ["Gads", "Kur", "Vērtība", "Tukša", "Aile 0"]
    for n, row in enumerate(exhibit.table.itertuples(index=False)):
        assert read[n + 1] == [str(row[0]), row[1], formats.number(row[2], lang), "", "0"]


def test_a_long_table_is_cut_and_says_so() -> None:
    page = deck(table(rows=60, columns=12)).slides[0]
    cells = only(page, "table").table
    shown = len(cells.rows) - 1
    assert 5 < shown < 60
    assert len(cells.columns) == 8
    assert f"{shown} no 60 rindas" in re.sub(r"\s", " ", text_of(page))
    assert "pirmās 8 ailes no 12" in text_of(page)
    whole = deck(table(rows=4)).slides[0]
    assert "Parādīt" not in text_of(whole)


def test_figures_are_written_with_their_marks() -> None:
    page = deck(figures(6)).slides[0]
    assert text_of(page).count("476 082 274") == 6
    assert text_of(page).count("▼ atpaliek par 4 598") == 6
    assert text_of(page).count("◆ izredzes 45 %") == 6
    long = "▼ zem nepieciešamā ceļa par 7,9 procentpunktiem\n▼ izredzes zem 1 %: visdrīzāk neizdosies"
    said = {f"Mērķis ar garu nosaukumu ({n})": f"27 %\n{long}" for n in range(8)}
    crowded = deck(replace(figures(), figures=said, statement=WORDY * 2)).slides[0]
    assert all(text_of(crowded).count(line) == 8 for line in long.split("\n"))
    assert "pirmie 8 skaitļi no 30" in text_of(deck(figures(30)).slides[0])


def test_only_maps_and_matrices_are_pictures() -> None:
    kinds = [[shape.shape_type for shape in page.shapes] for page in deck(*(make() for make in ALL)).slides]
    assert [MSO_SHAPE_TYPE.PICTURE in each for each in kinds] == [False] * 5 + [True]
    picture = next(s for s in deck(matrix()).slides[0].shapes if s.shape_type == MSO_SHAPE_TYPE.PICTURE)
    assert picture.width / picture.height == pytest.approx(2, rel=0.01)


@pytest.mark.parametrize("lang", ["lv", "en"])
def test_every_slide_says_what_it_must(lang: str) -> None:
    presentation = deck(*(make() for make in ALL), lang=lang)
    assert (presentation.slide_width, presentation.slide_height) == (12191695, 6858000)
    for page, make in zip(presentation.slides, ALL, strict=True):
        exhibit = make()
        assert page.shapes.title.text_frame.text == exhibit.title
        assert exhibit.statement in text_of(page)
        assert exhibit.source in text_of(page)
        assert page.notes_slide.notes_text_frame.text == WORDS
        links = [
            run.hyperlink.address
            for s in page.shapes
            if s.has_text_frame
            for p in s.text_frame.paragraphs
            for run in p.runs
        ]
        assert LINK in links
        assert len([each for each in page.element.iter(qn("a:fld")) if each.get("type") == "slidenum"]) == 1
        for shape in page.shapes:
            if not shape.has_text_frame:
                assert shape._element.xpath(".//p:cNvPr")[0].get("descr") == exhibit.alt
        codes = {
            each.get("lang") for name in ("a:rPr", "a:endParaRPr") for each in page.element.iter(qn(name))
        }
        assert codes == {{"lv": "lv-LV", "en": "en-GB"}[lang]}


def test_the_agenda_may_give_its_own_title() -> None:
    assert deck(target(), title="Cik mūsu ir?").slides[0].shapes.title.text_frame.text == "Cik mūsu ir?"


def test_theme_and_document() -> None:
    content = make_slides([Slide(target())], "lv", title="Programmas gaita", release=RELEASE)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        themes = [name for name in archive.namelist() if "theme/theme1" in name]
        text = archive.read(themes[0]).decode()
        assert not any("thumbnail" in name for name in archive.namelist())
        layouts = [name for name in archive.namelist() if re.fullmatch(r"ppt/slideLayouts/\w+\.xml", name)]
    assert f'<a:accent1><a:srgbClr val="{LIGHT.accent[1:]}"/></a:accent1>' in text
    assert text.count('<a:latin typeface="Source Sans Pro"/>') == 2
    assert len(layouts) == 1
    about = Presentation(io.BytesIO(content)).core_properties
    assert (about.title, about.language, about.author) == ("Programmas gaita", "lv-LV", "Latgale 2027")
    assert RELEASE in about.subject


def test_progress_is_told_slide_by_slide() -> None:
    told: list[tuple[int, int]] = []
    make_slides(
        [Slide(target())] * 3, "lv", title="t", release="r", on_progress=lambda n, of: told.append((n, of))
    )
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_an_empty_agenda_is_a_file_all_the_same() -> None:
    assert len(Presentation(io.BytesIO(make_slides([], "en", title="t", release="r"))).slides) == 0


HARD = [
    *(make() for make in ALL),
    replace(target(), statement=WORDY * 12, source="Avots: " + WORDY * 8, title="Ļoti garš virsraksts " * 12),
    replace(table(), statement=WORDY * 3),
    table(rows=30, columns=8, words=WORDY * 2),
    table(rows=2, columns=5, words="Nedalāmsvārds" * 20),
    figures(8),
    figures(1),
    replace(figures(7), statement=WORDY * 5),
]


@pytest.mark.parametrize("lang", ["lv", "en"])
def test_nothing_lies_over_another_or_leaves_the_slide(lang: str) -> None:
    presentation = deck(*HARD, lang=lang)
    for page in presentation.slides:
        boxes = [(s.name, s.left, s.top, s.left + s.width, s.top + s.height) for s in page.shapes]
        for name, left, top, right, bottom in boxes:
            assert 0 <= left < right <= presentation.slide_width, name
            assert 0 <= top < bottom <= presentation.slide_height, name
        for one, other in combinations(boxes, 2):
            apart = one[3] <= other[1] or other[3] <= one[1] or one[4] <= other[2] or other[4] <= one[2]
            assert apart, (one, other)


def _needed(text: str, size: float, room: Emu, *, bold: bool) -> float:
    """Height in inches, with a measure of our own: PIL, word by word, in the widest font that stands in."""
    file = fonts._face(bold, True).path
    face = ImageFont.truetype(file, 200)
    lines, line = 1, 0.0
    for word in text.split(" "):
        wide = face.getlength(word + " ") * size / 200
        if line + wide - face.getlength(" ") * size / 200 > room / 12700:
            lines, line = lines + 1, wide
        else:
            line += wide
    return lines * size * 1.25 / 72


def test_texts_fit_their_boxes() -> None:
    checked = 0
    for page in deck(*HARD).slides:
        for shape in page.shapes:
            runs = shape.text_frame.paragraphs[0].runs if shape.has_text_frame else []
            if not runs or runs[0].font.size is None:
                continue
            need = _needed(runs[0].text, runs[0].font.size.pt, shape.width, bold=bool(runs[0].font.bold))
            assert need <= shape.height / 914400 + 0.02, runs[0].text
            assert runs[0].font.size.pt >= 10
            checked += 1
    assert checked > 60


def test_what_was_cut_is_whole_in_the_notes() -> None:
    page = deck(HARD[6]).slides[0]
    assert "…" in text_of(page)
    assert HARD[6].statement.strip() in page.notes_slide.notes_text_frame.text


@settings(max_examples=30)
@given(st.text(st.characters(blacklist_categories=["Cs", "Cc"]), max_size=400), st.floats(1, 12))
def test_fitted_texts_take_the_lines_that_they_may(text: str, width: float) -> None:
    found = fit(text, width, (24, 18, 12), 2)
    assert lines_of(found.text, found.size, width) <= 2 or not found.whole
    assert found.height <= height_of(2, 24)
    assert not found.whole or found.text == one_line(text)


@settings(max_examples=15)
@given(st.lists(st.text(max_size=40), min_size=1, max_size=6))
def test_any_text_gives_a_file_that_opens(texts: list[str]) -> None:
    frame = table(rows=len(texts)).table.assign(Kur=texts)
    exhibit = replace(
        table(), table=frame, title=texts[0], statement=texts[-1], source=texts[0], alt=texts[0]
    )
    assert len(deck(exhibit).slides) == 1


def test_figures_of_an_axis_are_written_the_latvian_way() -> None:
    assert number_format(target(), "en") == "#,##0"
    assert r"#\ ##0" in number_format(target(), "lv")
    assert number_format(shares(), "lv") == 'General" %"'


def test_twenty_slides_are_made_within_ten_seconds_of_work() -> None:
    exhibits = [make() for make in (target, shares, bars, table, figures) for _ in range(4)]
    began = time.process_time()
    deck(*exhibits)
    assert time.process_time() - began < 10


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not here")
def test_libreoffice_opens_every_slide(tmp_path: Path) -> None:
    file = tmp_path / "slides.pptx"
    file.write_bytes(make_slides([Slide(each, link=LINK) for each in HARD], "lv", title="t", release=RELEASE))
    command = [
        "soffice",
        f"-env:UserInstallation=file://{tmp_path}/profile",
        "--headless",
        "--convert-to",
        "pdf",
    ]
    subprocess.run(
        [*command, "--outdir", str(tmp_path), str(file)], check=True, timeout=180, capture_output=True
    )
    pages = len(re.findall(rb"/Type\s*/Page\b", (tmp_path / "slides.pdf").read_bytes()))
    assert pages == len(HARD)
