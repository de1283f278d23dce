"""A PX file as an Extract."""

import numpy as np
from numpy.typing import NDArray

from latgale.extracts import limits
from latgale.extracts.model import Cells, Dimension, Extract, ExtractError
from latgale.extracts.px import keyed, said, variables
from latgale.extracts.px.cells import Tokens, parsed, tokens
from latgale.extracts.px.charset import decode
from latgale.extracts.px.keywords import Keywords, parse


def read(data: bytes) -> Extract:
    """The table of a PX file.

    Symbols are those that the file prints: "." in DATA is the text of DATASYMBOL1, ".." of DATASYMBOL2 …,
    "-" (a true zero) of DATASYMBOLNIL, and each stays as it is where the file does not say. ``raw`` keeps
    what stands in DATA, without quotation marks. Of a table with KEYS only the rows that it has are read:
    the format leaves out rows of zeros, some programs leave out missing ones too. Raises ExtractError for
    what is no whole PX file, with the line where it can be told.
    """
    limits.check_size(len(data))
    text = decode(data)
    file = parse(text)
    found = variables.dimensions(file)
    sparse = keyed.is_keyed(file)
    stub = len(variables.names(file)[0])
    limits.check_cells(variables.size(found[stub:] if sparse else found))
    every = tokens(text, file.data_at)
    del text
    content, positions = keyed.cells(file, found, every) if sparse else _full(found, every)
    return _extract(file, found, content, positions)


def _full(found: tuple[Dimension, ...], every: Tokens) -> tuple[Tokens, NDArray[np.int32]]:
    n, expected = len(every), variables.size(found)
    if n != expected:
        key = "px-data-short" if n < expected else "px-data-long"
        row = int(every.rows[min(n, expected + 1) - 1]) if n else 0
        raise ExtractError(key, row=row, found=n, expected=expected)
    return every, variables.grid(found)


def _extract(
    file: Keywords, found: tuple[Dimension, ...], content: Tokens, positions: NDArray[np.int32]
) -> Extract:
    read_, rejected = parsed(content, said.symbols(file))
    return Extract(
        format="px",
        dimensions=found,
        cells=Cells(positions, read_.values, read_.symbols, content.texts, content.rows, content.columns),
        symbols=read_.names,
        title=said.first_of(file, "TITLE", "DESCRIPTION", "CONTENTS"),
        table_code=said.first_of(file, "MATRIX", "TABLEID"),
        source=file.text("SOURCE"),
        updated=said.updated(file),
        unit=said.unit(file, found),
        language=file.language,
        notes=said.notes(file, found),
        rejected=rejected,
    )
