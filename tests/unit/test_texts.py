"""Texts of the interface: complete in both languages, every key used and none missing, none in code.

Uses are read from the syntax trees of the modules and templates. A key that is put together from a
prefix and a value stands in ``DYNAMIC`` with all its values.
"""

import ast
import csv
import re
from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from typing import get_args

import pytest
from fluent.runtime import FluentResource
from fluent.syntax import ast as fluent
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import Environment, nodes

from latgale import checks
from latgale.config import ROOT
from latgale.i18n import DEFAULT, FOLDER, LANGUAGES, Texts, known_language, texts
from latgale.maps.classes import METHODS
from latgale.model import TABLES
from latgale.model.action_plan import MEASURED_UNITS
from latgale.model.projects import BASES
from latgale.trajectories.assess import Note
from latgale.trajectories.eurostat import Reason, Status
from latgale.trajectories.path import CatchUpState
from latgale.ui.pages import PAGES
from latgale.ui.server import _STREAMLIT_WORDS

MODULES = [ROOT / "app.py", *(ROOT / "pages").glob("*.py"), *(ROOT / "latgale").rglob("*.py")]
TEMPLATES = sorted((ROOT / "latgale/ui/templates").glob("*.html"))

with (ROOT / "data/notes/data_note.csv").open(encoding="utf-8-sig", newline="") as _file:
    NOTES = list(csv.DictReader(_file))

# What is put together of the words of the trajectories.
TARGETS: dict[str, set[str]] = {
    "aim-": {"keep_above", "reach", "reduce_to"},
    "meaning-": {"keep_above", "reach", "reduce_to"},
    "plan-of-": {"programme2027", "strategy2030", "assumed"},
    "targets-": {"good", "unclear", "bad"},
    "word-": {
        "above",
        "below",
        "above-reduce",
        "below-reduce",
        "met",
        "missed",
        "unknown",
        "one-point",
        "no-path",
    },
    "finding-floor-": {f"{side}-{way}" for side in ("ahead", "behind") for way in ("falling", "rising")},
    "finding-": {
        *(f"{kind}-{side}" for kind in ("reach", "reduce_to") for side in ("ahead", "behind")),
        *("met", "missed", "unknown", "one-point", "no-path"),
    },
    "verdict-": {"likely", "uncertain", "unlikely"},
    "outlook-": {"data", "few", "still", "past"},
    "catch-": {*get_args(CatchUpState), "floor_on_edge", "faster_needed-reduce"},
    "eurostat-": set(get_args(Status)),
    "eurostat-why-": set(get_args(Reason)) - {""},
    "agreement-": {"agree", "disagree", "undecided"},
    "judgement-": {"position", "outlook", "eurostat"},
    "note-": set(get_args(Note)),
    "model-": {"naive", "drift", "ets", "theta", "assumed"},
}

SIGNS = {"good", "bad", "unclear", "unknown"}
UPLOADS: dict[str, set[str]] = {
    "upload-": {"error", "warning", "note"},
    "upload-stand-": SIGNS,
    "upload-place-": SIGNS,
    "upload-plan-": {"programme2027", "strategy2030"},
    "upload-outlook-": SIGNS,
    "upload-kind-": {"changed", "new", "gone"},
    "upload-what-": {"figure", "project", "boundary"},
    "upload-same-": {"figure", "project", "boundary"},
    "upload-see-": {"parskats", "projekti", "pasvaldibas"},
    "history-": {"build", "upload", "rollback"},
    "boundaries-invalid-": {"crossing", "hole", "parts"},
    "role-": {"territory", "time", "measure", "other", "implementer", "partner"},
    "format-": {
        *("cfla-2014-2020", "cfla-2021-2027", "recovery-fund", "esfondi-2016", "kohesio", "keep-eu"),
        *("projects", "boundaries", "result"),
        *("px", "json-stat", "json-stat2", "eurostat-tsv", "sdmx-csv", "csv", "xlsx"),
        *(f"pxweb-{kind}" for kind in ("csv", "txt", "xlsx", "json", "parquet")),
    },
}

# Keys put together at run time: what stands before the value, and the values. Those that name a
# table, column or choice come from the model, the rest is written out.
with (ROOT / "data/statistics/indicator.csv").open(encoding="utf-8") as catalogue:
    INDICATORS = {row["id"] for row in csv.DictReader(catalogue)}

with (ROOT / "data/plan/action_result.csv").open(encoding="utf-8") as _promises:
    COUNTED = {
        re.sub(r"\W+", "-", row["unit_en"])
        for row in csv.DictReader(_promises)
        if row["unit"] not in MEASURED_UNITS
    }

