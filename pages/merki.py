"""Targets. In ten seconds: which target holds, which does not, and how sure that is."""

from latgale.ui import indicator_views, targets_views
from latgale.ui.address import param
from latgale.ui.view import open_view

view = open_view("merki")
details = {
    "target": targets_views.show_target,
    "indicator": indicator_views.show_indicator,
    "list": indicator_views.show_list,
}
if not any(param(name) and show(view, param(name)) for name, show in details.items()):
    targets_views.show_all(view)
