"""Each layer imports only what is below it (design section 3), and modules stay small."""

import ast
from pathlib import Path

import pytest

from latgale.config import ROOT

# From the top down. A module may import from its own layer's group only within one package,
# and from every layer below.
LAYERS = (
    ("app", "pages"),
    ("latgale.ui",),
    ("latgale.charts", "latgale.maps", "latgale.exports", "latgale.cli", "latgale.__main__"),
    ("latgale.uploads",),
    ("latgale.standing",),
    ("latgale.extracts", "latgale.projects", "latgale.build"),
    (
        "latgale.queries",
        "latgale.trajectories",
        "latgale.geography",
        "latgale.checks",
        "latgale.alignment",
        "latgale.derived",
        "latgale.canvas",
    ),
    ("latgale.releases",),
    ("latgale.journal",),
    ("latgale.sources", "latgale.i18n", "latgale.formats", "latgale.excerpts", "latgale.agenda"),
    ("latgale.model", "latgale.config", "latgale.theme", "latgale.folding", "latgale.exhibits"),
)
# Neighbours that may know each other: the command line is started by the package, a language is
# also a way to write numbers, a hit is marked where folded words begin.
NEIGHBOURS = {
    ("latgale.__main__", "latgale.cli"),
    ("latgale.i18n", "latgale.formats"),
    ("latgale.excerpts", "latgale.folding"),
}
WITH_STREAMLIT = ("app", "pages", "latgale.ui")
# The database is reached through releases, queries and the build alone.
WITH_DUCKDB = ("latgale.releases", "latgale.queries", "latgale.build", "latgale.checks", "latgale.extracts")

FILES = sorted(
    [ROOT / "app.py", *(ROOT / "pages").glob("*.py"), *(ROOT / "latgale").rglob("*.py")],
    key=lambda path: path.as_posix(),
)


def module_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports_of(path: Path) -> set[str]:
    """Full names of what a module imports, wherever in it."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}: imports are written in full here"
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def unit_of(module: str) -> str:
    """The package or module of a layer that a module belongs to; empty outside of the project."""
    units = [unit for layer in LAYERS for unit in layer]
    return next((unit for unit in units if module == unit or module.startswith(f"{unit}.")), "")


def layer_of(unit: str) -> int:
    return next(n for n, layer in enumerate(LAYERS) if unit in layer)


def breaks(module: str, imported: set[str]) -> list[str]:
    """What a module imports that is not below it."""
    own = unit_of(module)
    wrong = []
    for name in sorted(imported):
        other = unit_of(name)
        if not other or other == own or (own, other) in NEIGHBOURS:
            continue
        if layer_of(other) <= layer_of(own):
            wrong.append(f"{module} imports {name}")
    return wrong


def test_every_module_has_a_layer() -> None:
    modules = {module_of(path) for path in FILES} - {"latgale"}
    assert {module for module in modules if not unit_of(module)} == set()
    assert len(modules) > 30


def test_imports_go_down_only() -> None:
    wrong = [found for path in FILES for found in breaks(module_of(path), imports_of(path))]
    assert wrong == []


def test_nothing_imports_the_package_by_a_name_without_a_layer() -> None:
    for path in FILES:
        for name in imports_of(path):
            if name.split(".")[0] == "latgale":
                assert unit_of(name), f"{path}: {name}"


@pytest.mark.parametrize(
    ("module", "imported"),
    [
        ("latgale.queries.programme", "latgale.build"),
        ("latgale.model.tables", "latgale.i18n"),
        ("latgale.charts.matrix", "latgale.ui.view"),
        ("latgale.releases", "latgale.checks"),
        ("latgale.formats", "latgale.i18n"),
        ("latgale.build.build", "latgale.cli"),
        ("latgale.ui.view", "pages.dati"),
        ("latgale.exports", "latgale.charts"),
    ],
)
def test_this_test_sees_a_wrong_import(module: str, imported: str) -> None:
    assert breaks(module, {imported}) == [f"{module} imports {imported}"]


def within(module: str, units: tuple[str, ...]) -> bool:
    return any(module == unit or module.startswith(f"{unit}.") for unit in units)


def test_only_the_interface_knows_streamlit() -> None:
    users = {
        module_of(path) for path in FILES if any(n.split(".")[0] == "streamlit" for n in imports_of(path))
    }
    assert {module for module in users if not within(module, WITH_STREAMLIT)} == set()
    assert users, "someone must"


def test_only_releases_queries_and_build_know_the_database() -> None:
    users = {module_of(path) for path in FILES if any(n.split(".")[0] == "duckdb" for n in imports_of(path))}
    assert {module for module in users if not within(module, WITH_DUCKDB)} == set()


def test_pages_hold_no_sql_and_no_database() -> None:
    for path in (ROOT / "pages").glob("*.py"):
        assert not any(name.startswith(("duckdb", "latgale.releases", "pandas")) for name in imports_of(path))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            assert not isinstance(node, ast.BinOp), f"arithmetic in {path.name}, line {node.lineno}"


def test_sql_of_queries_is_constant_text() -> None:
    """A question is a literal or a constant of the module, never a text made on the spot."""
    paths = set((ROOT / "latgale/queries").glob("*.py")) - {ROOT / "latgale/queries/answer.py"}
    for path in paths:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            called = (
                getattr(node.func, "attr", getattr(node.func, "id", "")) if isinstance(node, ast.Call) else ""
            )
            if isinstance(node, ast.Call) and called in ("execute", "answer"):
                query = node.args[called == "answer"]
                name = query.value if isinstance(query, ast.Subscript) else query
                constant = isinstance(name, ast.Name) and name.id.isupper()
                assert isinstance(query, ast.Constant) or constant, f"{path.name}, line {node.lineno}"


def test_modules_are_small() -> None:
    lengths = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in FILES}
    pages = {path.name for path, n in lengths.items() if path.parent.name == "pages" and n >= 120}
    assert pages == set()
    assert {module_of(path) for path, n in lengths.items() if n >= 250} == set()
