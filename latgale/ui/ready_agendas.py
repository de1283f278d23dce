"""Agendas that come with the dashboard: views in an order, with words that state no figure of their own."""

from latgale.agenda import Agenda, Item
from latgale.i18n import Texts

_TARGETS = (
    "programme2027-population",
    "programme2027-gdp",
    "programme2027-electricity",
    "strategy2030-population",
    "strategy2030-private-sector",
    "strategy2030-gross-pay",
)


def progress(t: Texts) -> Agenda:
    """For the half-year report: targets, municipalities, projects, the plan, the programme, its data."""
    targets = [Item(f"/merki?target={name}", "", t("agenda-words-target")) for name in _TARGETS]
    return Agenda(
        t("agenda-progress"),
        (
            Item("/", "", t("agenda-words-overview")),
            *targets,
            Item("/pasvaldibas", "", t("agenda-words-places")),
            Item("/projekti", "", t("agenda-words-projects")),
            Item("/ricibas-plans", "", t("agenda-words-plan")),
            Item("/programma"),
            Item("/atbilstiba", "", t("agenda-words-alignment")),
            Item("/atbilstiba?framework=NAP2027", "", t("agenda-words-alignment")),
            Item("/dati", "", t("agenda-words-notes")),
            Item("/dati?view=release"),
        ),
    )


READY = (progress,)
