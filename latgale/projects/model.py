"""One model for every list of projects: what was read, what was left out, and what is wrong with it."""

from collections.abc import Mapping
from dataclasses import dataclass, field


class ProjectListError(Exception):
    """A file that cannot be read as a list of projects. ``key`` is a message key with its ``values``."""

    def __init__(self, key: str, /, **values: str | int):
        super().__init__(f"{key} {values}")
        self.key = key
        self.values = values


@dataclass(frozen=True)
class RowProblem:
    """What is wrong with a row: its number as Excel counts, a message key, and what its sentence names."""

    row: int
    key: str
    values: Mapping[str, str | int] = field(default_factory=dict)


@dataclass(frozen=True)
class Place:
    """Where a project lies: a current territory, how exactly that is known, and the text it was read from."""

    territory: str
    basis: str
    parish: str = ""
    former: str = ""
    printed: str = ""
    lat: float | None = None
    lon: float | None = None


@dataclass(frozen=True)
class ImportedProject:
    """One project, ready for the tables ``project`` and ``project_location``; amounts in euro."""

    row: int
    name: str
    project_no: str = ""
    name_lang: str = "lv"
    beneficiary: str = ""
    fund: str = "unstated"
    fund_printed: str = ""
    programme: str = ""
    period: str = ""
    measure: str = ""
    status: str = "unstated"
    status_printed: str = ""
    start: str = ""
    end: str = ""
    total_eur: float | None = None
    eligible_eur: float | None = None
    public_support_eur: float | None = None
    amount_scope: str = "unstated"
    other_names: tuple[str, ...] = ()
    places: tuple[Place, ...] = ()
    measure_by_number: bool = False


@dataclass(frozen=True)
class Repeat:
    """A row that repeats the project of a ``first`` one: its number or name, the places that it adds."""

    row: int
    first: int
    label: str
    places: tuple[Place, ...] = ()


@dataclass(frozen=True)
class ProjectList:
    """A list as its file tells it.

    ``rows`` are the projects that lie in Latgale, one each; ``problems`` what is wrong with them;
    ``left_out`` the rows that are not among them, each with the reason. ``read`` is the number of rows
    of the file; ``repeats`` those of them that repeat a project of an earlier row. So
    ``read == len(rows) + len(repeats) + len(left_out)``. ``columns`` are headers by field, ``unused`` the
    other headers, ``unread_dates`` those of them that may hold a date which the list lacks. ``by_number``
    of the projects have their measure from the project number.
    """

    format: str
    rows: tuple[ImportedProject, ...]
    problems: tuple[RowProblem, ...] = ()
    left_out: tuple[RowProblem, ...] = ()
    read: int = 0
    repeats: tuple[Repeat, ...] = ()
    columns: Mapping[str, str] = field(default_factory=dict)
    unused: tuple[str, ...] = ()
    unread_dates: tuple[str, ...] = ()
    by_number: int = 0
