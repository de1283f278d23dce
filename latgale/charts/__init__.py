"""Pictures for slides and print, with title and source inside."""
