"""Projects. In ten seconds: how many there are, where, and with what money."""

from latgale.ui.address import param
from latgale.ui.project_detail import show_project
from latgale.ui.project_views import show_all
from latgale.ui.take_away import show_take_away
from latgale.ui.view import open_view

view = open_view("projekti")
if not (param("project") and show_project(view, param("project"))):
    show_all(view)
show_take_away(view)
view.footer(line=None)
