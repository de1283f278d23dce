"""Texts of the interface in Latvian and English (Project Fluent files beside this module)."""

from functools import lru_cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

from latgale.formats import LOCALES

LANGUAGES = tuple(LOCALES)
DEFAULT = LANGUAGES[0]
FOLDER = Path(__file__).parent


class Texts:
    """The texts of one language: ``texts("key", n=3)`` gives the formatted message."""

    def __init__(self, lang: str):
        self.lang = lang
        # Isolation marks would end up in copied text and in downloads.
        self._bundle = FluentBundle([LOCALES[lang].replace("_", "-")], use_isolating=False)
        for path in sorted((FOLDER / lang).glob("*.ftl")):
            self._bundle.add_resource(FluentResource(path.read_text(encoding="utf-8")))

    def __call__(self, key: str, /, **values: str | int | float) -> str:
        """Message of a key. Raises KeyError for an unknown key, ValueError for a missing value."""
        if not self._bundle.has_message(key):
            raise KeyError(key)
        pattern = self._bundle.get_message(key).value
        if pattern is None:
            raise KeyError(key)
        text, errors = self._bundle.format_pattern(pattern, values)
        if errors:
            raise ValueError(f"{key}: {errors}")
        return str(text)

    def pick(self, row: object, name: str) -> str:
        """The field ``name_lv`` or ``name_en`` of a row, by the language; empty for a missing one."""
        value = getattr(row, f"{name}_{self.lang}")
        return "" if value is None else str(value)


@lru_cache
def texts(lang: str) -> Texts:
    """Texts of a language, read once a process."""
    return Texts(lang)


def known_language(code: str | None) -> str:
    """The code if there is such a language, else the default."""
    return code if code in LANGUAGES else DEFAULT
