"""What an extract is in terms of the dashboard, and what must hold before its figures are published."""

from latgale.extracts.recognise.checks import Context, begins_anew, check
from latgale.extracts.recognise.findings import Finding, Published
from latgale.extracts.recognise.known import Indicator, Known, Question, Recipe, Said, Territory
from latgale.extracts.recognise.recognised import Counts, Found, Recognised, Role, recognise
from latgale.extracts.recognise.remembering import answers_as_recipe, selection_text
from latgale.extracts.recognise.vintages import updated_of

__all__ = [
    "Context",
    "Counts",
    "Finding",
    "Found",
    "Indicator",
    "Known",
    "Published",
    "Question",
    "Recipe",
    "Recognised",
    "Role",
    "Said",
    "Territory",
    "answers_as_recipe",
    "begins_anew",
    "check",
    "recognise",
    "selection_text",
    "updated_of",
]