DYNAMIC: dict[str, set[str]] = {
    "dbtable-": {table.name for table in TABLES},
    "column-": {column.name for table in TABLES for column in table.columns},
    "choice-": {choice for table in TABLES for column in table.columns for choice in column.choices},
    "input-type-": {"integer", "double", "boolean", "date"},
    "page-": {page.name for page in PAGES},
    "language-": set(LANGUAGES),
    "framework-": {"LIAS2030", "NAP2027"},
    "framework-full-": {"LIAS2030", "NAP2027"},
    "plan-": {"programme2027", "strategy2030", "promised", "reported", "when", "who"},
    **TARGETS,
    "projects-without-": {"municipality", "priority"},
    "projects-": {"fund", "programme", "period", "status", "municipality", "priority", "year"},
    "bucket-": {"several", "region", "abroad", "unplaced"},
    "amount-": {"total_eur", "eligible_eur", "public_support_eur", "state_eur", "municipal_eur"},
    "basis-": set(BASES),
    "severity-": {"error", "warning", "info", "all"},
    "view-": {"notes", "sources", "tables", "release"},
    "tree-": {"actors", "funding"},
    "filter-": {"direction", "implementer", "partner", "funding_source", "municipality"},
    "upload-projects-": {"taken", "joined", "left", "used", "unused"},
    "upload-projects-sum-": {"total_eur", "eligible_eur", "public_support_eur"},
    "fact-": {"project_no", "beneficiary", "fund", "measure", "status", "start", "end"}
    | {"total_eur", "eligible_eur", "public_support_eur"},
    "project-": {"title", "place", "fund", "period"},
    **UPLOADS,
    "download-": {"csv", "xlsx", "png", "svg"},
    "per-": {"inhabitants", "area"},
    "by-": {"inhabitants", "area"},
    "places-scale-": {"inhabitants", "area"},
    "places-classes-": set(METHODS),
    "way-": {"programme", "alignment", "data", "programme-text", "alignment-text", "data-text"}
    | {"targets", "targets-text"},
    "legend-short-": {"link", "uncertain", "mismatch", "total"},
    "matrix-cell": {"", "-uncertain", "-none"},
    "matrix-direction-": {"undirected", "empty"},
    "head-": {"sources", "tables", "release"},
    "counted-": COUNTED,
    "streamlit-": set(_STREAMLIT_WORDS),
    # Subjects of notes that are not the code of a block.
    "subject-": {note["subject"] for note in NOTES if not note["subject"][0].isdigit()} - INDICATORS,
    "table-of-": {"LIAS2030", "NAP2027"},
    "kind-": {
        "section",
        "title",
        "english",
        "description",
        "target",
        "goal",
        "task",
        "indicator",
        "benefit",
        "implementer",
        "partner",
        "funding",
        "spatial",
        "past_project",
        "rationale",
        "past_action",
    },
}
# Calls that take a key to be said later, and the place of the key among their arguments.
CARRIERS = {"Problem": 3, "CellError": 0, "progress": 0, "ExtractError": 0, "Finding": 1, "Said": 0}
CARRIERS |= {"BoundaryProblem": 0, "_error": 0}
CARRIERS |= {"RowProblem": 1, "ProjectListError": 0}
CARRIERS["AgendaError"] = 0
# A macro of block.html takes the key of its heading as its second argument.
MACROS = {"people": 1}


def messages(lang: str) -> dict[str, fluent.Message]:
    found: dict[str, fluent.Message] = {}
    for path in sorted((FOLDER / lang).glob("*.ftl")):
        for entry in FluentResource(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, fluent.Junk), f"{path}: {entry.content}"
            if isinstance(entry, fluent.Message):
                assert entry.id.name not in found, f"twice in {lang}: {entry.id.name}"
                found[entry.id.name] = entry
    return found


MESSAGES = {lang: messages(lang) for lang in LANGUAGES}


def parts(node: fluent.BaseNode) -> Iterator[fluent.BaseNode]:
    """A node of a message and everything in it."""
    yield node
    for value in vars(node).values():
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, fluent.BaseNode):
                yield from parts(child)


def variables(message: fluent.Message) -> set[str]:
    return {node.id.name for node in parts(message) if isinstance(node, fluent.VariableReference)}


# --- What the code asks for -----------------------------------------------------------------------


class Uses:
    """Keys written out, and beginnings of keys that are put together, each with a place."""

    def __init__(self) -> None:
        self.keys: dict[str, str] = {}
        self.beginnings: dict[str, str] = {}
        self.values: list[tuple[str, set[str], str]] = []
        self.unclear: list[str] = []

    def add(self, place: str, whole: str | None, beginning: str | None) -> None:
        if whole is not None:
            self.keys[whole] = place
        elif beginning:
            self.beginnings[beginning] = place
        else:
            self.unclear.append(place)


