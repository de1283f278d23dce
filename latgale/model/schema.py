"""What a table and a column are."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

TYPES = ("VARCHAR", "INTEGER", "DOUBLE", "BOOLEAN", "DATE", "TIMESTAMP")


@dataclass(frozen=True)
class Column:
    """One column: SQL type, whether a value must stand, the values allowed, what it refers to.

    ``ref`` names a table whose (single) key the value must be; ``default`` fills a column that the
    input file does not carry. A column that is ``made`` stands in no file: the build fills it.
    """

    name: str
    type: str = "VARCHAR"
    required: bool = True
    choices: tuple[str, ...] = ()
    ref: str = ""
    default: str = ""
    made: bool = False

    def ddl(self) -> str:
        """SQL of the column in CREATE TABLE."""
        check = f' CHECK ("{self.name}" IN ({_quoted(self.choices)}))' if self.choices else ""
        return f'"{self.name}" {self.type}{" NOT NULL" if self.required else ""}{check}'


@dataclass(frozen=True)
class Table:
    """One table: its key, its columns and the folder of ``data/`` that its CSV lies in.

    A table with ``parts`` lies in a folder of CSVs, one a source; the name of each file, without
    its ending, is the ``source`` of its rows.
    """

    name: str
    key: tuple[str, ...]
    columns: tuple[Column, ...]
    folder: str = ""
    parts: bool = False

    @property
    def file(self) -> str:
        """Path of the input relative to the data folder; of all its files where there are several."""
        return f"{self.folder}/{self.name}{'/*' if self.parts else ''}.csv"

    def part(self, source: str) -> "Table":
        """What the file of one source holds: this table without the column that its name fills."""
        columns = tuple(column for column in self.columns if column.name != "source")
        return Table(source, self.key, columns, f"{self.folder}/{self.name}")

    def file_of(self, row: Mapping[str, object]) -> str:
        """Path of the file that a row was read from."""
        return self.part(str(row["source"])).file if self.parts else self.file

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
