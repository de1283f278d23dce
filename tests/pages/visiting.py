"""A page as it came out, for tests that look at it without a browser."""

import html
import re
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from streamlit.testing.v1 import AppTest


@dataclass(frozen=True)
class Releases:
    """The store that the pages read here."""

    folder: Path
    older: str
    newest: str


@dataclass(frozen=True)
class Seen:
    """A page as it came out: everything that it drew with ``st.html``, and the run itself."""

    html: str
    run: AppTest = field(repr=False)

    @property
    def words(self) -> str:
        """What can be read: no tags, entities resolved, white space made single."""
        return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", self.html)).split())

    @property
    def headlines(self) -> list[str]:
        found = re.findall(r"<h1>(.*?)</h1>", self.html, re.S)
        return [" ".join(html.unescape(re.sub(r"<[^>]*>", "", each)).split()) for each in found]

    @property
    def notices(self) -> list[str]:
        found = re.findall(r'<p class="notice"[^>]*>(.*?)</p>', self.html, re.S)
        return [html.unescape(re.sub(r"<[^>]*>", "", each)).strip() for each in found]

    @property
    def links(self) -> list[str]:
        return [html.unescape(each) for each in re.findall(r'href="([^"]*)"', self.html)]

    @property
    def source_numbers(self) -> list[str]:
        """Where the small numbers behind texts and figures lead."""
        return re.findall(
            r'<a class="source" href="([^"]*view=source[^"]*)"', self.html.replace("&amp;", "&")
        )


Visit = Callable[..., Seen]
