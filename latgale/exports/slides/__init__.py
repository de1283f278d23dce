"""An agenda as PPTX: native charts and tables that can be edited, texts that fit."""

from latgale.exports.slides.deck import MEDIA_TYPE, Slide, make_slides

__all__ = ["MEDIA_TYPE", "Slide", "make_slides"]
