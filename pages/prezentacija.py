"""Presentation. In ten seconds: which views will be shown in which order, and how to begin."""

from latgale.ui.agenda_views import show_agenda
from latgale.ui.view import open_view

view = open_view("prezentacija")
show_agenda(view)
view.footer(line=None)
