"""Municipalities. In ten seconds: where a figure is highest and lowest, and how one's own place is doing."""

from latgale.ui import place_map, place_profile
from latgale.ui.address import param
from latgale.ui.take_away import show_take_away
from latgale.ui.view import open_view

view = open_view("pasvaldibas")
asked = param("territory")
if not (asked and place_profile.show_profile(view, asked)):
    place_map.show_map(view)
show_take_away(view)
view.footer(line=place_profile.SECTION_LINE if asked else None)
