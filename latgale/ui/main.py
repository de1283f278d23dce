"""The script that Streamlit runs for every session: menu, language, then the page asked for."""

import streamlit as st

from latgale.i18n import texts
from latgale.ui import address
from latgale.ui.pages import ICON, PAGES

t = texts(address.language())
st.set_page_config(page_title=t("app-title"), page_icon=str(ICON), layout="wide")
st.navigation(
    [
        st.Page(page.file, title=t(page.title_key), url_path=page.path or page.name, default=not page.path)
        for page in PAGES
    ],
    position="hidden",
).run()
