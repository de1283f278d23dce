"""An exhibit: what one view of the dashboard says, apart from any way of showing it.

The presentation shows it on a screen, the exports write it into pictures, workbooks and slides.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import pandas as pd

Kind = Literal["chart", "table", "matrix", "map", "figures"]


@dataclass(frozen=True)
class Series:
    """One line or row of bars; ``role`` says which look it has in ``latgale.theme``.

    ``x`` holds times (a period such as '2024Q2', or years as a number) for a line, names for bars. A None
    in ``y`` parts the line: nothing is drawn across it.
    """

    name: str
    x: tuple[Any, ...]
    y: tuple[float | None, ...]
    role: Literal["observed", "path", "fan_lower", "fan_upper", "target", "other"] = "observed"


@dataclass(frozen=True)
class Exhibit:
    """One statement, one picture, and where it comes from; all texts in the reader's language.

    ``address`` is the view's own (path and query, release included); ``statement`` the finding in one
    sentence; ``source`` the line below the picture; ``alt`` what the picture shows, for who cannot see it.
    ``table`` holds every figure that the picture shows, its columns named as people say them; ``notes``
    what a reader of the table must know (name, text); ``columns`` those of its columns that an audience is
    shown, all where it is empty. ``series`` and ``unit`` are there for a chart, and
    ``breaks``: where on the time axis (in years) a series is not comparable, and what happened there.
    ``taken``: tables by name for who takes the view away, the first one in place of ``table``.
    ``picture(format, theme)`` ('png' or 'svg', 'light' or 'dark') for what only a picture can show;
    ``narrow`` the same for a phone held upright.
    """

    address: str
    kind: Kind
    title: str
    statement: str
    source: str
    alt: str
    table: pd.DataFrame
    notes: tuple[tuple[str, str], ...] = ()
    series: tuple[Series, ...] = ()
    unit: str = ""
    breaks: tuple[tuple[float, str], ...] = ()
    figures: Mapping[str, str] = field(default_factory=dict)
    picture: Callable[[str, str], bytes] | None = None
    narrow: Callable[[str, str], bytes] | None = None
    columns: tuple[str, ...] = ()
    taken: Mapping[str, pd.DataFrame] = field(default_factory=dict)

    @property
    def files(self) -> Mapping[str, pd.DataFrame]:
        """What is written into files: tables by the name of their sheet."""
        return self.taken or {self.title: self.table}

    @property
    def audience(self) -> pd.DataFrame:
        """The part of the table that an audience is shown: of ``columns`` those that say anything."""
        said = [name for name in self.columns if not self.table[name].isin([None, ""]).all()]
        return self.table[said] if said else self.table
