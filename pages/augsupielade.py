"""Uploads. In ten seconds: what this file is, what it would change, and how to publish it or take it back."""

from latgale.ui import history_views, upload_views
from latgale.ui.address import param
from latgale.ui.analyst import access
from latgale.ui.view import open_view

view = open_view("augsupielade")
who = access()
may = bool(who.name) and not view.pinned
back = param("back") if may else ""
if not (back and history_views.show_return(view, who, back)):
    if param("file") and may:
        upload_views.show_preview(view, who, param("file"))
    else:
        upload_views.show_start(view, who)
history_views.show_history(view, who)
history_views.show_as_known(view)
view.footer(line=None)
