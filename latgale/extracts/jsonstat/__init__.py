"""JSON files of statistics offices: JSON-stat 1.x and 2.0 (Eurostat's too) and ``json`` of the PxWeb API.

JSON-stat is read as https://json-stat.org/full/ defines it. Places of cells: in JSON-stat the row is the
number of the value in the cube (1 is the first, in row-major order) and the column is 1; in ``json`` of
PxWeb the row is that of ``data`` and the column that of ``values``.
"""

from latgale.extracts.jsonstat.kinds import read
from latgale.extracts.jsonstat.text import looks_like

__all__ = ["looks_like", "read"]
