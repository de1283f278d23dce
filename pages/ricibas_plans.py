"""Action Plan. In ten seconds: what it promises in numbers by pillar, and how much of it is reported."""

from latgale.model.action_plan import ACTION_PLAN
from latgale.ui import plan_views, report_views, upload_views
from latgale.ui.address import param
from latgale.ui.analyst import access
from latgale.ui.take_away import show_take_away
from latgale.ui.view import open_view

view = open_view("ricibas_plans")
who = access()
if param("file") and who.name:
    upload_views.show_preview(view, who, param("file"))
else:
    plan_views.show_plan(view, upload_views.published(view, who))
    report_views.show_report_form(view, who)
show_take_away(view)
view.footer(line=plan_views.FIRST_LINE, origin=ACTION_PLAN)
