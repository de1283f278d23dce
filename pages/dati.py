"""Data. In ten seconds: where everything comes from, how old it is, and what is wrong in the sources."""

from latgale.ui import data_views as views
from latgale.ui.take_away import show_take_away
from latgale.ui.view import open_view

view = open_view("dati")
views.VIEWS[views.view_asked()](view)
show_take_away(view)
origin = views.origin_of(view)
view.footer(line=origin.line, data=origin.data)
