"""Print the data dictionary as Markdown, from the declared tables and their English labels.

python tools/dictionary.py > docs/data-dictionary.md
"""

import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from latgale.i18n import texts
from latgale.model import INPUTS, TABLES, Column, Table

T = texts("en")
HEAD = """# Data dictionary

Made by `tools/dictionary.py` from `latgale/model/` and `latgale/i18n/en/tables.ftl`; do not edit by hand.

A release is one DuckDB file with the tables below. Other people query them, so a table or column that
is renamed or taken away is a broken contract; a new one is not. `source_line` is the line of the kept
text document in `data/sources/`; `source` is the id of the registered source. Texts of the programme stand
as printed; English names, glosses, normalised names and notes are ours (`docs/extraction.md`)."""


def dictionary() -> Iterator[str]:
    """The lines of the document: a list of the tables, then a section for each."""
    yield HEAD
    yield "\n| table | what a row is | filled from |\n|---|---|---|"
    for table in TABLES:
        yield f"| [`{table.name}`](#{table.name}) | {meaning(table)} | {origin(table)} |"
    for table in TABLES:
        yield from section(table)


def section(table: Table) -> Iterator[str]:
    """One table: what it holds, its key, its columns."""
    yield f"\n## {table.name}\n\n{meaning(table)}. Filled from {origin(table)}."
    yield f"Key: {', '.join(f'`{name}`' for name in table.key)}.\n"
    yield "| column | meaning | type | required | allowed values or reference |\n|---|---|---|---|---|"
    for column in table.columns:
        required = "yes" if column.required else "no"
        label = T(f"column-{column.name}")
        yield f"| `{column.name}` | {label} | {column.type} | {required} | {limits(column)} |"


def meaning(table: Table) -> str:
    """The name of a table in words."""
    return T(f"dbtable-{table.name}")


def origin(table: Table) -> str:
    """The file that a table is read from, or that the build makes it."""
    return f"`data/{table.file}`" if table in INPUTS else "the build"


def limits(column: Column) -> str:
    """The values that a column takes, or the table that it refers to; its default where it has one."""
    parts = [f"`{value}` ({T(f'choice-{value}')})" for value in column.choices]
    parts += [f"→ [`{column.ref}`](#{column.ref})"] if column.ref else []
    parts += [f"`{column.default}` where the file has no such column"] if column.default else []
    return ", ".join(parts)


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    print("\n".join(dictionary()))
