"""What ``streamlit run app.py`` starts: the dashboard as one ASGI application."""

import streamlit as st

from latgale.ui.server import MIDDLEWARE, ROUTES, SCRIPT, keep_memory_bounded
from latgale.ui.view import say_sorry

app = st.App(
    SCRIPT, routes=ROUTES, middleware=MIDDLEWARE, lifespan=keep_memory_bounded, on_script_error=say_sorry
)