def read_python(node: ast.expr, uses: Uses, place: str, named: dict[str, ast.expr]) -> None:
    """A key in a module: a literal, one of two literals, an f-string that begins with one, or a name
    or entry of a dict to which the module gives such literals.
    """
    match node:
        case ast.Name(id=name) if name in named:
            read_python(named[name], uses, place, {})
        case ast.Subscript(value=ast.Name(id=name)) if isinstance(named.get(name), ast.Dict):
            for value in named[name].values:  # type: ignore[attr-defined]
                read_python(value, uses, place, {})
        case ast.Constant(value=str(text)):
            uses.add(place, text, None)
        case ast.IfExp(body=one, orelse=other):
            read_python(one, uses, place, named)
            read_python(other, uses, place, named)
        case ast.JoinedStr(values=[ast.Constant(value=str(text)), *_]):
            uses.add(place, None, text)
        case _:
            uses.add(f"{place}: {ast.unparse(node)}", None, None)


def uses_in_module(path: Path, uses: Uses) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    named = {
        node.targets[0].id: node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name)
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        place = f"{path.relative_to(ROOT)}:{node.lineno}"
        if name == "t" and node.args:
            read_python(node.args[0], uses, place, named)
            if isinstance(node.args[0], ast.Constant) and not any(k.arg is None for k in node.keywords):
                uses.values.append((str(node.args[0].value), {str(k.arg) for k in node.keywords}, place))
        elif name in CARRIERS and len(node.args) > CARRIERS[name]:
            read_python(node.args[CARRIERS[name]], uses, place, named)


def read_template(node: nodes.Node, uses: Uses, place: str, named: dict[str, nodes.Node]) -> None:
    """A key in a template: a literal, one of two literals, a literal joined with a value, or a name
    that the template sets to one of these.
    """
    match node:
        case nodes.Name(name=name) if name in named:
            read_template(named[name], uses, place, {})
        case nodes.Const(value=str(text)):
            uses.add(place, text, None)
        case nodes.CondExpr(expr1=one, expr2=nodes.Node() as other):
            read_template(one, uses, place, named)
            read_template(other, uses, place, named)
        case nodes.Concat(nodes=[nodes.Const(value=str(text)), *_]):
            uses.add(place, None, text)
        case _:
            uses.add(f"{place}: {node}", None, None)


def uses_in_template(path: Path, uses: Uses) -> None:
    tree = Environment(autoescape=True).parse(path.read_text(encoding="utf-8"))
    sets = [node for node in tree.find_all(nodes.Assign) if isinstance(node.target, nodes.Name)]
    named = {str(getattr(node.target, "name", "")): node.node for node in sets}
    for call in tree.find_all(nodes.Call):
        name = getattr(call.node, "name", "")
        place = f"{path.name}:{call.lineno}"
        if name == "t":
            read_template(call.args[0], uses, place, named)
            if isinstance(call.args[0], nodes.Const) and call.dyn_kwargs is None:
                uses.values.append((call.args[0].value, {pair.key for pair in call.kwargs}, place))
        elif name in MACROS:
            read_template(call.args[MACROS[name]], uses, place, named)


@cache
def all_uses() -> Uses:
    uses = Uses()
    for path in MODULES:
        uses_in_module(path, uses)
    for path in TEMPLATES:
        uses_in_template(path, uses)
    for key in checks._CHECKS:
        uses.keys[key] = "latgale/checks.py"
    return uses


def literal_keys() -> set[str]:
    """Keys that stand in a module as a text, to be said elsewhere."""
    trees = (ast.walk(ast.parse(path.read_text(encoding="utf-8"))) for path in MODULES)
    texts_in = {node.value for tree in trees for node in tree if isinstance(node, ast.Constant)}
    return {text for text in texts_in if isinstance(text, str)}


# What is not readable from the call alone: the key comes from a list that is read above.
CARRIED = [
    # What was found out below is said above: the key stands where it was found.
    r"latgale/\w+/\w+\.py:\d+: (\w+\.)?key",
    r"latgale/ui/upload_views\.py:\d+: (str\(error\)|obstacle.*)",
    # A bar of progress on a page is no key.
    r"latgale/ui/agenda_slides\.py:\d+: (0\.0|n / of)",
    r"latgale/extracts/read\.py:\d+: _OTHERS\[beginning\]",
    r"latgale/cli/__init__\.py:\d+: str\(error\)",
    r"upload_head\.html:\d+: Getattr\(node=Name\(name='who', ctx='load'\), attr='why', ctx='load'\)",
    r"latgale/ui/main\.py:\d+: page\.title_key",
    r"menu\.html:\d+: Getattr\(node=Name\(name='page', ctx='load'\), attr='title_key', ctx='load'\)",
    r"block\.html:\d+: Name\(name='title', ctx='load'\)",
    # One of two keys that the picture of the matrix takes as well, where they are written out.
    r"matrix\.html:\d+: Name\(name='link_legend', ctx='load'\)",
]


