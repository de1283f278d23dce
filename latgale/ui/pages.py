"""The pages of the dashboard: file, address and name, in the order of the menu."""

from dataclasses import dataclass
from pathlib import Path

from latgale.config import ROOT

ICON = Path(__file__).parent / "static" / "icon.png"


@dataclass(frozen=True)
class Page:
    """One page; ``path`` is its address, empty for the first page."""

    name: str
    path: str

    @property
    def file(self) -> Path:
        """The module of the page."""
        return ROOT / "pages" / f"{self.name}.py"

    @property
    def title_key(self) -> str:
        """Message key of the name in the menu."""
        return f"page-{self.name}"


PAGES = (
    Page("parskats", ""),
    Page("merki", "merki"),
    Page("pasvaldibas", "pasvaldibas"),
    Page("projekti", "projekti"),
    Page("programma", "programma"),
    Page("atbilstiba", "atbilstiba"),
    Page("ricibas_plans", "ricibas-plans"),
    Page("dati", "dati"),
    Page("augsupielade", "augsupielade"),
    Page("prezentacija", "prezentacija"),
)
# Pages of work: there is nothing on them that an audience is shown.
NOT_PRESENTED = ("augsupielade", "prezentacija")


def path_of(name: str) -> str:
    """Address of a page by its name. Raises KeyError for a page that is not there."""
    return "/" + {page.name: page.path for page in PAGES}[name]


class NoPageError(Exception):
    """No page stands at an address, or none that an audience can be shown."""


def page_at(path: str) -> str:
    """Name of the page at an address, for an audience. Raises NoPageError where there is none to show."""
    for page in PAGES:
        if "/" + page.path == path and page.name not in NOT_PRESENTED:
            return page.name
    raise NoPageError(path)
