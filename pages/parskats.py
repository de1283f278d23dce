"""Overview. In ten seconds: how many targets hold, which is worst, and what the programme consists of."""

from latgale.queries import plan, programme
from latgale.ui import plan_words
from latgale.ui.take_away import show_take_away
from latgale.ui.targets_views import show_cards
from latgale.ui.view import open_view

view = open_view("parskats")
names = show_cards(view)
view.show(
    "overview.html",
    counts=view.ask(programme.counts)[0],
    directions=view.ask(programme.directions),
    priorities=view.ask(programme.priorities),
    plan=view.ask(plan.counts)[0],
    pillars=plan_words.in_pillars(view),
    version=plan_words.version(view),
)
show_take_away(view)
view.footer(line=86, data=names)
