"""Targets. In ten seconds: which target holds, which does not, and how sure that is."""

from latgale.ui import indicator_views, targets_views
from latgale.ui.address import param
from latgale.ui.take_away import show_take_away
from latgale.ui.view import open_view

view = open_view("merki")
details = {
    "target": targets_views.show_target,
    "indicator": indicator_views.show_indicator,
    "list": indicator_views.show_list,
}
shown = (show(view, param(name)) for name, show in details.items() if param(name))
origin = next(filter(None, shown), None) or targets_views.show_all(view)
show_take_away(view)
view.footer(line=origin.line, data=origin.data)
