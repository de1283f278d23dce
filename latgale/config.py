"""Where things lie on disk and the few settings that come from the environment."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def data_dir() -> Path:
    """Folder of the true inputs (``LATGALE_DATA``, else ``data/`` of the checkout)."""
    return Path(os.environ.get("LATGALE_DATA", ROOT / "data"))


def store_dir() -> Path:
    """Folder of the releases (``LATGALE_STORE``, else ``releases/`` in the data folder)."""
    return Path(os.environ.get("LATGALE_STORE", data_dir() / "releases"))