def test_both_languages_have_the_same_keys() -> None:
    assert set(MESSAGES["lv"]) == set(MESSAGES["en"])
    assert len(MESSAGES["lv"]) > 250


def test_both_languages_have_the_same_files() -> None:
    names = {lang: sorted(path.name for path in (FOLDER / lang).glob("*.ftl")) for lang in LANGUAGES}
    assert names["lv"] == names["en"]


def test_both_languages_use_the_same_variables() -> None:
    differing = {
        key: (variables(message), variables(MESSAGES["en"][key]))
        for key, message in MESSAGES["lv"].items()
        if variables(message) != variables(MESSAGES["en"][key])
    }
    assert differing == {}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_every_message_says_something(lang: str) -> None:
    for key, message in MESSAGES[lang].items():
        values = dict.fromkeys(variables(message), "x")
        text = texts(lang)(key, **values)
        assert text.strip() == text != "", key
        assert not re.search(r"[{}]|  ", text), key
        assert not message.attributes, key


@pytest.mark.parametrize("lang", LANGUAGES)
def test_counts_are_said_for_every_number(lang: str) -> None:
    """Messages that choose by a number: one, two, ten, eleven, twenty-one and none give a sentence."""
    choosing = {
        key: message
        for key, message in MESSAGES[lang].items()
        if any(isinstance(node, fluent.SelectExpression) for node in parts(message))
    }
    assert len(choosing) > 10
    for key, message in choosing.items():
        for n in (0, 1, 2, 10, 11, 21, 101, 111):
            assert texts(lang)(key, **dict.fromkeys(variables(message), n))


@pytest.mark.parametrize(
    ("n", "lv", "en"),
    [
        (0, "0 uzdevumu", "0 tasks"),
        (1, "1 uzdevums", "1 task"),
        (2, "2 uzdevumi", "2 tasks"),
        (11, "11 uzdevumi", "11 tasks"),
        (21, "21 uzdevums", "21 tasks"),
        (338, "338 uzdevumi", "338 tasks"),
    ],
)
def test_plurals_by_hand(n: int, lv: str, en: str) -> None:
    assert texts("lv")("n-tasks", n=n) == lv
    assert texts("en")("n-tasks", n=n) == en


def test_every_key_asked_for_is_there() -> None:
    missing = {key: place for key, place in all_uses().keys.items() if key not in MESSAGES["lv"]}
    assert missing == {}


def test_every_key_put_together_is_there() -> None:
    keys = {beginning + value for beginning, ends in DYNAMIC.items() for value in ends}
    assert keys - set(MESSAGES["lv"]) == set()


def test_every_beginning_of_a_key_is_listed() -> None:
    assert {key: place for key, place in all_uses().beginnings.items() if key not in DYNAMIC} == {}
    # In latgale/ui/pages.py too, whose f-string is no call.
    assert set(DYNAMIC) - set(all_uses().beginnings) <= {"page-"}


def test_every_use_can_be_read() -> None:
    """A call whose key neither stands in it nor comes from a list that this test reads."""
    assert [place for place in all_uses().unclear if not any(re.fullmatch(r, place) for r in CARRIED)] == []


def test_no_key_is_unused() -> None:
    dynamic = {beginning + value for beginning, ends in DYNAMIC.items() for value in ends}
    assert sorted(set(MESSAGES["lv"]) - set(all_uses().keys) - dynamic - literal_keys()) == []


def test_calls_give_the_values_that_a_message_needs() -> None:
    wrong = [
        (place, key, given, variables(MESSAGES["lv"][key]))
        for key, given, place in all_uses().values
        if key in MESSAGES["lv"] and given != variables(MESSAGES["lv"][key])
    ]
    assert wrong == []


# --- No text outside of these files ---------------------------------------------------------------


def letters(text: str) -> bool:
    return bool(re.search(r"[^\W\d_]", text))


