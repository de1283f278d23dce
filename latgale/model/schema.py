"""What a table and a column are."""

from collections.abc import Iterable
from dataclasses import dataclass

TYPES = ("VARCHAR", "INTEGER", "DOUBLE", "BOOLEAN", "DATE", "TIMESTAMP")


@dataclass(frozen=True)
class Column:
    """One column: SQL type, whether a value must stand, the values allowed, what it refers to.

    ``ref`` names a table whose (single) key the value must be; ``default`` fills a column that the
    input file does not carry.
    """

    name: str
    type: str = "VARCHAR"
    required: bool = True
    choices: tuple[str, ...] = ()
    ref: str = ""
    default: str = ""

    def ddl(self) -> str:
        """SQL of the column in CREATE TABLE."""
        check = f' CHECK ("{self.name}" IN ({_quoted(self.choices)}))' if self.choices else ""
        return f'"{self.name}" {self.type}{" NOT NULL" if self.required else ""}{check}'


@dataclass(frozen=True)
class Table:
    """One table: its key, its columns and the folder of ``data/`` that its CSV lies in."""

    name: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    folder: str = ""

    @property
    def file(self) -> str:
        """Path of the input relative to the data folder."""
        return f"{self.folder}/{self.name}.csv"

    @property
    def names(self) -> list[str]:
        """Column names in order."""
        return [column.name for column in self.columns]

    def ddl(self) -> str:
        """CREATE TABLE statement with its keys, built from the constants of this package alone."""
        parts = [column.ddl() for column in self.columns]
        key = ", ".join(f'"{name}"' for name in self.key)
        parts.append(f"PRIMARY KEY ({key})")
        return f"CREATE TABLE {self.name} ({', '.join(parts)})"


def _quoted(values: Iterable[str]) -> str:
    return ", ".join(f"'{value}'" for value in values)
