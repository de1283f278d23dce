"""Programme. In ten seconds: where in the plan one's matter stands, and who does it."""

from latgale.ui import programme_views as views
from latgale.ui.address import param
from latgale.ui.search_views import show_search
from latgale.ui.take_away import show_take_away
from latgale.ui.view import open_view

view = open_view("programma")
detail = next((name for name in views.DETAILS if param(name)), "")
shown = bool(detail) and views.DETAILS[detail](view, param(detail))
if not shown:
    words = views.controls(view)
    if words:
        show_search(view, words)
    else:
        views.show_tree(view)
show_take_away(view)
view.footer(line=views.FIRST_LINE)