def test_pages_hold_no_literal_text() -> None:
    """Literals in a page are names: of a page, a template, a parameter. None of them is a word to read."""
    for path in (ROOT / "pages").glob("*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        assert isinstance(tree.body[0], ast.Expr), f"{path.name} begins with what it is for"
        for node in ast.walk(ast.Module(tree.body[1:], [])):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                assert re.fullmatch(r"|[a-z_]+(\.html)?", node.value), (path.name, node.lineno, node.value)
            assert not isinstance(node, ast.JoinedStr), (path.name, node.lineno)


SHOWN = {"html", "write", "markdown", "caption", "header", "subheader", "title", "error", "warning", "info"}
SHOWN |= {"success", "text", "button", "download_button", "expander", "selectbox", "text_input", "tabs"}
LABELS = {"alt", "label", "placeholder", "help", "every"}


def literals(node: ast.AST) -> Iterator[str]:
    for part in ast.walk(node):
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            yield part.value


def test_interface_shows_no_literal_text() -> None:
    """What goes to Streamlit comes from the texts: no literal words in labels, notices or HTML."""
    wrong = []
    for path in (ROOT / "latgale/ui").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            of_streamlit = ast.unparse(node.func).startswith("st.") and node.func.attr in SHOWN  # type: ignore[attr-defined]
            shown = list(node.args[:1]) if of_streamlit else []
            shown += [keyword.value for keyword in node.keywords if keyword.arg in LABELS]
            for value in shown:
                keys = {text for part in ast.walk(value) if is_name(part) for text in literals(part)}
                words = [re.sub(r"<[^>]*>", "", text) for text in literals(value) if text not in keys]
                wrong += [(path.name, node.lineno, text) for text in words if letters(text)]
    assert wrong == []


def is_name(node: ast.AST) -> bool:
    """Literals in these are keys and names: of a message, a template, a page, an entry of a dict."""
    if isinstance(node, ast.Subscript):
        return True
    return isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] in (
        "t",
        "get_template",
        "link",
    )


class VisibleText(HTMLParser):
    """What a reader would see or hear of a template if its expressions gave nothing."""

    HEARD = ("title", "aria-label", "alt", "placeholder")

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_data(self, data: str) -> None:
        if letters(data):
            self.found.append(data.strip())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [value for name, value in attrs if name in self.HEARD and value and letters(value)]


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_templates_hold_no_literal_text(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    source = re.sub(r"\{#.*?#\}", "", source, flags=re.S)
    source = re.sub(r"\{\{.*?\}\}|\{%.*?%\}", "", source, flags=re.S)
    visible = VisibleText()
    visible.feed(source)
    visible.close()
    assert visible.found == []


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_templates_print_no_literals_through_expressions(path: Path) -> None:
    """``{{ 'Mērķis' }}`` would get past the test above."""
    tree = Environment(autoescape=True).parse(path.read_text(encoding="utf-8"))
    for output in tree.find_all(nodes.Output):
        for node in output.nodes:
            if isinstance(node, nodes.Const | nodes.CondExpr):
                for constant in [node, *node.find_all(nodes.Const)]:
                    value = getattr(constant, "value", "")
                    assert not (
                        isinstance(value, str) and re.search(r"[A-ZĀČĒĢĪĶĻŅŠŪŽāčēģīķļņšūž]", value)
                    ), value


def test_the_scan_sees_literal_text() -> None:
    visible = VisibleText()
    visible.feed("<p class='lead'>Mērķis <img alt='karte'> </p><b>1 &nbsp; – </b>")
    visible.close()
    assert visible.found == ["Mērķis", "karte"]


# --- The class itself -----------------------------------------------------------------------------


def test_unknown_keys_and_missing_values_are_errors() -> None:
    t = Texts("lv")
    with pytest.raises(KeyError):
        t("no-such-key")
    with pytest.raises(ValueError, match="n-tasks"):
        t("n-tasks")


def test_pick_takes_the_field_of_the_language() -> None:
    class Row:
        name_lv = "Ceļi"
        name_en = None

    assert texts("lv").pick(Row(), "name") == "Ceļi"
    assert texts("en").pick(Row(), "name") == ""


@given(code=st.text() | st.none())
def test_unknown_languages_become_latvian(code: str | None) -> None:
    assert known_language(code) == (code if code in ("lv", "en") else "lv")


def test_latvian_comes_first() -> None:
    assert (DEFAULT, LANGUAGES) == ("lv", ("lv", "en"))


@given(value=st.text(st.characters(blacklist_categories=["Cs"])))
def test_values_stand_in_the_text_as_they_are(value: str) -> None:
    """No isolation marks, no interpretation of braces."""
    assert value in texts("en")("printed-as", name=value)
    assert texts("lv")("build-more", n=3) == "… un vēl 3"
