"""Files that analysts put in: preview, publish, go back. One way for every kind of file."""

from latgale.uploads.answers import answers_of
from latgale.uploads.content import Content, Finding
from latgale.uploads.preview import Preview, preview
from latgale.uploads.publishing import (
    StaleError,
    UnpublishableError,
    obstacle_of,
    publish,
    rebuild,
    roll_back,
)
from latgale.uploads.telling import BUILD_REASON, as_json, moment, reason_of, sentence, sentences

__all__ = [
    "BUILD_REASON",
    "Content",
    "Finding",
    "Preview",
    "StaleError",
    "UnpublishableError",
    "answers_of",
    "as_json",
    "moment",
    "obstacle_of",
    "preview",
    "publish",
    "reason_of",
    "rebuild",
    "roll_back",
    "sentence",
    "sentences",
]
