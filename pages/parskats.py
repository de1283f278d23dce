"""Overview. In ten seconds: what the programme promises in numbers, and what it consists of."""

from latgale.queries import programme
from latgale.ui.view import open_view

view = open_view("parskats")
targets = view.ask(programme.targets)
view.show(
    "overview.html",
    counts=view.ask(programme.counts)[0],
    targets=targets,
    footnotes=view.ask(programme.target_footnotes),
    conflict=[target for target in targets if target.indicator == "population"],
    without=sum(target.baseline_value is None for target in targets),
    directions=view.ask(programme.directions),
    priorities=view.ask(programme.priorities),
)
view.footer(line=86)
