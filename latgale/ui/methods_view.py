"""The method in words, as docs/methods keeps it: the same text for the page and for the repository."""

import re
from functools import lru_cache

import streamlit as st

from latgale.config import ROOT
from latgale.ui.view import View


@lru_cache
def methods(lang: str) -> tuple[str, str]:
    """Title and text of the methods in a language, as Markdown; without the marks of the bench."""
    text = (ROOT / "docs" / f"methods.{lang}.md").read_text(encoding="utf-8")
    title, _, rest = text.partition("\n")
    return title.removeprefix("# "), re.sub(r"<!--.*?-->", "", rest, flags=re.S)


def show_methods(view: View) -> None:
    """The method from the required path to the worked example."""
    title, text = methods(view.lang)
    view.title(view.t("view-methods"))
    view.show("methods.html", title=title)
    with st.container(key="methods"):
        st.markdown(text)
