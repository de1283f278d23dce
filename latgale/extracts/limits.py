"""How much of a file is read: bounds of time and memory, named in docs/extracts.md."""

from latgale.extracts.model import ExtractError

FILE_BYTES = 50 * 2**20
CELLS = 5_000_000
# A zip (XLSX) may unpack to this much, and no entry of it to more than this many times its packed size.
UNPACKED_BYTES = 400 * 2**20
PACKED_RATIO = 200
JSON_DEPTH = 40
# Categories of one dimension, and dimensions of one table.
CATEGORIES = 100_000
DIMENSIONS = 20


def check_cells(cells: int) -> None:
    """Raises ExtractError when a table announces more cells than are read."""
    if cells > CELLS:
        # Sizes multiply to numbers with more digits than a sentence can be given (27 is the end).
        raise ExtractError("extract-too-many-cells", n=min(cells, 10**15), limit=CELLS)


def check_size(size: int) -> None:
    """Raises ExtractError for a file over the limit, and for an empty one."""
    if not size:
        raise ExtractError("extract-empty")
    if size > FILE_BYTES:
        raise ExtractError("extract-too-large", megabytes=round(size / 2**20), limit=FILE_BYTES // 2**20)
