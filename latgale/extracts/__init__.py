"""Statistical extracts: files of CSP and Eurostat as they are downloaded, read into one model."""

from latgale.extracts.model import Cells, Dimension, Extract, ExtractError, Rejected

__all__ = ["Cells", "Dimension", "Extract", "ExtractError", "Rejected"]
