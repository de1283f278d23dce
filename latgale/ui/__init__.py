"""What pages are made of; with ``pages/`` the only part that knows Streamlit."""
