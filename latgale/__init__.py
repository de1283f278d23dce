"""Latgale planning region: programme, alignment, targets. Works without Streamlit."""
