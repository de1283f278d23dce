"""What is fast, measured against a bare Streamlit page in the same run: ``python -m bench``."""
