"""Maps: decks for a screen, figures for print, a small picture of where a place lies. No Streamlit here."""
