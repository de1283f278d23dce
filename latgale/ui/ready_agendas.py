"""Agendas that come with the dashboard: views in an order, with words that state no figure of their own."""

from latgale.agenda import Agenda, Item
from latgale.i18n import Texts

# Those that have a course. Targets without data, or with one value, are told on the first slide.
_TARGETS = ("programme2027-population", "programme2027-gdp", "strategy2030-population")


def progress(t: Texts) -> Agenda:
    """For the half-year report: targets, municipalities, projects, the plan, the programme, its links."""
    targets = [Item(f"/merki?target={name}", "", t("agenda-words-target")) for name in _TARGETS]
    pillars = [
        Item(f"/ricibas-plans?pillar={name}", "", t("agenda-words-pillar")) for name in ("security", "people")
    ]
    return Agenda(
        t("agenda-progress"),
        (
            Item("/", "", t("agenda-words-overview")),
            *targets,
            Item("/pasvaldibas", "", t("agenda-words-places")),
            Item("/projekti", "", t("agenda-words-projects")),
            Item("/ricibas-plans", "", t("agenda-words-plan")),
            *pillars,
            Item("/programma", "", t("agenda-words-programme")),
            Item("/atbilstiba", "", t("agenda-words-alignment")),
            Item("/atbilstiba?framework=NAP2027", "", t("agenda-words-end")),
        ),
    )


READY = (progress,)
