"""Data. In ten seconds: where everything comes from, how old it is, and what is wrong in the sources."""

from latgale.ui import data_views as views
from latgale.ui.address import param
from latgale.ui.view import open_view

view = open_view("dati")
views.VIEWS.get(param("view"), views.show_notes)(view)
view.footer()
