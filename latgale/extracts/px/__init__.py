"""PX (PC-Axis) files: what CSP's portal and other PxWeb portals give as "PX-file".

The format: https://www.pxtools.net/px-file-format/px-2013 and SCB's description of DATA,
https://www.scb.se/en/services/statistical-programs-for-px-files/px-file-format/data-in-the-px-file/.
"""

from latgale.extracts.px.charset import looks_like
from latgale.extracts.px.table import read

__all__ = ["looks_like", "read"]
