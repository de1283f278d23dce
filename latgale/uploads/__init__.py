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
from latgale.uploads.telling import as_json, moment, sentence, sentences

__all__ = [
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
    "rebuild",
    "roll_back",
    "sentence",
    "sentences",
]
