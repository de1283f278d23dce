"""``python -m latgale``."""

import sys

from latgale.cli import main

sys.exit(main())
