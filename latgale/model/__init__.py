"""The public tables of a release: names, columns, keys and references, declared once.

The build reads ``data/`` by this declaration, the release is created from it, the data
dictionary and the Data page describe it. Other people query these tables: a change of a name is a
change of a contract.
"""

from latgale.model.schema import Column, Table
from latgale.model.tables import DERIVED, INPUTS, TABLES, table

__all__ = ["DERIVED", "INPUTS", "TABLES", "Column", "Table", "table"]
